"""What was told to a window, beside what an opened vault holds."""

from collections.abc import Collection, Iterable, Mapping

from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.interchange import record_from_sheet
from dutyrehab_desktop.questionnaire.model import AskedBy, Questionnaire, QuestionType
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind
from tests.helpers.interviewer import Told

BY_PROGRAM = (
    *("record_code", "interview_language", "interview_date", "meeting", "consent_version"),
    *("help_listed", "somebody_came"),
)
"""What nobody answers: the program knows it."""

Record = Mapping[str, object]


def differences(
    sheet: AnswerSheet, questionnaire: Questionnaire, record: Record, without: Collection[str] = ()
) -> dict[str, tuple[object, object]]:
    """Where a vault holds something else than the record: what it holds, and what was told.

    Args:
        sheet: What the vault holds.
        questionnaire: What was asked.
        record: What was told, all of it.
        without: Questions that were not come to yet.
    """
    left_out = {*BY_PROGRAM, *without}
    held = _plain(record_from_sheet(sheet, questionnaire), questionnaire, left_out)
    told = _plain(record, questionnaire, left_out)
    return {
        name: (held.get(name), told.get(name))
        for name in sorted({*held, *told})
        if held.get(name) != told.get(name)
    }


def _plain(
    record: Record, questionnaire: Questionnaire, without: Collection[str]
) -> dict[str, object]:
    """Without the order in which several options were named."""
    found: dict[str, object] = {}
    for name, value in record.items():
        if name in without:
            continue
        question = questionnaire.questions.get(name)
        if isinstance(value, list):
            found[name] = [_plain(entry, questionnaire, ()) for entry in value]
        elif question is not None and question.type is QuestionType.SELECT_MULTIPLE:
            found[name] = sorted(str(value).split())
        else:
            found[name] = value
    return found


def languages_kept(interview: Interview, told: Iterable[Told]) -> dict[Told, set[str]]:
    """In which language the vault says that each answer was given."""
    history = interview.history
    entries = {
        field.name: history.entry_ids(field.name)
        for field in history.fields()
        if field.kind is FieldKind.ENTRY
    }
    return {
        one: {head.content.language for head in history.heads(_field(one, entries))} for one in told
    }


def _field(one: Told, entries: Mapping[str, tuple[str, ...]]) -> Field:
    entry = "" if one.entry is None else entries[one.roster][one.entry]
    return Field(FieldKind.ANSWER, one.question, entry)


def wrongly_worded(told: Iterable[Told], questionnaire: Questionnaire, reader: str) -> list[Told]:
    """Answers beside which the window showed the question in another language than it said.

    Args:
        told: What was answered.
        questionnaire: The questions' words.
        reader: The interviewer's own language; what only they read is in it.
    """
    wrong = []
    for one in told:
        question = questionnaire.questions[one.question]
        own = question.asked_by is AskedBy.INTERVIEWER
        words = question.labels[reader if own else one.language]
        if "${" not in words and words != one.label:
            wrong.append(one)
    return wrong
