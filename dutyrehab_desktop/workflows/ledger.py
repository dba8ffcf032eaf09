"""The consent ledger as the desk reads it: to whom a record went, and whom to tell now."""

from dataclasses import asdict, dataclass
from enum import StrEnum

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.records.handing import still_stands
from dutyrehab_desktop.records.recipients import Recipient, Terms
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.ledger import Handing, HandingNote
from dutyrehab_desktop.store.withdrawals import WithdrawalState
from dutyrehab_desktop.workflows.content import Content, UnknownQuestionnaire
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.handing import UNWRITTEN
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

LONGEST_ANSWER = 500
TOLD = "told"


class AnswerMissing(InputProblem):
    """Nobody said what the recipient answered, in a sentence."""

    code = "recipient-answer-missing"


class Standing(StrEnum):
    """What has become of the permission that a handed record rested on."""

    STANDS = "stands"
    WITHDRAWN = "withdrawn"
    TAKEN_BACK = "taken-back"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class LedgerRecord:
    """One record of a handing.

    Attributes:
        number: The number of its sheet in the file.
        code: The record's code.
        permission: The question whose yes it rested on.
        rests_on: Ids of the writes that held this yes.
        fields_sha256: Digest of the names of what went.
        standing: What has become of the permission.
        answers: What the recipient answered when it was asked to delete the record.
    """

    number: int
    code: str
    permission: str
    rests_on: str
    fields_sha256: str
    standing: Standing
    answers: tuple[str, ...]


@dataclass(frozen=True)
class LedgerRow:
    """One file that was handed over.

    Attributes:
        number: Its number, from 1.
        month: `YYYY-MM`.
        recipient: The kind of recipient.
        name: As the coordinator wrote it.
        key_sha256: Digest of the recipient's key; empty where that was a passphrase.
        language: Of the pages.
        special: True where answers of special categories went in a form that machines read.
        file_name: The file's own name.
        file_sha256: Digest of the file.
        written: False where the file was never finished.
        records: In the order of its sheets.
    """

    number: int
    month: str
    recipient: Recipient
    name: str
    key_sha256: str
    language: str
    special: bool
    file_name: str
    file_sha256: str
    written: bool
    records: tuple[LedgerRecord, ...]

    @property
    def to_tell(self) -> tuple[LedgerRecord, ...]:
        """Records that the recipient must still be asked to delete; numbers cannot be."""
        if not self.written or self.recipient is Recipient.ORGANISATION:
            return ()
        lost = (Standing.WITHDRAWN, Standing.TAKEN_BACK)
        return tuple(one for one in self.records if one.standing in lost and not one.answers)

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {**asdict(self), "to_tell": [one.code for one in self.to_tell]}


def ledger(vault: OpenVault, content: Content, surroundings: Surroundings) -> tuple[LedgerRow, ...]:
    """Every handing, the latest first.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        FileProblem: The vault cannot be read.
    """
    expect_role(vault, Role.COORDINATOR)
    withdrawn = vault.store.withdrawals.states()
    return tuple(
        _row(vault, content, surroundings, withdrawn, each)
        for each in vault.store.ledger.handings()
    )


def note_told(
    vault: OpenVault, number: int, code: str, answer: str, surroundings: Surroundings
) -> None:
    """Write down that a recipient was asked to delete a record, and what it answered.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        AnswerMissing: The answer says nothing, or has more than 500 characters.
        HandingMissing: There is no such handing, or this record was not in it.
        FileProblem: Nothing was written.
    """
    expect_role(vault, Role.COORDINATOR)
    said = one_line(answer)
    if not said or len(said) > LONGEST_ANSWER:
        raise AnswerMissing(limit=LONGEST_ANSWER)
    note = HandingNote(TOLD, code.strip().upper(), surroundings.month, said)
    vault.store.ledger.note(number, note)


def _row(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    withdrawn: dict[str, WithdrawalState],
    handing: Handing,
) -> LedgerRow:
    made = handing.made
    terms = Terms(Recipient(made.purpose), made.special)
    records = tuple(
        LedgerRecord(
            number,
            one.code,
            one.permission,
            one.rests_on,
            one.fields_sha256,
            _standing(vault, content, surroundings, withdrawn.get(one.code), (one.code, terms)),
            tuple(
                note.text for note in handing.notes if (note.kind, note.code) == (TOLD, one.code)
            ),
        )
        for number, one in enumerate(made.records, start=1)
    )
    return LedgerRow(
        handing.number,
        made.month,
        terms.recipient,
        made.recipient,
        made.key_sha256,
        made.language,
        made.special,
        made.file_name,
        made.file_sha256,
        all(note.kind != UNWRITTEN for note in handing.notes),
        records,
    )


def _standing(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    withdrawn: WithdrawalState | None,
    record: tuple[str, Terms],
) -> Standing:
    code, terms = record
    if withdrawn in (WithdrawalState.WAITING, WithdrawalState.DELETED):
        return Standing.WITHDRAWN
    interview = vault.store.interviews.find(code)
    if interview is None:
        return Standing.UNKNOWN
    try:
        form = content.of(interview).questionnaire
    except UnknownQuestionnaire:
        return Standing.UNKNOWN
    stands = still_stands(interview, form, terms, surroundings.today())
    return Standing.STANDS if stands else Standing.TAKEN_BACK
