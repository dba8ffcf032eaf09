"""One running program per vault; as many connections of that program as it needs."""

import threading
from pathlib import Path

from filelock import FileLock, Timeout

from dutyrehab_desktop.store.errors import VaultClosed, VaultInUse, VaultUnreachable


class InstanceLock:
    """A lock file, held as long as one connection of this program is open."""

    def __init__(self, path: Path) -> None:
        # No fallback: a lock that only looks like one would let two programs write.
        self._lock = FileLock(
            path, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False
        )
        self._guard = threading.Lock()
        self._holders = 0

    def take(self) -> None:
        """Take the lock for the first connection.

        Raises:
            VaultInUse: Another program, or another part of this one, holds it.
            VaultUnreachable: The disk knows no locks (network drives), or refuses the file.
        """
        with self._guard:
            try:
                self._lock.acquire()
            except Timeout as error:
                raise VaultInUse from error
            except (OSError, NotImplementedError) as error:
                raise VaultUnreachable from error
            self._holders = 1

    def join(self) -> None:
        """Hold it for one more connection.

        Raises:
            VaultClosed: Nobody holds it any more: the vault was locked.
        """
        with self._guard:
            if not self._holders:
                raise VaultClosed
            self._holders += 1

    def let_go(self) -> None:
        """End one holding; the last one frees the vault."""
        with self._guard:
            self._holders -= 1
            if not self._holders:
                self._lock.release()
