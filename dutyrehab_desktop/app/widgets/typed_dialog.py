"""Passphrases that are asked for in fields that never hold them as text."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import KeyboardState, ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit


@dataclass(frozen=True)
class TypedTexts:
    """The words of a dialog.

    Attributes:
        title: What is asked.
        told: What happens then; may be empty.
        action: The words of the button.
        names: What each field is called; there is one field for each.
    """

    title: str
    told: str
    action: str
    names: tuple[str, ...]


class TypedDialog(QDialog):
    """A field for each passphrase, what it is for, and two buttons.

    Signals:
        given: A tuple of bytearrays, one for each field, for the receiver to wipe. The dialog
            stays open until it is closed.
    """

    given = Signal(object)

    def __init__(self, look: Look, read: ReadKeyboard, texts: TypedTexts, parent: QWidget) -> None:
        """Make it.

        Args:
            look: How things look.
            read: How the keyboard is read.
            texts: Its words, and with them how many fields it has.
            parent: Over which window it opens.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, texts.title)
        self.look = look
        self.fields = [PassphraseEdit(self) for _ in texts.names]
        self.labels: list[QLabel] = []
        self._keyboard = text_label("", "small", self)
        self._problem = text_label("", "mildText", self)
        self.button = QPushButton(texts.action, self)
        self.button.setProperty("kind", "primary")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_clicked)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        self.column.setSpacing(look.px(8))
        self.column.addWidget(text_label(texts.title, "title", self))
        if texts.told:
            self.column.addWidget(text_label(texts.told, "muted", self))
        self._place_fields(texts.names, read)
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

    def _place_fields(self, names: tuple[str, ...], read: ReadKeyboard) -> None:
        for name, field in zip(names, self.fields, strict=True):
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
