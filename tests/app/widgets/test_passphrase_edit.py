"""The passphrase field: bytes out, dots on the screen, nothing left behind."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.common.keyboard import KeyboardState, caps_from_letter
from dutyrehab_desktop.app.widgets.passphrase_edit import LONGEST, PassphraseEdit

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot):
    field = PassphraseEdit()
    qtbot.addWidget(field)
    field.show()
    return field


def type_text(field, text):
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, NONE, letter))


def press(field, key, held=NONE):
    QTest.keyClick(field, key, held)


@pytest.mark.parametrize("text", ["five words", "қағаз ғой үнсіз", "oʻzbek soʻzi", "й\u0306 😀"])
def test_what_is_typed_comes_out_as_utf8_and_only_dots_are_shown(field, text):
    type_text(field, text)
    assert field.text() == "•" * len(text)
    taken = field.take()
    assert isinstance(taken, bytearray)
    assert taken.decode() == text
    assert field.text() == ""
    assert field.take() == b""


def test_backspace_takes_back_one_letter_however_many_bytes_it_has(field):
    type_text(field, "aқ😀")
    press(field, Qt.Key.Key_Backspace)
    assert field.letters == 2
    press(field, Qt.Key.Key_Backspace)
    type_text(field, "b")
    assert field.take() == b"ab"
    press(field, Qt.Key.Key_Backspace)
    assert field.take() == b""


def test_keys_that_move_a_cursor_change_nothing(field):
    type_text(field, "abc")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_End):
        press(field, key)
    press(field, Qt.Key.Key_A, CTRL)
    press(field, Qt.Key.Key_X, CTRL)
    press(field, Qt.Key.Key_Z, CTRL)
    type_text(field, "d")
    assert field.take() == b"abcd"


def test_alt_and_ctrl_commands_type_nothing(field):
    for held in (CTRL, Qt.KeyboardModifier.AltModifier):
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0x4C, held, "l"))
    assert field.letters == 0


def test_delete_empties_the_field(field):
    type_text(field, "abc")
    press(field, Qt.Key.Key_Delete)
    assert field.letters == 0


def test_enter_submits(field, qtbot):
    with qtbot.waitSignal(field.submitted):
        press(field, Qt.Key.Key_Return)


def test_pasting_is_allowed_and_drops_the_end_of_the_line(field):
    QGuiApplication.clipboard().setText("слова из буфера\n")
    press(field, Qt.Key.Key_V, CTRL)
    assert field.take().decode() == "слова из буфера"


def test_the_middle_button_pastes_nothing(field):
    QGuiApplication.clipboard().setText("selection")
    QTest.mouseClick(field, Qt.MouseButton.MiddleButton, NONE, QPoint(5, 5))
    assert field.letters == 0


def test_an_input_method_may_compose_letters(field):
    event = QInputMethodEvent()
    event.setCommitString("á")
    QApplication.sendEvent(field, event)
    assert field.take().decode() == "á"


def test_more_than_the_vault_takes_is_not_taken(field):
    QGuiApplication.clipboard().setText("ы" * LONGEST)
    press(field, Qt.Key.Key_V, CTRL)
    assert len(field.take()) == LONGEST


def test_input_methods_are_told_to_learn_nothing(field):
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_a_screen_reader_meets_a_password_field(field):
    type_text(field, "secret")
    spoken = QAccessible.queryAccessibleInterface(field)
    assert spoken.role() == QAccessible.Role.EditableText
    assert "secret" not in spoken.text(QAccessible.Text.Value)
    assert spoken.state().passwordEdit


def test_a_capital_without_shift_gives_caps_lock_away(field, qtbot):
    with qtbot.waitSignal(field.keyboard_changed) as told:
        type_text(field, "A")
    assert told.args == [KeyboardState(caps=True)]


def test_the_layout_is_told_as_soon_as_the_field_has_the_keyboard(field, qtbot):
    field.watch_keyboard(lambda: KeyboardState(False, "Қазақша"))
    with qtbot.waitSignal(field.keyboard_changed) as told:
        QApplication.sendEvent(field, _focus_in())
    assert told.args == [KeyboardState(False, "Қазақша")]


def _focus_in():
    from PySide6.QtGui import QFocusEvent

    return QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason)


@pytest.mark.parametrize(
    ("text", "shift", "caps"),
    [("A", False, True), ("a", True, True), ("Я", True, False), ("я", False, False)],
)
def test_letters_tell_caps_lock(text, shift, caps):
    assert caps_from_letter(text, shift=shift) is caps


@pytest.mark.parametrize("text", ["1", "", " ", "ab"])
def test_other_signs_do_not_tell_caps_lock(text):
    assert caps_from_letter(text, shift=False) is None


_TYPIST = """
import gc, sys
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit
app = QApplication([])
field = PassphraseEdit()
field.show()
for line in sys.stdin:
    letter = line[0]
    if letter == "\\n":
        break
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    app.processEvents()
taken = field.take()
print(len(taken), flush=True)
sys.stdin.readline()
taken[:] = bytes(len(taken))
field.deleteLater()
del field
gc.collect()
print("wiped", flush=True)
sys.stdin.readline()
"""


def copies_in_memory(pid, needles):
    """How often one of the needles stands in the memory of a process."""
    found = 0
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as mem:
        for line in maps:
            span, rights = line.split()[:2]
            start, end = (int(part, 16) for part in span.split("-"))
            if not rights.startswith("rw") or end - start > 1 << 28:
                continue
            try:
                mem.seek(start)
                data = mem.read(end - start)
            except (OSError, ValueError):
                continue
            found += sum(data.count(needle) for needle in needles)
    return found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_no_copy_of_the_passphrase_is_left_in_memory(shared_root):
    text = "quiet-walnut-тетрадь-river-47"
    needles = (text.encode(), text.encode("utf-16-le"), text.encode("utf-32-le"))
    child = subprocess.Popen(
        [sys.executable, "-c", _TYPIST],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=shared_root,
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"},
    )
    try:
        for letter in text:
            child.stdin.write(f"{letter}x\n".encode())
        child.stdin.write(b"\n")
        child.stdin.flush()
        assert int(child.stdout.readline()) == len(text.encode())
        assert copies_in_memory(child.pid, needles) == 1, "the one bytearray, and nothing else"
        child.stdin.write(b"go\n")
        child.stdin.flush()
        assert child.stdout.readline() == b"wiped\n"
        assert copies_in_memory(child.pid, needles) == 0
    finally:
        child.kill()
        child.wait()
        child.stdin.close()
        child.stdout.close()


@pytest.fixture
def shared_root():
    return Path(__file__).resolve().parents[3]


def test_dead_keys_show_nothing_of_what_they_compose(field):
    """The accent waits in the input method; the field shows neither it nor the letter."""
    waiting = QInputMethodEvent("\u0301", [])
    QApplication.sendEvent(field, waiting)
    assert field.text() == ""
    composed = QInputMethodEvent()
    composed.setCommitString("й\u0301")
    QApplication.sendEvent(field, composed)
    assert field.text() == "••"
    assert field.take().decode() == "й\u0301"


def test_an_input_method_that_asks_for_the_text_around_meets_dots(field):
    type_text(field, "құпия")
    for asked in (Qt.InputMethodQuery.ImSurroundingText, Qt.InputMethodQuery.ImTextBeforeCursor):
        assert "құпия" not in str(field.inputMethodQuery(asked))
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert])
def test_nothing_of_it_is_copied(field, key):
    QGuiApplication.clipboard().setText("before")
    type_text(field, "secret")
    press(field, Qt.Key.Key_A, CTRL)
    press(field, key, CTRL)
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == "before"
    assert field.take() == b"secret"
