"""Sections at the left, barriers at the right: what they show and what they keep to themselves."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.barrier_panel import BarrierPanel
from dutyrehab_desktop.app.widgets.link_button import LinkButton
from dutyrehab_desktop.app.widgets.section_list import SectionList
from dutyrehab_desktop.app.widgets.side_lines import BarrierLine, SectionLine

SECTIONS = (
    SectionLine("start", 1, "Before we begin", 5, 5),
    SectionLine("held", 2, "Times you were held", 2, 7, current=True),
    SectionLine("after", 3, "After the interview", 0, 0),
)
FOUND = BarrierLine(
    "a",
    True,
    "The verdict stands",
    "Case 1: found guilty",
    True,
    (("Rests on", "Article 35"), ("What can be done next", "Ask a lawyer")),
    (("Go to the answer", "pr_outcome e1"),),
)
POSSIBLE = BarrierLine("b", False, "You still pay", "A fine", False)


@pytest.fixture
def sections(qtbot: QtBot) -> SectionList:
    made = SectionList(Look())
    qtbot.addWidget(made)
    made.show_lines(SECTIONS)
    made.resize(250, 400)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def panel(qtbot: QtBot) -> BarrierPanel:
    made = BarrierPanel(Look())
    qtbot.addWidget(made)
    made.show_lines((FOUND, POSSIBLE), "Not asked yet: 32")
    made.resize(made.width(), 600)
    with qtbot.waitActive(made):
        made.show()
    return made


def words_of(panel: BarrierPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


# --- sections -----------------------------------------------------------------------------------


def test_each_section_says_how_far_it_is(sections: SectionList) -> None:
    assert [row.accessibleName() for row in sections.rows] == [line.label for line in SECTIONS]
    assert sections.rows[1].accessibleDescription() == "Answered: 2 of 7"
    assert SECTIONS[0].done
    assert not SECTIONS[2].done, "nothing asked is not done"


def test_a_section_can_be_opened_by_mouse_and_by_keys(sections: SectionList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sections.section_pressed) as pressed:
        QTest.mouseClick(sections.rows[0], Qt.MouseButton.LeftButton)
    assert pressed.args == ["start"]
    assert sections.current_row is sections.rows[1]
    sections.rows[1].setFocus()
    QTest.keyClick(sections.rows[1], Qt.Key.Key_Down)
    assert sections.rows[2].hasFocus()
    with qtbot.waitSignal(sections.section_pressed) as pressed:
        QTest.keyClick(sections.rows[2], Qt.Key.Key_Space)
    assert pressed.args == ["after"]


def test_as_a_rail_the_titles_are_told_by_the_pointer_and_the_screen_reader(
    sections: SectionList,
) -> None:
    sections.set_narrow(True)
    assert all(row.sizeHint().width() <= 50 for row in sections.rows)
    assert sections.rows[0].toolTip() == "Before we begin"
    assert sections.rows[0].accessibleName() == "Before we begin"
    sections.set_narrow(False)
    assert sections.rows[0].toolTip() == ""


def test_sections_come_and_go(sections: SectionList) -> None:
    sections.show_lines(SECTIONS[:1])
    assert len(sections.rows) == 1
    sections.show_lines(SECTIONS)
    assert [row.line for row in sections.rows] == list(SECTIONS)


# --- barriers -----------------------------------------------------------------------------------


def test_folded_it_shows_numbers_and_no_word_of_law(panel: BarrierPanel) -> None:
    assert not panel.is_open
    assert (panel.rail.found, panel.rail.possible) == (1, 1)
    assert words_of(panel) == ""
    told = panel.rail.accessibleName() + panel.rail.accessibleDescription()
    assert FOUND.title not in told
    assert POSSIBLE.title not in told
    assert panel.width() < 60


def test_pressing_the_rail_asks_for_it_to_be_opened(panel: BarrierPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.fold_requested):
        panel.rail.click()
    panel.show_open(True)
    assert panel.is_open
    assert "Not asked yet: 32" in words_of(panel)
    assert "ask a lawyer" in words_of(panel)


def test_a_card_opens_to_everything_and_leads_to_the_answer(
    panel: BarrierPanel, qtbot: QtBot
) -> None:
    panel.show_open(True)
    card = panel.cards[0]
    assert "Article 35" not in words_of(panel)
    card.head.click()
    assert "Article 35" in words_of(panel)
    link = card.findChild(LinkButton)
    with qtbot.waitSignal(panel.jump_requested) as jump:
        link.click()
    assert jump.args == ["pr_outcome e1"]


def test_a_veiled_card_looks_the_same_whatever_it_hides(panel: BarrierPanel) -> None:
    panel.show_open(True)
    head = panel.cards[0].head
    before = head.grab().toImage()
    other = BarrierLine("a", True, "Quite another matter", "Another answer", True)
    panel.show_lines((other, POSSIBLE), "")
    assert panel.cards[0].head.grab().toImage() == before


def test_found_and_possible_differ_in_shape_not_only_in_colour(qtbot: QtBot) -> None:
    panel = BarrierPanel(Look())
    qtbot.addWidget(panel)
    panel.show_open(True)

    def dark_pixels(found: bool) -> list[bool]:
        panel.show_lines((BarrierLine("x", found, "Same", "same", False),), "")
        head = panel.cards[0].head
        head.resize(240, 80)
        image = head.grab().toImage()
        return [image.pixelColor(11, y).lightness() < 200 for y in range(image.height())]

    full, broken = dark_pixels(True), dark_pixels(False)
    assert sum(a != b for a, b in pairwise(broken)) > 6
    assert sum(a != b for a, b in pairwise(full)) == 2


def test_an_open_card_stays_open_while_its_words_change_and_closes_with_the_panel(
    panel: BarrierPanel,
) -> None:
    panel.show_open(True)
    panel.cards[0].head.click()
    panel.show_lines((FOUND,), "")
    assert not panel.cards[0].head.veiled
    panel.show_open(False)
    panel.show_open(True)
    assert panel.cards[0].head.veiled


def test_without_barriers_it_says_so_quietly(panel: BarrierPanel) -> None:
    panel.show_open(True)
    panel.show_lines((), "")
    assert panel.cards == ()
    assert "Nothing so far." in words_of(panel)
    assert (panel.rail.found, panel.rail.possible) == (0, 0)


@pytest.mark.parametrize("opened", [0, 3])
def test_nothing_but_what_was_not_asked_stands_below_the_last_card(
    panel: BarrierPanel, opened: int
) -> None:
    long = "A long title of a barrier that breaks into several lines where the panel is narrow"
    details = (("Rests on", f"{long}. " * 4),)
    lines = tuple(BarrierLine(str(at), True, long, long, False, details) for at in range(14))
    panel.show_lines(lines, "Not asked yet: 32")
    panel.show_open(True)
    QTest.qWait(50)
    for card in panel.cards[:opened]:
        card.head.setChecked(True)
    QTest.qWait(50)
    last = panel.cards[-1]
    column = last.parentWidget()
    assert column is not None
    assert 0 < column.height() - last.geometry().bottom() < 100
