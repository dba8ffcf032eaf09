"""What the law says to the answers, for a lawyer or an international body.

The same findings as on the person's page, in the language of those who work with the law: the
articles, how sure each source is and when somebody looked, and the answers that a finding rests
on. It compares, and decides nothing. Explanations speak to the person and stay on their page.
"""

from collections.abc import Iterator

from dutyrehab_desktop.law.model import BarrierFinding
from dutyrehab_desktop.law.terms import PROCEEDING, Cause, State
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.reports.summary import Block, Heading, Point, Section, Sentence
from dutyrehab_desktop.reports.summary_law import LawView

_DOORS = {
    State.YES: "formal-met",
    State.NO: "formal-missing",
    State.UNKNOWN: "formal-unsettled",
}
_MAY_CONCERN = {
    ("pr_charge", "religious"): "right-religion",
    ("pr_charge", "discord"): "right-expression",
    ("pr_charge", "false_info"): "right-expression",
    ("pr_charge", "assembly"): "right-assembly",
    ("pr_charge", "banned_org"): "right-association",
    ("poc_basis", "opinion"): "right-expression",
    ("poc_basis", "media"): "right-expression",
    ("poc_basis", "hr_work"): "right-association",
    ("poc_basis", "religion"): "right-religion",
    ("poc_basis", "labour"): "right-association",
    ("poc_basis", "ethnic"): "right-equality",
    ("poc_basis", "sex_gender"): "right-equality",
}
"""Rights of the Covenant that an answer may concern (instrument corrections, chapter 1, to lines
184-215 of the report); whether one was violated is for a lawyer."""


_NAMED = (State.FOUND, State.POSSIBLE)
"""States of the obstacles that the case file names; its sources are numbered over both."""


def formal_section(view: LawView) -> Section:
    """Doors, obstacles with the answers and sources behind them, proposals, and the sources."""
    telling = view.telling
    month = telling.date(view.findings.as_of.isoformat()[:7])
    blocks: list[Block] = [
        Sentence(telling.say("formal-lead", date=month)),
        Sentence(telling.say("not-advice"), quiet=True),
    ]
    for title, inside in (
        ("formal-doors", list(_doors(view))),
        ("formal-found", list(_obstacles(view, State.FOUND))),
        ("formal-possible", list(_obstacles(view, State.POSSIBLE))),
        ("formal-rights", list(_rights(view))),
        ("law-sources", list(_sources(view))),
    ):
        if inside:
            blocks += [Heading(telling.say(title)), *inside]
    return Section("law", telling.say("formal-title"), tuple(blocks))


def _doors(view: LawView) -> Iterator[Point]:
    for state in (State.YES, State.NO, State.UNKNOWN):
        for category, finding in view.categories(state):
            texts = [view.telling.say(_DOORS[state])]
            if finding.cases and len(view.telling.session.sheet.entries(PROCEEDING).ids) > 1:
                numbers = ", ".join(str(index + 1) for index in finding.cases)
                texts.append(view.telling.say("formal-cases", numbers=numbers))
            yield Point(view.text(category.names, category.key), tuple(texts))


def _obstacles(view: LawView, state: State) -> Iterator[Point]:
    telling = view.telling
    behind = view.sources(*_NAMED)
    numbers = {source.id: number for number, source in enumerate(behind, start=1)}
    for finding in view.barriers(state):
        cited = ", ".join(str(numbers[source.id]) for source in finding.sources)
        kind = telling.say(f"kind-{finding.barrier.kind}")
        told = telling.say("formal-kind", kind=kind)
        quiet = [
            telling.say("formal-rests-on", asked=asked, answered="; ".join(answered))
            for asked, answered in _answers(view, finding)
        ]
        quiet += [
            telling.say("formal-proposal", text=view.text(view.law.reforms[name].texts, name))
            for name in finding.barrier.reforms
        ]
        yield Point(
            view.text(finding.barrier.names, finding.id),
            (f"{told} [{cited}]" if cited else told,),
            tuple(dict.fromkeys(quiet)),
        )


def _answers(view: LawView, finding: BarrierFinding) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The answers behind a finding, in the words of question and answer."""
    telling = view.telling
    for cause in finding.because:
        entry = entry_of(cause, telling.session.questionnaire, telling.session.sheet)
        if cause.question in telling.session.questionnaire.questions and entry is not None:
            line = telling.line(cause.question, entry)
            if line is not None:
                yield line.asked, line.answered


def entry_of(cause: Cause, form: Questionnaire, sheet: AnswerSheet) -> str | None:
    """The entry of a roster in which an answer stands; empty outside rosters, None for no entry."""
    question = form.questions.get(cause.question)
    if question is None or not question.roster:
        return ""
    entries = sheet.entries(question.roster).ids
    number = cause.instance
    return entries[number] if number is not None and number < len(entries) else None


def _rights(view: LawView) -> Iterator[Point]:
    sheet = view.telling.session.sheet
    found: dict[str, None] = {}
    for place, answer in sheet.answers.items():
        for option in answer.value.split():
            right = _MAY_CONCERN.get((place.question, option))
            if right is not None:
                found[right] = None
    for right in found:
        yield Point("", (view.telling.say(right),))


def _sources(view: LawView) -> Iterator[Sentence]:
    telling = view.telling
    for number, source in enumerate(view.sources(*_NAMED), start=1):
        text = view.text(source.texts, source.id).rstrip(".")
        sure = telling.say(f"confidence-{source.confidence}")
        said = telling.say("formal-source", number=number, source=text, confidence=sure)
        if source.checked_on is not None:
            said += f" {telling.say('formal-looked', date=telling.date(source.checked_on))}"
        yield Sentence(said, quiet=True)
