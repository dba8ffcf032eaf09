"""Every screen of the program: nothing can be copied out of it, nothing is told outside the page.

The fields are found by walking the widgets, so that a field which somebody adds tomorrow is looked
at too.
"""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit
from dutyrehab_desktop.app.widgets.quiet_text import LineField, TextField
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.steps import StepKind
from tests.app.shell.test_every_screen import stock, tour, wait
from tests.app.shell.tour import Tour
from tests.helpers.answers import tell, whole_story

__all__ = ["stock", "tour", "wait"]

Wait = Callable[[Callable[[], bool]], None]
COPY = (
    (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier),
)
BEFORE = "copied elsewhere"


def loose(widget: QWidget) -> str:
    """What of a widget lets text out, in words; empty where nothing does."""
    if isinstance(widget, PassphraseEdit):
        return ""
    if isinstance(widget, QLineEdit) and not isinstance(widget, LineField):
        return "" if isinstance(widget.parent(), QComboBox) else "a bare line"
    if isinstance(widget, QPlainTextEdit) and not isinstance(widget, TextField):
        return "a bare text field"
    if isinstance(widget, QTextEdit):
        return "a bare text field"
    if isinstance(widget, QComboBox) and widget.isEditable():
        return "a list that is typed into"
    if isinstance(widget, QLabel):
        chosen = widget.textInteractionFlags() & (
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return "text that can be selected" if chosen else ""
    return ""


def shown() -> Iterator[QWidget]:
    """Everything of every window."""
    for top in QApplication.topLevelWidgets():
        yield top
        yield from top.findChildren(QWidget)


def faults(where: str) -> list[str]:
    found = [
        f"{where}: {type(one).__name__} {one.objectName()}: {told}"
        for one in shown()
        if (told := loose(one))
    ]
    clipboard = QGuiApplication.clipboard()
    for one in list(shown()):
        if not one.isVisible() or one.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(one, QLineEdit | QPlainTextEdit):
            one.selectAll()
        for key, held in COPY:
            # Straight to the widget: neither focus nor shortcuts of the page come between.
            QApplication.sendEvent(one, QKeyEvent(QEvent.Type.KeyPress, key, held))
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if clipboard.text(mode) not in ("", BEFORE):
                found.append(f"{where}: {type(one).__name__} {one.objectName()} copied")
                clipboard.setText(BEFORE)
    titles = {top.windowTitle() for top in QApplication.topLevelWidgets() if top.isVisible()}
    return found + [f"{where}: a title says {title}" for title in titles - {"Notebook"}]


def test_the_walk_finds_a_field_that_lets_text_out(qtbot) -> None:
    room = QWidget()
    room.setWindowTitle("Notebook")
    line = QLineEdit("an answer", room)
    QPlainTextEdit("an answer", room).move(0, 40)
    label = QLabel("an answer", room)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(room)
    room.show()
    QGuiApplication.clipboard().setText(BEFORE)
    found = "\n".join(faults("here"))
    for told in ("a bare line", "a bare text field", "can be selected", "QLineEdit  copied"):
        assert told in found
    room.setWindowTitle("An interview")
    line.setText("")
    assert "a title says An interview" in "\n".join(faults("here"))


@pytest.mark.parametrize("dialogs", [False, True])
def test_nothing_is_copied_or_told_on_any_screen(tour: Tour, wait: Wait, dialogs: bool) -> None:
    tour.dialogs = dialogs
    QGuiApplication.clipboard().setText(BEFORE)
    found = []
    for name in tour.screens(wait):
        tour.settle()
        found += faults(name)
    assert found == []


def test_nothing_is_copied_or_told_at_any_question(tour: Tour, wait: Wait) -> None:
    QGuiApplication.clipboard().setText(BEFORE)
    tour.program.start()
    tour.open("field", wait)
    rooms = tour.program._rooms
    rooms._on_begin_requested("en", "ru", True)
    session, screen = rooms._session, rooms._interview
    tell(session, whole_story(own_words="…"))
    found, kinds = [], set()
    for step in session.form.steps():
        if step.kind is not StepKind.QUESTION:
            continue
        screen.presenter.go_to(step_of(session.form, Place(step.name, step.entry)))
        tour.settle()
        editor = screen.view.question.editor
        if type(editor) in kinds:
            continue
        kinds.add(type(editor))
        QTest.keyClick(screen.view, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)  # the note
        tour.settle()
        found += faults(step.name)
    assert found == []
    assert len(kinds) >= 6, kinds
