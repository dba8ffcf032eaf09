"""What is known of a value, and which answers say so."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Protocol

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.expressions.moments import Moment
from dutyrehab_desktop.expressions.values import Interval, truth_of


class Leaf(NamedTuple):
    """One answer that a value rests on.

    Attributes:
        name: The question's variable name, or a roster's.
        instance: The entry's index in its roster, from 0; None outside rosters.
    """

    name: str
    instance: int | None = None


Leaves = frozenset[Leaf]
NO_LEAVES: Leaves = frozenset()


class Judged(NamedTuple):
    """A value in three-valued logic.

    Attributes:
        value: What it is; None where it is unknown.
        because: Where the value is known: the answers that settle it. Where it is unknown: the
            answers that already speak for it (the conditions met so far).
        blocked_by: What must be answered, or answered more exactly, to know it.
        against: Only where it is unknown: the answers that already speak against it.
        status: The status of the answer where this is an answer as it was given, else empty.
    """

    value: bool | float | str | Interval | PartialDate | Moment | None
    because: Leaves = NO_LEAVES
    blocked_by: Leaves = NO_LEAVES
    against: Leaves = NO_LEAVES
    status: str = ""

    @property
    def known(self) -> bool:
        """True where there is a value, or bounds of one."""
        return self.value is not None


@dataclass(frozen=True, slots=True)
class Unknown:
    """What an evaluation yields where the answers do not settle it."""

    blocked_by: Leaves = NO_LEAVES


class Member(NamedTuple):
    """An entry of a roster, and how sure it is that it belongs there."""

    scope: "KnowledgeScope"
    belongs: Judged


class Members(NamedTuple):
    """The entries of a roster.

    Attributes:
        entries: Those that were told, in order.
        complete: True where the person said that this was all.
        leaves: What to ask where it is not.
    """

    entries: tuple[Member, ...]
    complete: bool
    leaves: Leaves = NO_LEAVES


class KnowledgeScope(Protocol):
    """What a three-valued expression may look at, from where it stands."""

    def knowledge_of(self, name: str) -> Judged:
        """What is known of a question or a named fact; `.` is the value being checked.

        `..` is the place of the roster entry in its roster, from 1; 0 outside rosters.

        A known value is text for choices and texts, a float for numbers, a `PartialDate` for
        dates. A question skipped by logic is the empty text, known because of what skips it.
        """

    def members(self, name: str) -> Members:
        """The entries of a roster, named by itself or by one of its questions."""

    def in_roster(self, name: str) -> bool:
        """Whether a question is asked of entries of a roster that this scope stands outside of."""

    def today(self) -> date:
        """The injected day."""

    def now(self) -> datetime:
        """The injected moment, in the zone in which times of day are told."""

    def items(self, list_name: str) -> Sequence[Mapping[str, str]]:
        """The rows of a list of choices: `name`, `label` as it is read now."""

    def label_of(self, name: str, value: str) -> str:
        """How a choice of a question is worded; empty where it has none of that name."""


def joined(one: Leaves, other: Leaves) -> Leaves:
    """The leaves of two sets; no new set where one holds nothing more."""
    if one is other or not other:
        return one
    return one | other if one else other


def union(parts: Iterable[Leaves]) -> Leaves:
    """All leaves of several sets."""
    result = NO_LEAVES
    for part in parts:
        result = joined(result, part)
    return result


Judge = Callable[[KnowledgeScope], Judged]
"""A compiled three-valued expression."""


def truth(judged: Judged) -> bool | None:
    """A judged value as true, false or unknown."""
    value = judged.value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Interval):
        return True if value.low > 0 or value.high < 0 else None
    return truth_of(value)


def open_because_of(judged: Judged) -> Leaves:
    """What would have to be answered, or answered more exactly, to know a value for certain."""
    value = judged.value
    if value is None or isinstance(value, Interval):
        return judged.blocked_by
    if isinstance(value, PartialDate) and not value.whole:
        return joined(judged.because, judged.blocked_by)
    return NO_LEAVES
