"""Dates as people remember them: a year, a month of it, or a day."""

import math
import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Self

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_DAYS_BEFORE_1970 = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the day, or month and day, may be unknown.

    Attributes:
        year: Four digits.
        month: 1 to 12, or None.
        day: 1 to 31, or None; never without a month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The date that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` means; None where it is no date."""
        match = _SHAPE.fullmatch(text)
        if match is None:
            return None
        year, month, day = (int(part) if part else None for part in match.groups())
        try:
            date(year or 0, month or 1, day or 1)
        except ValueError:
            return None
        return cls(year or 0, month, day)

    @classmethod
    def of(cls, day: date) -> Self:
        """A whole date."""
        return cls(day.year, day.month, day.day)

    @property
    def whole(self) -> bool:
        """True where the day is known."""
        return self.day is not None

    @property
    def earliest(self) -> date:
        """The first day that this can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that this can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    @property
    def text(self) -> str:
        """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)


def day_number(day: date) -> float:
    """Whole calendar days since 1970-01-01 (as JavaRosa counts: no time zone can move it)."""
    return float(day.toordinal() - _DAYS_BEFORE_1970)


def day_of(number: float) -> date:
    """The calendar day that a count of days since 1970-01-01 falls into."""
    return date.fromordinal(_DAYS_BEFORE_1970 + math.floor(number))


def months_from(start: date, end: date) -> float:
    """Whole months from one day to another; negative where the end comes first."""
    if end < start:
        return -months_from(end, start)
    months = (end.year - start.year) * 12 + end.month - start.month
    return float(months - (1 if end.day < start.day else 0))
