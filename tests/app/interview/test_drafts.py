"""Half-typed text is kept every two seconds and before leaving, in memory or in the vault."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.interview import drafts as module
from dutyrehab_desktop.app.interview.drafts import Drafts, note_place
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.app.interview.conftest import Begin

OWN_WORDS = Place("own_words")


def stored(vault: OpenVault, session: InterviewSession) -> set[str]:
    return {text for text in vault.store.interviews.half_typed(session.code).values() if text}


def test_it_is_kept_two_seconds_after_the_first_key(
    session: InterviewSession, vault: OpenVault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert module.KEEP_EVERY_MS == 2000
    monkeypatch.setattr(module, "KEEP_EVERY_MS", 20)
    drafts = Drafts(session)
    drafts.typed(OWN_WORDS, "I want")
    assert stored(vault, session) == set()
    drafts.typed(OWN_WORDS, "I want peo")
    qtbot.waitUntil(lambda: stored(vault, session) == {"I want peo"})


def test_it_is_kept_at_once_when_asked_and_is_there_for_the_next_program(
    session: InterviewSession, vault: OpenVault, qapp: QApplication
) -> None:
    drafts = Drafts(session)
    drafts.typed(OWN_WORDS, "half a sen")
    drafts.keep()
    assert stored(vault, session) == {"half a sen"}
    assert Drafts(session).text(OWN_WORDS) == "half a sen"


def test_before_storing_is_allowed_it_stays_in_memory(
    begin: Begin, vault: OpenVault, tmp_path: Path, qapp: QApplication
) -> None:
    session = begin()
    drafts = Drafts(session)
    drafts.typed(Place("interviewer_code"), "A")
    drafts.keep()
    assert session.half_typed(Place("interviewer_code")) == "A"
    assert vault.store.interviews.half_typed(session.code) == {}


def test_what_became_an_answer_is_no_draft_any_more(
    session: InterviewSession, vault: OpenVault, qapp: QApplication
) -> None:
    drafts = Drafts(session)
    drafts.typed(Place("reopen"), "x")
    drafts.keep()
    session.record(Place("reopen"), Answer("never"), "en")
    drafts.settled(Place("reopen"))
    assert stored(vault, session) == set()
    assert drafts.text(Place("reopen")) == ""


def test_a_half_typed_note_and_a_half_typed_answer_do_not_touch_each_other(
    session: InterviewSession, qapp: QApplication
) -> None:
    drafts = Drafts(session)
    drafts.typed(OWN_WORDS, "the answer")
    drafts.typed(note_place(OWN_WORDS), "the note")
    drafts.keep()
    assert drafts.text(OWN_WORDS) == "the answer"
    assert drafts.text(note_place(OWN_WORDS)) == "the note"


def test_a_disk_that_refuses_is_told_and_the_text_stays_in_memory(
    session: InterviewSession, vault: OpenVault, qtbot: QtBot
) -> None:
    drafts = Drafts(session)
    vault.store.close()
    drafts.typed(OWN_WORDS, "still here")
    with qtbot.waitSignal(drafts.failed) as told:
        drafts.keep()
    assert isinstance(told.args[0], FileProblem)
    assert drafts.text(OWN_WORDS) == "still here"
