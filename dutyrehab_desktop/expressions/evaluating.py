"""Evaluates one expression over answers that are simply handed in.

For lawyers and researchers who try a rule out, and for checks by others; an interview goes through
`questionnaire.session` instead.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo

from dutyrehab_desktop.expressions.comparing import REFUSALS
from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.expressions.expression import Expression, parse
from dutyrehab_desktop.expressions.knowledge import Judged, Leaf, Member, Members, Unknown
from dutyrehab_desktop.expressions.moments import Moment
from dutyrehab_desktop.expressions.scope import PlainScope
from dutyrehab_desktop.expressions.syntax import Name
from dutyrehab_desktop.expressions.values import Interval, PlainValue, text_of

Given = None | bool | float | str | date | Sequence["str | Mapping[str, object]"]
"""An answer as it is handed in.

None where it was not asked, the empty text where it is known that there is none (as behind a
question that logic skipped), `dk` or `decline` where the person refused, a list of texts for
several choices, a list of mappings for a roster that is complete.
"""


def evaluate(
    text: str,
    *,
    answers: Mapping[str, object] | None = None,
    now: datetime | None = None,
    timezone: str = "UTC",
) -> bool | float | str | Unknown:
    """The value of an expression, by the ODK XForms specification and three-valued logic.

    Args:
        text: The expression.
        answers: What was answered, by the names that stand in `${…}` (see `Given`). A name that
            is missing was not asked: what depends on it is unknown.
        now: The moment that `now()` and `today()` mean; without a zone it is in `timezone`. The
            machine's clock where it is left out.
        timezone: Name of the zone in which days begin and times of day are told.

    Returns:
        A truth value, a number, a text (dates as ISO 8601), or `Unknown` with what is missing.

    Raises:
        ExpressionError: With line, column, what was expected and what was found.
        zoneinfo.ZoneInfoNotFoundError: There is no such time zone.
    """
    zone = UTC if timezone == "UTC" else ZoneInfo(timezone)
    moment = datetime.now(zone) if now is None else _in_zone(now, zone)
    scope = _Handed(dict(answers or {}), moment)
    expression = parse(text)
    if isinstance(expression.tree, Name):
        handed = scope.value_of(expression.tree.name)
        if isinstance(handed, int | float):
            return handed if isinstance(handed, bool) else float(handed)
    if _all_given(expression, scope):
        return _outer(expression.plain(scope))
    judged = expression.judging(scope)
    if judged.value is None or isinstance(judged.value, Interval):
        return Unknown(judged.blocked_by)
    return _outer(judged.value)


def handed_scope(answers: Mapping[str, object], now: datetime) -> PlainScope:
    """Answers in a mapping (see `Given`) as an expression may look at them."""
    return _Handed(answers, now)


def _in_zone(now: datetime, zone: tzinfo) -> datetime:
    return now.replace(tzinfo=zone) if now.tzinfo is None else now.astimezone(zone)


def _all_given(expression: Expression, scope: "_Handed") -> bool:
    """Whether nothing that is read is open, so that both ways of evaluating agree."""
    return all(scope.is_given(name) for name in expression.names)


def _outer(value: PlainValue) -> bool | float | str:
    return value.text if isinstance(value, PartialDate | Moment) else value


class _Handed:
    """Answers in a mapping, as both kinds of scope."""

    def __init__(
        self,
        answers: Mapping[str, object],
        now: datetime,
        outer: "_Handed | None" = None,
        place: int = -1,
    ) -> None:
        self._answers = answers
        self._now = now
        self._outer = outer
        self._place = place

    def value_of(self, name: str) -> object:
        """An answer as it was handed in: a number stays a number."""
        if name in self._answers or self._outer is None:
            return self._answers.get(name)
        return self._outer.value_of(name)

    def is_given(self, name: str) -> bool:
        """Whether a name is a whole answer; a year alone is not."""
        entries = () if name in self._answers else self.entries(name)
        if entries:
            return all(name in entry._answers and entry.is_given(name) for entry in entries)
        value = self.value_of(name)
        if _is_roster(value):
            return True
        date_told = PartialDate.parse(value) if isinstance(value, str) else None
        whole = date_told is None or date_told.whole or str(value).isdigit()
        return value is not None and value not in REFUSALS and whole

    def text_of(self, name: str) -> str:
        return _text(self.value_of(name))

    def texts_of(self, name: str) -> Sequence[str]:
        entries = self.entries(name)
        if entries and name not in self._answers:
            return [entry.text_of(name) for entry in entries]
        return [self.text_of(name)]

    def status_of(self, name: str) -> str:
        value = self.value_of(name)
        if value is None:
            return "not_asked"
        if value == "":
            return "skipped_by_logic"
        return str(value) if value in REFUSALS else "answered"

    def current(self) -> str:
        return self.text_of(".")

    def entries(self, roster: str) -> Sequence["_Handed"]:
        rosters = [value for value in self._answers.values() if _is_roster(value)]
        own = self._answers.get(roster)
        found = own if _is_roster(own) else next((r for r in rosters if _asks(r, roster)), ())
        if not found and self._outer is not None:
            return self._outer.entries(roster)
        return [
            _Handed(entry, self._now, self, place)
            for place, entry in enumerate(found if isinstance(found, list | tuple) else ())
        ]

    def in_roster(self, name: str) -> bool:
        return name not in self._answers and bool(self.entries(name))

    def knowledge_of(self, name: str) -> Judged:
        if name == "..":
            return Judged(float(self.position()))
        value, status = self.value_of(name), self.status_of(name)
        leaf = frozenset({Leaf(name, self._place if self._outer is not None else None)})
        if status == "skipped_by_logic":
            return Judged("", leaf, status=status)
        if status != "answered":
            return Judged(None, blocked_by=leaf, status=status)
        if isinstance(value, bool | int | float):
            known: PlainValue = value if isinstance(value, bool) else float(value)
            return Judged(known, leaf, status=status)
        text = _text(value)
        day = PartialDate.parse(text) if "-" in text else None
        return Judged(day if day is not None else text, leaf, status=status)

    def members(self, name: str) -> Members:
        entries = tuple(Member(entry, Judged(True)) for entry in self.entries(name))
        told = _is_roster(self._answers.get(name)) or bool(entries)
        return Members(entries, told, frozenset({Leaf(name)}))

    def today(self) -> date:
        return self._now.date()

    def now(self) -> datetime:
        return self._now

    def items(self, list_name: str) -> Sequence[Mapping[str, str]]:
        return ()

    def label_of(self, name: str, value: str) -> str:
        return ""

    def position(self) -> int:
        return self._place + 1


def _is_roster(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(e, Mapping) for e in value)


def _asks(roster: object, name: str) -> bool:
    return isinstance(roster, list | tuple) and any(name in entry for entry in roster)


def _text(value: object) -> str:
    if isinstance(value, list | tuple):
        return "" if _is_roster(value) else " ".join(map(str, value))
    if isinstance(value, bool):
        return text_of(value)
    if isinstance(value, int | float):
        return text_of(float(value))
    return value.isoformat() if isinstance(value, date) else str(value or "")
