"""A parcel on the laptop's screen: a new card, records to go on with."""

import pytest

from dutyrehab_desktop.app.common.keyboard import KeyboardState
from dutyrehab_desktop.app.exchange.parcel.presenter import ParcelPresenter
from dutyrehab_desktop.app.exchange.parcel.view import ParcelView
from dutyrehab_desktop.app.shell.rooms import connect_busy
from dutyrehab_desktop.workflows.enrolling import announced_card, seals_nothing
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.handing_in import hand_draft, hand_in
from dutyrehab_desktop.workflows.key_changes import change_keys
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.publishing import publish_receipts
from dutyrehab_desktop.workflows.reviewing import Reason, finish
from dutyrehab_desktop.workflows.tasks import TaskControl
from tests.helpers.answers import CONSENT, OPENING, tell, whole_story
from tests.helpers.on_screen import words
from tests.helpers.two_sides import Desk

NOTHING = TaskControl()


@pytest.fixture
def two(desk, field, content, around, tmp_path):
    return Desk(desk, field, content, around, tmp_path)


@pytest.fixture
def view(qtbot, look, two, content, around, runner, messages):
    view = ParcelView(look, KeyboardState)
    qtbot.addWidget(view)
    presenter = ParcelPresenter(two.field, content, around, runner, messages)
    connect_busy(view, presenter, view.retranslate)
    view.parcel_chosen.connect(presenter.look_at)
    view.use_requested.connect(presenter.take_in)
    view.trust_requested.connect(presenter.trust)
    presenter.shown.connect(view.show_page)
    view.presenter = presenter
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


def done(qtbot, view, act, *arguments) -> None:
    act(*arguments)
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)


def new_keys(two, *, known):
    card = two.folder / "new card"
    return change_keys(two.desk, card, two.folder / "down", two.around, known=known)


def test_a_new_card_is_accepted_only_after_ten_words_and_then_what_waits_is_sealed(
    qtbot, view, two, content, around
):
    changed = new_keys(two, known=True)
    done(qtbot, view, view.parcel_chosen.emit, changed.sent.path)
    assert "brings nothing new" not in words(view)
    assert " ".join(changed.words) in words(view)
    assert "nothing is sealed until" in words(view)
    assert view.compare is None
    done(qtbot, view, view.use_button.click)
    assert view._page.new_card.words == changed.words
    assert view._page.new_card.urgent
    assert "Call your coordinator" in words(view)
    assert "brings nothing new" not in words(view)
    session = begin_interview(content, two.field.store, around, spoken="ru")
    assert finish(two.field, tell(session, whole_story())).reason is Reason.NEW_CARD
    assert not view.compare.button.isEnabled()
    view.compare.same.click()
    view.presenter.show()
    assert view.compare.same.isChecked()
    done(qtbot, view, view.compare.button.click)
    assert "Sealed just now: 1" in words(view)
    assert announced_card(two.field) is None
    assert not seals_nothing(two.field)
    assert view.compare is None


def test_a_card_that_waits_is_shown_each_time_the_page_opens(qtbot, view, two):
    changed = new_keys(two, known=False)
    done(qtbot, view, view.parcel_chosen.emit, changed.sent.path)
    assert "nothing is sealed" not in words(view)
    done(qtbot, view, view.use_button.click)
    view.show_page(type(view._page)())
    assert view.compare is None
    view.presenter.show()
    assert view.compare is not None
    assert "everything is sealed for the old card" in words(view)


def test_a_card_that_was_accepted_elsewhere_meanwhile_is_not_asked_for(view):
    view.trust_requested.emit()
    assert not view.presenter.busy


def test_records_to_go_on_with_are_named(qtbot, view, two, content, around):
    session = begin_interview(content, two.field.store, around, spoken="ru")
    tell(session, {**OPENING, **CONSENT, "own_words": "Until here."})
    hand_in(two.field, content, session.code, around)
    bundle = export(two.field, two.folder / "out", around, NOTHING).path
    heard = look_at_bundle(two.desk, bundle, content, NOTHING).device_words
    merge(two.desk, bundle, content, around, NOTHING, accept_words=heard)
    device = two.field.store.device_id
    sent = hand_draft(two.desk, session.code, device, two.folder / "down", around)
    done(qtbot, view, view.parcel_chosen.emit, sent.path)
    assert f"To be continued on this laptop: {session.code}" in words(view)
    assert "What this parcel brings" in words(view)
    done(qtbot, view, view.use_button.click)
    assert session.code in {line.code for line in two.field.store.interviews.lines()}


def test_a_parcel_with_receipts_alone_brings_nothing_new_twice(qtbot, view, two, content, around):
    session = begin_interview(content, two.field.store, around, spoken="ru")
    finish(two.field, tell(session, whole_story()))
    bundle = export(two.field, two.folder / "out", around, NOTHING).path
    merge(two.desk, bundle, content, around, NOTHING)
    sent = publish_receipts(two.desk, two.folder / "down", around)
    done(qtbot, view, view.parcel_chosen.emit, sent.path)
    done(qtbot, view, view.use_button.click)
    done(qtbot, view, view.parcel_chosen.emit, sent.path)
    assert "brings nothing new" in words(view)
