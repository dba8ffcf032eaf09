"""The exception for the two charts: why, and how a second person signs for it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.cards_page import dress_card, row_of
from dutyrehab_desktop.app.widgets.form_fields import put_field
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.option_row import TickRow, fill_row
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.workflows.publishing_files import LONGEST_REASON


class ExceptionForm(QFrame):
    """A tick; below it the reason and the ways to a signature."""

    def __init__(self, look: Look, reason: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("PublishException", "An exception for the two charts")
        column = dress_card(self, title, 8)
        told = translate(
            "PublishException",
            "The charts of work and of treatment can be shown in full, small numbers too, if a "
            "second person signs for it. Reason and signature are printed below them. It is for "
            "nothing else.",
        )
        column.addWidget(text_label(told, "muted", self))
        self.tick = TickRow(look, self)
        words = translate("PublishException", "Show the numbers of both charts in full")
        fill_row(self.tick, " ", words, "", "")
        column.addWidget(self.tick)
        self._parts = QWidget(self)
        inner = QVBoxLayout(self._parts)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        self.reason = LineField(self._parts, reason)
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.textChanged.connect(self.show_parts)
        words = translate("PublishException", "Why, in one sentence; it is printed")
        put_field(words, self.reason, inner, self._parts)
        self.ask_button = QPushButton(translate("PublishException", "Write the request…"), self)
        self.take_button = QPushButton(translate("PublishException", "Take the signed file…"), self)
        self.sign_button = QPushButton(
            translate("PublishException", "The second person signs here…"), self
        )
        self.person_button = QPushButton(
            translate("PublishException", "Make a key file for a second person…"), self
        )
        self.person_button.setProperty("kind", "quiet")
        inner.addLayout(row_of(self.ask_button, self.take_button))
        inner.addLayout(row_of(self.sign_button))
        inner.addLayout(row_of(self.person_button))
        self.state = text_label("", "understood", self._parts)
        inner.addWidget(self.state)
        column.addWidget(self._parts)
        self.show_parts()
        self.tick.toggled.connect(self.show_parts)

    def say(self, state: str) -> None:
        """Say who has signed for what."""
        self.state.setText(state)
        self.state.setVisible(bool(state))

    @Slot()
    def show_parts(self) -> None:
        """The rest where the exception is wanted; a signature needs a reason."""
        self._parts.setVisible(self.tick.isChecked())
        for button in (self.ask_button, self.sign_button):
            button.setEnabled(bool(self.reason.text().strip()))
