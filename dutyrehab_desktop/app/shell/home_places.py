"""A field laptop's first screen, connected: interviews, agreed calls, the vault's keys."""

from collections.abc import Callable
from functools import partial

from dutyrehab_desktop.app.calls.presenter import CallsPresenter
from dutyrehab_desktop.app.home.presenter import HomePresenter
from dutyrehab_desktop.app.home.view import HomeView
from dutyrehab_desktop.app.shell.rooms import Rooms
from dutyrehab_desktop.app.shell.vault_place import open_vault_keys
from dutyrehab_desktop.workflows.vaults import OpenVault


def connect_first_screen(
    rooms: Rooms,
    vault: OpenVault,
    screen: tuple[HomeView, HomePresenter],
    back: Callable[[], None],
) -> CallsPresenter:
    """Connect it; the calls are shown whenever the rest of the screen is.

    Args:
        rooms: The screens that it belongs to.
        vault: What lies there.
        screen: What is shown, and what shows it.
        back: Called when the vault's place is left.
    """
    house, (home, lines) = rooms.house, screen
    calls = CallsPresenter(vault, house.content, house.surroundings, house.messages, home)
    lines.shown.connect(home.show_page)
    lines.problem_changed.connect(home.show_problem)
    home.language_changed.connect(lines.show)
    lines.shown.connect(calls.show)
    calls.shown.connect(home.calls.show_page)
    calls.opened.connect(home.calls.show_call)
    calls.problem_changed.connect(home.show_problem)
    home.calls.open_requested.connect(calls.open)
    home.calls.done_requested.connect(calls.done)
    home.vault_requested.connect(partial(open_vault_keys, rooms, vault, back))
    return calls
