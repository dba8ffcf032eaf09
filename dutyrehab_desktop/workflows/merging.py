"""A coordinator takes in bundles: looked at first, whole or not at all, nothing lost."""

import gc
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.records.consent import is_signed
from dutyrehab_desktop.records.differences import Change, Difference, differences
from dutyrehab_desktop.records.paper import is_held
from dutyrehab_desktop.store.devices import Card as KnownDevice
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import BundleClash
from dutyrehab_desktop.store.received import Arrival, ReceivedBundle
from dutyrehab_desktop.store.withdrawals import WithdrawalState
from dutyrehab_desktop.workflows.alarms import TakenBack, alarm_of, taken_back
from dutyrehab_desktop.workflows.bundle_stream import Together, Verified, records_in, verified
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.keys import device_words, identities
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

DAYS_TO_DECIDE = 30
"""A withdrawal that nobody confirmed or refused deletes after so many days."""


class DeviceUnknown(InputProblem):
    """Nobody has confirmed the laptop that made this bundle."""

    code = "device-unknown"


class DeviceKeyChanged(FileProblem):
    """A laptop that is known by its words signs with another key now."""

    code = "device-key-changed"


class DeviceRevoked(InputProblem):
    """The laptop that made this bundle was revoked."""

    code = "device-revoked"


@dataclass(frozen=True, slots=True)
class InterviewChange:
    """What one interview of a bundle would change.

    Attributes:
        code: The record's code.
        country: `kz`, `uz`, or empty where it was not said.
        kind: Which heading it stands under.
        changes: How many fields are new or different.
        conflicts: How many fields would wait for a choice.
        settled: How many conflicts here it settles, because somebody has chosen elsewhere.
        unsigned: True where nobody agreed to what is written yet: it is counted nowhere, and
            nobody reads it; a laptop goes on with it.
    """

    code: str
    country: str
    kind: Change
    changes: int
    conflicts: int
    settled: int = 0
    unsigned: bool = False


@dataclass(frozen=True)
class BundleLook:
    """What a bundle would change, before anything does.

    Attributes:
        device_words: Ten words of the laptop that made it.
        device_known: True where a person compared them before, and nobody revoked it since.
        already_merged: True where this very bundle was taken in before.
        gap: True where an earlier bundle of that laptop has not arrived.
        interviews: What each interview would change.
        revoked: The month in which the laptop was revoked; empty where it was not.
        alarm: How many records that laptop takes back without proof, where they are so many that
            somebody may be using it to make records disappear; 0 where they are not.
        taken_out: True where the merge of this very bundle was undone.
        bundle: Its id.
        withdrawals: How many records it takes back.
        judgements: How many judgements about who is who it brings that are not here yet.
    """

    device_words: tuple[str, ...]
    device_known: bool
    already_merged: bool
    gap: bool
    interviews: tuple[InterviewChange, ...]
    revoked: str = ""
    alarm: int = 0
    taken_out: bool = False
    bundle: str = ""
    withdrawals: int = 0
    judgements: int = 0

    def tally(self) -> "Merged":
        """How many interviews there are of each kind."""
        return tallied(self.interviews)

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            "device_known": self.device_known,
            "already_merged": self.already_merged,
            "gap": self.gap,
            "revoked": self.revoked,
            "alarm": self.alarm,
            "taken_out": self.taken_out,
            "withdrawals": self.withdrawals,
            "judgements": self.judgements,
            "interviews": [asdict(one) for one in self.interviews],
        }


@dataclass(frozen=True)
class Merged:
    """What a merge did.

    Attributes:
        new: Interviews that were not here before.
        changed: Interviews that grew.
        unchanged: Interviews that were here as they are.
        conflicts: Fields that wait for a choice because of it.
        settled: Conflicts that it settled, because somebody had chosen elsewhere.
        withdrawn: Records that are hidden or deleted, because somebody takes them back.
        refused: Records that were not taken in, because they were withdrawn and deleted.
        held: Records that wait, because the interviewer doubts the consent.
        unopened: Sealed objects that only another coordinator can open; kept as they came.
    """

    new: int
    changed: int
    unchanged: int
    conflicts: int
    settled: int = 0
    withdrawn: int = 0
    refused: int = 0
    held: int = 0
    unopened: int = 0

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def look_at_bundle(
    vault: OpenVault, path: Path, content: Content, control: TaskControl
) -> BundleLook:
    """Say what a bundle would change; nothing is changed.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        FileProblem: The bundle cannot be opened, or not by this key.
        UnknownQuestionnaire: An interview was held with a questionnaire that is not here.
        DeviceKeyChanged: The laptop is known, and signs with another key.
        BundleClash: Another bundle with the same id was taken in before.
        Cancelled: Somebody asked to stop.
    """
    expect_role(vault, Role.COORDINATOR)
    with _collector_at_rest():
        bundle = verified(path, identities(vault), control)
        sender = _sender(vault, bundle)
        back = taken_back(vault, bundle)
        changes = _changes(vault, (path, bundle, back), content, control)
        lines = _with_withdrawn(
            (line for _, line in changes if line is not None),
            back.codes | back.by_words,
        )
    return BundleLook(
        device_words=sender.words,
        device_known=sender.known,
        already_merged=sender.merged,
        gap=sender.gap,
        interviews=lines,
        revoked=sender.revoked,
        alarm=alarm_of(vault, bundle),
        taken_out=sender.taken_out,
        bundle=bundle.manifest.bundle,
        withdrawals=len(bundle.statements) + len(bundle.said),
        judgements=_new_judgements(vault, bundle),
    )


def merge(
    vault: OpenVault,
    path: Path,
    content: Content,
    surroundings: Surroundings,
    control: TaskControl,
    *,
    accept_words: tuple[str, ...] = (),
) -> Merged:
    """Take in a bundle, in one transaction. The same one twice changes nothing.

    Withdrawals come first and stand by themselves: they hide their records, or delete them where
    words prove whose they are, even where the rest of the bundle is then stopped or refused. So do
    judgements of another desk about who is who.

    Args:
        vault: The coordinator's vault.
        path: The bundle.
        content: The questionnaire it must belong to.
        surroundings: The day.
        control: For progress; it can be stopped until the last record is in.
        accept_words: The laptop's ten words, where a person has just compared them; they must be
            the words of the bundle that is opened now. A revoked laptop's have to be given
            again, by a person who knows that this bundle comes from its interviewer's own hand.

    Raises:
        DeviceUnknown: Nobody has confirmed the laptop that made it; nothing was changed.
        DeviceRevoked: That laptop was revoked; nothing was changed.
        FileProblem: No record was changed.
        Cancelled: Somebody asked to stop; no record was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    with _collector_at_rest():
        bundle = verified(path, identities(vault), control)
        sender = _sender(vault, bundle)
        if not sender.known and accept_words != sender.words:
            raise DeviceRevoked if sender.revoked else DeviceUnknown
        due = surroundings.today() + timedelta(days=DAYS_TO_DECIDE)
        back = taken_back(vault, bundle)
        said = vault.store.said.say(bundle.statements, bundle.said, due.isoformat())
        vault.store.judgements.add(bundle.judgements)
        lines: list[InterviewChange] = []

        def arriving() -> Iterator[Arrival]:
            for together, line in _changes(vault, (path, bundle, back), content, control):
                if line is not None:
                    lines.append(line)
                yield from together.arrivals

        fresh = None if sender.known else sender.device
        received = _received(bundle, surroundings)
        if not vault.store.merging.receive(received, arriving(), fresh):
            # It is here already: said as the preview says it.
            for _ in arriving():
                pass
    return tallied(_with_withdrawn(lines, {*said.hidden, *said.deleted}))


def tallied(lines: Iterable[InterviewChange]) -> Merged:
    """How many interviews there are of each kind."""
    lines = tuple(lines)
    count = Counter(one.kind for one in lines)
    return Merged(
        new=count[Change.NEW],
        changed=count[Change.CHANGED] + count[Change.CONFLICT],
        unchanged=count[Change.UNCHANGED],
        conflicts=sum(one.conflicts for one in lines),
        settled=sum(one.settled for one in lines),
        withdrawn=count[Change.WITHDRAWN],
        refused=count[Change.REFUSED],
        held=count[Change.HELD],
        unopened=count[Change.UNOPENED],
    )


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Reading makes very many small objects without cycles, and each full search walks them all.

    A quarter of the time of a merge of 1,000 interviews went there (measured).
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Sender(NamedTuple):
    """Who made a bundle, and what is known of it here."""

    device: KnownDevice
    words: tuple[str, ...]
    known: bool
    merged: bool
    taken_out: bool
    gap: bool
    revoked: str


def _sender(vault: OpenVault, bundle: Verified) -> _Sender:
    manifest = bundle.manifest
    device = KnownDevice(manifest.device, manifest.device_key.encode("ascii"), confirmed=True)
    known = vault.store.devices.card(manifest.device)
    if known is not None and known.content != device.content:
        raise DeviceKeyChanged
    twin = vault.store.merging.find(manifest.bundle)
    if twin is not None and twin.manifest_hash != bundle.digest:
        raise BundleClash
    return _Sender(
        device,
        device_words(manifest.device_key),
        known=known is not None and known.confirmed and not known.revoked,
        merged=twin is not None and not twin.taken_out,
        taken_out=twin is not None and twin.taken_out,
        gap=manifest.sequence > vault.store.merging.last_number(manifest.device) + 1,
        revoked="" if known is None else known.revoked,
    )


def _received(bundle: Verified, surroundings: Surroundings) -> ReceivedBundle:
    manifest = bundle.manifest
    return ReceivedBundle(
        manifest.bundle, bundle.digest, manifest.device, manifest.sequence, surroundings.month
    )


def _new_judgements(vault: OpenVault, bundle: Verified) -> int:
    known = {one.id for one in vault.store.judgements.all()} if bundle.judgements else set()
    return len({one.id for one in bundle.judgements} - known)


def _changes(
    vault: OpenVault,
    brought: tuple[Path, Verified, TakenBack],
    content: Content,
    control: TaskControl,
) -> Iterator[tuple[Together, InterviewChange | None]]:
    """Yield what a bundle brings, and what each record of it would change here."""
    withdrawn, (path, bundle, back) = vault.store.withdrawals.states(), brought
    for together in records_in(path, bundle, content, control):
        code, interviews = together.code, together.interviews
        state = withdrawn.get(code)
        if together.unopened:
            yield together, InterviewChange(code, "", Change.UNOPENED, 0, 0)
        elif not interviews:
            yield together, None
        elif state is WithdrawalState.DELETED and code not in back.by_words:
            yield together, InterviewChange(code, "", Change.REFUSED, 0, 0)
        elif state is WithdrawalState.WAITING or _goes(together, back):
            yield together, InterviewChange(code, "", Change.WITHDRAWN, 0, 0)
        else:
            before = vault.store.interviews.find(code)
            known = {} if before is None else {code: before}
            (difference,) = differences(known, interviews)
            held = is_held(difference.after)
            line = InterviewChange(code, "", Change.HELD, 0, 0) if held else _line(difference)
            yield together, line


def _goes(together: Together, back: TakenBack) -> bool:
    """True where somebody takes a record back, by its code or by its words."""
    if together.code in back.codes or together.code in back.by_words:
        return True
    return any(not each.tags.isdisjoint(back.tags) for each in together.interviews)


def _line(difference: Difference) -> InterviewChange:
    merge = difference.merge
    return InterviewChange(
        difference.after.code,
        difference.after.answer("country").value,
        difference.change,
        len(merge.added) + len(merge.changed),
        len(merge.conflicts),
        _settled(difference),
        unsigned=not is_signed(difference.after.sheet()),
    )


def _settled(difference: Difference) -> int:
    """How many fields waited for a choice before, and do not any more."""
    before = difference.before
    if before is None or not difference.merge.new_revisions:
        return 0
    waiting = {conflict.field for conflict in before.history.conflicts()}
    return len(waiting - {conflict.field for conflict in difference.after.history.conflicts()})


def _with_withdrawn(
    lines: Iterable[InterviewChange], codes: Collection[str]
) -> tuple[InterviewChange, ...]:
    """The lines by code, with one for each record that is only taken back."""
    found = list(lines)
    unseen = set(codes) - {line.code for line in found}
    found += [InterviewChange(code, "", Change.WITHDRAWN, 0, 0) for code in unseen]
    return tuple(sorted(found, key=lambda line: line.code))
