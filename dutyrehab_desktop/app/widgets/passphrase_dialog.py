"""Asks for a passphrase, once or twice, in fields that never hold it as text."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import KeyboardState, ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit


class PassphraseDialog(QDialog):
    """One field or two, what it is for, and two buttons.

    Signals:
        given: The passphrase as a bytearray, and the second one (empty where it is asked once);
            for the receiver to wipe. The dialog stays open until it is closed.
    """

    given = Signal(object, object)

    def __init__(
        self,
        look: Look,
        read: ReadKeyboard,
        texts: tuple[str, str, str],
        parent: QWidget,
        *,
        twice: bool,
        own: str = "",
    ) -> None:
        """Make it.

        Args:
            look: How things look.
            read: How the keyboard is read.
            texts: Its title, what the passphrase is for, and the words of the button.
            parent: Over which window it opens.
            twice: True where it is chosen now.
            own: What the passphrase is called; by default that of a key.
        """
        super().__init__(parent)
        title, told, action = texts
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, title)
        self.fields = [PassphraseEdit(self) for _ in range(2 if twice else 1)]
        self._keyboard = text_label("", "small", self)
        self._problem = text_label("", "mildText", self)
        self.button = QPushButton(action, self)
        self.button.setProperty("kind", "primary")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(8))
        layout.addWidget(text_label(title, "title", self))
        layout.addWidget(text_label(told, "muted", self))
        self._place_fields(layout, read, own)
        for label in (self._keyboard, self._problem):
            label.hide()
            layout.addWidget(label)
        self._place_buttons(layout)
        self.setMinimumWidth(min(look.px(560), parent.window().width() - look.px(60)))
        self._on_typed()
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_fields(self, layout: QVBoxLayout, read: ReadKeyboard, own: str) -> None:
        names = (
            own or translate("PassphraseDialog", "The key's own passphrase"),
            translate("PassphraseDialog", "The same once more"),
        )
        for name, field in zip(names, self.fields, strict=False):
            field.setAccessibleName(name)
            field.watch_keyboard(read)
            field.keyboard_changed.connect(self._on_keyboard_changed)
            field.typed.connect(self._on_typed)
            field.submitted.connect(self._on_submitted)
            label = text_label(name, "body", self)
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)

    def _place_buttons(self, layout: QVBoxLayout) -> None:
        leave = QPushButton(translate("PassphraseDialog", "Cancel"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.button)
        layout.addLayout(row)

    @Slot(str)
    def refuse(self, words: str) -> None:
        """Say what is wrong; everything has to be typed anew."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        for field in self.fields:
            field.setEnabled(True)
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_typed()

    @Slot()
    def _on_typed(self, _letters: int = 0) -> None:
        self.button.setEnabled(all(one.letters > 0 and one.isEnabled() for one in self.fields))

    @Slot()
    def _on_submitted(self) -> None:
        empty = next((one for one in self.fields if one.letters == 0), None)
        if empty is None:
            self._on_clicked()
        else:
            empty.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_clicked(self) -> None:
        if not self.button.isEnabled():
            return
        passphrase, again = self.fields[0].take(), bytearray()
        if len(self.fields) > 1:
            again = self.fields[1].take()
        for field in self.fields:
            field.setEnabled(False)
        self.button.setEnabled(False)
        self._problem.setText(translate("PassphraseDialog", "This takes a moment on purpose."))
        self._problem.show()
        self.given.emit(passphrase, again)

    @Slot(object)
    def _on_keyboard_changed(self, state: KeyboardState) -> None:
        parts = []
        if state.caps:
            parts.append(translate("PassphraseDialog", "Caps Lock is on"))
        if state.layout:
            told = translate("PassphraseDialog", "Keyboard: {layout}")
            parts.append(told.format(layout=state.layout))
        self._keyboard.setText(" · ".join(parts))
        self._keyboard.setVisible(bool(parts))

    def hideEvent(self, event: QHideEvent) -> None:
        """However it is left, also when the vault is locked, nothing that was typed remains."""
        for field in self.fields:
            field.wipe()
        super().hideEvent(event)
