"""Nobody types or points: first the curtain falls, then the vault is locked."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal, Slot

from dutyrehab_desktop.workflows.projects import Idle

MINUTE_MS = 60_000
LONGEST_MS = 30 * MINUTE_MS
"""No vault stays open longer than this with nobody there, whatever runs in it."""

ASK_AGAIN_MS = 5000

_ALIVE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}


@dataclass(frozen=True, slots=True)
class Patience:
    """How long it waits, in milliseconds.

    Attributes:
        curtain: Until the curtain falls; None where the lock comes first.
        lock: Until the vault is locked.
    """

    curtain: int | None
    lock: int


def patience(idle: Idle, *, in_interview: bool) -> Patience:
    """What the coordinator's minutes mean on the screen that is on show.

    Within an interview the person talks and nobody types, and unlocking would break the talk
    (design corrections D3). Elsewhere nothing is lost but typing a passphrase, so the lock comes
    early, and the curtain a minute before it as a warning.
    """
    lock = idle.in_interview if in_interview else idle.elsewhere
    curtain = idle.curtain if in_interview else lock - 1
    return Patience(curtain * MINUTE_MS if 0 < curtain < lock else None, lock * MINUTE_MS)


class IdleWatch(QObject):
    """Counts the time since somebody last did something; an event filter of the application.

    How long it may be is asked again whenever it counts, because an interview may have been
    opened or left since.

    Attributes:
        deaf: True while keys and pointer are no sign of life: a stranger may be at them.

    Signals:
        curtain_due: The curtain should fall.
        lock_due: The vault should be locked.
    """

    curtain_due = Signal()
    lock_due = Signal()

    def __init__(self, allowed: Callable[[], Patience], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.deaf = False
        self._allowed = allowed
        self._since = QElapsedTimer()
        self._curtain, self._lock = QTimer(self), QTimer(self)
        for timer in (self._curtain, self._lock):
            timer.setSingleShot(True)
        self._curtain.timeout.connect(self._on_curtain_timeout)
        self._lock.timeout.connect(self._on_lock_timeout)

    @property
    def watches(self) -> bool:
        """True while it counts."""
        return self._lock.isActive()

    @Slot()
    def start_anew(self) -> None:
        """Somebody is there: count from now on."""
        allowed = self._allowed()
        self._since.start()
        self._lock.start(allowed.lock)
        if allowed.curtain is None:
            self._curtain.stop()
        else:
            self._curtain.start(allowed.curtain)

    def may_wait(self) -> bool:
        """Ask for the lock again in a moment, unless nobody was there for very long."""
        wait = self._since.elapsed() < LONGEST_MS
        if wait:
            self._lock.start(ASK_AGAIN_MS)
        return wait

    def rest(self) -> None:
        """Nothing is open; there is nothing to hide."""
        self._curtain.stop()
        self._lock.stop()

    @Slot()
    def _on_curtain_timeout(self) -> None:
        wanted = self._allowed().curtain
        if wanted is not None and not self._too_early(self._curtain, wanted):
            self.curtain_due.emit()

    @Slot()
    def _on_lock_timeout(self) -> None:
        if not self._too_early(self._lock, self._allowed().lock):
            self.lock_due.emit()

    def _too_early(self, timer: QTimer, wanted: int) -> bool:
        """Wait on where more time is allowed now than when the count began."""
        left = wanted - self._since.elapsed()
        if left > 0:
            timer.start(left)
        return left > 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there; keep every event going."""
        if event.type() in _ALIVE and self.watches and not self.deaf:
            self.start_anew()
        return False
