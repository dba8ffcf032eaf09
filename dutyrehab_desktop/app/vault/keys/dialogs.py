"""What is typed to change what opens the vault."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import KeyboardState, ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.drawn_words import DrawnCard
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit
from dutyrehab_desktop.workflows.drawing import Drawn, languages_of_words


class TypedDialog(QDialog):
    """The passphrase of now, and where something is chosen, that twice.

    Signals:
        given: A tuple of bytearrays, one for each field, for the receiver to wipe. The dialog
            stays open until it is closed.
    """

    given = Signal(object)

    def __init__(
        self,
        look: Look,
        read: ReadKeyboard,
        texts: tuple[str, str],
        fields: int,
        parent: QWidget,
    ) -> None:
        """Make it.

        Args:
            look: How things look.
            read: How the keyboard is read.
            texts: Its title, and what happens.
            fields: 1 for the passphrase of now; 3 where another one is chosen.
            parent: Over which window it opens.
        """
        super().__init__(parent)
        title, told = texts
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, title)
        self.look = look
        self.fields = [PassphraseEdit(self) for _ in range(fields)]
        self.labels: list[QLabel] = []
        self._keyboard = text_label("", "small", self)
        self._problem = text_label("", "mildText", self)
        self.button = QPushButton(translate("TypedDialog", "Do it"), self)
        self.button.setProperty("kind", "primary")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_clicked)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        self.column.setSpacing(look.px(8))
        self.column.addWidget(text_label(title, "title", self))
        if told:
            self.column.addWidget(text_label(told, "muted", self))
        self._place_fields(read)
        for label in (self._keyboard, self._problem):
            label.hide()
            self.column.addWidget(label)
        self._place_buttons()
        self.setMinimumWidth(min(look.px(560), parent.window().width() - look.px(60)))
        self.on_typed()
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def refuse(self, words: str) -> None:
        """Say what is wrong; everything has to be typed anew."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        for field in self.fields:
            field.setEnabled(True)
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.on_typed()

    def wanted(self) -> list[PassphraseEdit]:
        """The fields that have to be filled."""
        return self.fields

    def typed(self) -> tuple[bytearray, ...]:
        """What was typed, for the receiver to wipe."""
        return tuple(field.take() for field in self.fields)

    def _place_fields(self, read: ReadKeyboard) -> None:
        names = (
            translate("TypedDialog", "The passphrase of this vault"),
            translate("TypedDialog", "The other one"),
            translate("TypedDialog", "The same once more"),
        )
        for name, field in zip(names, self.fields, strict=False):
            field.setAccessibleName(name)
            field.watch_keyboard(read)
            field.keyboard_changed.connect(self._on_keyboard_changed)
            field.typed.connect(self.on_typed)
            field.submitted.connect(self._on_submitted)
            label = text_label(name, "body", self)
            label.setBuddy(field)
            self.labels.append(label)
            self.column.addWidget(label)
            self.column.addWidget(field)

    def _place_buttons(self) -> None:
        leave = QPushButton(translate("TypedDialog", "Cancel"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.button)
        self.column.addLayout(row)

    @Slot()
    def on_typed(self, _letters: int = 0) -> None:
        """The button works once every field has something."""
        ready = all(field.letters > 0 and field.isEnabled() for field in self.wanted())
        self.button.setEnabled(ready)

    @Slot()
    def _on_submitted(self) -> None:
        empty = next((field for field in self.wanted() if field.letters == 0), None)
        if empty is None:
            self._on_clicked()
        else:
            empty.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_clicked(self) -> None:
        if not self.button.isEnabled():
            return
        typed = self.typed()
        for field in self.fields:
            field.setEnabled(False)
        self.button.setEnabled(False)
        self._problem.setText(translate("TypedDialog", "This takes a moment on purpose."))
        self._problem.show()
        self.given.emit(typed)

    @Slot(object)
    def _on_keyboard_changed(self, state: KeyboardState) -> None:
        parts = []
        if state.caps:
            parts.append(translate("TypedDialog", "Caps Lock is on"))
        if state.layout:
            told = translate("TypedDialog", "Keyboard: {layout}")
            parts.append(told.format(layout=state.layout))
        self._keyboard.setText(" · ".join(parts))
        self._keyboard.setVisible(bool(parts))

    def hideEvent(self, event: QHideEvent) -> None:
        """However it is left, also when the vault is locked, nothing that was typed remains."""
        for field in self.fields:
            field.wipe()
        super().hideEvent(event)


class NewPassphraseDialog(TypedDialog):
    """A new passphrase: drawn words first, words of one's own otherwise.

    Signals:
        words_wanted: Words are to be drawn, in this language.
    """

    words_wanted = Signal(str)
    _drawn = False

    def __init__(self, look: Look, read: ReadKeyboard, parent: QWidget) -> None:
        title = translate("NewPassphraseDialog", "Another passphrase")
        super().__init__(look, read, (title, ""), 3, parent)
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
