"""A quiet box of words: a small heading, a text, the same in the second language."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.theme import Look


class QuietBox(QFrame):
    """Words beside the question; hidden while there are none."""

    def __init__(self, look: Look, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heading = self._words = ""
        self.setProperty("kind", kind)
        self._eyebrow = QLabel(self)
        self._text = QLabel(self)
        self._second = QLabel(self)
        self._column = QVBoxLayout(self)
        kinds = ("small", "body", "muted")
        for label, what in zip((self._eyebrow, self._text, self._second), kinds, strict=True):
            label.setProperty("kind", what)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._column.addWidget(label)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def show_eyebrow(self, words: str) -> None:
        """The small heading."""
        self._heading = words
        self._arrange()

    def show_words(self, text: str, second: str) -> None:
        """Show another text; a hint without words takes no room."""
        self._words = text
        self._arrange()
        self._second.setText(second)
        self._second.setVisible(bool(second))
        if self.property("kind") == "hint":
            self.setVisible(bool(text))

    def _arrange(self) -> None:
        """In a low window the heading goes before the text, on its line."""
        inline = self._look.compact and bool(self._heading)
        self._eyebrow.setText(self._heading)
        self._eyebrow.setVisible(not inline)
        self._text.setText(f"{self._heading}: {self._words}" if inline else self._words)

    @Slot()
    def _on_look_changed(self) -> None:
        look = self._look
        self._arrange()
        self._column.setContentsMargins(look.px(14), look.gap(8, 5), look.px(14), look.gap(9, 6))
        self._column.setSpacing(look.px(2))
