"""Ten words to compare by voice, numbered and large."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutyrehab_desktop.app.common.theme import Look

_MOST_COLUMNS = 5


class WordGrid(QWidget):
    """Words in rows; read from left to right, then downwards."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, letters: int = 18) -> None:
        """Make it; letters of this size."""
        super().__init__(parent)
        self._look = look
        self._letters = letters
        self._words: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)

    @property
    def words(self) -> tuple[str, ...]:
        """The words on show."""
        return self._words

    def show_words(self, words: Sequence[str], name: str) -> None:
        """Show words; `name` tells a screen reader what they are."""
        self._words = tuple(words)
        spoken = ", ".join(f"{n} {word}" for n, word in enumerate(self._words, 1))
        self.setAccessibleName(name)
        self.setAccessibleDescription(spoken)
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return self._look.font(self._letters, QFont.Weight.DemiBold)

    def _cell_height(self) -> int:
        return self._look.px(48 * self._letters // 18)

    def _columns(self, width: int) -> int:
        metrics = QFontMetrics(self._font())
        widest = max((metrics.horizontalAdvance(word) for word in self._words), default=0)
        cell = widest + self._look.px(52)
        fitting = max(1, (width + self._look.px(8)) // (cell + self._look.px(8)))
        return min(_MOST_COLUMNS, fitting, max(1, len(self._words)))

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that shows every word."""
        rows = -(-len(self._words) // self._columns(width))
        return max(0, rows * (self._cell_height() + self._look.px(8)) - self._look.px(8))

    def sizeHint(self) -> QSize:
        """As high as the words need at the width of now."""
        width = max(self.width(), self._look.px(320))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower than the words need."""
        return QSize(self._look.px(160), self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        look, columns = self._look, self._columns(self.width())
        gap, height = look.px(8), self._cell_height()
        cell = (self.width() - gap * (columns - 1)) / columns
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, word in enumerate(self._words):
            row, column = divmod(number, columns)
            box = QRectF(column * (cell + gap), row * (height + gap), cell, height)
            inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setBrush(look.color("accent_soft"))
            edge = look.color("field" if look.tokens.name == "contrast" else "accent_soft")
            painter.setPen(QPen(edge, 1))
            painter.drawRoundedRect(inner, look.px(9), look.px(9))
            painter.setFont(look.font(12, QFont.Weight.Medium))
            painter.setPen(look.color("muted"))
            left = box.adjusted(look.px(10), 0, 0, 0)
            painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, str(number + 1))
            painter.setFont(self._font())
            painter.setPen(look.color("text"))
            word_box = box.adjusted(look.px(34), 0, 0, 0)
            painter.drawText(word_box, Qt.AlignmentFlag.AlignVCenter, word)
        painter.end()
