"""A coordinator takes in bundles: looked at first, whole or not at all, nothing lost."""

import gc
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from dutyrehab_desktop.bundles.format import IDENTITY, Manifest, parted
from dutyrehab_desktop.bundles.payload import PayloadDamaged, read_payload
from dutyrehab_desktop.bundles.reader import open_bundle
from dutyrehab_desktop.crypto.age import HybridIdentity, unseal
from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.records.differences import Change, Difference, differences
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.devices import Card as KnownDevice
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import BundleClash
from dutyrehab_desktop.store.identity import ReceivedSheet
from dutyrehab_desktop.store.merging import ReceivedBlob, ReceivedBundle
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.keys import device_words, identity
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


class BundleUnreadable(FileProblem):
    """The bundle's file cannot be read."""

    code = "bundle-unreadable"


class DeviceUnknown(InputProblem):
    """Nobody has confirmed the laptop that made this bundle."""

    code = "device-unknown"


class DeviceKeyChanged(FileProblem):
    """A laptop that is known by its words signs with another key now."""

    code = "device-key-changed"


@dataclass(frozen=True)
class InterviewChange:
    """What one interview of a bundle would change.

    Attributes:
        code: The record's code.
        country: `kz`, `uz`, or empty where it was not said.
        kind: Which heading it stands under.
        changes: How many fields are new or different.
        conflicts: How many fields would wait for a choice.
    """

    code: str
    country: str
    kind: Change
    changes: int
    conflicts: int


@dataclass(frozen=True)
class BundleLook:
    """What a bundle would change, before anything does.

    Attributes:
        device_words: Ten words of the laptop that made it.
        device_known: True where a person compared them before.
        already_merged: True where this very bundle was taken in before.
        gap: True where an earlier bundle of that laptop has not arrived.
        interviews: What each interview would change.
    """

    device_words: tuple[str, ...]
    device_known: bool
    already_merged: bool
    gap: bool
    interviews: tuple[InterviewChange, ...]

    def tally(self) -> "Merged":
        """How many interviews there are of each kind."""
        kinds = [one.kind for one in self.interviews]
        return Merged(
            new=kinds.count(Change.NEW),
            changed=kinds.count(Change.CHANGED) + kinds.count(Change.CONFLICT),
            unchanged=kinds.count(Change.UNCHANGED),
            conflicts=sum(one.conflicts for one in self.interviews),
        )

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            "device_known": self.device_known,
            "already_merged": self.already_merged,
            "gap": self.gap,
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
    """

    new: int
    changed: int
    unchanged: int
    conflicts: int

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


@dataclass(frozen=True)
class _Opened:
    manifest: Manifest
    digest: str
    interviews: tuple[Interview, ...]
    blobs: tuple[ReceivedBlob, ...]
    sheets: tuple[ReceivedSheet, ...]


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
    return _look(vault, _open(vault, path, content, control))


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

    Args:
        vault: The coordinator's vault.
        path: The bundle.
        content: The questionnaire it must belong to.
        surroundings: The month.
        control: For progress; it can be stopped until the transaction begins.
        accept_words: The laptop's ten words, where a person has just compared them; they must be
            the words of the bundle that is opened now.

    Raises:
        DeviceUnknown: Nobody has confirmed the laptop that made it; nothing was changed.
        FileProblem: Nothing was changed.
        Cancelled: Somebody asked to stop; nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    with _collector_at_rest():
        return _merge(vault, path, content, surroundings, control, accept_words)


def _merge(
    vault: OpenVault,
    path: Path,
    content: Content,
    surroundings: Surroundings,
    control: TaskControl,
    accept_words: tuple[str, ...],
) -> Merged:
    opened = _open(vault, path, content, control)
    look = _look(vault, opened)
    if not look.device_known and accept_words != look.device_words:
        raise DeviceUnknown
    control.checkpoint(Progress("merging", 0, len(opened.interviews)))
    manifest = opened.manifest
    device = KnownDevice(manifest.device, manifest.device_key.encode("ascii"), confirmed=True)
    received = ReceivedBundle(
        manifest.bundle, opened.digest, manifest.device, manifest.sequence, surroundings.month
    )
    fresh = None if look.device_known else device
    vault.store.merging.receive(received, opened.interviews, opened.blobs, fresh, opened.sheets)
    return look.tally()


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


def _open(vault: OpenVault, path: Path, content: Content, control: TaskControl) -> _Opened:
    own = identity(vault)
    try:
        with path.open("rb") as source:
            return _read(source, own, content, control)
    except OSError as problem:
        raise BundleUnreadable from problem


def _read(source: BinaryIO, own: HybridIdentity, content: Content, control: TaskControl) -> _Opened:
    interviews: list[Interview] = []
    blobs: list[ReceivedBlob] = []
    sheets: list[ReceivedSheet] = []
    with open_bundle(source, [own]) as bundle:
        total = len(bundle.manifest.members)
        for done, (name, blob) in enumerate(bundle.members(), 1):
            (folder, code), digest = parted(name), hashlib.sha256(blob).hexdigest()
            if folder == IDENTITY:
                # It stays sealed: who a person is, is looked up for a purpose and not by merging.
                sheets.append(ReceivedSheet(code, digest, blob))
            else:
                interviews.append(_interview(blob, code, own, content))
                blobs.append(ReceivedBlob(code, digest, blob))
            control.checkpoint(Progress("reading", done, total))
    return _Opened(bundle.manifest, bundle.digest, tuple(interviews), tuple(blobs), tuple(sheets))


def _interview(blob: bytes, code: str, own: HybridIdentity, content: Content) -> Interview:
    interview = read_payload(unseal(blob, [own]))
    content.of(interview)
    if interview.code != code:
        # A sheet is kept under the name of its member: it must not come to another record.
        raise PayloadDamaged
    return interview


def _look(vault: OpenVault, opened: _Opened) -> BundleLook:
    manifest = opened.manifest
    known = vault.store.devices.card(manifest.device)
    if known is not None and known.content != manifest.device_key.encode("ascii"):
        raise DeviceKeyChanged
    received = vault.store.merging.received()
    twins = [one for one in received if one.bundle == manifest.bundle]
    if any(one.manifest_hash != opened.digest for one in twins):
        raise BundleClash
    numbers = [one.sequence for one in received if one.device == manifest.device]
    return BundleLook(
        device_words=device_words(manifest.device_key),
        device_known=known is not None and known.confirmed,
        already_merged=bool(twins),
        gap=manifest.sequence > max(numbers, default=0) + 1,
        interviews=_changes(vault, opened.interviews),
    )


def _changes(vault: OpenVault, interviews: Sequence[Interview]) -> tuple[InterviewChange, ...]:
    codes = {interview.code for interview in interviews}
    known = {
        code: vault.store.interviews.load(code)
        for code in vault.store.interviews.codes()
        if code in codes
    }
    return tuple(_line(difference) for difference in differences(known, interviews))


def _line(difference: Difference) -> InterviewChange:
    merge = difference.merge
    return InterviewChange(
        difference.after.code,
        difference.after.answer("country").value,
        difference.change,
        len(merge.added) + len(merge.changed),
        len(merge.conflicts),
    )
