"""Interviews from paper, on the coordinator's screen: begun, typed in, dated, deleted."""

import pytest

from dutyrehab_desktop.app.desk.paper.presenter import PaperPresenter
from dutyrehab_desktop.app.desk.paper.view import PaperView
from dutyrehab_desktop.app.interview.screen import InterviewScreen
from dutyrehab_desktop.app.shell.paper_place import connect_paper
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.workflows.paper_entry import paper_records
from tests.helpers.on_screen import words

SAID = {
    "c_participate": "yes",
    "c_store": "yes",
    "c_coordinator": "yes",
    "c_stats": "yes",
    "sign_off": "agreed",
}


@pytest.fixture
def view(qtbot, look, desk, content, around, messages):
    view = PaperView(look)
    qtbot.addWidget(view)
    presenter = PaperPresenter(desk, content, around, messages, view)
    view.presenter, view.sessions = presenter, []
    connect_paper(view, presenter)
    presenter.session_opened.connect(view.sessions.append)
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


def begun(view, month="2025-03"):
    view.ui.openButton.click()
    view.dialog.month.setText(month)
    view.dialog.button.click()
    return view.sessions[-1].code if view.sessions else ""


def test_a_month_that_is_still_to_come_is_refused_and_stays_typed(view, desk):
    assert begun(view, "2027-01") == ""
    assert "It cannot be still to come" in words(view.dialog)
    assert view.dialog.month.text() == "2027-01"
    view.dialog.reject()
    assert paper_records(desk) == ()


def test_the_interview_screen_types_it_in_and_asks_for_no_permission(view, look, languages, desk):
    code = begun(view)
    screen = InterviewScreen(view.sessions[-1], look, languages)
    screen.start()
    assert screen.presenter.here.name == "before_safe"
    screen.presenter.answers.choose("none")
    shown = {step.name for step in screen.presenter.form.steps()}
    assert not shown & {*SAID, "note_script", "safe_contact"}
    screen.leave()
    assert desk.store.interviews.load(code).answer("before_safe").value == "none"
    view.presenter.leave_typing()
    assert view.page.waiting == 1
    assert "Without a consent: 1" in words(view)


def test_a_consent_is_entered_and_a_missing_yes_is_refused(view, desk):
    code = begun(view)
    view.presenter.leave_typing()
    view.buttons[f"date {code}"].click()
    dialog = view.dialog
    dialog.month.setText("2026-10")
    dialog.words.setText("She was asked again by telephone.")
    for name, value in SAID.items():
        box = dialog.fields[name]
        assert isinstance(box, ChoiceBox)
        assert box.currentText() == "Not asked"
        if name != "c_store":
            box.setCurrentIndex(box.findData(value))
    dialog.button.click()
    assert view.dialog is dialog
    assert "only if the person agreed" in words(dialog)
    dialog.fields["c_store"].setCurrentIndex(dialog.fields["c_store"].findData("yes"))
    dialog.button.click()
    assert view.dialog is None
    assert desk.store.interviews.codes() == (code,)
    assert "marked as from paper" in words(view)


def test_what_nobody_agreed_to_is_deleted_after_a_second_question(view, desk):
    code = begun(view)
    view.presenter.leave_typing()
    view.buttons[f"delete {code}"].click()
    view.ask.reject()
    assert view.page.waiting == 1
    view.buttons[f"delete {code}"].click()
    view.ask.ui.yesButton.click()
    assert paper_records(desk) == ()
    assert "Burn the paper too" in words(view)


@pytest.mark.parametrize("language", ["ru", "kk", "uz"])
def test_it_is_said_in_every_language(view, languages, language):
    begun(view)
    view.presenter.leave_typing()
    english = {line for line in words(view).splitlines() if " " in line}
    languages.switch(language)
    assert english & set(words(view).splitlines()) == set()
