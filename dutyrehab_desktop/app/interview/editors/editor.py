"""What every editor is: it shows a line, says what was pressed or typed, and takes the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.lines import EditorLine
from dutyrehab_desktop.app.widgets.option_grid import OptionGrid


class Editor(QWidget):
    """Takes the answer to one question.

    Signals:
        pressed: Name of the option that was pressed, `dk` and `decline` among them.
        typed: The text of the field as it stands.
    """

    pressed = Signal(str)
    typed = Signal(str)

    def __init__(self, look: Look, *, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.grid = OptionGrid(look, several=several, parent=self)
        self.grid.pressed.connect(self.pressed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.px(8))
        self.column.addWidget(self.grid)

    @property
    def has_field(self) -> bool:
        """True where something can be typed."""
        return False

    @property
    def takes_enter(self) -> bool:
        """True where the Enter key belongs to the field."""
        return False

    def show_line(self, line: EditorLine) -> None:
        """Show the options and the text of a question."""
        self.grid.setVisible(bool(line.options))
        self.grid.show_lines(line.options, line.refusals)

    def show_chosen(self, names: Sequence[str]) -> None:
        """Show which options are the answer."""
        self.grid.show_chosen(names)

    def show_understood(self, words: str) -> None:
        """Say back what was typed; only fields do."""

    def take_focus(self) -> None:
        """Put the keyboard where an answer begins."""
        self.grid.take_focus()
