"""Points in time, and the functions that need a time zone to find them.

A date is a whole calendar day and knows no zone (as JavaRosa counts: a laptop that was carried
across a border answers the same). Only a time of day makes a moment; it stands in the zone that
is given to the evaluation.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from dutyrehab_desktop.expressions.dates import PartialDate, day_number, day_of

_TIME = r"(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?"
_MOMENT = re.compile(rf"(\d{{4}}-\d{{2}}-\d{{2}})T{_TIME}")
_TIME_OF_DAY = re.compile(_TIME)
_SECONDS = 86_400.0
_FIRST_DAY, _AFTER_LAST_DAY = -719_162, 2_932_897
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time.

    Attributes:
        at: With its zone.
    """

    at: datetime

    @property
    def text(self) -> str:
        """ISO 8601 with milliseconds and offset; a midnight is told as its day alone."""
        if not any((self.at.hour, self.at.minute, self.at.second, self.at.microsecond)):
            return self.at.date().isoformat()
        return self.at.isoformat(timespec="milliseconds")

    @property
    def number(self) -> float:
        """Days since the beginning of 1970 in UTC, with their fraction."""
        return (self.at - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() / _SECONDS


def moment_in(text: str, zone: tzinfo) -> Moment | None:
    """The moment that an ISO 8601 date and time means; None where the text is none."""
    match = _MOMENT.fullmatch(text)
    if match is None or (day := PartialDate.parse(match[1])) is None:
        return None
    return _at(day.earliest, match.groups()[1:], zone)


def midnight(day: date, zone: tzinfo) -> Moment:
    """The beginning of a day."""
    return Moment(datetime(day.year, day.month, day.day, tzinfo=zone))


def zone_of(now: datetime) -> tzinfo:
    """The zone in which an evaluation tells times of day."""
    return now.tzinfo or UTC


def _at(day: date, parts: Sequence[str | None], zone: tzinfo) -> Moment | None:
    hours, minutes, seconds, fraction, offset = parts
    told = _zone(offset) if offset else zone
    if told is None:
        return None
    micro = int((fraction or "0").ljust(6, "0")[:6])
    try:
        at = datetime(
            day.year, day.month, day.day, int(hours or 0), int(minutes or 0), int(seconds or 0),
            micro, told,
        )  # fmt: skip
        return Moment(at.astimezone(zone))
    except (ValueError, OverflowError):
        return None


def _zone(offset: str) -> tzinfo | None:
    if offset == "Z":
        return UTC
    hours, minutes = int(offset[1:3]), int(offset[-2:])
    if hours > 14 or minutes > 59:
        return None
    return timezone((1 if offset[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes))


Timely = bool | float | str | PartialDate | Moment


def as_moment(value: Timely, zone: tzinfo) -> Moment | None:
    """A value as a moment: a whole number of days is the beginning of that calendar day."""
    if isinstance(value, Moment):
        return value
    if isinstance(value, str):
        day = PartialDate.parse(value)
        if day is None:
            return moment_in(value, zone)
        value = day
    if isinstance(value, PartialDate):
        return midnight(value.earliest, zone) if value.whole else None
    return _moment_of_number(float(value), zone)


def _moment_of_number(number: float, zone: tzinfo) -> Moment | None:
    if not _FIRST_DAY + 1 <= number < _AFTER_LAST_DAY - 1:
        return None
    if number == math.floor(number):
        return midnight(day_of(number), zone)
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=number)
    return Moment(at.astimezone(zone))


def _date_time(arguments: Sequence[Timely], zone: tzinfo) -> Timely:
    return as_moment(arguments[0], zone) or ""


def _decimal_date_time(arguments: Sequence[Timely], zone: tzinfo) -> Timely:
    """Whole days for a date, in every zone; a fraction of the day only for a moment."""
    value = arguments[0]
    if isinstance(value, str):
        value = PartialDate.parse(value) or moment_in(value, zone) or math.nan
    if isinstance(value, PartialDate):
        return day_number(value.earliest) if value.whole else math.nan
    return value.number if isinstance(value, Moment) else float(value)


def _decimal_time(arguments: Sequence[Timely], zone: tzinfo) -> Timely:
    """The part of the day that has passed, from 0 to 1."""
    value = arguments[0]
    moment = None
    if isinstance(value, str) and (match := _TIME_OF_DAY.fullmatch(value)):
        moment = _at(date(1970, 1, 2), match.groups(), zone)
    elif isinstance(value, str | Moment):
        moment = as_moment(value, zone)
    if moment is None:
        return math.nan
    at = moment.at
    seconds = at.hour * 3600 + at.minute * 60 + at.second + at.microsecond / 1e6
    return seconds / _SECONDS


_PARTS: dict[str, Callable[[datetime], str]] = {
    "Y": lambda at: f"{at.year:04d}",
    "y": lambda at: f"{at.year % 100:02d}",
    "m": lambda at: f"{at.month:02d}",
    "n": lambda at: str(at.month),
    "b": lambda at: MONTHS[at.month - 1],
    "d": lambda at: f"{at.day:02d}",
    "e": lambda at: str(at.day),
    "a": lambda at: WEEKDAYS[at.weekday()],
    "H": lambda at: f"{at.hour:02d}",
    "h": lambda at: str(at.hour),
    "M": lambda at: f"{at.minute:02d}",
    "S": lambda at: f"{at.second:02d}",
    "3": lambda at: f"{at.microsecond // 1000:03d}",
    "%": lambda at: "%",
}


def _format(arguments: Sequence[Timely], zone: tzinfo) -> Timely:
    """A moment by a pattern such as `%e %b %Y`; empty where there is none."""
    moment, pattern = as_moment(arguments[0], zone), arguments[1]
    if moment is None or (isinstance(arguments[0], float) and math.isnan(arguments[0])):
        return ""
    at = moment.at

    def part(match: re.Match[str]) -> str:
        known = _PARTS.get(match[1])
        return match[0] if known is None else known(at)

    return re.sub(r"%(.)", part, str(pattern))


def _date(arguments: Sequence[Timely], zone: tzinfo) -> Timely:
    """The calendar day of a value; a text keeps the day that it names."""
    value = arguments[0]
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, str):
        parsed = PartialDate.parse(value[:10])
        return parsed if parsed is not None and parsed.whole else ""
    if isinstance(value, Moment):
        return PartialDate.of(value.at.astimezone(zone).date())
    number = float(value)
    if not _FIRST_DAY <= number < _AFTER_LAST_DAY:
        return ""
    return PartialDate.of(day_of(number))


ZONED: dict[str, Callable[[Sequence[Timely], tzinfo], Timely]] = {
    "date": _date,
    "date-time": _date_time,
    "decimal-date-time": _decimal_date_time,
    "decimal-time": _decimal_time,
    "format-date": _format,
    "format-date-time": _format,
}
"""Functions that look at their arguments and at the zone of the evaluation."""
