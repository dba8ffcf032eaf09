"""A table of numbers, for Qt's table view."""

from string import ascii_uppercase

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.number_lines import NumberCell, NumberGrid

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
_ROLE = Qt.ItemDataRole
TEXT = 14


def letter(column: int) -> str:
    """The letter that stands for a heading: A to Z, then AA, AB and so on."""
    more, at = divmod(column, len(ascii_uppercase))
    return (letter(more - 1) if more else "") + ascii_uppercase[at]


class NumbersModel(QAbstractTableModel):
    """The words of each line first, then its numbers; where there is no room, the words above.

    Attributes:
        grid: The numbers.
        lettered: The columns for whose headings letters stand.
        stacked: True where the words of each line stand in a row of their own, above its numbers.
    """

    def __init__(self, look: Look, grid: NumberGrid, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.grid = grid
        self.lettered: tuple[int, ...] = ()
        self.stacked = False

    def stack(self, stacked: bool) -> None:
        """Put the words above the numbers, or beside them."""
        self.beginResetModel()
        self.stacked = stacked
        self.endResetModel()

    def line(self, row: int) -> int:
        """The line of the grid to which a row belongs."""
        return row // 2 if self.stacked else row

    def row(self, line: int) -> int:
        """The row in which the numbers of a line stand."""
        return 2 * line + 1 if self.stacked else line

    def is_words(self, index: Index) -> bool:
        """True for the words of a line."""
        return index.row() % 2 == 0 if self.stacked else index.column() == 0

    def rowCount(self, parent: Index = _NOTHING) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.grid.rows) * (2 if self.stacked else 1)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        """The words and the numbers."""
        return 0 if parent.isValid() else 1 + len(self.grid.columns)

    def heading(self, column: int) -> str:
        """The heading of a column in full, empty above the words."""
        return self.grid.columns[column - 1] if column else ""

    def shown_heading(self, column: int) -> str:
        """The heading as it stands there: a letter where there is no room for words."""
        at = column - 1
        return letter(self.lettered.index(at)) if at in self.lettered else self.heading(column)

    def cell(self, index: Index) -> NumberCell | None:
        """The number at a place; None for words."""
        if self.is_words(index) or not index.column():
            return None
        return self.grid.rows[self.line(index.row())].cells[index.column() - 1]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Arrows pass over words that stand above their numbers: each number says them."""
        if self.stacked and self.is_words(index):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """The names of the columns, in full for whoever hears them."""
        if orientation is not Qt.Orientation.Horizontal:
            row = self.grid.rows[self.line(section)]
            return row.label if role == _ROLE.AccessibleTextRole else None
        if role == _ROLE.DisplayRole:
            return self.shown_heading(section)
        if role in (_ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return self.heading(section)
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """What one cell shows."""
        row, cell = self.grid.rows[self.line(index.row())], self.cell(index)
        shown: object = None
        if role == _ROLE.DisplayRole:
            shown = row.label if cell is None else cell.text
        elif role == _ROLE.AccessibleTextRole:
            heading = self.heading(index.column())
            shown = row.label if cell is None else f"{row.label}. {heading}: {cell.text}"
        elif role == _ROLE.TextAlignmentRole:
            left = cell is None or self.grid.wide
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            shown = side | Qt.AlignmentFlag.AlignVCenter
        elif role == _ROLE.FontRole:
            strong = row.strong or (cell is not None and self._leads(index.column()))
            weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
            shown = self._look.font(TEXT, weight)
        elif role == _ROLE.ForegroundRole:
            shown = self._color(cell, index.column())
        return shown

    def _leads(self, column: int) -> bool:
        return column == 1 and self.grid.leads

    def _color(self, cell: NumberCell | None, column: int) -> QColor:
        if cell is not None and cell.opens:
            return self._look.color("accent_text" if self._leads(column) else "text")
        return self._look.color("text" if cell is None or self.grid.wide else "muted")
