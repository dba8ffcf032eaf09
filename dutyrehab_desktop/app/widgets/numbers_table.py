"""A table of numbers as high as its rows, of which no number is copied.

Where the headings are too long for the width, letters stand in their place and what they mean
stands above; where the words of the lines have no room either, they stand above their numbers.
Nothing is cut, and nothing turned on its side.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHeaderView, QScrollArea, QTableView, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.number_lines import NumberGrid
from dutyrehab_desktop.app.widgets.numbers_delegate import EDGE, PAD, NumbersDelegate
from dutyrehab_desktop.app.widgets.numbers_fit import HEADING, fitted
from dutyrehab_desktop.app.widgets.numbers_model import NumbersModel, letter
from dutyrehab_desktop.app.widgets.quiet_text import copies

_NARROWEST = 120
_ROW_AT_LEAST = 30
_ONE_LINE = 120
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_WRAP = Qt.TextFlag.TextWordWrap


class _Headings(QHeaderView):
    """Headings that wrap, over the numbers they belong to."""

    def __init__(self, look: Look, model: NumbersModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._numbers = model
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def metrics(self) -> QFontMetrics:
        """How wide words are in a heading."""
        return QFontMetrics(self._look.font(HEADING, QFont.Weight.DemiBold))

    def height_at(self, column: int, width: int) -> int:
        """How high a heading is at a width."""
        room = QRect(0, 0, max(1, width - self._look.px(2 * PAD)), 9999)
        words = self._numbers.shown_heading(column)
        return self.metrics().boundingRect(room, int(_WRAP), words).height()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Words at the lower edge, above a line."""
        look = self._look
        painter.save()
        painter.setPen(look.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(look.font(HEADING, QFont.Weight.DemiBold))
        painter.setPen(look.color("muted"))
        left = not logical or self._numbers.grid.wide
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        edge = look.px(PAD if logical else EDGE)
        box = rect.adjusted(edge, look.px(6), -look.px(PAD), -look.px(7))
        flags = int(side) | int(Qt.AlignmentFlag.AlignBottom) | int(_WRAP)
        painter.drawText(box, flags, self._numbers.shown_heading(logical))
        painter.restore()


class NumbersTable(QTableView):
    """The table itself; arrows walk in it, Enter opens a number.

    Signals:
        cell_pressed: Row and column of a number that has records behind it.
        lettered: The columns for whose headings letters stand, in the order of the letters.
    """

    cell_pressed = Signal(int, int)
    lettered = Signal(object)

    def __init__(self, look: Look, grid: NumberGrid, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._numbers = NumbersModel(look, grid, self)
        self._headings = _Headings(look, self._numbers, self)
        self.setHorizontalHeader(self._headings)
        self.setModel(self._numbers)
        self._delegate = NumbersDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self.setProperty("kind", "plain")
        self.setAccessibleName(grid.name)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._headings.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._headings.setMinimumSectionSize(look.px(24))
        self.clicked.connect(self._on_clicked)
        self._fit()

    @property
    def letters(self) -> tuple[int, ...]:
        """The columns for whose headings letters stand."""
        return self._numbers.lettered

    def stand_at(self, row: int, column: int) -> None:
        """Put the table's own cursor on a number."""
        self.setCurrentIndex(self._numbers.index(self._numbers.row(row), column + 1))

    def _fit(self) -> None:
        """Widths first, then the heights that they need."""
        look, numbers = self._look, self._numbers
        room = self.viewport().width()
        found = fitted(numbers.grid, look, room)
        self._stack(found.label == 0)
        if found.lettered != numbers.lettered:
            numbers.lettered = found.lettered
            self.lettered.emit(found.lettered)
        widths = (found.label, *found.widths)
        for column, width in enumerate(widths):
            if width:
                self.setColumnWidth(column, width)
        scrolls = sum(widths) > room
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
        )
        headings = [self._headings.height_at(at, width) for at, width in enumerate(widths)]
        self._headings.setFixedHeight(max(headings, default=0) + look.px(14))
        total = self._headings.height()
        for row in range(numbers.rowCount()):
            height = self._height_of(row, widths)
            self.setRowHeight(row, height)
            total += height
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(total + bar + 4)

    def _height_of(self, row: int, widths: Sequence[int]) -> int:
        numbers, look, height_at = self._numbers, self._look, self._delegate.height_at
        if numbers.stacked and numbers.is_words(numbers.index(row, 1)):
            return height_at(numbers.index(row, 1), sum(widths)) + look.px(6)
        columns = [(at, width) for at, width in enumerate(widths) if width]
        words = max(height_at(numbers.index(row, at), width) for at, width in columns)
        return max(look.px(_ROW_AT_LEAST), words + look.px(10))

    def _stack(self, stacked: bool) -> None:
        """The words of each line above its numbers, or beside them; the cursor stays."""
        numbers, current = self._numbers, self.currentIndex()
        if stacked == numbers.stacked:
            return
        place = (numbers.line(current.row()), current.column()) if current.isValid() else None
        self.clearSpans()
        numbers.stack(stacked)
        self.setColumnHidden(0, stacked)
        if stacked and numbers.columnCount() > 1 + 1:
            for line in range(len(numbers.grid.rows)):
                self.setSpan(2 * line, 1, 1, numbers.columnCount() - 1)
        if place is not None:
            self.setCurrentIndex(numbers.index(numbers.row(place[0]), max(1, place[1])))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the page asks for."""
        return QSize(self._look.px(_NARROWEST), self.height())

    def sizeHint(self) -> QSize:
        """The same; the layout gives it what there is."""
        return self.minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; every other key but those that copy: a number may be of one person."""
        if copies(event):
            event.ignore()
        elif event.key() in _OPENING:
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self._opens(index):
            self.cell_pressed.emit(self._numbers.line(index.row()), index.column() - 1)

    def _opens(self, index: QModelIndex) -> bool:
        cell = self._numbers.cell(index) if index.isValid() else None
        return cell is not None and cell.opens

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Over a number that opens, the pointer says so."""
        opens = self._opens(self.indexAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The page scrolls with the cursor: the table itself never scrolls up or down."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._reveal()

    def _reveal(self) -> None:
        box = self.visualRect(self.currentIndex())
        parent = self.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                inner = parent.widget()
                middle = self.viewport().mapTo(inner, box.center()) if inner else QPoint()
                parent.ensureVisible(middle.x(), middle.y(), 0, box.height() + self._look.px(40))
                return
            parent = parent.parentWidget()

    def event(self, event: QEvent) -> bool:
        """With the keyboard comes a cursor: the first number."""
        if event.type() == QEvent.Type.FocusIn and not self.currentIndex().isValid():
            self.stand_at(0, 0)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower columns need higher rows."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fonts are final only now."""
        super().showEvent(event)
        self._fit()


class NumbersBlock(QWidget):
    """A table, and above it what its letters mean."""

    def __init__(self, look: Look, grid: NumberGrid, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = grid
        self.table = NumbersTable(look, grid, self)
        self._legend = text_label("", "muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(self._legend)
        column.addWidget(self.table)
        self.table.lettered.connect(self._on_lettered)
        self._on_lettered(self.table.letters)

    @Slot(object)
    def _on_lettered(self, columns: tuple[int, ...]) -> None:
        names = [self._grid.columns[at] for at in columns]
        said = [f"{letter(at)}\u00a0\u2013 {name}" for at, name in enumerate(names)]
        short = sum(map(len, names)) < _ONE_LINE
        self._legend.setText((" · " if short else "\n").join(said))
        self._legend.setVisible(bool(columns))
