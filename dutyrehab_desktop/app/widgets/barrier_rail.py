"""The folded barrier panel: a narrow strip with numbers and no words."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.painting import draw_focus, draw_icon

RAIL_WIDTH = 54


class BarrierRail(QAbstractButton):
    """How many are found (a disc) and possible (a ring); pressing it opens the panel."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.found = 0
        self.possible = 0
        self._hushed = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._on_look_changed)
        self.describe()

    def show_numbers(self, found: int, possible: int) -> None:
        """Show other numbers."""
        self.found, self.possible = found, possible
        self.describe()
        self.update()

    def hush(self, hushed: bool) -> None:
        """Show no numbers while somebody is here who may not know of them."""
        self._hushed = hushed
        self.describe()
        self.update()

    def describe(self) -> None:
        """Tell a screen reader what the shapes say."""
        self.setAccessibleName(translate("BarrierRail", "Open the side notes"))
        if self._hushed:
            self.setAccessibleDescription(translate("BarrierPanel", "Key B"))
            self.setToolTip("")
            return
        counted = translate("BarrierRail", "Found: {found}. Possible: {possible}. Key B")
        words = counted.format(found=self.found, possible=self.possible)
        self.setAccessibleDescription(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Narrow, and as high as there is room."""
        return QSize(self._look.px(RAIL_WIDTH), self._look.px(160))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the strip."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), look.color("hover"))
        middle, side = self.width() / 2, look.px(20)
        top = look.px(16)
        draw_icon(
            painter, "unfold", QRectF(middle - side / 2, top, side, side), look.color("muted")
        )
        y = top + side + look.px(16)
        if self.found and not self._hushed:
            self._bubble(painter, QRectF(middle - look.px(14), y, look.px(28), look.px(28)), True)
            y += look.px(28 + 8)
        if self.possible and not self._hushed:
            self._bubble(painter, QRectF(middle - look.px(14), y, look.px(28), look.px(28)), False)
        painter.setFont(look.font(11.5, QFont.Weight.DemiBold))
        painter.setPen(look.color("muted"))
        foot = QRectF(0, self.height() - look.px(34), self.width(), look.px(20))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, "B")
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), look.px(4), look.color("focus"))
        painter.end()

    def _bubble(self, painter: QPainter, box: QRectF, full: bool) -> None:
        look = self._look
        color = look.color("accent" if full else "amber")
        painter.setPen(QPen(color, look.px(1.8)))
        painter.setBrush(color if full else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.setFont(look.font(12.5, QFont.Weight.DemiBold))
        painter.setPen(look.color("on_accent" if full else "amber"))
        number = self.found if full else self.possible
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
