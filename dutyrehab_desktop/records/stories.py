"""What an interview tells of a person without saying who it is: where, when, for what, how long.

Two such stories beside each other are compared by `compare_stories` (`records.likeness`). What
was not asked, not known or refused is unknown, and unknown is never taken for another answer.
"""

from dataclasses import dataclass

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Status

EPISODE, PROCEEDING = "episode", "proceeding"
_HELD = "not_released"


@dataclass(frozen=True, slots=True)
class Period:
    """One time in detention.

    Attributes:
        start: When it began, as exactly as it was told; None where it is not known.
        end: When it ended; None where it is not known, or has not ended.
        held: True where the person was still held.
    """

    start: PartialDate | None
    end: PartialDate | None
    held: bool = False

    @property
    def text(self) -> str:
        """`2017-03/2020-03`; empty before or behind the stroke where it is not known."""
        start = self.start.text if self.start else ""
        end = "held" if self.held else self.end.text if self.end else ""
        return f"{start}/{end}" if start or end else ""


@dataclass(frozen=True, slots=True)
class Case:
    """One case against the person.

    Attributes:
        charges: The groups of what they were accused of; none where that is not known.
        punishments: What they were given; none where that is not known.
        months: For how long; None where that is not known.
        year: Of the first decision; None where that is not known.
    """

    charges: frozenset[str]
    punishments: frozenset[str]
    months: int | None
    year: int | None


@dataclass(frozen=True, slots=True)
class Story:
    """What is compared of one interview.

    Attributes:
        code: The record's code.
        country: `kz`, `uz`, or empty where it is not known.
        spoken_before: `yes`, `no`, or empty.
        periods: The times in detention of which something is known.
        cases: The cases.
    """

    code: str
    country: str
    spoken_before: str
    periods: tuple[Period, ...]
    cases: tuple[Case, ...]


def story_of(code: str, sheet: AnswerSheet) -> Story:
    """The story of an interview, by the names of the questionnaire in use.

    Args:
        code: The record's code.
        sheet: What stands in it; a field in conflict reads as not asked.
    """
    periods = (_period(sheet, entry) for entry in sheet.entries(EPISODE).ids)
    return Story(
        code,
        _said(sheet, "country"),
        _said(sheet, "spoken_before"),
        tuple(period for period in periods if period.text),
        tuple(_case(sheet, entry) for entry in sheet.entries(PROCEEDING).ids),
    )


def _period(sheet: AnswerSheet, entry: str) -> Period:
    start = PartialDate.parse(_said(sheet, "ep_start", entry))
    held = _HELD in _said(sheet, "ep_release_ground", entry).split()
    end = None if held else PartialDate.parse(_said(sheet, "ep_end", entry))
    return Period(start, end, held)


def _case(sheet: AnswerSheet, entry: str) -> Case:
    return Case(
        frozenset(_said(sheet, "pr_charge", entry).split()),
        frozenset(_said(sheet, "pr_punishment", entry).split()),
        _number(_said(sheet, "pr_sentence_months", entry)),
        _number(_said(sheet, "pr_year", entry)),
    )


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def _said(sheet: AnswerSheet, question: str, entry: str = "") -> str:
    answer = sheet.answer(question, entry)
    return answer.value if answer.status is Status.ANSWERED else ""
