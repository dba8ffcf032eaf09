"""A field and a list: type a few letters, Enter goes there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.find.finder import FindLine
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField, QuietList

_LONGEST = 60
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class FindDialog(QDialog):
    """Shows what is found while it is typed.

    Signals:
        chosen: The `FindLine` to go to; the dialog is closed.
    """

    chosen = Signal(object)

    def __init__(
        self, look: Look, find: Callable[[str], tuple[FindLine, ...]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._find = find
        self._lines: tuple[FindLine, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = translate("FindDialog", "Find a question, a section or a command")
        name_window(self, title)
        self.field = LineField(self)
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(title)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_chosen)
        self.list = QuietList(self)
        self.list.setAccessibleName(translate("FindDialog", "What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QuietList.ScrollMode.ScrollPerPixel)
        self.list.itemActivated.connect(self._on_chosen)
        self.list.itemClicked.connect(self._on_chosen)
        self.nothing = text_label(
            translate("FindDialog", "Nothing that can be asked now has these words."), "muted", self
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(10))
        label = text_label(title, "heading", self)
        label.setBuddy(self.field)
        for part in (label, self.field, self.nothing):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        room = parent.window().size()
        self.resize(min(look.px(720), room.width() - 80), min(look.px(520), room.height() - 60))
        self._on_typed("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._lines = self._find(text)
        self.list.clear()
        for line in self._lines:
            item = QListWidgetItem(self.list)
            row, height = _row(self._look, line, self.width() - self._look.px(80), self.list)
            item.setSizeHint(QSize(1, height))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.title}. {line.detail}")
            self.list.setItemWidget(item, row)
        self.nothing.setVisible(not self._lines)
        if self._lines:
            self.list.setCurrentRow(0)

    @Slot()
    def _on_chosen(self, *_item: object) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._lines):
            line = self._lines[row]
            self.accept()
            self.chosen.emit(line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down walk through the list while the keyboard stays in the field."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


def _row(look: Look, line: FindLine, width: int, parent: QWidget) -> tuple[QWidget, int]:
    """A line of the list, and how high it is at a width."""
    row = QWidget(parent)
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(2))
    for text, kind in ((line.title, "body"), (line.detail, "small")):
        label = text_label(text, kind, row)
        label.ensurePolished()
        column.addWidget(label)
    # The list puts its own room around it (`QListWidget::item` in the style sheet).
    return row, column.totalHeightForWidth(width) + 2 * look.px(6)
