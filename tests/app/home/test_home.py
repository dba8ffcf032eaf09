"""The interviewer's first screen: what lies there, and the ways from it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from dutyrehab_desktop.app.common.dialogs import AskDialog
from dutyrehab_desktop.app.home.presenter import HomePresenter
from dutyrehab_desktop.app.home.view import HomeView
from dutyrehab_desktop.app.widgets.link_button import LinkButton
from dutyrehab_desktop.bundles.project import Project, written_project
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.records.revision import Content, Field
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.home import note_held
from dutyrehab_desktop.workflows.key_changes import change_keys
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.parcels import receive
from dutyrehab_desktop.workflows.practising import note_practised
from dutyrehab_desktop.workflows.projects import PROJECT
from dutyrehab_desktop.workflows.registering import register, write_own_card
from dutyrehab_desktop.workflows.tasks import TaskControl
from tests.helpers.answers import CONSENT, OPENING, give
from tests.helpers.enrolled import enrol
from tests.helpers.vaults import HELPERS


@pytest.fixture
def view(qtbot, look, content):
    view = HomeView(look, content.questionnaire.languages, "en")
    qtbot.addWidget(view)
    view.resize(1366, 700)
    view.show()
    qtbot.waitActive(view)
    return view


@pytest.fixture
def presenter(field, content, around, messages, view):
    presenter = HomePresenter(field, content, around, messages)
    presenter.shown.connect(view.show_page)
    return presenter


def begin(field, content, around):
    session = begin_interview(content, field.store, around, spoken="kk")
    give(session, **OPENING, **CONSENT)
    return session


def test_an_empty_vault_offers_to_begin_and_nothing_to_export(view, presenter):
    presenter.show()
    assert view.ui.noDraftsLabel.isVisible()
    assert view.ui.noSealedLabel.isVisible()
    assert not view.ui.exportButton.isEnabled()
    assert not view.ui.beginButton.isEnabled(), "nobody chose the language of the interview"


def test_a_draft_is_listed_with_language_month_and_progress(
    view, presenter, field, content, around
):
    session = begin(field, content, around)
    presenter.show()
    row = view.ui.draftListLayout.itemAt(0).widget()
    assert row.accessibleName() == session.code
    told = row.accessibleDescription()
    assert "Қазақша" in told
    assert "November 2026" in told
    assert "Answered: " in told


def test_what_was_cut_off_stands_first_and_says_so(view, presenter, field, content, around):
    calm = begin(field, content, around)
    cut = begin(field, content, around)
    field.store.interviews.hold(cut.code)
    presenter.show()
    rows = [view.ui.draftListLayout.itemAt(at).widget() for at in range(2)]
    assert [row.accessibleName() for row in rows] == [cut.code, calm.code]
    pills = [label.text() for label in rows[0].findChildren(QLabel) if label.property("kind")]
    assert "Interrupted" in pills
    assert rows[0].button.accessibleDescription().startswith("Interrupted, ")
    assert "Interrupted" not in rows[1].accessibleDescription()


def test_going_on_with_a_draft_takes_the_own_language_and_the_screen_along(
    qtbot, view, presenter, field, content, around
):
    session = begin(field, content, around)
    presenter.show()
    view.take_focus()
    with qtbot.waitSignal(view.resume_requested) as asked:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert asked.args == [session.code, "en", False]


def test_an_interview_is_begun_by_keyboard_alone(qtbot, view, presenter):
    presenter.hide_steps()
    view.take_focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.ui.beginButton
    with qtbot.waitSignal(view.begin_requested) as asked:
        QTest.keyClick(view.ui.beginButton, Qt.Key.Key_Space)
    assert asked.args == ["ru", "en", True]


def test_before_enrolment_the_screen_says_what_that_means(view, presenter):
    presenter.show()
    assert "Not known yet" in view.ui.organisationLabel.text()


def test_how_many_were_held_today_is_told_and_a_third_is_asked_about(
    qtbot, view, presenter, field, around
):
    begun = []
    view.begin_requested.connect(lambda *words: begun.append(words))
    for _ in range(2):
        note_held(field, around.today())
    presenter.show()
    assert "Held today: 2." in view.ui.loadLabel.text()
    view.spoken.buttons[0].click()
    view.ui.beginButton.click()
    (ask,) = view.findChildren(AskDialog)
    ask.reject()
    assert begun == []
    view.ui.beginButton.click()
    view.findChildren(AskDialog)[-1].accept()
    assert len(begun) == 1


def test_without_a_referral_list_no_interview_can_be_begun_but_information_be_given(
    view, presenter, field
):
    field.store.devices.remember(PROJECT, "")
    presenter.show()
    view.spoken.buttons[0].click()
    assert not view.ui.beginButton.isEnabled()
    assert view.ui.practiseButton.isEnabled()
    assert "No referral list yet" in view.ui.referralsLabel.text()
    asked = []
    view.information_requested.connect(lambda *words: asked.append(words))
    view.ui.informationButton.click()
    assert asked[0][0] == view.spoken.current
    assert "The referral list" in [label.text() for label in view.steps.findChildren(QLabel)]


def test_a_list_without_a_psychologist_allows_the_short_interview(view, presenter, field):
    short = written_project(Project(version=1, referrals=HELPERS[1:])).decode()
    field.store.devices.remember(PROJECT, short)
    presenter.show()
    assert "Referral list: 1. To be checked: 1." in view.ui.referralsLabel.text()
    assert "only the short interview" in view.ui.referralsLabel.text()
    view.spoken.buttons[0].click()
    assert view.ui.beginButton.isEnabled()


def test_an_interview_is_deleted_only_after_a_second_word(view, presenter, field, content, around):
    view.delete_requested.connect(presenter.delete)
    session = begin(field, content, around)
    presenter.show()
    row = view.ui.draftListLayout.itemAt(0).widget()
    row.second_pressed.emit(session.code)
    (ask,) = view.findChildren(AskDialog)
    assert session.code in ask.ui.textLabel.text()
    ask.reject()
    assert field.store.interviews.codes() == (session.code,)
    row.second_pressed.emit(session.code)
    view.findChildren(AskDialog)[-1].accept()
    assert field.store.interviews.codes() == ()
    assert view.ui.noDraftsLabel.isVisible()


@pytest.mark.parametrize(
    ("agreed", "due"),
    [("2026-11-23", True), ("2026-11-24", False), ("2026-11", False), ("2026-10", True)],
)
def test_the_screen_says_when_the_agreed_day_has_come(
    view, presenter, field, content, around, agreed, due
):
    session = begin_interview(content, field.store, around, spoken="kk")
    give(session, **OPENING, c_store="yes")
    # The day lay ahead when it was agreed; the form itself takes no day that is past.
    session._write(Field.of_answer(Place("delete_on")), Content(agreed))
    presenter.show()
    told = view.ui.draftListLayout.itemAt(0).widget().accessibleDescription()
    assert ("has come" in told) is due
    assert ("at the latest" in told) is not due


def test_a_new_laptop_shows_its_next_step_first_and_enter_takes_it(qtbot, view, presenter, field):
    presenter.show()
    view.take_focus()
    assert QApplication.focusWidget().text() == "Practise"
    with qtbot.waitSignal(view.practise_requested) as asked:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == ["en", "en", False]
    note_practised(field)
    presenter.show()
    view.take_focus()
    with qtbot.waitSignal(view.enrol_requested):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def enrolled(desk, field, folder):
    enrol(field, folder / "card", make_card(desk, {"en": "Example"}, folder / "card"))
    return write_own_card(field, folder / "laptop")


def test_an_open_interview_is_handed_in_only_after_a_question(
    view, presenter, field, desk, content, around, tmp_path
):
    session = begin(field, content, around)
    view.hand_in_requested.connect(presenter.hand_in)
    presenter.show()
    assert view.findChild(LinkButton) is None, "there is no coordinator yet"
    enrolled(desk, field, tmp_path)
    presenter.show()
    link = view.findChild(LinkButton)
    assert session.code in link.accessibleName()
    link.click()
    dialog = view.findChild(AskDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert view._page.drafts, "Enter says no"
    link.click()
    next(one for one in view.findChildren(AskDialog) if one.isVisible()).ui.yesButton.click()
    assert view._page.drafts == ()
    assert [line.code for line in view._page.sealed] == [session.code]


def test_an_interview_that_may_not_go_stays_and_the_sentence_says_why(
    view, presenter, field, desk, content, around, tmp_path
):
    session = begin_interview(content, field.store, around, spoken="kk")
    give(session, **OPENING, c_store="yes")
    enrolled(desk, field, tmp_path)
    presenter.problem_changed.connect(view.show_problem)
    presenter.hand_in(session.code)
    assert "cannot be handed in" in view.ui.problemLabel.text()
    presenter.show()
    assert [line.code for line in view._page.drafts] == [session.code]


@pytest.mark.parametrize(("known", "told"), [(True, "Nothing is sealed"), (False, "a new card")])
def test_a_new_card_that_waits_is_said_on_top(
    view, presenter, field, desk, content, around, tmp_path, known, told
):
    said = enrolled(desk, field, tmp_path)
    register(desk, tmp_path / "laptop", said, around)
    presenter.show()
    assert view.new_card.isHidden()
    changed = change_keys(desk, tmp_path / "new", tmp_path / "down", around, known=known)
    receive(field, changed.sent.path, content)
    presenter.show()
    assert view.new_card.isVisible()
    assert told in view.new_card.text()


def test_after_an_interview_a_backup_is_offered_quietly_and_can_be_put_off(
    qtbot, view, presenter, field, tmp_path
):
    view.backup_put_off.connect(presenter.put_off_backup)
    presenter.show()
    assert view.backup.isHidden(), "nothing was told yet"
    presenter.offer_backup()
    presenter.show()
    assert "lies only on this laptop" in view.backup.words
    with qtbot.waitSignal(view.care_requested):
        view.backup.button.click()
    back_up(field, tmp_path / "blue stick", TaskControl())
    presenter.show()
    assert "on “blue stick”?" in view.backup.words
    with qtbot.waitSignal(view.backup_requested):
        view.backup.button.click()
    (tmp_path / "blue stick").rename(tmp_path / "carried away")
    presenter.show()
    assert "“blue stick”: plug it in" in view.backup.words
    view.backup.later.click()
    assert view.backup.isHidden()
