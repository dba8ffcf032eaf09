"""A list of which one line is chosen, folded until it is opened."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from dutyrehab_desktop.app.common.theme import Look


class ChoiceBox(QComboBox):
    """A combo box with an arrow; the style sheet takes Qt's own away with the frame."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "small")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the arrow at its end."""
        super().paintEvent(event)
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("muted"), look.px(2)))
        half, middle = look.px(4), self.height() / 2
        right = self.width() - look.px(16)
        down = QPointF(right, middle + half / 2)
        painter.drawLine(QPointF(right - half, middle - half / 2), down)
        painter.drawLine(down, QPointF(right + half, middle - half / 2))
