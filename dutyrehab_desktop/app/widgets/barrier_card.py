"""One barrier on the panel: its state, its title, the answers behind it; opened, the rest.

Found and possible are told apart by shape and word: a full stripe and a disc, or a broken stripe
and a ring. No colour of alarm, no verdict. What rests on an answer of a special category shows a
neutral mark until somebody opens it (instrument corrections, finding 11).
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.link_button import LinkButton
from dutyrehab_desktop.app.widgets.painting import (
    KeptTexts,
    Wrapped,
    draw_focus,
    draw_wrapped,
    wrap,
)
from dutyrehab_desktop.app.widgets.side_lines import BarrierLine, LineKind


class BarrierHead(QAbstractButton):
    """The part of a card that is always seen, and that opens it."""

    def __init__(self, look: Look, line: BarrierLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._kept: KeptTexts[tuple[Wrapped, Wrapped]] = KeptTexts()
        self.line = line
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._on_toggled)
        self.describe()

    @property
    def veiled(self) -> bool:
        """True while only the neutral mark is seen."""
        return self.line.neutral and not self.isChecked()

    def describe(self) -> None:
        """Tell a screen reader no more than the eye sees."""
        state = self._state_words()
        if self.veiled:
            self.setAccessibleName(f"{state}. {translate('BarrierCard', 'Kept folded')}")
            self.setAccessibleDescription(translate("BarrierCard", "Open to read"))
        else:
            self.setAccessibleName(f"{state}. {self.line.title}")
            self.setAccessibleDescription(self.line.because)
        self.updateGeometry()
        self.update()

    def _state_words(self) -> str:
        found, possible = {
            LineKind.BARRIER: (
                translate("BarrierCard", "Found"),
                translate("BarrierCard", "Possible"),
            ),
            LineKind.CATEGORY: (translate("BarrierCard", "May be open"), ""),
            LineKind.ROUTE: (
                translate("BarrierCard", "A way that is open"),
                translate("BarrierCard", "A way that may be open"),
            ),
            LineKind.DEADLINE: (translate("BarrierCard", "Deadline"), ""),
            LineKind.QUESTION: ("", translate("BarrierCard", "Would settle most")),
        }[self.line.kind]
        return found if self.line.found or not possible else possible

    def _texts(self, width: int) -> tuple[Wrapped, Wrapped]:
        look = self._look
        if self.veiled:
            title = translate("BarrierCard", "Kept folded")
            below = translate("BarrierCard", "Open to read")
        else:
            title, below = self.line.title, self.line.because

        def broken() -> tuple[Wrapped, Wrapped]:
            room = width - look.px(24 + 28)
            bold = look.font(13.5, QFont.Weight.DemiBold)
            return wrap(title, bold, room), wrap(below, look.font(12), room + look.px(18))

        return self._kept.of((title, below, look.percent), width, broken)

    def hasHeightForWidth(self) -> bool:
        """Long text makes a card higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that shows state, title and reasons whole."""
        title, below = self._texts(width)
        look = self._look
        return look.px(10 + 18 + 3) + title.height + look.px(2) + below.height + look.px(11)

    def sizeHint(self) -> QSize:
        """As high as the text needs."""
        width = self._look.px(200)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        """Never lower than the text needs."""
        return QSize(self._look.px(120), self.heightForWidth(max(1, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the head."""
        look, rect = self._look, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("hover"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.px(10), look.px(10))
        self._paint_stripe(painter)
        left, top = look.px(24), look.px(10)
        self._paint_state(painter, QPointF(left, top))
        title, below = self._texts(self.width())
        y = top + look.px(18 + 3)
        draw_wrapped(painter, title, left, y, look.color("text"))
        y += title.height + look.px(2)
        draw_wrapped(painter, below, left, y, look.color("muted"))
        self._paint_chevron(painter)
        if self.hasFocus():
            draw_focus(painter, rect, look.px(10), look.color("focus"))
        painter.end()

    def _paint_stripe(self, painter: QPainter) -> None:
        look = self._look
        pen = QPen(look.color("accent" if self.line.found else "amber"), look.px(4))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not self.line.found:
            pen.setDashPattern([1.4, 1.1])
        painter.setPen(pen)
        x = look.px(11)
        painter.drawLine(QPointF(x, look.px(11)), QPointF(x, self.height() - look.px(11)))

    def _paint_state(self, painter: QPainter, at: QPointF) -> None:
        look, side = self._look, self._look.px(9)
        color = look.color("accent_text" if self.line.found else "amber")
        dot = QRectF(at.x(), at.y() + look.px(4.5), side, side)
        painter.setPen(QPen(color, look.px(1.6)))
        painter.setBrush(color if self.line.found else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot.adjusted(0.8, 0.8, -0.8, -0.8))
        painter.setFont(look.font(11.5, QFont.Weight.DemiBold))
        painter.setPen(color)
        words = QRectF(at.x() + side + look.px(6), at.y(), self.width(), look.px(18))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._state_words())

    def _paint_chevron(self, painter: QPainter) -> None:
        look = self._look
        x, y, half = self.width() - look.px(20), look.px(19), look.px(4.5)
        path = QPainterPath()
        if self.isChecked():
            path.moveTo(x - half, y + half / 2)
            path.lineTo(x, y - half / 2)
            path.lineTo(x + half, y + half / 2)
        else:
            path.moveTo(x - half, y - half / 2)
            path.lineTo(x, y + half / 2)
            path.lineTo(x + half, y - half / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("muted"), look.px(1.7)))
        painter.drawPath(path)

    @Slot(bool)
    def _on_toggled(self, _checked: bool) -> None:
        self.describe()


class BarrierCard(QWidget):
    """A head, and below it what opening shows.

    Signals:
        jump_requested: Target of the place that the reader wants to see.
    """

    jump_requested = Signal(str)

    def __init__(self, look: Look, line: BarrierLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.head = BarrierHead(look, line, self)
        self._body = QWidget(self)
        self._body_layout = QVBoxLayout(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._body)
        self._body.hide()
        self._filled: BarrierLine | None = None
        self.head.toggled.connect(self._on_toggled)

    def show_line(self, line: BarrierLine) -> None:
        """Show another state of the same barrier."""
        if line != self.head.line:
            self.head.line = line
            self.head.describe()
            if self.head.isChecked():
                self._fill()

    def fold(self) -> None:
        """Close it again."""
        self.head.setChecked(False)

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        self.head.describe()

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:
        if opened:
            self._fill()
        self._body.setVisible(opened)

    def _fill(self) -> None:
        """Write what opening shows; done only while it is seen, for most cards stay folded."""
        if self._filled is self.head.line:
            return
        self._filled = self.head.line
        while (item := self._body_layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        look = self._look
        self._body_layout.setContentsMargins(look.px(24), 0, look.px(14), look.px(12))
        self._body_layout.setSpacing(look.px(2))
        for heading, text in self.head.line.details:
            self._body_layout.addSpacing(look.px(5))
            self._add_label(heading, "small")
            self._add_label(text, "detail")
        for label, target in self.head.line.jumps:
            button = LinkButton(self._look, label, target, self._body)
            button.clicked.connect(self._on_jump_clicked)
            self._body_layout.addWidget(button)

    def _add_label(self, text: str, kind: str) -> None:
        label = QLabel(text, self._body)
        label.setProperty("kind", kind)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._body_layout.addWidget(label)

    @Slot()
    def _on_jump_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, LinkButton):
            self.jump_requested.emit(button.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card's ground."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.color("surface"))
        painter.setPen(QPen(look.color("line"), 1))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, look.px(11), look.px(11))
        painter.end()
