"""One file for the coordinator, with a name that says nothing."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from dutyrehab_desktop.bundles.format import ADDENDA, IDENTITY, file_name, member_name
from dutyrehab_desktop.bundles.writer import Member, Sender, write_bundle
from dutyrehab_desktop.crypto.files import make_folder, replacing
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.store.bundles_log import SentBundle
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.sealed import SealedInterview
from dutyrehab_desktop.workflows.enrolling import expect_role, sealing_card
from dutyrehab_desktop.workflows.keys import signing_key
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


class NothingToExport(InputProblem):
    """There is no finished interview that may travel, and nothing to forward."""

    code = "nothing-to-export"


@dataclass(frozen=True)
class Exported:
    """A bundle that was written.

    Attributes:
        path: Where it lies.
        interviews: How many interviews it carries.
        held: How many finished ones were held back.
        others: How many are sealed for another coordinator, whose card this laptop had before.
        forwarded: How many withdrawals and addenda it carries.
    """

    path: Path
    interviews: int
    held: int
    others: int = 0
    forwarded: int = 0


def export(
    vault: OpenVault, folder: Path, surroundings: Surroundings, control: TaskControl
) -> Exported:
    """Write one signed bundle, encrypted to the coordinator, with all that is sealed for them.

    A bundle carries all that is sealed here, also what an earlier one carried: a lost stick must
    not lose an interview, and merging twice changes nothing. What was sealed for the coordinator
    of an earlier card stays here: one that cannot be opened would block all the others.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        NotEnrolled: Nobody to write to.
        KeyRevoked: The coordinator's new card was not compared yet.
        NothingToExport: Nothing may travel.
        FileProblem: No bundle was written; everything is still here.
        Cancelled: Somebody asked to stop; no bundle was written.
    """
    expect_role(vault, Role.FIELD)
    card = sealing_card(vault)
    whole = vault.store.sealed.sealed_blobs()
    sealed = [one for one in whole if not one.recipient or card.opens(one.recipient.split())]
    forwarded = [
        (folder, code, blob)
        for folder, code, blob, key in vault.store.outgoing.blobs()
        if card.opens(key.split())
    ]
    if not sealed and not forwarded:
        raise NothingToExport
    sequence, previous = vault.store.bundles.next_link()
    sealed, again = _one_of_each(sealed, sequence)
    members = [
        *(member for one in sealed for member in _members(one)),
        *_forwarded([*forwarded, *((ADDENDA, one.code, one.blob) for one in again)]),
    ]
    sealed += again
    total = 2 * sum(len(member.read()) for member in members)
    sender = Sender(
        vault.store.device_id, signing_key(vault), sequence, previous or None, surroundings.month
    )
    make_folder(folder)
    path = folder / file_name()
    with replacing(path) as target:
        written = write_bundle(
            target,
            sender,
            members,
            card.recipients(),
            lambda done: control.checkpoint(Progress("writing", done, total)),
        )
    sent = SentBundle(sequence, written.manifest.bundle, written.digest, surroundings.month)
    try:
        vault.store.bundles.record_sent(sent, [one.sha256 for one in sealed])
    except BaseException:
        # Its number would be given to the next one too.
        path.unlink(missing_ok=True)
        raise
    others = len(whole) - len(sealed)
    return Exported(path, len(sealed), _held(vault), others, len(forwarded))


def _one_of_each(
    sealed: Iterable[SealedInterview], sequence: int
) -> tuple[list[SealedInterview], list[SealedInterview]]:
    """One sealed object a record, and what else is sealed of it: it was continued in between.

    There is room for one identity sheet of a record: a second one goes with every other bundle,
    as a lost stick must not lose it.
    """
    turn = list(sealed)
    if sequence % 2:
        turn.reverse()
    first: dict[str, SealedInterview] = {}
    again: list[SealedInterview] = []
    # Those that no bundle has carried come first, and of them those with a sheet.
    for one in sorted(turn, key=lambda each: (each.code, bool(each.bundle), not each.sheet)):
        if one.code not in first:
            first[one.code] = one
        elif not one.sheet or one.bundle:
            again.append(one)
    return list(first.values()), again


def _members(sealed: SealedInterview) -> Iterator[Member]:
    yield Member(member_name(sealed.code), lambda: sealed.blob)
    if sealed.sheet:
        yield Member(member_name(sealed.code, IDENTITY), lambda: sealed.sheet)


def _forwarded(outgoing: Iterable[tuple[str, str, bytes]]) -> list[Member]:
    """Withdrawals and addenda; several of one record are numbered."""
    counted: Counter[tuple[str, str]] = Counter()
    members = []
    for folder, code, blob in outgoing:
        counted[folder, code] += 1
        name = member_name(code, folder, counted[folder, code])
        members.append(Member(name, partial(bytes, blob)))
    return members


def _held(vault: OpenVault) -> int:
    states = (InterviewState.SIGNED, InterviewState.UNSIGNED)
    return sum(line.state in states for line in vault.store.interviews.lines())
