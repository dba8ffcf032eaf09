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

    for asked, hears in (
        (view.marked, presenter.mark),
        (view.found_again, presenter.find),
        (view.revoke_requested, presenter.revoke),
        (view.noted, presenter.note),
        (view.open_requested, presenter.open),
        (view.warned, presenter.warn),
        (view.take_back_requested, presenter.take_back),
        (view.back_requested, leave),
        (view.language_changed, presenter.show),
        (presenter.shown, view.show_page),
        (presenter.asked, view.ask_how),
        (presenter.opened, view.show_reached),
        (presenter.taken, view.close_dialog),
        (presenter.refused_words, view.refuse_dialog),
        (presenter.problem_changed, view.show_problem),
        (presenter.changed, changed),
        (presenter.found, leave),
    ):
        asked.connect(hears)
    rooms.put_up(view)
    presenter.show_laptop(device)
    view.take_focus()
    return view
