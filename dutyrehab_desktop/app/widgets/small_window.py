"""What every small window over a page has in common, and what those have that ask for something."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import text_label

WIDE = 560
"""Pixels of the 100 % screen."""


class SmallWindow(QDialog):
    """Rows below each other, and buttons at the right.

    Attributes:
        column: Where the rows go.
    """

    def __init__(self, look: Look, name: str, parent: QWidget, *, spacing: int = 8) -> None:
        """Make it.

        Args:
            look: How things look.
            name: What a screen reader calls it.
            parent: Over which window it opens.
            spacing: Between its rows, in pixels of the 100 % screen.
        """
        super().__init__(parent)
        self._look = look
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        self.column.setSpacing(look.px(spacing))

    def leave_button(self, words: str) -> QPushButton:
        """The button by which nothing is done; Enter does not press it."""
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(self.reject)
        return button

    def end_with(self, *buttons: QPushButton) -> None:
        """Put the buttons below everything."""
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)

    def set_width(self, wide: int = WIDE) -> None:
        """No narrower than this, but within the window below."""
        room = self._over.window().width()
        self.setMinimumWidth(min(self._look.px(wide), room - self._look.px(60)))

    def set_size(self, wide: int, high: int) -> None:
        """As large as this, but within the window below."""
        room = self._over.window().size()
        px = self._look.px
        self.resize(min(px(wide), room.width() - 80), min(px(high), room.height() - 60))


class AskingWindow(SmallWindow):
    """A title, fields, and two buttons; it stays open until what was typed is carried out."""

    button: QPushButton
    """By which it is done."""

    def __init__(self, look: Look, title: str, parent: QWidget, *, spacing: int = 8) -> None:
        super().__init__(look, title, parent, spacing=spacing)
        self._problem = text_label("", "mildText", self)
        self._problem.hide()
        self.column.addWidget(text_label(title, "title", self))

    def say(self, words: str) -> None:
        """Say what is wrong; what was typed stays."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def end_asking(self, action: str, act: Callable[[], None], leave: str) -> None:
        """Below the fields: what is wrong, the button that does it, and the one that leaves."""
        self.button = QPushButton(action, self)
        self.button.setProperty("kind", "primary")
        self.button.setDefault(True)
        self.button.clicked.connect(act)
        self.column.addWidget(self._problem)
        self.end_with(self.leave_button(leave), self.button)


def add_reached(window: SmallWindow, lines: Iterable[tuple[str, str]]) -> list[QLabel]:
    """How a person is reached, in large letters; nothing of it can be selected or copied.

    Args:
        window: Which shows it.
        lines: What was asked, and what the person said; may be empty.

    Returns:
        What shows the answers.
    """
    told = []
    for question, answer in lines:
        window.column.addWidget(text_label(question, "muted", window))
        label = text_label(answer, "title", window)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        label.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        label.setAccessibleName(f"{question} {answer}")
        label.setVisible(bool(answer))
        told.append(label)
        window.column.addWidget(label)
    return told
