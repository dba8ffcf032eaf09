"""Leads a persona through the questionnaire, one question after the other."""

from datetime import date

from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
    Status,
)
from dutyrehab_desktop.questionnaire.model import AskedBy, Question, Questionnaire, QuestionType
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from tests.walks.personas import Persona

TODAY = date(2026, 11, 25)
MOST_STEPS = 700
MODESTLY = ("no", "none", "never", "not_asked", "dk")
"""What somebody says who has no wish, the first that is offered."""


def lead(questionnaire: Questionnaire, persona: Persona) -> tuple[list[str], str]:
    """The questions that a persona is asked, in order, and the ending that came, or nothing.

    Raises:
        LoopError: The questionnaire never ends.
    """
    session = FormSession(questionnaire, _begun(questionnaire, persona), TODAY)
    asked: list[str] = []
    seen: set[tuple[str, str]] = set()
    while (step := _next(session, seen)) is not None:
        seen.add((step.name, step.entry))
        if len(seen) > MOST_STEPS:
            raise LoopError
        told = _told(step)
        if told.partition("#")[0] == persona.wishes.get("stop"):
            return asked, "stopped"
        asked.append(told)
        if step.kind is StepKind.ENDING:
            return asked, step.name
        question = questionnaire.questions[step.name]
        place = Place(step.name, step.entry)
        answer = _answer(session, persona, place, question)
        if answer is not None:
            session.check(place, answer)
            session = session.with_sheet(session.sheet.with_answer(place, answer))
    return asked, ""


class LoopError(AssertionError):
    """More steps than any interview has."""


def _begun(questionnaire: Questionnaire, persona: Persona) -> AnswerSheet:
    rosters = {
        name: RosterEntries(
            tuple(f"{name}{at}" for at in range(persona.lists.get(name, 0))), RosterState.COMPLETE
        )
        for name in questionnaire.rosters
    }
    return AnswerSheet({Place("path"): Answer(persona.path)}, rosters)


def _next(session: FormSession, seen: set[tuple[str, str]]) -> Step | None:
    for step in session.steps():
        if step.kind is StepKind.ROSTER:
            for entry in session.sheet.entries(step.name).ids:
                for inner in session.entry_steps(step.name, entry):
                    if (inner.name, inner.entry) not in seen:
                        return inner
        elif (step.name, step.entry) not in seen:
            return step
    return None


def _told(step: Step) -> str:
    number = step.entry.lstrip("abcdefghijklmnopqrstuvwxyz_")
    return f"{step.name}#{number}" if step.entry else step.name


def _answer(
    session: FormSession, persona: Persona, place: Place, question: Question
) -> Answer | None:
    if question.type in (QuestionType.NOTE, QuestionType.CALCULATE):
        return None
    wishes = persona.wishes
    number = place.entry.lstrip("abcdefghijklmnopqrstuvwxyz_")
    wish = wishes.get(f"{place.question}#{number}", wishes.get(place.question))
    if not question.list_name:
        return Answer("", Status.DK) if question.asked_by is AskedBy.INTERVIEWEE else Answer("1")
    names = [option.name for option in session.options(place)]
    if wish is not None:
        chosen = [name for name in wish.split() if name in names]
        if chosen:
            return _said(" ".join(chosen))
    if "refuse" in wishes and "decline" in names:
        return _said("decline")
    if question.asked_by is not AskedBy.INTERVIEWEE:
        return _said(names[0])
    return _said(next((name for name in MODESTLY if name in names), names[0]))


def _said(value: str) -> Answer:
    return Answer(value, Status(value)) if value in ("dk", "decline") else Answer(value)
