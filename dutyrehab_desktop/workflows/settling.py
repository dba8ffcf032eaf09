"""Where two laptops wrote different things, a person chooses; the other value stays kept."""

from dataclasses import dataclass

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.model import Texts
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.versions import fitting_answer
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.merge import Conflict
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault


class ConflictGone(InputProblem):
    """There is nothing left to choose in that place."""

    code = "conflict-gone"


@dataclass(frozen=True)
class ConflictOption:
    """One of the values that a person may choose.

    Attributes:
        answer: As people read it; for a list or an entry its stored word.
        value: As it is stored.
        months: When it was written, `YYYY-MM`; nothing decides by it.
        devices: Names of the laptops that wrote it.
    """

    answer: str
    value: str
    months: tuple[str, ...]
    devices: tuple[str, ...]


@dataclass(frozen=True)
class ConflictLine:
    """One place of one record where a choice is needed.

    Attributes:
        code: The record's code.
        field: What has to be decided.
        question: The question's words, or the roster's.
        options: What may be chosen.
    """

    code: str
    field: Field
    question: str
    options: tuple[ConflictOption, ...]


def conflicts(
    vault: OpenVault, content: Content, language: str, surroundings: Surroundings
) -> tuple[ConflictLine, ...]:
    """Every choice that waits, by record."""
    found: list[ConflictLine] = []
    for line in vault.store.interviews.lines():
        if line.state is not InterviewState.RECEIVED:
            continue
        interview = vault.store.interviews.load(line.code)
        form = FormSession(
            content.of(interview).questionnaire,
            content.carried(interview).sheet,
            surroundings.today(),
        )
        for conflict in interview.history.conflicts():
            found.append(_line(interview, form, conflict, language))
    return tuple(found)


def settle(
    vault: OpenVault, code: str, field: Field, option: int, surroundings: Surroundings
) -> None:
    """Choose one of the options of a conflict. The others stay in the history.

    Args:
        vault: The coordinator's vault.
        code: The record's code.
        field: What is decided.
        option: Its position among the options, from 0.
        surroundings: The month.

    Raises:
        ConflictGone: It was settled meanwhile, or there is no such option.
        FileProblem: Nothing was changed.
    """
    interview = vault.store.interviews.load(code)
    conflict = interview.history.conflict(field)
    if conflict is None or not 0 <= option < len(conflict.choices):
        raise ConflictGone
    chosen = conflict.choices[option]
    settled, _ = interview.written(field, chosen, vault.store.device_id, surroundings.month)
    vault.store.merging.add(settled)


def _line(
    interview: Interview, form: FormSession, conflict: Conflict, language: str
) -> ConflictLine:
    field = conflict.field
    options = tuple(_option(form, conflict, choice, language) for choice in conflict.choices)
    return ConflictLine(
        interview.code, field, form.text(labels_of(form, field), language, field.instance), options
    )


def labels_of(form: FormSession, field: Field) -> Texts:
    """The words of what a field holds: a question's or a roster's, in every language."""
    questionnaire = form.questionnaire
    name = questionnaire.today(field.name)
    if name in questionnaire.rosters:
        return questionnaire.rosters[name].labels
    question = questionnaire.questions.get(name)
    return question.labels if question is not None else {}


def _option(
    form: FormSession, conflict: Conflict, choice: Written, language: str
) -> ConflictOption:
    field = conflict.field
    writers = [each for each in conflict.revisions if each.content.says_same_as(choice)]
    return ConflictOption(
        words_of(form, field, choice, language),
        choice.value,
        tuple(sorted({each.month for each in writers})),
        tuple(sorted({each.device for each in writers})),
    )


def words_of(form: FormSession, field: Field, written: Written, language: str) -> str:
    """What was written to a field, as people read it; for a list or an entry its stored word."""
    place = Place(form.questionnaire.today(field.name), field.instance)
    fitting = fitting_answer(form.questionnaire, place, written.answer)
    here = form.questionnaire.questions.get(place.question)
    placed = here is not None and (
        not place.entry or place.entry in form.sheet.entries(here.roster).ids
    )
    if field.kind is not FieldKind.ANSWER or fitting is None or not placed:
        return written.value
    supposed = form.with_sheet(form.sheet.with_answer(place, fitting))
    return supposed.shown(place, language) or written.value
