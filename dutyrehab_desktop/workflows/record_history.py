"""Everything that was written to one record, field by field, in the order of who saw what.

Order comes from parents alone; the month stands beside it and decides nothing. Each writing stands
in the column of the laptop it was made on, so that two versions of one record lie side by side.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind, Revision
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.bundle_details import form_of, question_of, said_of, sheet_order
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.keys import known_device_words
from dutyrehab_desktop.workflows.record_page import readable
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault


@dataclass(frozen=True, slots=True)
class Writer:
    """A machine on which something was written.

    Attributes:
        device: Its device id.
        words: Its ten words; none where nobody ever compared them.
        here: True for this desk.
    """

    device: str
    words: tuple[str, ...]
    here: bool


@dataclass(frozen=True, slots=True)
class Writing:
    """One write.

    Attributes:
        words: As people read it; empty where nothing is said.
        status: As for an answer: `answered`, `withheld`…
        month: `YYYY-MM`.
        writer: Its place among the writers, from 0.
        stands: True where nothing has replaced it.
        spoken: The language it was given in; empty where nobody noted it.
    """

    words: str
    status: str
    month: str
    writer: int
    stands: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class FieldHistory:
    """Everything that was written to one field, what came first standing first.

    Attributes:
        section: The chapter it belongs to, in words; empty for what the questionnaire of today
            does not have.
        question: The words of the question, or of the list.
        entry: Which entry of its list it belongs to, from 1; 0 outside lists, and for entries
            that were taken out.
        kind: `answer`, `note`, `roster` or `entry`, as in `FieldChange`.
        writings: One or more.
        conflict: True where a person has to choose.
    """

    section: str
    question: str
    entry: int
    kind: str
    writings: tuple[Writing, ...]
    conflict: bool

    @property
    def changed(self) -> bool:
        """True where it was written more than once."""
        return len(self.writings) > 1


@dataclass(frozen=True, slots=True)
class RecordHistory:
    """A record's whole history.

    Attributes:
        code: The record's code.
        writers: The machines, in the order in which they first wrote; this desk last.
        fields: In the order of the questionnaire.
    """

    code: str
    writers: tuple[Writer, ...]
    fields: tuple[FieldHistory, ...]

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def record_history(
    vault: OpenVault, content: Content, code: str, language: str, surroundings: Surroundings
) -> RecordHistory:
    """Everything that was written to a record.

    Args:
        vault: The coordinator's vault.
        content: The questionnaires that are here.
        code: The record's code.
        language: In which it is read.
        surroundings: The day.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        InterviewMissing: No list shows such a record.
        RecordUnsigned: Nobody has signed it yet: it is not read here.
        UnknownQuestionnaire: Its questionnaire is not here.
        FileProblem: It cannot be read.
    """
    expect_role(vault, Role.COORDINATOR)
    interview = readable(vault, content, code)
    form = form_of(content, interview, surroundings)
    order = tuple(interview.history.in_order())
    writers = _writers(order, vault.store.device_id)
    written: dict[Field, list[Revision]] = {}
    for revision in order:
        # Two versions of a questionnaire may know one question by two names.
        where = revision.field
        named = Field(where.kind, form.questionnaire.today(where.name), where.instance)
        written.setdefault(named, []).append(revision)
    undecided = {
        Field(each.field.kind, form.questionnaire.today(each.field.name), each.field.instance)
        for each in interview.history.conflicts()
    }
    return RecordHistory(
        code,
        tuple(
            Writer(each, known_device_words(vault, each), each == vault.store.device_id)
            for each in writers
        ),
        tuple(
            FieldHistory(
                _section(form, field, language),
                question_of(form, field, language),
                _entry(form, field),
                field.kind.value,
                tuple(
                    _writing(form, interview, field, each, writers, language)
                    for each in written[field]
                ),
                field in undecided,
            )
            for field in sorted(written, key=sheet_order(form))
        ),
    )


def _writers(order: Iterable[Revision], here: str) -> tuple[str, ...]:
    found = dict.fromkeys(each.device for each in order)
    return (*(each for each in found if each != here), *((here,) if here in found else ()))


def _writing(
    form: FormSession,
    interview: Interview,
    field: Field,
    revision: Revision,
    writers: tuple[str, ...],
    language: str,
) -> Writing:
    (words,) = said_of(form, field, revision, (language,))
    return Writing(
        words,
        revision.content.status.value,
        revision.month,
        writers.index(revision.device),
        revision in interview.history.heads(revision.field),
        revision.content.language,
    )


def _section(form: FormSession, field: Field, language: str) -> str:
    questionnaire = form.questionnaire
    part = questionnaire.questions.get(field.name) or questionnaire.rosters.get(field.name)
    name = "" if part is None else part.section
    labels = next((each.labels for each in questionnaire.sections if each.name == name), {})
    return in_language(labels, language)


def _entry(form: FormSession, field: Field) -> int:
    if field.kind is FieldKind.ENTRY or not field.instance:
        return 0
    question = form.questionnaire.questions.get(field.name)
    ids = form.sheet.entries(question.roster).ids if question is not None else ()
    return 1 + ids.index(field.instance) if field.instance in ids else 0
