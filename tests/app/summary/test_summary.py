"""The person's paper: seen in memory, let out only where that was wished and is allowed."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.summary import view as summary_view
from dutyrehab_desktop.app.summary.joining import joined_summary
from dutyrehab_desktop.app.summary.presenter import SummaryPresenter
from dutyrehab_desktop.app.widgets.system_printer import paint_pages
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.reports.pages import page_images
from dutyrehab_desktop.workflows.opening import begin_interview
from tests.helpers.answers import tell, whole_story


@pytest.fixture
def session(field, content, around):
    return tell(begin_interview(content, field.store, around, spoken="en"), whole_story())


@pytest.fixture
def make(qtbot, look, session, runner, messages):
    def made(wished="full", *, tonight="alone", **options):
        presenter = SummaryPresenter(session, runner, messages, wished=wished, **options)
        view = joined_summary(presenter, look)
        qtbot.addWidget(view)
        with qtbot.waitSignal(presenter.shown, timeout=20_000):
            view.resize(1366, 700)
            view.show()
        if tonight:
            view.tonight_pressed.emit(tonight)
        return presenter, view

    return made


def offer(qtbot, presenter, view, name):
    with qtbot.waitSignal(presenter.shown, timeout=20_000):
        view.offer_pressed.emit(name)


def files_below(folder):
    return {path for path in Path(folder).rglob("*") if path.is_file()}


def told(layout):
    return [layout.itemAt(n).widget().text() for n in range(layout.count())]


def test_the_pages_are_shown_and_nothing_is_written(make, home, tmp_path):
    before = files_below(home.folder) | files_below(tmp_path)
    _presenter, view = make()
    images = view.pages.images
    assert images
    colours = {images[0].pixelColor(x, y).rgb() for x in range(0, 700, 7) for y in range(0, 700, 7)}
    assert len(colours) > 10, "an empty page"
    assert (files_below(home.folder) | files_below(tmp_path)) == before


def test_pages_are_as_wide_as_there_is_room(qtbot, make):
    presenter, view = make("screen")
    wide = view.pages.images[0].width()
    with qtbot.waitSignal(presenter.shown, timeout=20_000):
        view.resize(800, 600)
    narrow = view.pages.images[0].width()
    assert narrow < wide
    assert narrow <= view.pages.viewport().width()


def test_the_screen_says_with_which_words_the_paper_tells(qtbot, make, session):
    presenter, view = make()
    lines = told(view.ui.revealsLayout)
    assert any("That somebody was held" in line and "sentence" in line for line in lines)
    assert any("The country" in line and "Kazakhstan" in line for line in lines)
    assert "never holds a person's name" in view.ui.warningLabel.text()
    offer(qtbot, presenter, view, "hand")
    assert told(view.ui.revealsLayout) == []
    assert "None of the words that give away" in view.ui.warningLabel.text()


def test_read_on_the_screen_only_means_no_way_out(make, tmp_path):
    presenter, view = make("screen", tonight="")
    assert not view.ui.saveButton.isVisible()
    assert not view.ui.printButton.isVisible()
    assert not view.ui.tonightLabel.isVisible()
    presenter.save(tmp_path / "notes.pdf")
    presenter.print_it()
    assert not presenter.busy
    assert not (tmp_path / "notes.pdf").exists()


def test_nothing_leaves_before_it_was_asked_where_the_paper_will_be(make, tmp_path):
    presenter, view = make(tonight="")
    assert any("Ask first" in line for line in told(view.ui.becauseLayout))
    assert "Ask first" in view.ui.verdictLabel.text(), "beside the buttons, where it is seen"
    assert not view.ui.saveButton.isVisible()
    presenter.save(tmp_path / "notes.pdf")
    assert not (tmp_path / "notes.pdf").exists()
    view.tonight_pressed.emit("alone")
    assert view.ui.saveButton.isVisible()


@pytest.mark.parametrize("where", ["officials", "border"])
def test_officials_or_a_border_leave_only_what_is_copied_by_hand(qtbot, make, where):
    presenter, view = make(tonight=where)
    for name in ("safe", "easy", "full"):
        offer(qtbot, presenter, view, name)
        assert not view.ui.printButton.isVisible(), name
        assert "own hand" in view.ui.verdictLabel.text()
    offer(qtbot, presenter, view, "hand")
    assert "copies what they like" in view.ui.verdictLabel.text()
    assert view.lines.isVisible()


def test_somebody_who_may_find_it_leaves_the_short_list(qtbot, make):
    presenter, view = make(tonight="seen")
    assert "Only the short list" in view.ui.verdictLabel.text()
    assert not view.ui.printButton.isVisible()
    offer(qtbot, presenter, view, "safe")
    assert view.ui.printButton.isVisible()


def test_what_is_copied_by_hand_is_offered_first_and_is_large(qtbot, make):
    presenter, view = make("safe", tonight="")
    assert [view.offers.itemData(n) for n in range(view.offers.count())] == ["hand", "safe"]
    rows = view.lines.rows
    assert len(rows) > 3
    assert rows[0].height() > 30
    before = [row.line.text for row in rows]
    with qtbot.waitSignal(presenter.shown, timeout=20_000):
        view.ui.lookButton.click()
    assert [row.line.text for row in view.lines.rows] != before


def test_alone_and_found_by_somebody_exclude_each_other(make):
    _presenter, view = make(tonight="seen")
    view.tonight_pressed.emit("alone")
    assert [line.name for line in view.tonight.lines if line.chosen] == ["alone"]
    view.tonight_pressed.emit("border")
    assert [line.name for line in view.tonight.lines if line.chosen] == ["border"]


def test_a_row_that_was_ticked_by_keyboard_stays_in_sight(qtbot, make):
    presenter, view = make(tonight="")
    with qtbot.waitSignal(presenter.shown, timeout=20_000):
        view.resize(1024, 540)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    area, row = view.ui.rightScrollArea, view.tonight.rows[0]
    row.setFocus(Qt.FocusReason.TabFocusReason)

    def below():
        bottom = row.mapTo(area.viewport(), QPoint(0, row.height())).y()
        return bottom - area.viewport().height()

    QTest.qWait(50)
    bar = area.verticalScrollBar()
    bar.setValue(bar.value() + below())
    assert below() == 0, "the last row that is seen"
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert view.ui.saveButton.isVisible(), "its tick brought the buttons"
    QTest.qWait(50)
    assert -area.viewport().height() + row.height() <= below() <= 0


def test_a_press_on_a_line_of_the_page_asks_for_its_answer(qtbot, make):
    presenter, view = make("screen", tonight="")
    sheets = view.pages.widget()
    spot = next(one for one in sheets._spots if presenter._places[one.number].question == "ep_kind")
    middle = sheets._rect_of(spot).center().toPoint()
    view.pages.ensureVisible(middle.x(), middle.y())
    with qtbot.waitSignal(presenter.correct_requested) as asked:
        QTest.mouseClick(sheets, Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), middle.y()))
    assert asked.args[0].question == "ep_kind"


def test_the_same_by_keyboard_in_large_letters(qtbot, make):
    presenter, view = make("screen", tonight="")
    view.ui.readButton.click()
    rows = view.lines.rows
    number = next(n for n, row in enumerate(rows) if row.line.number >= 0)
    rows[number - 1].setFocus()
    qtbot.keyClick(rows[number - 1], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is rows[number]
    with qtbot.waitSignal(presenter.correct_requested) as asked:
        qtbot.keyClick(rows[number], Qt.Key.Key_Return)
    assert isinstance(asked.args[0], Place)


@pytest.mark.parametrize("wished", ["screen", "safe"])
def test_turned_to_the_person_nothing_stands_beside_the_lines(qtbot, make, wished):
    _presenter, view = make(wished, tonight="")
    view.ui.readButton.click()
    assert not view.ui.rightFrame.isVisible()
    assert view.lines.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert view.ui.rightFrame.isVisible()
    assert view.ui.readButton.hasFocus()


def test_a_corrected_line_is_read_again(qtbot, make, session):
    presenter, view = make("screen", tonight="")
    entry = session.form.sheet.entries("episode").ids[0]
    place = Place("ep_kind", entry)
    session.record(place, Answer("house"), "en", sure=True)
    with qtbot.waitSignal(presenter.shown, timeout=20_000):
        presenter.make_again(place)
    current = [row.line.text for row in view.lines.rows if row.line.current]
    assert current == ["You were under house arrest."]
    assert view.again_label.isVisible()
    assert "Read this line again" in view.again_label.text()


def test_a_paper_chosen_while_another_is_made_is_the_one_that_is_shown(qtbot, make):
    presenter, view = make()
    view.offer_pressed.emit("easy")
    assert presenter.busy
    assert view._page is None, "what is on show is not what was chosen"
    assert not view.lines.rows
    view.offer_pressed.emit("hand")
    qtbot.waitUntil(lambda: view._page is not None and not presenter.busy, timeout=20_000)
    assert view._page.offer == "hand"
    lines = [row.line.text for row in view.lines.rows]
    assert "What you can do now" not in lines
    assert not view.ui.printButton.isVisible()


def test_where_nothing_may_go_home_there_is_nothing_to_copy(qtbot, make, session):
    session.record(Place("mode"), Answer("call_secure"), "en", sure=True)
    _presenter, view = make("safe")
    assert not view.lines.rows
    assert "sitting together" in view.ui.verdictLabel.text()


def test_the_tabulator_stops_at_one_line_and_arrows_walk(qtbot, make):
    _presenter, view = make("screen", tonight="")
    view.ui.readButton.click()
    rows = view.lines.rows
    stops = [row for row in rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [rows[0]]
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    stops = [row for row in rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [rows[1]]


def test_saving_says_first_that_the_file_is_not_encrypted(make):
    _presenter, view = make()
    view.ui.saveButton.click()
    dialog = QApplication.activeModalWidget()
    assert "not encrypted" in dialog.ui.textLabel.text()
    assert dialog.ui.noButton.isDefault()
    dialog.ui.noButton.click()


def test_saving_writes_the_pdf_where_the_person_wished(qtbot, make, tmp_path):
    presenter, view = make()
    with qtbot.waitSignal(presenter.done):
        view.save_requested.emit(tmp_path / "notes.pdf")
    assert (tmp_path / "notes.pdf").read_bytes().startswith(b"%PDF-")
    assert "not encrypted" in view.ui.doneLabel.text()


def test_a_disk_that_refuses_is_told(qtbot, make, tmp_path):
    presenter, view = make()
    (tmp_path / "file").write_bytes(b"")
    view.save_requested.emit(tmp_path / "file" / "notes.pdf")
    qtbot.waitUntil(lambda: not presenter.busy)
    assert view.ui.problemFrame.isVisible()
    assert view.ui.problemLabel.text()


def test_printing_asks_first_and_takes_the_copy_out_of_the_queue(
    qtbot, make, tmp_path, monkeypatch
):
    programs = {
        "lp": f'cat > "{tmp_path}/paper"; echo "request id is HP-7 (0 file(s))"',
        "lpstat": "exit 0",
        "ipptool": f'cat > "{tmp_path}/taken"',
    }
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, does in programs.items():
        (folder / name).write_text(f"#!/bin/sh\n{does}\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    presenter, view = make()
    view.ui.printButton.click()
    dialog = QApplication.activeModalWidget()
    assert dialog.ui.noButton.isDefault(), "Enter must not print"
    with qtbot.waitSignal(presenter.done):
        dialog.ui.yesButton.click()
    assert (tmp_path / "paper").read_bytes().startswith(b"%PDF-")
    assert "jobs/7\n" in (tmp_path / "taken").read_text()
    assert "was removed from the print queue" in view.ui.doneLabel.text()


def test_without_a_pipe_the_desktops_own_dialog_prints_after_a_warning(
    qtbot, make, tmp_path, monkeypatch
):
    shown = []
    monkeypatch.setattr(summary_view, "print_pages", lambda pages, _view: not shown.append(pages))
    monkeypatch.setenv("PATH", str(tmp_path))
    presenter, view = make()
    view.ui.printButton.click()
    dialog = QApplication.activeModalWidget()
    assert "may keep them" in dialog.ui.textLabel.text()
    with qtbot.waitSignal(presenter.done, timeout=20_000):
        dialog.ui.yesButton.click()
    assert len(shown[0]) == len(view.pages.images)
    assert 2470 < shown[0][0].width < 2490, "300 dots an inch"
    assert "could not be removed" in view.ui.doneLabel.text()


def test_pictures_of_pages_are_painted_one_a_sheet(qtbot, make, tmp_path):
    presenter, _view = make()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    made = presenter._made
    assert paint_pages(made.pages, printer)
    images = page_images((tmp_path / "out.pdf").read_bytes(), 300)
    assert len(images) == len(made.pages)
    assert all(len(set(image.rgb)) > 2 for image in images), "an empty sheet"
