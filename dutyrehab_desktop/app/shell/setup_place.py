"""The place of a project's set-up, connected."""

from dutyrehab_desktop.app.desk.setup.presenter import SetupPresenter
from dutyrehab_desktop.app.desk.setup.view import SetupView
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.workflows.vaults import OpenVault


def make_setup(rooms: Rooms, vault: OpenVault) -> tuple[SetupPresenter, SetupView]:
    """The steps; `view.place_requested` leads to where one is done."""
    house = rooms.house
    view = SetupView(house.look)
    presenter = house.form_presenter(SetupPresenter, vault)
    connect_setup(view, presenter)
    return presenter, view


def connect_setup(view: SetupView, presenter: SetupPresenter) -> None:
    """Connect the place with what works behind it."""
    connect_busy(view, presenter, view.retranslate)
    view.written.connect(presenter.write)
    view.draw_requested.connect(presenter.draw)
    view.strike_requested.connect(presenter.strike)
    view.play_requested.connect(presenter.play)
    presenter.shown.connect(view.show_page)
    presenter.taken.connect(view.close_dialog)
    presenter.refused_words.connect(view.refuse_dialog)
