"""One table with everything around it, on a card."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.tables.lines import CardChart, TableCard
from dutyrehab_desktop.app.widgets.bar_chart import BarChart
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.numbers_table import NumbersBlock
from dutyrehab_desktop.app.widgets.ring_chart import RingPicture

_ABREAST_FROM = 760
_NARROW_COLUMNS = 2


class TableFrame(QFrame):
    """Heading, bars, numbers, and what has to be known to read them.

    Signals:
        number_pressed: Row and column of a number whose records are wanted.
    """

    number_pressed = Signal(int, int)

    def __init__(self, look: Look, card: TableCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._card = card
        self.block: NumbersBlock | None = None
        self.charts: list[BarChart] = []
        self.setProperty("kind", "card" if card.grid is not None else "mild")
        self.setAccessibleName(card.title or card.lead)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(16))
        column.setSpacing(look.px(10))
        for words, kind in ((card.title, "tightTitle"), (card.lead, "body")):
            if words:
                column.addWidget(text_label(words, kind, self))
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.setSpacing(look.px(18))
        column.addLayout(self._beside)
        if card.grid is not None:
            self.block = NumbersBlock(look, card.grid, self)
            self.block.table.cell_pressed.connect(self.number_pressed)
            self._beside.addWidget(self.block, 1, Qt.AlignmentFlag.AlignTop)
        for chart in card.charts:
            self._add_chart(chart)
        if card.ring is not None:
            column.addWidget(RingPicture(look, card.ring, self))
        for words in card.notes:
            column.addWidget(text_label(words, "muted", self))
        for words in card.about:
            column.addWidget(text_label(words, "small", self))

    def fit_width(self, width: int) -> None:
        """Bars beside a narrow table where there is room, else below it."""
        grid = self._card.grid
        narrow = grid is not None and len(grid.columns) <= _NARROW_COLUMNS
        abreast = bool(self.charts) and narrow and width >= self._look.px(_ABREAST_FROM)
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if abreast else direction.TopToBottom
        if self._beside.direction() is not wanted:
            self._beside.setDirection(wanted)
        for at in range(self._beside.count()):
            self._beside.setStretch(at, 1 if abreast or not at else 0)

    def _add_chart(self, chart: CardChart) -> None:
        drawn = BarChart(self._look, chart.model, self)
        if not chart.model.title:
            drawn.setAccessibleName(self._card.title or self.accessibleName())
        drawn.pressed.connect(partial(self._on_bar_pressed, chart))
        self.charts.append(drawn)
        self._beside.addWidget(drawn, 0, Qt.AlignmentFlag.AlignTop)

    @Slot(object, int)
    def _on_bar_pressed(self, chart: CardChart, bar: int) -> None:
        if bar < len(chart.cells):
            self.number_pressed.emit(*chart.cells[bar])
