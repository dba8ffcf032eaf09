"""What the export screen shows, as plain values."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ExportPage:
    """What an export would take along.

    Attributes:
        codes: The sealed interviews.
        held: How many finished ones are held back.
        words: Ten words of this laptop, for the coordinator's first merge.
    """

    codes: tuple[str, ...]
    held: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A bundle that was written: where, and what lies in it."""

    path: Path
    interviews: int
    held: int
    forwarded: int = 0
