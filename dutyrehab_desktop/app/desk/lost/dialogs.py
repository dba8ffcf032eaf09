"""Asking how a lost laptop was, and showing how one person is reached."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.lost.lines import Reached
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField

LONGEST = 500
LOCKED, OPEN, UNKNOWN = "locked", "open", "unknown"


class LostDialog(QDialog):
    """How was it when somebody saw it last, and what is known of it?

    Signals:
        given: `locked`, `open` or `unknown`, and what is known.
    """

    given = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = translate("LostDialog", "How was it when it was seen last?")
        name_window(self, title)
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
        self._problem = text_label("", "mildText", self)
        self._problem.hide()
        self.button = QPushButton(translate("LostDialog", "It is lost"), self)
        self.button.setProperty("kind", "primary")
        self.button.setEnabled(False)
        self.button.setDefault(True)
        self.button.clicked.connect(self._on_clicked)
        leave = QPushButton(translate("LostDialog", "Cancel"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        column = _column(self, look)
        column.addWidget(text_label(title, "title", self))
        for widget in (*self.options.values(), label, self.words, self._problem):
            column.addWidget(widget)
        column.addLayout(_buttons(leave, self.button))
        self.setMinimumWidth(_width(look, parent))
        self.options[LOCKED].setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Say what is wrong; what was typed stays."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

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


class ReachDialog(QDialog):
    """How one person is reached, in large letters. Nothing in it can be selected or copied."""

    def __init__(self, look: Look, reached: Reached, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, reached.code)
        self.told: list[QLabel] = []
        column = _column(self, look)
        column.addWidget(text_label(reached.code, "heading", self))
        for question, answer in reached.lines:
            column.addWidget(text_label(question, "muted", self))
            label = text_label(answer, "title", self)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            label.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            label.setAccessibleName(f"{question} {answer}")
            label.setVisible(bool(answer))
            self.told.append(label)
            column.addWidget(label)
        column.addStretch(1)
        self.button = QPushButton(translate("ReachDialog", "Close"), self)
        self.button.setDefault(True)
        self.button.clicked.connect(self.accept)
        column.addLayout(_buttons(self.button))
        self.setMinimumWidth(_width(look, parent))
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)


def _column(dialog: QDialog, look: Look) -> QVBoxLayout:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
    column.setSpacing(look.px(8))
    return column


def _buttons(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


def _width(look: Look, parent: QWidget) -> int:
    return min(look.px(560), parent.window().width() - look.px(60))
