"""Says who may be handed to whom, hands over, and keeps the ledger in sight."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import named_languages, translate
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.desk.handing.lines import Draft, HandingPage
from dutyrehab_desktop.app.desk.handing.wording import (
    handed_words,
    ledger_line,
    person_line,
    rests_on_words,
    tell_lines,
)
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.handing import (
    HandedOver,
    HandingLook,
    Order,
    Recipient,
    Terms,
    hand_over,
    look,
)
from dutyrehab_desktop.workflows.ledger import LedgerRow, ledger, note_told
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


@dataclass(frozen=True, slots=True)
class _Seen:
    found: HandingLook
    rows: tuple[LedgerRow, ...]


class HandingPresenter(FormPresenter):
    """Works on one coordinator's ledger.

    Signals:
        shown: A `HandingPage`.
    """

    shown = Signal(object)

    _terms = Terms(Recipient.LAWYER)
    _seen: _Seen | None = None
    _told: Callable[[], str] = str

    @Slot()
    def show(self) -> None:
        """Look anew at who may go, and at the ledger."""
        self._told = str
        self._look()

    @Slot(str, bool)
    def choose(self, recipient: str, special: bool) -> None:
        """Look at another kind of recipient."""
        terms = Terms(Recipient(recipient), special)
        if terms != self._terms:
            self._terms = terms
            self._look()

    @Slot(object, object, object, object)
    def hand_over(
        self, draft: Draft, codes: tuple[str, ...], folder: Path, passphrase: bytearray
    ) -> None:
        """Write the file; the passphrase is wiped."""
        vault, content, around = self._vault, self._content, self._surroundings
        terms = Terms(Recipient(draft.recipient), draft.special)
        order = Order(terms, draft.name, draft.language, draft.key, passphrase, codes)

        def work(control: TaskControl) -> HandedOver:
            with vault.in_this_thread() as own:
                return hand_over(own, content, order, folder, around, control)

        self.begin(work, self._handed, Progress("reading"), (passphrase,))

    @Slot(int, str, str)
    def note_told(self, number: int, code: str, answer: str) -> None:
        """A recipient was asked to delete a record, and answered."""
        if self.busy:
            return
        try:
            note_told(self._vault, number, code, answer, self._surroundings)
        except DutyRehabError as error:
            self.refuse(error)
            return
        self._told = lambda: translate("Handing", "The answer stands in the ledger.")
        self._look()

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self._show()

    def _look(self) -> None:
        vault, content, around = self._vault, self._content, self._surroundings
        terms = self._terms

        def work(control: TaskControl) -> _Seen:
            with vault.in_this_thread() as own:
                found = look(own, content, terms, around, control)
                return _Seen(found, ledger(own, content, around, control))

        self.begin(work, self._looked, Progress("reading"))

    def _looked(self, seen: object) -> None:
        if isinstance(seen, _Seen):
            self._seen = seen
            self._show()

    def _handed(self, done: object) -> None:
        if isinstance(done, HandedOver):
            self._told = lambda: handed_words(done)
            self._look()

    def _show(self) -> None:
        seen = self._seen
        if seen is None:
            return
        recipient, language = seen.found.terms.recipient, self.messages.language
        self.shown.emit(
            HandingPage(
                recipient=recipient.value,
                rests_on=rests_on_words(recipient),
                may_tick=recipient in (Recipient.LAWYER, Recipient.INTERNATIONAL),
                people=tuple(person_line(one, recipient) for one in seen.found.decisions),
                tell=tuple(line for row in seen.rows for line in tell_lines(row)),
                ledger=tuple(ledger_line(row, language) for row in seen.rows),
                told=self._told(),
                languages=named_languages(self._content.questionnaire.spoken_languages),
            )
        )
