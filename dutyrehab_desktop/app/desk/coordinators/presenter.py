"""Writes a file for another coordinator, and takes one in once it was looked at."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.desk.coordinators.lines import (
    ArrivedFile,
    CardToCompare,
    CoordinatorsPage,
    WrittenFile,
)
from dutyrehab_desktop.app.desk.coordinators.wording import (
    arrived_file,
    taken_words,
    undone_words,
    written_file,
)
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.enrolling import CardLook
from dutyrehab_desktop.workflows.exchanging import HandedOn, hand_on, look_at_other_card
from dutyrehab_desktop.workflows.keys import own_device_words
from dutyrehab_desktop.workflows.merging import BundleLook, Merged, look_at_bundle, merge
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.undoing import undo_merge


class CoordinatorsPresenter(FormPresenter):
    """One file at a time: a later choice puts the earlier one away.

    Signals:
        shown: A `CoordinatorsPage`.
        merged: Something in the vault has changed.
    """

    shown = Signal(object)
    merged = Signal()

    _card: tuple[Path, CardLook] | None = None
    _look: tuple[Path, BundleLook] | None = None
    _done: tuple[HandedOn, tuple[str, ...]] | None = None
    _told: Callable[[], str] = str
    _undo = ""

    @Slot()
    def show(self) -> None:
        """Show everything as it stands, in the window's language."""
        page = CoordinatorsPage(
            self._told(), bool(self._undo), self._card_line(), self._written(), self._arrived()
        )
        self.shown.emit(page)

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self.show()

    @Slot(object)
    def look_at_card(self, path: Path) -> None:
        """Read a card without trusting it."""
        if self.busy:
            return
        self._forget()
        self.clear_problem()
        try:
            self._card = (path, look_at_other_card(self._vault, path))
        except DutyRehabError as error:
            self.refuse(error)
        self.show()

    @Slot(object)
    def write(self, folder: Path) -> None:
        """The card's words were compared: write the file into a folder."""
        if self._card is None:
            return
        vault, around, (path, look) = self._vault, self._surroundings, self._card

        def work(control: TaskControl) -> tuple[HandedOn, tuple[str, ...]]:
            with vault.in_this_thread() as own:
                done = hand_on(own, (path, look.words), folder, around, control)
                return done, own_device_words(own)

        self.begin(work, self._on_written, Progress("sealing"))

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Say what a file would change; nothing is changed."""
        vault, content = self._vault, self._content

        def work(control: TaskControl) -> tuple[Path, BundleLook]:
            with vault.in_this_thread() as own:
                return path, look_at_bundle(own, path, content, control)

        if self.begin(work, self._on_looked, Progress("reading")):
            self._forget()
            self.show()

    @Slot()
    def take_in(self) -> None:
        """Take in the file on show; an unknown sender's words have been compared."""
        if self._look is None:
            return
        vault, content, around, (path, look) = (
            self._vault,
            self._content,
            self._surroundings,
            self._look,
        )

        def work(control: TaskControl) -> tuple[str, Merged]:
            with vault.in_this_thread() as own:
                words = look.device_words
                return look.bundle, merge(own, path, content, around, control, accept_words=words)

        self.begin(work, self._on_merged, Progress("merging"))

    @Slot()
    def undo(self) -> None:
        """Take what was taken in last out of the picture."""
        vault, bundle = self._vault, self._undo
        if not bundle:
            return

        def work(control: TaskControl) -> int:
            with vault.in_this_thread() as own:
                return undo_merge(own, bundle, control)

        self.begin(work, self._on_undone, Progress("undoing"))

    def failed(self, _error: DutyRehabError) -> None:
        """Withdrawals and judgements stand by themselves: they may be in although the rest is not.

        What was chosen stays on show, to be tried again.
        """
        if self._look is not None:
            self.merged.emit()

    def _forget(self) -> None:
        self._card = self._look = self._done = None
        self._told, self._undo = str, ""

    def _on_written(self, done: object) -> None:
        if isinstance(done, tuple):
            self._forget()
            self._done = done
            self.show()

    def _on_looked(self, found: object) -> None:
        if isinstance(found, tuple):
            self._look = found
            self.show()

    def _on_merged(self, found: object) -> None:
        if isinstance(found, tuple):
            self._forget()
            self._undo, done = found
            self._told = partial(taken_words, done)
            self.show()
            self.merged.emit()

    def _on_undone(self, count: object) -> None:
        if isinstance(count, int):
            self._forget()
            self._told = partial(undone_words, count)
            self.show()
            self.merged.emit()

    def _card_line(self) -> CardToCompare | None:
        if self._card is None:
            return None
        look = self._card[1]
        return CardToCompare(in_language(look.organisation, self.messages.language), look.words)

    def _written(self) -> WrittenFile | None:
        return None if self._done is None else written_file(*self._done)

    def _arrived(self) -> ArrivedFile | None:
        return None if self._look is None else arrived_file(*self._look)
