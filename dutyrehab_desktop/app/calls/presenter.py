"""Who is still to be called, and what is opened for it."""

from contextlib import suppress

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.calls.lines import CallLine, CallsPage, OpenedCall
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import ContentPresenter
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.calls import (
    call_done,
    call_words,
    contacts,
    forget_contacts,
    open_contact,
)


class CallsPresenter(ContentPresenter):
    """The agreed calls of a field vault.

    Signals:
        shown: A `CallsPage`.
        opened: An `OpenedCall`.
    """

    shown = Signal(object)
    opened = Signal(object)

    _gone: tuple[str, ...] = ()

    def forget(self) -> None:
        """Forget what was kept for its days; where that fails, it is tried at the next opening."""
        with suppress(DutyRehabError):
            self._gone += forget_contacts(self._vault, self._surroundings.today())

    @Slot()
    def show(self) -> None:
        """Forget what was kept for its days, and show the rest."""
        language = self._messages.language
        try:
            self._gone += forget_contacts(self._vault, self._surroundings.today())
            lines = contacts(self._vault)
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
            return
        until = translate("Calls", "Kept until {date}")
        calls = tuple(
            CallLine(line.code, until.format(date=date_words(line.due, language))) for line in lines
        )
        self.shown.emit(CallsPage(calls, self._told_gone()))

    @Slot(str, str)
    def open(self, code: str, purpose: str) -> None:
        """Open how a person is reached, for a purpose that is written down first."""
        try:
            call = open_contact(self._vault, code, purpose, self._surroundings)
        except DutyRehabError as error:
            self.show()
            self.problem_changed.emit(self._messages.of(error))
            return
        words = call_words(call, self._content, self._messages.language)
        self.opened.emit(OpenedCall(call.code, words))

    @Slot(str)
    def done(self, code: str) -> None:
        """The call is done: how the person is reached is forgotten."""
        try:
            call_done(self._vault, code)
        except DutyRehabError as error:
            self.show()
            self.problem_changed.emit(self._messages.of(error))
            return
        self.show()

    def _told_gone(self) -> str:
        if not self._gone:
            return ""
        told = translate(
            "Calls",
            "Seven days have passed. How to reach them is not kept here any more: {codes}. "
            "Your coordinator may have it.",
        )
        return told.format(codes=", ".join(self._gone))
