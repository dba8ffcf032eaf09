"""One option of several."""

from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.editors.editor import Editor


class SingleEditor(Editor):
    """Options of which one is chosen; rows with round badges."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, several=False, parent=parent)
