"""The machine goes to sleep, its lid is closed, its screen is locked, another person takes over.

On Linux the login service (login1, of systemd and elogind) says so over D-Bus, a socket of the
machine itself: nothing here reaches a network. Where there is no D-Bus or no such service, nothing
is heard and nothing is said; the idle lock is what is left, and `available` tells so.

https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
"""

import os
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import (
    QDBus,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

_SERVICE = "org.freedesktop.login1"
_MANAGER_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PATIENCE_MS = 500
"""The service answers within a few milliseconds; a window must not wait for one that hangs."""

LID_MS = 2000
"""The service tells the lid to whoever asks and to nobody by itself."""

_WHO, _WHY = "Notebook", "Saving"
"""Every program can list who delays sleep."""


class SessionWatch(QObject):
    """Listens to the login service.

    It holds a delay: the machine waits, some seconds at most, until `lock_due` has been answered.

    Signals:
        lock_due: The vault should be locked, before the next line runs; with a code that says why.
    """

    lock_due = Signal(str)

    def __init__(self, bus: QDBusConnection | None, parent: QObject | None = None) -> None:
        """Listen, if there is something to listen to.

        Args:
            bus: The machine's bus; None where there is none.
            parent: Who owns it.
        """
        super().__init__(parent)
        self._bus = bus
        self._delay: int | None = None
        self._session = ""
        self._lid_closed: bool | None = None
        self._lid = QTimer(self)
        self._lid.setInterval(LID_MS)
        self._lid.timeout.connect(self._on_lid_timeout)
        self.available = bus is not None and bus.isConnected() and self._listen(bus)

    def close(self) -> None:
        """Delay nothing any more."""
        self._lid.stop()
        self._release()

    def _listen(self, bus: QDBusConnection) -> bool:
        if self._ask(_MANAGER_PATH, _PROPERTIES, "Get", _MANAGER, "PreparingForSleep") is None:
            return False
        self._session = self._own_session()
        heard = (
            (_MANAGER_PATH, _MANAGER, "PrepareForSleep", "_on_sleep(QDBusMessage)"),
            (self._session, _SESSION, "Lock", "_on_lock(QDBusMessage)"),
            (self._session, _PROPERTIES, "PropertiesChanged", "_on_changed(QDBusMessage)"),
        )
        for path, interface, name, slot in heard:
            heard_at: Any = SLOT(slot)  # the stubs ask for bytes, the binding takes text alone
            bus.connect(_SERVICE, path, interface, name, self, heard_at)
        self._hold()
        self._lid.start()
        return True

    def _own_session(self) -> str:
        """Where the service keeps the session of this program; empty stands for every session.

        A program that the desktop started as a service of its own belongs to no session. To lock
        because somebody else's screen was locked costs a passphrase; not to lock may cost more.
        """
        name = os.environ.get("XDG_SESSION_ID", "")
        found = self._ask(_MANAGER_PATH, _MANAGER, "GetSession", name) if name else None
        if not isinstance(found, QDBusObjectPath):
            found = self._ask(_MANAGER_PATH, _MANAGER, "GetSessionByPID", os.getpid())
        return found.path() if isinstance(found, QDBusObjectPath) else ""

    def _call(self, path: str, interface: str, name: str, *words: object) -> QDBusMessage:
        call = QDBusMessage.createMethodCall(_SERVICE, path, interface, name)
        call.setArguments(list(words))
        return call

    def _ask(self, path: str, interface: str, name: str, *words: object) -> object:
        """The first thing that the service answers, or None."""
        if self._bus is None:
            return None
        call = self._call(path, interface, name, *words)
        return _answer(self._bus.call(call, QDBus.CallMode.Block, _PATIENCE_MS))

    def _ask_later(
        self, path: str, property_of: tuple[str, str], hear: Callable[[bool], None]
    ) -> None:
        """Read a property that is true or false, without waiting for it."""
        if self._bus is None:
            return
        call = self._call(path, _PROPERTIES, "Get", *property_of)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call, _PATIENCE_MS), self)

        def finished(done: QDBusPendingCallWatcher) -> None:
            answer = _answer(done.reply())
            done.deleteLater()
            if isinstance(answer, bool):
                hear(answer)

        watcher.finished.connect(finished)

    # The delay before sleep

    def _hold(self) -> None:
        if self._delay is not None:
            return
        handle = self._ask(_MANAGER_PATH, _MANAGER, "Inhibit", "sleep", _WHO, _WHY, "delay")
        if isinstance(handle, QDBusUnixFileDescriptor) and handle.isValid():
            self._delay = os.dup(handle.fileDescriptor())

    def _release(self) -> None:
        if self._delay is not None:
            os.close(self._delay)
            self._delay = None

    @Slot(QDBusMessage)
    def _on_sleep(self, message: QDBusMessage) -> None:
        if message.arguments() == [True]:
            try:
                self.lock_due.emit("sleep")
            finally:
                self._release()
        else:
            self._hold()

    # The screen, another person, the lid

    @Slot(QDBusMessage)
    def _on_lock(self, _message: QDBusMessage) -> None:
        self.lock_due.emit("screen-locked")

    @Slot(QDBusMessage)
    def _on_changed(self, message: QDBusMessage) -> None:
        if message.arguments()[:1] != [_SESSION]:
            return
        path = message.path()
        self._ask_later(path, (_SESSION, "LockedHint"), self._on_locked_hint)
        self._ask_later(path, (_SESSION, "Active"), self._on_active)

    def _on_locked_hint(self, locked: bool) -> None:
        if locked:
            self.lock_due.emit("screen-locked")

    def _on_active(self, active: bool) -> None:
        # Without a session of our own, some other one is always in the background.
        if not active and self._session:
            self.lock_due.emit("other-person")

    @Slot()
    def _on_lid_timeout(self) -> None:
        self._ask_later(_MANAGER_PATH, (_MANAGER, "LidClosed"), self._on_lid)

    def _on_lid(self, closed: bool) -> None:
        # A laptop that stands closed beside a screen of its own was closed before.
        if closed and self._lid_closed is False:
            self.lock_due.emit("lid-closed")
        self._lid_closed = closed


def _answer(reply: QDBusMessage) -> object:
    if reply.type() is not QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
        return None
    first = reply.arguments()[0]
    return first.variant() if isinstance(first, QDBusVariant) else first
