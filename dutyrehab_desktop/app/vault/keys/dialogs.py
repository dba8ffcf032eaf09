"""What is typed to change what opens the vault."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.drawn_words import DrawnCard
from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit
from dutyrehab_desktop.app.widgets.typed_dialog import TypedDialog, TypedTexts
from dutyrehab_desktop.workflows.drawing import Drawn, languages_of_words


def typed_texts(title: str, told: str, *, chosen: bool) -> TypedTexts:
    """The words of a dialog that asks for the passphrase of now, and for a chosen one twice."""
    names = (
        translate("TypedDialog", "The passphrase of this vault"),
        translate("TypedDialog", "The other one"),
        translate("TypedDialog", "The same once more"),
    )
    action = translate("TypedDialog", "Do it")
    return TypedTexts(title, told, action, names if chosen else names[:1])


class NewPassphraseDialog(TypedDialog):
    """A new passphrase: drawn words first, words of one's own otherwise.

    Signals:
        words_wanted: Words are to be drawn, in this language.
    """

    words_wanted = Signal(str)
    _drawn = False

    def __init__(self, look: Look, read: ReadKeyboard, parent: QWidget) -> None:
        title = translate("NewPassphraseDialog", "Another passphrase")
        super().__init__(look, read, typed_texts(title, "", chosen=True), parent)
        self.card = DrawnCard(look, self)
        self.card.wanted.connect(self.words_wanted)
        self.own = QPushButton(self)
        self.own.setObjectName("ownButton")
        self.own.setProperty("kind", "quiet")
        self.own.setAutoDefault(False)
        self.own.clicked.connect(self._on_own_clicked)
        place = self.column.indexOf(self.labels[1])
        self.column.insertWidget(place, self.card)
        self.column.insertWidget(place + 1, self.own, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_mode()

    def show_drawn(self, drawn: object) -> None:
        """Show words that were drawn."""
        if isinstance(drawn, Drawn):
            self._drawn = True
            self.card.offer(languages_of_words(), drawn.language)
            self.card.put(drawn.passphrase, drawn.machines, drawn.years)
            self._show_mode()

    def wanted(self) -> list[PassphraseEdit]:
        """Drawn words are typed once."""
        return self.fields[:2] if self._drawn else self.fields

    def typed(self) -> tuple[bytearray, ...]:
        """The passphrase of now, and the new one twice."""
        old, new, again = (field.take() for field in self.fields)
        return (old, new, self.card.words.copy() if self._drawn else again)

    @Slot()
    def _on_own_clicked(self) -> None:
        self._drawn = not self._drawn
        for field in self.fields[1:]:
            field.wipe()
        if self._drawn:
            self.words_wanted.emit("")
        self._show_mode()

    def _show_mode(self) -> None:
        self.card.setVisible(self._drawn)
        for part in (self.labels[2], self.fields[2]):
            part.setVisible(not self._drawn)
        self.own.setVisible(bool(languages_of_words()))
        self.own.setText(
            translate("NewPassphraseDialog", "Use words of my own")
            if self._drawn
            else translate("NewPassphraseDialog", "Let the program draw words")
        )
        self.labels[1].setText(
            translate("NewPassphraseDialog", "The six words, with a blank between two words")
            if self._drawn
            else translate("NewPassphraseDialog", "Five words of your own, or 20 characters")
        )
        self.on_typed()
