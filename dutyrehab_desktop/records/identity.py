"""Who and where a person is, apart from what they said (instrument 1.1, rule 5)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Place, Status
from dutyrehab_desktop.records.consent import may_contact, said
from dutyrehab_desktop.records.interview import Interview

CHANNEL = "safe_channel"
"""The kind of way that the person agreed to; it stands among the answers."""
FOR_A_CALL = (CHANNEL, "safe_contact", "safe_time", "safe_cover")
"""What the agreed call needs; no name of a person is among it."""
_NO_CALL = "none"
"""The channel of somebody who gets in touch by themselves."""


@dataclass(frozen=True, slots=True)
class IdentitySheet:
    """What stands at the questions about a person's identity; without a past, without times.

    Attributes:
        code: The record's code: the only link to the answers.
        values: The answers by question.
        notes: The interviewer's notes beside them, by question.
    """

    code: str
    # Shown in no traceback.
    values: Mapping[str, str] = field(repr=False)
    notes: Mapping[str, str] = field(repr=False)


def identity_sheet(interview: Interview, questions: Collection[str]) -> IdentitySheet | None:
    """The sheet of an interview; None where nothing would stand on it.

    An answer that was withheld or withdrawn goes nowhere, nor does the note beside it.

    Args:
        interview: As it stands on the laptop.
        questions: Names of the questions about identity that mean something under the answers.
    """
    values: dict[str, str] = {}
    notes: dict[str, str] = {}
    told = interview.notes()
    for name in sorted(questions):
        answer = interview.answer(name)
        if answer.status in (Status.WITHHELD, Status.WITHDRAWN):
            continue
        if answer.status is Status.ANSWERED and answer.value:
            values[name] = answer.value
        if note := told.get(Place(name)):
            notes[name] = note
    return IdentitySheet(interview.code, values, notes) if values or notes else None


def agreed_channel(sheet: AnswerSheet) -> str:
    """The kind of way to be reached that a person agreed to; empty where none was agreed."""
    channel = said(sheet, CHANNEL)
    return "" if channel == _NO_CALL else channel


def for_a_call(interview: Interview, told: AnswerSheet) -> Mapping[str, str]:
    """What of it stays for the agreed call when the interview is sealed; empty where none is due.

    Nothing stays where another contact is not allowed as things stand, the consent is in doubt
    (calling is for the coordinator to decide then), or the person gets in touch by themselves.

    Args:
        interview: As it stands on the laptop.
        told: Its answers that mean something, under the names that are in use.
    """
    if not agreed_channel(told) or not may_contact(interview):
        return {}
    return {
        name: answer.value
        for name in FOR_A_CALL
        if (answer := told.answer(name)).status is Status.ANSWERED and answer.value
    }
