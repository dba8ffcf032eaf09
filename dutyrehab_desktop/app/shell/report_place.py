"""The needs report, connected."""

from dutyrehab_desktop.app.common.i18n import OWN_NAMES
from dutyrehab_desktop.app.desk.report.presenter import ReportPresenter
from dutyrehab_desktop.app.desk.report.view import ReportView
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.workflows.vaults import OpenVault


def make_report(rooms: Rooms, vault: OpenVault) -> tuple[ReportPresenter, ReportView]:
    """The report: nothing is made before somebody asks for it."""
    house = rooms.house
    view = ReportView(house.look, tuple(OWN_NAMES))
    presenter = house.form_presenter(ReportPresenter, vault)
    connect_busy(view, presenter, view.retranslate)
    view.make_requested.connect(presenter.make)
    view.changed.connect(presenter.drop)
    view.save_requested.connect(presenter.save)
    presenter.shown.connect(view.show_preview)
    presenter.dropped.connect(view.drop_preview)
    presenter.saved.connect(view.show_saved)
    return presenter, view
