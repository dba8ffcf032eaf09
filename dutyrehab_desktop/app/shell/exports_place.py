"""Files of records, words and numbers, connected."""

from dutyrehab_desktop.app.desk.exports.presenter import ExportsPresenter
from dutyrehab_desktop.app.desk.exports.view import ExportsView
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.workflows.vaults import OpenVault


def make_exports(rooms: Rooms, vault: OpenVault) -> tuple[ExportsPresenter, ExportsView]:
    """Where a coordinator writes files for a purpose, and has people's words checked."""
    house = rooms.house
    view = ExportsView(house.look)
    presenter = house.form_presenter(ExportsPresenter, vault)
    connect_exports(presenter, view)
    return presenter, view


def connect_exports(presenter: ExportsPresenter, view: ExportsView) -> None:
    """Connect the screen with what works behind it."""
    connect_busy(view, presenter, view.retranslate)
    view.terms_changed.connect(presenter.choose)
    view.look_requested.connect(presenter.show)
    view.write_requested.connect(presenter.write)
    view.left_out.connect(presenter.leave_out)
    view.kept.connect(presenter.keep)
    view.words_left_out.connect(presenter.leave_words_out)
    view.confirmed.connect(presenter.confirm)
    presenter.shown.connect(view.show_page)
