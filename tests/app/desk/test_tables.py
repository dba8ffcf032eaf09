"""The tables at the desk: numbers, who is behind them, tables of one's own, and the talks."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.desk.tables.building.lines import NEW, OWN
from dutyrehab_desktop.app.desk.tables.lines import QUALITY
from dutyrehab_desktop.app.desk.tables.presenter import TablesPresenter
from dutyrehab_desktop.app.desk.tables.view import TablesView
from dutyrehab_desktop.app.shell.tables_place import connect_tables
from dutyrehab_desktop.app.widgets.ring_chart import RingPicture
from dutyrehab_desktop.workflows.reading_tables import Chosen
from dutyrehab_desktop.workflows.tabling import kept
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.received import demonstration, take_in
from tests.helpers.vaults import make_vault

Key = Qt.Key


@pytest.fixture(scope="module")
def received(tmp_path_factory, content):
    """A coordinator's vault with the 21 invented interviews."""
    with make_vault(tmp_path_factory.mktemp("tables") / "desk", Role.COORDINATOR) as vault:
        take_in(vault, demonstration(), content)
        yield vault


@pytest.fixture
def place(qtbot, look, received, content, around, runner, messages):
    presenter = TablesPresenter(received, content, around, runner, messages)
    view = TablesView(look, presenter.variables, presenter.answers)
    qtbot.addWidget(view)
    view.presenter = presenter
    view.busy_seen = []
    connect_tables(view, presenter)
    view.resize(1140, 720)
    view.fit_width(1140)
    view.show()
    qtbot.waitActive(view)
    with qtbot.waitSignal(presenter.busy_changed, check_params_cb=lambda busy: not busy):
        presenter.show()
    settle(qtbot, view)
    return view


def settle(qtbot, view):
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)
    QCoreApplication.sendPostedEvents()
    QApplication.processEvents()


def choose(qtbot, view, name, country=""):
    view.entry_chosen.emit(name)
    settle(qtbot, view)
    if country:
        view.country_chosen.emit(country)
        settle(qtbot, view)


def texts(frame) -> dict[str, list[str]]:
    grid = frame.block.table.model().grid
    return {row.label: [cell.text for cell in row.cells] for row in grid.rows}


def test_the_tables_of_the_report_stand_in_a_list_and_unknown_is_not_no(qtbot, place):
    names = [entry.name for entry in place.page.entries]
    assert names[0] == "R1"
    assert names[-2:] == [NEW, QUALITY]
    assert len(names) == 25
    choose(qtbot, place, "R3", "kz")
    (frame,) = place.frames
    for yes, no, dk, declined, not_asked, held, of in texts(frame).values():
        assert int(yes) + int(no) + sum(map(int, (dk, declined, not_asked, held))) == int(of)
    assert frame.findChildren(RingPicture)[0].accessibleName() == "Kazakhstan: work today"
    about = place.page.cards[0].about
    assert about[0].startswith("People: 11")
    assert f"law {place.presenter._content.law.version}" in about[0]


def test_shares_are_told_only_from_twenty_people_on(qtbot, place):
    choose(qtbot, place, "R1", "kz")
    assert "%" not in place.frames[0].block.table.model().grid.columns
    choose(qtbot, place, "R1", "both")
    assert place.frames[0].block.table.model().grid.columns[1] == "%"
    assert texts(place.frames[0])["Knew that a case can be reopened"][:2] == ["18", "86%"]


def test_enter_on_a_number_shows_its_records_and_escape_leads_back(qtbot, place):
    choose(qtbot, place, "R3", "kz")
    table = place.frames[0].block.table
    table.setFocus()
    QTest.keyClick(table, Key.Key_Down)
    QTest.keyClick(table, Key.Key_Return)
    assert place.dialog.list.count() == int(
        texts(place.frames[0])["Continuing difficulty with work"][0]
    )
    QTest.keyClick(place.dialog.list, Key.Key_Escape)
    QCoreApplication.sendPostedEvents()
    assert place.dialog is None
    assert QApplication.focusWidget() is table
    QTest.keyClick(table, Key.Key_Return)
    with qtbot.waitSignal(place.records_requested) as heard:
        QTest.keyClick(place.dialog.list, Key.Key_Return)
    (codes,) = heard.args
    assert len(codes) == 1
    QTest.keyClick(table, Key.Key_Right)  # "No"
    QTest.keyClick(table, Key.Key_Right)  # nobody
    QTest.keyClick(table, Key.Key_Return)
    assert place.dialog is None


def test_a_click_on_a_bar_shows_the_same_records_as_its_number(qtbot, place):
    choose(qtbot, place, "R3", "uz")
    (chart,) = place.frames[0].charts
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() - 40, 8))
    (first, *_) = texts(place.frames[0]).values()
    drawn = chart.grab().toImage()
    spots = [(x, y) for x in range(0, drawn.width(), 9) for y in range(0, drawn.height(), 5)]
    assert place.look.color("accent").name() in {drawn.pixelColor(*at).name() for at in spots}
    assert f"{first[0]} of {first[-1]}" in chart.accessibleDescription()
    with qtbot.waitSignal(place.records_requested) as heard:
        place.dialog.button.click()
    assert len(heard.args[0]) == int(first[0])


def test_a_number_is_heard_with_its_row_and_column_and_never_copied(qtbot, place):
    choose(qtbot, place, "R3", "kz")
    table = place.frames[0].block.table
    table.stand_at(1, 0)
    heard = table.model().data(table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Continuing difficulty with work. Yes: 10"
    QGuiApplication.clipboard().setText("before")
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.parametrize("width", [1140, 640, 480])
def test_no_table_is_cut_or_scrolled_and_letters_are_explained(qtbot, place, width, languages):
    languages.switch("kk")
    settle(qtbot, place)
    place.resize(width, 640)
    place.fit_width(width)
    for name in ("R1", "R11x"):
        choose(qtbot, place, name, "both")
        for frame in place.frames:
            table = frame.block.table
            columns = sum(table.columnWidth(at) for at in range(table.model().columnCount()))
            rows = sum(table.rowHeight(at) for at in range(table.model().rowCount()))
            assert table.viewport().height() >= rows
            assert table.viewport().width() >= columns - 1
            legend = frame.block._legend.text()
            assert all(table.model().grid.columns[at] in legend for at in table.letters)
    table = place.frames[0].block.table
    narrow = table.model().stacked or bool(table.letters)
    # In between it depends on how long the headings are.
    assert narrow or width > 500
    assert width < 700 or not narrow


def test_sums_are_said_in_the_money_they_were_told_in(qtbot, place):
    choose(qtbot, place, "R13", "uz")
    sums = place.page.cards[-1]
    assert sums.title == "Sums of money: Uzbekistan"
    for row in sums.grid.rows:
        assert row.label.endswith(("soum", "US dollars"))
        people, *told = (cell.text for cell in row.cells)
        assert int(people) >= 5 or told == ["–", "–", "–"]


def test_a_table_of_ones_own_is_built_by_keyboard_kept_renamed_deleted_and_brought_back(
    qtbot, place, received
):
    choose(qtbot, place, NEW)
    building = place.building
    assert not building.add_filter.isEnabled()
    building.rows.setFocus()
    QTest.keyClick(building.rows, Key.Key_Space)
    QTest.keyClicks(building.dialog.field, "three things")
    QTest.keyClick(building.dialog.field, Key.Key_Return)
    QTest.keyClick(building.dialog.list, Key.Key_Return)
    settle(qtbot, place)
    assert place.page.building.rows == "If you could choose three things, which would come first?"
    building.columns_chosen.emit("health_need")
    answers = place.presenter.answers("job_now")
    building.filter_chosen.emit("job_now", answers.index("Yes"))
    settle(qtbot, place)
    assert place.page.building.filters[0].endswith("– Yes")
    assert "3" in building.tells.text()
    assert "special category" in building.tells.text()
    assert "People in the column" in texts(place.frames[0])
    building.keep.click()
    QTest.keyClicks(building.dialog.field, "hopes and health")
    QTest.keyClick(building.dialog.field, Key.Key_Return)
    assert building.dialog is None
    assert kept(received)["hopes and health"].columns == "health_need"
    building.rename_said.emit("hopes")
    assert list(kept(received)) == ["hopes"]
    assert place.page.current == OWN + "hopes"
    building.delete.click()
    settle(qtbot, place)
    assert kept(received) == {}
    place.undo_button.click()
    settle(qtbot, place)
    assert kept(received)["hopes"] == Chosen(
        "priorities", "health_need", kept(received)["hopes"].filters, "both"
    )
    assert texts(place.frames[0])
    building.delete.click()


def test_a_name_that_is_taken_is_refused_and_what_was_typed_stays(qtbot, place, received):
    choose(qtbot, place, NEW)
    place.building.rows_chosen.emit("job_now")
    settle(qtbot, place)
    place.building.keep_said.emit("work")
    choose(qtbot, place, NEW)
    place.building.rows_chosen.emit("job_help")
    settle(qtbot, place)
    place.building.keep.click()
    QTest.keyClicks(place.building.dialog.field, "work")
    place.building.dialog.button.click()
    assert place.building.dialog.field.text() == "work"
    assert "Another table" in place.building.dialog._problem.text()
    place.building.dialog.reject()
    assert kept(received)["work"].rows == "job_now"
    choose(qtbot, place, OWN + "work")
    place.building.delete.click()


def test_how_the_interviews_went_says_that_few_interviewers_are_pointed_at(qtbot, place):
    choose(qtbot, place, QUALITY)
    assert "fewer than four interviewers" in place.page.cards[0].lead
    by_title = {card.title: card for card in place.page.cards}
    rows = by_title["Who interviewed"].grid.rows
    assert sum(int(row.cells[0].text) for row in rows) == 21
    assert "Language of the interview" in by_title
    assert not any(
        cell.opens for card in by_title.values() if card.grid for row in card.grid.rows
        for cell in row.cells
    )  # fmt: skip


def test_another_language_is_followed_by_every_word_of_a_table(qtbot, place, languages):
    choose(qtbot, place, "R4", "kz")
    before = set(texts(place.frames[0]))
    languages.switch("ru")
    settle(qtbot, place)
    assert place.page.title == "Потребность в лечении сегодня"
    assert before.isdisjoint(texts(place.frames[0]))


def test_without_interviews_the_place_says_so(qtbot, look, desk, content, around, runner, messages):
    presenter = TablesPresenter(desk, content, around, runner, messages)
    view = TablesView(look, presenter.variables, presenter.answers)
    qtbot.addWidget(view)
    view.presenter = presenter
    connect_tables(view, presenter)
    presenter.show()
    settle(qtbot, view)
    assert view.page.none == "No interview is counted yet."
    presenter.choose(QUALITY)
    settle(qtbot, view)
    assert view.page.none == "No interview is counted yet."


def test_without_room_words_stand_above_their_numbers_and_arrows_pass_over_them(qtbot, place):
    place.resize(460, 640)
    place.fit_width(460)
    choose(qtbot, place, "R3", "both")
    table = place.frames[0].block.table
    assert table.model().stacked
    table.setFocus()
    QTest.keyClick(table, Key.Key_Down)
    heard = table.model().data(table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Continuing difficulty with work. Yes: 19"
    QTest.keyClick(table, Key.Key_Return)
    assert place.dialog.list.count() == 19
    place.dialog.reject()


def test_what_is_stopped_says_so_and_goes_on_when_a_table_is_chosen(qtbot, place, content):
    place.presenter.use(content)
    place.presenter.refresh()
    place.stop_requested.emit()
    settle(qtbot, place)
    assert place.page.none == "It was stopped. To go on, choose a table."
    choose(qtbot, place, "R1")
    assert place.frames
    assert not place.page.none
