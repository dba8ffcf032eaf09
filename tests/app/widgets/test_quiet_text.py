"""What is typed into a field stays in it: no copy, no selection told, nothing to undo later."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutyrehab_desktop.app.widgets.quiet_text import LineField, TextField
from tests.conftest import Home
from tests.helpers.screen import Screen

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COPYING = (
    (Qt.Key.Key_C, CTRL),
    (Qt.Key.Key_Insert, CTRL),
    (Qt.Key.Key_X, CTRL),
    (Qt.Key.Key_Delete, SHIFT),
)
BEFORE = "what was copied elsewhere"


@pytest.fixture(params=[LineField, TextField])
def field(request, qtbot):
    room = QWidget()
    other = LineField(room)
    made = request.param(room)
    column = QVBoxLayout(room)
    column.addWidget(made)
    column.addWidget(other)
    qtbot.addWidget(room)
    made.room, made.other = room, other
    with qtbot.waitActive(room):
        room.show()
    made.setFocus()
    QGuiApplication.clipboard().setText(BEFORE)
    return made


def words(field) -> str:
    return field.text() if isinstance(field, LineField) else field.toPlainText()


@pytest.mark.parametrize(("key", "held"), COPYING)
def test_no_key_copies_and_none_takes_text_away(field, key, held):
    QTest.keyClicks(field, "an answer")
    field.selectAll()
    QTest.keyClick(field, key, held)
    assert QGuiApplication.clipboard().text() == BEFORE
    assert words(field) == "an answer"


def test_keys_that_delete_a_line_put_nothing_into_the_clipboard(field):
    QTest.keyClicks(field, "an answer")
    QTest.keyClick(field, Qt.Key.Key_Home)
    for key in (Qt.Key.Key_K, Qt.Key.Key_U):
        QTest.keyClick(field, key, CTRL)
    assert QGuiApplication.clipboard().text() == BEFORE


def test_pasting_is_allowed(field):
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    assert words(field) == BEFORE


def test_what_was_taken_back_is_gone_once_the_field_is_left(field):
    QTest.keyClicks(field, "a name")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    undo = (
        field.isUndoAvailable if isinstance(field, LineField) else field.document().isUndoAvailable
    )
    assert undo(), "while the keyboard is in the field, a slip can be undone"
    if isinstance(field, LineField):
        field.setCursorPosition(2)
    field.other.setFocus()
    assert not undo()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert words(field) == "a nam"


def test_leaving_changes_neither_the_place_in_the_text_nor_that_it_was_typed(field):
    heard = []
    QTest.keyClicks(field, "abc")
    field.textChanged.connect(lambda *_: heard.append(words(field)))
    if isinstance(field, LineField):
        field.setCursorPosition(1)
    field.other.setFocus()
    assert heard == []
    if isinstance(field, LineField):
        assert (field.cursorPosition(), field.isModified()) == (1, True)


def test_there_is_no_menu_and_input_methods_learn_nothing(field):
    assert field.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText


def test_selected_text_cannot_be_dragged_away(qtbot):
    field = TextField()
    qtbot.addWidget(field)
    field.setPlainText("an answer")
    field.resize(300, 100)
    field.show()
    field.selectAll()
    QTest.mousePress(field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    assert not field.textCursor().hasSelection()
    QTest.mouseRelease(field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    field.moveCursor(QTextCursor.MoveOperation.Start)
    field.selectAll()
    assert field.createMimeDataFromSelection().formats() == []


_ON_A_DISPLAY = """
import json, sys
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from dutyrehab_desktop.app.widgets.quiet_text import LineField, TextField
application = QApplication([])
room = QWidget()
column = QVBoxLayout(room)
fields = [LineField(room), TextField(room), QLineEdit(room), QPlainTextEdit(room)]
for field in fields:
    column.addWidget(field)
room.show()
QTest.qWaitForWindowActive(room)
clipboard = QGuiApplication.clipboard()
found = {"supported": clipboard.supportsSelection()}
for field in fields:
    clipboard.clear(QClipboard.Mode.Selection)
    field.setFocus()
    QTest.keyClicks(field, "answer")
    at = field.viewport() if isinstance(field, QPlainTextEdit) else field
    QTest.mouseDClick(at, Qt.MouseButton.LeftButton, pos=QPoint(20, 14))
    QTest.mouseRelease(at, Qt.MouseButton.LeftButton, pos=QPoint(20, 14))
    QTest.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    application.processEvents()
    found[type(field).__name__] = clipboard.text(QClipboard.Mode.Selection)
print(json.dumps(found))
"""


def test_selecting_by_mouse_tells_no_other_program(screen: Screen, home: Home, project: Path):
    done = subprocess.run(
        [sys.executable, "-c", _ON_A_DISPLAY],
        cwd=project,
        env={**os.environ, **home.environment, **screen.environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found = json.loads(done.stdout)
    assert found == {
        "supported": True,
        "LineField": "",
        "TextField": "",
        "QLineEdit": "answer",
        "QPlainTextEdit": "answer",
    }, "Qt's own fields do tell; ours do not"
