"""The page of a lost laptop, over the place of the laptops."""

from collections.abc import Callable

from dutyrehab_desktop.app.desk.laptops.presenter import LaptopsPresenter
from dutyrehab_desktop.app.desk.laptops.view import LaptopsView
from dutyrehab_desktop.app.desk.lost.presenter import LostPresenter
from dutyrehab_desktop.app.desk.lost.view import LostView
from dutyrehab_desktop.app.shell.rooms import Rooms
from dutyrehab_desktop.workflows.vaults import OpenVault


def connect_lost(
    rooms: Rooms,
    vault: OpenVault,
    laptops: tuple[LaptopsPresenter, LaptopsView],
    back: Callable[[], None],
) -> None:
    """Open the page of a laptop where its place asks for it.

    Args:
        rooms: Where.
        vault: The coordinator's.
        laptops: The place it is opened from; what is noted shows there.
        back: Puts the desk up again.
    """
    presenter, view = laptops

    def begin(device: str) -> None:
        open_lost(rooms, vault, device, back, presenter.show)

    view.lost_requested.connect(begin)


def open_lost(
    rooms: Rooms,
    vault: OpenVault,
    device: str,
    back: Callable[[], None],
    changed: Callable[[], None],
) -> LostView:
    """Show one laptop's page; where nobody noted that it is lost, ask how it was."""
    house = rooms.house
    view = LostView(house.look)
    presenter = LostPresenter(vault, house.content, house.surroundings, house.messages)
    presenter.setParent(view)

    def leave() -> None:
        rooms.take_down(view)
        back()

    connect_page(view, presenter)
    view.back_requested.connect(leave)
    presenter.changed.connect(changed)
    presenter.found.connect(leave)
    rooms.put_up(view)
    presenter.show_laptop(device)
    view.take_focus()
    return view


def connect_page(view: LostView, presenter: LostPresenter) -> None:
    """Connect the page with what works behind it."""
    view.marked.connect(presenter.mark)
    view.found_again.connect(presenter.find)
    view.revoke_requested.connect(presenter.revoke)
    view.noted.connect(presenter.note)
    view.open_requested.connect(presenter.open)
    view.warned.connect(presenter.warn)
    view.take_back_requested.connect(presenter.take_back)
    view.language_changed.connect(presenter.show)
    presenter.shown.connect(view.show_page)
    presenter.asked.connect(view.ask_how)
    presenter.opened.connect(view.show_reached)
    presenter.taken.connect(view.close_dialog)
    presenter.refused_words.connect(view.refuse_dialog)
    presenter.problem_changed.connect(view.show_problem)
