"""What may be handed to somebody outside the organisation, person by person.

Rules: instrument, chapter 2.2, and its corrections, chapter 4. Whatever is not a clear yes is a
no: not asked, not known, `ask_first`, undecided between two laptops. Only what is named here goes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Status
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.versions import CarriedOver
from dutyrehab_desktop.records.carrying import carried, field_of
from dutyrehab_desktop.records.choosing import WORDS, Kept, LeftOut, chosen
from dutyrehab_desktop.records.consent import Permission, may_contact, open_case
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.recipients import PERMISSION_FOR, Recipient, Terms
from dutyrehab_desktop.records.revision import Field, FieldKind

_EMPTY: Mapping[LeftOut, tuple[str, ...]] = MappingProxyType({})


class Refusal(StrEnum):
    """Why a record is not handed over, the gravest reason first."""

    WITHDRAWN = "withdrawn"
    NOT_MERGED = "not-merged"
    UNREADABLE = "unreadable"
    UNDECIDED = "undecided"
    NOT_SIGNED = "not-signed"
    NOT_SHARED = "not-shared"
    NOT_CONFIRMED = "not-confirmed"
    DOUBTED = "doubted"
    INTERPRETER = "interpreter"
    UNSAFE = "unsafe"
    OPEN_CASE = "open-case"
    ABSENT_PERSON = "absent-person"
    OVERDUE = "overdue"
    REFUSED = "refused"
    ASK_FIRST = "ask-first"
    NOT_ASKED = "not-asked"
    NOT_WANTED = "not-wanted"
    NOT_TO_BE_CONTACTED = "not-to-be-contacted"
    NO_CONTACT = "no-contact"
    NO_WORDS = "no-words"


@dataclass(frozen=True)
class Decision:
    """What one person's record may do.

    Attributes:
        code: The record's code.
        refusals: Why it stays; empty where it may go.
        permission: The question whose yes it rests on.
        rests_on: Ids of the writes that hold this yes.
        kept: The answers that go; empty where the record stays.
        left_out: Questions whose answers stay, by reason, in the order of the questionnaire.
    """

    code: str
    refusals: tuple[Refusal, ...] = ()
    permission: str = ""
    rests_on: tuple[str, ...] = ()
    kept: Kept = field(default_factory=Kept)
    left_out: Mapping[LeftOut, tuple[str, ...]] = field(default_factory=lambda: _EMPTY)

    @property
    def goes(self) -> bool:
        """True where nothing stands against it."""
        return not self.refusals


_DECIDING = frozenset(
    {
        *("c_participate", "c_store", "c_coordinator", "sign_off", "perms_confirm"),
        *("consent_doubt", "interpreter", "safe_now", "before_safe", "age_check"),
        *("respondent_role", "delete_on", "ep_release_ground", "pr_outcome", "referral_want"),
        *("c_recontact", "episode", "proceeding"),
    }
)
"""Questions and rosters that must not be undecided, beside the permission itself."""

_NEEDED = (
    (Refusal.NOT_SIGNED, "sign_off", ("agreed", "agreed_changes")),
    (Refusal.NOT_SHARED, "c_participate", ("yes",)),
    (Refusal.NOT_SHARED, "c_store", ("yes",)),
    (Refusal.NOT_SHARED, "c_coordinator", ("yes",)),
    (Refusal.NOT_CONFIRMED, "perms_confirm", ("yes",)),
    (Refusal.DOUBTED, "consent_doubt", ("no",)),
    (Refusal.INTERPRETER, "interpreter", ("none", "professional", "volunteer")),
    (Refusal.UNSAFE, "safe_now", ("safe", "unsure")),
    (Refusal.ABSENT_PERSON, "respondent_role", ("self", "heir", "guardian")),
)
"""What a question must have been answered with, and what is said where it was not."""


def decide(
    interview: Interview, questionnaire: Questionnaire, terms: Terms, today: date
) -> Decision:
    """Whether a record may be handed over, and what of it.

    Args:
        interview: As it stands at the coordinator's.
        questionnaire: What it is read with.
        terms: To whom, and whether answers of special categories go along.
        today: The day; a record that was to be deleted by now goes nowhere.
    """
    told = carried(interview, questionnaire)
    sheet = FormSession(questionnaire, told.sheet, today).without_irrelevant()
    permission = PERMISSION_FOR[terms.recipient]
    judging = _Judging(interview, questionnaire, told, sheet, terms)
    refusals = tuple(sorted(set(judging.refusals(today)), key=list(Refusal).index))
    if refusals:
        return Decision(interview.code, refusals, permission)
    where = field_of(interview, questionnaire, Field(FieldKind.ANSWER, permission))
    rests_on = tuple(sorted(head.id for head in interview.history.heads(where)))
    kept, left_out = chosen(sheet, questionnaire, terms)
    return Decision(interview.code, (), permission, rests_on, kept, left_out)


def still_stands(
    interview: Interview, questionnaire: Questionnaire, terms: Terms, today: date
) -> bool:
    """True while the person's own permissions would still let the record go.

    That it was to be deleted by now, or that nobody can be reached, says nothing of this.
    """
    beside = {Refusal.OVERDUE, Refusal.NOT_WANTED, Refusal.NO_CONTACT}
    return beside.issuperset(decide(interview, questionnaire, terms, today).refusals)


@dataclass(frozen=True)
class _Judging:
    """One record before the question whether it may go."""

    interview: Interview
    questionnaire: Questionnaire
    told: CarriedOver
    sheet: AnswerSheet
    terms: Terms

    def refusals(self, today: date) -> Iterator[Refusal]:
        said = self._said
        if self._undecided():
            yield Refusal.UNDECIDED
        for refusal, question, needed in _NEEDED:
            if said(question) not in needed:
                yield refusal
        if open_case(self.told.sheet) or not said("before_safe"):
            yield Refusal.OPEN_CASE
        if self._overdue(today):
            yield Refusal.OVERDUE
        yield from self._permission()
        if self.terms.recipient is Recipient.INTERNATIONAL and said("safe_now") != "safe":
            # The government may be asked about it.
            yield Refusal.UNSAFE
        if self.terms.recipient is Recipient.DOCTOR:
            yield from self._reachable()

    def _permission(self) -> Iterator[Refusal]:
        said = self._said(PERMISSION_FOR[self.terms.recipient])
        # Whoever may be quoted may be so without a name.
        quoted = self.terms.recipient is Recipient.QUOTATIONS
        if said == Permission.NO:
            yield Refusal.REFUSED
        elif said == Permission.ASK_FIRST:
            yield Refusal.ASK_FIRST
        elif said != (Permission.ANONYMOUS if quoted else Permission.YES):
            yield Refusal.NOT_ASKED
        if quoted and not self._said(WORDS):
            yield Refusal.NO_WORDS

    def _reachable(self) -> Iterator[Refusal]:
        if not {"doctor", "psych"} & set(self._said("referral_want").split()):
            yield Refusal.NOT_WANTED
        if not may_contact(self.interview):
            yield Refusal.NOT_TO_BE_CONTACTED

    def _overdue(self, today: date) -> bool:
        """Only the month of that day leaves a laptop, so that its first day counts."""
        due = self._said("delete_on")
        return bool(due) and due[:7] <= today.strftime("%Y-%m")

    def _undecided(self) -> bool:
        form = self.questionnaire
        deciding = _DECIDING | {PERMISSION_FOR[self.terms.recipient]}
        if self.terms.recipient is Recipient.QUOTATIONS:
            deciding |= {WORDS}
        waiting = {form.today(one.field.name) for one in self.interview.history.conflicts()}
        waiting |= {form.today(place.question) for place in self.told.orphans}
        return not deciding.isdisjoint(waiting)

    def _said(self, question: str) -> str:
        answer: Answer = self.sheet.answer(question)
        return answer.value if answer.status is Status.ANSWERED else ""
