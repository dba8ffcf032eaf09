"""After the merge: a person chooses, and the table counts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.desk.conflicts.presenter import ConflictsPresenter
from dutyrehab_desktop.app.desk.conflicts.view import ConflictsView
from dutyrehab_desktop.app.desk.counts.presenter import CountsPresenter
from dutyrehab_desktop.app.desk.counts.view import CountsTable, CountsView
from dutyrehab_desktop.app.widgets.bar_chart import BarChart
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.tasks import TaskControl


@pytest.fixture
def merged(desk, delivered, content, around):
    for laptop in (delivered.one, delivered.other):
        words = look_at_bundle(desk, laptop.bundle, content, TaskControl()).device_words
        merge(desk, laptop.bundle, content, around, TaskControl(), accept_words=words)
    return delivered


@pytest.fixture
def conflicts(qtbot, look, desk, content, around, messages):
    view = ConflictsView(look)
    qtbot.addWidget(view)
    presenter = ConflictsPresenter(desk, content, around, messages, view)
    view.presenter = presenter
    presenter.shown.connect(view.show_conflicts)
    presenter.problem_changed.connect(view.show_problem)
    view.chosen.connect(presenter.choose)
    view.resize(1100, 700)
    view.show()
    qtbot.waitActive(view)
    return view


@pytest.fixture
def counts(qtbot, look, desk, content, around, runner, messages):
    view = CountsView(look)
    qtbot.addWidget(view)
    presenter = CountsPresenter(desk, content, around, runner, messages, view)
    view.presenter = presenter
    presenter.shown.connect(view.show_countries)
    presenter.saved.connect(view.show_saved)
    presenter.problem_changed.connect(view.show_problem)
    presenter.busy_changed.connect(view.show_busy)
    view.save_requested.connect(presenter.save)
    view.resize(1100, 700)
    view.show()
    return view


def count(qtbot, view):
    with qtbot.waitSignal(view.presenter.shown, timeout=20_000):
        view.presenter.count()


def test_both_answers_stand_side_by_side_with_the_laptop_that_wrote_them(conflicts, merged):
    heard = []
    conflicts.presenter.shown.connect(heard.append)
    conflicts.presenter.show()
    ((card,),) = heard
    assert card.code == merged.code
    assert card.question == "If you could choose three things, which would come first?"
    answers = {value.answer for value in card.values}
    assert len(answers) == 2
    origins = {value.origin for value in card.values}
    for laptop in (merged.one, merged.other):
        assert any(" ".join(laptop.words[:2]) in origin for origin in origins)


def test_a_conflict_is_settled_by_keyboard_and_the_other_answer_is_kept(
    qtbot, conflicts, merged, desk
):
    conflicts.presenter.show()
    QApplication.processEvents()
    conflicts.take_focus()
    wanted = conflicts.buttons[0].accessibleName().partition(": ")[2]
    with qtbot.waitSignal(conflicts.presenter.settled):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert conflicts.ui.noneLabel.isVisible()
    interview = desk.store.interviews.load(merged.code)
    assert interview.history.conflicts() == ()
    assert wanted
    written = {r.content.value for r in interview.history if r.field.name == "priorities"}
    assert {"justice", "name_cleared health"} <= written


def test_counts_stand_by_country_and_unknown_is_not_no(qtbot, counts, merged):
    count(qtbot, counts)
    tables = counts.findChildren(CountsTable)
    assert [table.accessibleName() for table in tables] == ["Kazakhstan", "Uzbekistan"]
    model = tables[0].model()
    rows = {
        model.index(row, 0).data(): [int(model.index(row, n).data()) for n in range(1, 5)]
        for row in range(model.rowCount())
        if row not in model.headings
    }
    assert rows["Interviews"][0] == 1
    for yes, no, unknown, base in rows.values():
        assert yes + no + unknown == base


def test_a_table_is_never_scrolled_inside_the_page(qtbot, counts, merged):
    count(qtbot, counts)
    counts.resize(760, 600)
    QApplication.processEvents()
    for table in counts.findChildren(CountsTable):
        rows = sum(table.rowHeight(row) for row in range(table.model().rowCount()))
        assert table.viewport().height() >= rows


def test_two_charts_a_country_say_in_words_what_they_draw(qtbot, counts, merged):
    count(qtbot, counts)
    charts = counts.findChildren(BarChart)
    assert len(charts) == 4
    assert charts[0].accessibleName() in charts[0].accessibleDescription()
    assert "1 of 1" in charts[0].accessibleDescription()
    drawn = charts[0].grab().toImage()
    places = [(x, y) for x in range(0, drawn.width(), 9) for y in range(0, drawn.height(), 5)]
    colours = {drawn.pixelColor(x, y).name() for x, y in places}
    assert counts.look.color("accent").name() in colours


def test_without_interviews_the_page_says_so(qtbot, counts):
    count(qtbot, counts)
    assert counts.ui.noneLabel.isVisible()
    assert not counts.ui.reportButton.isEnabled()


def test_the_report_is_written_where_it_was_wished(qtbot, counts, merged, tmp_path):
    count(qtbot, counts)
    with qtbot.waitSignal(counts.presenter.saved, timeout=20_000):
        counts.save_requested.emit(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert "report.pdf" in counts.ui.savedLabel.text()
    assert "not encrypted" in counts.ui.savedLabel.text()
