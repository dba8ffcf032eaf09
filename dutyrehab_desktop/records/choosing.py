"""Which answers of a record go to a recipient, and why each of the others stays."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    Status,
)
from dutyrehab_desktop.questionnaire.model import (
    PERMISSIONS,
    AskedBy,
    Question,
    Questionnaire,
    QuestionType,
    Sensitivity,
)
from dutyrehab_desktop.records.recipients import Recipient, Terms


class LeftOut(StrEnum):
    """Why an answer stays."""

    WITHHELD = "withheld"
    TAKEN_BACK = "taken-back"
    IDENTITY = "identity"
    THIRD_PERSONS = "third-persons"
    FREE_TEXT = "free-text"
    TOO_EXACT = "too-exact"
    SPECIAL = "special"
    OTHER_PURPOSE = "other-purpose"


@dataclass(frozen=True)
class Kept:
    """What goes.

    Attributes:
        sheet: The answers on the page that people read.
        annex: Those of them in the file that machines read.
    """

    sheet: AnswerSheet = field(default_factory=AnswerSheet)
    annex: AnswerSheet = field(default_factory=AnswerSheet)

    @property
    def names(self) -> tuple[str, ...]:
        """Every question of which something goes, sorted."""
        return tuple(sorted({place.question for place in self.sheet.answers}))


_CASE = frozenset(
    {
        *("held", "cases", "papers", "review", "known", "treatment", "losses", "today"),
        *("recognition", "heir"),
    }
)
_SECTIONS = {
    Recipient.LAWYER: _CASE,
    Recipient.INTERNATIONAL: (_CASE - {"heir"}) | {"about", "health"},
    Recipient.STATISTICS: _CASE | {"about", "health", "wishes", "safety"},
}
_ABOUT_THE_TALK = ("interview_date", "interview_language", "path", "respondent_role")
_BY_NAME = {
    Recipient.LAWYER: ("country", "respondent_role", "own_words"),
    Recipient.INTERNATIONAL: ("country",),
    Recipient.DOCTOR: ("referral_want",),
    Recipient.STATISTICS: ("country", *_ABOUT_THE_TALK),
}
_UNSEEN = ("safe_now",)
"""What is asked for the person's safety alone."""

_CASE_TEXTS = ("pr_article",)
"""Texts that are a number and a code: a lawyer's work begins with them."""

WORDS = "own_words"
"""What a person wants to say in their own words."""

_THIRD_PERSONS = "member"
_WISHES = "referral_want"
_DOCTORS = ("doctor", "psych")
_GAPS = {Status.WITHHELD: LeftOut.WITHHELD, Status.WITHDRAWN: LeftOut.TAKEN_BACK}
_SPOKEN = (Status.ANSWERED, Status.DK)
_SAID = {Recipient.STATISTICS: (*_SPOKEN, Status.DECLINE)}
"""Where people are counted, that somebody preferred not to say is counted too."""

_DIGITS = 2
"""Of a sum in a table of people: a whole sum says whose papers it stands in."""

_NOT_ASKED_FOR = (QuestionType.NOTE, QuestionType.CALCULATE)
_YEAR = 4
_BY_YEAR = (Recipient.INTERNATIONAL, Recipient.STATISTICS)
_ENTRIES = "entries:"


def chosen(
    sheet: AnswerSheet, questionnaire: Questionnaire, terms: Terms
) -> tuple[Kept, Mapping[LeftOut, tuple[str, ...]]]:
    """Choose the answers that go.

    What was declined stays, like what was not asked, and needs no reason; nor do permissions, and
    what the interviewer and the program wrote.

    Args:
        sheet: What stands, without what means nothing under the other answers.
        questionnaire: What was asked.
        terms: For whom.
    """
    going: dict[Place, Answer] = {}
    staying: dict[LeftOut, dict[str, None]] = {}
    for place, answer in sheet.answers.items():
        question = questionnaire.questions.get(place.question)
        said = _SAID.get(terms.recipient, _SPOKEN)
        if question is None or (answer.status not in said and answer.status not in _GAPS):
            continue
        reason = _GAPS.get(answer.status) or _why_it_stays(question, sheet, terms)
        if reason is None:
            going[place] = _as_told(question, answer, terms)
        elif _told(question):
            staying.setdefault(reason, {})[question.name] = None
    page = _closed(sheet, going, questionnaire)
    kept = Kept(page, page if terms.special else _plain(page, questionnaire))
    order = {name: at for at, name in enumerate(questionnaire.questions)}
    left_out = {
        reason: tuple(sorted(staying[reason], key=order.__getitem__))
        for reason in LeftOut
        if reason in staying
    }
    return kept, MappingProxyType(left_out)


def may_go(questionnaire: Questionnaire, terms: Terms) -> tuple[Question, ...]:
    """Every question of which something could go in a form that machines read, in their order."""
    nothing = AnswerSheet()
    return tuple(
        question
        for question in questionnaire.questions.values()
        if question.type not in _NOT_ASKED_FOR
        and _why_it_stays(question, nothing, terms) is None
        and (terms.special or question.sensitivity is not Sensitivity.SPECIAL)
    )


def _told(question: Question) -> bool:
    """True for what the person told."""
    asked = question.asked_by is AskedBy.INTERVIEWEE
    return asked and not question.name.startswith(PERMISSIONS)


def _why_it_stays(question: Question, sheet: AnswerSheet, terms: Terms) -> LeftOut | None:
    recipient = terms.recipient
    if question.is_identity or question.sensitivity is Sensitivity.IDENTIFYING:
        return LeftOut.IDENTITY
    if question.roster == _THIRD_PERSONS:
        return LeftOut.THIRD_PERSONS
    if question.type is QuestionType.TEXT and not _may_be_read(question, sheet, recipient):
        return LeftOut.FREE_TEXT
    if not _for_this(question, recipient):
        return LeftOut.OTHER_PURPOSE
    outside = recipient in (Recipient.INTERNATIONAL, Recipient.STATISTICS)
    return _too_much_outside(question, terms) if outside else None


def _too_much_outside(question: Question, terms: Terms) -> LeftOut | None:
    if question.is_money and terms.recipient is Recipient.INTERNATIONAL:
        return LeftOut.TOO_EXACT
    special = question.sensitivity is Sensitivity.SPECIAL
    return LeftOut.SPECIAL if special and not terms.special else None


def _for_this(question: Question, recipient: Recipient) -> bool:
    if question.name in _BY_NAME.get(recipient, ()):
        return True
    if question.name in _UNSEEN:
        return False
    asked = question.asked_by is AskedBy.INTERVIEWEE
    return asked and question.section in _SECTIONS.get(recipient, ())


def _may_be_read(question: Question, sheet: AnswerSheet, recipient: Recipient) -> bool:
    """A text of the case, or words that the person allowed to be repeated."""
    if recipient is not Recipient.LAWYER:
        return False
    if question.name == WORDS:
        quote = sheet.answer("c_quote")
        return quote == Answer("anonymous")
    return question.name in _CASE_TEXTS


def _as_told(question: Question, answer: Answer, terms: Terms) -> Answer:
    """The answer, as exact as its recipient needs it."""
    if answer.status is not Status.ANSWERED:
        return answer
    if question.type is QuestionType.DATE and terms.recipient in _BY_YEAR:
        return Answer(answer.value[:_YEAR])
    if question.is_money and terms.recipient is Recipient.STATISTICS:
        return Answer(_rounded(answer.value))
    if terms.recipient is Recipient.DOCTOR and question.name == _WISHES:
        return Answer(" ".join(one for one in answer.value.split() if one in _DOCTORS))
    return answer


def _rounded(value: str) -> str:
    """A sum to two digits that count, in plain digits."""
    whole = Decimal(value)
    if not whole:
        return "0"
    return f"{round(whole, _DIGITS - 1 - whole.adjusted()):f}"


def _closed(
    sheet: AnswerSheet, going: Mapping[Place, Answer], questionnaire: Questionnaire
) -> AnswerSheet:
    """Answers with the lists that they stand in, every entry in its place.

    An answer that points into a list of which nothing goes would point at nothing.
    """
    questions = questionnaire.questions
    named = {questions[place.question].roster for place in going}
    rosters = {name: entries for name, entries in sheet.rosters.items() if name in named}
    answers: dict[Place, Answer] = {}
    for place, answer in going.items():
        appearance = questions[place.question].appearance
        if appearance.startswith(_ENTRIES) and answer.status is Status.ANSWERED:
            ids = rosters.get(appearance.removeprefix(_ENTRIES), RosterEntries()).ids
            answer = Answer(" ".join(one for one in answer.value.split() if one in ids))
        if answer.value or answer.status is not Status.ANSWERED:
            answers[place] = answer
    return AnswerSheet(answers, rosters)


def _plain(sheet: AnswerSheet, questionnaire: Questionnaire) -> AnswerSheet:
    """The sheet without answers of special categories."""
    answers = {
        place: answer
        for place, answer in sheet.answers.items()
        if questionnaire.questions[place.question].sensitivity is not Sensitivity.SPECIAL
    }
    return _closed(sheet, answers, questionnaire)
