"""The part of the summary that follows from the law: never a verdict.

What cannot be said yet is never called possible: the page says what would settle it. A door that
is closed is mentioned only together with what stands before it, so that nobody reads "no" without
reading what would change it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dutyrehab_desktop.law.model import (
    BarrierFinding,
    Category,
    CategoryFinding,
    Findings,
    Law,
)
from dutyrehab_desktop.law.rights import DeadlineFinding, RouteFinding, Running
from dutyrehab_desktop.law.terms import PROCEEDING, Cause, Confidence, Kind, Source, State
from dutyrehab_desktop.reports.paper import PaperPlace
from dutyrehab_desktop.reports.summary import (
    Block,
    Heading,
    Point,
    Section,
    Sentence,
)
from dutyrehab_desktop.reports.telling import Telling
from dutyrehab_desktop.reports.wording import text_in

_MOST_QUESTIONS = 6
"""More open questions than this help nobody to settle anything."""

_DOUBTS = {
    Confidence.GENERAL_KNOWLEDGE: "source-general",
    Confidence.UNKNOWN: "source-unknown",
}


@dataclass(frozen=True)
class LawView:
    """Findings without what must stay off paper.

    Attributes:
        findings: What follows from the answers.
        law: Names of categories and reforms.
        telling: The language, and what may be printed.
    """

    findings: Findings
    law: Law
    telling: Telling

    def barriers(self, state: State) -> Iterator[BarrierFinding]:
        """Barriers in a state, without those that rest on a sealed answer."""
        for barrier in self.findings.barriers:
            if barrier.state is state and not self._sealed(barrier):
                yield barrier

    def categories(self, state: State) -> Iterator[tuple[Category, CategoryFinding]]:
        """Categories of the law in a state, without sealed ones."""
        for category in self.law.categories:
            finding = self.findings.categories.get(category.key)
            if finding is None or self._place(category.key) is PaperPlace.SEALED:
                continue
            if finding.state is state:
                yield category, finding

    def closed(self) -> Iterator[Category]:
        """Closed categories before which something stands that was found."""
        before = {door for one in self.barriers(State.FOUND) for door in one.barrier.blocks}
        for category, _ in self.categories(State.NO):
            if category.key in before:
                yield category

    def doors(self) -> Iterator[Category]:
        """Categories that the page speaks of: open ones and closed ones."""
        yield from (category for category, _ in self.categories(State.YES))
        yield from self.closed()

    def deadlines(self) -> Iterator[DeadlineFinding]:
        """Time limits within which the person must act and that may still run."""
        for limit in self.findings.deadlines:
            running = limit.state in (Running.RUNNING, Running.PERHAPS_PASSED)
            mine = limit.deadline.acts == "person"
            if running and mine and self._printed(limit.deadline.id, limit.because):
                yield limit

    def routes(self) -> Iterator[RouteFinding]:
        """Ways that are open and may stand on paper: the sheet names each of them."""
        for way in self.findings.routes:
            if way.state is State.OPEN and self._printed(way.route.id, way.because):
                yield way

    def _printed(self, name: str, because: Iterable[Cause]) -> bool:
        return self._place(name) is PaperPlace.ANSWERS and not any(map(self._sealed_cause, because))

    def sources(self, *states: State) -> tuple[Source, ...]:
        """What the barriers in these states rest on, each once, as they are numbered."""
        found = (
            source
            for state in states
            for finding in self.barriers(state)
            for source in finding.sources
        )
        return tuple({source.id: source for source in found}.values())

    def _sealed(self, barrier: BarrierFinding) -> bool:
        if any(self._place(name) is PaperPlace.SEALED for name in barrier.blocked_by):
            return True
        return any(self._sealed_cause(cause) for cause in barrier.because)

    def _sealed_cause(self, cause: Cause) -> bool:
        allowance = self.telling.paper.allowance(cause.question)
        if allowance.place is PaperPlace.SEALED:
            return True
        return not allowance.without.isdisjoint(cause.value.split())

    def _place(self, name: str) -> PaperPlace:
        return self.telling.paper.allowance(name).place

    def text(self, texts: Mapping[str, str], name: str) -> str:
        """A text of the law in the language of the page."""
        return text_in(texts, self.telling.language, name)


def law_section(view: LawView) -> Section:
    """What today's law says: open doors, closed ones and why, and what is not settled."""
    telling = view.telling
    day = view.findings.as_of.isoformat()[:7]
    blocks: list[Block] = [
        Sentence(telling.say("law-lead")),
        Sentence(telling.say("law-date", date=telling.date(day)), quiet=True),
        Sentence(telling.say("unchecked"), quiet=True),
        Sentence(telling.say("not-advice"), quiet=True),
    ]
    for title, inside in (
        ("law-open", list(_open_doors(view))),
        ("law-not-yet", list(_closed_doors(view))),
        ("law-in-the-way", list(_in_the_way(view))),
        ("law-unsettled", list(_unsettled(view))),
        ("law-reforms", list(_reforms(view))),
        ("law-sources", list(_sources(view))),
    ):
        if inside:
            blocks += [Heading(telling.say(title)), *inside]
    return Section("law", telling.say("law-title"), tuple(blocks))


def _open_doors(view: LawView) -> Iterator[Point]:
    for category, finding in view.categories(State.YES):
        texts = (view.text(category.explanations, category.key),)
        yield Point(view.text(category.names, category.key), texts + _cases(view, finding.cases))


def _closed_doors(view: LawView) -> Iterator[Point]:
    """Closed doors, each with what was found to stand before it and what would open it."""
    for category in view.closed():
        before = "; ".join(
            view.text(finding.barrier.names, finding.id)
            for finding in view.barriers(State.FOUND)
            if category.key in finding.barrier.blocks
        )
        yield Point(
            view.text(category.names, category.key),
            (
                view.telling.say("law-not-yet-because", reasons=before),
                view.text(category.explanations, category.key),
            ),
        )


def _in_the_way(view: LawView) -> Iterator[Point]:
    cited = view.sources(State.FOUND)
    numbers = {source.id: number for number, source in enumerate(cited, start=1)}
    for finding in view.barriers(State.FOUND):
        cases = tuple(index for index, state in finding.cases if state is State.FOUND)
        rests_on = ", ".join(map(str, sorted(numbers[source.id] for source in finding.sources)))
        explanation = view.text(finding.barrier.explanations, finding.id)
        yield Point(
            view.text(finding.barrier.names, finding.id),
            (f"{explanation} [{rests_on}]" if rests_on else explanation, *_cases(view, cases)),
        )


def _unsettled(view: LawView) -> Iterator[Block]:
    """What is open and what it means, and then the few questions that would settle most of it.

    That somebody may not have known or dared is no matter for a page that is read at home.
    """
    asked: list[str] = []
    points = []
    for category, finding in view.categories(State.UNKNOWN):
        name = view.text(category.names, category.key)
        points.append(Point(name, (view.text(category.explanations, category.key),)))
        asked += _would_settle(view, finding.blocked_by)
    for barrier in view.barriers(State.POSSIBLE):
        if barrier.barrier.kind is Kind.INFORMATION:
            continue
        name = view.text(barrier.barrier.names, barrier.id)
        points.append(Point(name, (view.text(barrier.barrier.explanations, barrier.id),)))
        asked += _would_settle(view, barrier.blocked_by)
    yield from points
    if asked:
        # What is wanted by most of them first; `sorted` keeps the order of the others.
        often = sorted(dict.fromkeys(asked), key=lambda each: -asked.count(each))
        most = often[:_MOST_QUESTIONS]
        opening = "law-settle-one" if len(most) == 1 else "law-settle-many"
        yield Sentence(view.telling.say(opening))
        yield Point("", tuple(most))
    if points:
        yield Sentence(view.telling.say("law-settle-lawyer"))
    if view.findings.not_asked:
        count = view.findings.not_asked
        yield Sentence(view.telling.say("law-not-asked", count=count), quiet=True)


def _would_settle(view: LawView, names: tuple[str, ...]) -> Iterator[str]:
    """The questions whose answers are missing; those that may not be printed are left out."""
    telling = view.telling
    for name in names:
        roster = telling.session.questionnaire.rosters.get(name)
        if roster is not None:
            yield view.text(roster.another, name)
        elif telling.paper.allowance(name).place is PaperPlace.ANSWERS:
            yield telling.asked(name)


def _cases(view: LawView, cases: tuple[int, ...]) -> tuple[str, ...]:
    """Which cases this is about; needless where there is only one."""
    telling = view.telling
    if not cases or len(telling.session.sheet.entries(PROCEEDING).ids) < 2:
        return ()
    if len(cases) == 1:
        return (telling.say("law-case-one", number=cases[0] + 1),)
    numbers = ", ".join(str(index + 1) for index in cases)
    return (telling.say("law-case-many", numbers=numbers),)


def _reforms(view: LawView) -> Iterator[Point]:
    """Proposals that would lift something that was found, each once."""
    names = [name for finding in view.barriers(State.FOUND) for name in finding.barrier.reforms]
    for name in dict.fromkeys(names):
        yield Point("", (view.text(view.law.reforms[name].texts, name),))


def _sources(view: LawView) -> Iterator[Sentence]:
    telling = view.telling
    for number, source in enumerate(view.sources(State.FOUND), start=1):
        # Some end in a full stop and some do not; the sentence around them has its own.
        text = view.text(source.texts, source.id).rstrip(".")
        if source.checked_on is None:
            said = telling.say("source-numbered", number=number, source=text)
        else:
            day = telling.date(source.checked_on)
            said = telling.say("source-checked", number=number, source=text, date=day)
        doubt = _DOUBTS.get(source.confidence)
        yield Sentence(f"{said} {telling.say(doubt)}" if doubt else said, quiet=True)
