"""What the first screen does: it finds a vault, makes one, opens one."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.drawing import draw_passphrase
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vault_keys import erase, read_factor, rotate
from dutyrehab_desktop.workflows.vaults import (
    Role,
    VaultKeys,
    create_vault,
    keys_of,
    nameless,
    open_with,
    vault_in,
)

NAMELESS = "nameless"
"""A field laptop that never asks who or where a person is."""


class UnlockPresenter(BusyPresenter):
    """Opens or makes the vault of one folder.

    Signals:
        folder_changed: The folder, and whether a vault lies in it.
        made: A vault was made; it is not open yet.
        unlocked: `OpenVault`.
        emptied: Nothing was opened; the passphrase must be typed anew.
        drawn: A `Drawn` passphrase for a new vault; whoever shows it wipes it.
        key_file_chosen: A key file will be used for the next opening.
        rotated: The vault has a new data key; it is locked.
    """

    folder_changed = Signal(object, bool)
    made = Signal()
    unlocked = Signal(object)
    emptied = Signal()
    drawn = Signal(object)
    key_file_chosen = Signal()
    rotated = Signal()

    def __init__(
        self,
        runner: JobRunner,
        messages: Messages,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, messages, parent)
        self._folder = folder
        self._factor: bytes | None = None

    @property
    def folder(self) -> Path:
        """Where the vault lies, or will lie."""
        return self._folder

    def start(self) -> None:
        """Look at the folder."""
        there = vault_in(self._folder)
        self.folder_changed.emit(self._folder, there)
        if not there:
            self.draw(self.messages.language)

    @Slot(str)
    def draw(self, language: str) -> None:
        """Draw other words for a new vault."""
        found = draw_passphrase(language)
        if found is not None:
            self.drawn.emit(found)

    def choose_folder(self, folder: Path) -> None:
        """Look at another folder."""
        if not self.busy:
            self._folder = folder
            self.clear_problem()
            self.start()

    @Slot(object)
    def unlock(self, passphrase: bytearray) -> None:
        """Open the vault; the passphrase is wiped."""
        folder, factor = self._folder, self._factor

        def work(control: TaskControl) -> VaultKeys:
            return keys_of(folder, passphrase, control, factor)

        self.begin(work, self._unlocked, Progress("unlocking"), (passphrase,))

    @Slot(object)
    def use_key_file(self, path: Path) -> None:
        """Open the vault with a file on a separate medium as well; nobody remembers which."""
        self.clear_problem()
        try:
            self._factor = read_factor(path)
        except DutyRehabError as error:
            self.refuse(error)
            return
        self.key_file_chosen.emit()

    def keep_key_file(self, content: bytearray | None) -> None:
        """What the vault that is locked now was opened with, for the next opening."""
        self._factor = None if content is None else bytes(content)

    @Slot(object)
    def rotate(self, passphrase: bytearray) -> None:
        """Give the locked vault a new data key; the passphrase is wiped."""
        folder, factor = self._folder, self._factor

        def work(control: TaskControl) -> None:
            rotate(folder, passphrase, control, factor)

        self.begin(work, self._rotated, Progress("unlocking"), (passphrase,))

    @Slot()
    def erase(self) -> None:
        """Make the vault unreadable for ever."""
        self.clear_problem()
        try:
            erase(self._folder)
        except DutyRehabError as error:
            self.refuse(error)
            return
        self._factor = None
        self.start()

    @Slot(str, object, object)
    def create(self, role: str, passphrase: bytearray, again: bytearray) -> None:
        """Make a vault; both passphrases are wiped.

        Args:
            role: One of `Role`, or `NAMELESS`.
            passphrase: As typed.
            again: The same once more.
        """
        folder = self._folder

        def work(control: TaskControl) -> None:
            chosen = nameless() if role == NAMELESS else None
            kind = Role.FIELD if role == NAMELESS else Role(role)
            create_vault(folder, kind, passphrase, again, control, chosen)

        self.begin(work, self._made, Progress("making"), (passphrase, again))

    def failed(self, _error: DutyRehabError) -> None:
        """Whatever went wrong, what was typed is gone."""
        self.emptied.emit()

    def _made(self, _nothing: object) -> None:
        self.start()
        self.made.emit()

    def _unlocked(self, keys: object) -> None:
        if not isinstance(keys, VaultKeys):
            return
        try:
            # In the window's thread: a connection never crosses threads.
            vault = open_with(self._folder, keys)
        except DutyRehabError as error:
            self.refuse(error)
            self.failed(error)
            return
        vault.factor = None if self._factor is None else bytearray(self._factor)
        self._factor = None
        self.unlocked.emit(vault)

    def _rotated(self, _nothing: object) -> None:
        self.start()
        self.rotated.emit()
