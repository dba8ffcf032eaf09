"""Changes what opens the vault, with the passphrase typed once more each time."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.drawing import draw_passphrase
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vault_keys import (
    change_factor,
    change_passphrase,
    forget_erasing,
    make_factor,
    set_erasing,
)
from dutyrehab_desktop.workflows.vaults import OpenVault


class VaultKeysPresenter(BusyPresenter):
    """Passphrase, key file, and a passphrase that erases.

    Signals:
        told: What was done, in words.
        refused_words: What was typed in a dialog was not right: why, in a sentence.
        done: What was typed in a dialog was right.
        drawn: A `Drawn` passphrase; whoever shows it wipes it.
    """

    told = Signal(str)
    refused_words = Signal(str)
    done = Signal()
    drawn = Signal(object)

    def __init__(
        self,
        vault: OpenVault,
        runner: JobRunner,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, messages, parent)
        self._vault = vault
        self._typing = False

    @property
    def needs_key_file(self) -> bool:
        """True where this vault was opened with a key file."""
        return self._vault.factor is not None

    @Slot(str)
    def draw(self, language: str) -> None:
        """Draw words for a new passphrase."""
        found = draw_passphrase(language or self.messages.language)
        if found is not None:
            self.drawn.emit(found)

    @Slot(object)
    def change(self, typed: tuple[bytearray, bytearray, bytearray]) -> None:
        """Put a new passphrase in the place of the old one."""
        folder, factor = self._vault.folder, self._vault.factor
        self._begin(
            lambda: change_passphrase(folder, *typed, factor),
            typed,
            translate(
                "VaultKeys",
                "The new passphrase opens the vault, the old one does not. A copy of the vault "
                "that was made before still opens with the old one: where somebody may have one, "
                "give the vault a new key too.",
            ),
        )

    @Slot(object)
    def set_erasing(self, typed: tuple[bytearray, bytearray, bytearray]) -> None:
        """Set a passphrase that erases."""
        folder, factor = self._vault.folder, self._vault.factor
        self._begin(
            lambda: set_erasing(folder, *typed, factor),
            typed,
            translate(
                "VaultKeys",
                "Typed at the first screen, it makes the vault unreadable for ever, and looks "
                "like a wrong passphrase. Nothing here shows that it is set.",
            ),
        )

    @Slot(object)
    def forget_erasing(self, typed: tuple[bytearray]) -> None:
        """Take it away again."""
        folder, factor = self._vault.folder, self._vault.factor
        self._begin(
            lambda: forget_erasing(folder, typed[0], factor),
            typed,
            translate("VaultKeys", "No passphrase erases this vault any more."),
        )

    @Slot(object, object)
    def make_key_file(self, path: Path, typed: tuple[bytearray]) -> None:
        """Let the vault need a new file on a separate medium."""
        vault = self._vault

        def work() -> None:
            content = make_factor(path)
            try:
                change_factor(vault.folder, typed[0], vault.factor, content)
            except DutyRehabError:
                path.unlink(missing_ok=True)
                raise
            vault.factor = bytearray(content)

        told = translate(
            "VaultKeys",
            "From now on the vault opens only with the passphrase and the file {path}. Make a "
            "copy of it on a second medium: without it nobody opens the vault.",
        )
        self._begin(work, typed, told.format(path=shown_path(path)))

    @Slot(object)
    def drop_key_file(self, typed: tuple[bytearray]) -> None:
        """Let the vault open with its passphrase alone."""
        vault = self._vault

        def work() -> None:
            change_factor(vault.folder, typed[0], vault.factor, None)
            vault.factor = None

        self._begin(
            work, typed, translate("VaultKeys", "The vault opens with its passphrase alone.")
        )

    def failed(self, error: DutyRehabError) -> None:
        """What was typed for a dialog is refused there."""
        if self._typing:
            self._typing = False
            self.clear_problem()
            self.refused_words.emit(self.messages.of(error))

    def _begin(self, act: Callable[[], None], typed: tuple[bytearray, ...], told: str) -> None:
        def work(control: TaskControl) -> str:
            control.checkpoint(Progress("unlocking"))
            act()
            return told

        self._typing = self.begin(work, self._ended, Progress("unlocking"), typed)

    def _ended(self, told: object) -> None:
        self._typing = False
        self.done.emit()
        self.told.emit(str(told))
