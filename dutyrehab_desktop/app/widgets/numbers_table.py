"""A table of numbers as high as its rows, of which no number is copied.

Where the headings are too long for the width, letters stand in their place and what they mean
stands above: nothing is cut, and nothing turned on its side.
"""

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
from dutyrehab_desktop.app.widgets.numbers_model import TEXT, NumbersModel, letter
from dutyrehab_desktop.app.widgets.quiet_text import copies

_HEADING = 12
_PAD = 2 * PAD
_NUMBER_AT_LEAST = 46
_LABEL_AT_LEAST = 100
_HEADING_AT_MOST = 150
_LABEL_SHARE = 0.45
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
        return QFontMetrics(self._look.font(_HEADING, QFont.Weight.DemiBold))

    def height_at(self, column: int, width: int) -> int:
        """How high a heading is at a width."""
        room = QRect(0, 0, max(1, width - self._look.px(_PAD)), 9999)
        words = self._numbers.shown_heading(column)
        return self.metrics().boundingRect(room, int(_WRAP), words).height()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Words at the lower edge, above a line."""
        look = self._look
        painter.save()
        painter.setPen(look.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(look.font(_HEADING, QFont.Weight.DemiBold))
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
        self.setCurrentIndex(self._numbers.index(row, column + 1))

    def _number_widths(self) -> tuple[list[int], list[int]]:
        """For each number the least width with its heading in words, and the one wished for."""
        look, words = self._look, self._headings.metrics()
        least, wished = [], []
        for column, heading in enumerate(self._numbers.grid.columns):
            texts = [row.cells[column].text for row in self._numbers.grid.rows]
            bold = QFontMetrics(look.font(TEXT, QFont.Weight.DemiBold))
            widest = max((bold.horizontalAdvance(text) for text in texts), default=0)
            if self._numbers.grid.wide:
                widest = min(widest, look.px(200))
            floor = max(widest + look.px(_PAD), look.px(_NUMBER_AT_LEAST))
            word = max((words.horizontalAdvance(part) for part in heading.split()), default=0)
            line = min(words.horizontalAdvance(heading), look.px(_HEADING_AT_MOST))
            least.append(max(floor, word + look.px(_PAD) + 2))
            wished.append(max(least[-1], line + look.px(_PAD) + 2))
        return least, wished

    def _label_at_least(self) -> int:
        """The longest single word at the left is not cut."""
        normal = QFontMetrics(self._look.font(TEXT, QFont.Weight.DemiBold))
        words = (word for row in self._numbers.grid.rows for word in row.label.split())
        longest = max(map(normal.horizontalAdvance, words), default=0)
        return max(self._look.px(_LABEL_AT_LEAST), longest + self._look.px(PAD + EDGE) + 2)

    def _too_long(self, least: list[int], room: int) -> tuple[int, ...]:
        """The columns whose headings have to become letters: the widest, as many as needed."""
        floors, widths = self._floors(), list(least)
        gains = sorted(range(len(widths)), key=lambda at: floors[at] - widths[at])
        lettered = []
        for at in gains:
            if sum(widths) <= room or widths[at] <= floors[at]:
                break
            widths[at] = floors[at]
            lettered.append(at)
        return tuple(sorted(lettered))

    def _widened(self, least: list[int], wished: list[int], room: int) -> list[int]:
        """What the words at the left do not need goes to the headings that would wrap."""
        normal = QFontMetrics(self._look.font(TEXT))
        labels = (normal.horizontalAdvance(row.label) for row in self._numbers.grid.rows)
        label = max(labels, default=0) + self._look.px(_PAD) + 2
        spare = room - min(label, round(room * _LABEL_SHARE)) - sum(least)
        lacking = [more - own for own, more in zip(least, wished, strict=True)]
        share = min(1.0, max(0.0, spare / sum(lacking))) if sum(lacking) else 0.0
        return [own + int(more * share) for own, more in zip(least, lacking, strict=True)]

    def _floors(self) -> list[int]:
        """The widths with letters for headings."""
        look = self._look
        bold = QFontMetrics(look.font(TEXT, QFont.Weight.DemiBold))
        floors = []
        for column in range(len(self._numbers.grid.columns)):
            texts = [row.cells[column].text for row in self._numbers.grid.rows]
            widest = max(bold.horizontalAdvance(text) for text in (*texts, letter(column)))
            floors.append(max(widest + look.px(_PAD), look.px(_NUMBER_AT_LEAST)))
        return floors

    def _fit(self) -> None:
        """Widths first, then the heights that they need."""
        look, room = self._look, self.viewport().width()
        least, wished = self._number_widths()
        label = self._label_at_least()
        lettered = () if self._numbers.grid.wide else self._too_long(least, room - label)
        if lettered:
            floors = self._floors()
            widths = [floors[at] if at in lettered else own for at, own in enumerate(least)]
        else:
            widths = self._widened(least, wished, room)
        if lettered != self._numbers.lettered:
            self._numbers.lettered = lettered
            self.lettered.emit(lettered)
        first = max(label, room - sum(widths))
        for column, width in enumerate((first, *widths)):
            self.setColumnWidth(column, width)
        scrolls = first + sum(widths) > room
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
        )
        heights = [
            self._headings.height_at(column, width) for column, width in enumerate((first, *widths))
        ]
        self._headings.setFixedHeight(max(heights, default=0) + look.px(14))
        total = self._headings.height()
        for row in range(self._numbers.rowCount()):
            words = max(
                self._delegate.height_at(self._numbers.index(row, column), width)
                for column, width in enumerate((first, *widths))
            )
            height = max(look.px(_ROW_AT_LEAST), words + look.px(10))
            self.setRowHeight(row, height)
            total += height
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(total + bar + 4)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the page asks for."""
        return QSize(self._look.px(_LABEL_AT_LEAST), self.height())

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
            self.cell_pressed.emit(index.row(), index.column() - 1)

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
            self.setCurrentIndex(self._numbers.index(0, min(1, self._numbers.columnCount() - 1)))
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
