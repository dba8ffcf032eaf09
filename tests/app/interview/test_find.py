"""Ctrl+K: a section, a question or a command is found by a few letters, and gone to."""

import re

import pytest
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.interview.commands import BOUND, FOUND, OVERVIEW
from dutyrehab_desktop.app.interview.find.finder import Finder, FindKind, folded
from dutyrehab_desktop.app.interview.speech import Speech
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.conftest import Begin, Open
from tests.app.interview.stage import CTRL, Key, convict
from tests.helpers.on_screen import words


def finder(session: InterviewSession, **languages: str) -> Finder:
    speech = Speech(**{"spoken": "en", "second": "en", "reader": "en", **languages})
    return Finder(session.form, speech)


def test_without_a_word_every_section_comes_first_and_then_the_commands(
    session: InterviewSession,
) -> None:
    kinds = [line.kind for line in finder(session).find("")]
    sections = kinds.count(FindKind.SECTION)
    assert sections > 5
    assert kinds[: sections + len(FOUND)] == [
        *[FindKind.SECTION] * sections,
        *[FindKind.COMMAND] * len(FOUND),
    ]


def test_every_word_that_is_typed_must_be_there_in_any_order(session: InterviewSession) -> None:
    found = finder(session)
    (one, *_) = found.find("reopen")
    assert (one.kind, one.target) == (FindKind.QUESTION, "reopen")
    words_of = one.title.split()
    assert one in found.find(f"{words_of[2]} {words_of[0]}")
    assert found.find(f"{words_of[0]} qqqq") == ()


def test_what_is_spoken_is_found_too_and_letters_that_a_keyboard_lacks_do_not_matter(
    session: InterviewSession,
) -> None:
    lines = finder(session, spoken="kk").find(folded("Сізге"))
    assert lines
    assert not re.search("[а-яәі]", " ".join(line.title for line in lines)), "read in English"
    assert folded("Әңгіме, ЁЛКА, oʻgʻil") == folded("ангиме, елка, oʻgʻil")


def test_only_what_can_be_asked_now_is_found_and_entries_are_told_apart(
    session: InterviewSession,
) -> None:
    assert not [line for line in finder(session).find("pr_outcome") if " " in line.target]
    case = convict(session)
    (line,) = [line for line in finder(session).find("pr_outcome") if " " in line.target]
    assert line.target == f"pr_outcome {case}"
    assert line.detail.endswith(" 1")


def test_what_is_still_open_says_so(session: InterviewSession) -> None:
    (line, *_) = finder(session).find("reopen")
    assert line.detail.endswith("· open")


def test_keys_lead_to_a_question_in_three_strokes_and_a_word(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    stage.key(Key.Key_K, CTRL)
    dialog = stage.screen.finding
    QTest.keyClicks(dialog.field, "reopen")
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert stage.here == "reopen"


def test_up_and_down_walk_through_what_was_found_while_typing_goes_on(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    stage.key(Key.Key_F3)
    dialog = stage.screen.finding
    QTest.keyClick(dialog.field, Key.Key_Down)
    assert dialog.list.currentRow() == 1
    QTest.keyClicks(dialog.field, "qqqq")
    assert "Nothing that can be asked now" in words(dialog)
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert dialog.isVisible(), "there is nothing to go to"
    QTest.keyClick(dialog.field, Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("command", [command for command, _, _ in FOUND])
def test_a_command_is_done_by_its_words(
    session: InterviewSession, open_stage: Open, command: str
) -> None:
    stage = open_stage(session)
    done = []
    stage.view.obey = lambda asked: done.append(asked)  # type: ignore[method-assign]
    found = finder(session).find("")
    (line,) = [x for x in found if (x.kind, x.target) == (FindKind.COMMAND, command)]
    stage.screen._on_found(line)
    assert done == [command]


def test_a_section_is_entered(session: InterviewSession, open_stage: Open) -> None:
    stage = open_stage(session)
    line = [one for one in finder(session).find("") if one.kind is FindKind.SECTION][-1]
    stage.screen._on_found(line)
    assert stage.presenter.here is not None
    assert stage.presenter.here.section == line.target


def test_before_anything_may_be_stored_only_the_beginning_is_found(
    begin: Begin, open_stage: Open
) -> None:
    stage = open_stage(begin())
    stage.key(Key.Key_K, CTRL)
    found = stage.screen.finding._lines
    sections = [line.target for line in found if line.kind is FindKind.SECTION]
    assert sections == ["start", "consent"]


def test_the_words_of_commands_are_those_of_the_overview() -> None:
    overview = dict(OVERVIEW)
    for command, text, keys in FOUND:
        assert command in [bound.command for bound in BOUND]
        assert overview.get(text, keys) == keys
