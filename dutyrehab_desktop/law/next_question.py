"""The question whose answer would settle most: shown quietly, never asked by itself."""

from collections import Counter
from collections.abc import Iterable

from dutyrehab_desktop.expressions import Leaf, judge
from dutyrehab_desktop.expressions.knowledge import Leaves, truth
from dutyrehab_desktop.law.scopes import Record
from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.questionnaire.model import (
    AskedBy,
    Question,
    Questionnaire,
    QuestionType,
    Sensitivity,
)

COUNTRY = "country"
PATH = "path"

_OPEN = (Status.NOT_ASKED, Status.SKIPPED)
_UNASKABLE = (QuestionType.NOTE, QuestionType.CALCULATE)


def best_question(record: Record, blockers: Iterable[Leaves]) -> str | None:
    """The question that stands before most findings; among equals the first in the form.

    Never one that was answered, refused or not known; never one of a special category unless its
    own gate is open; never one that means nothing yet, or that the short interview leaves out.

    Args:
        record: The interview.
        blockers: For each possible barrier and open category: what would decide it.
    """
    if record.sheet.answer(COUNTRY).status in _OPEN and COUNTRY in record.questionnaire.questions:
        return COUNTRY
    weights: Counter[str] = Counter()
    askable: dict[Leaf, str | None] = {}
    for leaves in blockers:
        names = set()
        for leaf in leaves:
            if leaf not in askable:
                askable[leaf] = _askable(record, leaf)
            names.add(askable[leaf])
        weights.update(name for name in names if name is not None)
    order = {name: at for at, name in enumerate(record.questionnaire.questions)}
    return min(weights, key=lambda name: (-weights[name], order[name]), default=None)


def _askable(record: Record, leaf: Leaf) -> str | None:
    """The question to ask for a leaf; for a list that was never begun, its first question."""
    questionnaire = record.questionnaire
    if leaf.name in questionnaire.rosters:
        begun = bool(record.sheet.entries(leaf.name).ids)
        question = None if begun else _first_of(questionnaire, leaf.name)
        return question.name if question and _may_be_asked(record, question) else None
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


def _first_of(questionnaire: Questionnaire, roster: str) -> Question | None:
    questions = [questionnaire.questions[name] for name in questionnaire.rosters[roster].questions]
    return next((question for question in questions if question.core), None)


def _may_be_asked(record: Record, question: Question) -> bool:
    if question.asked_by is not AskedBy.INTERVIEWEE or question.type in _UNASKABLE:
        return False
    if not question.core and record.sheet.answer(PATH).value == "core":
        return False
    if not question.gate:
        return True
    gate = record.questionnaire.questions.get(question.gate)
    opened = gate is not None and truth(record.person.knowledge_of(gate.name)) is True
    return opened or question.sensitivity is not Sensitivity.SPECIAL
