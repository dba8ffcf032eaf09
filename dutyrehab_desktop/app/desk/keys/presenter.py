"""Makes and takes in backup keys, lists other coordinators, announces cards, changes keys."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.presenting import FormPresenter, wipe_typed
from dutyrehab_desktop.app.desk.coordinators.lines import CardToCompare
from dutyrehab_desktop.app.desk.keys import wording
from dutyrehab_desktop.app.desk.keys.lines import KeysPage
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.coordinators import add_colleague, colleagues, remove_colleague
from dutyrehab_desktop.workflows.enrolling import CardLook, look_at_card
from dutyrehab_desktop.workflows.key_changes import (
    KeysChanged,
    announce_card,
    change_keys,
    keys_standing,
    make_backup_key,
    take_backup_key,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


class KeysPresenter(FormPresenter):
    """The keys of one desk.

    Signals:
        shown: A `KeysPage`.
        changed: The desk has another card.
        joined: Records could be read that could not be before.
        passphrase_taken: What was typed in a dialog was of use.
        passphrase_refused: It was not: why, in a sentence. It has to be typed anew.
    """

    shown = Signal(object)
    changed = Signal()
    joined = Signal()
    passphrase_taken = Signal()
    passphrase_refused = Signal(str)

    _told: Callable[[], str] = str
    _words: tuple[str, ...] = ()
    _card: tuple[Path, CardLook] | None = None
    _typed = False

    @Slot()
    def show(self) -> None:
        """Show everything as it stands, in the window's language."""
        try:
            found, others = keys_standing(self._vault), colleagues(self._vault)
        except DutyRehabError as error:
            self.refuse(error)
            return
        self.shown.emit(
            KeysPage(
                found.card,
                found.backup,
                found.former,
                found.laptops,
                tuple(one.words for one in others),
                self._told(),
                self._words,
                self._compared(),
            )
        )

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self.show()

    # A backup key

    @Slot(object, object, object)
    def make_backup(self, path: Path, passphrase: bytearray, again: bytearray) -> None:
        """Make a second key; both passphrases are wiped."""
        vault = self._vault

        def work(control: TaskControl) -> None:
            try:
                control.checkpoint(Progress("sealing"))
                with vault.in_this_thread() as own:
                    make_backup_key(own, path, passphrase, again)
            finally:
                wipe_typed((passphrase, again))

        def made(_nothing: object) -> None:
            self._accepted(partial(wording.backup_words, path))

        self._typed = self.begin(work, made, Progress("sealing"), (passphrase, again))

    @Slot(object, object)
    def take_backup(self, path: Path, passphrase: bytearray) -> None:
        """Take one in, and join what could not be opened before; the passphrase is wiped."""
        vault, content = self._vault, self._content

        def work(control: TaskControl) -> int:
            try:
                control.checkpoint(Progress("reading"))
                with vault.in_this_thread() as own:
                    return take_backup_key(own, path, passphrase, content, control)
            finally:
                wipe_typed((passphrase,))

        def taken(read: object) -> None:
            self._accepted(partial(wording.taken_words, read))
            self.joined.emit()

        self._typed = self.begin(work, taken, Progress("sealing"), (passphrase,))

    # Other coordinators

    @Slot(object)
    def look_at_card(self, path: Path) -> None:
        """Read a card without trusting it."""
        if self.busy:
            return
        self._forget()
        self.clear_problem()
        try:
            self._card = (path, look_at_card(path))
        except DutyRehabError as error:
            self.refuse(error)
        self.show()

    @Slot()
    def add(self) -> None:
        """The card's words were compared: seal for this coordinator as well."""
        if self._card is not None:
            path, look = self._card
            self._at_once(lambda: add_colleague(self._vault, path, look.words), wording.added_words)

    @Slot(object)
    def remove(self, words: tuple[str, ...]) -> None:
        """Seal for another coordinator no more."""
        self._at_once(lambda: remove_colleague(self._vault, words), wording.removed_words)

    # The card

    @Slot(object, bool)
    def announce(self, folder: Path, by_former_key: bool) -> None:
        """Tell the laptops of the card as it is now."""
        vault, around = self._vault, self._surroundings

        def work(control: TaskControl) -> KeysChanged:
            control.checkpoint(Progress("sealing"))
            with vault.in_this_thread() as own:
                return announce_card(own, folder, around, by_former_key=by_former_key)

        self.begin(work, self._announced, Progress("sealing"))

    @Slot(bool, object, object)
    def change(self, known: bool, card: Path, folder: Path) -> None:
        """Make new keys, and tell the laptops."""
        vault, around = self._vault, self._surroundings

        def work(control: TaskControl) -> KeysChanged:
            control.checkpoint(Progress("sealing"))
            with vault.in_this_thread() as own:
                return change_keys(own, card, folder, around, known=known)

        def done(made: object) -> None:
            if isinstance(made, KeysChanged):
                self._say(partial(wording.changed_words, made, card, known=known), made.words)
                self.changed.emit()

        self.begin(work, done, Progress("sealing"))

    def failed(self, error: DutyRehabError) -> None:
        """What was typed for a dialog is refused there."""
        if self._typed:
            self._typed = False
            self.clear_problem()
            self.passphrase_refused.emit(self.messages.of(error))

    def _accepted(self, told: Callable[[], str]) -> None:
        self._typed = False
        self.passphrase_taken.emit()
        self._say(told)

    def _at_once(self, work: Callable[[], None], told: Callable[[], str]) -> None:
        if self.busy:
            return
        self.clear_problem()
        try:
            work()
        except DutyRehabError as error:
            self.refuse(error)
            return
        self._say(told)

    def _announced(self, done: object) -> None:
        if isinstance(done, KeysChanged):
            self._say(partial(wording.announced_words, done), done.words)
            self.changed.emit()

    def _say(self, told: Callable[[], str], words: tuple[str, ...] = ()) -> None:
        self._forget()
        self._told, self._words = told, words
        self.show()

    def _forget(self) -> None:
        self._told, self._words, self._card = str, (), None

    def _compared(self) -> CardToCompare | None:
        if self._card is None:
            return None
        look = self._card[1]
        return CardToCompare(in_language(look.organisation, self.messages.language), look.words)
