"""The question whose answer would settle most: shown quietly, never asked by itself."""

from collections import defaultdict
from collections.abc import Iterable

from dutyrehab_desktop.expressions import Leaf, judge
from dutyrehab_desktop.expressions.knowledge import Leaves, truth
from dutyrehab_desktop.law.scopes import Record
from dutyrehab_desktop.law.terms import EPISODE, PROCEEDING
from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.questionnaire.model import (
    AskedBy,
    Question,
    QuestionType,
    Roster,
    Sensitivity,
)

COUNTRY = "country"
PATH = "path"

CATEGORY_WEIGHT = 4.0
"""A door that opens or stays shut means more to a person than anything behind it."""

ELIGIBILITY_WEIGHT = 2.0
ROUTE_WEIGHT = 2.0
OTHER_WEIGHT = 1.0

_EFFORT = {
    QuestionType.SELECT_ONE: 1.0,
    QuestionType.SELECT_MULTIPLE: 1.25,
    QuestionType.INTEGER: 1.5,
    QuestionType.DECIMAL: 1.5,
    QuestionType.DATE: 1.5,
    QuestionType.TEXT: 2.0,
}
"""What an answer costs the person: choosing is easier than remembering a date or a sum."""

_BURDEN = {Sensitivity.ORDINARY: 1.0, Sensitivity.SENSITIVE: 1.1, Sensitivity.SPECIAL: 1.5}

_OPEN = (Status.NOT_ASKED, Status.SKIPPED)
_UNASKABLE = (QuestionType.NOTE, QuestionType.CALCULATE)


def best_question(record: Record, blockers: Iterable[tuple[Leaves, float]]) -> str | None:
    """The question that would settle most for what it costs; among equals the first in the form.

    What it would settle is weighed by what that means for the person; what it costs is the effort
    of answering and how much it touches. Never one that was answered, refused or not known; never
    one behind a gate that is not open; never one of a special category before the talk has come
    to its section; never one that means nothing yet, or that the short interview leaves out.

    Args:
        record: The interview.
        blockers: For each possible barrier, route and open category: what would decide it, and
            what it weighs.
    """
    if record.sheet.answer(COUNTRY).status in _OPEN and COUNTRY in record.questionnaire.questions:
        return COUNTRY
    gains: defaultdict[str, float] = defaultdict(float)
    askable: dict[Leaf, str | None] = {}
    for leaves, weight in blockers:
        names = set()
        for leaf in leaves:
            if leaf not in askable:
                askable[leaf] = _askable(record, leaf)
            names.add(askable[leaf])
        # What waits for several answers is settled by none of them alone.
        share = weight / len({leaf.name for leaf in leaves} or {""})
        for name in names - {None}:
            gains[str(name)] += share
    questions = record.questionnaire.questions
    order = {name: at for at, name in enumerate(questions)}
    return min(
        gains,
        key=lambda name: (-gains[name] / _cost(questions[name]), order[name]),
        default=None,
    )


def _cost(question: Question) -> float:
    return _EFFORT.get(question.type, 1.0) * _BURDEN.get(question.sensitivity, 1.5)


def _askable(record: Record, leaf: Leaf) -> str | None:
    """The question to ask for a leaf; for a list that was never begun, its first question."""
    questionnaire = record.questionnaire
    if leaf.name in questionnaire.rosters:
        return _first_of(record, questionnaire.rosters[leaf.name])
    question = questionnaire.questions.get(leaf.name)
    if question is None or not _may_be_asked(record, question):
        return None
    return question.name if _is_open(record, question, leaf.instance) else None


def _is_open(record: Record, question: Question, instance: int | None) -> bool:
    """Whether a question was not asked yet, and means something as things stand."""
    scope = record.person
    if question.roster:
        places = record.places(question.roster)
        if instance is None or instance >= len(places):
            return False
        scope = places[instance]
    entries = record.sheet.entries(question.roster).ids if question.roster else ("",)
    # The name alone is given back, so that it must be open in every entry.
    if any(record.sheet.answer(question.name, entry).status not in _OPEN for entry in entries):
        return False
    return question.relevant is None or truth(judge(question.relevant, scope)) is True


def _first_of(record: Record, roster: Roster) -> str | None:
    """What begins a list that was not begun, where it is known to mean something."""
    if record.sheet.entries(roster.name).ids:
        return None
    if roster.relevant is not None and truth(judge(roster.relevant, record.person)) is not True:
        return None
    questions = map(record.questionnaire.questions.__getitem__, roster.questions)
    asked = (question.name for question in questions if _may_be_asked(record, question))
    return next(asked, None)


def _may_be_asked(record: Record, question: Question) -> bool:
    if question.asked_by is not AskedBy.INTERVIEWEE or question.type in _UNASKABLE:
        return False
    if not question.core and record.sheet.answer(PATH).value == "core":
        return False
    if question.gate:
        gate = record.questionnaire.questions.get(question.gate)
        return gate is not None and truth(record.person.knowledge_of(gate.name)) is True
    return question.sensitivity is not Sensitivity.SPECIAL or _reached(record, question.section)


def _reached(record: Record, name: str) -> bool:
    """Whether the talk has come to a section: the cases themselves, or where something was told."""
    section = next(each for each in record.questionnaire.sections if each.name == name)
    if {EPISODE, PROCEEDING} & set(section.items):
        return True
    return any(_told(record, item) for item in section.items)


def _told(record: Record, item: str) -> bool:
    if item in record.questionnaire.rosters:
        return bool(record.sheet.entries(item).ids)
    return record.sheet.answer(item).status not in _OPEN
