"""What changed in a questionnaire, line by line."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.changes import ChangesWords
from dutyrehab_desktop.app.widgets.line_row import LineRow, text_label


class ChangeList(QWidget):
    """The differences between two questionnaires."""

    def __init__(self, words: ChangesWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if words.consent:
            column.addWidget(text_label(words.consent, "mildText", self))
        for line in words.lines:
            texts = (line.what, line.detail)
            column.addWidget(LineRow(line.what, texts, (line.kind,), parent=self))
        if words.rest:
            column.addWidget(text_label(words.rest, "muted", self))
