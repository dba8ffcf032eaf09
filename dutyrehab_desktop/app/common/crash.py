"""When the program itself fails: where in the code, and nothing else, nowhere but on screen.

A traceback can hold answers: in messages of exceptions, in values of variables. So only the type
of the exception and the lines of code are told.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

_PACKAGE = Path(__file__).resolve().parents[2]

Tell = Callable[[str], None]


def place_of(trace: TracebackType | None) -> str:
    """The innermost line of our own code that a traceback passes, as `room/module.py:12`."""
    place = ""
    for frame in traceback.StackSummary.extract(traceback.walk_tb(trace), lookup_lines=False):
        path = Path(frame.filename)
        if path.is_relative_to(_PACKAGE):
            place = f"{path.relative_to(_PACKAGE).as_posix()}:{frame.lineno}"
    return place


class CrashHook:
    """Stands in for Python's own hook, which would print the whole traceback."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._telling = False

    def install(self) -> None:
        """Hear of every exception that nobody caught, in any thread and while objects die."""
        sys.excepthook = self.heard
        threading.excepthook = lambda told: self.heard_elsewhere(told.exc_type, told.exc_traceback)
        sys.unraisablehook = lambda told: self.heard_elsewhere(told.exc_type, told.exc_traceback)

    def heard_elsewhere(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Say the place on the terminal alone: no window may be touched from there."""
        sys.stderr.write(f"{kind.__name__} {place_of(trace)}".strip() + "\n")

    def heard(
        self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell the place, once at a time."""
        line = f"{kind.__name__} {place_of(trace)}".strip()
        sys.stderr.write(f"{line}\n")
        if self._telling or issubclass(kind, KeyboardInterrupt):
            return
        self._telling = True
        try:
            self._tell(line)
        finally:
            self._telling = False
