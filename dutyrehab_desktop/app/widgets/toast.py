"""A short word at the lower edge that something was done, with the way back."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from dutyrehab_desktop.app.common.theme import Look

SHOWN_MS = 8000
_FROM_EDGE = 84


class Toast(QFrame):
    """Stands over the lower edge of its parent for some seconds, longer under the pointer.

    Signals:
        undo_requested: The way back was asked for.
    """

    undo_requested = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "toast")
        self._label = QLabel(self)
        self._label.setProperty("kind", "toastText")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton(self)
        self._button.setProperty("kind", "toastButton")
        self._button.clicked.connect(self._on_button_clicked)
        self._host = parent
        self._line = layout = QHBoxLayout(self)
        layout.addWidget(self._label)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        parent.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now."""
        return self._label.text()

    def show_words(self, words: str, undo: str) -> None:
        """Say something; `undo` is the word on the button, empty for none."""
        self._label.setText(words)
        self._button.setText(undo)
        self._button.setAccessibleName(undo)
        self._button.setVisible(bool(undo))
        self._line.setContentsMargins(
            self._look.px(16), self._look.px(8), self._look.px(10), self._look.px(8)
        )
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def _place(self) -> None:
        parent = self._host
        self.adjustSize()
        width = min(self.sizeHint().width(), parent.width() - self._look.px(24))
        height = max(self.sizeHint().height(), self._look.px(44))
        self.setGeometry(
            (parent.width() - width) // 2,
            parent.height() - height - self._look.px(_FROM_EDGE),
            width,
            height,
        )

    @Slot()
    def _on_button_clicked(self) -> None:
        self.hide()
        self.undo_requested.emit()

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self._button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Who reads it may take their time."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """The seconds begin anew."""
        super().leaveEvent(event)
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
