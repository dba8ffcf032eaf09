"""One option of a question: as large as every other, with its key, in two languages.

Subclasses of Qt's own radio button and check box, so that role, state and name reach a screen
reader for free; only the painting is ours. "Don't know" and "prefer not to say" are rows like
the others (instrument 1.1, rule 10).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QWidget,
)

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.painting import (
    KeptTexts,
    Wrapped,
    draw_focus,
    draw_tick,
    draw_wrapped,
    wrap,
)
from dutyrehab_desktop.app.widgets.scrolling import reveal

if TYPE_CHECKING:
    _Button = QAbstractButton
else:  # the real base comes from the class that the shape is mixed into
    _Button = object

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_STEP_CODES = {key.value for key in _STEPS}


class OptionFace:
    """What a row shows, and how it is measured and painted."""

    def __init__(self, look: Look, *, square: bool) -> None:
        self.look = look
        self.square = square
        self.key = ""
        self.label = ""
        self.second = ""
        self._kept: KeptTexts[tuple[Wrapped, Wrapped | None]] = KeptTexts()

    def height(self, width: int) -> int:
        """Height that shows the whole text at a width."""
        label, second = self._wrapped(width)
        text = label.height + (second.height + self.look.px(1) if second else 0)
        return max(self.look.px(44), text + 2 * self.look.gap(10, 6))

    def paint(self, painter: QPainter, button: QAbstractButton) -> None:
        """Paint the row in the state of its button."""
        look = self.look
        chosen, rect = button.isChecked(), QRectF(button.rect()).adjusted(1, 1, -1, -1)
        radius = look.px(10)
        ground = "accent_soft" if chosen else "hover" if button.underMouse() else "surface"
        edge = "accent" if chosen else "field" if button.underMouse() else "line"
        heavy = chosen or look.tokens.name == "contrast"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.color(ground))
        painter.setPen(QPen(look.color(edge), 1.5 if heavy else 1))
        painter.drawRoundedRect(rect, radius, radius)
        self._paint_badge(painter, rect, chosen=chosen)
        label, second = self._wrapped(button.width())
        text = label.height + (second.height + look.px(1) if second else 0)
        top = (button.height() - text) / 2
        words = look.color("accent_text" if chosen else "text")
        draw_wrapped(painter, label, self._left(), top, words)
        if second:
            below = top + label.height + look.px(1)
            draw_wrapped(painter, second, self._left(), below, look.color("muted"))
        if chosen:
            side = look.px(22)
            right = rect.right() - look.px(13) - side
            box = QRectF(right, rect.center().y() - side / 2, side, side)
            draw_tick(painter, box, look.color("accent"), look.px(2.4))
        if button.hasFocus():
            draw_focus(painter, QRectF(button.rect()), radius, look.color("focus"))

    def _paint_badge(self, painter: QPainter, rect: QRectF, *, chosen: bool) -> None:
        if not self.key:
            return
        look, side = self.look, self.look.px(27)
        font = look.font(12.5, QFont.Weight.DemiBold)
        painter.setFont(font)
        width = self._badge_width()
        left = rect.left() + look.px(12)
        box = QRectF(left, rect.center().y() - side / 2, width, side)
        painter.setBrush(look.color("accent") if chosen else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("accent" if chosen else "field"), 1.2))
        round_by = look.px(7) if self.square or width > side else side / 2
        painter.drawRoundedRect(box, round_by, round_by)
        painter.setPen(look.color("on_accent" if chosen else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.key)

    def _left(self) -> int:
        look = self.look
        if not self.key:
            return look.px(16)
        return look.px(12) + self._badge_width() + look.px(12)

    def _badge_width(self) -> int:
        metrics = QFontMetrics(self.look.font(12.5, QFont.Weight.DemiBold))
        return max(self.look.px(27), metrics.horizontalAdvance(self.key) + self.look.px(14))

    def _right(self) -> int:
        return self.look.px(44)

    def _wrapped(self, width: int) -> tuple[Wrapped, Wrapped | None]:
        """Both texts broken for a width."""
        state = (self.key, self.label, self.second, self.look.percent)
        return self._kept.of(state, width, lambda: self._broken(width))

    def _broken(self, width: int) -> tuple[Wrapped, Wrapped | None]:
        room = width - self._left() - self._right()
        label = wrap(self.label, self.look.font(15, QFont.Weight.Medium), room)
        return label, wrap(self.second, self.look.font(13), room) if self.second else None


class _RowShape(_Button):
    """What both kinds of row have in common; the button below keeps its own role."""

    face: OptionFace
    walked: SignalInstance

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row can be pressed."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """Long text makes a row higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that shows everything."""
        return self.face.height(width)

    def sizeHint(self) -> QSize:
        """As wide as there is room, as high as the text."""
        width = max(self.width(), self.face.look.px(240))
        return QSize(width, self.face.height(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window."""
        return QSize(self.face.look.px(160), self.face.look.px(40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, space chooses."""
        step = _STEPS.get(Qt.Key(event.key())) if event.key() in _STEP_CODES else None
        if step is None:
            super().keyPressEvent(event)
        else:
            self.walked.emit(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into sight where the page scrolls."""
        super().focusInEvent(event)
        reveal(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        self.face.paint(painter, self)
        painter.end()


class RadioRow(_RowShape, QRadioButton):
    """An option of which one is chosen.

    Signals:
        walked: An arrow key asks for the row before (-1) or after (+1). Moving never chooses:
            every choice is written down, so only a deliberate one may count.
    """

    walked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = OptionFace(look, square=False)
        _prepare(self)


class TickRow(_RowShape, QCheckBox):
    """An option of which several may be ticked.

    Signals:
        walked: As in `RadioRow`.
    """

    walked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = OptionFace(look, square=True)
        _prepare(self)


class EntryRow(_RowShape, QPushButton):
    """A row that opens something: an entry of a list.

    Signals:
        walked: As in `RadioRow`.
    """

    walked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = OptionFace(look, square=False)
        _prepare(self)


Row = RadioRow | TickRow


def fill_row(row: Row | EntryRow, key: str, label: str, second: str, described: str) -> None:
    """Give a row its texts.

    Args:
        row: The row.
        key: The key that presses it, shown on its badge.
        label: What is read aloud.
        second: The same in the interviewer's language, or empty.
        described: What a screen reader adds ("key 3").
    """
    face = row.face
    face.key, face.label, face.second = key, label, second if second != label else ""
    row.setText("")
    row.setAccessibleName(label)
    row.setAccessibleDescription(described)
    row.updateGeometry()
    row.update()


def _prepare(row: QAbstractButton) -> None:
    row.setAttribute(Qt.WidgetAttribute.WA_Hover)
    row.setCursor(Qt.CursorShape.PointingHandCursor)
    policy = row.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Expanding)
    policy.setVerticalPolicy(policy.Policy.Minimum)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
