"""People's own words, checked for what could say who they are, before anybody repeats them.

Nothing is changed in silence: a part is left out and shows it, or stays for a written reason. Words
about which something is undecided, or that nobody has read as a whole, never leave.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.records.choosing import WORDS
from dutyrehab_desktop.records.recipients import Recipient, Terms
from dutyrehab_desktop.reports.quotable import (
    Finding,
    Mark,
    Telling,
    as_shown,
    identifying,
    says_anything,
    undecided,
)
from dutyrehab_desktop.store.quotations import KeptQuotation
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.handing import Decision, HandingLook, look
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

__all__ = [
    "LONGEST_REASON",
    "Finding",
    "Mark",
    "Quotation",
    "Telling",
    "confirm_read",
    "decide_part",
    "quotations",
    "quotations_of",
]

LONGEST_REASON = 200


class QuotationMissing(InputProblem):
    """There are no words of this record that may be repeated."""

    code = "quotation-missing"


class PartOutside(InputProblem):
    """The part does not lie within the words."""

    code = "quotation-part-outside"


class KeepingReasonMissing(InputProblem):
    """A part that may say who somebody is stays only for a reason."""

    code = "keeping-reason-missing"


class PartsUndecided(InputProblem):
    """Nobody has decided about some part yet, or no words are left."""

    code = "quotation-parts-undecided"


@dataclass(frozen=True)
class Quotation:
    """One person's words, and what was decided about them.

    Attributes:
        code: The record's code.
        language: BCP 47 code of the language they were said in.
        text: As the person said them.
        findings: What may say who somebody is.
        marks: What was decided.
        read_whole: True where somebody has read the whole with these marks.
        decision: Why the words may leave.
    """

    code: str
    language: str
    text: str
    findings: tuple[Finding, ...]
    marks: tuple[Mark, ...]
    read_whole: bool
    decision: Decision

    @property
    def open(self) -> tuple[Finding, ...]:
        """Findings about which nobody has decided."""
        return undecided(self.findings, self.marks)

    @property
    def shown(self) -> str:
        """The words as they would be repeated."""
        return as_shown(self.text, self.marks)

    @property
    def clear(self) -> bool:
        """True where the words may leave as they are shown."""
        return self.read_whole and not self.open and says_anything(self.shown)

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            "code": self.code,
            "language": self.language,
            "text": self.text,
            "findings": [
                {
                    "kind": one.kind.value,
                    "start": one.start,
                    "end": one.end,
                    "words": self.text[one.start : one.end],
                    "decided": one not in self.open,
                }
                for one in self.findings
            ],
            "marks": [
                {"start": one.start, "end": one.end, "reason": one.reason} for one in self.marks
            ],
            "shown": self.shown,
            "read": self.read_whole,
            "clear": self.clear,
        }


def quotations(
    vault: OpenVault, content: Content, surroundings: Surroundings, control: TaskControl
) -> tuple[Quotation, ...]:
    """The words of everybody who allowed repeating them, those first that wait for a decision.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: It was stopped.
        FileProblem: The vault cannot be read.
    """
    found = look(vault, content, Terms(Recipient.QUOTATIONS), surroundings, control)
    return quotations_of(vault, content, found)


def quotations_of(vault: OpenVault, content: Content, found: HandingLook) -> tuple[Quotation, ...]:
    """The same of a look at who may be quoted."""
    kept = vault.store.quotations.all()
    every = (_quotation(vault, content, one, kept.get(one.code)) for one in found.going)
    return tuple(sorted(every, key=lambda one: (one.clear, one.code)))


def decide_part(
    vault: OpenVault,
    content: Content,
    code: str,
    mark: Mark,
    surroundings: Surroundings,
    *,
    keep: bool,
) -> Quotation:
    """Leave a part of somebody's words out, or keep it for a reason; then it is to be read anew.

    What was decided before about the same part no longer holds.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        QuotationMissing: There are no such words, or they may not be repeated.
        PartOutside: There is no such part.
        KeepingReasonMissing: It is kept, and the reason says nothing or is too long.
        FileProblem: Nothing was written.
    """
    found = _one(vault, content, code, surroundings)
    reason = one_line(mark.reason) if keep else ""
    if keep and not 0 < len(reason) <= LONGEST_REASON:
        raise KeepingReasonMissing(limit=LONGEST_REASON)
    if not 0 <= mark.start < mark.end <= len(found.text):
        raise PartOutside
    kept = [one for one in found.marks if one.end <= mark.start or mark.end <= one.start]
    marks = sorted((*kept, Mark(mark.start, mark.end, reason)), key=lambda one: one.start)
    return _put(vault, found, marks, surroundings, read=False)


def confirm_read(
    vault: OpenVault, content: Content, code: str, surroundings: Surroundings
) -> Quotation:
    """Say that the whole was read as it is shown, and nothing else in it tells who it is.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        QuotationMissing: There are no such words, or they may not be repeated.
        PartsUndecided: Something is undecided, or no words are left.
        FileProblem: Nothing was written.
    """
    found = _one(vault, content, code, surroundings)
    if found.open or not says_anything(found.shown):
        raise PartsUndecided
    return _put(vault, found, found.marks, surroundings, read=True)


def _one(vault: OpenVault, content: Content, code: str, surroundings: Surroundings) -> Quotation:
    every = quotations(vault, content, surroundings, TaskControl())
    found = next((one for one in every if one.code == code.strip().upper()), None)
    if found is None:
        raise QuotationMissing
    return found


def _quotation(
    vault: OpenVault, content: Content, decision: Decision, kept: KeptQuotation | None
) -> Quotation:
    interview = vault.store.interviews.load(decision.code)
    text = content.carried(interview).sheet.answer(WORDS).value
    if kept is None or kept.words_sha256 != _digest(text):
        kept = KeptQuotation("", "[]", False, "")
    marks = tuple(Mark(*each) for each in json.loads(kept.marks))
    language = interview.language
    found = identifying(text, language)
    return Quotation(decision.code, language, text, found, marks, kept.read_whole, decision)


def _put(
    vault: OpenVault,
    found: Quotation,
    marks: Iterable[Mark],
    surroundings: Surroundings,
    *,
    read: bool,
) -> Quotation:
    told = tuple(marks)
    text = json.dumps([[one.start, one.end, one.reason] for one in told], ensure_ascii=False)
    kept = KeptQuotation(_digest(found.text), text, read, surroundings.month)
    vault.store.quotations.put(found.code, kept)
    return Quotation(
        found.code, found.language, found.text, found.findings, told, read, found.decision
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
