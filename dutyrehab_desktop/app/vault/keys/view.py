"""The place where a person changes what opens the vault, or makes an end of it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.vault.keys.dialogs import NewPassphraseDialog, typed_texts
from dutyrehab_desktop.app.widgets.acts_page import Act, ActsPage
from dutyrehab_desktop.app.widgets.erase_dialog import EraseDialog
from dutyrehab_desktop.app.widgets.typed_dialog import TypedDialog, TypedTexts

KEY_FILE_NAME = "holiday.jpg"
"""A name that says nothing."""


class VaultKeysView(ActsPage):
    """Cards: passphrase, a new key, a key file, a passphrase that erases, erasing.

    Signals:
        change_requested: The passphrase of now, and the new one twice.
        words_wanted: Words are to be drawn, in this language.
        rotate_requested: The passphrase; the vault is locked for it.
        key_file_requested: Where it goes, and the passphrase.
        key_file_dropped: The passphrase.
        erasing_requested: The passphrase, and the one that erases twice.
        erasing_dropped: The passphrase.
        erase_requested: The vault is to be erased; it was asked three times.
        back_requested: Back to the first page.
    """

    change_requested = Signal(object)
    words_wanted = Signal(str)
    rotate_requested = Signal(object)
    key_file_requested = Signal(object, object)
    key_file_dropped = Signal(object)
    erasing_requested = Signal(object)
    erasing_dropped = Signal(object)
    erase_requested = Signal()
    back_requested = Signal()

    def __init__(
        self,
        look: Look,
        read: ReadKeyboard,
        uncovered: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
        *,
        has_back: bool = True,
    ) -> None:
        super().__init__(look, parent)
        self._read = read
        self._uncovered = uncovered
        self._told = ""
        self.dialog: TypedDialog | EraseDialog | None = None
        self.ui.openButton.hide()
        self.ui.secondButton.hide()
        self.ui.backButton.setVisible(has_back)
        self.ui.backButton.clicked.connect(self.back_requested)
        self.retranslate()

    @Slot(str)
    def show_told(self, words: str) -> None:
        """Say what was done."""
        self._told = words
        self.retranslate()

    @Slot()
    def close_dialog(self) -> None:
        """What was typed was right."""
        if self.dialog is not None:
            self.dialog.accept()

    @Slot(str)
    def refuse(self, words: str) -> None:
        """What was typed was not right; it has to be typed anew."""
        if isinstance(self.dialog, TypedDialog):
            self.dialog.refuse(words)

    @Slot(object)
    def show_drawn(self, drawn: object) -> None:
        """Words were drawn for the dialog that is open."""
        if isinstance(self.dialog, NewPassphraseDialog):
            self.dialog.show_drawn(drawn)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("VaultKeysView", "The vault")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(translate("VaultKeysView", "What opens this vault, and what ends it."), ("", ""))
        cards = (
            self._passphrase,
            self._new_key,
            self._key_file,
            self._erasing,
            self._erase,
        )
        self.refill(self._told, cards)

    def _passphrase(self) -> QFrame:
        return self.act_card(
            translate("VaultKeysView", "Another passphrase"),
            translate("VaultKeysView", "At once. The old one opens nothing any more."),
            Act("passphrase", translate("VaultKeysView", "Change it…"), self._on_change),
        )

    def _new_key(self) -> QFrame:
        return self.act_card(
            translate("VaultKeysView", "A new key"),
            translate(
                "VaultKeysView",
                "Where somebody may have copied the vault and may learn the old passphrase. "
                "Everything is encrypted anew; the vault is locked for it. A recovery file that "
                "your coordinator has is void then: write a new one.",
            ),
            Act("rotate", translate("VaultKeysView", "Give it a new key…"), self._on_rotate),
        )

    def _key_file(self) -> QFrame:
        return self.act_card(
            translate("VaultKeysView", "A key file on a stick"),
            translate(
                "VaultKeysView",
                "Then the vault needs the passphrase and the file. Carry the stick apart from the "
                "laptop. Destroying the stick is the only erasing that is certain.",
            ),
            Act("key-file", translate("VaultKeysView", "Make one…"), self._on_key_file),
            Act("drop", translate("VaultKeysView", "Do without it…"), self._on_drop),
        )

    def _erasing(self) -> QFrame:
        return self.act_card(
            translate("VaultKeysView", "A passphrase that erases"),
            translate(
                "VaultKeysView",
                "Only together with your coordinator. Typed at the first screen it makes the "
                "vault unreadable for ever, and looks like a wrong one. Copies of the disk that "
                "were made before stay readable. It may be a crime where you are.",
            ),
            Act("erasing", translate("VaultKeysView", "Set one…"), self._on_erasing),
            Act("forget", translate("VaultKeysView", "Take it away…"), self._on_forget),
        )

    def _erase(self) -> QFrame:
        return self.act_card(
            translate("VaultKeysView", "Erase this vault"),
            translate("VaultKeysView", "Before a border, and after the receipt has come."),
            Act("erase", translate("VaultKeysView", "Erase…"), self._on_erase),
        )

    # What is typed

    @Slot()
    def _on_change(self) -> None:
        dialog = NewPassphraseDialog(self.look, self._read, self)
        dialog.given.connect(self.change_requested)
        dialog.words_wanted.connect(self.words_wanted)
        self._open(dialog)
        self.words_wanted.emit("")

    @Slot()
    def _on_rotate(self) -> None:
        title = translate("VaultKeysView", "Give the vault a new key")
        told = translate(
            "VaultKeysView", "The vault is locked and encrypted anew. Then open it as before."
        )
        self._ask(typed_texts(title, told, chosen=False), self._rotate)

    def _rotate(self, typed: tuple[bytearray, ...]) -> None:
        self.close_dialog()
        self.rotate_requested.emit(typed[0])

    @Slot()
    def _on_key_file(self) -> None:
        title = translate("VaultKeysView", "Where should the key file be? On a stick.")
        picker = PickDialog(PickKind.SAVE, title, self)
        picker.chosen.connect(self._on_place_picked)
        picker.open_at(Path.home(), KEY_FILE_NAME)

    @Slot(object)
    def _on_place_picked(self, paths: tuple[Path, ...]) -> None:
        title = translate("VaultKeysView", "A key file on a stick")
        told = translate("VaultKeysView", "From now on the vault opens with both only.")
        self._ask(
            typed_texts(title, told, chosen=False), partial(self.key_file_requested.emit, paths[0])
        )

    @Slot()
    def _on_drop(self) -> None:
        title = translate("VaultKeysView", "Do without a key file")
        told = translate("VaultKeysView", "The passphrase alone opens the vault then.")
        self._ask(typed_texts(title, told, chosen=False), self.key_file_dropped.emit)

    @Slot()
    def _on_erasing(self) -> None:
        title = translate("VaultKeysView", "A passphrase that erases")
        told = translate(
            "VaultKeysView",
            "It may be short: you must be able to say it when you are pressed. Never one that "
            "somebody might type by chance.",
        )
        self._ask(typed_texts(title, told, chosen=True), self.erasing_requested.emit)

    @Slot()
    def _on_forget(self) -> None:
        title = translate("VaultKeysView", "Take it away")
        told = translate("VaultKeysView", "No passphrase erases this vault any more.")
        self._ask(typed_texts(title, told, chosen=False), self.erasing_dropped.emit)

    @Slot()
    def _on_erase(self) -> None:
        dialog = EraseDialog(self.look, self._uncovered(), self)
        dialog.agreed.connect(self.erase_requested)
        self._open(dialog)

    def _ask(self, texts: TypedTexts, then: Callable[[tuple[bytearray, ...]], None]) -> None:
        dialog = TypedDialog(self.look, self._read, texts, self)
        dialog.given.connect(then)
        self._open(dialog)

    def _open(self, dialog: TypedDialog | EraseDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_left)
        dialog.open()

    @Slot(int)
    def _on_left(self, _result: int) -> None:
        self.dialog = None
