"""Interviews as a list shows them: without anything a person said."""

from dataclasses import dataclass
from enum import StrEnum


class InterviewState(StrEnum):
    """Where an interview stands on this machine."""

    DRAFT = "draft"
    PAUSED = "paused"
    SIGNED = "signed"
    UNSIGNED = "unsigned"
    STOPPED = "stopped"
    SEALED = "sealed"
    EXPORTED = "exported"
    ARRIVED = "arrived"
    RECEIVED = "received"
    TAKEN_OUT = "taken_out"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class InterviewLine:
    """One line of the list.

    Attributes:
        code: The record's code.
        state: Where it stands.
        questionnaire_id: The questionnaire it was held with.
        questionnaire_version: And its version.
        language: Language of the interview.
        month: The month it was begun, `YYYY-MM`.
        held: True where it is being held, or was when the program was cut off.
        day: The day on which it was held last, as ISO 8601; empty where that is not known. It
            never leaves the laptop.
    """

    code: str
    state: InterviewState
    questionnaire_id: str
    questionnaire_version: str
    language: str
    month: str
    held: bool = False
    day: str = ""
