"""The list of records as a table that the keyboard walks through."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.records.lines import Column
from dutyrehab_desktop.app.desk.records.model import RecordsModel
from dutyrehab_desktop.app.widgets.quiet_text import copies

_ROW = 36
_WIDTHS = {
    Column.CODE: 116,
    Column.MONTH: 86,
    Column.COUNTRY: 150,
    Column.CONSENT: 84,
    Column.WAITING: 138,
    Column.DUE: 100,
}
"""In pixels of the 100 % screen; what is left belongs to the last column."""
_LAST = 150
"""Below that the column goes that is told elsewhere too."""
_WIDEST = 1.12


class RecordsTable(QTableView):
    """The list. Enter opens the line that the keyboard is on; nothing is copied.

    Signals:
        opened: The code of a record.
    """

    opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.records = RecordsModel(look, self)
        self.setModel(self.records)
        self.setProperty("kind", "list")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(Column.FLAGS, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def code(self) -> str:
        """The record that the keyboard is on; empty where it is on none."""
        index = self.currentIndex()
        return self.records.codes[index.row()] if index.isValid() else ""

    def go_to(self, code: str) -> None:
        """Put the keyboard on a record, where it was fetched; else on the first one."""
        codes = self.records.codes
        if codes:
            row = codes.index(code) if code in codes else 0
            self.setCurrentIndex(self.records.index(row, Column.CODE))

    def fit(self, width: int) -> None:
        """Share the width among the columns; a code is never cut."""
        head = self.horizontalHeader()
        needed = {
            column: max(self._look.px(size), head.sectionSizeHint(column))
            for column, size in _WIDTHS.items()
        }
        last = self._look.px(_LAST)
        narrow = width < sum(needed.values()) + last
        self.setColumnHidden(Column.CONSENT, narrow)
        if narrow:
            del needed[Column.CONSENT]
        share = min(_WIDEST, max(1, (width - last) / sum(needed.values())))
        for column, size in needed.items():
            self.setColumnWidth(column, round(size * share))
        self.verticalHeader().setDefaultSectionSize(self._look.px(_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Home and End lead to the first and the last line; nothing is copied."""
        last = self.records.rowCount() - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if copies(event):
            event.ignore()
        elif event.key() in ends and last >= 0:
            row = ends[Qt.Key(event.key())]
            self.setCurrentIndex(self.records.index(row, Column.CODE))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.code:
            self.opened.emit(self.code)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.records.codes[index.row()])
