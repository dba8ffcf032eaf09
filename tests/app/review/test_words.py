"""Learning four words at the end of an interview: shown, hidden, said, known."""

import pytest
from dutyrehab_desktop.app.shell.looking_back import connect_review
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.review.lines import Stage
from dutyrehab_desktop.app.review.practice import PracticeReviewPresenter
from dutyrehab_desktop.app.review.presenter import ReviewPresenter
from dutyrehab_desktop.app.review.view import ReviewView
from dutyrehab_desktop.app.review.words.lines import Doing
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.words import OwnAnswer, SpokenWords, tags_said
from tests.helpers.answers import give, tell, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.word_lists import WORDS, invented

RU = WORDS["ru"].split()


@pytest.fixture
def lists(tmp_path):
    return invented(tmp_path / "words")


@pytest.fixture
def session(field, content, around):
    session = begin_interview(content, field.store, around, spoken="ru")
    return tell(session, whole_story())


@pytest.fixture
def enrolled(desk, field, tmp_path):
    card = tmp_path / "card"
    enrol(field, card, make_card(desk, {"en": "Example"}, card))


@pytest.fixture
def presenter(field, session, runner, messages, lists):
    return ReviewPresenter(field, session, runner, messages, lists)


@pytest.fixture
def view(qtbot, look, presenter):
    view = ReviewView(look)
    qtbot.addWidget(view)
    connect_review(view, presenter)
    view.next_requested.connect(presenter.go_on)
    view.resize(1000, 700)
    view.show()
    return view


def press(key=Qt.Key.Key_Return):
    QTest.keyClick(QApplication.focusWidget(), key)


def test_words_are_learned_by_keys_alone(qtbot, enrolled, presenter, view, field, session, lists):
    presenter.go_to(Stage.WORDS)
    shown = view.words.grid.words
    assert len(shown) == 4
    assert set(shown) <= set(RU)
    assert QApplication.focusWidget() is view.words.hide_button
    press()
    assert view.words.grid.words == ()
    assert QApplication.focusWidget() is view.words.known_button
    press()
    qtbot.waitUntil(lambda: view.words.anew_button.isVisible())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view.ui.nextButton)
    assert "holds nothing to check it against" in view.words.told.text()
    tags = tags_said(field, SpokenWords("ru", shown), lists, TaskControl())
    assert field.store.word_tags.of(session.code) == set(tags)
    press()
    assert presenter.stage is Stage.PAPER
    assert presenter.words._words == ()


def test_words_cannot_be_called_known_before_they_were_hidden(enrolled, presenter, view):
    presenter.go_to(Stage.WORDS)
    assert not view.words.known_button.isVisible()
    presenter.words.known()
    assert not presenter.words.busy
    view.words.hide_button.click()
    view.words.again_button.click()
    assert len(view.words.grid.words) == 4, "shown as often as the person likes"


def test_other_words_have_to_be_rehearsed_anew(enrolled, presenter, view):
    presenter.go_to(Stage.WORDS)
    view.words.hide_button.click()
    view.words.others_button.click()
    assert len(view.words.grid.words) == 4
    assert not view.words.known_button.isVisible()
    assert not presenter.words._rehearsed


def test_who_cannot_keep_words_chooses_an_answer(
    qtbot, enrolled, presenter, view, field, session, lists
):
    presenter.go_to(Stage.WORDS)
    view.words.answer_button.click()
    assert QApplication.focusWidget() is view.words.question
    assert not view.words.keep_button.isEnabled()
    QTest.keyClicks(view.words.question, "Where did we meet?")
    press()
    QTest.keyClicks(view.words.answer, "xy")
    press()
    qtbot.waitUntil(lambda: view.ui.problemFrame.isVisible() and not presenter.words.busy)
    QTest.keyClicks(view.words.answer, " at the Blue Well")
    press()
    qtbot.waitUntil(lambda: view.words.anew_button.isVisible())
    assert (view.words.question.text(), view.words.answer.text()) == ("", "")
    own = OwnAnswer("WHERE did we meet", "xy at the blue well!")
    assert field.store.word_tags.of(session.code) == set(
        tags_said(field, own, lists, TaskControl())
    )


def test_the_interview_is_not_sealed_before_it_is_decided(qtbot, enrolled, presenter, view, field):
    presenter.go_to(Stage.AFTER)
    for value in ("no", "0", "no"):
        presenter.choose(value)
        assert not presenter.seals_next
        presenter.go_on()
    assert presenter.stage is Stage.WORDS
    assert view.ui.problemLabel.text().startswith("First the four words")
    view.words.none_button.click()
    assert not view.ui.problemFrame.isVisible()
    assert presenter.words.progress == (1, 1)


def test_deciding_once_more_takes_the_first_words_away(
    qtbot, enrolled, presenter, view, field, session
):
    presenter.go_to(Stage.WORDS)
    view.words.hide_button.click()
    view.words.known_button.click()
    qtbot.waitUntil(lambda: view.words.anew_button.isVisible())
    view.words.anew_button.click()
    assert field.store.word_tags.of(session.code) == frozenset()
    assert presenter.words.open
    assert len(view.words.grid.words) == 4


def test_words_that_were_given_before_a_break_are_settled(
    qtbot, enrolled, presenter, view, field, session, runner, messages, lists
):
    presenter.go_to(Stage.WORDS)
    view.words.hide_button.click()
    view.words.known_button.click()
    qtbot.waitUntil(lambda: view.words.anew_button.isVisible())
    again = ReviewPresenter(field, session, runner, messages, lists)
    pages = []
    again.words.shown.connect(pages.append)
    again.go_to(Stage.WORDS)
    assert (pages[-1].doing, pages[-1].words) == (Doing.SETTLED, ())


def test_without_the_coordinators_salt_the_window_says_what_is_missing(
    enrolled, presenter, view, field
):
    field.store.devices.remember("word-salts", "")
    presenter.go_to(Stage.WORDS)
    assert "next parcel" in view.words.told.text()
    assert view.words.grid.words == ()
    presenter.go_on()
    assert presenter.stage is Stage.PAPER, "the interview goes on without"


@pytest.mark.parametrize("without", ["enrolment", "agreement"])
def test_without_enrolment_or_agreement_there_is_no_such_step(request, presenter, session, without):
    if without == "agreement":
        request.getfixturevalue("enrolled")
        give(session, sign_off="later")
    presenter.go_to(Stage.AGREEMENT)
    presenter.go_on()
    assert presenter.stage is Stage.PAPER
    presenter.go_back()
    assert presenter.stage is Stage.AGREEMENT


def test_another_language_of_the_talk_gives_words_of_that_language(enrolled, presenter, view):
    presenter.go_to(Stage.WORDS)
    presenter.spoken = "kk"
    presenter.show()
    assert set(view.words.grid.words) <= set(WORDS["kk"].split())


def test_a_practice_interview_keeps_no_words(qtbot, field, session, runner, messages, lists):
    practice = PracticeReviewPresenter(field, session, runner, messages, lists)
    pages = []
    practice.words.shown.connect(pages.append)
    practice.go_to(Stage.WORDS)
    assert len(pages[-1].words) == 4
    practice.words.hide()
    practice.words.known()
    qtbot.waitUntil(lambda: pages[-1].doing is Doing.SETTLED)
    assert field.store.word_tags.of(session.code) == frozenset()
    practice.go_on()
    assert practice.stage is Stage.PAPER


def test_nothing_of_the_words_is_left_when_the_interview_is_sealed(
    qtbot, enrolled, presenter, view, field, session
):
    presenter.go_to(Stage.WORDS)
    shown = view.words.grid.words
    view.words.hide_button.click()
    view.words.known_button.click()
    qtbot.waitUntil(lambda: view.words.anew_button.isVisible())
    presenter.go_on()
    assert finish(field, session).sealed
    assert field.store.word_tags.of(session.code) == frozenset()
    assert not set(shown) & {label.text() for label in (view.words.title, view.words.hidden)}
    assert view.words.grid.accessibleDescription() == ""
