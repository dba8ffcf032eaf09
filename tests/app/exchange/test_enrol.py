"""Enrolling on the screen: a card, ten words, and only then trust."""

import pytest

from dutyrehab_desktop.app.exchange.enrol.presenter import EnrolPresenter
from dutyrehab_desktop.app.exchange.enrol.view import EnrolView
from dutyrehab_desktop.workflows.enrolling import coordinator_card, make_card
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import Reason, finish, seal_waiting
from tests.helpers.answers import tell, whole_story
from tests.helpers.enrolled import rehearsed


@pytest.fixture
def card(desk, tmp_path):
    return make_card(desk, {"en": "Example", "ru": "Пример"}, tmp_path / "card.txt")


@pytest.fixture
def view(qtbot, look, field, content, around, runner, messages):
    view = EnrolView(look)
    qtbot.addWidget(view)
    presenter = EnrolPresenter(field, content, around, runner, messages, view)
    view.presenter = presenter
    presenter.looked.connect(view.show_look)
    presenter.forgotten.connect(view.forget)
    presenter.enrolled.connect(view.show_enrolled)
    presenter.problem_changed.connect(view.show_problem)
    presenter.busy_changed.connect(view.show_busy)
    view.card_chosen.connect(presenter.look_at)
    view.confirm_requested.connect(presenter.confirm)
    view.resize(1366, 700)
    view.show()
    return view


def test_looking_at_a_card_trusts_nothing(view, card, field, tmp_path):
    view._on_card_picked((tmp_path / "card.txt",))
    assert view.words.words == card
    assert view.ui.organisationLabel.text() == "Example"
    assert coordinator_card(field) is None
    assert not view.ui.confirmButton.isEnabled()


def test_the_card_is_trusted_after_the_words_were_compared(qtbot, view, card, field, tmp_path):
    view._on_card_picked((tmp_path / "card.txt",))
    view.same.click()
    with qtbot.waitSignal(view.presenter.enrolled):
        view.ui.confirmButton.click()
    assert coordinator_card(field) is not None
    assert view.ui.resultFrame.isVisible()


def test_another_card_must_be_compared_anew(view, card, tmp_path):
    view._on_card_picked((tmp_path / "card.txt",))
    view.same.click()
    view._on_card_picked((tmp_path / "card.txt",))
    assert not view.same.isChecked()
    assert not view.ui.confirmButton.isEnabled()


def test_something_else_is_refused_with_a_sentence(view, field, tmp_path):
    (tmp_path / "other.txt").write_text("hello")
    view._on_card_picked((tmp_path / "other.txt",))
    assert view.ui.problemLabel.text()
    assert not view.ui.lookWidget.isVisible()
    assert coordinator_card(field) is None


def test_what_waited_for_the_coordinator_is_sealed_then(
    qtbot, view, card, field, content, around, tmp_path
):
    session = tell(begin_interview(content, field.store, around, spoken="en"), whole_story())
    assert finish(field, session).reason is Reason.NOT_ENROLLED
    later = tell(
        begin_interview(content, field.store, around, spoken="en"), whole_story(sign_off="later")
    )
    finish(field, later)
    view._on_card_picked((tmp_path / "card.txt",))
    view.same.click()
    with qtbot.waitSignal(view.presenter.enrolled, timeout=20_000):
        view.ui.confirmButton.click()
    # Not before the coordinator has shown that this laptop can be recovered.
    assert field.store.sealed.lines() == ()
    rehearsed(field)
    assert seal_waiting(field, content, around) == 1
    assert [line.code for line in field.store.sealed.lines()] == [session.code]
    assert field.store.interviews.codes() == (later.code,)
