"""What a new laptop needs before the first interview, in order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.widgets.first_step import FirstStep
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label

_DONE = "\u2713"


class FirstStepsCard(QFrame):
    """A card with numbered steps; the next one has a button.

    Signals:
        pressed: The name of the step whose button was pressed.
        hide_requested: Nobody wants to see the card any more.
    """

    pressed = Signal(str)
    hide_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(26, 18, 26, 18)
        self._column.setSpacing(8)
        self.buttons: list[QPushButton] = []

    def show_steps(self, steps: Sequence[FirstStep]) -> None:
        """Show the steps; nothing is shown where there are none."""
        self.setVisible(bool(steps))
        self.buttons = []
        empty_layout(self._column)
        if not steps:
            return
        head = QHBoxLayout()
        head.addWidget(text_label(translate("FirstSteps", "First steps"), "title", self), 1)
        away = QPushButton(translate("FirstSteps", "Hide these steps"), self)
        away.setProperty("kind", "quiet")
        away.clicked.connect(self.hide_requested)
        head.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        following = next((step for step in steps if not step.done), None)
        for number, step in enumerate(steps, 1):
            self._column.addLayout(self._line(number, step, step is following))
        self.buttons.append(away)

    def _line(self, number: int, step: FirstStep, following: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        mark = text_label(_DONE if step.done else str(number), "number", self)
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        mark.setFixedWidth(26)
        mark.setAccessibleName(translate("FirstSteps", "Done") if step.done else str(number))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text_label(step.title, "muted" if step.done else "heading", self))
        if not step.done:
            words.addWidget(text_label(step.why, "muted", self))
        line.addLayout(words, 1)
        if following and step.action:
            button = QPushButton(step.action, self)
            button.setProperty("kind", "primary")
            button.clicked.connect(lambda: self.pressed.emit(step.name))
            button.setAccessibleDescription(step.why)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            # The layout would show it a moment later, and the keyboard could not go there yet.
            if self.isVisible():
                button.show()
            self.buttons.append(button)
        return line
