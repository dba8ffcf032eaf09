"""The table of counts, for Qt's table view."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.counts.lines import CountRow

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
_ROLE = Qt.ItemDataRole


class CountsModel(QAbstractTableModel):
    """Rows of one country."""

    def __init__(self, look: Look, rows: Sequence[CountRow], parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = tuple(rows)

    @property
    def headings(self) -> tuple[int, ...]:
        """The rows that are headings."""
        return tuple(number for number, row in enumerate(self._rows) if not row.numbers)

    def rowCount(self, parent: Index = _NOTHING) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        """The words and four numbers."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return _alignment(section)
        if role != _ROLE.DisplayRole:
            return None
        return (
            "",
            translate("CountsModel", "Yes"),
            translate("CountsModel", "No"),
            translate("CountsModel", "Not known"),
            translate("CountsModel", "Of"),
        )[section]

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """What one cell shows."""
        row, column = self._rows[index.row()], index.column()
        shown: object = None
        if role == _ROLE.DisplayRole:
            shown = (
                row.label if column == 0 else str(row.numbers[column - 1]) if row.numbers else ""
            )
        elif role == _ROLE.ToolTipRole and column == 3:
            shown = row.unknown or None
        elif role == _ROLE.AccessibleTextRole:
            shown = self._spoken(row, column)
        elif role == _ROLE.TextAlignmentRole:
            shown = _alignment(column)
        elif role == _ROLE.FontRole:
            strong = not row.numbers or column == 1
            weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
            shown = self._look.font(14, weight)
        elif role == _ROLE.ForegroundRole:
            shown = self._color(row, column)
        return shown

    def _spoken(self, row: CountRow, column: int) -> str:
        if column == 0 or not row.numbers:
            return row.label if column == 0 else ""
        head = self.headerData(column, Qt.Orientation.Horizontal)
        return f"{head}: {row.numbers[column - 1]}. {row.label}"

    def _color(self, row: CountRow, column: int) -> QColor:
        if not row.numbers:
            return self._look.color("accent_text")
        return self._look.color("text" if column < 2 else "muted")


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
