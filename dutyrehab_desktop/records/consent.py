"""What a person allowed, and what may therefore be done with the record.

Rules: instrument, section A and chapter 7; design corrections B2. A permission that was not
asked, not answered or is in conflict is not a yes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Status
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind


class SignOff(StrEnum):
    """What the person said when the answers were read back."""

    AGREED = "agreed"
    AGREED_CHANGES = "agreed_changes"
    LATER = "later"
    NOT_AGREED = "not_agreed"


class Permission(StrEnum):
    """What a person said to one permission; `ask_first` counts as no until a dated yes."""

    YES = "yes"
    ANONYMOUS = "anonymous"
    ASK_FIRST = "ask_first"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Permissions:
    """The permissions of one interview, in the order they are asked."""

    participate: Permission
    store: Permission
    coordinator: Permission
    lawyers: Permission
    international: Permission
    stats: Permission
    quote: Permission
    name: Permission
    referral: Permission
    recontact: Permission


_QUESTIONS = (
    "c_participate",
    "c_store",
    "c_coordinator",
    "c_lawyers",
    "c_intl",
    "c_stats",
    "c_quote",
    "c_name",
    "c_referral",
    "c_recontact",
)
CHANGEABLE = tuple(name for name in _QUESTIONS if name not in ("c_participate", "c_store"))
"""Permissions that a person can take back one by one; without the others nothing is kept."""
_DECIDING = (
    *_QUESTIONS,
    "sign_off",
    "perms_confirm",
    "consent_doubt",
    "safe_now",
    "before_safe",
    "interpreter",
)

DOUBT = Field(FieldKind.ANSWER, "consent_doubt")
"""Whether the interviewer doubts that the person agreed freely."""
_FOR_CONTACT = (
    "c_recontact",
    "c_participate",
    "c_store",
    "c_coordinator",
    "perms_confirm",
    "consent_doubt",
    "interpreter",
)


def said(sheet: AnswerSheet, question: str, entry: str = "") -> str:
    """What a person answered; empty where they did not, whatever the reason."""
    answer = sheet.answer(question, entry)
    return answer.value if answer.status is Status.ANSWERED else ""


def sign_off(sheet: AnswerSheet) -> SignOff | None:
    """What the person said at the end, or None where they were not asked yet."""
    told = said(sheet, "sign_off")
    return SignOff(told) if told in set(SignOff) else None


def is_signed(sheet: AnswerSheet) -> bool:
    """True where the person has said whether they agree to what was written, now and not later."""
    return sign_off(sheet) not in (None, SignOff.LATER)


def permissions(sheet: AnswerSheet) -> Permissions:
    """Every permission as it stands."""
    return Permissions(*_each(sheet))


def refused(sheet: AnswerSheet) -> bool:
    """True where the person said no to what everything else rests on.

    In a later meeting `c_participate` is about talking on that day: who does not wish to talk
    again has heard that what they told before is kept, and may be deleted at any time.
    """
    first = said(sheet, "meeting") in ("", "1")
    names = ("c_store", "c_coordinator", "perms_confirm", *(("c_participate",) if first else ()))
    return any(said(sheet, name) == "no" for name in names)


def exportable(sheet: AnswerSheet) -> bool:
    """True where the record may travel to the coordinator.

    The person agreed to what was written, allowed storing and the coordinator's reading, stands
    by it, and is safe. Through a family interpreter permissions count for storage only. A record
    whose consent is in doubt is held back, and one of somebody whose case is open.
    """
    return said(sheet, "c_store") == "yes" and _agreed(sheet) and not open_case(sheet)


def open_case(sheet: AnswerSheet) -> bool:
    """True while a case is open or the person is still held: what was said could do harm in it.

    Nothing is exported until another meeting says that it is over (instrument corrections, 12).
    """
    return (
        "open_case" in said(sheet, "before_safe").split()
        or _in_any(sheet, "episode", "ep_release_ground", "not_released")
        or _in_any(sheet, "proceeding", "pr_outcome", "pending")
    )


def countable(sheet: AnswerSheet) -> bool:
    """True where the record may be counted in tables (instrument, chapter 7: base).

    Nothing is counted that might not travel.
    """
    return said(sheet, "c_stats") == "yes" and exportable(sheet)


def contactable(sheet: AnswerSheet) -> bool:
    """True where the person allowed one more contact, and what they allowed still stands.

    How the record was signed off says nothing about a call, nor does how safe the talk left them.
    """
    return said(sheet, "c_recontact") == "yes" and _allowed(sheet)


def in_doubt(interview: Interview) -> bool:
    """True where the interviewer doubts that the person agreed freely, and nobody settled it.

    Such a record travels as held: the coordinator sees its code and the doubt, and nothing else,
    until it is released or deleted.
    """
    heads = interview.history.heads(DOUBT)
    return any(head.content.value == "yes" for head in heads)


def handable(interview: Interview) -> bool:
    """True where a record that is not signed may be handed in, to be continued by another laptop.

    The person allowed storing and the coordinator's reading, is safe, and no case is open; that
    they agree to what is written is asked when it is continued.
    """
    return not undecided(interview) and continuable(interview.sheet())


def continuable(sheet: AnswerSheet) -> bool:
    """`handable`, where no conflict is known."""
    return (
        sign_off(sheet) in (None, SignOff.LATER)
        and said(sheet, "c_store") == "yes"
        and _allowed(sheet)
        and said(sheet, "safe_now") != "unsafe"
        and not open_case(sheet)
    )


def may_travel_held(interview: Interview) -> bool:
    """True where nothing but the interviewer's doubt keeps a record from travelling.

    Signed or not: what the coordinator releases is what it would have been without the doubt.
    """
    others = (name for name in _DECIDING if name != DOUBT.name)
    sheet = interview.sheet()
    told = {place: answer for place, answer in sheet.answers.items() if place != DOUBT.place}
    without = AnswerSheet(told, sheet.rosters)
    return (
        in_doubt(interview)
        and not _in_conflict(interview, others)
        and (exportable(without) or continuable(without))
    )


def undecided(interview: Interview) -> tuple[Field, ...]:
    """Fields that decide about permissions and are in conflict. Until settled: no."""
    return _in_conflict(interview, _DECIDING)


def may_travel(interview: Interview) -> bool:
    """`exportable`, with no permission in conflict."""
    return not undecided(interview) and exportable(interview.sheet())


def may_count(interview: Interview) -> bool:
    """`countable`, with no permission in conflict."""
    return not undecided(interview) and countable(interview.sheet())


def may_contact(interview: Interview) -> bool:
    """`contactable`, with nothing that decides about it in conflict."""
    return not _in_conflict(interview, _FOR_CONTACT) and contactable(interview.sheet())


def may_match(interview: Interview) -> bool:
    """True where the person allowed comparing names, and nothing speaks against it."""
    sheet = interview.sheet()
    return (
        not _in_conflict(interview, ("c_match", *_FOR_CONTACT))
        and said(sheet, "c_match") == "yes"
        and _allowed(sheet)
    )


def recoverable(sheet: AnswerSheet) -> bool:
    """True where the coordinator may also read what the laptop alone would have kept.

    Permission 3 stands: it was not taken back when the permissions were read back, nor was it
    given through a family interpreter, where it counts for storage only. While it does not, the
    record is under a key that recovery does not cover (instrument corrections, 08).
    """
    return (
        said(sheet, "c_coordinator") == "yes"
        and said(sheet, "perms_confirm") != "no"
        and said(sheet, "interpreter") != "family"
    )


def _in_conflict(interview: Interview, names: Iterable[str]) -> tuple[Field, ...]:
    fields = (Field(FieldKind.ANSWER, name) for name in names)
    return tuple(field for field in fields if interview.history.conflict(field) is not None)


def _agreed(sheet: AnswerSheet) -> bool:
    return (
        sign_off(sheet) in (SignOff.AGREED, SignOff.AGREED_CHANGES)
        and _allowed(sheet)
        and said(sheet, "safe_now") != "unsafe"
    )


def _allowed(sheet: AnswerSheet) -> bool:
    return (
        said(sheet, "c_coordinator") == "yes"
        and not refused(sheet)
        and said(sheet, "consent_doubt") != "yes"
        and said(sheet, "interpreter") != "family"
    )


def _in_any(sheet: AnswerSheet, roster: str, question: str, option: str) -> bool:
    entries = sheet.entries(roster).ids
    return any(option in said(sheet, question, entry).split() for entry in entries)


def _each(sheet: AnswerSheet) -> Iterator[Permission]:
    known = {permission.value: permission for permission in Permission}
    for question in _QUESTIONS:
        yield known.get(said(sheet, question), Permission.UNKNOWN)
