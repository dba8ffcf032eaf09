"""What a coordinator sees of one record: consent, findings, quality, dates, and what waits."""

from collections.abc import Sequence
from dataclasses import replace

from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import BarrierFinding, Findings
from dutyrehab_desktop.law.rights import DeadlineFinding
from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.model import Questionnaire, in_language
from dutyrehab_desktop.records.consent import is_signed, may_contact, may_count, said
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.persons import persons
from dutyrehab_desktop.records.quality import quality_of
from dutyrehab_desktop.records.revision import Field, FieldKind, Revision
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.store.headers import first_month
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.bundle_details import RecordUnsigned
from dutyrehab_desktop.workflows.content import Content, UnknownQuestionnaire
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.explaining import FactWords
from dutyrehab_desktop.workflows.keys import known_device_words
from dutyrehab_desktop.workflows.record_facts import (
    DeadlineLine,
    FoundLine,
    Origin,
    PermissionLine,
    RecordPage,
    Said,
)
from dutyrehab_desktop.workflows.record_list import PERMISSIONS
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

SIGN_OFF = "sign_off"


def record_page(
    vault: OpenVault, content: Content, code: str, language: str, surroundings: Surroundings
) -> RecordPage:
    """Everything that is known of a record but its answers, under the law in use.

    Of one that nobody has signed, or whose questionnaire is not here, only where it came from and
    what waits; `reason` says why.

    Args:
        vault: The coordinator's vault.
        content: Questionnaires and law.
        code: The record's code.
        language: In which it is read.
        surroundings: The day whose law is asked.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        InterviewMissing: No list shows such a record.
        FileProblem: It cannot be read.
    """
    expect_role(vault, Role.COORDINATOR)
    interview = _shown(vault, code)
    listing = vault.store.search.listing
    outside = RecordPage(
        code,
        first_month(interview),
        interview.language,
        interview.questionnaire_version,
        tuple(
            Origin(one.device, known_device_words(vault, one.device), one.sequence, one.month)
            for one in listing.brought_by(code)
        ),
        len(interview.history.conflicts()),
        listing.doubles(code),
        _linked(vault, code),
    )
    try:
        sheet = _signed_sheet(content, interview)
    except (RecordUnsigned, UnknownQuestionnaire) as error:
        return replace(outside, reason=error)
    own = content.of(interview)
    form = own.questionnaire
    findings = assess(sheet, form, own.law, surroundings.today())
    return replace(
        outside,
        country=said(sheet, "country"),
        countable=may_count(interview),
        recontact=may_contact(interview),
        delete_on=said(sheet, "delete_on"),
        permissions=tuple(
            _permission(interview.history, form, name, language)
            for name in (*PERMISSIONS, SIGN_OFF)
            if name in form.questions
        ),
        law=own.law.version,
        categories=tuple(
            in_language(category.names, language)
            for category in own.law.categories
            if _is_open(findings, category.key)
        ),
        findings=_barriers(findings, form, language),
        deadlines=tuple(_deadline(each, language) for each in findings.deadlines),
        quality=quality_of(sheet, form),
    )


def readable(vault: OpenVault, content: Content, code: str) -> Interview:
    """A received record that may be read at the desk.

    Raises:
        InterviewMissing: No list shows such a record.
        RecordUnsigned: Nobody has signed it yet: it is given to a laptop to go on with.
        UnknownQuestionnaire: Its questionnaire is not here.
    """
    interview = _shown(vault, code)
    _signed_sheet(content, interview)
    return interview


def _signed_sheet(content: Content, interview: Interview) -> AnswerSheet:
    sheet = content.carried(interview).sheet
    if not is_signed(sheet):
        raise RecordUnsigned
    return sheet


def _shown(vault: OpenVault, code: str) -> Interview:
    if vault.store.interviews.state(code) is not InterviewState.RECEIVED:
        raise InterviewMissing
    return vault.store.interviews.load(code)


def _linked(vault: OpenVault, code: str) -> tuple[str, ...]:
    """The other records of the same person that a list shows."""
    judged = vault.store.judgements.all()
    named = {code, *(each for judgement in judged for each in judgement.pair)}
    person = next(each for each in persons(named, judged) if code in each.codes)
    state = vault.store.interviews.state
    others = (each for each in person.codes if each != code)
    return tuple(each for each in others if state(each) is InterviewState.RECEIVED)


def _permission(history: History, form: Questionnaire, name: str, language: str) -> PermissionLine:
    fields = [Field(FieldKind.ANSWER, each) for each in form.names_of(name)]
    heads = [head for field in fields for head in history.heads(field)]
    standing = {head.id for head in heads}
    before = [
        each for each in history.in_order() if each.field in fields and each.id not in standing
    ]
    values = {(head.content.value, head.content.status) for head in heads}
    return PermissionLine(
        name,
        in_language(form.questions[name].labels, language),
        heads[0].content.value if len(values) == 1 else "",
        _told(heads, form, name, language),
        _told(before, form, name, language),
    )


def _told(
    revisions: Sequence[Revision], form: Questionnaire, name: str, language: str
) -> tuple[Said, ...]:
    """What was said, the same said twice in one month standing once."""
    found = []
    for each in revisions:
        choice = form.choice(name, each.content.value)
        words = in_language(choice.labels, language) if choice is not None else ""
        found.append(Said(words, each.month))
    return tuple(dict.fromkeys(found))


def _is_open(findings: Findings, key: str) -> bool:
    found = findings.categories.get(key)
    return found is not None and found.state is State.YES


def _barriers(findings: Findings, form: Questionnaire, language: str) -> tuple[FoundLine, ...]:
    words = FactWords(form, language)
    lines = [_barrier(each, words, language) for each in findings.barriers]
    return tuple(sorted(lines, key=lambda line: line.state != State.FOUND.value))


def _barrier(finding: BarrierFinding, words: FactWords, language: str) -> FoundLine:
    barrier = finding.barrier
    return FoundLine(
        finding.id,
        in_language(barrier.names, language),
        finding.state.value,
        barrier.kind.value,
        tuple(dict.fromkeys(words.answer(cause) for cause in finding.because)),
        tuple(words.question(name) for name in finding.blocked_by),
        in_language(barrier.next_steps, language),
    )


def _deadline(finding: DeadlineFinding, language: str) -> DeadlineLine:
    first, last = ("", "") if finding.due is None else (day.isoformat() for day in finding.due)
    return DeadlineLine(
        finding.deadline.id,
        in_language(finding.deadline.names, language),
        finding.state.value,
        first,
        last,
        finding.deadline.acts,
    )
