"""What the law gives and which ways are open: entitlements, sums, routes, deadlines."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dutyrehab_desktop.expressions import Expression
from dutyrehab_desktop.expressions.knowledge import NO_LEAVES, Leaves
from dutyrehab_desktop.law.terms import Cause, Confidence, Scope, Source, State
from dutyrehab_desktop.questionnaire.model import Texts

FORMS = ("material", "moral", "restitution", "services", "satisfaction", "guarantees")
"""Forms of reparation, in the report's order (a255-a278); compensation is two of them."""


class Opens(StrEnum):
    """Whether a category gives a form of reparation."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Entitlement:
    """What one category gives under one form of reparation.

    Attributes:
        category: Key of the category.
        form: One of `FORMS`.
        opens: Whether the law gives this form at all.
        what: What it is.
        amount: How the sum is reckoned; empty where there is none.
        payer: Who pays.
        procedure: Where to ask, and how.
        deadlines: Ids of the deadlines that run.
        sum: Id of the formula; empty where the law has none.
        sources: Ids.
    """

    category: str
    form: str
    opens: Opens
    what: Texts
    amount: Texts
    payer: Texts
    procedure: Texts
    deadlines: tuple[str, ...]
    sum: str
    sources: tuple[str, ...]

    @property
    def key(self) -> str:
        """By what a row is named: its category and its form."""
        return f"{self.category} {self.form}"


@dataclass(frozen=True, slots=True)
class IndexValue:
    """A value by which sums are reckoned (KZ monthly index, UZ base amount).

    Attributes:
        index: `KZ_MCI` or `UZ_BRV`.
        value: In the money of the country.
        currency: `kzt` or `uzs`.
        valid_from: First day, as `YYYY-MM-DD`.
        confidence: How sure the value is.
        source: Where it was read; empty where nobody knows.
    """

    index: str
    value: float
    currency: str
    valid_from: str
    confidence: Confidence
    source: str

    @property
    def key(self) -> str:
        """By what a row is named: the index and its day."""
        return f"{self.index} {self.valid_from}"


@dataclass(frozen=True, slots=True)
class Formula:
    """A sum that the law fixes, in units of an index.

    Attributes:
        id: Stable name.
        category: The category that opens it.
        units: How many units, about the person.
        index: Which index.
        sources: Ids.
    """

    id: str
    category: str
    units: Expression
    index: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """A way that is open.

    Attributes:
        id: Stable name.
        country: `KZ`, `UZ` or `ANY`.
        scope: What it is judged for.
        found: When it is open.
        sources: Ids.
        review: `draft` until a lawyer of the country has read it.
        names: Its title.
        explanations: What it is.
        next_steps: What to do.
    """

    id: str
    country: str
    scope: Scope
    found: Expression
    sources: tuple[str, ...]
    review: str
    names: Texts
    explanations: Texts
    next_steps: Texts

    @property
    def possible(self) -> Expression | None:
        """A way is open or not; what is unknown about it stays to be asked."""
        return None


@dataclass(frozen=True, slots=True)
class Deadline:
    """A term of the law that runs from a day the person told.

    Attributes:
        id: Stable name.
        country: `KZ`, `UZ` or `ANY`.
        scope: What it is judged for.
        start: The question whose date it runs from; empty where it runs from a later request.
        months: Its months.
        days: Its days, after the months.
        found: When it concerns somebody.
        acts: Who must act within it: `person` or `office`.
        restorable: Whether missed time can be given back: `yes`, `no` or `unknown`.
        sources: Ids.
        review: `draft` until a lawyer of the country has read it.
        names: Its title.
        explanations: What it is.
    """

    id: str
    country: str
    scope: Scope
    start: str
    months: int
    days: int
    found: Expression
    acts: str
    restorable: str
    sources: tuple[str, ...]
    review: str
    names: Texts
    explanations: Texts

    @property
    def possible(self) -> Expression | None:
        """It concerns somebody or not."""
        return None


class Running(StrEnum):
    """Where a deadline stands on the day of the assessment."""

    RUNNING = "running"
    PERHAPS_PASSED = "perhaps_passed"
    PASSED = "passed"
    FROM_REQUEST = "from_request"
    NOT_DATED = "not_dated"


@dataclass(frozen=True, slots=True)
class RouteFinding:
    """A way in one interview.

    Attributes:
        route: The way.
        state: `open`, or `possible` while a fact that speaks for it still needs another.
        cases: Index and state of each entry that it concerns.
        blocked_by: For `possible`: what would decide it, in form order.
        sources: Its sources that are in force.
        leaves: The same as `blocked_by`, with the entries that are meant.
        because: The answers that open it, or that already speak for it.
    """

    route: Route
    state: State
    cases: tuple[tuple[int, State], ...]
    blocked_by: tuple[str, ...]
    sources: tuple[Source, ...]
    leaves: Leaves = NO_LEAVES
    because: tuple[Cause, ...] = ()


@dataclass(frozen=True, slots=True)
class DeadlineFinding:
    """A deadline in one interview.

    Attributes:
        deadline: The rule.
        instance: Index of the roster entry, from 0; None for the person.
        state: Where it stands.
        due: First and last day on which it can end, because dates may be partial; None where no
            day is known.
        sources: Its sources that are in force.
        because: The answers that make it concern the person.
    """

    deadline: Deadline
    instance: int | None
    state: Running
    due: tuple[date, date] | None
    sources: tuple[Source, ...]
    because: tuple[Cause, ...] = ()


@dataclass(frozen=True, slots=True)
class SumFinding:
    """A sum that the law's formula gives.

    Attributes:
        formula: The rule.
        units: Least and most units of the index.
        low: Least sum, in the money of the country.
        high: Most.
        index: The value it was reckoned with, and its day.
        sources: Its sources that are in force.
    """

    formula: Formula
    units: tuple[float, float]
    low: float
    high: float
    index: IndexValue
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class EntitlementFinding:
    """What an open category gives in one interview.

    Attributes:
        entitlement: The row.
        blocked_by: Ids of the barriers found that stand before this form or its category.
        sources: Its sources that are in force.
    """

    entitlement: Entitlement
    blocked_by: tuple[str, ...]
    sources: tuple[Source, ...]
