"""The options of a question, in one column or two, all cells of one row equally large."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.option_line import OptionLine
from dutyrehab_desktop.app.widgets.option_row import RadioRow, Row, TickRow, fill_row

ONE_COLUMN_UP_TO = 7
ONE_COLUMN_UP_TO_WHEN_COMPACT = 5
COLUMN_AT_LEAST = 300


class OptionGrid(QWidget):
    """Rows of options. One stop for the tabulator, arrows walk inside.

    Signals:
        pressed: Name of the option that was pressed.
    """

    pressed = Signal(str)

    def __init__(self, look: Look, *, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._several = several
        self._lines: tuple[OptionLine, ...] = ()
        self._rows: list[Row] = []
        self._tail = 0
        self._chosen: tuple[str, ...] = ()
        self._state: tuple[object, ...] = ()
        self._kept: dict[int, tuple[list[QRect], int]] = {}
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(policy.Policy.Minimum)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows on show, in order."""
        return tuple(self._rows[: len(self._lines)])

    @property
    def lines(self) -> tuple[OptionLine, ...]:
        """What the rows show, in order."""
        return self._lines

    def show_lines(self, lines: Sequence[OptionLine], tail: int = 0) -> None:
        """Show other options.

        Args:
            lines: The options, in order.
            tail: How many at the end stand below all columns ("don't know", "not say").
        """
        same = [line.name for line in lines] == [line.name for line in self._lines]
        focused = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        self._lines, self._tail = tuple(lines), tail
        while len(self._rows) < len(lines):
            self._rows.append(self._new_row())
        for row, line in zip(self._rows, lines, strict=False):
            fill_row(row, line.shown_key, line.label, line.second, line.shown_key)
            row.setProperty("option", line.name)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(lines))
        self._check([line.name for line in lines if line.chosen])
        self._make_one_tab_stop(focused if same else None)
        self._arrange()
        self.updateGeometry()

    def show_chosen(self, names: Sequence[str]) -> None:
        """Show which options are the answer."""
        focused = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        self._check(names)
        self._make_one_tab_stop(focused)

    def _check(self, names: Sequence[str]) -> None:
        self._chosen = tuple(names)
        for number, row in enumerate(self._rows):
            wanted = number < len(self._lines) and row.property("option") in names
            if row.isChecked() is not wanted:
                # A radio button lets nobody uncheck it while it is exclusive, and is no radio
                # button for a screen reader while it is not.
                row.setAutoExclusive(False)
                row.setChecked(wanted)
        for row in self._rows:
            if isinstance(row, RadioRow) and not row.autoExclusive():
                row.setAutoExclusive(True)

    def row_of(self, name: str) -> Row | None:
        """The row of an option, or None."""
        return next((row for row in self.rows if row.property("option") == name), None)

    def row_with_key(self, key: str) -> Row | None:
        """The row whose key this is, or None."""
        keys = {line.key: row for line, row in zip(self._lines, self.rows, strict=True) if line.key}
        return keys.get(key)

    def take_focus(self) -> None:
        """Put the keyboard on the chosen option, else on the first."""
        rows = self.rows
        if rows:
            next((row for row in rows if row.isChecked()), rows[0]).setFocus(
                Qt.FocusReason.TabFocusReason
            )

    def _new_row(self) -> Row:
        row: Row = TickRow(self._look, self) if self._several else RadioRow(self._look, self)
        row.clicked.connect(self._on_row_clicked)
        row.walked.connect(self._on_row_walked)
        return row

    def _make_one_tab_stop(self, preferred: int | None) -> None:
        rows = self.rows
        chosen = next((n for n, row in enumerate(rows) if row.isChecked()), 0)
        stop = chosen if preferred is None else preferred
        for number, row in enumerate(rows):
            row.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if number == stop else Qt.FocusPolicy.ClickFocus
            )

    @Slot()
    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, RadioRow | TickRow):
            # The answer decides what is ticked, not the click: it may be refused.
            self._check(self._chosen)
            self._make_one_tab_stop(self.rows.index(row))
            self.pressed.emit(str(row.property("option")))

    @Slot(int)
    def _on_row_walked(self, step: int) -> None:
        rows = self.rows
        here = next((n for n, row in enumerate(rows) if row.hasFocus()), 0)
        there = (here + step) % len(rows)
        self._make_one_tab_stop(there)
        rows[there].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_look_changed(self) -> None:
        self._arrange()
        self.updateGeometry()
        self.update()

    # Geometry

    def _columns(self, width: int) -> int:
        look = self._look
        few = ONE_COLUMN_UP_TO_WHEN_COMPACT if look.compact else ONE_COLUMN_UP_TO
        wide = width >= 2 * look.px(COLUMN_AT_LEAST) + look.px(8)
        return 2 if wide and len(self._lines) > few else 1

    def _cells(self, width: int) -> tuple[list[QRect], int]:
        """Where each row stands at a width, and the height of all; kept until a text changes."""
        state = (self._lines, self._look.percent, self._look.compact)
        if state != self._state:
            self._state = state
            self._kept.clear()
        if width not in self._kept:
            self._kept[width] = self._measured(width)
        return self._kept[width]

    def _measured(self, width: int) -> tuple[list[QRect], int]:
        columns, gap = self._columns(width), self._look.gap(8, 6)
        cell = (width - gap * (columns - 1)) // columns
        body = len(self._lines) - self._tail
        per_column = -(-body // columns)
        grid: list[list[int]] = [
            [n for n in range(line, body, per_column) if per_column] for line in range(per_column)
        ]
        tail = range(body, len(self._lines))
        grid += [list(tail[n : n + columns]) for n in range(0, len(tail), columns)]
        rects = [QRect()] * len(self._lines)
        y = 0
        for numbers in grid:
            height = max(self._rows[n].heightForWidth(cell) for n in numbers)
            for column, number in enumerate(numbers):
                rects[number] = QRect(column * (cell + gap), y, cell, height)
            y += height + gap
        return rects, max(0, y - gap)

    def _arrange(self) -> None:
        rects, _height = self._cells(self.width())
        for row, rect in zip(self.rows, rects, strict=True):
            row.setGeometry(rect)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that shows every option whole."""
        return self._cells(width)[1]

    def sizeHint(self) -> QSize:
        """As high as the options need at the width of now."""
        width = max(self.width(), self._look.px(320))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower than the options need."""
        return QSize(self._look.px(200), self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the rows anew."""
        super().resizeEvent(event)
        self._arrange()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
