"""What a process is doing at each moment, in one byte of shared memory that outlives it."""

import functools
import importlib
import mmap
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

WAITING = "between two steps"
_PROBED = (
    ("os", "fsync", "fsync"),
    ("os", "replace", "rename"),
    ("pathlib.Path", "replace", "rename"),
    ("dutyrehab_desktop.crypto.slots", "stretch", "argon2"),
    ("dutyrehab_desktop.crypto.keyfile", "_write", "key file"),
    ("dutyrehab_desktop.store.vault", "open_database", "opening"),
    ("dutyrehab_desktop.store.vault", "change_key", "rekey"),
    ("dutyrehab_desktop.store.vault", "migrate", "migrating"),
    ("dutyrehab_desktop.store.copies", "verify", "verifying a copy"),
    ("dutyrehab_desktop.store.connection.Database", "checkpoint", "checkpoint"),
    ("dutyrehab_desktop.store.connection.Database", "copy_into", "copying"),
    ("dutyrehab_desktop.workflows.sealing", "sealed_bytes", "encrypting"),
    ("dutyrehab_desktop.workflows.exporting", "write_bundle", "writing a bundle"),
    ("dutyrehab_desktop.workflows.backing_up", "_copy_key_file", "copying the key file"),
)
_TRANSACTION = ("begin", "statements", "commit")
NAMES = (WAITING, *dict.fromkeys(name for _, _, name in _PROBED), *_TRANSACTION)


class Phases:
    """The phase that a child is in; made before it is forked, read when it is dead."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, 1)

    @property
    def now(self) -> str:
        """What the child is doing, or was doing when it ended."""
        return NAMES[self._memory[0]]

    def reset(self) -> None:
        """Before the next child."""
        self._memory[0] = 0

    @contextmanager
    def _inside(self, number: int) -> Iterator[None]:
        before = self._memory[0]
        self._memory[0] = number
        try:
            yield
        finally:
            self._memory[0] = before

    def _watched(self, work: Callable[..., Any], name: str) -> Callable[..., Any]:
        number = NAMES.index(name)

        @functools.wraps(work)
        def watched(*given: Any, **named: Any) -> Any:
            with self._inside(number):
                return work(*given, **named)

        return watched

    def watch(self) -> None:
        """Note from now on what this process is doing. It is called in a child that will die."""
        for owner, attribute, name in _PROBED:
            try:
                found = _found(owner)
                work = getattr(found, attribute)
            except (AttributeError, ModuleNotFoundError):
                message = f"nothing is called {owner}.{attribute} any more"
                raise SystemExit(message) from None
            setattr(found, attribute, self._watched(work, name))
        self._watch_transactions()

    def _watch_transactions(self) -> None:
        database = _found("dutyrehab_desktop.store.connection.Database")
        transaction = database._transaction
        begin, statements, commit = map(NAMES.index, _TRANSACTION)

        def watched(self_: Any, work: Callable[[Any], Any]) -> Any:
            def inside(connection: Any) -> Any:
                with self._inside(statements):
                    result = work(connection)
                self._memory[0] = commit
                return result

            with self._inside(begin):
                return transaction(self_, inside)

        database._transaction = watched


def _found(path: str) -> Any:
    module, rest = path, []
    while True:
        try:
            found = importlib.import_module(module)
            break
        except ModuleNotFoundError:
            module, _, last = module.rpartition(".")
            if not module:
                raise
            rest.insert(0, last)
    for name in rest:
        found = getattr(found, name)
    return found


def missing(hit: Sequence[str], expected: Sequence[str]) -> list[str]:
    """The expected phases in which nobody was killed."""
    return [name for name in expected if name not in hit]
