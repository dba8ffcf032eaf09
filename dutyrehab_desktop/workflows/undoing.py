"""The merge of a whole bundle is taken out of the picture, and put back where it was right.

Nothing is thrown away: the bundle stays as it came, so that its receipt stays true (design
corrections, B5). Withdrawals are never undone.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from dutyrehab_desktop.crypto.errors import SealedForAnotherKey
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Revision
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.store.merging import Remains
from dutyrehab_desktop.store.received import Arrival, ArrivalKind
from dutyrehab_desktop.workflows.bundle_stream import Keys, read_interview
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.keys import identities, known_device_words
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


@dataclass(frozen=True)
class MergedBundle:
    """A bundle that was merged, as a list shows it.

    Attributes:
        bundle: Its id.
        words: Ten words of the laptop that made it.
        sequence: Its number among that laptop's bundles.
        month: The month it was merged, `YYYY-MM`.
        records: How many records it brought.
        taken_out: True where its merge was undone.
    """

    bundle: str
    words: tuple[str, ...]
    sequence: int
    month: str
    records: int
    taken_out: bool

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def merged_bundles(vault: OpenVault) -> tuple[MergedBundle, ...]:
    """Every bundle that was merged, the latest number of each laptop first.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    counted = vault.store.merging.counted()
    found = (
        MergedBundle(
            one.bundle,
            known_device_words(vault, one.device),
            one.sequence,
            one.month,
            counted.get(one.bundle, 0),
            one.taken_out,
        )
        for one in vault.store.merging.received()
    )
    return tuple(sorted(found, key=lambda one: (one.words, -one.sequence, one.bundle)))


def undo_merge(vault: OpenVault, bundle: str, control: TaskControl) -> int:
    """Take a bundle out: every record stands as the other bundles and the desk itself left it.

    What the desk itself wrote since stays; of a record that nothing else brings, it is kept aside
    until the record comes back.

    Args:
        vault: The coordinator's vault.
        bundle: Its id.
        control: For progress; it can be stopped until the last record.

    Returns:
        How many records changed or went away.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        BundleMissing: It was never merged.
        FileProblem: Nothing was changed.
        Cancelled: Somebody asked to stop; nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    vault.store.merging.bundle(bundle)
    own = identities(vault)
    codes = vault.store.merging.only_in(bundle)

    def remains() -> Iterator[Remains]:
        for done, code in enumerate(codes, 1):
            yield _without(vault, code, bundle, own)
            control.checkpoint(Progress("undoing", done, len(codes)))

    return len(codes) if vault.store.merging.take_out(bundle, remains()) else 0


def merge_again(vault: OpenVault, bundle: str, control: TaskControl) -> bool:
    """Put a bundle that was taken out back into the picture, from what was kept of it.

    Returns:
        False where it was not taken out; then nothing was changed.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        BundleMissing: It was never merged.
        FileProblem: Nothing was changed.
        Cancelled: Somebody asked to stop; nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    known, own = vault.store.merging.bundle(bundle), identities(vault)

    def arriving() -> Iterator[Arrival]:
        for done, arrival in enumerate(vault.store.merging.arrivals(bundle), 1):
            # What nobody could open is read by `key_changes.read_unopened`, and nowhere else.
            opened = arrival.kind is not ArrivalKind.UNOPENED
            yield read_now(arrival, own) if opened else arrival
            control.checkpoint(Progress("merging", done))

    return vault.store.merging.receive(known, arriving())


def _without(vault: OpenVault, code: str, bundle: str, own: Keys) -> Remains:
    standing = vault.store.interviews.find(code)
    if standing is None:
        raise InterviewMissing
    here = vault.store.merging
    every = _joined(here.arrivals_of(code), own)
    others = _joined(here.arrivals_of(code, without=bundle), own)
    brought = History() if every is None else every.history
    # What no bundle in the picture brought was written at this desk.
    written = [each for each in standing.history if each not in brought]
    if others is not None:
        return Remains(code, _with(others, written))
    if written:
        return Remains(code, standing.with_history(History(written)), shown=False)
    return Remains(code, None)


def _joined(arrivals: tuple[Arrival, ...], own: Keys) -> Interview | None:
    joined: Interview | None = None
    for arrival in arrivals:
        interview = read_interview(arrival.blob, arrival.code, own)
        joined = interview if joined is None else joined.merged(interview)[0]
    return joined


def _with(interview: Interview, written: list[Revision]) -> Interview:
    return interview.with_history(History([*interview.history, *written]))


def read_now(arrival: Arrival, own: Keys) -> Arrival:
    """An arrival with what it holds, where one of the keys opens it."""
    if arrival.kind is ArrivalKind.IDENTITY:
        return arrival
    try:
        interview = read_interview(arrival.blob, arrival.code, own)
    except SealedForAnotherKey:
        return arrival
    kind = ArrivalKind.SEALED if arrival.kind is ArrivalKind.UNOPENED else arrival.kind
    return Arrival(kind, arrival.code, arrival.sha256, arrival.blob, interview)
