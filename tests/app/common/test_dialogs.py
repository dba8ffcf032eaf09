"""Choosing files and folders: by keyboard, and without leaving a trace."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickDialog, PickKind, shown_path


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    return widget


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "stick" / "inside").mkdir(parents=True)
    (tmp_path / "a.bin").write_bytes(b"")
    (tmp_path / "b.bin").write_bytes(b"")
    (tmp_path / ".hidden").write_bytes(b"")
    return tmp_path


def open_picker(qtbot, parent, kind, folder, name=""):
    picker = PickDialog(kind, "Which?", parent)
    picker.heard = []
    picker.chosen.connect(picker.heard.append)
    with qtbot.waitActive(picker):
        picker.open_at(folder, name)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return picker


def names(picker):
    entries = picker.ui.entriesList
    return [entries.item(row).text() for row in range(entries.count())]


def key(picker, key):
    QTest.keyClick(picker.focusWidget(), key)


def test_folders_come_first_and_hidden_files_never(qtbot, parent, folder):
    picker = open_picker(qtbot, parent, PickKind.FILE, folder)
    assert names(picker) == ["stick/", "a.bin", "b.bin"]
    picker.reject()


def test_choosing_a_folder_shows_folders_only(qtbot, parent, folder):
    picker = open_picker(qtbot, parent, PickKind.FOLDER, folder)
    assert names(picker) == ["stick/"]
    picker.ui.chooseButton.click()
    assert picker.heard == [(folder.resolve(),)]


def test_a_file_is_found_by_keyboard_alone(qtbot, parent, folder):
    picker = open_picker(qtbot, parent, PickKind.FILE, folder / "stick" / "inside")
    key(picker, Qt.Key.Key_Backspace)
    key(picker, Qt.Key.Key_Backspace)
    assert picker.ui.chooseButton.isEnabled(), "the first file is chosen already"
    key(picker, Qt.Key.Key_Return)
    assert picker.heard == [(folder.resolve() / "a.bin",)]


def test_several_files_may_be_chosen_where_several_are_asked_for(qtbot, parent, folder):
    picker = open_picker(qtbot, parent, PickKind.FILES, folder)
    for row in (1, 2):
        picker.ui.entriesList.item(row).setSelected(True)
    picker.ui.chooseButton.click()
    assert [path.name for path in picker.heard[0]] == ["a.bin", "b.bin"]


def test_enter_goes_one_step_into_a_folder(qtbot, parent, folder):
    picker = open_picker(qtbot, parent, PickKind.FOLDER, folder)
    key(picker, Qt.Key.Key_Down)
    key(picker, Qt.Key.Key_Return)
    assert names(picker) == ["inside/"]
    assert picker.heard == []
    picker.reject()


def test_enter_on_a_place_goes_there_and_chooses_nothing(qtbot, parent, folder):
    picker = open_picker(qtbot, parent, PickKind.SAVE, folder, "notes.pdf")
    picker.ui.placesList.setFocus()
    picker.ui.placesList.setCurrentRow(0)
    key(picker, Qt.Key.Key_Return)
    assert picker.heard == []
    assert picker.isVisible()
    assert picker.ui.nameEdit.hasFocus()
    picker.reject()


def test_a_name_that_is_taken_is_refused(qtbot, parent, folder):
    picker = open_picker(qtbot, parent, PickKind.SAVE, folder, "a.bin")
    picker.ui.chooseButton.click()
    assert picker.heard == []
    assert picker.ui.problemFrame.isVisible()
    picker.ui.nameEdit.setText("c.bin")
    picker.ui.chooseButton.click()
    assert picker.heard == [(folder.resolve() / "c.bin",)]


@pytest.mark.parametrize("name", ["", "..", "a/b", "con\\x", "a:b", "  "])
def test_a_name_that_is_no_name_cannot_be_chosen(qtbot, parent, folder, name):
    picker = open_picker(qtbot, parent, PickKind.SAVE, folder, name)
    assert not picker.ui.chooseButton.isEnabled()
    picker.reject()


def test_a_name_that_is_too_long_for_the_disk_is_not_our_mistake(qtbot, parent, folder):
    picker = open_picker(qtbot, parent, PickKind.SAVE, folder, "a" * 300)
    picker.ui.chooseButton.click()
    assert len(picker.heard) == 1, "whoever writes the file tells what is wrong"


def test_a_folder_that_is_gone_leads_to_the_nearest_that_is_there(qtbot, parent, folder):
    picker = open_picker(qtbot, parent, PickKind.FOLDER, folder / "gone" / "long ago")
    assert names(picker) == ["stick/"]
    picker.reject()


def test_a_folder_that_cannot_be_read_is_told_and_the_old_one_stays(qtbot, parent, folder):
    picker = open_picker(qtbot, parent, PickKind.FILE, folder)
    picker.enter(folder / "a.bin")
    assert picker.ui.problemFrame.isVisible()
    assert names(picker) == ["stick/", "a.bin", "b.bin"]
    picker.reject()


def test_visiting_folders_leaves_no_trace(qtbot, parent, folder, home):
    picker = open_picker(qtbot, parent, PickKind.FILE, folder)
    picker.enter(folder / "stick")
    picker.reject()
    assert [path for path in home.folder.rglob("*") if path.is_file()] == []


def test_paths_below_home_are_shown_short(home):
    assert shown_path(Path.home() / "notebook") == "~/notebook"
    assert shown_path(Path.home()) == "~"
    assert shown_path(Path("/media/stick")) == "/media/stick"


def test_enter_means_no_where_something_cannot_be_taken_back(qtbot, parent):
    ask = AskDialog("Sure?", "It goes.", ("Yes", "No"), parent)
    with qtbot.waitSignal(ask.refused):
        ask.open()
        qtbot.waitActive(ask)
        QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Return)
