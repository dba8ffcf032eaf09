"""When a break is suggested: after 35 minutes of talk, and never in the middle of an answer."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

SUGGEST_AFTER_MS = 35 * 60 * 1000
"""How long two people talk before a break is suggested (instrument, chapter 1, rule 9)."""


class Resting(QObject):
    """Counts silently; nobody sees a clock.

    Signals:
        suggested: True where a break is to be suggested, False where the suggestion goes.
    """

    suggested = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._due = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SUGGEST_AFTER_MS)
        self.timer.timeout.connect(self._on_timeout)

    @Slot()
    def begin(self) -> None:
        """The talk begins, or goes on after a break, or a break is not wanted now."""
        self._due = False
        self.timer.start()
        self.suggested.emit(False)

    @Slot()
    def rest(self) -> None:
        """A break begins."""
        self._due = False
        self.timer.stop()
        self.suggested.emit(False)

    @Slot()
    def turn_page(self) -> None:
        """Another page is on screen: now a suggestion interrupts nobody."""
        if self._due:
            self._due = False
            self.suggested.emit(True)

    def wait(self) -> None:
        """This is no moment for it: suggest it on a later page."""
        self._due = True

    @Slot()
    def _on_timeout(self) -> None:
        self._due = True
