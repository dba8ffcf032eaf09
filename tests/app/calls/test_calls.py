"""Agreed calls on the first screen: opened for a purpose, forgotten when they are done."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from dutyrehab_desktop.app.calls.dialogs import CallDialog, PurposeDialog
from dutyrehab_desktop.app.calls.presenter import CallsPresenter
from dutyrehab_desktop.app.calls.view import CallsCard
from dutyrehab_desktop.store.contacts import KeptContact
from dutyrehab_desktop.store.identity import Opening
from dutyrehab_desktop.workflows.calls import contacts
from tests.records.builders import ANSWER, interview
from tests.store.samples import digest

CODE = "ABCDEFGH"
NUMBER = "+7 700 000 00 00"
KEPT = f'{{"safe_channel": "phone", "safe_contact": "{NUMBER}"}}'


@pytest.fixture
def call(field, around):
    """One agreed call, kept from today on."""
    due = (around.today() + timedelta(days=7)).isoformat()
    field.store.interviews.begin(interview((ANSWER, "kz"), code=CODE))
    field.store.sealed.seal(CODE, b"blob", digest(b"blob"), contact=KeptContact(due, KEPT))
    return CODE


@pytest.fixture
def card(qtbot, look):
    card = CallsCard(look)
    qtbot.addWidget(card)
    card.resize(600, 300)
    return card


@pytest.fixture
def presenter(field, content, around, messages, card):
    return connected(CallsPresenter(field, content, around, messages), card)


def connected(presenter, card):
    presenter.shown.connect(card.show_page)
    presenter.opened.connect(card.show_call)
    card.open_requested.connect(presenter.open)
    card.done_requested.connect(presenter.done)
    return presenter


def opened(card, option):
    """The dialog that asks for what the only call is opened, with one option chosen."""
    card.rows[0].button.click()
    asked = card.findChildren(PurposeDialog)[-1]
    asked.options[option].click()
    return asked


def shown(card):
    return card.findChildren(CallDialog)[-1]


def test_without_a_call_there_is_no_card(presenter, card):
    presenter.show()
    assert card.isHidden()


def test_the_card_tells_a_code_and_a_day_and_nothing_else(presenter, card, call):
    presenter.show()
    assert not card.isHidden()
    words = sorted(label.text() for label in card.findChildren(QLabel))
    assert words == [CODE, "Calls to make", "Kept until 30 November 2026"]


def test_nothing_opens_before_a_purpose_is_chosen(presenter, card, call, field):
    presenter.show()
    card.rows[0].button.click()
    (asked,) = card.findChildren(PurposeDialog)
    assert not asked.button.isEnabled()
    asked.options[2].click()
    assert not asked.button.isEnabled(), "something else needs a sentence"
    asked.words.setText("   ")
    assert not asked.button.isEnabled()
    asked.leave.click()
    assert field.store.identity.openings(CODE) == ()


def test_the_purpose_is_written_down_and_the_call_is_shown(presenter, card, call, field):
    presenter.show()
    opened(card, 0).button.click()
    assert field.store.identity.openings(CODE) == (Opening(CODE, "The agreed call", "2026-11"),)
    assert [label.text() for label in shown(card).told] == ["A telephone call", NUMBER]


def test_something_else_is_said_in_a_sentence(presenter, card, call, field):
    presenter.show()
    asked = opened(card, 2)
    asked.words.setText("a doctor was found")
    asked.button.click()
    assert field.store.identity.openings(CODE)[0].purpose == "a doctor was found"


def test_what_is_shown_cannot_be_copied(presenter, card, call, qtbot):
    QApplication.clipboard().clear()
    presenter.show()
    opened(card, 0).button.click()
    dialog = shown(card)
    for label in dialog.told:
        assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
        assert label.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
        QTest.mouseDClick(label, Qt.MouseButton.LeftButton)
        assert not label.hasSelectedText()
    QTest.keySequence(dialog, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QApplication.clipboard().text() == ""


def test_not_reached_keeps_it_and_done_forgets_it(presenter, card, call, field):
    presenter.show()
    opened(card, 0).button.click()
    dialog = shown(card)
    assert dialog.keep_button.isDefault()
    dialog.keep_button.click()
    assert len(contacts(field)) == 1
    opened(card, 0).button.click()
    shown(card).done_button.click()
    assert contacts(field) == ()
    assert card.isHidden()


def test_after_its_days_it_is_gone_and_that_is_told(field, content, around, messages, card, call):
    later = replace(around, today=lambda: around.today() + timedelta(days=8))
    presenter = connected(CallsPresenter(field, content, later, messages), card)
    presenter.show()
    assert contacts(field) == ()
    assert card.rows == []
    assert not card.isHidden()
    told = [label.text() for label in card.findChildren(QLabel)]
    assert any(text.startswith("Seven days have passed.") and CODE in text for text in told)


def test_locking_forgets_too(field, content, around, messages, card, call):
    later = replace(around, today=lambda: around.today() + timedelta(days=8))
    presenter = connected(CallsPresenter(field, content, later, messages), card)
    presenter.forget()
    assert contacts(field) == ()


def test_a_call_that_is_gone_meanwhile_is_told(presenter, card, call, field, qtbot):
    presenter.show()
    asked = opened(card, 0)
    field.store.contacts.delete(CODE)
    with qtbot.waitSignal(presenter.problem_changed) as told:
        asked.button.click()
    assert "not kept" in told.args[0]
    assert card.isHidden()
