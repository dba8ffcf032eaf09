"""One record of a bundle beside what stands here, field by field, in two languages."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.consent import is_signed
from dutyrehab_desktop.records.differences import Difference, differences
from dutyrehab_desktop.records.entries import order_of
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.paper import is_held
from dutyrehab_desktop.records.revision import Field, FieldKind, Revision
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.store.withdrawals import WithdrawalState
from dutyrehab_desktop.workflows.bundle_stream import records_in, verified
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.keys import identities
from dutyrehab_desktop.workflows.settling import labels_of, words_of
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

Said = tuple[str, ...]
"""The same in each of the languages that were asked for."""


class RecordHeld(InputProblem):
    """The interviewer doubts that the person agreed freely: nobody reads it before its release."""

    code = "record-held"


class RecordUnsigned(InputProblem):
    """Nobody agreed to what is written yet: it is given to a laptop to go on with, and not read."""

    code = "record-unsigned"


@dataclass(frozen=True)
class FieldChange:
    """One field that a bundle would change.

    Attributes:
        question: The words of the question, or of the list.
        before: What stands here; empty where nothing does. Several where they are in conflict.
        after: What would stand here. Several where a person would have to choose.
        conflict: True where a person would have to choose.
        kind: `answer`, `note`, `roster` (its values are states of the list) or `entry` (its
            values are its place in the list, from 1, or nothing where it was taken out).
    """

    question: Said
    before: tuple[Said, ...]
    after: tuple[Said, ...]
    conflict: bool
    kind: str


@dataclass(frozen=True)
class RecordDetail:
    """One record of a bundle.

    Attributes:
        code: Its code.
        languages: In which languages everything is said.
        changes: Field by field, in the order of the questionnaire.
        unchanged: How many fields stay as they are.
    """

    code: str
    languages: tuple[str, ...]
    changes: tuple[FieldChange, ...]
    unchanged: int


def record_detail(
    vault: OpenVault,
    bundle: tuple[Path, str],
    content: Content,
    language: str,
    surroundings: Surroundings,
    control: TaskControl,
) -> RecordDetail:
    """Say what one record of a bundle would change; nothing is changed.

    Args:
        vault: The coordinator's vault.
        bundle: Where it lies, and the record's code.
        content: The questionnaires that are here.
        language: The reader's; the language of the interview stands beside it.
        surroundings: The day.
        control: For progress; it can be stopped.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        InterviewMissing: The bundle holds no such record, or it was taken back.
        RecordHeld: Its consent is in doubt, and nobody released it.
        RecordUnsigned: Nobody has signed it yet.
        FileProblem: The bundle cannot be opened.
        Cancelled: Somebody asked to stop.
    """
    expect_role(vault, Role.COORDINATOR)
    path, code = bundle
    known = verified(path, identities(vault), control)
    state = vault.store.withdrawals.states().get(code)
    taken_back = state is not None and state is not WithdrawalState.REFUSED
    if taken_back or code in {one.code for one in known.statements}:
        raise InterviewMissing
    for together in records_in(path, known, content, control):
        if together.code == code and together.interviews:
            before = vault.store.interviews.find(code)
            here = {} if before is None else {code: before}
            (difference,) = differences(here, together.interviews)
            if is_held(difference.after):
                raise RecordHeld
            if not is_signed(difference.after.sheet()):
                raise RecordUnsigned
            return _detail(difference, content, language, surroundings)
    raise InterviewMissing


def _detail(
    difference: Difference, content: Content, language: str, around: Surroundings
) -> RecordDetail:
    after, before, merge = difference.after, difference.before, difference.merge
    languages = languages_of(content, after, language)
    now = form_of(content, after, around)
    then = None if before is None else form_of(content, before, around)
    undecided = {conflict.field for conflict in merge.conflicts}
    fields = sorted({*merge.added, *merge.changed, *undecided}, key=sheet_order(now))
    changes = tuple(
        FieldChange(
            tuple(question_of(now, field, each) for each in languages),
            _values(then, before, field, languages),
            _values(now, after, field, languages),
            field in undecided,
            field.kind.value,
        )
        for field in fields
    )
    return RecordDetail(after.code, languages, changes, len(merge.unchanged))


def languages_of(content: Content, interview: Interview, language: str) -> tuple[str, ...]:
    """The reader's language, and beside it the one of the interview, where that is another."""
    known = content.of(interview).questionnaire.languages
    beside = interview.language if interview.language in known else known[0]
    return tuple(dict.fromkeys((language, beside)))


def form_of(content: Content, interview: Interview, around: Surroundings) -> FormSession:
    """What stands in a record, under the questions of today."""
    questionnaire = content.of(interview).questionnaire
    return FormSession(questionnaire, content.carried(interview).sheet, around.today())


def sheet_order(form: FormSession) -> Callable[[Field], tuple[int, str, str, str]]:
    """What fields are sorted by, to stand in the order of the questionnaire."""
    places = {name: number for number, name in enumerate(form.questionnaire.questions)}

    def place(field: Field) -> tuple[int, str, str, str]:
        name = form.questionnaire.today(field.name)
        return places.get(name, len(places)), name, field.instance, field.kind.value

    return place


def question_of(form: FormSession, field: Field, language: str) -> str:
    """The words of a field's question, or of its list."""
    return form.text(labels_of(form, field), language, field.instance) or field.name


def _values(
    form: FormSession | None, interview: Interview | None, field: Field, languages: Said
) -> tuple[Said, ...]:
    if form is None or interview is None:
        return ()
    heads = interview.history.heads(field)
    return tuple(dict.fromkeys(said_of(form, field, head, languages) for head in heads))


def said_of(form: FormSession, field: Field, head: Revision, languages: Said) -> Said:
    """What was written to a field; of an entry its place in the list, or nothing."""
    if field.kind is FieldKind.ENTRY:
        order = order_of(head.content)
        return tuple("" if order is None else str(order + 1) for _ in languages)
    return tuple(words_of(form, field, head.content, each) for each in languages)
