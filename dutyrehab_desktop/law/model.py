"""The law as the program knows it, and what it finds in one interview."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from dutyrehab_desktop.expressions import Expression
from dutyrehab_desktop.law.rights import (
    Deadline,
    DeadlineFinding,
    Entitlement,
    EntitlementFinding,
    Formula,
    IndexValue,
    Route,
    RouteFinding,
    SumFinding,
)
from dutyrehab_desktop.law.terms import Cause, Kind, Scope, Source, State
from dutyrehab_desktop.questionnaire.model import Texts


@dataclass(frozen=True, slots=True)
class Reform:
    """A change of the law that the report proposes."""

    id: str
    lines: str
    fit: str
    texts: Texts


@dataclass(frozen=True, slots=True)
class ReformChange:
    """A proposal as a change of one rule, in our reading.

    Every change can only open: what it adds is joined with "or", what it takes away with
    "and not", and a form of reparation is only ever given.

    Attributes:
        id: Stable name.
        reform: Id of the proposal.
        country: `KZ`, `UZ` or `ANY`.
        sheet: `categories`, `facts` or `entitlements`; empty where no rule changes.
        name: What it changes there: a category, a fact, or a category and its form.
        also: Where a category would be open too; of a fact, where it would hold too.
        no_longer: Where a category would no longer be closed; a fact would no longer hold.
        opens: What a form of reparation would become: `yes` or `unknown`.
        special: Whether it asks of what somebody was accused or what was done to somebody: then
            its figures never leave the organisation.
        confidence: How sure our reading is: `sure`, `likely` or `doubtful`.
        lines: Lines of the report (`a`).
        review: `draft` until a lawyer of the country has read it.
        readings: What we take the proposal to mean, or why it changes no rule.
    """

    id: str
    reform: str
    country: str
    sheet: str
    name: str
    also: Expression | None
    no_longer: Expression | None
    opens: str
    special: bool
    confidence: str
    lines: str
    review: str
    readings: Texts


@dataclass(frozen=True, slots=True)
class NamedFact:
    """A condition with a name that rules share ("the conviction stands")."""

    name: str
    scope: Scope
    expression: Expression


@dataclass(frozen=True, slots=True)
class Presumption:
    """What the law takes for granted where a question was not asked.

    Attributes:
        question: The question that was not asked.
        value: What is taken as its answer.
        when: Where this holds; an answer of the person always comes first.
    """

    question: str
    value: str
    when: Expression


@dataclass(frozen=True, slots=True)
class Category:
    """A door of the law.

    Attributes:
        key: `KZ1` … `UZ3`.
        country: `KZ` or `UZ`.
        scope: Whether it is decided for each case or for the person.
        yes: What opens it.
        no: What closes it: for a case scope, closes it as far as this case goes; None if nothing
            that is asked can close it.
        sources: Ids.
        names: Its title.
        explanations: One sentence.
    """

    key: str
    country: str
    scope: Scope
    yes: Expression
    no: Expression | None
    sources: tuple[str, ...]
    names: Texts
    explanations: Texts


@dataclass(frozen=True, slots=True)
class Barrier:
    """A rule: what stands in the way, when, on what authority, and what could be done.

    Attributes:
        id: Stable name.
        country: `KZ`, `UZ` or `ANY`.
        scope: Whether it is judged for each case or for the person.
        kind: How it stands in the way.
        found: When it is there.
        possible: When it may be there although no answer can make it `found`; None mostly.
        blocks: Categories and forms of reparation that it stands before.
        sources: Ids.
        reforms: Ids of the proposals that would lift it.
        review: `draft` until a lawyer of the country has read it.
        names: Its title.
        explanations: What it means; never a verdict.
        next_steps: What could be done.
    """

    id: str
    country: str
    scope: Scope
    kind: Kind
    found: Expression
    possible: Expression | None
    blocks: tuple[str, ...]
    sources: tuple[str, ...]
    reforms: tuple[str, ...]
    review: str
    names: Texts
    explanations: Texts
    next_steps: Texts


@dataclass(frozen=True, slots=True)
class Context:
    """What is always true in a country; no finding about the person."""

    id: str
    country: str
    sources: tuple[str, ...]
    texts: Texts


@dataclass(frozen=True)
class Law:
    """All law sheets, checked.

    Attributes:
        id: Stable name.
        version: As the settings sheet says.
        sha256: Hex digest of the law pack.
        categories: In sheet order.
        barriers: In sheet order.
        facts: By name.
        presumptions: By the question that they answer.
        sources: By id.
        reforms: By id.
        contexts: In sheet order.
        entitlements: In sheet order.
        formulas: By id.
        indices: In the order of their days.
        routes: In sheet order.
        deadlines: In sheet order.
        reform_changes: The proposals as changes of rules, in sheet order; none in a law that was
            packed before there were any.
        packed: The sheets as a law pack.
    """

    id: str
    version: str
    sha256: str
    categories: tuple[Category, ...]
    barriers: tuple[Barrier, ...]
    facts: Mapping[str, NamedFact]
    presumptions: Mapping[str, Presumption]
    sources: Mapping[str, Source]
    reforms: Mapping[str, Reform]
    contexts: tuple[Context, ...]
    entitlements: tuple[Entitlement, ...] = ()
    formulas: Mapping[str, Formula] = field(default_factory=dict)
    indices: tuple[IndexValue, ...] = ()
    routes: tuple[Route, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    reform_changes: tuple[ReformChange, ...] = ()
    packed: bytes = field(default=b"", repr=False)

    def rules(self) -> Iterator[tuple[str, str, "Category | Barrier | Route | Deadline"]]:
        """Every rule that has a title: its kind, its id, the rule, in the order of the sheets."""
        yield from (("category", one.key, one) for one in self.categories)
        yield from (("barrier", one.id, one) for one in self.barriers)
        yield from (("route", one.id, one) for one in self.routes)
        yield from (("deadline", one.id, one) for one in self.deadlines)

    def names_read(self, *conditions: Expression | None) -> set[str]:
        """Every name that conditions read, questions and named facts, also through other facts."""
        waiting = [name for each in conditions if each is not None for name in each.names]
        seen: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                fact = self.facts.get(name)
                waiting += fact.expression.names if fact is not None else ()
        return seen


@dataclass(frozen=True, slots=True)
class CategoryFinding:
    """One category in one interview.

    Attributes:
        key: `KZ1` … `UZ3`.
        state: `yes`, `no` or `unknown`.
        cases: Indices of the cases that open it.
        blocked_by: What would have to be answered to know.
    """

    key: str
    state: State
    cases: tuple[int, ...] = ()
    blocked_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BarrierFinding:
    """One barrier in one interview.

    Attributes:
        id: The barrier's id.
        state: The strongest over all cases: `found` or `possible`.
        cases: Index and state of each case that it concerns; empty for a person's barrier.
        because: The answers that caused it; for `possible`, those that already speak for it.
        blocked_by: For `possible`: questions and rosters that would decide it, in form order.
        barrier: The rule.
        sources: Its sources that are in force.
    """

    id: str
    state: State
    cases: tuple[tuple[int, State], ...]
    because: tuple[Cause, ...]
    blocked_by: tuple[str, ...]
    barrier: Barrier
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Basis:
    """What findings rest on; under another questionnaire or law they may be others.

    Attributes:
        questionnaire: Id, version and digest of the questionnaire.
        law: Id, version and digest of the law sheets.
    """

    questionnaire: tuple[str, str, str]
    law: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that the law says about one interview.

    Attributes:
        as_of: The day whose law was asked.
        basis: Under which questionnaire and which law.
        categories: Of the record's country, by key.
        barriers: Found and possible ones, in sheet order.
        not_asked: How many more rules nothing can be said about.
        context: What is always true in the country.
        next_question: The question whose answer would settle most, or None.
        entitlements: What the open categories give.
        routes: Ways that are open or may be.
        deadlines: Terms that concern the person.
        sums: What the law's formulas give.
    """

    as_of: date
    basis: Basis
    categories: Mapping[str, CategoryFinding]
    barriers: tuple[BarrierFinding, ...]
    not_asked: int
    context: tuple[Context, ...]
    next_question: str | None
    entitlements: tuple[EntitlementFinding, ...] = ()
    routes: tuple[RouteFinding, ...] = ()
    deadlines: tuple[DeadlineFinding, ...] = ()
    sums: tuple[SumFinding, ...] = ()
