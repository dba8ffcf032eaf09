"""Interviews that were once taken on paper, and typed in later.

No consent is invented for them: every permission stays not asked until somebody enters what the
person said, and when. Until then such a record is held: in no list, table, search or bundle
(instrument corrections, chapter 5). It says itself where it comes from, so that this travels with
it: by a note beside the question how the two talked, because the questionnaire asks for no paper.
"""

from typing import Final

from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.records.consent import DOUBT, in_doubt
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind

ASKED_ON_PAPER: Final = "asked_on_paper"
"""What the note says."""
ORIGIN: Final = Field(FieldKind.NOTE, "mode")
"""Where it stands."""
STORING: Final = Field(FieldKind.ANSWER, "c_store")
"""The permission without which nothing is kept, also of what was on paper."""
DATED: Final = Field(FieldKind.NOTE, STORING.name)
"""When the person agreed, and how that is known."""
HOLDING: Final = frozenset({DOUBT, ORIGIN, STORING})
"""What decides whether a received record is held."""


def from_paper(interview: Interview) -> bool:
    """True where the interview was taken on paper and typed in later."""
    heads = interview.history.heads(ORIGIN)
    return any(head.content.value == ASKED_ON_PAPER for head in heads)


def waits_for_consent(interview: Interview) -> bool:
    """True where it came from paper and nobody has said yet that it may be kept."""
    if not from_paper(interview):
        return False
    told = interview.answer(STORING.name)
    return told.status is not Status.ANSWERED or told.value != "yes"


def is_held(interview: Interview) -> bool:
    """True where nobody is shown a record before the coordinator has decided about its consent."""
    return in_doubt(interview) or waits_for_consent(interview)
