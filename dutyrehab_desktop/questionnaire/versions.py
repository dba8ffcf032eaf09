"""Carries the answers of an interview into a later version of its questionnaire.

By name first, then by the names that questions and choices had (`old_names`, `old_values`). What
has no place there is never dropped and never read as something else: it stays visible as an
orphan (questionnaire_engine 6, Versions).
"""

from collections.abc import Mapping
from typing import NamedTuple

from dutyrehab_desktop.expressions import PartialDate
from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place, Status
from dutyrehab_desktop.questionnaire.comparing import renamed_choices
from dutyrehab_desktop.questionnaire.errors import AnswerRejected
from dutyrehab_desktop.questionnaire.model import Question, Questionnaire, QuestionType
from dutyrehab_desktop.questionnaire.typed_answers import number_text

_SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)
_NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL)
_REFUSED = (Status.DK, Status.DECLINE)


class CarriedOver(NamedTuple):
    """Answers under a later version.

    Attributes:
        sheet: What has a place there, under the names of today.
        orphans: What has none, under the names of then. Logic does not see them.
    """

    sheet: AnswerSheet
    orphans: Mapping[Place, Answer]


def carried_over(sheet: AnswerSheet, questionnaire: Questionnaire) -> CarriedOver:
    """The answers of an interview under a questionnaire that may be a later version.

    An answer under a former name gives way to one under the name of today; where the two differ
    it stays visible as an orphan, because nobody can tell here which of them is right.
    """
    former = _former_names(questionnaire)
    answers: dict[Place, Answer] = {}
    orphans: dict[Place, Answer] = {}
    moved: list[tuple[Place, Place, Answer]] = []
    for place, answer in sheet.answers.items():
        name = place.question
        question = questionnaire.questions.get(name) or former.get(name)
        fitting = _fitting(questionnaire, question, place, answer) if question else None
        if question is None or fitting is None:
            orphans[place] = answer
        elif question.name == name:
            answers[place] = fitting
        else:
            moved.append((place, Place(question.name, place.entry), fitting))
    for place, today, fitting in moved:
        standing = answers.get(today)
        if standing is None or standing.status is Status.NOT_ASKED:
            answers[today] = fitting
        elif standing != fitting:
            orphans[place] = sheet.answers[place]
    return CarriedOver(AnswerSheet(answers, sheet.rosters), orphans)


def _former_names(questionnaire: Questionnaire) -> dict[str, Question]:
    return {
        former: question
        for question in questionnaire.questions.values()
        for former in question.old_names
        if former not in questionnaire.questions
    }


def _fitting(
    questionnaire: Questionnaire, question: Question, place: Place, answer: Answer
) -> Answer | None:
    """The answer as the question takes it today; None where it does not take it."""
    if bool(question.roster) != bool(place.entry):
        return None
    if answer.status in _REFUSED:
        return Answer(answer.status if question.type in _SELECTS else "", answer.status)
    if answer.status is not Status.ANSWERED:
        return answer
    value = _value(questionnaire, question, answer.value)
    return None if value is None else Answer(value)


def _value(questionnaire: Questionnaire, question: Question, value: str) -> str | None:
    if question.type in _SELECTS:
        return _choices(questionnaire, question, value)
    if question.type in _NUMBERS:
        try:
            whole = question.type is QuestionType.INTEGER
            return value if number_text(value, whole=whole) == value else None
        except AnswerRejected:
            return None
    if question.type is QuestionType.DATE:
        return value if PartialDate.parse(value) is not None else None
    return value


def _choices(questionnaire: Questionnaire, question: Question, value: str) -> str | None:
    if question.appearance:
        return value  # entries of a roster, by their ids
    renamed = renamed_choices(questionnaire, question.list_name)
    names = dict.fromkeys(renamed.get(name, name) for name in value.split())
    known = {option.name for option in questionnaire.lists.get(question.list_name, ())}
    if not names or not known.issuperset(names):
        return None
    if question.type is QuestionType.SELECT_ONE and len(names) > 1:
        return None
    return " ".join(names)
