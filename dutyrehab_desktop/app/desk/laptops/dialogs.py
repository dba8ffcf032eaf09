"""The small windows that lead from a lost laptop's copy to a vault that can be opened again."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickKind, pick_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.passphrase_dialog import PassphraseDialog


class RecoveryDialogs(QObject):
    """Asks for the copy, shows what the key opens, asks for a folder and a new passphrase.

    Signals:
        rehearse_requested: The laptop's device id, and the folder with a copy of its vault.
        recover_requested: The device id; that folder and the new one; the passphrase twice.
    """

    rehearse_requested = Signal(str, object)
    recover_requested = Signal(str, object, object)

    def __init__(self, look: Look, read: ReadKeyboard, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._read = read
        self._over = parent
        self._device = ""
        self._source = Path()
        self.ask: AskDialog | None = None
        self.dialog: PassphraseDialog | None = None

    def begin(self, device: str) -> None:
        """Ask for the copy of a laptop's vault."""
        self._device = device
        title = translate("RecoveryDialogs", "Where is a backup of this laptop, or its folder?")
        pick_path(PickKind.FOLDER, title, self._over, self._on_source_picked)

    @Slot(str)
    def show_rehearsed(self, words: str) -> None:
        """Show what the kept key opens."""
        self.ask = AskDialog(
            translate("RecoveryDialogs", "Make a vault of it?"),
            words,
            (translate("RecoveryDialogs", "Choose a folder…"), translate("RecoveryDialogs", "No")),
            self._over,
        )
        self.ask.agreed.connect(self._on_agreed)
        self.ask.open()

    @Slot(str)
    def refuse(self, words: str) -> None:
        """What was typed cannot be used."""
        if self.dialog is not None:
            self.dialog.refuse(words)

    @Slot()
    def close_dialog(self) -> None:
        """The vault was made."""
        if self.dialog is not None:
            self.dialog.accept()

    def _on_source_picked(self, path: Path) -> None:
        self._source = path
        self.rehearse_requested.emit(self._device, self._source)

    @Slot()
    def _on_agreed(self) -> None:
        title = translate("RecoveryDialogs", "In which empty folder should the new vault lie?")
        pick_path(PickKind.FOLDER, title, self._over, self._on_folder_picked)

    def _on_folder_picked(self, path: Path) -> None:
        texts = (
            translate("RecoveryDialogs", "A passphrase for the new vault"),
            translate("RecoveryDialogs", "Five words, or 20 characters."),
            translate("RecoveryDialogs", "Make it"),
        )
        self.dialog = PassphraseDialog(
            self._look, self._read, texts, self._over, twice=True, own=texts[0]
        )
        places = (self._source, path)
        self.dialog.given.connect(partial(self.recover_requested.emit, self._device, places))
        self.dialog.finished.connect(self._on_dialog_left)
        self.dialog.open()

    @Slot(int)
    def _on_dialog_left(self, _result: int) -> None:
        self.dialog = None
