"""The summary: seen in memory, and let out only where that was wished."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.summary.presenter import SummaryPresenter
from dutyrehab_desktop.app.summary.view import SummaryView
from dutyrehab_desktop.workflows.opening import begin_interview
from tests.helpers.answers import tell, whole_story


@pytest.fixture
def session(field, content, around):
    return tell(begin_interview(content, field.store, around, spoken="en"), whole_story())


@pytest.fixture
def make(qtbot, look, session, content, runner, messages):
    def made(*, may_leave):
        view = SummaryView(look)
        qtbot.addWidget(view)
        presenter = SummaryPresenter(session, runner, messages, may_leave=may_leave)
        presenter.setParent(view)
        presenter.shown.connect(view.show_page)
        presenter.done.connect(view.show_done)
        presenter.problem_changed.connect(view.show_problem)
        presenter.busy_changed.connect(view.show_busy)
        view.width_known.connect(presenter.draw)
        view.save_requested.connect(presenter.save)
        view.print_requested.connect(presenter.print_it)
        with qtbot.waitSignal(presenter.shown, timeout=20_000):
            view.resize(1366, 700)
            view.show()
        return presenter, view

    return made


def files_below(folder):
    return {path for path in Path(folder).rglob("*") if path.is_file()}


def test_the_pages_are_shown_and_nothing_is_written(make, home, tmp_path):
    before = files_below(home.folder) | files_below(tmp_path)
    _presenter, view = make(may_leave=True)
    images = view.pages.images
    assert images
    colours = {images[0].pixelColor(x, y).rgb() for x in range(0, 700, 7) for y in range(0, 700, 7)}
    assert len(colours) > 10, "an empty page"
    assert (files_below(home.folder) | files_below(tmp_path)) == before


def test_pages_are_as_wide_as_there_is_room(qtbot, make):
    presenter, view = make(may_leave=False)
    wide = view.pages.images[0].width()
    with qtbot.waitSignal(presenter.shown, timeout=20_000):
        view.resize(800, 600)
    narrow = view.pages.images[0].width()
    assert narrow < wide
    assert narrow <= view.pages.viewport().width()


def test_the_screen_says_what_a_stranger_would_learn(make):
    _presenter, view = make(may_leave=True)
    layout = view.ui.revealsLayout
    lines = [layout.itemAt(n).widget().text() for n in range(layout.count())]
    assert any("times the person was held" in line for line in lines)
    assert any("The country" in line for line in lines)
    assert "never holds a name" in view.ui.warningLabel.text()


def test_read_on_the_screen_only_means_no_way_out(qtbot, make, tmp_path):
    presenter, view = make(may_leave=False)
    assert not view.ui.saveButton.isVisible()
    assert not view.ui.printButton.isVisible()
    presenter.save(tmp_path / "notes.pdf")
    presenter.print_it()
    assert not presenter.busy
    assert not (tmp_path / "notes.pdf").exists()


def test_saving_writes_the_pdf_where_the_person_wished(qtbot, make, tmp_path):
    presenter, view = make(may_leave=True)
    with qtbot.waitSignal(presenter.done):
        view.save_requested.emit(tmp_path / "notes.pdf")
    assert (tmp_path / "notes.pdf").read_bytes().startswith(b"%PDF-")
    assert "not encrypted" in view.ui.doneLabel.text()


def test_a_disk_that_refuses_is_told(qtbot, make, tmp_path):
    presenter, view = make(may_leave=True)
    (tmp_path / "file").write_bytes(b"")
    view.save_requested.emit(tmp_path / "file" / "notes.pdf")
    qtbot.waitUntil(lambda: not presenter.busy)
    assert view.ui.problemFrame.isVisible()
    assert view.ui.problemLabel.text()


def test_printing_asks_first_and_hands_the_pages_over_without_a_file(
    qtbot, make, tmp_path, monkeypatch
):
    program = tmp_path / "bin" / "lp"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$@" > "{tmp_path}/words"\ncat > "{tmp_path}/paper"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    presenter, view = make(may_leave=True)
    view.ui.printButton.click()
    dialog = QApplication.activeModalWidget()
    assert dialog.ui.noButton.isDefault(), "Enter must not print"
    with qtbot.waitSignal(presenter.done):
        dialog.ui.yesButton.click()
    assert (tmp_path / "paper").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "words").read_text().split()[-1] == "-"


def test_without_a_printer_one_sentence_says_so(qtbot, make, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    presenter, view = make(may_leave=True)
    presenter.print_it()
    qtbot.waitUntil(lambda: not presenter.busy)
    assert view.ui.problemLabel.text()
