"""Lists laptops and their bundles, undoes merges, revokes, and writes receipts and drafts."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import VaultPresenter
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.laptops.lines import LaptopCard, LaptopsPage, SentBundle
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.handing_in import hand_draft, to_be_continued
from dutyrehab_desktop.workflows.lost_laptops import lost_devices
from dutyrehab_desktop.workflows.publishing import Sent, publish_receipts
from dutyrehab_desktop.workflows.recovering import Kept, can_be_recovered, take_recovery
from dutyrehab_desktop.workflows.registering import KnownLaptop, known_laptops, revoke
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.undoing import (
    MergedBundle,
    merge_again,
    merged_bundles,
    undo_merge,
)
from dutyrehab_desktop.workflows.vaults import OpenVault


class LaptopsPresenter(VaultPresenter):
    """What laptops sent, and whether they are still believed.

    Signals:
        shown: A `LaptopsPage`.
        changed: Something in the picture has changed.
        code_taken: A record can be continued by a laptop: its device id, and the record's code.
        refused_words: That record cannot: why, in a sentence.
    """

    shown = Signal(object)
    changed = Signal()
    code_taken = Signal(str, str)
    refused_words = Signal(str)

    def __init__(
        self,
        vault: OpenVault,
        surroundings: Surroundings,
        runner: JobRunner,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(vault, surroundings, runner, messages, parent)
        self._told: Callable[[], str] = str
        self._kept: dict[str, bool] = {}
        self._lost: dict[str, str] = {}

    @Slot()
    def show(self) -> None:
        """Show everything as it stands, in the window's language."""
        try:
            laptops, bundles = known_laptops(self._vault), merged_bundles(self._vault)
            self._kept = can_be_recovered(self._vault)
            self._lost = lost_devices(self._vault)
        except DutyRehabError as error:
            self.refuse(error)
            return
        cards = tuple(self._card(laptop, bundles) for laptop in laptops)
        self.shown.emit(LaptopsPage(cards, self._told()))

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self.show()

    @Slot(str)
    def undo(self, bundle: str) -> None:
        """Take the merge of a bundle out of the picture."""
        vault = self._vault

        def work(control: TaskControl) -> int:
            with vault.in_this_thread() as own:
                return undo_merge(own, bundle, control)

        self.begin(work, self._undone, Progress("undoing"))

    @Slot(str)
    def again(self, bundle: str) -> None:
        """Put it back."""
        vault = self._vault

        def work(control: TaskControl) -> bool:
            with vault.in_this_thread() as own:
                return merge_again(own, bundle, control)

        self.begin(work, self._merged_again, Progress("merging"))

    @Slot(str)
    def revoke(self, device: str) -> None:
        """A laptop was lost or seized."""
        self.clear_problem()
        try:
            revoke(self._vault, device, self._surroundings)
            self._told = _revoked_words
        except DutyRehabError as error:
            self.refuse(error)
        self.show()

    @Slot(str, str)
    def name_draft(self, device: str, code: str) -> None:
        """Somebody wants a laptop to go on with a record."""
        try:
            draft = to_be_continued(self._vault, code)
        except DutyRehabError as error:
            self.refused_words.emit(self.messages.of(error))
            return
        self.code_taken.emit(device, draft.code)

    @Slot(str, str, object)
    def hand_draft(self, device: str, code: str, folder: Path) -> None:
        """Seal a record that nobody signed for the laptop that goes on with it."""
        vault, around = self._vault, self._surroundings

        def work(control: TaskControl) -> tuple[str, Sent]:
            control.checkpoint(Progress("sealing"))
            with vault.in_this_thread() as own:
                return code, hand_draft(own, code, device, folder, around)

        self.begin(work, self._handed, Progress("sealing"))

    @Slot(object)
    def write_receipts(self, folder: Path) -> None:
        """Tell the laptops what arrived."""
        vault, around = self._vault, self._surroundings

        def work(control: TaskControl) -> Sent:
            control.checkpoint(Progress("writing"))
            with vault.in_this_thread() as own:
                return publish_receipts(own, folder, around)

        self.begin(work, self._written, Progress("writing"))

    @Slot(object)
    def take_recovery(self, path: Path) -> None:
        """Open a laptop's recovery file, and keep it."""
        vault = self._vault

        def work(control: TaskControl) -> Kept:
            control.checkpoint(Progress("reading"))
            with vault.in_this_thread() as own:
                return take_recovery(own, path)

        self.begin(work, self._recovery_kept, Progress("reading"))

    @Slot(str)
    def tell(self, words: str) -> None:
        """Say what was done beside this."""
        self._told = lambda: words
        self.show()

    def _recovery_kept(self, kept: object) -> None:
        if isinstance(kept, Kept):
            self._told = partial(_kept_words, kept)
            self.show()

    def _undone(self, count: object) -> None:
        self._done(partial(_undone_words, count))

    def _merged_again(self, _done: object) -> None:
        self._done(lambda: translate("Laptops", "Merged again."))

    def _written(self, sent: object) -> None:
        if isinstance(sent, Sent):
            self._told = partial(_sent_words, sent)
            self.show()

    def _handed(self, done: object) -> None:
        if isinstance(done, tuple):
            self._told = partial(_handed_words, *done)
            self.show()

    def _done(self, told: Callable[[], str]) -> None:
        self._told = told
        self.show()
        self.changed.emit()

    def _card(self, laptop: KnownLaptop, bundles: tuple[MergedBundle, ...]) -> LaptopCard:
        language = self.messages.language
        revoked = translate("Laptops", "Not trusted since {month}")
        kept = self._kept.get(laptop.device, False)
        return LaptopCard(
            laptop.device,
            " ".join(laptop.words),
            revoked.format(month=date_words(laptop.revoked, language)) if laptop.revoked else "",
            tuple(_sent(one, language) for one in bundles if one.words == laptop.words),
            laptop.registered,
            "" if laptop.revoked else _recovery_words(kept=kept),
            recoverable=kept,
            lost=_lost_words(self._lost.get(laptop.device, ""), language),
        )


def _sent(one: MergedBundle, language: str) -> SentBundle:
    detail = translate("Laptops", "Merged in {month} · Records: {count}")
    return SentBundle(
        one.bundle,
        translate("Laptops", "Bundle {number}").format(number=one.sequence),
        detail.format(month=date_words(one.month, language), count=one.records),
        one.taken_out,
    )


def _undone_words(count: object) -> str:
    told = translate("Laptops", "Undone. Records that changed: {count}. The bundle is kept.")
    return told.format(count=count)


def _sent_words(sent: Sent) -> str:
    told = translate(
        "Laptops",
        "Carry the parcel {path} to the laptops it was sealed for: {count}. Each learns what "
        "arrived here, and deletes what was withdrawn.",
    )
    return told.format(path=shown_path(sent.path), count=sent.laptops)


def _handed_words(code: str, sent: Sent) -> str:
    told = translate(
        "Laptops",
        "Carry the parcel {path} to this laptop: it alone can open it, and goes on with {code}.",
    )
    return told.format(path=shown_path(sent.path), code=code)


def _kept_words(kept: Kept) -> str:
    told = translate(
        "Laptops",
        "The recovery file opens, and is kept here sealed: {words}. Now write receipts: the "
        "parcel shows it to the laptop, and interviews are sealed there from then on.",
    )
    return told.format(words=" ".join(kept.words))


def _recovery_words(*, kept: bool) -> str:
    if kept:
        return translate("Laptops", "Its recovery file is here.")
    return translate("Laptops", "No recovery file yet: it seals no interview.")


def _lost_words(month: str, language: str) -> str:
    if not month:
        return ""
    told = translate("Laptops", "Lost since {month}")
    return told.format(month=date_words(month, language))


def _revoked_words() -> str:
    return translate(
        "Laptops", "Nothing is sealed for this laptop from now on. What it sent stays."
    )
