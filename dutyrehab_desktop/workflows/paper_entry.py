"""Interviews once taken on paper are typed in at the desk, and held until the consent is dated.

What is typed lies in the vault from the first answer on, because the paper exists already and the
coordinator has it; but no permission is asked by the program, and none is invented. Names and ways
to reach people are not typed at all: nothing here is an identity sheet.
"""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from types import MappingProxyType

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.expressions.expression import parse
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.model import Question, Questionnaire
from dutyrehab_desktop.records.codes import new_code
from dutyrehab_desktop.records.consent import SignOff
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.paper import (
    ASKED_ON_PAPER,
    DATED,
    ORIGIN,
    STORING,
    waits_for_consent,
)
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field
from dutyrehab_desktop.store.desk_notes import Tick
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.interviewing import InterviewSession, Recorded
from dutyrehab_desktop.workflows.meetings import AGREED_TO_TALK, COMPANY, CONSENT, MEETING
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.told import told
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import checked_code

QUEUE = "paper"
"""Under which name the desk notes that a consent was dated."""
HEARD = "paper"
"""Which consent was read out: the words of the paper, no version of ours."""
ASKED_THEN = (
    AGREED_TO_TALK,
    "c_store",
    "c_coordinator",
    "c_stats",
    "delete_on",
    "c_lawyers",
    "c_intl",
    "c_quote",
    "c_name",
    "c_referral",
    "c_recontact",
    "c_form",
    "sign_off",
)
"""What the coordinator enters when the consent is dated; whatever is left out stays not asked."""

_CLOSING = frozenset({"reviewed", "perms_confirm", "print_choice", "sign_off"})
_SECTION, _ENDING = "consent", "ending"
_NEVER = parse("'no' = 'yes'")
_MONTH = re.compile(r"(19|20)[0-9]{2}-(0[1-9]|1[0-2])")
_AGREED = frozenset({SignOff.AGREED, SignOff.AGREED_CHANGES})


class NotFromPaper(InputProblem):
    """No record with this code was typed in from paper and waits for its consent."""

    code = "not-from-paper"


class MonthUnknown(InputProblem):
    """No month was given, or one that is still to come."""

    code = "paper-month-unknown"


class PaperConsentMissing(InputProblem):
    """The person has not agreed to the talk, to storing, or to what was written."""

    code = "paper-consent-missing"


class PaperConsentWrong(InputProblem):
    """A permission was entered that the questionnaire does not know, or with a wrong value."""

    code = "paper-consent-wrong"


@dataclass(frozen=True)
class PaperRecord:
    """A record that was typed in from paper.

    Attributes:
        code: The record's code.
        month: When it was held, `YYYY-MM`; empty where that is not known.
        answers: How many answers were typed in.
        dated: When its consent was dated here, `YYYY-MM`; empty while it waits.
        words: How that was known.
    """

    code: str
    month: str = ""
    answers: int = 0
    dated: str = ""
    words: str = ""

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


@dataclass(frozen=True)
class DatedConsent:
    """What a person said, as somebody knows who asked them.

    Attributes:
        month: When they said it, `YYYY-MM`.
        said: The value by the name of its question (`ASKED_THEN`); what is left out was not asked.
        words: How that is known, in a sentence.
    """

    month: str
    said: Mapping[str, str] = field(repr=False)
    words: str = field(repr=False)


class PaperSession(InterviewSession):
    """An interview whose answers are typed in from paper; there is no other meeting in it."""

    def meet_again(self) -> Recorded:
        """The talk is over: nothing is asked anew."""
        return Recorded(self.save, self._durable, self.form, self.findings, self.form.ending())


def begin_paper(
    vault: OpenVault, content: Content, surroundings: Surroundings, *, spoken: str, month: str
) -> PaperSession:
    """Begin to type an interview in. It lies in the vault, held, from now on.

    Args:
        vault: The coordinator's vault.
        content: What is asked.
        surroundings: The day and randomness.
        spoken: Language of the interview.
        month: When it was held, `YYYY-MM`.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        MonthUnknown: That is no month, or it is still to come.
        FileProblem: Nothing was begun.
    """
    expect_role(vault, Role.COORDINATOR)
    held = _checked_month(month, surroundings)
    form = content.questionnaire
    interview = Interview.blank(new_code(surroundings.random_bytes), form.pin, spoken)
    known = {
        "record_code": interview.code,
        "interview_language": spoken,
        "interview_date": held,
        MEETING: "1",
        COMPANY: "no",
        "help_listed": "yes",
    }
    interview = _written(vault, interview, ORIGIN, ASKED_ON_PAPER, surroundings)
    for name, value in known.items():
        if name in form.questions:
            interview = _answered(vault, interview, name, value, surroundings)
    vault.store.merging.add(interview)
    return _session(vault, content, surroundings, interview)


def resume_paper(
    vault: OpenVault, content: Content, surroundings: Surroundings, code: str
) -> PaperSession:
    """Go on typing an interview in.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotFromPaper: It does not wait here.
        UnknownQuestionnaire: It was begun with a questionnaire that is not here.
    """
    return _session(vault, content, surroundings, _waiting(vault, code))


def paper_records(vault: OpenVault) -> tuple[PaperRecord, ...]:
    """What was typed in from paper: what waits for its consent first, then what was dated here.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    waiting = []
    for code, _ in vault.store.interviews.held_back():
        interview = vault.store.interviews.load(code)
        if waits_for_consent(interview):
            sheet = interview.sheet()
            told = sum(answer.settled for answer in sheet.answers.values())
            waiting.append(PaperRecord(code, sheet.answer("interview_date").value, told))
    dated = [
        PaperRecord(tick.subject, dated=tick.month, words=tick.words)
        for tick in vault.store.desk.ticked(QUEUE).values()
    ]
    return (*waiting, *dated)


def date_consent(
    vault: OpenVault, content: Content, code: str, consent: DatedConsent, surroundings: Surroundings
) -> None:
    """Enter what a person said to each permission, and when: the record is shown from now on.

    It counts as any other one does: only where the permissions allow it.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotFromPaper: It does not wait here.
        MonthUnknown: Nobody said when, or the month is still to come.
        NothingTold: Nobody said how that is known, or in more than 500 characters.
        PaperConsentMissing: The person has not agreed to the talk, to storing, or to what was
            written; nothing was changed.
        PaperConsentWrong: A value does not fit its question; nothing was changed.
        FileProblem: Nothing was changed.
    """
    interview = _waiting(vault, code)
    month, words = _checked_month(consent.month, surroundings), told(consent.words)
    form = content.of(interview).questionnaire
    reading = sheet_from_record(dict(consent.said), form)
    read = {place.question for place in reading.sheet.answers}
    if reading.warnings or read != set(consent.said) or not read <= set(ASKED_THEN):
        raise PaperConsentWrong
    said = {name: reading.sheet.answer(name).value for name in consent.said}
    if said.get(AGREED_TO_TALK) != "yes" or said.get(STORING.name) != "yes":
        raise PaperConsentMissing
    if said.get("sign_off") not in _AGREED:
        raise PaperConsentMissing
    if CONSENT in form.questions:
        interview = _answered(vault, interview, CONSENT, HEARD, surroundings)
    for name in ASKED_THEN:
        if name in said:
            interview = _answered(vault, interview, name, said[name], surroundings)
    interview = _written(vault, interview, DATED, f"{month}: {words}", surroundings)
    vault.store.merging.add(interview)
    vault.store.desk.tick(Tick(QUEUE, interview.code, surroundings.month, f"{month}: {words}"))


def delete_paper(vault: OpenVault, code: str) -> None:
    """Delete what was typed in and never had a consent; it has left this desk for nowhere.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotFromPaper: It does not wait here.
        FileProblem: It is still here, held.
    """
    vault.store.interviews.delete(_waiting(vault, code).code)


def typed_form(questionnaire: Questionnaire) -> Questionnaire:
    """The same version, without what only the person can say, who they are, and every ending."""
    consent = {
        name
        for section in questionnaire.sections
        if section.name == _SECTION
        for name in section.items
    }
    questions = {
        name: replace(question, relevant=_NEVER) if _left_out(question, consent) else question
        for name, question in questionnaire.questions.items()
    }
    return replace(questionnaire, questions=MappingProxyType(questions))


def _left_out(question: Question, consent: set[str]) -> bool:
    return (
        question.name in consent
        or question.name in _CLOSING
        or question.is_identity
        or question.appearance == _ENDING
    )


def _session(
    vault: OpenVault, content: Content, surroundings: Surroundings, interview: Interview
) -> PaperSession:
    own = content.of(interview)
    typed = replace(own, questionnaire=typed_form(own.questionnaire))
    session = PaperSession(typed, vault.store, surroundings, interview, stored=True)
    # Nobody is asked whether this is another meeting.
    session.resumed = False
    return session


def _waiting(vault: OpenVault, code: str) -> Interview:
    expect_role(vault, Role.COORDINATOR)
    wanted = checked_code(code)
    if wanted not in {one for one, _ in vault.store.interviews.held_back()}:
        raise NotFromPaper
    interview = vault.store.interviews.load(wanted)
    if not waits_for_consent(interview):
        raise NotFromPaper
    return interview


def _checked_month(text: str, surroundings: Surroundings) -> str:
    month = text.strip()
    if not _MONTH.fullmatch(month) or month > surroundings.month:
        raise MonthUnknown
    return month


def _answered(
    vault: OpenVault, interview: Interview, name: str, value: str, surroundings: Surroundings
) -> Interview:
    return _written(vault, interview, Field.of_answer(Place(name)), value, surroundings)


def _written(
    vault: OpenVault, interview: Interview, place: Field, value: str, surroundings: Surroundings
) -> Interview:
    content = Written(value, language=interview.language)
    written, _ = interview.written(place, content, vault.store.device_id, surroundings.month)
    return written
