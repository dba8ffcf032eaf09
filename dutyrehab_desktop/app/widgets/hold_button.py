"""A button that has to be held: by mouse, or by the space bar or Enter."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from dutyrehab_desktop.app.common.theme import Look

HOLD_MS = 3000
_STEP_MS = 50
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HoldButton(QPushButton):
    """Does nothing when it is pressed, and says `held` after three seconds.

    Signals:
        held: It was held long enough.
    """

    held = Signal()

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._passed = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._on_step)
        self.setAutoDefault(False)
        self.pressed.connect(self._begin)
        self.released.connect(self._let_go)

    @property
    def passed_ms(self) -> int:
        """How long it has been held."""
        return self._passed

    @Slot()
    def _begin(self) -> None:
        self._passed = 0
        self._timer.start()

    @Slot()
    def _let_go(self) -> None:
        self._timer.stop()
        self._passed = 0
        self.update()

    @Slot()
    def _on_step(self) -> None:
        self._passed += _STEP_MS
        self.update()
        if self._passed >= HOLD_MS:
            self._let_go()
            self.setDown(False)
            self.held.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is held like the space bar."""
        if event.key() in _KEYS:
            if not event.isAutoRepeat() and not self._timer.isActive():
                self.setDown(True)
                self._begin()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key that repeats is still held."""
        if event.key() in _KEYS:
            if not event.isAutoRepeat():
                self.setDown(False)
                self._let_go()
            return
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever looks elsewhere holds nothing."""
        self.setDown(False)
        self._let_go()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A button that cannot be used is not held."""
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._let_go()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """How far it is, as a line below the words."""
        super().paintEvent(event)
        if not self._passed:
            return
        painter = QPainter(self)
        width = self.width() * min(1.0, self._passed / HOLD_MS)
        height = self._look.px(4)
        painter.fillRect(
            QRectF(0, self.height() - height, width, height), self._look.color("accent")
        )
        painter.end()
