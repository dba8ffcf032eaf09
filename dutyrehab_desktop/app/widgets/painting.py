"""What several widgets draw: wrapped text, rings, ticks, badges, the focus ring, small icons.

Everything is drawn, no picture is loaded: lines stay sharp at every text size and take the
colours of the theme.
"""

from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton

_FULL_TURN = 360 * 16
_QUARTER = 90 * 16


Texts = TypeVar("Texts")


class Wrapped(NamedTuple):
    """A text broken into lines for one width."""

    layout: QTextLayout
    height: int
    width: int


def wrap(text: str, font: QFont, width: int) -> Wrapped:
    """Break a text into lines; a word longer than a line is broken too, never cut off."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return Wrapped(layout, round(y + 0.49), round(widest + 0.49))


class KeptTexts(Generic[Texts]):
    """Texts broken for several widths, kept while nothing about them changes.

    A layout asks a widget for its height many times, and breaking a text is what costs most. They
    go with their widget: nothing that was said in an interview may outlive its screen.
    """

    def __init__(self) -> None:
        self._state: object = None
        self._kept: dict[int, Texts] = {}

    def of(self, state: object, width: int, make: Callable[[], Texts]) -> Texts:
        """The texts for a width: those that are kept, or new ones.

        Args:
            state: Whatever the texts and their size depend on besides the width.
            width: The room.
            make: Breaks them anew.
        """
        if state != self._state:
            self._state = state
            self._kept.clear()
        if width not in self._kept:
            self._kept[width] = make()
        return self._kept[width]


def draw_wrapped(painter: QPainter, text: Wrapped, x: float, y: float, color: QColor) -> None:
    """Draw broken text with its upper left corner at a point."""
    painter.setPen(color)
    text.layout.draw(painter, QPointF(x, y))


def draw_ring(
    painter: QPainter, rect: QRectF, share: float, colors: tuple[QColor, QColor], width: float
) -> None:
    """A ring filled clockwise from the top.

    Args:
        painter: Draws.
        rect: The square around the ring.
        share: What is done, 0 to 1.
        colors: Of the whole ring, and of the part that is done.
        width: Thickness of the line.
    """
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colors[0], width))
    painter.drawEllipse(inner)
    if share > 0:
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(colors[1], width, Qt.PenStyle.SolidLine, cap))
        painter.drawArc(inner, _QUARTER, -round(_FULL_TURN * min(1.0, share)))


def draw_tick(painter: QPainter, rect: QRectF, color: QColor, width: float) -> None:
    """A tick inside a square."""
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(rect.topLeft() + QPointF(rect.width() * 0.22, rect.height() * 0.53))
    path.lineTo(rect.topLeft() + QPointF(rect.width() * 0.42, rect.height() * 0.72))
    path.lineTo(rect.topLeft() + QPointF(rect.width() * 0.78, rect.height() * 0.30))
    painter.drawPath(path)


def draw_focus(painter: QPainter, rect: QRectF, radius: float, color: QColor) -> None:
    """The ring around what has the keyboard, inside its rectangle."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 2.5))
    painter.drawRoundedRect(rect.adjusted(1.25, 1.25, -1.25, -1.25), radius, radius)


def _lock(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(5, 11, 14, 9.5), 2, 2)
    path.moveTo(8, 11)
    path.lineTo(8, 8)
    path.arcTo(QRectF(8, 3.5, 8, 8), 180, -180)
    path.lineTo(16, 11)


def _hide(path: QPainterPath) -> None:
    path.moveTo(3, 12)
    path.quadTo(12, 2.5, 21, 12)
    path.quadTo(12, 21.5, 3, 12)
    path.addEllipse(QPointF(12, 12), 2.8, 2.8)
    path.moveTo(4.5, 20)
    path.lineTo(19.5, 4)


def _note(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(4.5, 3.5, 15, 17), 2.2, 2.2)
    for y in (8.5, 12.0, 15.5):
        path.moveTo(8, y)
        path.lineTo(16 if y < 15 else 12.5, y)


def _why(path: QPainterPath) -> None:
    path.addEllipse(QPointF(12, 12), 8.8, 8.8)
    path.moveTo(9.4, 9.8)
    path.cubicTo(9.4, 6.2, 14.9, 6.4, 14.7, 9.8)
    path.cubicTo(14.6, 11.8, 12, 11.9, 12, 14)
    path.moveTo(12, 16.9)
    path.lineTo(12, 17.1)


_Line = tuple[tuple[float, float], ...]


def _lines(*lines: _Line) -> Callable[[QPainterPath], None]:
    """An icon of straight lines, each through some points."""

    def draw(path: QPainterPath) -> None:
        for first, *others in lines:
            path.moveTo(*first)
            for point in others:
                path.lineTo(*point)

    return draw


ICONS: dict[str, Callable[[QPainterPath], None]] = {
    "left": _lines(((20, 12), (4, 12)), ((10, 6), (4, 12), (10, 18))),
    "right": _lines(((4, 12), (20, 12)), ((14, 6), (20, 12), (14, 18))),
    "up": _lines(((12, 19), (12, 5)), ((6, 11), (12, 5), (18, 11))),
    "lock": _lock,
    "hide": _hide,
    "note": _note,
    "why": _why,
    "pause": _lines(((9, 5.5), (9, 18.5)), ((15, 5.5), (15, 18.5))),
    "plus": _lines(((12, 5), (12, 19)), ((5, 12), (19, 12))),
    "close": _lines(((6, 6), (18, 18)), ((18, 6), (6, 18))),
    "fold": _lines(((6, 5), (13, 12), (6, 19)), ((19, 5), (19, 19))),
    "unfold": _lines(((18, 5), (11, 12), (18, 19)), ((5, 5), (5, 19))),
    "edit": _lines(((5, 19), (6, 15), (16, 5), (19, 8), (9, 18), (5, 19))),
}


def draw_icon(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """One of `ICONS`, drawn as lines on a grid of 24."""
    path = QPainterPath()
    ICONS[name](path)
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 24, rect.height() / 24)
    pen = QPen(color, 1.9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def dress_button(button: QAbstractButton, name: str, color: QColor, size: int) -> None:
    """Give a button one of `ICONS`, with air between it and the words."""
    air = round(size * 0.4) if button.text() else 0
    mirrored = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    pixmap = QPixmap(QSize((size + air) * 2, size * 2))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = air * 2 if mirrored else 0
    draw_icon(painter, name, QRectF(left, 0, size * 2, size * 2), color)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    button.setIcon(QIcon(pixmap))
    button.setIconSize(QSize(size + air, size))
