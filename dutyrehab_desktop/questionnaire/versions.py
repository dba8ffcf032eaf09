"""Carries the answers of an interview into a later version of its questionnaire.

By name first, then by the names that questions and choices had (`old_names`, `old_values`). What
has no place there is never dropped and never read as something else: it stays visible as an
orphan (questionnaire_engine 6, Versions).
"""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from dutyrehab_desktop.expressions import PartialDate
from dutyrehab_desktop.questionnaire.answers import (
    NOT_ASKED,
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
    Status,
)
from dutyrehab_desktop.questionnaire.comparing import renamed_choices
from dutyrehab_desktop.questionnaire.errors import AnswerRejected
from dutyrehab_desktop.questionnaire.model import Question, Questionnaire, QuestionType
from dutyrehab_desktop.questionnaire.typed_answers import number_text

_SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)
_NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL)
_UNASKED = (QuestionType.NOTE, QuestionType.CALCULATE)
_REFUSED = (Status.DK, Status.DECLINE)


class CarriedOver(NamedTuple):
    """Answers under a later version.

    Attributes:
        sheet: What has a place there, under the names of today.
        orphans: What has none, under the names of then. Logic does not see them.
    """

    sheet: AnswerSheet
    orphans: Mapping[Place, Answer]


def carried_over(
    sheet: AnswerSheet, questionnaire: Questionnaire, undecided: Collection[Place] = ()
) -> CarriedOver:
    """The answers of an interview under a questionnaire that may be a later version.

    An answer under a former name gives way to one under the name of today; where the two differ
    it stays visible as an orphan, because nobody can tell here which of them is right.

    Args:
        sheet: Under the names of any version.
        questionnaire: The version of today.
        undecided: Places that wait for a person's choice. They read as not asked, and no answer
            under a former name may fill them meanwhile.
    """
    rosters = _rosters(sheet, questionnaire)
    answers: dict[Place, Answer] = {}
    orphans: dict[Place, Answer] = {}
    moved: list[tuple[Place, Place, Answer]] = []
    for place, answer in sheet.answers.items():
        today = Place(questionnaire.today(place.question), place.entry)
        fitting = fitting_answer(questionnaire, today, answer)
        if fitting is None or not _at_home(questionnaire, today, rosters):
            if answer.status is not Status.NOT_ASKED:
                orphans[place] = answer
        elif today == place:
            answers[place] = fitting
        elif answer.status is not Status.NOT_ASKED:
            moved.append((place, today, fitting))
    waiting = {Place(questionnaire.today(place.question), place.entry) for place in undecided}
    order = {name: at for part in questionnaire.parts for at, name in enumerate(part.old_names)}
    for place, today, fitting in sorted(moved, key=lambda one: order.get(one[0].question, 0)):
        standing = answers.get(today, NOT_ASKED)
        if standing.status is Status.NOT_ASKED and today not in waiting:
            answers[today] = fitting
        elif standing != fitting:
            orphans[place] = sheet.answers[place]
    return CarriedOver(AnswerSheet(answers, rosters), orphans)


def _rosters(sheet: AnswerSheet, questionnaire: Questionnaire) -> dict[str, RosterEntries]:
    """The lists of entries by the names of today; what was told on two laptops stands in both."""
    rosters: dict[str, RosterEntries] = {}
    for name, entries in sheet.rosters.items():
        today = questionnaire.today(name)
        if today not in questionnaire.rosters:
            continue
        standing = rosters.get(today)
        if standing is not None:
            ids = tuple(dict.fromkeys((*standing.ids, *entries.ids)))
            # Whoever said "that was all" on one laptop had not seen the other's entries.
            same = standing.state is entries.state
            seen = set(ids) in (set(standing.ids), set(entries.ids))
            entries = RosterEntries(ids, standing.state if same and seen else RosterState.OPEN)
        rosters[today] = entries
    return rosters


def _at_home(
    questionnaire: Questionnaire, place: Place, rosters: Mapping[str, RosterEntries]
) -> bool:
    """Whether an answer inside an entry belongs to the list that its question stands in."""
    roster = questionnaire.questions[place.question].roster
    return not place.entry or place.entry in rosters.get(roster, RosterEntries()).ids


def fitting_answer(questionnaire: Questionnaire, place: Place, answer: Answer) -> Answer | None:
    """An answer as the question takes it today; None where it does not take it.

    Args:
        questionnaire: The version of today.
        place: By the name of today.
        answer: As it was given under any version.
    """
    question = questionnaire.questions.get(place.question)
    if question is None or bool(question.roster) != bool(place.entry):
        return None
    if question.type in _UNASKED:
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
