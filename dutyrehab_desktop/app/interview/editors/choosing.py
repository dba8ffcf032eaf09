"""Which editor takes which answer."""

from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.editors.editor import Editor
from dutyrehab_desktop.app.interview.editors.money import MoneyEditor
from dutyrehab_desktop.app.interview.editors.months import MonthsEditor
from dutyrehab_desktop.app.interview.editors.multiple import MultipleEditor
from dutyrehab_desktop.app.interview.editors.number import NumberEditor
from dutyrehab_desktop.app.interview.editors.partial_date import PartialDateEditor
from dutyrehab_desktop.app.interview.editors.single import SingleEditor
from dutyrehab_desktop.app.interview.editors.text import LineEditor, TextEditor
from dutyrehab_desktop.app.interview.lines import EditorKind

_EDITORS: dict[EditorKind, type[Editor]] = {
    EditorKind.DATE: PartialDateEditor,
    EditorKind.NUMBER: NumberEditor,
    EditorKind.MONTHS: MonthsEditor,
    EditorKind.MONEY: MoneyEditor,
    EditorKind.LINE: LineEditor,
    EditorKind.TEXT: TextEditor,
}


def new_editor(kind: EditorKind, look: Look, parent: QWidget) -> Editor:
    """An editor of a kind."""
    if kind is EditorKind.SINGLE:
        return SingleEditor(look, parent)
    if kind is EditorKind.MULTIPLE:
        return MultipleEditor(look, parent)
    return _EDITORS[kind](look, parent=parent)
