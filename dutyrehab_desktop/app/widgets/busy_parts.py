"""What tells of long work and of what went wrong, for a screen that is made without a form."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import text_label

_SHORT = 300
"""Milliseconds: work that is done by then is not worth a bar that comes and goes."""


class BusyParts(QWidget):
    """How far long work is, and a button that stops it; shown only where it takes a while."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.busyWidget: QWidget = self
        self.busyLabel = text_label("", "muted", self)
        self.busyBar = QProgressBar(self)
        self.busyBar.setFixedHeight(look.px(6))
        self.stopButton = QPushButton(self)
        self.stopButton.setProperty("kind", "quiet")
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addWidget(self.busyBar, 1)
        row.addWidget(self.stopButton)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.busyLabel)
        column.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHORT)
        self._timer.timeout.connect(self.show)
        self.retranslate()
        self.hide()

    @Slot(bool)
    def setVisible(self, visible: bool) -> None:
        """Hide at once; show only after a moment, unless that moment has come."""
        if visible and self.sender() is not self._timer and not self.isVisible():
            self._timer.start()
            return
        self._timer.stop()
        super().setVisible(visible)

    def retranslate(self) -> None:
        """Say it in the window's language."""
        self.stopButton.setText(translate("BusyParts", "Stop"))


class ProblemParts(QFrame):
    """One sentence about what went wrong."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "mild")
        self.problemFrame: QFrame = self
        self.problemLabel = text_label("", "mildText", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(10), look.px(14), look.px(10))
        row.addWidget(self.problemLabel)
        self.hide()
