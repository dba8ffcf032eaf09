"""A quiet button whose words may take several lines."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.painting import Wrapped, draw_focus, draw_wrapped, wrap
from dutyrehab_desktop.app.widgets.scrolling import reveal


class LinkButton(QAbstractButton):
    """Words that lead somewhere. Its target is what the maker says."""

    def __init__(self, look: Look, words: str, target: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.target = target
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setVerticalPolicy(policy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)

    def _words(self, width: int) -> Wrapped:
        look = self._look
        return wrap(self.text(), look.font(13.5, QFont.Weight.Medium), width - look.px(16))

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that shows all words."""
        return max(self._look.px(32), self._words(width).height + self._look.px(10))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        width = self._look.px(180)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Narrow."""
        return QSize(self._look.px(100), self._look.px(32))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into sight where the page scrolls."""
        super().focusInEvent(event)
        reveal(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        look, rect = self._look, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("hover"))
            painter.drawRoundedRect(rect, look.px(8), look.px(8))
        words = self._words(self.width())
        top = (self.height() - words.height) / 2
        draw_wrapped(painter, words, look.px(8), top, look.color("accent_text"))
        if self.hasFocus():
            draw_focus(painter, rect, look.px(8), look.color("focus"))
        painter.end()

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
