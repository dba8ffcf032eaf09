"""Something that must be known first, with a button that answers it, and one that puts it off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from dutyrehab_desktop.app.widgets.line_row import text_label


class NoticeCard(QFrame):
    """A sentence and its buttons; hidden while there is nothing to say.

    Signals:
        pressed: The button was pressed.
        put_off: The second, quieter one was.
    """

    pressed = Signal()
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._words = text_label("", "body", self)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.pressed)
        self.later = QPushButton(self)
        self.later.setProperty("kind", "quiet")
        self.later.clicked.connect(self.put_off)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(26, 14, 20, 14)
        layout.setSpacing(16)
        layout.addWidget(self._words, 1)
        for button in (self.button, self.later):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_words(self, words: str, action: str, later: str = "") -> None:
        """Say something else; nothing takes the card away."""
        self._words.setText(words)
        self.setAccessibleName(words)
        for button, name in ((self.button, action), (self.later, later)):
            button.setText(name)
            button.setAccessibleName(name)
            button.setAccessibleDescription(words)
        self.later.setVisible(bool(later))
        self.setVisible(bool(words))
