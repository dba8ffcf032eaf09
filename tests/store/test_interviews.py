import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.answers import Answer
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.errors import InterviewExists, InterviewMissing
from dutyrehab_desktop.store.lines import InterviewLine, InterviewState
from dutyrehab_desktop.store.vault import Vault
from tests.store.samples import AGE, ANSWER, DEVICES, answers, decrypted, interview, said

CODE = "ABCDEFGH"
NOTE = Field(FieldKind.NOTE, "age")


def test_what_was_said_before_consent_goes_down_at_once(vault: Vault, key: bytearray) -> None:
    held = interview((ANSWER, "kz"), (ANSWER, "uz"), (AGE, "42"))
    vault.interviews.begin(held, {NOTE: "half a no"})
    vault.close()
    again = Vault.open(vault.folder, key)
    assert again.interviews.load(CODE) == held
    assert again.interviews.half_typed(CODE) == {NOTE: "half a no"}
    again.close()


def test_a_code_is_never_given_twice(vault: Vault) -> None:
    vault.interviews.begin(interview((ANSWER, "kz")))
    before = vault.state_hash()
    with pytest.raises(InterviewExists):
        vault.interviews.begin(interview((ANSWER, "uz")))
    assert vault.state_hash() == before


def test_an_answer_is_there_after_reopening(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(interview())
    answers(vault, CODE, "41", "42")
    vault.close()
    again = Vault.open(vault.folder, key)
    held = again.interviews.load(CODE)
    assert held.sheet().answer("age") == Answer("42")
    assert len(held.history) == 2
    again.close()


def test_writing_an_answer_twice_changes_nothing(vault: Vault) -> None:
    vault.interviews.begin(interview())
    (revision,) = answers(vault, CODE, "42")
    before = vault.state_hash()
    vault.interviews.append(CODE, revision)
    assert vault.state_hash() == before


def test_several_writes_go_down_together_with_the_position(vault: Vault) -> None:
    vault.interviews.begin(interview())
    held = vault.interviews.load(CODE)
    held, first = held.written(AGE, said("42"), DEVICES[0], "2026-11")
    held, second = held.written(ANSWER, said("kz"), DEVICES[0], "2026-11")
    vault.interviews.append(CODE, first, second, position="sign_off")
    assert vault.interviews.load(CODE) == held
    assert vault.interviews.position(CODE) == "sign_off"


@given(text=st.text(st.characters()))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
def test_whatever_is_typed_comes_back_as_it_was(vault: Vault, text: str) -> None:
    if CODE not in vault.interviews.codes():
        vault.interviews.begin(interview())
    held = vault.interviews.load(CODE)
    held, revision = held.written(AGE, said(text), DEVICES[0], "2026-11")
    vault.interviews.append(CODE, revision)
    assert vault.interviews.load(CODE) == held


def test_the_line_of_an_interview_holds_nothing_that_was_said(vault: Vault) -> None:
    vault.interviews.begin(interview((ANSWER, "kz")))
    assert vault.interviews.lines() == (
        InterviewLine(CODE, InterviewState.DRAFT, "needs", "2026.1", "ru", "2026-11"),
    )
    vault.interviews.set_state(CODE, InterviewState.PAUSED)
    assert vault.interviews.lines()[0].state is InterviewState.PAUSED


def test_half_typed_text_stays_until_the_answer_is_given(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(interview())
    vault.interviews.keep_half_typed(CODE, AGE, "4")
    vault.interviews.keep_half_typed(CODE, AGE, "42, I th")
    vault.interviews.keep_half_typed(CODE, NOTE, "he hes")
    vault.close()
    again = Vault.open(vault.folder, key)
    assert again.interviews.half_typed(CODE) == {AGE: "42, I th", NOTE: "he hes"}
    answers(again, CODE, "42")
    assert again.interviews.half_typed(CODE) == {NOTE: "he hes"}
    again.interviews.keep_half_typed(CODE, NOTE, "")
    assert again.interviews.half_typed(CODE) == {}
    again.close()


def test_the_position_is_kept(vault: Vault) -> None:
    vault.interviews.begin(interview())
    assert vault.interviews.position(CODE) == ""
    vault.interviews.remember(CODE, "ep_place e1")
    assert vault.interviews.position(CODE) == "ep_place e1"


def test_an_interview_that_was_not_let_go_still_carries_its_mark(
    vault: Vault, key: bytearray
) -> None:
    vault.interviews.begin(interview(), position="age", held=True)
    assert vault.interviews.position(CODE) == "age"
    vault.close()
    again = Vault.open(vault.folder, key)
    assert again.interviews.is_held(CODE)
    assert again.interviews.lines()[0].held
    again.interviews.let_go(CODE)
    assert not again.interviews.is_held(CODE)
    again.interviews.hold(CODE)
    assert again.interviews.is_held(CODE)
    again.close()


def test_letting_go_of_what_was_sealed_meanwhile_does_no_harm(vault: Vault) -> None:
    vault.interviews.let_go(CODE)
    assert vault.interviews.codes() == ()


def test_the_mark_is_no_part_of_what_is_compared(vault: Vault) -> None:
    vault.interviews.begin(interview((ANSWER, "kz")))
    before = vault.state_hash()
    vault.interviews.hold(CODE)
    assert vault.state_hash() == before


def test_a_deleted_interview_leaves_nothing_even_for_who_has_the_key(vault: Vault) -> None:
    vault.interviews.begin(interview((ANSWER, "MARKER-said")), {NOTE: "MARKER-half"})
    vault.interviews.begin(interview((ANSWER, "stays"), code="ZZZZZZZZ"))
    assert decrypted(vault.folder).count(b"MARKER-said") > 0
    assert decrypted(vault.folder).count(b"MARKER-half") > 0
    vault.interviews.delete(CODE)
    assert b"MARKER" not in decrypted(vault.folder)
    assert b"stays" in decrypted(vault.folder)
    assert vault.interviews.codes() == ("ZZZZZZZZ",)
    assert vault.interviews.half_typed(CODE) == {}


@pytest.mark.parametrize(
    "ask",
    [
        lambda room: room.load(CODE),
        lambda room: room.append(CODE),
        lambda room: room.set_state(CODE, InterviewState.PAUSED),
        lambda room: room.remember(CODE, "age"),
        lambda room: room.position(CODE),
        lambda room: room.hold(CODE),
        lambda room: room.is_held(CODE),
        lambda room: room.keep_half_typed(CODE, AGE, "4"),
        lambda room: room.delete(CODE),
    ],
)
def test_an_interview_that_is_not_here_is_missed_everywhere(vault: Vault, ask: object) -> None:
    with pytest.raises(InterviewMissing):
        ask(vault.interviews)  # type: ignore[operator]
