"""The sections of the interview with their progress: a list, or a rail of rings."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.painting import (
    KeptTexts,
    Wrapped,
    draw_focus,
    draw_ring,
    draw_tick,
    draw_wrapped,
    wrap,
)
from dutyrehab_desktop.app.widgets.side_lines import SectionLine

FULL_WIDTH, RAIL_WIDTH = 252, 64


class SectionRow(QAbstractButton):
    """One section: ring, title, count; only the ring where there is little room.

    Signals:
        walked: An arrow key asks for the row before (-1) or after (+1).
    """

    walked = Signal(int)

    def __init__(self, look: Look, line: SectionLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.line = line
        self.narrow = False
        self._kept: KeptTexts[Wrapped] = KeptTexts()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setVerticalPolicy(policy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_line(self, line: SectionLine) -> None:
        """Show another state."""
        changed = line != self.line or not self.accessibleName()
        self.line = line
        if changed:
            self.describe()
            self.updateGeometry()
            self.update()

    def describe(self) -> None:
        """Tell a screen reader, and the pointer, what the row says."""
        line = self.line
        counted = translate("SectionList", "Answered: {done} of {total}")
        self.setAccessibleName(line.label)
        self.setAccessibleDescription(counted.format(done=line.answered, total=line.total))
        self.setToolTip(line.label if self.narrow else "")

    def _label(self, width: int) -> Wrapped:
        weight = QFont.Weight.DemiBold if self.line.current else QFont.Weight.Medium
        look, label = self._look, self.line.label
        state = (label, weight, look.percent)
        return self._kept.of(state, width, lambda: wrap(label, look.font(13, weight), width))

    def _count(self) -> str:
        line = self.line
        return f"{line.answered}/{line.total}" if line.total else ""

    def _room(self, width: int) -> int:
        look = self._look
        count = QFontMetrics(look.font(11.5)).horizontalAdvance("00/00") + 1
        return width - look.px(8 + 26 + 10) - count - look.px(12)

    def hasHeightForWidth(self) -> bool:
        """A long title takes two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that shows the title whole."""
        look = self._look
        least = look.gap(38, 34)
        if self.narrow:
            return least
        return max(least, self._label(self._room(width)).height + look.gap(10, 6))

    def sizeHint(self) -> QSize:
        """As high as the title needs."""
        width = self._look.px(44 if self.narrow else FULL_WIDTH - 30)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The ring alone."""
        return QSize(self._look.px(40), self._look.px(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the sections."""
        if event.key() == Qt.Key.Key_Up:
            self.walked.emit(-1)
        elif event.key() == Qt.Key.Key_Down:
            self.walked.emit(1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        look, line = self._look, self.line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), look.px(9)
        if line.current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_soft" if line.current else "hover"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
        side = look.px(26)
        left = (self.width() - side) / 2 if self.narrow else look.px(8)
        self._paint_ring(painter, QRectF(left, (self.height() - side) / 2, side, side))
        if not self.narrow:
            label = self._label(self._room(self.width()))
            x, y = left + side + look.px(10), (self.height() - label.height) / 2
            words = "accent_text" if line.current else "text"
            draw_wrapped(painter, label, x, y, look.color(words))
            painter.setFont(look.font(11.5))
            painter.setPen(look.color("accent_text" if line.current else "muted"))
            box = rect.adjusted(0, 0, -look.px(10), 0)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, align, self._count())
        if self.hasFocus():
            draw_focus(painter, rect, radius, look.color("focus"))
        painter.end()

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        look, line = self._look, self.line
        if line.done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(box)
            draw_tick(painter, box, look.color("on_accent"), look.px(2))
            return
        share = line.answered / line.total if line.total else 0.0
        colors = (look.color("track"), look.color("accent"))
        draw_ring(painter, box, share, colors, look.px(2.6))
        painter.setFont(look.font(11, QFont.Weight.DemiBold))
        painter.setPen(look.color("accent_text" if line.current else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(line.number))


class SectionList(QWidget):
    """All sections. One stop for the tabulator, arrows walk inside.

    Signals:
        section_pressed: Name of the section that was asked for.
    """

    section_pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._narrow = False
        self._rows: list[SectionRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, look.px(6), 0)
        self._layout.setSpacing(look.px(2))
        self._layout.addStretch(1)
        look.changed.connect(self._on_look_changed)

    @property
    def rows(self) -> tuple[SectionRow, ...]:
        """The rows, in order."""
        return tuple(self._rows)

    @property
    def current_row(self) -> SectionRow | None:
        """The row of the section on screen."""
        return next((row for row in self._rows if row.line.current), None)

    def show_lines(self, lines: Sequence[SectionLine]) -> None:
        """Show other sections or another progress."""
        while len(self._rows) < len(lines):
            row = SectionRow(self._look, lines[len(self._rows)], self)
            row.narrow = self._narrow
            row.clicked.connect(self._on_row_clicked)
            row.walked.connect(self._on_row_walked)
            self._layout.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for row in self._rows[len(lines) :]:
            row.deleteLater()
        del self._rows[len(lines) :]
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line)
        self._make_one_tab_stop(self.current_row)

    def set_narrow(self, narrow: bool) -> None:
        """Rings only, or rings with titles."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._layout.setContentsMargins(0, 0, 0 if narrow else self._look.px(6), 0)
        for row in self._rows:
            row.narrow = narrow
            row.describe()
            row.updateGeometry()
            row.update()

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        for row in self._rows:
            row.describe()

    def _make_one_tab_stop(self, stop: SectionRow | None) -> None:
        stop = stop or next(iter(self._rows), None)
        for row in self._rows:
            row.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus
            )

    @Slot()
    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, SectionRow):
            self.section_pressed.emit(row.line.name)

    @Slot(int)
    def _on_row_walked(self, step: int) -> None:
        here = next((n for n, row in enumerate(self._rows) if row.hasFocus()), 0)
        there = self._rows[(here + step) % len(self._rows)]
        self._make_one_tab_stop(there)
        there.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_look_changed(self) -> None:
        self._layout.setSpacing(self._look.px(2))
        for row in self._rows:
            row.updateGeometry()
            row.update()
