"""Every part of the screen has a name, can be reached, and follows the language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from dutyrehab_desktop.app.interview.path import roster_page, step_of
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.conftest import Open
from tests.app.interview.stage import Key, Stage, answer, convict, focusable

LANGUAGES = ("en", "ru", "kk", "uz")
PAGES = ("reopen", "rights_limited", "interviewer_code", "own_words", "delete_on", "note_script")
SHIFT = Qt.KeyboardModifier.ShiftModifier


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in focusable(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface or not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def turn_to(stage: Stage, page: str) -> None:
    step = step_of(stage.presenter.form, Place(page))
    assert step is not None or page.startswith("note_"), "it is asked"
    stage.presenter.go_to(step)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_takes_the_keyboard_has_a_name_in_every_language(
    session: InterviewSession, open_stage: Open, languages, language: str
) -> None:
    convict(session)
    answer(session, {"c_coordinator": "yes", "c_quote": "anonymous"})
    stage = open_stage(session)
    languages.switch(language)
    stage.presenter.switch_language(language)
    stage.key(Key.Key_B)
    stage.view.panel.cards[0].head.click()
    for page in PAGES:
        turn_to(stage, page)
        assert nameless(stage.window) == [], page
    stage.presenter.go_to(roster_page(session.form, "proceeding"))
    assert nameless(stage.window) == []
    stage.presenter.go_to(None)
    assert nameless(stage.window) == []
    stage.screen.view.pause_requested.emit()
    assert nameless(stage.view.pause) == []


@pytest.mark.parametrize("page", PAGES)
def test_the_tabulator_reaches_everything_and_comes_round(
    session: InterviewSession, open_stage: Open, page: str
) -> None:
    convict(session)
    answer(session, {"c_coordinator": "yes", "c_quote": "anonymous"})
    stage = open_stage(session)
    turn_to(stage, page)
    wanted = {id(widget): widget for widget in focusable(stage.window)}
    reached = set()
    for _ in range(len(wanted) + 5):
        focused = QApplication.focusWidget()
        reached.add(id(focused))
        stage.key(Key.Key_Tab)
    missed = [type(w).__name__ for key, w in wanted.items() if key not in reached]
    assert missed == []


def test_options_are_one_stop_and_the_way_back_leads_to_the_chosen_one(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    turn_to(stage, "reopen")
    stage.key(Key.Key_3)
    rows = stage.view.question.editor.grid.rows
    stops = [row for row in rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [rows[2]]
    stage.key(Key.Key_Tab)
    assert QApplication.focusWidget() not in rows
    stage.key(Key.Key_Backtab, SHIFT)
    assert QApplication.focusWidget() is rows[2]


def test_a_screen_reader_hears_role_state_and_key_of_an_option(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    turn_to(stage, "reopen")
    stage.key(Key.Key_2)
    row = stage.view.question.editor.grid.rows[1]
    interface = QAccessible.queryAccessibleInterface(row)
    assert interface.role() is QAccessible.Role.RadioButton
    assert interface.state().checked
    assert interface.text(QAccessible.Text.Description) == "2"
    turn_to(stage, "rights_limited")
    row = stage.view.question.editor.grid.rows[0]
    assert QAccessible.queryAccessibleInterface(row).role() is QAccessible.Role.CheckBox


def test_a_veiled_card_tells_a_screen_reader_no_more_than_the_eye(
    session: InterviewSession, open_stage: Open
) -> None:
    convict(session)
    stage = open_stage(session)
    stage.key(Key.Key_B)
    for card in stage.view.panel.cards:
        interface = QAccessible.queryAccessibleInterface(card.head)
        heard = interface.text(QAccessible.Text.Name) + interface.text(QAccessible.Text.Description)
        assert (card.head.line.title in heard) is not card.head.line.neutral


def test_the_record_code_is_nowhere_on_the_screen(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    shown = []
    for widget in [stage.window, *stage.window.findChildren(QWidget)]:
        shown += [widget.windowTitle(), widget.accessibleName(), widget.toolTip()]
        text = getattr(widget, "text", None)
        shown.append(str(text()) if callable(text) else "")
    assert not any(session.code in text for text in shown)


def test_what_has_the_keyboard_is_drawn_differently(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    turn_to(stage, "reopen")
    for widget in focusable(stage.window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = widget.grab().toImage()
        widget.clearFocus()
        assert widget.grab().toImage() != with_focus, type(widget).__name__
