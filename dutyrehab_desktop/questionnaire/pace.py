"""How long an interview takes, by a model: reading aloud, thinking, writing.

The figures are assumptions for planning, not measurements: a slow voice of ten letters a second,
five seconds for a choice and twelve for a number, a date or a text, four to write it down, and four
more where the question touches. Nobody is to be hurried by them.
"""

from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.model import (
    AskedBy,
    Question,
    QuestionType,
    Sensitivity,
    in_language,
)
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import StepKind

LETTERS_A_SECOND = 10.0
CHOOSING, REMEMBERING, WRITING, TOUCHING = 5.0, 12.0, 4.0, 4.0
BY_HERSELF = 4.0
"""Seconds for what the interviewer notes without asking."""
READ_AT_MOST = 8
"""Of a longer list only what fits is read out."""

_CHOICES = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)


@dataclass(frozen=True, slots=True)
class Pace:
    """The length of one interview.

    Attributes:
        questions: How many questions are asked, those of roster entries each by itself.
        minutes: How long that takes by the model, without breaks.
    """

    questions: int
    minutes: float


def pace_of(session: FormSession, language: str) -> Pace:
    """How long an interview takes that goes this way.

    Args:
        session: The answers that decide which way it goes.
        language: The language that is spoken.
    """
    asked, seconds = 0, 0.0
    for name in _asked(session):
        question = session.questionnaire.questions[name]
        asked += question.type is not QuestionType.NOTE
        seconds += _seconds(session, question, language)
    return Pace(asked, round(seconds / 60, 1))


def _asked(session: FormSession) -> list[str]:
    names = []
    for step in session.steps():
        if step.kind is StepKind.ROSTER:
            for entry in session.sheet.entries(step.name).ids:
                names += [inner.name for inner in session.entry_steps(step.name, entry)]
        else:
            names.append(step.name)
    return names


def _seconds(session: FormSession, question: Question, language: str) -> float:
    if question.asked_by is not AskedBy.INTERVIEWEE:
        return BY_HERSELF
    letters = len(in_language(question.labels, language))
    if question.type is QuestionType.NOTE:
        return letters / LETTERS_A_SECOND
    answering = CHOOSING if question.type in _CHOICES else REMEMBERING
    if question.read_aloud and question.type in _CHOICES:
        options = session.questionnaire.lists.get(question.list_name, ())[:READ_AT_MOST]
        letters += sum(len(in_language(option.labels, language)) for option in options)
    touching = TOUCHING if question.sensitivity is Sensitivity.SPECIAL else 0.0
    return letters / LETTERS_A_SECOND + answering + WRITING + touching
