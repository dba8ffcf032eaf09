"""Getting in touch with a person again: the one place where an identity sheet is opened.

Only a coordinator does it, for a purpose that is written down first, and only while the person's
permission stands (instrument corrections, finding 20).
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

from dutyrehab_desktop.bundles.sheet import SheetDamaged, SheetNewer, read_sheet
from dutyrehab_desktop.crypto.age import HybridIdentity, unseal
from dutyrehab_desktop.crypto.errors import SealedFileProblem
from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.records.codes import is_code
from dutyrehab_desktop.records.consent import may_contact
from dutyrehab_desktop.records.identity import CHANNEL, IdentitySheet
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.store.identity import Opening
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.keys import identities
from dutyrehab_desktop.workflows.linking import linked_records
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

LONGEST_PURPOSE = 200


class PurposeMissing(InputProblem):
    """Nobody said what the sheet is opened for."""

    code = "purpose-missing"


class PurposeTooLong(InputProblem):
    """The purpose is longer than a sentence."""

    code = "purpose-too-long"


class ContactNotAllowed(InputProblem):
    """The person did not allow another contact, or it is not settled that they did."""

    code = "contact-not-allowed"


@dataclass(frozen=True)
class Contact:
    """How a person may be contacted.

    Attributes:
        code: The record's code.
        channel: What was chosen as the safest kind of way; empty where nobody was asked.
        sheets: What the person left. Several where laptops brought different sheets: nobody
            can say which one is newer.
        unreadable: How many further sheets of this record could not be read.
        earlier: For what they were opened before.
    """

    code: str
    channel: str
    sheets: tuple[IdentitySheet, ...] = field(repr=False)
    unreadable: int = 0
    earlier: tuple[Opening, ...] = ()

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            "code": self.code,
            "channel": self.channel,
            "sheets": [
                {"values": dict(each.values), "notes": dict(each.notes)} for each in self.sheets
            ],
            "unreadable": self.unreadable,
            "earlier": [asdict(each) for each in self.earlier],
        }


def open_identity(vault: OpenVault, code: str, purpose: str, surroundings: Surroundings) -> Contact:
    """Open what a person left about how to be contacted.

    The purpose is on the disk before anything is opened, and stays there even where nothing can
    be read.

    Args:
        vault: The coordinator's vault.
        code: The record's code.
        purpose: What for, in a sentence; shown to whoever opens the sheet next.
        surroundings: The month.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        PurposeMissing: The purpose says nothing.
        PurposeTooLong: It has more than 200 characters.
        InterviewMissing: There is no such record here.
        ContactNotAllowed: The record, or another one of the same person, does not allow it as it
            stands now; nothing was written.
        SheetMissing: The person left nothing; nothing was written.
        FileProblem: No sheet could be read, or the purpose not be written down.
    """
    expect_role(vault, Role.COORDINATOR)
    said = checked_purpose(purpose)
    # Also one that is hidden: whether a person takes it back is asked by the agreed channel.
    interview = vault.store.interviews.find(code) if is_code(code) else None
    if interview is None:
        raise InterviewMissing
    records = [vault.store.interviews.find(each) for each in linked_records(vault, [code])[code]]
    if not all(each is not None and may_contact(each) for each in records):
        raise ContactNotAllowed
    own = identities(vault)
    earlier = vault.store.identity.openings(code)
    blobs = vault.store.identity.open(Opening(code, said, surroundings.month))
    sheets, problems = read_sheets(blobs, code, own)
    if not sheets:
        raise problems[0]
    return Contact(code, interview.answer(CHANNEL).value, sheets, len(problems), earlier)


def checked_purpose(text: str) -> str:
    """A purpose as it is written down, in one line.

    Raises:
        PurposeMissing: It says nothing.
        PurposeTooLong: It has more than 200 characters.
    """
    said = one_line(text)
    if not said:
        raise PurposeMissing
    if len(said) > LONGEST_PURPOSE:
        raise PurposeTooLong(limit=LONGEST_PURPOSE)
    return said


def read_sheets(
    blobs: tuple[bytes, ...], code: str, own: Sequence[HybridIdentity]
) -> tuple[tuple[IdentitySheet, ...], list[FileProblem]]:
    """Every different sheet; one that cannot be read does not keep the others closed."""
    sheets: list[IdentitySheet] = []
    problems: list[FileProblem] = []
    for blob in blobs:
        try:
            sheet = read_sheet(unseal(blob, own))
            if sheet.code != code:
                raise SheetDamaged
        except (SealedFileProblem, SheetDamaged, SheetNewer) as problem:
            problems.append(problem)
            continue
        if sheet not in sheets:
            sheets.append(sheet)
    return tuple(sheets), problems
