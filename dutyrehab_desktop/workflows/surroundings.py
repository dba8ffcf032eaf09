"""What a workflow takes from outside itself, so that a test can give it something else."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from dutyrehab_desktop.crypto.secrets import random_bytes


@dataclass(frozen=True)
class Surroundings:
    """The day and randomness.

    Attributes:
        today: The day, by the machine's calendar. No clock decides anything but what is due.
        random_bytes: That many random bytes.
    """

    today: Callable[[], date]
    random_bytes: Callable[[int], bytes]

    @property
    def month(self) -> str:
        """This month as `YYYY-MM`, the finest time that leaves the laptop."""
        return self.today().strftime("%Y-%m")


def real_surroundings() -> Surroundings:
    """The machine's own calendar and randomness."""
    return Surroundings(date.today, random_bytes)
