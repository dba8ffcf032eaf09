"""Asking how a lost laptop was, and showing how one person is reached."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.lost.lines import Reached
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.small_window import AskingWindow, SmallWindow, add_reached

LONGEST = 500
LOCKED, OPEN, UNKNOWN = "locked", "open", "unknown"


class LostDialog(AskingWindow):
    """How was it when somebody saw it last, and what is known of it?

    Signals:
        given: `locked`, `open` or `unknown`, and what is known.
    """

    given = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        title = translate("LostDialog", "How was it when it was seen last?")
        super().__init__(look, title, parent)
        self._group = QButtonGroup(self)
        self.options = {
            LOCKED: self._option(translate("LostDialog", "Locked, or switched off")),
            OPEN: self._option(translate("LostDialog", "Open, somebody was working")),
            UNKNOWN: self._option(translate("LostDialog", "Nobody knows")),
        }
        hint = translate("LostDialog", "What is known, in a sentence. Name nobody.")
        self.words = LineField(self)
        self.words.setMaxLength(LONGEST)
        self.words.setAccessibleName(hint)
        label = text_label(hint, "muted", self)
        label.setBuddy(self.words)
        for widget in (*self.options.values(), label, self.words):
            self.column.addWidget(widget)
        action, leave = translate("LostDialog", "It is lost"), translate("LostDialog", "Cancel")
        self.end_asking(action, self._on_clicked, leave)
        self.button.setEnabled(False)
        self.set_width()
        self.options[LOCKED].setFocus(Qt.FocusReason.OtherFocusReason)

    def _option(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", "choice")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(self._on_chosen)
        self._group.addButton(button)
        return button

    @Slot()
    def _on_chosen(self) -> None:
        self.button.setEnabled(True)

    @Slot()
    def _on_clicked(self) -> None:
        chosen = next(name for name, one in self.options.items() if one.isChecked())
        self.given.emit(chosen, self.words.text())


class ReachDialog(SmallWindow):
    """How one person is reached, in large letters. Nothing in it can be selected or copied."""

    def __init__(self, look: Look, reached: Reached, parent: QWidget) -> None:
        super().__init__(look, reached.code, parent)
        self.column.addWidget(text_label(reached.code, "heading", self))
        self.told = add_reached(self, reached.lines)
        self.column.addStretch(1)
        self.button = QPushButton(translate("ReachDialog", "Close"), self)
        self.button.setDefault(True)
        self.button.clicked.connect(self.accept)
        self.end_with(self.button)
        self.set_width()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
