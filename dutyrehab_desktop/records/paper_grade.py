"""How much of an interview may go home on paper: the strictest of everything that is known.

The default is nothing. A sheet that tells of a case endangers whoever is visited, checked or
searched; a list that anybody could have written endangers less, and least in the person's own
hand (instrument 2.7; design, promise 9).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Status
from dutyrehab_desktop.records.consent import open_case, said
from dutyrehab_desktop.records.fate import Left, State, fate_of, strictest
from dutyrehab_desktop.records.interview import Interview


class Grade(StrEnum):
    """What may leave the screen; the strictest first."""

    NOTHING = "nothing"
    BY_HAND = "by-hand"
    """The list without dangerous words, copied by the person."""
    SAFE = "safe"
    """The same list, printed."""
    FULL = "full"


class Tonight(StrEnum):
    """Where the paper will be tonight; asked aloud, kept nowhere."""

    ALONE = "alone"
    """Nobody else looks there."""
    SEEN = "seen"
    """Somebody may find it."""
    OFFICIALS = "officials"
    """Officials live there or come by."""
    BORDER = "border"
    """A border or a checkpoint lies on the way."""
    UNSURE = "unsure"


class Reason(StrEnum):
    """Why less than everything may go home."""

    NOT_AGREED = "not-agreed"
    NOT_SAFE = "not-safe"
    UNSURE = "unsure"
    YOUNG = "young"
    OPEN_CASE = "open-case"
    DOUBT = "doubt"
    CALL = "call"
    FOLLOWED = "followed"
    REPORTING = "reporting"
    EXPECTED = "expected"
    VISITS = "visits"
    WATCHED = "watched"
    SUPERVISION = "supervision"
    SEEN = "seen"
    OFFICIALS = "officials"
    BORDER = "border"
    NOT_ASKED = "not-asked"


@dataclass(frozen=True, slots=True)
class Allowed:
    """What may leave the screen, and why not more.

    Attributes:
        grade: The most that may be given.
        reasons: Everything that speaks against more, the weightiest first.
    """

    grade: Grade
    reasons: tuple[Reason, ...]


_LIMITS = {
    Reason.NOT_AGREED: Grade.NOTHING,
    Reason.NOT_SAFE: Grade.NOTHING,
    Reason.FOLLOWED: Grade.NOTHING,
    Reason.YOUNG: Grade.NOTHING,
    Reason.DOUBT: Grade.NOTHING,
    Reason.CALL: Grade.NOTHING,
    Reason.OPEN_CASE: Grade.NOTHING,
    Reason.BORDER: Grade.BY_HAND,
    Reason.OFFICIALS: Grade.BY_HAND,
    Reason.VISITS: Grade.BY_HAND,
    Reason.SUPERVISION: Grade.BY_HAND,
    Reason.REPORTING: Grade.BY_HAND,
    Reason.NOT_ASKED: Grade.BY_HAND,
    Reason.UNSURE: Grade.SAFE,
    Reason.EXPECTED: Grade.SAFE,
    Reason.WATCHED: Grade.SAFE,
    Reason.SEEN: Grade.SAFE,
}
_TONIGHT = {
    Tonight.SEEN: Reason.SEEN,
    Tonight.OFFICIALS: Reason.OFFICIALS,
    Tonight.BORDER: Reason.BORDER,
    Tonight.UNSURE: Reason.SEEN,
}
_BEFORE = {
    "followed": Reason.FOLLOWED,
    "reporting": Reason.REPORTING,
    "expected": Reason.EXPECTED,
}
_WATCHED = {
    "visits": Reason.VISITS,
    "reporting": Reason.REPORTING,
    "phone": Reason.WATCHED,
    "relatives": Reason.WATCHED,
    "other": Reason.WATCHED,
}
_FATES = {
    State.NOT_AGREED: Reason.NOT_AGREED,
    State.UNSAFE: Reason.NOT_SAFE,
    State.MINOR: Reason.YOUNG,
    State.OPEN_CASE: Reason.OPEN_CASE,
    State.DOUBT: Reason.DOUBT,
}


def paper_allowed(held: Interview | AnswerSheet, tonight: frozenset[Tonight]) -> Allowed:
    """What of an interview may go home.

    Args:
        held: The record, or its answers.
        tonight: Where the paper will be; empty where nobody asked.
    """
    sheet = held.sheet() if isinstance(held, Interview) else held
    reasons = dict.fromkeys(_reasons(held, sheet, tonight))
    ordered = tuple(reason for reason in _LIMITS if reason in reasons)
    grade = strictest(Grade, [Grade.FULL, *(_LIMITS[reason] for reason in ordered)])
    return Allowed(grade, ordered)


def _reasons(
    held: Interview | AnswerSheet, sheet: AnswerSheet, tonight: frozenset[Tonight]
) -> Iterator[Reason]:
    state, fate = fate_of(held, Left.KEPT)
    if not fate.paper:
        yield _FATES.get(state, Reason.NOT_AGREED)
    if open_case(sheet):
        yield Reason.OPEN_CASE
    if said(sheet, "age_check") in ("minor", "unsure"):
        yield Reason.YOUNG
    if said(sheet, "mode") not in ("", "in_person"):
        yield Reason.CALL
    if said(sheet, "safe_now") != "safe":
        yield Reason.NOT_SAFE if said(sheet, "safe_now") == "unsafe" else Reason.UNSURE
    yield from _told(sheet, "before_safe", _BEFORE)
    yield from _told(sheet, "watched", _WATCHED)
    limited = said(sheet, "rights_limited").split()
    kinds = [said(sheet, "rs_type", entry) for entry in sheet.entries("restriction").ids]
    if "supervision" in (*limited, *kinds):
        yield Reason.SUPERVISION
    yield from (_TONIGHT[place] for place in tonight if place in _TONIGHT)
    if not tonight:
        yield Reason.NOT_ASKED


def _told(sheet: AnswerSheet, question: str, reasons: dict[str, Reason]) -> Iterator[Reason]:
    """What was said; who does not know or does not want to say is not taken for safe."""
    yield from (reasons[name] for name in said(sheet, question).split() if name in reasons)
    if sheet.answer(question).status in (Status.DK, Status.DECLINE):
        yield Reason.UNSURE
