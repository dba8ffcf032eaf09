"""A field laptop's first screen, connected: interviews, calls, the coordinator, the vault."""

from collections.abc import Callable

from dutyrehab_desktop.app.calls.presenter import CallsPresenter
from dutyrehab_desktop.app.home.presenter import HomePresenter
from dutyrehab_desktop.app.home.view import HomeView
from dutyrehab_desktop.app.shell.exchange import Exchange
from dutyrehab_desktop.app.shell.rooms import Rooms
from dutyrehab_desktop.app.shell.vault_place import open_care, open_vault_keys
from dutyrehab_desktop.app.vault.care.presenter import CarePresenter
from dutyrehab_desktop.workflows.border import Step
from dutyrehab_desktop.workflows.vaults import OpenVault


def connect_first_screen(
    rooms: Rooms,
    vault: OpenVault,
    screen: tuple[HomeView, HomePresenter],
    exchange: Exchange,
    back: Callable[[], None],
) -> CallsPresenter:
    """Connect it; the calls are shown whenever the rest of the screen is.

    Args:
        rooms: The screens that it belongs to.
        vault: What lies there.
        screen: What is shown, and what shows it.
        exchange: Where a laptop deals with its coordinator.
        back: Called when another place is left.
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
    home.enrol_requested.connect(exchange.enrol)
    home.export_requested.connect(exchange.export)
    home.parcel_requested.connect(exchange.receive)
    _connect_vault(rooms, vault, screen, exchange, back)
    return calls


def _connect_vault(
    rooms: Rooms,
    vault: OpenVault,
    screen: tuple[HomeView, HomePresenter],
    exchange: Exchange,
    back: Callable[[], None],
) -> None:
    home, lines = screen

    def keys() -> None:
        open_vault_keys(rooms, vault, back)

    goes = {Step.EXPORT: exchange.export, Step.RECEIPT: exchange.receive, Step.ERASE: keys}

    def care() -> CarePresenter:
        return open_care(rooms, vault, goes, back, lines.put_off_backup)

    home.vault_requested.connect(keys)
    home.care_requested.connect(care)
    home.backup_requested.connect(lambda: care().back_up_again())
    home.backup_put_off.connect(lines.put_off_backup)
