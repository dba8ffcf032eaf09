"""One line of a list on a page: what it is, a word about it, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.widgets.pill_row import PillRow


def text_label(text: str, kind: str, parent: QWidget | None = None) -> QLabel:
    """A label of plain text that wraps."""
    label = QLabel(text, parent)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty_layout(inner)


class LineRow(QFrame):
    """A title, a quieter line below, pills, and a button.

    Signals:
        pressed: The name of the line whose button was pressed.
        second_pressed: The same for its second, quieter button.
    """

    pressed = Signal(str)
    second_pressed = Signal(str)

    def __init__(
        self,
        name: str,
        texts: tuple[str, str],
        pills: Sequence[str] = (),
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.setProperty("kind", "row")
        title, detail = texts
        words = self._words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(title, "heading", self))
        if detail:
            words.addWidget(text_label(detail, "muted", self))
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(6, 8, 8, 8)
        self._lines.setSpacing(4)
        layout = self._line = QHBoxLayout()
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(10)
        self._lines.addLayout(layout)
        layout.addLayout(words, 1)
        for pill in pills:
            label = QLabel(pill, self)
            label.setProperty("kind", "pill")
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        self.button: QPushButton | None = None
        if action:
            self.button = QPushButton(action, self)
            self.button.setAccessibleName(f"{action}: {title}")
            self.button.setAccessibleDescription(detail)
            self.button.clicked.connect(self._on_clicked)
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(title)
        self.setAccessibleDescription(", ".join((detail, *pills)))

    def put_first(self, words: str) -> None:
        """A pill below the title, that asks for mild attention."""
        label = QLabel(words, self)
        label.setProperty("kind", "amberPill")
        self._words.insertWidget(1, label, 0, Qt.AlignmentFlag.AlignLeft)
        told = f"{words}, {self.accessibleDescription()}"
        self.setAccessibleDescription(told)
        if self.button is not None:
            self.button.setAccessibleDescription(told)

    def put_pills_first(self, pills: PillRow, words: Sequence[str]) -> None:
        """Pills below the title that wrap; `words` is what they say."""
        self._words.insertWidget(1, pills)
        told = ", ".join((*words, self.accessibleDescription()))
        self.setAccessibleDescription(told)
        if self.button is not None:
            self.button.setAccessibleDescription(told)

    def say_below(self, words: str) -> None:
        """A sentence below all of it, as wide as the line is."""
        label = text_label(words, "body", self)
        label.setContentsMargins(8, 0, 8, 0)
        self._lines.addWidget(label)
        told = f"{self.accessibleDescription()}, {words}"
        self.setAccessibleDescription(told)
        if self.button is not None:
            self.button.setAccessibleDescription(told)

    def add_button(self, action: str) -> QPushButton:
        """A second, quieter button behind the first."""
        button = QPushButton(action, self)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(f"{action} {self.accessibleName()}")
        button.clicked.connect(self._on_second_clicked)
        self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def add_below(self, button: QAbstractButton) -> None:
        """A button whose words are too long to stand beside the others."""
        button.setAccessibleName(f"{button.text()} {self.accessibleName()}")
        button.setAccessibleDescription(self.accessibleDescription())
        self._lines.addWidget(button)

    @Slot()
    def _on_second_clicked(self) -> None:
        self.second_pressed.emit(self._name)

    @Slot()
    def _on_clicked(self) -> None:
        self.pressed.emit(self._name)
