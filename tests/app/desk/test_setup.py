"""The set-up of a project, on the coordinator's screen."""

import pytest

from dutyrehab_desktop.app.desk.setup.presenter import SetupPresenter
from dutyrehab_desktop.app.desk.setup.view import SetupView
from dutyrehab_desktop.app.shell.setup_place import connect_setup
from dutyrehab_desktop.store.desk_notes import Tick
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.key_shares import note_shared
from dutyrehab_desktop.workflows.setting_up import interviewer_codes
from tests.helpers.on_screen import words

THERE = "The lawyer was there."


@pytest.fixture
def view(qtbot, look, desk, content, around, runner, messages):
    view = SetupView(look)
    qtbot.addWidget(view)
    presenter = SetupPresenter(desk, content, around, runner, messages)
    connect_setup(view, presenter)
    view.presenter = presenter
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


def say(view, text):
    view.dialog.field.setText(text)
    view.dialog.button.click()


def state(view, step):
    return next(card.state for card in view.page.cards if card.step == step)


def test_each_step_has_its_state_and_a_way_to_where_it_is_done(view):
    assert view.page.open == len(view.page.cards) == 14
    places = []
    view.place_requested.connect(places.append)
    for card in view.page.cards:
        for act in card.acts:
            if act.place:
                view.buttons[f"{card.step} go"].click()
    assert places == [
        *("card", "keys", "keeping", "keeping", "laptops", "laptops", "referrals", "referrals")
    ]
    assert "drafts. Read and signed: 0 of" in words(view)


def test_a_second_person_is_written_down_only_while_it_can_be_so(view, desk, around):
    view.buttons["ceremony write"].click()
    say(view, THERE)
    assert "The program can see" in words(view.dialog)
    view.dialog.reject()
    note_shared(desk, around)
    view.buttons["ceremony write"].click()
    say(view, THERE)
    assert state(view, "ceremony") == "done"
    assert f"Written down in November 2026: {THERE}" in words(view)


def test_codes_are_drawn_and_struck_out_and_names_stand_nowhere(view, desk):
    view.buttons["codes draw"].click()
    codes = interviewer_codes(desk)
    assert " ".join(codes) in words(view)
    assert "write it on one sheet of paper" in words(view)
    view.buttons["codes strike"].click()
    say(view, "none of them")
    assert "never given out" in words(view.dialog)
    say(view, codes[0])
    assert interviewer_codes(desk) == codes[1:]


def test_a_desk_without_a_card_cannot_be_tested_and_a_test_is_shown_with_its_month(
    view, desk, qtbot, tmp_path
):
    view.buttons["round-trip play"].click()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)
    assert view.ui.problemFrame.isVisible()
    assert state(view, "round-trip") == "open"
    make_card(desk, {"en": "Invented"}, tmp_path / "card")
    desk.store.desk.tick(Tick("setup", "round-trip", "2026-10", "0123456789abcdef 71"))
    view.presenter.show()
    assert state(view, "round-trip") == "doubtful"
    assert "All 71 answers arrived as they were told." in words(view)
    assert "Last played in October 2026." in words(view)


@pytest.mark.parametrize("language", ["ru", "kk", "uz"])
def test_it_is_said_in_every_language(view, languages, language):
    english = {line for line in words(view).splitlines() if " " in line}
    languages.switch(language)
    assert english & set(words(view).splitlines()) == set()
