"""The list of records as a table that the keyboard walks through."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.records.lines import Column
from dutyrehab_desktop.app.desk.records.model import RecordsModel
from dutyrehab_desktop.app.widgets.quiet_text import copies

_ROW = 36
_LINES = 3
"""The head and some records are seen in the lowest window too."""
_WIDTHS = {
    Column.CODE: 116,
    Column.MONTH: 86,
    Column.COUNTRY: 150,
    Column.CONSENT: 84,
    Column.WAITING: 138,
    Column.DUE: 100,
}
"""In pixels of the 100 % screen; what is left belongs to the last column."""
_LAST, _LEAST_LAST = 150, 110
_NARROWEST, _WIDEST = 0.9, 1.12
_FIRST_TO_GO = (Column.CONSENT, Column.DUE, Column.COUNTRY, Column.MONTH)
"""Without room for all columns these go, one by one: the record's page tells them too."""


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
        self.setMinimumHeight(look.px(_LINES * _ROW))
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
        look, head = self._look, self.horizontalHeader()
        hints = {column: head.sectionSizeHint(column) for column in _WIDTHS}
        wanted = {each: max(look.px(size), hints[each]) for each, size in _WIDTHS.items()}
        least = {
            each: max(round(look.px(size) * _NARROWEST), hints[each])
            for each, size in _WIDTHS.items()
        }
        least[Column.CODE] = wanted[Column.CODE]
        for column in _WIDTHS:
            self.setColumnHidden(column, False)
        for column in _FIRST_TO_GO:
            if width >= sum(least.values()) + look.px(_LEAST_LAST):
                break
            self.setColumnHidden(column, True)
            del wanted[column], least[column]
        share = min(_WIDEST, (width - look.px(_LAST)) / sum(wanted.values()))
        for column, size in wanted.items():
            self.setColumnWidth(column, max(least[column], round(size * share)))
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
