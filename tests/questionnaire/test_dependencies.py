"""What a new answer can change, and that nothing that changed is missed."""

import gc
import random
from weakref import ref

import pytest

from dutyrehab_desktop.questionnaire.answers import (
    NOT_ASKED,
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
)
from dutyrehab_desktop.questionnaire.dependencies import Dependencies
from dutyrehab_desktop.questionnaire.model import Questionnaire, QuestionType
from dutyrehab_desktop.questionnaire.session import FormSession
from tests.questionnaire.conftest import TODAY


def test_a_change_reaches_gates_rosters_and_what_they_hide(small: Questionnaire) -> None:
    affected = Dependencies(small).affected
    assert affected("smoker") == {"smoker", "cigarettes"}
    assert affected("others") == {"others", "alone", "goodbye", "hurt"}
    assert affected("stay") == {"stay", "from", "to", "hurt"}
    assert affected("words") == {"words"}


def random_sheet_after(
    sheet: AnswerSheet, form: Questionnaire, chance: random.Random
) -> AnswerSheet:
    """One thing more, less or other than before."""
    if form.rosters and chance.random() < 0.15:
        roster = chance.choice(sorted(form.rosters))
        ids = sheet.entries(roster).ids
        more = (*ids, f"{roster}{len(ids)}") if len(ids) < 2 or chance.random() < 0.5 else ids[:-1]
        return sheet.with_roster(roster, RosterEntries(more, chance.choice(list(RosterState))))
    question = chance.choice(
        [q for q in form.questions.values() if q.type is not QuestionType.CALCULATE]
    )
    entries = sheet.entries(question.roster).ids if question.roster else ("",)
    if not entries:
        return sheet
    names = [option.name for option in form.lists.get(question.list_name, ())] or ["5", "2019-04"]
    answer = chance.choice([NOT_ASKED, *map(Answer, names)])
    return sheet.with_answer(Place(question.name, chance.choice(entries)), answer)


def everything(session: FormSession) -> list[tuple[str, str, bool, str]]:
    facts = session._facts
    return [
        (question.name, entry, facts.relevant(question.name, entry), facts.text(question, entry))
        for question in session.questionnaire.questions.values()
        for entry in (session.sheet.entries(question.roster).ids if question.roster else ("",))
    ]


def test_after_every_step_the_facts_are_those_of_a_session_that_starts_anew(
    shipped: Questionnaire,
) -> None:
    for seed in range(6):
        chance, session = random.Random(seed), FormSession(shipped, AnswerSheet(), TODAY)
        for _ in range(60):
            session = session.with_sheet(random_sheet_after(session.sheet, shipped, chance))
            assert everything(session) == everything(FormSession(shipped, session.sheet, TODAY))
            assert session.steps() == FormSession(shipped, session.sheet, TODAY).steps()


def test_an_earlier_session_keeps_saying_what_it_said(shipped: Questionnaire) -> None:
    chance, sessions = random.Random(1), [FormSession(shipped, AnswerSheet(), TODAY)]
    for _ in range(40):
        last = sessions[-1]
        sessions.append(last.with_sheet(random_sheet_after(last.sheet, shipped, chance)))
    for session in sessions:
        assert everything(session) == everything(FormSession(shipped, session.sheet, TODAY))


def test_a_sheet_knows_what_was_written_since_the_one_before_it_and_keeps_none_alive() -> None:
    first = AnswerSheet({Place("a"): Answer("1")})
    second = first.with_answer(Place("b", "e"), Answer("2"))
    third = second.with_roster("r", RosterEntries(("e",)))
    assert (second.differs_only_in(first), third.differs_only_in(second)) == ("b", "r")
    assert third.differs_only_in(first) == ""
    assert first.differs_only_in(second) == ""
    assert second == AnswerSheet({Place("a"): Answer("1"), Place("b", "e"): Answer("2")})
    gone = ref(first)
    del first
    gc.collect()
    assert gone() is None
    assert second.answer("a") == Answer("1")


def test_nobody_can_change_a_sheet_from_outside() -> None:
    sheet = AnswerSheet().with_answer(Place("a"), Answer("1"))
    with pytest.raises(TypeError):
        sheet.answers[Place("a")] = Answer("2")  # type: ignore[index]
    with pytest.raises(TypeError):
        sheet.rosters["r"] = RosterEntries()  # type: ignore[index]
