"""Questions under the names of their chapters, found by their words."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QListView, QListWidgetItem, QWidget

from dutyrehab_desktop.app.widgets.quiet_text import QuietList
from dutyrehab_desktop.app.widgets.wrapped_lines import WrappedLines

_NAME = Qt.ItemDataRole.UserRole.value


class QuestionList(QuietList):
    """A list of which one line is picked.

    Signals:
        picked: The name of a question that was clicked, or on which Enter or Space was pressed.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setItemDelegate(WrappedLines(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._on_item_clicked)

    def fill(self, lines: Iterable[tuple[str, str, str]]) -> None:
        """Show questions: the chapter of each, its name, and its words."""
        self.clear()
        above = ""
        for chapter, name, words in lines:
            if chapter != above:
                above = chapter
                head = QListWidgetItem(chapter, self)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                font = self.font()
                font.setWeight(QFont.Weight.DemiBold)
                head.setFont(font)
            QListWidgetItem(words, self).setData(_NAME, name)

    def filter_by(self, text: str) -> None:
        """Show the questions that have every word of a text; a chapter where one is left."""
        words = text.casefold().split()
        head: QListWidgetItem | None = None
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_NAME) is None:
                head = item
                item.setHidden(True)
                continue
            fits = all(word in item.text().casefold() for word in words)
            item.setHidden(not fits)
            if fits and head is not None:
                head.setHidden(False)

    def stand_on_first(self) -> None:
        """The keyboard goes to the first question that is left, if one is."""
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_NAME) is not None and not item.isHidden():
                self.setCurrentItem(item)
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is taken here: the page would give it to what has the keyboard afterwards."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            item = self.currentItem()
            if item is not None:
                self._on_item_clicked(item)
        else:
            super().keyPressEvent(event)

    @Slot(QListWidgetItem)
    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        name = item.data(_NAME)
        if name is not None:
            self.picked.emit(name)
