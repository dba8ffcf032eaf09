"""Puts the desk's key on a medium and back, gives it to three people, and joins two shares."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.keeping.lines import KeepingPage, ShareStep
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.key_medium import attach_key, detach_key, load_key, on_medium
from dutyrehab_desktop.workflows.key_shares import (
    expect_same,
    key_shares,
    note_shared,
    shared_since,
    take_shares,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


class KeepingPresenter(FormPresenter):
    """Where the key is kept.

    Signals:
        shown: A `KeepingPage`.
        share_shown: A `ShareStep`: the next share to be written down.
        share_refused: What was read back is not that share: why, in a sentence.
        shares_done: All were read back.
        joined: A key came back from two shares; records could be read that could not be before.
        join_refused: Two shares brought nothing back: why, in a sentence.
    """

    shown = Signal(object)
    share_shown = Signal(object)
    share_refused = Signal(str)
    shares_done = Signal()
    joined = Signal()
    join_refused = Signal(str)

    _told: Callable[[], str] = str
    _shares: tuple[str, ...] = ()
    _number = 0

    @Slot()
    def show(self) -> None:
        """Show everything as it stands, in the window's language."""
        try:
            month, away = shared_since(self._vault), on_medium(self._vault)
        except DutyRehabError as error:
            self.refuse(error)
            return
        shared = date_words(month, self.messages.language) if month else ""
        loaded = self._vault.medium is not None
        self.shown.emit(KeepingPage(away, loaded, shared, self._told()))

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self.show()

    # The medium

    @Slot(object)
    def detach(self, path: Path) -> None:
        """Keep the key sealed for a new file on a medium."""
        self._do(lambda: detach_key(self._vault, path), partial(_detached_words, path))

    @Slot(object)
    def load(self, path: Path) -> None:
        """The medium is here: use its file until it is put away or the vault is locked."""
        self._do(
            lambda: load_key(self._vault, path),
            lambda: translate("Keeping", "The key can be used until you put it away, or lock."),
        )

    @Slot()
    def put_away(self) -> None:
        """Forget what the medium gave."""
        self._do(
            self._vault.put_away,
            lambda: translate("Keeping", "Put away. Take the stick out and carry it apart."),
        )

    @Slot()
    def attach(self) -> None:
        """Keep the key in the vault again."""
        self._do(
            lambda: attach_key(self._vault),
            lambda: translate(
                "Keeping", "The key lies in the vault again. The file on the stick opens nothing."
            ),
        )

    # Three people

    @Slot()
    def begin_sharing(self) -> None:
        """Show the first of three shares."""
        self.clear_problem()
        try:
            self._shares = key_shares(self._vault)
        except DutyRehabError as error:
            self.refuse(error)
            return
        self._number = 0
        self._show_share()

    @Slot(str)
    def read_back(self, text: str) -> None:
        """What was typed from the paper, for the share on show."""
        if not self._shares:
            return
        try:
            expect_same(self._shares[self._number], text)
        except DutyRehabError as error:
            self.share_refused.emit(self.messages.of(error))
            return
        self._number += 1
        if self._number < len(self._shares):
            self._show_share()
            return
        self.forget_shares()
        self._do(
            lambda: note_shared(self._vault, self._surroundings),
            lambda: translate(
                "Keeping", "Three people have their shares. Any two of them bring the key back."
            ),
        )
        self.shares_done.emit()

    @Slot()
    def forget_shares(self) -> None:
        """No share is on show any more."""
        self._shares, self._number = (), 0

    @Slot(str, str)
    def join(self, first: str, second: str) -> None:
        """Bring a key back from two shares."""
        vault, content = self._vault, self._content

        def work(control: TaskControl) -> int:
            with vault.in_this_thread() as own:
                return take_shares(own, (first, second), content, control)

        self.begin(work, self._joined, Progress("reading"))

    def failed(self, error: DutyRehabError) -> None:
        """The shares brought nothing back; what was typed stays."""
        self.clear_problem()
        self.join_refused.emit(self.messages.of(error))

    def _joined(self, count: object) -> None:
        self._told = partial(_joined_words, count)
        self.joined.emit()
        self.show()

    def _show_share(self) -> None:
        words = tuple(self._shares[self._number].split())
        self.share_shown.emit(ShareStep(self._number + 1, len(self._shares), words))

    def _do(self, act: Callable[[], object], told: Callable[[], str]) -> None:
        self.clear_problem()
        try:
            act()
        except DutyRehabError as error:
            self.refuse(error)
            return
        self._told = told
        self.show()


def _detached_words(path: Path) -> str:
    told = translate(
        "Keeping",
        "From now on nothing is opened here without the file {path}. Copy it to a second stick, "
        "and keep both away from this machine. Old bytes may stay on this disk: give the vault a "
        "new key.",
    )
    return told.format(path=shown_path(path))


def _joined_words(count: object) -> str:
    told = translate(
        "Keeping", "The key is here. What could not be read before, and can now: {count}."
    )
    return told.format(count=count)
