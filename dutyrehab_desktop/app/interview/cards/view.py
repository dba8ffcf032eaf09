"""The middle of the interview screen: one card at a time, and the strip above it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.aside.view import SpeakingView
from dutyrehab_desktop.app.interview.fitting import PAGE_AT_MOST
from dutyrehab_desktop.app.interview.lines import (
    QuestionLine,
    ReturnLine,
    RosterLine,
    SpeakingLine,
)
from dutyrehab_desktop.app.interview.question.view import QuestionView
from dutyrehab_desktop.app.interview.returned.view import ReturnStrip
from dutyrehab_desktop.app.interview.roster.view import RosterView
from dutyrehab_desktop.app.widgets.focus import keyboard_in
from dutyrehab_desktop.app.widgets.scrolling import lay_out_now


class Cards(QObject):
    """A question, the list of a roster, or a text that is read; they scroll together.

    Attributes:
        question: The card of a question.
        roster: The card of a list.
        speaking: The card of a text.
        strip: What is said above the card when an interview was opened again.

    Signals:
        leads_on: What Next does from here, in words; empty where it leads to another page.
    """

    leads_on = Signal(str)

    def __init__(self, look: Look, area: QScrollArea) -> None:
        super().__init__(area)
        self._look = look
        self._area = area
        ground = QWidget(area)
        ground.setProperty("kind", "clear")
        self._ground = QHBoxLayout(ground)
        self._column = QVBoxLayout()
        self._ground.addStretch(1)
        self._ground.addLayout(self._column, 1000)
        self._ground.addStretch(1)
        self.strip = ReturnStrip(look, ground)
        self.question = QuestionView(look, ground)
        self.roster = RosterView(look, ground)
        self.speaking = SpeakingView(look, ground)
        for part in (self.strip, self.question, self.roster, self.speaking):
            part.hide()
            self._column.addWidget(part)
        self._column.addStretch(1)
        area.setWidget(ground)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def page(self) -> QuestionView | RosterView | SpeakingView:
        """The card on show."""
        pages = (self.question, self.roster, self.speaking)
        return next((page for page in pages if not page.isHidden()), self.question)

    @Slot(object)
    def show_question(self, line: QuestionLine) -> None:
        """Show a question."""
        self.question.show_line(line)
        self._turn_to(self.question)

    @Slot(object)
    def show_roster(self, line: RosterLine) -> None:
        """Show the entries of a roster."""
        self.roster.show_line(line)
        self._turn_to(self.roster)

    @Slot(object)
    def show_speaking(self, line: SpeakingLine) -> None:
        """Show a page that is read."""
        self.speaking.show_line(line)
        self._turn_to(self.speaking, line.action)

    @Slot(object)
    def show_return(self, line: ReturnLine | None) -> None:
        """Say above the card how the interview was left, or take that away."""
        had_keyboard = keyboard_in(self.strip) is not None
        begins = line is not None and self.strip.isHidden()
        if line is not None:
            self.strip.show_line(line)
        self.strip.setVisible(line is not None)
        lay_out_now(self._area)
        if begins:
            self._to_beginning()
        if begins or had_keyboard:
            self.take_focus()

    def enter(self) -> None:
        """Another card is on show: to its beginning, keyboard to its first answer."""
        self._to_beginning()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the strip while it asks something, else where an answer begins."""
        (self.page if self.strip.isHidden() else self.strip).take_focus()

    def _turn_to(self, page: QFrame, onward: str = "") -> None:
        self.leads_on.emit(onward)
        for other in (self.question, self.roster, self.speaking):
            other.setVisible(other is page)
        lay_out_now(self._area)

    def _to_beginning(self) -> None:
        self._area.verticalScrollBar().setValue(0)

    @Slot()
    def _on_look_changed(self) -> None:
        look = self._look
        side = look.gap(26, 16)
        self._ground.setContentsMargins(side, look.gap(20, 12), side, look.gap(16, 10))
        self._column.setSpacing(look.gap(12, 8))
        for part in (self.strip, self.question, self.roster, self.speaking):
            part.setMaximumWidth(look.px(PAGE_AT_MOST))
