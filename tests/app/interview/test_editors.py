"""Each editor shows what it is given, says what was pressed or typed, and takes the keyboard."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.editors.choosing import new_editor
from dutyrehab_desktop.app.interview.editors.editor import Editor
from dutyrehab_desktop.app.interview.lines import EditorKind, EditorLine
from dutyrehab_desktop.app.widgets.option_line import OptionLine
from dutyrehab_desktop.app.widgets.option_row import RadioRow, TickRow

REFUSALS = (
    OptionLine("dk", "D", "D", "Don't know", ""),
    OptionLine("decline", "P", "P", "Prefer not to say", ""),
)
OPTIONS = (
    OptionLine("yes", "1", "1", "Yes", "Да"),
    OptionLine("no", "2", "2", "No", "Нет", chosen=True),
)


@pytest.fixture
def make(qtbot: QtBot):
    def made(kind: EditorKind, text: str = "", options: tuple[OptionLine, ...] = ()) -> Editor:
        editor = new_editor(kind, Look(), None)
        qtbot.addWidget(editor)
        editor.show_line(
            EditorLine(kind, options + REFUSALS, len(REFUSALS), text=text, name="A question")
        )
        editor.resize(700, 500)
        with qtbot.waitActive(editor):
            editor.show()
        return editor

    return made


@pytest.mark.parametrize("kind", list(EditorKind))
def test_every_editor_says_when_a_refusal_is_pressed(make, qtbot: QtBot, kind: EditorKind) -> None:
    editor = make(kind)
    with qtbot.waitSignal(editor.pressed) as pressed:
        editor.grid.row_of("decline").click()
    assert pressed.args == ["decline"]
    assert not editor.grid.row_of("decline").isChecked(), "only the answer decides what is ticked"
    editor.show_chosen(["decline"])
    assert editor.grid.row_of("decline").isChecked()


@pytest.mark.parametrize("kind", [kind for kind in EditorKind if kind.typed])
def test_every_field_says_what_is_typed_and_shows_what_it_is_given(
    make, qtbot: QtBot, kind: EditorKind
) -> None:
    editor = make(kind, "12")
    editor.take_focus()
    assert editor.has_field
    assert editor.field.hasFocus()
    assert editor.field.accessibleName() == "A question"
    with qtbot.waitSignal(editor.typed):
        QTest.keyClicks(editor.field, "3")


@pytest.mark.parametrize("kind", [kind for kind in EditorKind if kind.typed])
def test_showing_a_text_is_not_typing(make, qtbot: QtBot, kind: EditorKind) -> None:
    editor = make(kind)
    with qtbot.assertNotEmitted(editor.typed):
        editor.show_line(EditorLine(kind, REFUSALS, 2, text="2018"))


@pytest.mark.parametrize("kind", [kind for kind in EditorKind if kind.typed])
def test_where_the_answer_is_a_refusal_the_keyboard_goes_there(make, kind: EditorKind) -> None:
    editor = make(kind)
    editor.show_chosen(["dk"])
    editor.take_focus()
    assert editor.grid.row_of("dk").hasFocus()


def test_one_of_several_has_round_rows_and_several_have_square_ones(make) -> None:
    single = make(EditorKind.SINGLE, options=OPTIONS)
    several = make(EditorKind.MULTIPLE, options=OPTIONS)
    assert all(isinstance(row, RadioRow) for row in single.grid.rows)
    assert all(isinstance(row, TickRow) for row in several.grid.rows)


def test_the_keyboard_goes_to_the_chosen_option(make) -> None:
    single = make(EditorKind.SINGLE, options=OPTIONS)
    single.take_focus()
    assert single.grid.row_of("no").hasFocus()


def test_refusals_are_as_large_as_the_other_options_in_one_column_and_in_two(make) -> None:
    many = tuple(OptionLine(f"o{n}", "", "", f"Option {n}", "") for n in range(9))
    for options in (OPTIONS, many):
        editor = make(EditorKind.SINGLE, options=options)
        sizes = {(row.width(), row.height()) for row in editor.grid.rows[-3:]}
        widths = {row.width() for row in editor.grid.rows}
        assert len(widths) == 1
        assert max(height for _, height in sizes) - min(height for _, height in sizes) <= 20


def test_money_is_grouped_under_the_hands_and_the_cursor_stays_in_place(make, qtbot: QtBot) -> None:
    editor = make(EditorKind.MONEY)
    editor.take_focus()
    QTest.keyClicks(editor.field, "1500000")
    assert editor.field.text() == "1\u202f500\u202f000"
    editor.field.setCursorPosition(1)
    QTest.keyClicks(editor.field, "2")
    assert editor.field.text() == "12\u202f500\u202f000"
    assert editor.field.text()[: editor.field.cursorPosition()] == "12"


def test_years_and_months_fill_the_field_of_months(make, qtbot: QtBot) -> None:
    editor = make(EditorKind.MONTHS)
    typed: list[str] = []
    editor.typed.connect(typed.append)
    QTest.keyClicks(editor.years, "2")
    QTest.keyClicks(editor.months, "6")
    assert editor.field.text() == "30"
    assert typed == ["24", "30"]
    QTest.keyClicks(editor.years, "x")
    assert editor.field.text() == "30"


def test_what_was_understood_is_said_back(make) -> None:
    editor = make(EditorKind.DATE)
    editor.show_understood("May 2018")
    assert "May 2018" in editor.understood.text()
    editor.show_understood("")
    assert editor.understood.text() == ""


def test_a_text_ends_at_500_characters_and_reminds_of_names_and_places(make) -> None:
    editor = make(EditorKind.TEXT)
    editor.take_focus()
    editor.field.insertPlainText("a" * 600)
    assert len(editor.field.toPlainText()) == 500
    assert "No names, no places" in editor.reminder.text()
    assert "500 of 500" in editor.reminder.text()
    assert editor.takes_enter
