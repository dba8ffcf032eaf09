"""The consent ledger as the desk reads it: to whom a record went, and whom to tell now."""

from dataclasses import asdict, dataclass
from enum import StrEnum

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.records.consent import may_count, may_travel
from dutyrehab_desktop.records.handing import still_stands
from dutyrehab_desktop.records.persons import persons
from dutyrehab_desktop.records.recipients import Recipient, Terms
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.ledger import Handing, HandingNote
from dutyrehab_desktop.store.withdrawals import WithdrawalState
from dutyrehab_desktop.workflows.content import Content, UnknownQuestionnaire
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.handing import UNWRITTEN
from dutyrehab_desktop.workflows.linking import received_codes
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
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


def ledger(
    vault: OpenVault, content: Content, surroundings: Surroundings, control: TaskControl
) -> tuple[LedgerRow, ...]:
    """Every handing, the latest first.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: It was stopped.
        FileProblem: The vault cannot be read.
    """
    expect_role(vault, Role.COORDINATOR)
    standing = _Standings(vault, content, surroundings)
    handings = vault.store.ledger.handings()
    rows = []
    for number, each in enumerate(handings):
        control.checkpoint(Progress("reading", number, len(handings)))
        rows.append(_row(each, standing))
    return tuple(rows)


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


class _Standings:
    """What has become of permissions; each record is judged once for a kind of recipient."""

    def __init__(self, vault: OpenVault, content: Content, surroundings: Surroundings) -> None:
        self._vault, self._content, self._today = vault, content, surroundings.today()
        self._withdrawn = vault.store.withdrawals.states()
        self._known: dict[tuple[str, Recipient], Standing] = {}
        here = {*received_codes(vault), *self._withdrawn}
        self._persons = {
            code: person.codes
            for person in persons(here, vault.store.judgements.all(), cautious=True)
            for code in person.codes
        }

    def of(self, code: str, recipient: Recipient) -> Standing:
        """What has become of the permission that a record rested on."""
        key = code, recipient
        if key not in self._known:
            self._known[key] = self._judged(code, recipient)
        return self._known[key]

    def _judged(self, code: str, recipient: Recipient) -> Standing:
        """The record's own standing; where that of another one of its person fell, it fell too."""
        own = self._alone(code, recipient)
        others = (each for each in self._persons.get(code, ()) if each != code)
        lost = (Standing.WITHDRAWN, Standing.TAKEN_BACK)
        if own is Standing.STANDS and any(self._alone(each, recipient) in lost for each in others):
            return Standing.TAKEN_BACK
        return own

    def _alone(self, code: str, recipient: Recipient) -> Standing:
        if self._withdrawn.get(code) in (WithdrawalState.WAITING, WithdrawalState.DELETED):
            return Standing.WITHDRAWN
        interview = self._vault.store.interviews.find(code)
        if interview is None:
            return Standing.UNKNOWN
        try:
            form = self._content.of(interview).questionnaire
        except UnknownQuestionnaire:
            return Standing.UNKNOWN
        stands = (
            may_count(interview) and may_travel(interview)
            if recipient is Recipient.LINKAGE
            else still_stands(interview, form, Terms(recipient), self._today)
        )
        return Standing.STANDS if stands else Standing.TAKEN_BACK


def _row(handing: Handing, standings: _Standings) -> LedgerRow:
    made = handing.made
    recipient = Recipient(made.purpose)
    records = tuple(
        LedgerRecord(
            number,
            one.code,
            one.permission,
            one.rests_on,
            one.fields_sha256,
            standings.of(one.code, recipient),
            tuple(
                note.text for note in handing.notes if (note.kind, note.code) == (TOLD, one.code)
            ),
        )
        for number, one in enumerate(made.records, start=1)
    )
    return LedgerRow(
        number=handing.number,
        month=made.month,
        recipient=recipient,
        name=made.recipient,
        key_sha256=made.key_sha256,
        language=made.language,
        special=made.special,
        file_name=made.file_name,
        file_sha256=made.file_sha256,
        written=all(note.kind != UNWRITTEN for note in handing.notes),
        records=records,
    )
