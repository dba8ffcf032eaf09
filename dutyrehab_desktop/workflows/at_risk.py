"""A lost laptop as plain values: whose record was on it, and why somebody should be warned soon."""

from dataclasses import asdict, dataclass
from enum import StrEnum

from dutyrehab_desktop.records.consent import is_signed, may_contact, open_case, said
from dutyrehab_desktop.records.identity import agreed_channel
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.desk_notes import BroughtRecord, LossStep
from dutyrehab_desktop.workflows.handing_in import DRAFT_HANDED
from dutyrehab_desktop.workflows.recovering import RECOVERED


class Was(StrEnum):
    """How the laptop was when somebody saw it last."""

    LOCKED = "locked"
    OPEN = "open"
    UNKNOWN = "unknown"


class Step(StrEnum):
    """What was done; the words of its log."""

    LOST = "lost"
    FOUND = "found"
    REVOKED = "revoked"
    OPENED = "opened"
    WARNED = "warned"
    NOT_WARNED = "not-warned"
    RECOVERED = RECOVERED
    NOTE = "note"
    DRAFT = DRAFT_HANDED


class Risk(StrEnum):
    """Why somebody should be warned soon, the gravest first."""

    NOT_SEALED = "not-sealed"
    CONTACT_THERE = "contact-there"
    UNSAFE = "unsafe"
    FOLLOWED = "followed"
    OPEN_CASE = "open-case"
    REPORTS = "reports"
    UNSURE = "unsure"


_WEIGHTS = {
    Risk.NOT_SEALED: 32,
    Risk.CONTACT_THERE: 16,
    Risk.UNSAFE: 8,
    Risk.FOLLOWED: 4,
    Risk.OPEN_CASE: 3,
    Risk.REPORTS: 2,
    Risk.UNSURE: 1,
}
_SAID_BEFORE = {"followed": Risk.FOLLOWED, "reporting": Risk.REPORTS}
_MONTHS_KEPT = 1
"""A laptop keeps how to reach somebody for seven days: this month's and the last one's at most."""


@dataclass(frozen=True)
class AtRisk:
    """A person of whom something was, or may be, on the laptop.

    Attributes:
        code: The record's code.
        month: When the first of it came here, `YYYY-MM`.
        open_there: True where nobody signed the record: it may lie there unsealed.
        contact_there: True where the way to reach the person may still lie there.
        risks: Why to warn them soon, the gravest first.
        channel: The kind of way they agreed to; empty where none was agreed.
        reachable: True where they allowed another contact, and it stands.
        warned: When they were warned, `YYYY-MM`; empty while they were not.
        words: What was said of it.
        shown: False for a record whose consent is in doubt, or that is taken back: its answers
            are read by nobody, so nothing more is known.
    """

    code: str
    month: str
    open_there: bool
    contact_there: bool
    risks: tuple[Risk, ...]
    channel: str = ""
    reachable: bool = False
    warned: str = ""
    words: str = ""
    shown: bool = True

    @property
    def weight(self) -> int:
        """How soon: the more the sooner."""
        return sum(_WEIGHTS[risk] for risk in self.risks)

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {**asdict(self), "risks": [risk.value for risk in self.risks]}


@dataclass(frozen=True)
class LostLaptop:
    """Everything the desk knows of a lost laptop.

    Attributes:
        device: Its device id.
        words: Its ten words.
        since: Since when it is lost, `YYYY-MM`.
        was: How it was when it was seen last.
        told: What is known of it, in the coordinator's words.
        bundles: How many of its bundles came.
        last: When the last one was merged, `YYYY-MM`; empty where none came.
        revoked: Since when it is believed no more; empty while it is.
        recovery_kept: True where its recovery file is here.
        recovered: When a vault was made of a copy of it, `YYYY-MM`; empty where none was.
        people: Whom to warn, the one in the greatest danger first.
        log: What was done, in order.
    """

    device: str
    words: tuple[str, ...]
    since: str
    was: Was
    told: str
    bundles: int
    last: str
    revoked: str
    recovery_kept: bool
    recovered: str
    people: tuple[AtRisk, ...]
    log: tuple[LossStep, ...]

    @property
    def to_warn(self) -> int:
        """How many people nobody has warned yet."""
        return sum(not one.warned for one in self.people)

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            **asdict(self),
            "was": self.was.value,
            "to_warn": self.to_warn,
            "people": [one.document() for one in self.people],
            "unknown": "interviews since the last bundle, open or sealed, and whom to call there",
        }


def at_risk(
    one: BroughtRecord, interview: Interview | None, now: tuple[bool, str], noted: tuple[str, str]
) -> AtRisk:
    """What the desk knows of one person whose record was on a lost laptop.

    Args:
        one: What came of the record from there.
        interview: The record; None where nobody reads it.
        now: Whether the agreed call was made; this month.
        noted: When the person was warned, and what was said of it.
    """
    if interview is None:
        return AtRisk(one.code, one.month, False, False, (), "", False, *noted, shown=False)
    called, month = now
    sheet = interview.sheet()
    way = agreed_channel(sheet) if may_contact(interview) else ""
    unsigned = one.held and not is_signed(sheet)
    lately = _months_between(said(sheet, "interview_date")[:7], month) <= _MONTHS_KEPT
    contact = one.held and bool(way) and not called and lately
    risks = {risk for word, risk in _SAID_BEFORE.items() if word in said(sheet, "before_safe")}
    for risk, holds in (
        (Risk.NOT_SEALED, unsigned),
        (Risk.CONTACT_THERE, contact),
        (Risk.UNSAFE, said(sheet, "safe_now") == "unsafe"),
        (Risk.OPEN_CASE, open_case(sheet)),
        (Risk.UNSURE, said(sheet, "safe_now") == "unsure"),
    ):
        if holds:
            risks.add(risk)
    ordered = tuple(risk for risk in Risk if risk in risks)
    return AtRisk(one.code, one.month, unsigned, contact, ordered, way, bool(way), *noted)


def _months_between(earlier: str, later: str) -> int:
    """How many months lie between two; none where the earlier one is not known."""
    if not earlier:
        return 0
    (first, one), (second, other) = (map(int, text.split("-")) for text in (earlier, later))
    return (second - first) * 12 + other - one
