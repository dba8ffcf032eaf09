"""The paper in the running program: a line that is not right leads to its answer and back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.review.lines import Stage
from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.app.summary.view import SummaryView
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from tests.app.shell.house import opened
from tests.helpers.answers import tell, whole_story


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with opened(qtbot, tmp_path / "field") as made:
        yield made


@pytest.fixture
def rooms(program: Program) -> Any:
    """Looking back on a whole interview that was agreed to, at the question about paper."""
    rooms = program._rooms
    rooms._on_begin_requested("en", "en", False)
    tell(rooms._session, whole_story())
    rooms._on_review_requested()
    rooms._review[0].go_to(Stage.PAPER)
    return rooms


def look_at(qtbot: QtBot, rooms: Any, wished: str) -> SummaryView:
    rooms._review[0].choose(wished)
    rooms._review[1].ui.paperButton.click()
    view = rooms.house.window.ui.screenStack.currentWidget()
    assert isinstance(view, SummaryView)
    qtbot.waitUntil(lambda: view._page is not None, timeout=20_000)
    return view


def correct(qtbot: QtBot, rooms: Any, view: SummaryView, words: str, value: str) -> Place:
    """By keyboard: the line in large letters, Enter, another answer, back to the paper."""
    if not view._reading:
        view.ui.readButton.click()
    row = next(row for row in view.lines.rows if row.line.text == words)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert rooms.house.window.ui.screenStack.currentWidget() is rooms._interview.view
    here = rooms._interview.presenter.here
    place = Place(here.name, here.entry)
    if value:
        rooms._session.record(place, Answer(value), "en", sure=True)
    assert rooms.house.window.ui.noticeButton.text() == "Back to the paper"
    made = view._page
    rooms.house.window.ui.noticeButton.click()
    assert rooms.house.window.ui.screenStack.currentWidget() is view
    qtbot.waitUntil(lambda: view._page not in (made, None), timeout=20_000)
    return place


def test_a_line_leads_to_its_answer_and_is_read_again(qtbot: QtBot, rooms: Any) -> None:
    view = look_at(qtbot, rooms, "screen")
    told = "You were held in a prison or a colony after the sentence."
    place = correct(qtbot, rooms, view, told, "house")
    assert place.question == "ep_kind"
    current = [row for row in view.lines.rows if row.line.current]
    assert [row.line.text for row in current] == ["You were under house arrest."]
    qtbot.waitUntil(current[0].hasFocus)
    assert rooms._session.form.sheet.answer("sign_off").value == ""
    assert not rooms.house.window.ui.noticeFrame.isVisible()


def test_after_a_change_the_person_is_asked_again_whether_it_is_right(
    qtbot: QtBot, rooms: Any
) -> None:
    view = look_at(qtbot, rooms, "screen")
    told = "You were held in a prison or a colony after the sentence."
    correct(qtbot, rooms, view, told, "house")
    view.ui.closeButton.click()
    assert rooms._review[0].stage is Stage.AGREEMENT


def test_looking_without_changing_asks_nothing_again(qtbot: QtBot, rooms: Any) -> None:
    view = look_at(qtbot, rooms, "screen")
    told = "You were held in a prison or a colony after the sentence."
    correct(qtbot, rooms, view, told, "")
    assert rooms._session.form.sheet.answer("sign_off").value == "agreed"
    view.ui.closeButton.click()
    assert rooms._review[0].stage is Stage.PAPER


def test_another_language_of_the_window_leaves_the_paper_in_the_persons(
    qtbot: QtBot, rooms: Any
) -> None:
    view = look_at(qtbot, rooms, "full")
    before = [row.line.text for row in view.lines.rows]
    rooms.house.languages.switch("ru")
    assert [row.line.text for row in view.lines.rows] == before


def test_leaving_the_interview_takes_the_paper_along(qtbot: QtBot, rooms: Any) -> None:
    look_at(qtbot, rooms, "safe")
    rooms._go_home()
    assert rooms._papers._view is None
    assert rooms._papers._presenter is None
