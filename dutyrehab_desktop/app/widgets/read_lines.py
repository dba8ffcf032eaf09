"""A paper as large text, line by line: for reading together, and for copying by hand."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import empty_layout
from dutyrehab_desktop.app.widgets.page_parts import TextLine
from dutyrehab_desktop.app.widgets.painting import draw_focus, draw_wrapped, wrap
from dutyrehab_desktop.app.widgets.scrolling import reveal

_READ, _COPY = 26, 30
_SIDE = 26
_WIDEST = 900
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LargeLine(QWidget):
    """One line; the keyboard walks from line to line, and Enter presses it.

    Signals:
        pressed: Its number.
        walked: -1 for the line above, 1 for the one below.
    """

    pressed = Signal(int)
    walked = Signal(int)

    def __init__(self, line: TextLine, look: Look, size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self._look = look
        self._size = size
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(line.text)
        if line.number >= 0:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _font(self) -> QFont:
        weight = QFont.Weight.DemiBold if self.line.strong else QFont.Weight.Normal
        return self._look.font(self._size, weight)

    def _room(self, width: int) -> int:
        """A line that is too long is hard to read on in."""
        return min(width, self._look.px(_WIDEST)) - 2 * self._look.px(_SIDE)

    def make_stop(self, *, stop: bool) -> None:
        """The tabulator stops at one of the lines; arrows walk from it."""
        strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(strong if stop else click)

    def heightForWidth(self, width: int) -> int:
        """Height that shows the whole text at a width."""
        wrapped = wrap(self.line.text, self._font(), self._room(width))
        return int(wrapped.height) + self._look.px(14)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        width = self._look.px(_WIDEST)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text, and where reading goes on."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.rect().toRectF().adjusted(2, 2, -2, -2)
        if self.line.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_soft"))
            painter.drawRoundedRect(rect, look.px(8), look.px(8))
        wrapped = wrap(self.line.text, self._font(), self._room(self.width()))
        draw_wrapped(painter, wrapped, look.px(_SIDE), look.px(7), look.color("text"))
        if self.hasFocus():
            draw_focus(painter, rect, look.px(8), look.color("focus"))
        elif self.line.number >= 0 and self.underMouse():
            painter.setPen(QPen(look.color("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, look.px(8), look.px(8))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter presses."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif key in _PRESSING and self.line.number >= 0:
            self.pressed.emit(self.line.number)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press."""
        if self.line.number >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(self.line.number)


class ReadLines(QScrollArea):
    """The lines, one below the other.

    Signals:
        pressed: The number of the line that was pressed.
    """

    pressed = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[LargeLine] = []
        inside = QWidget(self)
        inside.setProperty("kind", "clear")
        self._layout = QVBoxLayout(inside)
        self._layout.setSpacing(0)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self._on_look_changed)

    @property
    def rows(self) -> tuple[LargeLine, ...]:
        """The lines on show."""
        return tuple(self._rows)

    def show_lines(self, lines: Sequence[TextLine], *, copying: bool) -> None:
        """Show lines; larger still where they are copied by hand."""
        self.forget()
        for line in lines:
            row = LargeLine(line, self._look, _COPY if copying else _READ, self)
            row.pressed.connect(self.pressed)
            row.walked.connect(self._on_walked)
            self._layout.addWidget(row)
            row.make_stop(stop=not self._rows)
            self._rows.append(row)
        self._layout.addStretch(1)

    def take_focus(self) -> None:
        """The keyboard goes to the line where reading goes on."""
        current = next((row for row in self._rows if row.line.current), None)
        row = current or (self._rows[0] if self._rows else None)
        if row is not None:
            self._stop_at(row, Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Drop the lines."""
        self._rows = []
        empty_layout(self._layout)

    @Slot(int)
    def _on_walked(self, step: int) -> None:
        sender = self.sender()
        at = next((n for n, row in enumerate(self._rows) if row is sender), None)
        if at is None or not 0 <= at + step < len(self._rows):
            return
        self._stop_at(self._rows[at + step], Qt.FocusReason.TabFocusReason)

    def _stop_at(self, row: LargeLine, reason: Qt.FocusReason) -> None:
        """One line is the stop of the tabulator, and the keyboard goes there."""
        for other in self._rows:
            other.make_stop(stop=other is row)
        row.setFocus(reason)
        reveal(row)

    @Slot()
    def _on_look_changed(self) -> None:
        for row in self._rows:
            row.updateGeometry()
            row.update()
