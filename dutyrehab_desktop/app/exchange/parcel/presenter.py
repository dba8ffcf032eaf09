"""Writes a laptop's card, opens parcels, and takes them in once a person has seen the changes."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.changes import ChangesWords, changes_words, title_words
from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.law_changes import law_changes_words, law_title
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.common.project_changes import project_changes_words, project_title
from dutyrehab_desktop.app.exchange.parcel.lines import NewCard, ParcelPage
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.enrolling import (
    announced_card,
    coordinator_card,
    seals_nothing,
    trust_announced,
)
from dutyrehab_desktop.workflows.parcels import Brought, look_at_parcel, receive
from dutyrehab_desktop.workflows.recovery import (
    RecoveryState,
    recovery_state,
    write_recovery_file,
)
from dutyrehab_desktop.workflows.registering import write_own_card
from dutyrehab_desktop.workflows.reviewing import seal_waiting
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


class ParcelPresenter(FormPresenter):
    """Takes in what comes from the coordinator.

    Signals:
        shown: A `ParcelPage`.
        taken_in: Another questionnaire is in use from now on.
        recovery_written: The recovery file lies where it was wanted.
        passphrase_refused: It does not: why, in a sentence.
    """

    shown = Signal(object)
    taken_in = Signal()
    recovery_written = Signal()
    passphrase_refused = Signal(str)

    _trusted: Callable[[], str] = str
    _words: tuple[str, ...] = ()
    _card: Path | None = None
    _recovery: Path | None = None
    _writing_recovery = False
    _parcel: Path | None = None
    _look: Brought | None = None
    _done: Brought | None = None
    _versions: tuple[str, ...] = ()

    @Slot()
    def show(self) -> None:
        """Show everything as it stands, in the window's language."""
        language = self.messages.language
        page = ParcelPage(
            words=self._words,
            path="" if self._card is None else shown_path(self._card),
            changes=_changes(self._look, language),
            new_card=self._new_card(language),
            trusted=self._trusted(),
        )
        page = self._with_recovery(page)
        if self._versions:
            told = translate(
                "Parcel",
                "In use from now on: {version}. Interviews that were begun go on with it, and "
                "nothing in them is lost.",
            )
            page = replace(page, taken_in=told.format(version="; ".join(self._versions)))
        look = self._look or self._done
        if look is not None:
            ready = self._look is not None
            lines = _receipt_words(look, done=not ready)
            brings = bool(look.drafts) or look.proven or (ready and look.card is not None)
            page = replace(page, receipt=lines, ready=ready, brings=brings)
        self.shown.emit(page)

    @Slot(object)
    def write_card(self, path: Path) -> None:
        """Write this laptop's card for the coordinator."""
        vault = self._vault

        def work(control: TaskControl) -> tuple[str, ...]:
            control.checkpoint(Progress("writing"))
            with vault.in_this_thread() as own:
                return write_own_card(own, path)

        if self.begin(work, self._card_written, Progress("writing")):
            self._card = path

    @Slot(object, object)
    def write_recovery(self, path: Path, passphrase: bytearray) -> None:
        """Write this laptop's recovery file; the passphrase is wiped."""
        vault, around = self._vault, self._surroundings

        def work(control: TaskControl) -> Path:
            control.checkpoint(Progress("writing"))
            with vault.in_this_thread() as own:
                write_recovery_file(own, passphrase, path, around)
            return path

        self._writing_recovery = self.begin(
            work, self._recovery_written, Progress("writing"), (passphrase,)
        )

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Say what a parcel would change."""
        vault, content = self._vault, self._content

        def work(control: TaskControl) -> Brought:
            control.checkpoint(Progress("reading"))
            with vault.in_this_thread() as own:
                return look_at_parcel(own, path, content)

        self._look, self._done, self._versions = None, None, ()
        self._trusted = str
        self.show()
        if self.begin(work, self._looked, Progress("reading")):
            self._parcel = path

    @Slot()
    def take_in(self) -> None:
        """The person has seen what changes, and wants it."""
        vault, content, path = self._vault, self._content, self._parcel
        if path is None or not self._look:
            return

        around = self._surroundings

        def work(control: TaskControl) -> Brought:
            control.checkpoint(Progress("writing"))
            with vault.in_this_thread() as own:
                brought = receive(own, path, content)
                if brought.proven:
                    # What waited for the proof is sealed at once.
                    seal_waiting(own, content, around)
                return brought

        self.begin(work, self._received, Progress("writing"))

    @Slot()
    def trust(self) -> None:
        """The ten words of the new card were compared and are the same."""
        vault, content, around = self._vault, self._content, self._surroundings
        look = announced_card(vault)
        if look is None:
            return

        def work(control: TaskControl) -> int:
            control.checkpoint(Progress("writing"))
            with vault.in_this_thread() as own:
                trust_announced(own, look.words)
                return seal_waiting(own, content, around)

        self.begin(work, self._on_trusted, Progress("sealing"))

    def failed(self, error: DutyRehabError) -> None:
        """The card may be trusted although not everything could be sealed."""
        if self._writing_recovery:
            self._writing_recovery = False
            self.clear_problem()
            self.passphrase_refused.emit(self.messages.of(error))
        self.show()

    def _on_trusted(self, sealed: object) -> None:
        if isinstance(sealed, int):
            self._look = self._done = None
            self._versions = ()
            self._trusted = partial(_trusted_words, sealed)
            self.show()

    def _new_card(self, language: str) -> NewCard | None:
        try:
            look = announced_card(self._vault)
            urgent = seals_nothing(self._vault)
        except DutyRehabError as error:
            self.refuse(error)
            return None
        if look is None:
            return None
        return NewCard(in_language(look.organisation, language), look.words, urgent)

    def _recovery_written(self, path: object) -> None:
        self._writing_recovery = False
        if isinstance(path, Path):
            self._recovery = path
            self.recovery_written.emit()
            self.show()

    def _with_recovery(self, page: ParcelPage) -> ParcelPage:
        try:
            enrolled = coordinator_card(self._vault) is not None
            state = recovery_state(self._vault)
        except DutyRehabError as error:
            self.refuse(error)
            return page
        if not enrolled:
            return page
        path = "" if self._recovery is None else shown_path(self._recovery)
        wanted = state is not RecoveryState.PROVEN
        return replace(page, recovery=_recovery_words(state, path), recovery_wanted=wanted)

    def _card_written(self, words: object) -> None:
        if isinstance(words, tuple):
            self._words = words
            self.show()

    def _looked(self, look: object) -> None:
        if isinstance(look, Brought):
            self._look = look
            self.show()

    def _received(self, look: object) -> None:
        if isinstance(look, Brought):
            self._look, self._done = None, look
            self._versions = (
                *map(title_words, look.questionnaires),
                *map(law_title, look.laws),
                *(project_title(one) for one in (look.project,) if one is not None),
            )
            self.taken_in.emit()
            self.show()


def _receipt_words(look: Brought, *, done: bool) -> tuple[str, ...]:
    """What the coordinator says of this laptop's interviews."""
    told = []
    if look.arrived:
        words = translate("Parcel", "Interviews that have arrived at the coordinator: {count}")
        told.append(words.format(count=look.arrived))
    if look.withdrawn:
        words = translate("Parcel", "Taken back by their persons, to be deleted here: {codes}")
        if done:
            words = translate("Parcel", "Taken back by their persons, deleted here: {codes}")
        told.append(words.format(codes=", ".join(look.withdrawn)))
    if look.drafts:
        words = translate("Parcel", "To be continued on this laptop: {codes}")
        told.append(words.format(codes=", ".join(look.drafts)))
    if look.proven:
        words = translate(
            "Parcel",
            "Your coordinator has opened this laptop's recovery file: from now on interviews are "
            "sealed.",
        )
        told.append(words)
    if look.card is not None and not done:
        told.append(_card_words(look))
    if not told and look.card is None and not (look.questionnaires or look.laws or look.project):
        told.append(translate("Parcel", "This parcel brings nothing new for this laptop."))
    return tuple(told)


def _recovery_words(state: RecoveryState, path: str) -> str:
    if state is RecoveryState.PROVEN:
        return translate(
            "Parcel",
            "Your coordinator can recover this laptop. Not covered: answers that were to stay on "
            "this laptop, and interviews that the coordinator may not read. They are lost with "
            "the passphrase.",
        )
    if state is RecoveryState.WRITTEN:
        told = translate(
            "Parcel",
            "The recovery file was written. Give it to your coordinator, and keep no copy. "
            "Interviews are sealed once the parcel is here that shows that it was opened.",
        )
        return f"{told} {path}".strip()
    if state is RecoveryState.VOID:
        return translate(
            "Parcel",
            "The recovery file that your coordinator has is void: the key of this vault has "
            "changed since. Until they have opened a new one, nobody can recover this laptop.",
        )
    return translate(
        "Parcel",
        "If this laptop breaks or its passphrase is forgotten, the coordinator can bring back "
        "what is on it: with this vault's key, sealed for them in a file. Nothing is sealed "
        "before they have opened it once. Not covered: answers that were to stay on this "
        "laptop, and interviews that the coordinator may not read.",
    )


def _card_words(look: Brought) -> str:
    words = translate(
        "Parcel",
        "A new card of your coordinator. When the parcel is taken in, you compare its ten words "
        "by voice: {words}",
    )
    if look.key_revoked:
        words = translate(
            "Parcel",
            "A new card of your coordinator, who gave up the old key because others may know it. "
            "When the parcel is taken in, nothing is sealed until you have compared the ten words "
            "by voice: {words}",
        )
    return words.format(words=" ".join(look.card.words if look.card else ()))


def _trusted_words(sealed: int) -> str:
    told = translate(
        "Parcel",
        "The new card is trusted: everything is sealed for it from now on. Sealed just now: "
        "{count}",
    )
    return told.format(count=sealed)


def _changes(look: Brought | None, language: str) -> tuple[ChangesWords, ...]:
    """What a parcel changes; where it changes nothing, what it brings."""
    if look is None:
        return ()
    forms = [one for one in look.questionnaires if not one.in_use]
    laws = [one for one in look.laws if not one.in_use]
    projects = [one for one in (look.project,) if one is not None]
    changed = [one for one in projects if not one.same]
    if not forms and not laws and not changed:
        forms, changed = list(look.questionnaires), projects
    return (
        *(changes_words(one, language) for one in forms),
        *(law_changes_words(one, language) for one in laws),
        *(project_changes_words(one, language) for one in changed),
    )
