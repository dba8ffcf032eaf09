"""What a law that waits changes in the records: a button where laws are brought in."""

import pytest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.common.law_impact import law_impact_words
from dutyrehab_desktop.app.desk.questionnaires.presenter import QuestionnairesPresenter
from dutyrehab_desktop.app.desk.questionnaires.view import QuestionnairesView
from dutyrehab_desktop.app.shell.rooms import connect_busy
from dutyrehab_desktop.workflows.law_change import ChangedRule, LawChanged
from dutyrehab_desktop.workflows.laws import bring_in_law
from tests.helpers.later_law import WIDER_DOOR, law_book
from tests.helpers.on_screen import words
from tests.helpers.received import demonstration, take_in


@pytest.fixture
def place(qtbot, look, desk, content, around, runner, messages):
    view = QuestionnairesView(look)
    qtbot.addWidget(view)
    presenter = QuestionnairesPresenter(desk, (content, content), around, runner, messages)
    connect_busy(view, presenter, view.retranslate)
    view.impact_requested.connect(presenter.look_into_records)
    presenter.shown.connect(view.show_page)
    view.presenter = presenter
    view.show()
    return view


def test_a_law_that_waits_says_for_whom_it_changes_what(
    qtbot, place, desk, content, languages, tmp_path
):
    codes = take_in(desk, demonstration(), content)
    bring_in_law(desk, content, law_book(tmp_path / "law.xlsx", WIDER_DOOR))
    place.presenter.show()
    QApplication.processEvents()
    waiting, *others = place.frames
    assert waiting.impact_button.isVisibleTo(place)
    assert not any(one.impact_button.isVisibleTo(place) for one in others)
    with qtbot.waitSignal(place.presenter.shown, timeout=30_000):
        waiting.impact_button.click()
    QApplication.processEvents()
    told = words(place)
    assert "Something changes for 11 of 21 persons." in told
    assert "It may be open now (11): " in told
    assert codes[0] in told
    for language in ("ru", "kk", "uz"):
        languages.switch(language)
        QApplication.processEvents()
        assert codes[0] in words(place)
        assert "It may be open now" not in words(place)
    languages.switch("en")


@pytest.mark.parametrize("kind", ["category", "barrier", "route", "deadline"])
def test_every_kind_of_change_has_its_words(content, kind):
    law = content.law
    name = next(name for each, name, _ in law.rules() if each == kind)
    many = tuple(f"AAAAAA{at:02d}" for at in range(14))
    rule = ChangedRule(kind, name, many, ("BBBBBBBB",), ("CCCCCCCC",), ("DDDDDDDD",))
    found = law_impact_words(LawChanged(law, law, 20, 1, 17, (rule,)), "en")
    assert found.unread == "Not readable here: 1"
    (said,) = found.rules
    assert len(said.lines) == len(set(said.lines)) == 4
    assert said.lines[0].endswith("AAAAAA11 and 2 more")
    nothing = law_impact_words(LawChanged(law, law, 20, 0, 0, ()), "en")
    assert (nothing.summary, nothing.unread) == ("Nothing changes for any of 20 persons.", "")
