"""Long work that says how far it is and can be stopped between two steps."""

from collections.abc import Callable
from dataclasses import dataclass

from dutyrehab_desktop.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a task is.

    Attributes:
        step: Code of what is being done (`deriving`, `reading`, `merging`...).
        done: Units finished.
        total: Units in all; 0 where nobody can say.
    """

    step: str
    done: int = 0
    total: int = 0


class TaskControl:
    """Handed to a long task by whoever started it."""

    def __init__(self, report: Callable[[Progress], None] | None = None) -> None:
        self._report = report
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the task to stop at its next checkpoint."""
        self._cancelled = True

    def checkpoint(self, progress: Progress) -> None:
        """Report how far the task is, between two units of work, never inside a transaction.

        Raises:
            Cancelled: Somebody asked to stop.
        """
        if self._report is not None:
            self._report(progress)
        if self._cancelled:
            raise Cancelled
