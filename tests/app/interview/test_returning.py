"""An interview that is opened again: what the strip above the page says, and its keys."""

import pytest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.interview.drafts import note_place
from dutyrehab_desktop.app.interview.path import roster_page, step_of
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.conftest import Begin, Open
from tests.app.interview.fit import problems
from tests.app.interview.returned import Again, at, start
from tests.app.interview.stage import ALT, Key, answer

# --- what the strip says -------------------------------------------------------------------------


def test_an_interview_that_begins_has_no_strip(session: InterviewSession, qapp) -> None:
    _, heard = start(session)
    assert heard.lines == []


def test_after_a_lock_it_says_that_one_is_where_one_stopped(
    left: InterviewSession, again: Again
) -> None:
    presenter, heard = start(again(left))
    assert presenter.here.name == "reopen"
    assert heard.text.startswith("You are where you stopped. Answered: 14 of ")
    assert not heard.lines[-1].interrupted
    assert "Half-typed" not in heard.text


def test_after_a_cut_it_says_what_is_here_and_what_to_check(
    session: InterviewSession, again: Again, qapp
) -> None:
    presenter, _ = start(session)
    at(presenter, "reopen")
    _, heard = start(again(session))
    assert heard.lines[-1].interrupted
    assert "was interrupted. Everything that was saved is here. Answered: 14 of " in heard.text
    assert "Check this page" in heard.text
    assert "Half-typed" not in heard.text


def test_half_typed_text_and_a_half_typed_note_inside_a_list_are_here_and_said(
    session: InterviewSession, again: Again, qapp
) -> None:
    entry, _ = session.add_entry("episode")
    presenter, _ = start(session)
    at(presenter, "ep_start", entry)
    presenter.answers.type_text("when it was co")
    presenter.notes.type("she shiv")
    presenter.keep_everything()
    presenter, heard = start(again(session))
    assert (presenter.here.name, presenter.here.entry) == ("ep_start", entry)
    assert presenter.drafts.text(Place("ep_start", entry)) == "when it was co"
    assert presenter.drafts.text(note_place(Place("ep_start", entry))) == "she shiv"
    assert "Half-typed text was kept too." in heard.text
    assert "The half-typed note was kept too" in heard.text


def test_what_the_program_proposes_is_nobodys_half_typed_text(
    session: InterviewSession, again: Again, qapp
) -> None:
    answer(session, {"c_coordinator": "yes"})
    presenter, _ = start(session)
    at(presenter, "delete_on")
    presenter.keep_everything()
    assert session.half_typed(Place("delete_on"))
    _, heard = start(again(session))
    assert "Half-typed" not in heard.text


def test_the_strip_goes_with_the_page_and_stays_with_the_answer(
    left: InterviewSession, again: Again
) -> None:
    presenter, heard = start(again(left))
    presenter.answers.choose("dk")
    presenter.show_page()
    assert heard.lines[-1] is not None
    presenter.go_on()
    assert heard.lines[-1] is None


def test_languages_side_notes_and_the_last_page_are_as_they_were(
    begin: Begin, again: Again, qapp
) -> None:
    session = begin(spoken="kk", second="ru", stored=True)
    presenter, _ = start(session)
    presenter.switch_language("uz")
    presenter.toggle_panel()
    presenter.go_to(None)
    presenter, _ = start(again(session))
    assert presenter.here is None
    assert (presenter.speech.spoken, presenter.speech.second) == ("uz", "ru")
    assert presenter.speech.reader == "ru"
    assert presenter.panel_open


def test_a_list_of_which_the_open_entry_is_gone_is_shown_instead(
    session: InterviewSession, again: Again, qapp
) -> None:
    entry, _ = session.add_entry("episode")
    presenter, _ = start(session)
    at(presenter, "ep_start", entry)
    session.remove_entry("episode", entry)
    presenter, _ = start(again(session))
    assert presenter.here == roster_page(session.form, "episode")


# --- on the screen, by keys ----------------------------------------------------------------------


def test_enter_says_that_the_same_talk_goes_on_and_the_keyboard_is_at_the_answer(
    left: InterviewSession, again: Again, open_stage: Open
) -> None:
    stage = open_stage(again(left))
    strip = stage.view.cards.strip
    assert strip.isVisible()
    assert strip.stay_button.hasFocus()
    stage.key(Key.Key_Return)
    assert not strip.isVisible()
    assert stage.here == "reopen"
    assert stage.view.question.isAncestorOf(QApplication.focusWidget())


def test_escape_takes_the_strip_away_and_nothing_else(
    left: InterviewSession, again: Again, open_stage: Open
) -> None:
    stage = open_stage(again(left))
    stage.key(Key.Key_Escape)
    assert not stage.view.cards.strip.isVisible()
    assert stage.here == "reopen"
    assert stage.view.question.isAncestorOf(QApplication.focusWidget())


def test_the_keys_of_the_page_work_while_the_strip_is_there(
    left: InterviewSession, again: Again, open_stage: Open
) -> None:
    stage = open_stage(again(left))
    stage.key(Key.Key_D)
    assert stage.session.form.sheet.answer("reopen").status == "dk"
    stage.key(Key.Key_Right, ALT)
    assert stage.here != "reopen"
    assert not stage.view.cards.strip.isVisible()


def test_begun_text_is_gone_on_with_and_not_typed_over(
    session: InterviewSession, again: Again, open_stage: Open
) -> None:
    entry, _ = session.add_entry("episode")
    session.keep_half_typed(Place("ep_start", entry), "5.20")
    session.remember(step_of(session.form, Place("ep_start", entry)))
    stage = open_stage(again(session))
    stage.key(Key.Key_Return)
    stage.type("18")
    assert stage.view.question.editor.field.text() == "5.2018"
    stage.key(Key.Key_Return)
    assert session.code == stage.session.code
    assert stage.session.form.sheet.answer("ep_start", entry) == Answer("2018-05")


def test_the_strip_is_read_out_before_the_page(
    left: InterviewSession, again: Again, open_stage: Open
) -> None:
    stage = open_stage(again(left))
    strip = stage.view.cards.strip
    assert stage.view.regions()[0] is strip
    assert "where you stopped" in strip.stay_button.accessibleDescription()
    assert "who is there" in strip.again_button.accessibleDescription()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 600)])
@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("cut", [True, False])
def test_the_strip_can_be_read_in_every_window(
    left: InterviewSession,
    again: Again,
    open_stage: Open,
    width: int,
    height: int,
    percent: int,
    cut: bool,
) -> None:
    if cut:
        left.kept.hold()
    left.keep_half_typed(note_place(Place("reopen")), "half a note")
    stage = open_stage(again(left), percent=percent, size=(width, height))
    stage.settle()
    assert stage.view.cards.strip.isVisible()
    assert problems(stage.view) == []
