"""The languages of the interview side by side; one press changes the question's language."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import OWN_NAMES, SHORT_NAMES
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.painting import draw_focus


class _Segment(QAbstractButton):
    def __init__(self, look: Look, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.language = language
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(OWN_NAMES.get(language, language))
        self.setToolTip(OWN_NAMES.get(language, language))

    def sizeHint(self) -> QSize:
        look = self._look
        metrics = QFontMetrics(look.font(12.5, QFont.Weight.DemiBold))
        text = SHORT_NAMES.get(self.language, self.language)
        return QSize(metrics.horizontalAdvance(text) + look.px(20), look.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setBrush(look.color("surface"))
            painter.setPen(QPen(look.color("accent"), 1.5))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.px(6), look.px(6))
        painter.setFont(look.font(12.5, QFont.Weight.DemiBold))
        seen = self.isChecked() or self.underMouse()
        painter.setPen(look.color("accent_text" if seen else "muted"))
        text = SHORT_NAMES.get(self.language, self.language)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), look.px(6), look.color("focus"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left.value: False, Qt.Key.Key_Right.value: True}
        if event.key() in steps:
            self.focusNextPrevChild(steps[event.key()])
        else:
            super().keyPressEvent(event)


class LanguageSwitch(QWidget):
    """One segment for each language.

    Signals:
        chosen: The language that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._segments: list[_Segment] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(3, 3, 3, 3)
        self._layout.setSpacing(1)
        look.changed.connect(self._on_look_changed)

    @property
    def segments(self) -> tuple[QAbstractButton, ...]:
        """The buttons, in order."""
        return tuple(self._segments)

    def show_languages(self, languages: Sequence[str], current: str) -> None:
        """Show these languages, one of them in force."""
        if [segment.language for segment in self._segments] != list(languages):
            for segment in self._segments:
                segment.deleteLater()
            self._segments = [_Segment(self._look, language, self) for language in languages]
            for segment in self._segments:
                segment.clicked.connect(self._on_segment_clicked)
                self._layout.addWidget(segment)
        for segment in self._segments:
            segment.setChecked(segment.language == current)

    def press_next(self) -> None:
        """Go to the language after the one in force, round and round."""
        at = next((n for n, segment in enumerate(self._segments) if segment.isChecked()), -1)
        if self._segments:
            self._segments[(at + 1) % len(self._segments)].click()

    @Slot()
    def _on_segment_clicked(self) -> None:
        pressed = self.sender()
        for segment in self._segments:
            segment.setChecked(segment is pressed)
        if isinstance(pressed, _Segment):
            self.chosen.emit(pressed.language)

    @Slot()
    def _on_look_changed(self) -> None:
        for segment in self._segments:
            segment.updateGeometry()
            segment.update()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground that holds the segments together."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.color("page"))
        painter.setPen(QPen(self._look.color("line"), 1))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, self._look.px(9), self._look.px(9))
        painter.end()
