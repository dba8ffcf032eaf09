"""What every chart on the screen has in common: its size follows from its layout."""

from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QPointF, QSize, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutyrehab_desktop.app.common.theme import Look

TEXT = 14


class Chart(Protocol):
    """What a chart says."""

    @property
    def title(self) -> str:
        """Its heading."""
        ...

    @property
    def description(self) -> str:
        """All of it in words, for those who hear the screen."""
        ...


class ChartPicture(QWidget):
    """Draws one chart; a screen reader hears it as a sentence."""

    colors: ClassVar[dict[Any, str]]
    """Which colour of the theme each ink has."""

    def __init__(self, look: Look, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.description)
        look.changed.connect(self._on_look_changed)

    def layout_at(self, width: int) -> Any:  # noqa: ANN401 - each chart has its own layout
        """Where everything stands at a width."""
        raise NotImplementedError

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that shows the whole chart."""
        return round(float(self.layout_at(max(1, width)).height) + 0.5)

    def sizeHint(self) -> QSize:
        """As high as needed at the width of now."""
        width = max(self.width(), self._look.px(360))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower than the chart needs."""
        width = self._look.px(280)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def draw_words(self, painter: QPainter, layout: Any) -> None:  # noqa: ANN401 - as above
        """The words of a layout, over its shapes."""
        for words in layout.words:
            painter.setFont(self._font(words.size, words.bold))
            painter.setPen(self.color(words.ink))
            painter.drawText(QPointF(words.x, words.y), words.text)

    def color(self, ink: Any) -> QColor:  # noqa: ANN401 - as above
        """The colour of an ink in the theme of now."""
        return self._look.color(self.colors[ink])

    def measure(self, text: str, size: float, bold: bool) -> float:
        """How wide a text is."""
        return QFontMetricsF(self._font(size, bold)).horizontalAdvance(text)

    def _font(self, size: float, bold: bool) -> QFont:
        font = self._look.font(TEXT, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setPixelSize(max(1, round(size)))
        return font

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
