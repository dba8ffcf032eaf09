"""Pages as pictures, one below the other: what would be printed, shown and nothing more."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.page_parts import PagePicture, PageSpot

_GAP = 18
_BYTES_A_PIXEL = 3


class _Sheets(QWidget):
    """The pages themselves, painted.

    Signals:
        pressed: The number of the spot that was pressed.
    """

    pressed = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._images: list[QImage] = []
        self._spots: tuple[PageSpot, ...] = ()
        self._under: tuple[PageSpot, ...] = ()
        self.setMouseTracking(True)
        self.setProperty("kind", "clear")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_images(self, images: list[QImage]) -> None:
        self._images = images
        self.setVisible(bool(images))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        gap = self._look.px(_GAP)
        width = max((image.width() for image in self._images), default=0)
        height = sum(image.height() + gap for image in self._images)
        return QSize(width + 2 * gap, height + gap)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, gap = QPainter(self), self._look.px(_GAP)
        y = gap
        for image in self._images:
            x = (self.width() - image.width()) / 2
            painter.drawImage(int(x), y, image)
            painter.setPen(QPen(self._look.color("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(x - 0.5, y - 0.5, image.width() + 1, image.height() + 1))
            y += image.height() + gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("accent"))
        painter.setOpacity(0.14)
        for spot in self._under:
            painter.drawRect(self._rect_of(spot))
        painter.end()

    def show_spots(self, spots: tuple[PageSpot, ...]) -> None:
        self._spots, self._under = spots, ()

    def _rect_of(self, spot: PageSpot) -> QRectF:
        gap = self._look.px(_GAP)
        if spot.page >= len(self._images):
            return QRectF()
        image = self._images[spot.page]
        top = gap + sum(one.height() + gap for one in self._images[: spot.page])
        left = (self.width() - image.width()) / 2
        return QRectF(
            left + spot.left * image.width(),
            top + spot.top * image.height(),
            spot.width * image.width(),
            spot.height * image.height(),
        )

    def _at(self, point: QPointF) -> tuple[PageSpot, ...]:
        """All lines of the answer under the mouse."""
        hit = next((spot for spot in self._spots if self._rect_of(spot).contains(point)), None)
        if hit is None:
            return ()
        return tuple(spot for spot in self._spots if spot.number == hit.number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._at(event.position())
        if under != self._under:
            self._under = under
            shape = Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under = ()
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(found[0].number)


class PageView(QScrollArea):
    """Shows pages as large as they were drawn; arrows and page keys scroll.

    Signals:
        spot_pressed: The number of the spot that was pressed.
    """

    spot_pressed = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sheets = _Sheets(look, self)
        self.setWidget(self._sheets)
        self._sheets.pressed.connect(self.spot_pressed)
        self._sheets.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Always there: if it came and went, the room for a page would change with it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._on_look_changed)

    @property
    def images(self) -> tuple[QImage, ...]:
        """The pages on show."""
        return tuple(self._sheets._images)

    def page_width(self) -> int:
        """How wide a page should be drawn to fit into the view."""
        room = self.viewport().width() - 2 * self._look.px(_GAP)
        return max(200, min(self._look.px(760), room))

    def show_pages(
        self, pages: Sequence[PagePicture], name: str, spots: Sequence[PageSpot] = ()
    ) -> None:
        """Show pages; `name` tells a screen reader what they are."""
        form = QImage.Format.Format_RGB888
        images = []
        for page in pages:
            # The copy owns its pixels; the bytes of the page may go.
            row = page.width * _BYTES_A_PIXEL
            images.append(QImage(page.rgb, page.width, page.height, row, form).copy())
        self._sheets.show_images(images)
        self._sheets.show_spots(tuple(spots))
        self.setAccessibleName(name)
        self.verticalScrollBar().setValue(0)

    def forget(self) -> None:
        """Drop the pictures."""
        self._sheets.show_images([])
        self._sheets.show_spots(())

    @Slot()
    def _on_look_changed(self) -> None:
        self._sheets.update()
