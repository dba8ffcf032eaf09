"""Several options of a list."""

from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.editors.editor import Editor


class MultipleEditor(Editor):
    """Options of which several may be ticked; rows with square badges.

    Which of them stand alone ("none of these") is known to the questionnaire, not here: the
    answer that comes back says what is ticked.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, several=True, parent=parent)
