"""Turns what was typed into an answer, and refuses what cannot be one."""

import unicodedata

from dutyrehab_desktop.expressions import PartialDate, judge
from dutyrehab_desktop.questionnaire import errors
from dutyrehab_desktop.questionnaire.answers import NOT_ASKED, Answer, Status
from dutyrehab_desktop.questionnaire.facts import Facts
from dutyrehab_desktop.questionnaire.model import (
    REFUSALS,
    AskedBy,
    Choice,
    Question,
    QuestionType,
    Requirement,
)
from dutyrehab_desktop.questionnaire.typed_answers import date_text, money_text, number_text

TEXT_LIMIT = 500
"""Open answers are short (instrument 1.1, rule 6)."""

_SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)
_NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL)


def offers_refusal(question: Question, listed: tuple[Choice, ...]) -> bool:
    """Whether "don't know" and "prefer not to say" stand beside the other answers."""
    if question.type in _SELECTS:
        return any(choice.name in REFUSALS for choice in listed)
    if question.type in (QuestionType.NOTE, QuestionType.CALCULATE):
        return False
    interviewee = question.asked_by is AskedBy.INTERVIEWEE
    return interviewee and question.requirement is not Requirement.HARD


def read_typed(question: Question, order: tuple[str, ...], raw: str) -> Answer:
    """The answer that a typed text means; a blank one takes the answer back.

    Args:
        question: What was asked.
        order: The names that a choice may have, in the list's order.
        raw: As typed; for a choice, its names parted by blanks.

    Raises:
        AnswerRejected: It is no number, no date, too long, or no option.
    """
    text = unicodedata.normalize("NFC", raw).strip()
    if not text:
        return NOT_ASKED
    if question.type in _SELECTS:
        return _chosen(question, order, text.split())
    if text in REFUSALS and question.type is not QuestionType.TEXT:
        return Answer("", Status(text))
    return Answer(_read_text(question, text))


def _read_text(question: Question, text: str) -> str:
    if question.is_money:
        return money_text(text)
    if question.type in _NUMBERS:
        return number_text(text, whole=question.type is QuestionType.INTEGER)
    if question.type is QuestionType.DATE:
        return date_text(text)
    return _without_controls(text)


def _chosen(question: Question, order: tuple[str, ...], names: list[str]) -> Answer:
    if len(names) == 1 and names[0] in REFUSALS:
        return Answer(names[0], Status(names[0]))
    if not set(names) <= set(order):
        raise errors.NotAnOption
    if question.type is QuestionType.SELECT_ONE and len(set(names)) > 1:
        raise errors.NotAlone
    return Answer(" ".join(sorted(set(names), key=order.index)))


def _without_controls(text: str) -> str:
    return "".join(char for char in text if char == "\n" or unicodedata.category(char) != "Cc")


def check_answer(
    facts: Facts,
    question: Question,
    entry: str,
    answer: Answer,
    options: tuple[Choice, ...],
    *,
    sure: bool = False,
) -> None:
    """Refuse an answer that does not fit its question.

    Args:
        facts: The interview as it stands before this answer.
        question: What was asked.
        entry: The roster entry, or empty.
        answer: What was answered.
        options: What is offered now, for a choice.
        sure: True where it was asked once more whether it is right.

    Raises:
        AnswerDoubted: It is not likely, and nobody has said yet that it is right.
        AnswerRejected: With what is wrong.
    """
    if question.type in (QuestionType.NOTE, QuestionType.CALCULATE):
        raise errors.NotAQuestion
    if answer.status in (Status.DK, Status.DECLINE):
        _check_refusal(facts, question, answer)
    elif answer.status is Status.ANSWERED:
        if answer.value.strip() == "":
            raise errors.EmptyAnswer
        _check_value(question, answer.value, options)
        _check_constraint(facts, question, entry, answer)
        if not sure:
            _check_doubt(facts, question, entry, answer)
    elif answer.value:
        raise errors.AnswerRejected


def _check_refusal(facts: Facts, question: Question, answer: Answer) -> None:
    if not offers_refusal(question, facts.questionnaire.lists.get(question.list_name, ())):
        raise errors.RefusalNotOffered
    if answer.value != (answer.status if question.type in _SELECTS else ""):
        raise errors.AnswerRejected


def _check_value(question: Question, value: str, options: tuple[Choice, ...]) -> None:
    match question.type:
        case QuestionType.SELECT_ONE | QuestionType.SELECT_MULTIPLE:
            _check_choices(question, value.split(" "), options)
        case QuestionType.INTEGER | QuestionType.DECIMAL:
            if number_text(value, whole=question.type is QuestionType.INTEGER) != value:
                raise errors.NotANumber
        case QuestionType.DATE:
            if PartialDate.parse(value) is None:
                raise errors.NotADate
        case _:
            if len(value) > TEXT_LIMIT:
                raise errors.TooLong(limit=TEXT_LIMIT)


def _check_choices(question: Question, names: list[str], options: tuple[Choice, ...]) -> None:
    offered = {choice.name: choice for choice in options}
    if any(name not in offered for name in names) or len(set(names)) < len(names):
        raise errors.NotAnOption
    if len(names) > 1 and (
        question.type is QuestionType.SELECT_ONE or any(offered[name].exclusive for name in names)
    ):
        raise errors.NotAlone


def _check_constraint(facts: Facts, question: Question, entry: str, answer: Answer) -> None:
    """A date of which the month is not known is refused only if no month would do."""
    if question.constraint is None:
        return
    verdict = judge(question.constraint, facts.knowledge(question, entry, answer)).value
    if verdict is False:
        raise errors.ConstraintBroken(question.constraint_messages)


def _check_doubt(facts: Facts, question: Question, entry: str, answer: Answer) -> None:
    if question.doubt is None:
        return
    if judge(question.doubt, facts.knowledge(question, entry, answer)).value is False:
        raise errors.AnswerDoubted(question.doubt_messages)
