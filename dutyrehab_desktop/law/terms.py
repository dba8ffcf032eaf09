"""Words that every law sheet uses: scopes, states, how sure a source is, and the source itself."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dutyrehab_desktop.questionnaire.model import Texts

PROCEEDING = "proceeding"
EPISODE = "episode"
CLAIM = "claim"
HELD_FOR_CASE = "held_for_case"
"""The detentions that belong to a case: a roster that exists in rules only."""

THIS_CASE = "this_case"
"""The case that is being looked at, as questions name it that choose among the cases."""

ANY = "ANY"
"""The country of a rule that holds in both."""


class Scope(StrEnum):
    """What a rule or a named fact is about."""

    PERSON = "person"
    CASE = "case"
    DETENTION = "detention"
    CLAIM = "claim"


ROSTER_OF = {
    Scope.PERSON: "",
    Scope.CASE: PROCEEDING,
    Scope.DETENTION: EPISODE,
    Scope.CLAIM: CLAIM,
}
"""The roster whose entries a scope looks at."""


class Kind(StrEnum):
    """How a barrier stands in the way."""

    ELIGIBILITY = "eligibility"
    PROCEDURAL = "procedural"
    CONTINUING = "continuing"
    INADEQUATE = "inadequate"
    ADMINISTRATIVE = "administrative"
    INFORMATION = "information"


class Confidence(StrEnum):
    """How sure it is that a source says what the rule says (legal_basis, chapter 0)."""

    REPORT = "report"
    CONFIRMED = "confirmed"
    GENERAL_KNOWLEDGE = "general-knowledge"
    UNKNOWN = "unknown"


class State(StrEnum):
    """What is known of a barrier or of a category."""

    FOUND = "found"
    POSSIBLE = "possible"
    NOT_ASKED = "not_asked"
    EXCLUDED = "excluded"
    OPEN = "open"
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Source:
    """What a rule rests on.

    Attributes:
        id: Stable name.
        country: `KZ`, `UZ` or `ANY`: a rule for both countries shows only what holds in one.
        law: The act, or the document that reports it.
        article: Article, paragraph; empty for a report.
        edition: The text that was read.
        confidence: How sure this is.
        valid_from: First day in force as `YYYY-MM-DD`; None where it is not known or old enough.
        valid_to: Last day in force; None while it is in force.
        checked_on: Day or month of the text that was compared; None where not known.
        lines: Lines of the two founding documents (`a` the report, `b` the statement).
        texts: The reference as people read it.
    """

    id: str
    country: str
    law: str
    article: str
    edition: str
    confidence: Confidence
    valid_from: str | None
    valid_to: str | None
    checked_on: str | None
    lines: str
    texts: Texts

    def in_force(self, day: date) -> bool:
        """Whether it holds on a day."""
        text = day.isoformat()
        begun = self.valid_from is None or self.valid_from <= text
        return begun and (self.valid_to is None or text <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Cause:
    """An answer that a finding rests on.

    Attributes:
        question: Its variable name.
        instance: Index of the roster entry, from 0; None outside rosters.
        value: The answer, roster entries as indices.
        status: How it came about.
    """

    question: str
    instance: int | None
    value: str
    status: str
