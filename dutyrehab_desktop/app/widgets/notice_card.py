"""Something that must be known before anything else, with one button that answers it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from dutyrehab_desktop.app.widgets.line_row import text_label


class NoticeCard(QFrame):
    """A sentence and a button; hidden while there is nothing to say.

    Signals:
        pressed: The button was pressed.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._words = text_label("", "body", self)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(26, 14, 20, 14)
        layout.setSpacing(16)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_words(self, words: str, action: str) -> None:
        """Say something else; nothing takes the card away."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.button.setAccessibleDescription(words)
        self.setVisible(bool(words))
