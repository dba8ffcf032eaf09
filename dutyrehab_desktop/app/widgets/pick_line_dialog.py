"""A field and a long list under headings: type a few letters, Enter takes a line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.question_list import QuestionList
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.small_window import SmallWindow

_LONGEST = 60
_FEW = 8
"""So many lines are seen at once: nothing has to be searched."""
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)


class PickLineDialog(SmallWindow):
    """Chooses one line.

    Signals:
        picked: The name of the line; the dialog is closed.
    """

    picked = Signal(str)

    def __init__(
        self, look: Look, title: str, lines: Sequence[tuple[str, str, str]], parent: QWidget
    ) -> None:
        """Make it.

        Args:
            look: How things look.
            title: What is chosen.
            lines: The heading of each line, its name, and its words.
            parent: Over which window it opens.
        """
        super().__init__(look, title, parent, spacing=10)
        self.field = LineField(self)
        self.field.setProperty("kind", "small")
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(translate("PickLineDialog", "Search"))
        self.field.setPlaceholderText(translate("PickLineDialog", "Search"))
        self.field.installEventFilter(self)
        self.list = QuestionList(self)
        self.list.setAccessibleName(title)
        self.list.setSpacing(look.px(1))
        self.list.setVerticalScrollMode(QuestionList.ScrollMode.ScrollPerPixel)
        self.list.fill(lines)
        self.list.picked.connect(self._on_picked)
        self.field.textChanged.connect(self.list.filter_by)
        self.field.returnPressed.connect(self._on_entered)
        self.column.addWidget(text_label(title, "title", self))
        self.column.addWidget(self.field)
        self.column.addWidget(self.list, 1)
        self.end_with(self.leave_button(translate("PickLineDialog", "Cancel")))
        self.set_size(720, 620)
        self.field.setVisible(len(lines) > _FEW)
        first: QWidget = self.field if len(lines) > _FEW else self.list
        if first is self.list:
            self.list.stand_on_first()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """From the field, down goes to the list."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.list.stand_on_first()
            return True
        return False

    @Slot()
    def _on_entered(self) -> None:
        self.list.stand_on_first()

    @Slot(str)
    def _on_picked(self, name: str) -> None:
        self.accept()
        self.picked.emit(name)
