"""What stands beside the answers and says how far they can be relied on (instrument, table R21).

A flag says only that something is so; that nobody noted it is a flag of its own, and never "no".
"""

from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Status
from dutyrehab_desktop.questionnaire.model import PERMISSIONS, AskedBy, Questionnaire
from dutyrehab_desktop.records.consent import is_signed, said

MANY_DECLINED = 0.2
"""The share of questions that the person preferred not to answer, from which it is a flag."""
_FEWEST = 10
"""Questions below which a share says nothing."""
_NOTED = ("ended_how", "distress_seen", "others_present", "interpreter")
_NOBODY = "none"
_NEEDED_A_PAUSE = ("2", "3")


class Flag(StrEnum):
    """Something to know before a record is relied on."""

    UNSIGNED = "unsigned"
    STOPPED = "stopped"
    PAUSED = "paused"
    DISTRESS = "distress"
    OTHERS = "others"
    INTERPRETER = "interpreter"
    DECLINED = "declined"
    UNNOTED = "unnoted"
    UNREADABLE = "unreadable"
    """It was written under a questionnaire that is not here."""


@dataclass(frozen=True, slots=True)
class Quality:
    """How an interview was held.

    Attributes:
        flags: What is to be known, in the order of `Flag`.
        asked: How many questions the person settled: answered, did not know, or declined.
        declined: How many of them they preferred not to answer.
        unknown: How many of them they did not know.
    """

    flags: tuple[Flag, ...] = ()
    asked: int = 0
    declined: int = 0
    unknown: int = 0


def quality_of(sheet: AnswerSheet, questionnaire: Questionnaire) -> Quality:
    """How an interview was held, as far as it was noted.

    Args:
        sheet: What stands in it, under the names of the questionnaire.
        questionnaire: Says which questions the person answers.
    """
    settled = [
        answer.status
        for place, answer in sheet.answers.items()
        if answer.settled and _asks_the_person(questionnaire, place.question)
    ]
    declined = settled.count(Status.DECLINE)
    ended = said(sheet, "ended_how")
    noted = {
        Flag.UNSIGNED: not is_signed(sheet),
        Flag.STOPPED: ended.startswith("stopped"),
        Flag.PAUSED: ended == "paused",
        Flag.DISTRESS: said(sheet, "distress_seen") in _NEEDED_A_PAUSE,
        Flag.OTHERS: said(sheet, "others_present") not in ("", _NOBODY),
        Flag.INTERPRETER: said(sheet, "interpreter") not in ("", _NOBODY),
        Flag.DECLINED: len(settled) >= _FEWEST and declined >= MANY_DECLINED * len(settled),
        Flag.UNNOTED: any(not said(sheet, name) for name in _NOTED),
    }
    flags = tuple(flag for flag, holds in noted.items() if holds)
    return Quality(flags, len(settled), declined, settled.count(Status.DK))


def _asks_the_person(questionnaire: Questionnaire, name: str) -> bool:
    question = questionnaire.questions.get(name)
    return (
        question is not None
        and question.asked_by is AskedBy.INTERVIEWEE
        and not name.startswith(PERMISSIONS)
    )
