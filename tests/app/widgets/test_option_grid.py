"""Options: equal cells, one tab stop, keys, and a tick only where the answer has one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.common.tokens import THEMES
from dutyrehab_desktop.app.widgets.option_grid import OptionGrid
from dutyrehab_desktop.app.widgets.option_line import OptionLine

LONG = "A long option that needs more than one line wherever there is little room for it " * 2


def lines(count: int, chosen: int = -1) -> tuple[OptionLine, ...]:
    return tuple(
        OptionLine(f"o{n}", str(n + 1), str(n + 1), f"Option {n}", f"Вариант {n}", n == chosen)
        for n in range(count)
    )


@pytest.fixture
def make(qtbot: QtBot):
    kept = []

    def made(several: bool = False, width: int = 700) -> OptionGrid:
        window = QWidget()
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        grid = OptionGrid(Look(), several=several)
        layout.addWidget(grid)
        layout.addStretch(1)
        window.resize(width, 700)
        qtbot.addWidget(window)
        kept.append(window)
        with qtbot.waitActive(window):
            window.show()
        return grid

    return made


def test_few_options_stand_in_one_column_and_many_in_two(make) -> None:
    grid = make()
    grid.show_lines(lines(7))
    assert len({row.x() for row in grid.rows}) == 1
    grid.show_lines(lines(8))
    assert len({row.x() for row in grid.rows}) == 2


def test_where_there_is_little_width_all_stand_in_one_column(make) -> None:
    grid = make(width=500)
    grid.show_lines(lines(12))
    assert len({row.x() for row in grid.rows}) == 1


def test_columns_are_read_downwards_and_the_tail_stands_below_both(make) -> None:
    grid = make()
    grid.show_lines(lines(9), tail=2)
    at = [(row.x() > 0, row.y()) for row in grid.rows]
    assert [right for right, _ in at[:7]] == [False] * 4 + [True] * 3
    assert at[7][1] == at[8][1] > max(y for _, y in at[:7])


def test_all_cells_are_equally_wide_and_neighbours_equally_high(make) -> None:
    grid = make()
    many = (*lines(7), OptionLine("long", "8", "8", LONG, ""), OptionLine("dk", "D", "D", "?", ""))
    grid.show_lines(many)
    assert len({row.width() for row in grid.rows}) == 1
    by_line: dict[int, set[int]] = {}
    for row in grid.rows:
        by_line.setdefault(row.y(), set()).add(row.height())
    assert all(len(heights) == 1 for heights in by_line.values())


def test_nothing_overlaps_and_the_height_is_what_is_asked_for(make) -> None:
    grid = make()
    grid.show_lines(lines(12))
    rects = [row.geometry() for row in grid.rows]
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[n + 1 :])
    assert grid.heightForWidth(grid.width()) == max(rect.bottom() + 1 for rect in rects)


def test_a_press_ticks_nothing_until_the_answer_says_so(make, qtbot: QtBot) -> None:
    for several in (False, True):
        grid = make(several)
        grid.show_lines(lines(3, chosen=0))
        with qtbot.waitSignal(grid.pressed) as pressed:
            QTest.mouseClick(grid.rows[2], Qt.MouseButton.LeftButton)
        assert pressed.args == ["o2"]
        assert [row.isChecked() for row in grid.rows] == [True, False, False]
        grid.show_chosen(["o2"])
        assert [row.isChecked() for row in grid.rows] == [False, False, True]
        grid.show_chosen([])
        assert not any(row.isChecked() for row in grid.rows)


def test_rows_are_used_again_for_the_next_question(make) -> None:
    grid = make()
    grid.show_lines(lines(5, chosen=4))
    before = grid.rows
    grid.show_lines(lines(3))
    assert grid.rows == before[:3]
    assert not before[4].isVisible()
    assert not before[4].isChecked()


def test_arrows_walk_round_and_there_is_one_stop_for_the_tabulator(make) -> None:
    grid = make()
    grid.show_lines(lines(3))
    grid.take_focus()
    QTest.keyClick(grid.rows[0], Qt.Key.Key_Up)
    assert grid.rows[2].hasFocus()
    stops = [row for row in grid.rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [grid.rows[2]]


def test_the_row_of_a_key_is_found(make) -> None:
    grid = make()
    grid.show_lines(
        (*lines(2), OptionLine("dk", "D", "D", "?", ""), OptionLine("x", "", "", "x", ""))
    )
    assert grid.row_with_key("D") is grid.rows[2]
    assert grid.row_with_key("2") is grid.rows[1]
    assert grid.row_with_key("") is None


def test_the_same_text_in_both_languages_is_shown_once(make) -> None:
    grid = make()
    grid.show_lines((OptionLine("a", "1", "1", "Almaty", "Almaty"),))
    assert grid.rows[0].face.second == ""


def test_larger_text_needs_and_gets_more_room(qtbot: QtBot) -> None:
    look = Look()
    grid = OptionGrid(look, several=False)
    qtbot.addWidget(grid)
    grid.resize(400, 600)
    grid.show_lines((OptionLine("a", "1", "1", LONG, LONG.lower()),))
    before = grid.heightForWidth(400)
    look.put_on(look.tokens, 150)
    assert grid.heightForWidth(400) > before * 1.5


@pytest.mark.parametrize("theme", THEMES)
def test_a_chosen_row_looks_different_in_every_theme_without_the_focus(
    qtbot: QtBot, theme: str
) -> None:
    grid = OptionGrid(Look(THEMES[theme]), several=False)
    qtbot.addWidget(grid)
    grid.resize(400, 200)
    grid.show_lines(lines(2))
    grid.show()
    before = grid.rows[0].grab().toImage()
    grid.show_chosen(["o0"])
    assert grid.rows[0].grab().toImage() != before
    assert QApplication.focusWidget() is None or not grid.rows[0].hasFocus()
