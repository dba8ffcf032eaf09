"""What happened lately, as codes, in memory alone.

There is no log file: whatever lies on a disk can be read by whoever takes the laptop. The last
codes are kept while the program runs, so that a person can be asked what happened before something
went wrong. A line is a code and the minute; no value, no name, no path.
"""

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

KEPT = 200
"""Enough for a day at the laptop; more nobody reads."""

_CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*|[A-Za-z]+ ([a-z_]+/)*[a-z_]+\.py:[0-9]+")
"""A code of ours, or the kind of a mistake and the line of code where it was made."""

UNNAMED = "unnamed"
"""Stands for whatever is no code, so that no value can come in by a mistake."""


@dataclass(frozen=True, slots=True)
class Minute:
    """One thing that happened.

    Attributes:
        at: When, `HH:MM` by the laptop's clock.
        code: What.
    """

    at: str
    code: str


class Minutes:
    """The last things that happened; one is made for the running program and passed in."""

    def __init__(self, now: Callable[[], datetime] = datetime.now) -> None:
        self._now = now
        self._kept: deque[Minute] = deque(maxlen=KEPT)

    def note(self, code: str) -> None:
        """One more thing happened."""
        plain = code if len(code) <= 100 and _CODE.fullmatch(code) else UNNAMED
        self._kept.append(Minute(self._now().strftime("%H:%M"), plain))

    def lines(self) -> tuple[Minute, ...]:
        """Everything that is kept, the oldest first."""
        return tuple(self._kept)
