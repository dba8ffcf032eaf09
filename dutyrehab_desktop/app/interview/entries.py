"""The entries of a roster: begun, opened, removed and brought back, declared whole."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.interview.answering import Change
from dutyrehab_desktop.app.interview.path import roster_page
from dutyrehab_desktop.questionnaire.answers import RosterState
from dutyrehab_desktop.questionnaire.steps import Step
from dutyrehab_desktop.workflows.interviewing import InterviewSession


class Entries(QObject):
    """What can be done on the page of a roster.

    Signals:
        done: Something was done: words, and the word on the way back.
        changed: The page has to be shown again.
    """

    done = Signal(str, str)
    changed = Signal()

    def __init__(
        self,
        session: InterviewSession,
        do: Callable[[Change], bool],
        go_to: Callable[[Step | None], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._do = do
        self._go_to = go_to
        self._roster = ""
        self._removed: tuple[str, str] | None = None

    def show_for(self, roster: str) -> None:
        """The page of this roster is on screen now; empty for another page."""
        if roster != self._roster:
            self._removed = None
        self._roster = roster

    @Slot()
    def add(self) -> None:
        """Begin a new entry and ask about it."""
        if not self._roster:
            return
        roster, form = self._roster, self._session.form
        if form.sheet.entries(roster).state is not RosterState.OPEN:
            # One more came to mind: whether that was all has to be asked again.
            self._do(lambda: self._session.declare(roster, RosterState.OPEN))
        before = set(form.sheet.entries(roster).ids)
        self._do(lambda: self._session.add_entry(roster))
        begun = [e for e in self._session.form.sheet.entries(roster).ids if e not in before]
        if begun:
            self.open(begun[0])

    @Slot(str)
    def open(self, entry: str) -> None:
        """Ask about an entry, from its first question."""
        if self._roster:
            inside = self._session.form.entry_steps(self._roster, entry)
            self._go_to(next(iter(inside), self._page()))

    @Slot(str)
    def remove(self, entry: str) -> None:
        """Take an entry out; the way back stays open while the page is."""
        if not self._roster:
            return
        roster = self._roster
        self._do(lambda: self._session.remove_entry(roster, entry))
        self._go_to(self._page())
        self._removed = (roster, entry)
        self.done.emit(translate("Entries", "The entry was removed."), translate("Entries", "Undo"))

    @Slot(str, int)
    def move(self, entry: str, by: int) -> None:
        """Move an entry one place up (-1) or down (1), as the person tells it."""
        if self._roster and entry in self._session.form.sheet.entries(self._roster).ids:
            roster, self._removed = self._roster, None
            self._do(lambda: self._session.move_entry(roster, entry, by))
            self.changed.emit()

    def bring_back(self) -> bool:
        """Bring back what was removed last on this page; False where nothing was."""
        if self._removed is None:
            return False
        (roster, entry), self._removed = self._removed, None
        self._do(lambda: self._session.restore_entry(roster, entry))
        self._go_to(roster_page(self._session.form, roster))
        return True

    @Slot(str)
    def declare(self, state: str) -> None:
        """The person said that this was all, or that they are not sure; again takes it back."""
        if not self._roster:
            return
        roster = self._roster
        now = self._session.form.sheet.entries(roster).state
        wanted = RosterState.OPEN if state == now else RosterState(state)
        self._do(lambda: self._session.declare(roster, wanted))
        self.changed.emit()

    def _page(self) -> Step:
        return roster_page(self._session.form, self._roster)
