"""What an interview tells back after every change."""

from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.law.model import Findings
from dutyrehab_desktop.questionnaire.model import Question
from dutyrehab_desktop.questionnaire.session import FormSession


class SaveState(StrEnum):
    """Where the last answer is now."""

    MEMORY = "memory"
    SAVED = "saved"
    FAILED = "failed"


@dataclass(frozen=True)
class Recorded:
    """What changed with one answer, all that a screen needs to show it.

    Attributes:
        save: Whether it is durable.
        revision: How many revisions of this interview are durable.
        form: The questionnaire as it stands now.
        findings: What follows from the answers.
        ending: The kind ending that the answers lead to, or None.
    """

    save: SaveState
    revision: int
    form: FormSession
    findings: Findings
    ending: Question | None
