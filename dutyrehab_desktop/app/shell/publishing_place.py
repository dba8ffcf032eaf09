"""Publishing tables, connected: a button in the tables' place leads to it."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from dutyrehab_desktop.app.common.keyboard import keyboard_of
from dutyrehab_desktop.app.desk.publishing.lines import Offered
from dutyrehab_desktop.app.desk.publishing.presenter import PublishingPresenter
from dutyrehab_desktop.app.desk.publishing.view import PublishingView
from dutyrehab_desktop.app.desk.tables.presenter import TablesPresenter
from dutyrehab_desktop.app.desk.tables.view import TablesView
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.workflows.vaults import OpenVault


def connect_publishing(
    rooms: Rooms,
    vault: OpenVault,
    place: tuple[TablesPresenter, TablesView],
    back: Callable[[], None],
) -> None:
    """Let the tables' place lead to the screen; `back` is called when that is left."""
    tables, view = place

    def show() -> None:
        open_publishing(rooms, vault, tables.offered_outside(), back)

    view.publish_requested.connect(show)


def open_publishing(
    rooms: Rooms, vault: OpenVault, offered: Offered, back: Callable[[], None]
) -> tuple[PublishingPresenter, PublishingView]:
    """Show the screen over the desk."""
    house = rooms.house
    view = PublishingView(house.look, keyboard_of(QGuiApplication.platformName()))
    presenter = house.form_presenter(PublishingPresenter, vault)
    connect_screen(view, presenter)

    def leave() -> None:
        if not presenter.busy:
            rooms.take_down(view)
            back()

    view.back_requested.connect(leave)
    presenter.offer(offered)
    rooms.put_up(view)
    return presenter, view


def connect_screen(view: PublishingView, presenter: PublishingPresenter) -> None:
    """Connect the screen with what works behind it."""
    connect_busy(view, presenter, view.retranslate)
    view.chosen.connect(presenter.choose)
    view.look_requested.connect(presenter.look)
    view.write_requested.connect(presenter.write)
    view.ask_requested.connect(presenter.ask)
    view.signed_chosen.connect(presenter.take_signed)
    view.signing_requested.connect(presenter.sign_here)
    view.person_requested.connect(presenter.make_person)
    presenter.shown.connect(view.show_page)
