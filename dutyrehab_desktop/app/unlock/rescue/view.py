"""Below the first screen's card: a vault from a backup, or from what a damaged one still gives."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickKind, pick_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.typed_dialog import TypedDialog, TypedTexts


class KeyFileDialog(TypedDialog):
    """Asks for a passphrase, and takes a key file as well."""

    def __init__(self, look: Look, read: ReadKeyboard, texts: TypedTexts, parent: QWidget) -> None:
        super().__init__(look, read, texts, parent)
        self.key_file: Path | None = None
        self.pick = QPushButton(translate("UnlockView", "I have a key file…"), self)
        self.pick.setProperty("kind", "quiet")
        self.pick.setAutoDefault(False)
        self.pick.clicked.connect(self._on_pick_clicked)
        place = self.column.indexOf(self.fields[-1]) + 1
        self.column.insertWidget(place, self.pick, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_pick_clicked(self) -> None:
        title = translate("UnlockView", "Where is the key file?")
        pick_path(PickKind.FILE, title, self, self._on_picked)

    def _on_picked(self, path: Path) -> None:
        self.key_file = path
        self.pick.setText(translate("UnlockView", "A key file was chosen. Another one…"))


class RescueView(QWidget):
    """One of two quiet buttons, and the dialogs that follow it.

    Signals:
        look_requested: The folder of a backup, its key file or None, and a tuple of one bytearray.
        restore_requested: A vault is to be made of the backup that was looked into.
        forget_requested: Nothing is made of it.
        salvage_requested: A new folder, the key file or None, and a tuple of one bytearray.
    """

    look_requested = Signal(object, object, object)
    restore_requested = Signal()
    forget_requested = Signal()
    salvage_requested = Signal(object, object, object)

    def __init__(self, look: Look, read: ReadKeyboard, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._read = read
        self.restore, self.salvage = QPushButton(self), QPushButton(self)
        self.restore.setObjectName("restoreButton")
        self.salvage.setObjectName("salvageButton")
        self.restore.clicked.connect(self._on_restore_clicked)
        self.salvage.clicked.connect(self._on_salvage_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for button in (self.restore, self.salvage):
            button.setProperty("kind", "quiet")
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.dialog: KeyFileDialog | None = None
        self.ask: AskDialog | None = None

    def show_mode(self, *, making: bool) -> None:
        """A backup where no vault lies, a salvage where one does."""
        self.restore.setVisible(making)
        self.salvage.setVisible(not making)
        self.restore.setText(translate("UnlockView", "Make it from a backup…"))
        self.salvage.setText(translate("UnlockView", "Damaged? Save what can be read…"))

    @Slot(str)
    def show_contents(self, words: str) -> None:
        """Show what the backup holds, before anything is made of it."""
        self.close_dialog()
        self.ask = AskDialog(
            translate("UnlockView", "Make a vault of this backup?"),
            words,
            (translate("UnlockView", "Make it"), translate("UnlockView", "Not this one")),
            self,
        )
        self.ask.agreed.connect(self.restore_requested)
        self.ask.refused.connect(self.forget_requested)
        self.ask.open()

    @Slot(str)
    def show_rescued(self, words: str) -> None:
        """Say what was saved."""
        self.close_dialog()
        close = translate("UnlockView", "Close")
        title = translate("UnlockView", "A new vault was made of what can be read")
        self.ask = AskDialog(title, words, (close, close), self)
        self.ask.ui.yesButton.hide()
        self.ask.open()

    @Slot(str)
    def refuse(self, words: str) -> bool:
        """Say what was not right where it was typed; False where nothing is open for it."""
        if self.dialog is None:
            return False
        self.dialog.refuse(words)
        return True

    @Slot()
    def close_dialog(self) -> None:
        """What was typed was right."""
        if self.dialog is not None:
            self.dialog.accept()

    @Slot()
    def _on_restore_clicked(self) -> None:
        title = translate("UnlockView", "In which folder does the backup lie?")
        pick_path(PickKind.FOLDER, title, self, self._on_backup_picked)

    def _on_backup_picked(self, path: Path) -> None:
        texts = TypedTexts(
            translate("UnlockView", "The passphrase of the backup"),
            translate("UnlockView", "The one its vault had when the backup was made."),
            translate("UnlockView", "Look into it"),
            (translate("UnlockView", "The passphrase of the backup"),),
        )
        self._ask(texts, partial(self._on_look_given, path))

    def _on_look_given(self, backup: Path, typed: tuple[bytearray]) -> None:
        key_file = None if self.dialog is None else self.dialog.key_file
        self.look_requested.emit(backup, key_file, typed)

    @Slot()
    def _on_salvage_clicked(self) -> None:
        title = translate("UnlockView", "In which empty folder should the new vault lie?")
        pick_path(PickKind.FOLDER, title, self, self._on_place_picked)

    def _on_place_picked(self, path: Path) -> None:
        texts = TypedTexts(
            translate("UnlockView", "Save what can be read"),
            translate(
                "UnlockView",
                "The damaged vault is only read. What it still gives goes into a new one.",
            ),
            translate("UnlockView", "Save it"),
            (translate("UnlockView", "The passphrase of this vault"),),
        )
        self._ask(texts, partial(self._on_salvage_given, path))

    def _on_salvage_given(self, into: Path, typed: tuple[bytearray]) -> None:
        key_file = None if self.dialog is None else self.dialog.key_file
        self.salvage_requested.emit(into, key_file, typed)

    def _ask(self, texts: TypedTexts, then: Callable[[tuple[bytearray]], None]) -> None:
        self.dialog = KeyFileDialog(self._look, self._read, texts, self)
        self.dialog.given.connect(then)
        self.dialog.finished.connect(self._on_left)
        self.dialog.open()

    @Slot(int)
    def _on_left(self, _result: int) -> None:
        self.dialog = None
