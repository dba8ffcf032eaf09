"""Asking for what a contact is opened, and showing it to be read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from dutyrehab_desktop.app.calls.lines import OpenedCall
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.small_window import SmallWindow, add_reached
from dutyrehab_desktop.workflows.contact import LONGEST_PURPOSE

CALL, DANGER, OTHER = "call", "danger", "other"


class PurposeDialog(SmallWindow):
    """Asks for what a contact is opened.

    Signals:
        given: The code, and for what.
    """

    given = Signal(str, str)

    def __init__(self, look: Look, code: str, parent: QWidget) -> None:
        title = translate("Calls", "What do you open it for?")
        super().__init__(look, title, parent)
        self._code, self._chosen = code, ""
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_option_clicked)
        self.options = [self._option(name, label) for name, label in _purposes()]
        hint = translate("Calls", "In a sentence, without names")
        self.hint = text_label(hint, "body", self)
        self.words = LineField(self)
        self.words.setMaxLength(LONGEST_PURPOSE)
        self.words.setAccessibleName(hint)
        self.hint.setBuddy(self.words)
        self.words.textChanged.connect(self._on_changed)
        self.leave = self.leave_button(translate("Calls", "Cancel"))
        self.button = QPushButton(translate("Calls", "Open"), self)
        self.button.setProperty("kind", "primary")
        self.button.setDefault(True)
        self.button.clicked.connect(self._on_clicked)
        self.column.addWidget(text_label(f"{code}: {title}", "title", self))
        told = translate("Calls", "What you say here is written down in the vault.")
        self.column.addWidget(text_label(told, "muted", self))
        for widget in (*self.options, self.hint, self.words):
            self.column.addWidget(widget)
        self.end_with(self.leave, self.button)
        self.hint.hide()
        self.words.hide()
        self.set_width()
        self._on_changed()
        self.options[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def purpose(self) -> str:
        """What was chosen, in words; empty where nothing was."""
        if self._chosen == OTHER:
            return self.words.text().strip()
        return dict(_purposes()).get(self._chosen, "")

    def _option(self, name: str, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setProperty("kind", "choice")
        button.setProperty("purpose", name)
        button.setCheckable(True)
        button.setAutoDefault(False)
        self._group.addButton(button)
        return button

    @Slot(QAbstractButton)
    def _on_option_clicked(self, button: QAbstractButton) -> None:
        name = self._chosen = str(button.property("purpose"))
        self.hint.setVisible(name == OTHER)
        self.words.setVisible(name == OTHER)
        if name == OTHER:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.button.setEnabled(bool(self.purpose()))

    @Slot()
    def _on_clicked(self) -> None:
        self.given.emit(self._code, self.purpose())
        self.accept()


class CallDialog(SmallWindow):
    """How a person is reached, in large letters. Nothing in it can be selected or copied.

    Signals:
        done_requested: The code; the call is done.
    """

    done_requested = Signal(str)

    def __init__(self, look: Look, call: OpenedCall, parent: QWidget) -> None:
        super().__init__(look, call.code, parent)
        self._code = call.code
        self.done_button = QPushButton(translate("Calls", "The call is done: forget it"), self)
        self.done_button.setAutoDefault(False)
        self.done_button.clicked.connect(self._on_done)
        # Enter must not do what cannot be taken back.
        self.keep_button = QPushButton(translate("Calls", "Not reached, keep it"), self)
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self.reject)
        self.column.addWidget(text_label(call.code, "heading", self))
        self.told = add_reached(self, call.lines)
        self.column.addStretch(1)
        self.end_with(self.done_button, self.keep_button)
        self.set_width()
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_done(self) -> None:
        self.done_requested.emit(self._code)
        self.accept()


def _purposes() -> tuple[tuple[str, str], ...]:
    return (
        (CALL, translate("Calls", "The agreed call")),
        (DANGER, translate("Calls", "The person may be in danger")),
        (OTHER, translate("Calls", "Something else")),
    )
