"""Nobody types or points: first the curtain falls, then the vault is locked."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

MINUTE_MS = 60_000

CURTAIN_MS = 3 * MINUTE_MS
"""As short as a person stays away from the table without saying so."""

LOCK_MS = 5 * MINUTE_MS
"""Outside an interview nothing is lost but typing a passphrase."""

LOCK_IN_INTERVIEW_MS = 15 * MINUTE_MS
"""Within an interview the person talks and nobody types; unlocking would break the talk
(design corrections D3)."""

_ALIVE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}


class IdleWatch(QObject):
    """Counts the time since somebody last did something; an event filter of the application.

    Signals:
        curtain_due: The curtain should fall.
        lock_due: The vault should be locked.
    """

    curtain_due = Signal()
    lock_due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._curtain, self._lock = QTimer(self), QTimer(self)
        self._curtain.setInterval(CURTAIN_MS)
        self._lock_after = LOCK_MS
        for timer, due in ((self._curtain, self.curtain_due), (self._lock, self.lock_due)):
            timer.setSingleShot(True)
            timer.timeout.connect(due)

    @property
    def lock_after_ms(self) -> int:
        """How long it waits before it locks."""
        return self._lock.interval()

    def watch(self, lock_after_ms: int) -> None:
        """Count from now on."""
        self._lock_after = lock_after_ms
        self.start_anew()

    @Slot()
    def start_anew(self) -> None:
        """Somebody is there."""
        self._curtain.start()
        self._lock.start(self._lock_after)

    def wait_on(self, more_ms: int) -> None:
        """Give the lock some more time; the next sign of life counts anew."""
        self._lock.start(more_ms)

    def rest(self) -> None:
        """Nothing is open; there is nothing to hide."""
        self._curtain.stop()
        self._lock.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there; keep every event going."""
        if event.type() in _ALIVE and self._lock.isActive():
            self.start_anew()
        return False
