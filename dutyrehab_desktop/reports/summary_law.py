"""The parts of the summary that follow from the law: steps first, then why, never a verdict.

What cannot be said yet is never called possible: the page says what would settle it. A door that
is closed is mentioned only together with what stands before it, so that nobody reads "no" without
reading what would change it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dutyrehab_desktop.law.model import (
    Barrier,
    BarrierFinding,
    Category,
    CategoryFinding,
    Findings,
    Law,
)
from dutyrehab_desktop.law.rights import DeadlineFinding, Route, RouteFinding, Running
from dutyrehab_desktop.law.terms import PROCEEDING, Cause, Confidence, Source, State
from dutyrehab_desktop.reports.paper import PaperPlace
from dutyrehab_desktop.reports.summary import (
    Block,
    Heading,
    Point,
    Section,
    Sentence,
    Step,
)
from dutyrehab_desktop.reports.telling import Telling
from dutyrehab_desktop.reports.wording import text_in

_MOST_QUESTIONS = 4
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

    def sources(self) -> tuple[Source, ...]:
        """What the barriers that were found rest on, each once, as they are numbered."""
        found = (source for finding in self.barriers(State.FOUND) for source in finding.sources)
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


def steps_section(view: LawView) -> Section:
    """What the person can do now: time limits first, then every step once with its reasons."""
    telling = view.telling
    reasons: dict[str, list[str]] = {}
    for limit in view.deadlines():
        step = view.text(limit.deadline.explanations, limit.deadline.id)
        reasons.setdefault(step, []).append(_until(view, limit))
    rules: list[Barrier | Route] = [finding.barrier for finding in view.barriers(State.FOUND)]
    rules += [way.route for way in view.routes()]
    for rule in rules:
        step, name = view.text(rule.next_steps, rule.id), view.text(rule.names, rule.id)
        reasons.setdefault(step, []).append(telling.say("steps-why", reason=name))
    blocks: list[Block] = [Step(step, tuple(why)) for step, why in reasons.items()]
    opening = "steps-lead" if blocks else "steps-none"
    return Section(
        "steps",
        telling.say("steps-title"),
        (
            Sentence(telling.say(opening)),
            *blocks,
            Sentence(telling.say("not-advice")),
        ),
    )


def _until(view: LawView, limit: DeadlineFinding) -> str:
    """The first day on which a time limit can end: who keeps to it is never too late."""
    name = view.text(limit.deadline.names, limit.deadline.id)
    if limit.due is None:
        return view.telling.say("steps-why", reason=name)
    day = view.telling.date(limit.due[0].isoformat())
    return view.telling.say("steps-until", what=name, day=day)


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
    """Closed doors before which something stands that was found."""
    before = {door for finding in view.barriers(State.FOUND) for door in finding.barrier.blocks}
    for category, _ in view.categories(State.NO):
        if category.key in before:
            yield Point(
                view.text(category.names, category.key),
                (view.text(category.explanations, category.key),),
            )


def _in_the_way(view: LawView) -> Iterator[Point]:
    numbers = {source.id: number for number, source in enumerate(view.sources(), start=1)}
    for finding in view.barriers(State.FOUND):
        cases = tuple(index for index, state in finding.cases if state is State.FOUND)
        rests_on = ", ".join(map(str, sorted(numbers[source.id] for source in finding.sources)))
        yield Point(
            view.text(finding.barrier.names, finding.id),
            (view.text(finding.barrier.explanations, finding.id), *_cases(view, cases)),
            (view.telling.say("law-rests-on", numbers=rests_on),) if rests_on else (),
        )


def _unsettled(view: LawView) -> Iterator[Block]:
    points = []
    for category, finding in view.categories(State.UNKNOWN):
        name = view.text(category.names, category.key)
        meaning = view.text(category.explanations, category.key)
        points.append(Point(name, (meaning, *_what_would_settle(view, finding.blocked_by))))
    for barrier in view.barriers(State.POSSIBLE):
        name = view.text(barrier.barrier.names, barrier.id)
        meaning = view.text(barrier.barrier.explanations, barrier.id)
        points.append(Point(name, (meaning, *_what_would_settle(view, barrier.blocked_by))))
    yield from points
    if points:
        yield Sentence(view.telling.say("law-settle-lawyer"))
    if view.findings.not_asked:
        count = view.findings.not_asked
        yield Sentence(view.telling.say("law-not-asked", count=count), quiet=True)


def _what_would_settle(view: LawView, names: tuple[str, ...]) -> tuple[str, ...]:
    """The questions whose answers are missing; those that may not be printed are left out."""
    telling = view.telling
    asked = []
    for name in names:
        roster = telling.session.questionnaire.rosters.get(name)
        if roster is not None:
            asked.append(view.text(roster.another, name))
        elif telling.paper.allowance(name).place is PaperPlace.ANSWERS:
            asked.append(telling.asked(name))
    asked = list(dict.fromkeys(asked))[:_MOST_QUESTIONS]
    if not asked:
        return ()
    opening = "law-settle-one" if len(asked) == 1 else "law-settle-many"
    return (telling.say(opening), *asked)


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
    for number, source in enumerate(view.sources(), start=1):
        text = view.text(source.texts, source.id)
        if source.checked_on is None:
            said = telling.say("source-numbered", number=number, source=text)
        else:
            day = telling.date(source.checked_on)
            said = telling.say("source-checked", number=number, source=text, date=day)
        doubt = _DOUBTS.get(source.confidence)
        yield Sentence(f"{said} {telling.say(doubt)}" if doubt else said, quiet=True)
