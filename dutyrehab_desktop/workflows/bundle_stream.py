"""A bundle on its way into a coordinator's vault, one record in memory at a time."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeAlias

from dutyrehab_desktop.bundles.errors import BundleDamaged
from dutyrehab_desktop.bundles.format import (
    ADDENDA,
    IDENTITY,
    JUDGEMENTS,
    WITHDRAWALS,
    WORDS,
    Manifest,
    parted,
)
from dutyrehab_desktop.bundles.judged import read_judgements
from dutyrehab_desktop.bundles.payload import PayloadDamaged, read_payload
from dutyrehab_desktop.bundles.reader import BundleReader, open_bundle
from dutyrehab_desktop.bundles.withdrawal import (
    WithdrawalDamaged,
    read_said,
    read_withdrawal,
)
from dutyrehab_desktop.crypto.age import HybridIdentity, unseal
from dutyrehab_desktop.crypto.errors import SealedForAnotherKey
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.persons import Judgement
from dutyrehab_desktop.store.received import Arrival, ArrivalKind
from dutyrehab_desktop.store.said import SaidStatement
from dutyrehab_desktop.store.withdrawals import Statement
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl

Keys: TypeAlias = Sequence[HybridIdentity]
"""A desk's own key, and those that it had before."""


class BundleUnreadable(FileProblem):
    """The bundle's file cannot be read."""

    code = "bundle-unreadable"


@dataclass(frozen=True)
class Verified:
    """A bundle that is whole, to its last byte.

    Attributes:
        manifest: What it says about itself.
        digest: SHA-256 of the manifest.
        statements: The withdrawals in it that name a record.
        said: Those that were proven by words.
        judgements: What another desk judged about records of one person.
        own: The keys that open what is in it; reading them takes longer than a small record.
    """

    manifest: Manifest
    digest: str
    statements: tuple[Statement, ...]
    judgements: tuple[Judgement, ...] = ()
    said: tuple[SaidStatement, ...] = ()
    own: Keys = field(default=(), repr=False)


class Together(NamedTuple):
    """What a bundle brings of one record: its interview with its addenda, or identity sheets.

    What was sealed for another coordinator alone is kept as it came, and joined to nothing.
    """

    code: str
    arrivals: tuple[Arrival, ...]

    @property
    def interviews(self) -> tuple[Interview, ...]:
        """What can be joined of it."""
        return tuple(one.interview for one in self.arrivals if one.interview is not None)

    @property
    def unopened(self) -> bool:
        """True for what was sealed for another coordinator alone."""
        return any(one.kind is ArrivalKind.UNOPENED for one in self.arrivals)


def verified(path: Path, own: Keys, control: TaskControl) -> Verified:
    """Read a bundle to its end, and what it says about records that were taken back.

    Args:
        path: The bundle.
        own: The coordinator's keys.
        control: For progress; it can be stopped.

    Raises:
        FileProblem: It cannot be read, or is not whole.
        Cancelled: Somebody asked to stop.
    """
    statements: list[Statement] = []
    said: list[SaidStatement] = []
    judgements: list[Judgement] = []
    try:
        with path.open("rb") as source, open_bundle(source, own) as bundle:
            manifest, total = bundle.manifest, len(bundle.manifest.members)
            for done, (name, blob) in enumerate(bundle.members(), 1):
                folder, code = parted(name)
                if folder == WITHDRAWALS:
                    statements.append(_statement(blob, code, own, manifest))
                elif folder == WORDS:
                    with suppress(SealedForAnotherKey):
                        said.append(_said(blob, own, manifest))
                elif folder == JUDGEMENTS:
                    with suppress(SealedForAnotherKey):
                        judgements += read_judgements(unseal(blob, own), code)
                control.checkpoint(Progress("reading", done, total))
    except OSError as problem:
        raise BundleUnreadable from problem
    told = (tuple(statements), tuple(judgements), tuple(said))
    return Verified(manifest, bundle.digest, *told, own)


def records_in(
    path: Path, known: Verified, content: Content, control: TaskControl
) -> Iterator[Together]:
    """Yield what a bundle brings, record by record.

    That it is whole is known only when the last one was taken: commit nothing before.

    Args:
        path: The bundle.
        known: The bundle as it was verified before.
        content: The questionnaires that are here.
        control: For progress; it can be stopped.

    Raises:
        UnknownQuestionnaire: An interview was held with a questionnaire that is not here.
        FileProblem: It cannot be read, is not whole, or is another one by now.
        Cancelled: Somebody asked to stop.
    """
    try:
        with path.open("rb") as source, open_bundle(source, known.own) as bundle:
            if bundle.digest != known.digest:
                raise BundleDamaged
            yield from _together(bundle, known.own, content, control)
    except OSError as problem:
        raise BundleUnreadable from problem


def read_interview(blob: bytes, code: str, own: Keys) -> Interview:
    """The interview that a sealed object holds.

    Raises:
        PayloadDamaged: It is another one's, or damaged.
        FileProblem: It cannot be opened.
    """
    interview = read_payload(unseal(blob, own))
    if interview.code != code:
        # A sheet is kept under the name of its member: it must not come to another record.
        raise PayloadDamaged
    return interview


def _together(
    bundle: BundleReader[Manifest], own: Keys, content: Content, control: TaskControl
) -> Iterator[Together]:
    addenda: dict[str, list[Arrival]] = {}
    total = len(bundle.manifest.members)
    for done, (name, blob) in enumerate(bundle.members(), 1):
        control.checkpoint(Progress("merging", done, total))
        (folder, code), digest = parted(name), hashlib.sha256(blob).hexdigest()
        if folder in (WITHDRAWALS, JUDGEMENTS, WORDS):
            continue
        if folder == IDENTITY:
            # It stays sealed: who a person is, is looked up for a purpose and not by merging.
            yield Together(code, (Arrival(ArrivalKind.IDENTITY, code, digest, blob),))
            continue
        try:
            interview = read_interview(blob, code, own)
        except SealedForAnotherKey:
            yield Together(code, (Arrival(ArrivalKind.UNOPENED, code, digest, blob),))
            continue
        content.of(interview)
        if folder == ADDENDA:
            # Sorted by name they come before their interview: both are one change of a record.
            arrival = Arrival(ArrivalKind.ADDENDUM, code, digest, blob, interview)
            addenda.setdefault(code, []).append(arrival)
            continue
        arrival = Arrival(ArrivalKind.SEALED, code, digest, blob, interview)
        yield Together(code, (*addenda.pop(code, ()), arrival))
    for code, arrivals in addenda.items():
        yield Together(code, tuple(arrivals))


def _said(blob: bytes, own: Keys, manifest: Manifest) -> SaidStatement:
    digest, said = hashlib.sha256(blob).hexdigest(), read_said(unseal(blob, own))
    return SaidStatement(digest, frozenset(said.tags), said.permission, manifest.device, said.month)


def _statement(blob: bytes, code: str, own: Keys, manifest: Manifest) -> Statement:
    digest = hashlib.sha256(blob).hexdigest()
    try:
        withdrawal = read_withdrawal(unseal(blob, own))
    except SealedForAnotherKey:
        # Its name says what it is, and the laptop signed for the name: it wins here too.
        return Statement(digest, code, manifest.device, manifest.month)
    if withdrawal.code != code:
        raise WithdrawalDamaged
    return Statement(digest, code, manifest.device, withdrawal.month)
