"""The vault's own places, for the field and for the desk: its keys; backups and checks."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QGuiApplication

from dutyrehab_desktop.app.common.keyboard import keyboard_of
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.app.vault.care.presenter import CarePresenter
from dutyrehab_desktop.app.vault.care.view import CareView
from dutyrehab_desktop.app.vault.keys.presenter import VaultKeysPresenter
from dutyrehab_desktop.app.vault.keys.view import VaultKeysView
from dutyrehab_desktop.workflows.border import Step, uncovered
from dutyrehab_desktop.workflows.vaults import OpenVault


def make_vault_keys(
    rooms: Rooms, vault: OpenVault, *, has_back: bool
) -> tuple[VaultKeysPresenter, VaultKeysView]:
    """The place, connected; rotating and erasing go to the program, which locks first."""
    house = rooms.house
    view = VaultKeysView(
        house.look,
        keyboard_of(QGuiApplication.platformName()),
        partial(_only_here, vault),
        has_back=has_back,
    )
    presenter = VaultKeysPresenter(vault, house.runner, house.messages)
    connect_busy(view, presenter, view.retranslate)
    view.change_requested.connect(presenter.change)
    view.words_wanted.connect(presenter.draw)
    view.key_file_requested.connect(presenter.make_key_file)
    view.key_file_dropped.connect(presenter.drop_key_file)
    view.erasing_requested.connect(presenter.set_erasing)
    view.erasing_dropped.connect(presenter.forget_erasing)
    view.rotate_requested.connect(rooms.rotate_requested)
    view.erase_requested.connect(rooms.erase_requested)
    presenter.drawn.connect(view.show_drawn)
    presenter.told.connect(view.show_told)
    presenter.done.connect(view.close_dialog)
    presenter.refused_words.connect(view.refuse)
    return presenter, view


def _only_here(vault: OpenVault) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.code for one in uncovered(vault)))


def open_vault_keys(rooms: Rooms, vault: OpenVault, back: Callable[[], None]) -> None:
    """Show the place over the first screen; `back` is called when it is left."""
    _, view = make_vault_keys(rooms, vault, has_back=True)

    def leave() -> None:
        rooms.take_down(view)
        back()

    view.back_requested.connect(leave)
    rooms.put_up(view)


def make_care(rooms: Rooms, vault: OpenVault, *, has_back: bool) -> tuple[CarePresenter, CareView]:
    """Backups and checks, connected."""
    house = rooms.house
    view = CareView(house.look, has_back=has_back)
    presenter = CarePresenter(vault, house.surroundings, house.runner, house.messages)
    connect_busy(view, presenter, view.retranslate)
    view.backup_wanted.connect(presenter.back_up)
    view.backup_again_wanted.connect(presenter.back_up_again)
    view.medium_seen.connect(presenter.see)
    view.last_seen.connect(presenter.see_last)
    view.forget_requested.connect(presenter.forget)
    view.check_requested.connect(presenter.check)
    presenter.shown.connect(view.show_page)
    return presenter, view


def open_care(
    rooms: Rooms,
    vault: OpenVault,
    goes: Mapping[Step, Callable[[], None]],
    back: Callable[[], None],
    made: Callable[[], None],
) -> CarePresenter:
    """Show backups and checks over the first screen.

    Args:
        rooms: Where.
        vault: Whose.
        goes: What opens the place where a step of the checklist is done.
        back: Called when it is left.
        made: Called when a backup was made.
    """
    presenter, view = make_care(rooms, vault, has_back=True)

    def leave() -> None:
        rooms.take_down(view)
        back()

    def go(step: Step) -> None:
        rooms.take_down(view)
        goes[step]()

    view.back_requested.connect(leave)
    view.step_requested.connect(go)
    presenter.backed_up.connect(made)
    presenter.show()
    rooms.put_up(view)
    return presenter
