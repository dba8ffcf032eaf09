"""Keys act where they lie, under every layout of the field."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.keys import Chord, KeyGuard, PageKeys, read_chord

NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PAD = Qt.KeyboardModifier.KeypadModifier

X11 = {"D": 40, "P": 33, "L": 46, "K": 45, "1": 10, "2": 11, "3": 12, "0": 19, "N": 57}
"""Key codes of X11 for these positions, as xev shows them."""

UNDER_LAYOUTS = [
    ("D", 0x0412, "в"),  # ru, uz Cyrillic
    ("P", 0x0417, "з"),
    ("L", 0x0414, "д"),
    ("K", 0x041B, "л"),
    ("1", Qt.Key.Key_QuoteDbl.value, '"'),  # kz
    ("2", 0x04D8, "ә"),
    ("3", 0x0406, "і"),
    ("D", Qt.Key.Key_D.value, "d"),  # us
]


def pressed(
    key: int, code: int, held: Qt.KeyboardModifier = NO, text: str = "", offset: int = 0
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, code + offset, 0, 0, text)


@pytest.mark.parametrize(("name", "key", "text"), UNDER_LAYOUTS)
def test_a_key_is_known_by_its_place_under_every_layout(name: str, key: int, text: str) -> None:
    assert read_chord(pressed(key, X11[name], NO, text), "linux") == Chord(name)
    assert read_chord(pressed(key, X11[name] - 8, NO, text), "win32") == Chord(name)


def test_modifiers_are_told_apart() -> None:
    assert read_chord(pressed(0x0414, X11["L"], CTRL), "linux") == Chord("L", ctrl=True)
    assert read_chord(pressed(0x0412, X11["D"], ALT), "linux") == Chord("D", alt=True)


def test_the_digits_of_the_number_pad_count_as_digits() -> None:
    event = pressed(Qt.Key.Key_1.value, 87, PAD)
    assert read_chord(event, "linux") == Chord("1")


def test_without_a_scan_code_the_meaning_of_the_key_serves() -> None:
    assert read_chord(pressed(Qt.Key.Key_P.value, 0), "darwin") == Chord("P")
    assert read_chord(pressed(Qt.Key.Key_7.value, 0), "linux") == Chord("7")
    assert read_chord(pressed(0x0412, 0), "linux") is None


def test_named_keys_are_known_whatever_their_place() -> None:
    assert read_chord(pressed(Qt.Key.Key_F9.value, 75), "linux") == Chord("F9")
    assert read_chord(pressed(Qt.Key.Key_Enter.value, 104, PAD), "linux") == Chord("Enter")


# --- the guard --------------------------------------------------------------------------------


class Watched:
    """A guard on the application, and what it was asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.guard = KeyGuard()
        self.asked: list[str] = []
        self.guard.hide_requested.connect(lambda: self.asked.append("hide"))
        self.guard.lock_requested.connect(lambda: self.asked.append("lock"))
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self.guard)
        self.window = QWidget()
        layout = QVBoxLayout(self.window)
        self.field = QLineEdit(self.window)
        self.combo = QComboBox(self.window)
        self.combo.addItems(["one", "two"])
        layout.addWidget(self.field)
        layout.addWidget(self.combo)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.field.setFocus()

    def stop(self) -> None:
        application = QCoreApplication.instance()
        assert application is not None
        application.removeEventFilter(self.guard)


@pytest.fixture
def watched(qtbot: QtBot) -> "Watched":
    made = Watched(qtbot)
    yield made
    made.stop()


def test_f9_hides_and_ctrl_l_locks_once_each(watched: Watched) -> None:
    handle = watched.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_F9)
    QTest.keyClick(handle, Qt.Key.Key_L, CTRL)
    QTest.keyClick(handle, Qt.Key.Key_F9, CTRL)
    assert watched.asked == ["hide", "lock", "lock"]


def test_ctrl_l_locks_under_a_russian_layout_from_inside_a_field(watched: Watched) -> None:
    event = pressed(0x0414, X11["L"], CTRL, "д")
    QCoreApplication.sendEvent(watched.field, event)
    assert watched.asked == ["lock"]
    assert watched.field.text() == ""


def test_the_guard_works_while_a_modal_dialog_is_open(watched: Watched, qtbot: QtBot) -> None:
    dialog = QDialog(watched.window)
    inner = QLineEdit(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    inner.setFocus()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, CTRL)
    assert watched.asked == ["hide", "lock"]
    dialog.close()


def test_the_guard_works_while_a_list_hangs_open(watched: Watched, qtbot: QtBot) -> None:
    popup = watched.combo.view()
    with qtbot.waitExposed(popup.window()):
        watched.combo.showPopup()
    QTest.keyClick(popup, Qt.Key.Key_F9)
    assert watched.asked == ["hide"]
    watched.combo.hidePopup()


def test_escape_three_times_hides_and_twice_does_not(watched: Watched) -> None:
    handle = watched.window.windowHandle()
    for _ in range(2):
        QTest.keyClick(handle, Qt.Key.Key_Escape)
    QTest.keyClick(handle, Qt.Key.Key_A)
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert watched.asked == []
    QTest.keyClick(handle, Qt.Key.Key_A)
    for _ in range(3):
        QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert watched.asked == ["hide"]


def test_escape_counts_also_where_its_release_never_comes(watched: Watched) -> None:
    """The first press closes a small window, and its release goes with it."""
    for _ in range(3):
        QTest.keyPress(watched.window.windowHandle(), Qt.Key.Key_Escape)
    assert watched.asked == ["hide"]


def test_holding_f9_down_hides_once_only(watched: Watched) -> None:
    for again in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F9.value, NO, "", again)
        QCoreApplication.sendEvent(watched.field, event)
    assert watched.asked == ["hide"]


# --- the keys of a page -----------------------------------------------------------------------


def test_a_page_hears_its_keys_and_leaves_the_others_alone(qtbot: QtBot) -> None:
    page = QWidget()
    field = QLineEdit(page)
    other = QLineEdit()
    heard: list[Chord] = []

    def act(chord: Chord, rehearse: bool) -> bool:
        if chord.key == "D" and not rehearse:
            heard.append(chord)
        return chord.key == "D"

    keys = PageKeys(lambda one: one is field, act)
    for widget in (page, other):
        qtbot.addWidget(widget)
        widget.show()
    application = QCoreApplication.instance()
    assert application is not None
    application.installEventFilter(keys)
    try:
        QTest.keyClick(field, Qt.Key.Key_D)
        QTest.keyClick(field, Qt.Key.Key_E)
        QTest.keyClick(other, Qt.Key.Key_D)
    finally:
        application.removeEventFilter(keys)
    assert heard == [Chord("D")]
    assert field.text() == "e"
    assert other.text() == "d"
