"""The whole screen by keys alone, with real key events."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.i18n import OWN_NAMES
from dutyrehab_desktop.app.interview.dialogs import KeysDialog
from dutyrehab_desktop.app.interview.path import roster_page, step_of
from dutyrehab_desktop.questionnaire.answers import Answer, Place, RosterState, Status
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.conftest import Begin, Open
from tests.app.interview.stage import ALT, BEFORE_STORING, CTRL, Key, Stage, convict


def go(stage: Stage, name: str, entry: str = "") -> Stage:
    stage.presenter.go_to(step_of(stage.presenter.form, Place(name, entry)))
    return stage


def at_the_list(stage: Stage) -> Stage:
    stage.presenter.go_to(roster_page(stage.presenter.form, "episode"))
    return stage


def given(stage: Stage, name: str, entry: str = "") -> Answer:
    return stage.presenter.form.sheet.answer(name, entry)


def test_an_interview_is_begun_and_allowed_by_keys_alone(begin: Begin, open_stage: Open) -> None:
    session = begin()
    stage = open_stage(session)
    for _ in range(40):
        name = stage.here
        if name == "c_coordinator":
            break
        if name == "interviewer_code":
            stage.type("A7")
        elif name in BEFORE_STORING:
            stage.press(BEFORE_STORING[name])
        stage.key(Key.Key_Return)
    assert stage.here == "c_coordinator"
    assert session.stored
    assert given(stage, "interviewer_code") == Answer("A7")
    assert stage.view.save_pill.words == "Saved, encrypted"


def test_a_digit_chooses_enter_goes_on_and_alt_with_an_arrow_comes_back(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = go(open_stage(session), "reopen")
    stage.key(Key.Key_2)
    options = session.form.options(Place("reopen"))
    assert given(stage, "reopen") == Answer(options[1].name)
    assert stage.here == "reopen"
    stage.key(Key.Key_Return)
    assert stage.here != "reopen"
    stage.key(Key.Key_Left, ALT)
    assert stage.here == "reopen"
    stage.key(Key.Key_Right, ALT)
    assert stage.here != "reopen"


def test_d_and_p_are_one_key_each_also_where_a_field_has_the_keyboard(
    session: InterviewSession, open_stage: Open
) -> None:
    entry, _ = session.add_entry("episode")
    stage = go(open_stage(session), "reopen")
    stage.key(Key.Key_D)
    assert given(stage, "reopen").status is Status.DK
    stage.key(Key.Key_P)
    assert given(stage, "reopen").status is Status.DECLINE
    go(stage, "ep_start", entry)
    assert stage.view.question.is_typing
    stage.key(Key.Key_D)
    assert given(stage, "ep_start", entry).status is Status.NOT_ASKED
    stage.key(Key.Key_D, ALT)
    assert given(stage, "ep_start", entry) == Answer("", Status.DK)


def test_letters_typed_into_a_field_stay_there(session: InterviewSession, open_stage: Open) -> None:
    stage = go(open_stage(session), "interviewer_code")
    stage.type("BND1W9")
    field = stage.view.question.editor.field
    assert field.text() == "BND1W9"
    assert stage.here == "interviewer_code"
    assert not stage.presenter.panel_open


def test_arrows_walk_without_choosing_and_space_chooses(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = go(open_stage(session), "reopen")
    before = len(session.interview.history)
    for _ in range(3):
        stage.key(Key.Key_Down)
    assert len(session.interview.history) == before
    stage.key(Key.Key_Space)
    options = session.form.options(Place("reopen"))
    assert given(stage, "reopen") == Answer(options[3].name)
    stage.key(Key.Key_Up)
    stage.key(Key.Key_Return)
    assert stage.here != "reopen"


def test_more_than_ten_options_have_letters(session: InterviewSession, open_stage: Open) -> None:
    stage = go(open_stage(session), "rights_limited")
    options = session.form.options(Place("rights_limited"))
    assert len(options) > 10
    stage.key(Key.Key_A)
    stage.key(Key.Key_2)
    assert set(given(stage, "rights_limited").value.split()) == {options[1].name, options[10].name}


def test_w_n_and_escape_open_and_close_what_stands_beside_the_question(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = go(open_stage(session), "reopen")
    question = stage.view.question
    stage.key(Key.Key_W)
    assert question.why_button.isChecked()
    stage.key(Key.Key_N)
    stage.type("He hesitated.")
    stage.key(Key.Key_Escape)
    assert not question.note_button.isChecked()
    assert session.note(Place("reopen")) == "He hesitated."
    stage.key(Key.Key_Escape)
    assert not question.why_button.isChecked()


def test_b_opens_the_side_notes_and_folds_them(session: InterviewSession, open_stage: Open) -> None:
    convict(session)
    stage = go(open_stage(session), "reopen")
    assert not stage.view.panel.is_open
    assert stage.view.panel.rail.found > 0
    stage.key(Key.Key_B)
    assert stage.view.panel.is_open
    card = next(card for card in stage.view.panel.cards if card.head.line.neutral)
    assert card.head.veiled
    assert card.head.line.title not in card.head.accessibleName()
    card.head.setFocus()
    stage.key(Key.Key_Return)
    assert card.head.line.title in card.head.accessibleName()
    stage.key(Key.Key_B)
    stage.key(Key.Key_B)
    assert card.head.veiled


def test_entries_are_added_opened_removed_and_declared_by_keys(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = at_the_list(open_stage(session))
    stage.key(Key.Key_A)
    assert stage.presenter.here.entry
    while stage.presenter.here.entry:
        stage.key(Key.Key_D, ALT if stage.view.question.is_typing else Qt.KeyboardModifier(0))
        stage.key(Key.Key_Return)
    assert stage.here == "episode"
    stage.key(Key.Key_1)
    assert stage.presenter.here.entry
    stage.key(Key.Key_Left, ALT)
    stage.key(Key.Key_T)
    assert session.form.sheet.entries("episode").state is RosterState.COMPLETE
    stage.view.roster.rows[0].setFocus()
    stage.key(Key.Key_Delete)
    assert session.form.sheet.entries("episode").ids == ()
    stage.key(Key.Key_Z, CTRL)
    assert len(session.form.sheet.entries("episode").ids) == 1


def test_an_entry_is_moved_by_keys_and_keeps_the_keyboard(
    session: InterviewSession, open_stage: Open
) -> None:
    ids = [session.add_entry("episode")[0] for _ in range(3)]
    stage = at_the_list(open_stage(session))
    roster = stage.view.roster
    stage.key(Key.Key_Up, ALT)
    assert session.form.sheet.entries("episode").ids == tuple(ids), "no entry has the keyboard"
    roster.rows[2].setFocus()
    stage.key(Key.Key_Up, ALT)
    stage.key(Key.Key_Up, ALT)
    assert session.form.sheet.entries("episode").ids == (ids[2], ids[0], ids[1])
    assert roster.rows[0].hasFocus()
    stage.key(Key.Key_Up, ALT)
    stage.key(Key.Key_Down, ALT)
    assert session.form.sheet.entries("episode").ids == (ids[0], ids[2], ids[1])
    assert roster.rows[1].hasFocus()
    stage.key(Key.Key_Z, CTRL)
    assert session.form.sheet.entries("episode").ids == (ids[2], ids[0], ids[1])


def test_an_entry_is_moved_up_by_a_press_on_its_arrow(
    session: InterviewSession, open_stage: Open
) -> None:
    ids = [session.add_entry("episode")[0] for _ in range(2)]
    stage = at_the_list(open_stage(session))
    arrows = stage.view.roster.up_buttons
    assert [arrow.isVisible() for arrow in arrows] == [False, True]
    arrows[1].click()
    assert session.form.sheet.entries("episode").ids == (ids[1], ids[0])


def test_enter_on_an_empty_list_goes_on_and_begins_no_entry(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = at_the_list(open_stage(session))
    stage.key(Key.Key_Return)
    assert stage.here != "episode"
    assert session.form.sheet.entries("episode").ids == ()


def test_delete_takes_the_answer_back_and_ctrl_z_brings_it_again(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = go(open_stage(session), "reopen")
    stage.key(Key.Key_1)
    stage.key(Key.Key_Delete)
    assert given(stage, "reopen").status is Status.NOT_ASKED
    assert not any(row.isChecked() for row in stage.view.question.editor.grid.rows)
    stage.key(Key.Key_Z, CTRL)
    assert given(stage, "reopen").status is Status.ANSWERED
    stage.key(Key.Key_Y, CTRL)
    assert given(stage, "reopen").status is Status.NOT_ASKED


def test_a_break_covers_everything_and_the_page_is_there_after(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = go(open_stage(session), "reopen")
    stage.key(Key.Key_F8)
    assert stage.view.pause.geometry() == stage.view.rect()
    stage.key(Key.Key_1)
    stage.key(Key.Key_Tab)
    assert stage.view.pause.leave_button.hasFocus()
    stage.key(Key.Key_Tab)
    assert stage.view.pause.stop_button.hasFocus()
    stage.key(Key.Key_Tab)
    assert stage.view.pause.button.hasFocus()
    assert given(stage, "reopen").status is Status.NOT_ASKED
    stage.key(Key.Key_Return)
    assert not stage.view.pause.isVisible()
    stage.key(Key.Key_1)
    assert given(stage, "reopen").status is Status.ANSWERED


def test_the_interview_can_be_left_from_the_break(
    session: InterviewSession, open_stage: Open, qtbot: QtBot
) -> None:
    stage = open_stage(session)
    stage.key(Key.Key_F8)
    stage.key(Key.Key_Tab)
    with qtbot.waitSignal(stage.screen.close_requested):
        stage.key(Key.Key_Return)


def test_f1_shows_every_key_and_escape_closes_it(
    session: InterviewSession, open_stage: Open, qtbot: QtBot
) -> None:
    stage = open_stage(session)
    stage.key(Key.Key_F1)
    dialog = stage.view.findChild(KeysDialog)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.finished):
        dialog.close()


def test_a_key_under_a_russian_layout_chooses_what_its_place_says(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = go(open_stage(session), "reopen")
    for key, code, text, status in (
        (0x0412, 40, "в", Status.DK),
        (0x0417, 33, "з", Status.DECLINE),
        (Qt.Key.Key_QuoteDbl.value, 10, '"', Status.ANSWERED),
    ):
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, none, code, 0, 0, text)
        QApplication.sendEvent(QApplication.focusWidget(), event)
        assert given(stage, "reopen").status is status


def test_holding_a_key_down_acts_once(session: InterviewSession, open_stage: Open) -> None:
    go(open_stage(session), "retaliation")
    before = len(session.interview.history)
    none = Qt.KeyboardModifier.NoModifier
    for again in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_2.value, none, "2", again)
        QApplication.sendEvent(QApplication.focusWidget(), event)
    assert len(session.interview.history) == before + 1


def test_half_typed_text_outlives_curtain_lock_and_language_switch(
    session: InterviewSession, open_stage: Open
) -> None:
    entry, _ = session.add_entry("episode")
    stage = go(open_stage(session), "ep_start", entry)
    place = Place("ep_start", entry)
    for number, leave in enumerate(
        (
            stage.view.ui.hideButton.click,
            stage.view.ui.lockButton.click,
            stage.view.language_switch.segments[1].click,
        )
    ):
        stage.view.question.editor.field.setFocus()
        stage.type(str(number))
        typed = stage.view.question.editor.field.text()
        leave()
        assert session.half_typed(place) == typed
        assert stage.view.question.editor.field.text() == typed


@pytest.mark.parametrize("language", ["ru", "kk", "uz", "uz-Cyrl"])
def test_the_language_is_switched_at_a_question_and_the_answer_stays(
    session: InterviewSession, open_stage: Open, language: str
) -> None:
    stage = go(open_stage(session), "reopen")
    stage.key(Key.Key_1)
    segments = stage.view.language_switch.segments
    names = {segment.accessibleName(): segment for segment in segments}
    names[OWN_NAMES[language]].click()
    assert stage.presenter.speech.spoken == language
    assert stage.view.question.editor.grid.rows[0].isChecked()
    stage.key(Key.Key_2)
    options = session.form.options(Place("reopen"))
    assert given(stage, "reopen") == Answer(options[1].name)
