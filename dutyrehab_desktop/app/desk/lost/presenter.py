"""One lost laptop: marked, warned about, revoked, found again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import AskingPresenter
from dutyrehab_desktop.app.desk.lost.wording import page_of, reached
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.lost_laptops import (
    Was,
    lost_devices,
    lost_laptop,
    mark_found,
    mark_lost,
    note_done,
    note_revoked,
    note_warned,
    open_for_warning,
    take_warning_back,
)
from dutyrehab_desktop.workflows.registering import revoke


class LostPresenter(AskingPresenter):
    """The page of one laptop.

    Signals:
        shown: A `LostPage`.
        asked: It is not marked as lost yet: how was it when it was seen last?
        opened: A `Reached`: how one person is reached.
        changed: Something is noted of the laptop that its place shows.
        found: It is there again, and has no page any more.
    """

    shown = Signal(object)
    asked = Signal()
    opened = Signal(object)
    changed = Signal()
    found = Signal()

    _device = ""
    _told: Callable[[], str] = str

    def show_laptop(self, device: str) -> None:
        """Show one laptop, or ask how it was where nobody has noted that it is lost."""
        self._device, self._told = device, str
        try:
            known = device in lost_devices(self._vault)
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
            return
        if known:
            self.show()
        else:
            self.asked.emit()

    @Slot()
    def show(self) -> None:
        """Show everything as it stands, in the window's language."""
        try:
            found = lost_laptop(self._vault, self._device, self._surroundings)
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
            return
        language = self._messages.language
        self.shown.emit(page_of(found, self._content, language, self._told()))

    @Slot(str, str)
    def mark(self, was: str, words: str) -> None:
        """It is lost."""
        self._do(lambda: mark_lost(self._vault, self._device, Was(was), words, self._surroundings))

    @Slot(str)
    def find(self, words: str) -> None:
        """It is there again."""
        act = partial(mark_found, self._vault, self._device, words, self._surroundings)
        if self.carry_out(act):
            self.taken.emit()
            self.changed.emit()
            self.found.emit()

    @Slot()
    def revoke(self) -> None:
        """Believe nothing of it any more."""
        around = self._surroundings

        def act() -> None:
            revoke(self._vault, self._device, around)
            note_revoked(self._vault, self._device, around)

        self._do(
            act,
            lambda: translate(
                "Lost", "Nothing is sealed for this laptop from now on. What it sent stays."
            ),
        )

    @Slot(str, str)
    def warn(self, code: str, words: str) -> None:
        """Somebody was warned."""
        self._do(lambda: note_warned(self._vault, self._device, code, words, self._surroundings))

    @Slot(str)
    def take_back(self, code: str) -> None:
        """They were not warned after all."""
        self._do(lambda: take_warning_back(self._vault, self._device, code, self._surroundings))

    @Slot(str)
    def note(self, words: str) -> None:
        """Anything else that was done."""
        self._do(lambda: note_done(self._vault, self._device, words, self._surroundings))

    @Slot(str, str)
    def open(self, code: str, purpose: str) -> None:
        """Open how one person is reached, for a purpose that is written down first."""
        try:
            contact = open_for_warning(self._vault, self._device, code, purpose, self._surroundings)
        except DutyRehabError as error:
            self.refused_words.emit(self._messages.of(error))
            return
        self.show()
        self.taken.emit()
        self.opened.emit(reached(contact, self._content, self._messages.language))

    def _do(self, act: Callable[[], object], told: Callable[[], str] = str) -> None:
        if self.carry_out(act):
            self._told = told
            self.show()
            # Last: the keyboard goes back to a button of the page as it is now.
            self.taken.emit()
            self.changed.emit()
