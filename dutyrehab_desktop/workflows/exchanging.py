"""Two coordinators of one project give each other what they merged, and end with the same.

What one hands on is a bundle like a laptop's: signed by this desk, sealed for the other. Choices
in conflicts travel, because they are writes like any other; so do judgements about who is who, and
withdrawals, which win there too, those by words among them.
Identity sheets stay where they are.
"""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from dutyrehab_desktop.bundles.card import Card
from dutyrehab_desktop.bundles.format import (
    JUDGEMENTS,
    WITHDRAWALS,
    WORDS,
    file_name,
    member_name,
)
from dutyrehab_desktop.bundles.judged import write_judgements
from dutyrehab_desktop.bundles.payload import write_payload
from dutyrehab_desktop.bundles.withdrawal import SaidByWords, Withdrawal, write_withdrawal
from dutyrehab_desktop.bundles.writer import Member, Sender, write_bundle
from dutyrehab_desktop.crypto.age import seal
from dutyrehab_desktop.crypto.files import make_folder, replacing
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.records.codes import new_code
from dutyrehab_desktop.records.consent import may_travel
from dutyrehab_desktop.records.persons import Judgement
from dutyrehab_desktop.store.bundles_log import SentBundle
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.withdrawals import WithdrawalState
from dutyrehab_desktop.workflows.enrolling import (
    CardLook,
    compared_card,
    expect_role,
    look_at_card,
)
from dutyrehab_desktop.workflows.exporting import NothingToExport
from dutyrehab_desktop.workflows.keys import signing_key
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


class OwnCard(InputProblem):
    """The card is this desk's own: a bundle for oneself is a mistake."""

    code = "own-card"


@dataclass(frozen=True)
class HandedOn:
    """A bundle for another coordinator.

    Attributes:
        path: Where it lies.
        records: How many records it carries.
        kept: How many stay here, because their persons' permissions do not let them travel.
        withdrawals: How many withdrawals it carries.
    """

    path: Path
    records: int
    kept: int
    withdrawals: int


def look_at_other_card(vault: OpenVault, path: Path) -> CardLook:
    """Read another coordinator's card without trusting it.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        OwnCard: It is this desk's own.
        FileProblem: It cannot be read, or is no card.
    """
    expect_role(vault, Role.COORDINATOR)
    look = look_at_card(path)
    _refuse_own(vault, compared_card(path, look.words))
    return look


def hand_on(
    vault: OpenVault,
    card: tuple[Path, tuple[str, ...]],
    folder: Path,
    surroundings: Surroundings,
    control: TaskControl,
) -> HandedOn:
    """Write one bundle with every record that may travel, for another coordinator.

    Args:
        vault: The coordinator's vault.
        card: The other coordinator's card, and its ten words as they were read out.
        folder: Where the bundle is written.
        surroundings: The month.
        control: For progress; it can be stopped.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        WordsDiffer: The card is not the one whose words were read out; nothing was written.
        OwnCard: The card is this desk's own; nothing was written.
        NothingToExport: There is nothing that may travel.
        FileProblem: No bundle was written.
        Cancelled: Somebody asked to stop; no bundle was written.
    """
    expect_role(vault, Role.COORDINATOR)
    other = compared_card(*card)
    _refuse_own(vault, other)
    blobs, kept = _records(vault, other, control)
    withdrawn = _withdrawals(vault, other, surroundings) | _said(vault, other, surroundings)
    sealed = blobs | withdrawn | _judgements(vault, other)
    if not sealed:
        raise NothingToExport
    members = [Member(name, partial(bytes, blob)) for name, blob in sealed.items()]
    sequence, previous = vault.store.bundles.next_link()
    month, device = surroundings.month, vault.store.device_id
    sender = Sender(device, signing_key(vault), sequence, previous or None, month)
    make_folder(folder)
    path = folder / file_name()
    with replacing(path) as target:
        written = write_bundle(target, sender, members, other.recipients())
    sent = SentBundle(sequence, written.manifest.bundle, written.digest, month)
    try:
        vault.store.bundles.record_sent(sent, ())
    except BaseException:
        # Its number would be given to the next one too.
        path.unlink(missing_ok=True)
        raise
    return HandedOn(path, len(blobs), kept, len(withdrawn))


def _refuse_own(vault: OpenVault, card: Card) -> None:
    if card.signing_key == str(signing_key(vault).public):
        raise OwnCard


def _records(vault: OpenVault, other: Card, control: TaskControl) -> tuple[dict[str, bytes], int]:
    lines = [
        line for line in vault.store.interviews.lines() if line.state is InterviewState.RECEIVED
    ]
    blobs: dict[str, bytes] = {}
    for done, line in enumerate(lines, 1):
        interview = vault.store.interviews.load(line.code)
        if may_travel(interview):
            payload = write_payload(interview)
            blobs[member_name(line.code)] = seal(payload, other.recipients())
        control.checkpoint(Progress("sealing", done, len(lines)))
    return blobs, len(lines) - len(blobs)


def _judgements(vault: OpenVault, other: Card) -> dict[str, bytes]:
    """Everything that was judged about who is who, by the smaller code."""
    judged: dict[str, list[Judgement]] = {}
    for each in vault.store.judgements.all():
        if not each.reason:
            # Its words went with a record that was deleted; without them its id cannot be proven.
            continue
        judged.setdefault(each.pair[0], []).append(each)
    return {
        member_name(code, JUDGEMENTS): seal(write_judgements(each), other.recipients())
        for code, each in sorted(judged.items())
    }


def _withdrawals(vault: OpenVault, other: Card, surroundings: Surroundings) -> dict[str, bytes]:
    """What was taken back, unless the person said that it was not."""
    found: dict[str, bytes] = {}
    for line in vault.store.withdrawals.lines():
        if line.state is not WithdrawalState.REFUSED:
            month = line.month or surroundings.month
            text = write_withdrawal(Withdrawal(code=line.code, month=month))
            found[member_name(line.code, WITHDRAWALS)] = seal(text, other.recipients())
    return found


def _said(vault: OpenVault, other: Card, surroundings: Surroundings) -> dict[str, bytes]:
    """What somebody said by words: the record may be there, or come there first."""
    found: dict[str, bytes] = {}
    for one in vault.store.said.all():
        said = SaidByWords(month=one.month, permission=one.permission, tags=tuple(sorted(one.tags)))
        name = member_name(new_code(surroundings.random_bytes), WORDS)
        found[name] = seal(write_withdrawal(said), other.recipients())
    return found
