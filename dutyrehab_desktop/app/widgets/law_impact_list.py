"""What a law changes in the records received, rule by rule."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.law_impact import LawImpactWords
from dutyrehab_desktop.app.widgets.line_row import text_label


class LawImpactList(QFrame):
    """A summary, and for every rule that changes for somebody, for whom."""

    def __init__(self, words: LawImpactWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "hint")
        self.setAccessibleName(words.summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(4)
        title = translate("LawImpact", "In our records, for inside use only")
        column.addWidget(text_label(title, "small", self))
        column.addWidget(text_label(words.summary, "heading", self))
        if words.unread:
            column.addWidget(text_label(words.unread, "muted", self))
        for rule in words.rules:
            column.addSpacing(8)
            column.addWidget(text_label(rule.kind, "small", self))
            column.addWidget(text_label(rule.name, "heading", self))
            for line in rule.lines:
                column.addWidget(text_label(line, "body", self))
