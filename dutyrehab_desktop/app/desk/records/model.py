"""The list of records, for Qt's table view: it asks for the next page when it is scrolled to."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.records.lines import Column, RecordRow

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
_ROLE = Qt.ItemDataRole


class RecordsModel(QAbstractTableModel):
    """The lines that were fetched so far.

    Signals:
        more_wanted: The next page; whoever hears it calls `add`.
    """

    more_wanted = Signal()

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[RecordRow] = []
        self._more = False

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the lines, from the top."""
        return tuple(row.code for row in self._rows)

    def show_rows(self, rows: Sequence[RecordRow], *, more: bool) -> None:
        """Begin anew with a first page."""
        self.beginResetModel()
        self._rows, self._more = list(rows), more
        self.endResetModel()

    def add(self, rows: Sequence[RecordRow], *, more: bool) -> None:
        """Add a page below."""
        self._more = more
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def say_heads(self) -> None:
        """The window speaks another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def rowCount(self, parent: Index = _NOTHING) -> int:
        """How many lines were fetched."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        """True where the list goes on."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page, once."""
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return column_words()[section] if role == _ROLE.DisplayRole else None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """What one cell shows."""
        row, column = self._rows[index.row()], index.column()
        shown: object = None
        if role == _ROLE.DisplayRole:
            shown = row.cells[column]
        elif role == _ROLE.ToolTipRole:
            shown = row.spoken[column] or None
        elif role == _ROLE.AccessibleTextRole:
            shown = self._spoken(row, column)
        elif role == _ROLE.FontRole:
            strong = column == Column.CODE
            shown = self._look.font(14, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        elif role == _ROLE.ForegroundRole:
            shown = self._color(row, column)
        return shown

    def _spoken(self, row: RecordRow, column: int) -> str:
        """A whole line where it is entered; what a column says, with its name, elsewhere."""
        heads = column_words()
        told = [f"{heads[at]}: {text}" for at, text in enumerate(row.spoken) if text]
        if column == Column.CODE:
            return ", ".join(told)
        return f"{heads[column]}: {row.spoken[column]}"

    def _color(self, row: RecordRow, column: int) -> QColor:
        if column == Column.WAITING and row.waits:
            return self._look.color("amber")
        return self._look.color("text" if column <= Column.COUNTRY else "muted")


def column_words() -> tuple[str, ...]:
    """What the columns are called."""
    return (
        translate("RecordsModel", "Record"),
        translate("RecordsModel", "Begun"),
        translate("RecordsModel", "Country, language"),
        translate("RecordsModel", "Permissions"),
        translate("RecordsModel", "Waiting"),
        translate("RecordsModel", "Next date"),
        translate("RecordsModel", "Quality"),
    )
