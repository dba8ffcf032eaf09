"""What the proposals would open, connected."""

from dutyrehab_desktop.app.desk.reforms.presenter import ReformsPresenter
from dutyrehab_desktop.app.desk.reforms.view import ReformsView
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.workflows.vaults import OpenVault


def make_reforms(rooms: Rooms, vault: OpenVault) -> tuple[ReformsPresenter, ReformsView]:
    """What each proposal, and two or three together, would open; `count` fills it."""
    house = rooms.house
    view = ReformsView(house.look)
    presenter = house.form_presenter(ReformsPresenter, vault)
    connect_busy(view, presenter, view.retranslate)
    view.count_requested.connect(presenter.count)
    presenter.shown.connect(view.show_page)
    return presenter, view
