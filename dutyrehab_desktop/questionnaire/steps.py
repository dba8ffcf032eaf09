"""The order of an interview: which questions stand where, and which are shown now."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.questionnaire.facts import Facts
from dutyrehab_desktop.questionnaire.model import AskedBy, Question, QuestionType, Roster

PATH = "path"
FULL_PATH = "full"


class StepKind(StrEnum):
    """What one step of the interview is."""

    QUESTION = "question"
    NOTE = "note"
    ENDING = "ending"
    ROSTER = "roster"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing on the screen.

    Attributes:
        kind: A question, a text to read out, an ending, or the list of a roster's entries.
        name: The name of the question or roster.
        section: The section it belongs to.
        entry: The roster entry, or empty.
    """

    kind: StepKind
    name: str
    section: str
    entry: str = ""


def kind_of(question: Question) -> StepKind | None:
    """What a question is on the screen; None where only the program deals with it."""
    if question.type is QuestionType.CALCULATE or question.asked_by is AskedBy.PROGRAM:
        return None
    if question.type is QuestionType.NOTE:
        return StepKind.ENDING if question.appearance == "ending" else StepKind.NOTE
    return StepKind.QUESTION


def on_path(facts: Facts, part: Question | Roster) -> bool:
    """Whether the chosen path asks it: the short one asks only what is core."""
    return part.core or facts.sheet.answer(PATH).value == FULL_PATH


def is_shown(facts: Facts, question: Question, entry: str = "") -> bool:
    """Whether a question or note stands on the screen now."""
    if question.roster and not on_path(facts, facts.questionnaire.rosters[question.roster]):
        return False
    return on_path(facts, question) and facts.counts(question, entry)


def all_steps(facts: Facts) -> Iterator[Step]:
    """Every step that is shown now, as if nothing ended the interview early."""
    questionnaire = facts.questionnaire
    for section in questionnaire.sections:
        for name in section.items:
            roster = questionnaire.rosters.get(name)
            if roster is not None:
                if on_path(facts, roster) and facts.relevant(name):
                    yield Step(StepKind.ROSTER, name, section.name)
                continue
            question = questionnaire.questions[name]
            kind = kind_of(question)
            if kind is not None and is_shown(facts, question):
                yield Step(kind, name, section.name)


def steps_inside(facts: Facts, roster: Roster, entry: str) -> Iterator[Step]:
    """The steps of one entry of a roster."""
    for name in roster.questions:
        question = facts.questionnaire.questions[name]
        kind = kind_of(question)
        if kind is not None and is_shown(facts, question, entry):
            yield Step(kind, name, roster.section, entry)
