"""What keys must not do: act on something that has not got the keyboard, or is gone."""

from PySide6.QtCore import Qt

from dutyrehab_desktop.app.interview.path import roster_page, step_of
from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.conftest import Begin, Open
from tests.app.interview.stage import CTRL, Key, Stage

LETTERS = (Key.Key_D, Key.Key_P, Key.Key_1, Key.Key_Delete)


def at_a_date(session: InterviewSession, open_stage: Open) -> tuple[Stage, Place]:
    entry, _ = session.add_entry("episode")
    place = Place("ep_start", entry)
    stage = open_stage(session)
    stage.presenter.go_to(step_of(session.form, place))
    return stage, place


def test_what_is_typed_beside_a_field_never_becomes_an_answer(
    session: InterviewSession, open_stage: Open
) -> None:
    stage, place = at_a_date(session, open_stage)
    stage.view.ui.nextButton.setFocus(Qt.FocusReason.TabFocusReason)
    for key in LETTERS:
        stage.key(key)
    assert session.form.status(place) is Status.NOT_ASKED


def test_opening_the_side_notes_leaves_the_keyboard_in_the_field(
    session: InterviewSession, open_stage: Open
) -> None:
    stage, _ = at_a_date(session, open_stage)
    stage.view.panel.rail.setFocus(Qt.FocusReason.TabFocusReason)
    stage.view.question.take_focus()
    for _ in range(2):
        stage.key(Key.Key_B, Qt.KeyboardModifier.AltModifier)
        assert stage.view.question.is_typing


def test_delete_removes_no_entry_that_has_not_got_the_keyboard(
    session: InterviewSession, open_stage: Open
) -> None:
    session.add_entry("episode")
    stage = open_stage(session)
    stage.presenter.go_to(roster_page(session.form, "episode"))
    stage.view.roster.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    stage.view.ui.nextButton.setFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Key.Key_Delete)
    assert len(session.form.sheet.entries("episode").ids) == 1


def test_undo_in_a_new_entry_takes_it_away_and_shows_the_list(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    stage.presenter.go_to(roster_page(session.form, "episode"))
    stage.key(Key.Key_A)
    assert stage.here == "ep_kind"
    stage.key(Key.Key_Z, CTRL)
    assert session.form.sheet.entries("episode").ids == ()
    assert stage.here == "episode"


def test_undo_of_what_asked_for_this_page_shows_a_page_that_is_asked(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    session.record(Place("job_now"), Answer("no"), "en")
    session.record(Place("job_now"), Answer("yes"), "en")
    stage.presenter.go_to(step_of(session.form, Place("job_help")))
    assert stage.here == "job_help"
    stage.key(Key.Key_Z, CTRL)
    assert session.form.sheet.answer("job_now").value == "no"
    assert step_of(session.form, Place(stage.here)) is not None


def test_undo_goes_to_the_answer_that_it_takes_back(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    session.record(Place("new_evidence"), Answer("yes"), "en")
    stage.presenter.go_to(step_of(session.form, Place("aware_reopen")))
    stage.key(Key.Key_Z, CTRL)
    assert session.form.status(Place("new_evidence")) is Status.NOT_ASKED
    assert stage.here == "new_evidence"


def test_undo_never_takes_back_a_permission(session: InterviewSession, open_stage: Open) -> None:
    stage = open_stage(session)
    session.record(Place("new_evidence"), Answer("yes"), "en")
    session.record(Place("c_recontact"), Answer("yes"), "en")
    session.record(Place("aware_reopen"), Answer("yes"), "en")
    for _ in range(5):
        stage.key(Key.Key_Z, CTRL)
    assert session.form.status(Place("aware_reopen")) is Status.NOT_ASKED
    assert session.form.sheet.answer("c_recontact").value == "yes"
    assert session.form.sheet.answer("new_evidence").value == "yes"
    assert session.stored


def test_the_list_of_sections_leads_nowhere_before_storing_is_allowed(
    begin: Begin, open_stage: Open
) -> None:
    session = begin()
    stage = open_stage(session)
    stage.view.section_pressed.emit("held")
    assert stage.here == "before_safe"
    assert stage.view.ui.messageFrame.isVisible()
    stage.view.section_pressed.emit("consent")
    assert stage.here != "before_safe"


def test_a_note_stays_closed_until_it_is_asked_for(
    session: InterviewSession, open_stage: Open
) -> None:
    place = Place("new_evidence")
    session.write_note(place, "for me alone")
    stage = open_stage(session)
    stage.presenter.go_to(step_of(session.form, place))
    assert not stage.view.question.note_field.isVisible()
    assert "Note written" in stage.view.question.note_button.text()
    stage.key(Key.Key_N)
    assert stage.view.question.note_field.toPlainText() == "for me alone"


def test_f6_changes_the_language_and_the_keyboard_stays_with_the_question(
    session: InterviewSession, open_stage: Open
) -> None:
    stage, _ = at_a_date(session, open_stage)
    stage.key(Key.Key_F6)
    assert stage.presenter.speech.spoken == "ru"
    assert stage.view.question.is_typing


def test_a_complaint_goes_when_the_text_is_mended(
    session: InterviewSession, open_stage: Open
) -> None:
    stage, _ = at_a_date(session, open_stage)
    stage.type("soon")
    stage.key(Key.Key_Return)
    assert stage.view.ui.messageFrame.isVisible()
    stage.type("2")
    assert not stage.view.ui.messageFrame.isVisible()
