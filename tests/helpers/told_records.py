"""Invented interviews as a coordinator receives them, with all their parts."""

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.records.entries import present
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.content import Content
from tests.helpers.answers import whole_story

DEVICES = ("a" * 32, "b" * 32)
"""Two laptops."""


def told(content: Content, code: str, language: str = "ru", **changes: object) -> Interview:
    """A whole interview: everything that a story holds, written on one laptop."""
    form = content.questionnaire
    sheet = sheet_from_record(whole_story(**changes), form).sheet
    held = Interview.blank(code, form.pin, language)
    for roster, entries in sheet.rosters.items():
        for order, entry in enumerate(entries.ids):
            held = wrote(held, Field(FieldKind.ENTRY, roster, entry), present(order))
        held = wrote(held, Field(FieldKind.ROSTER, roster), Written(entries.state.value))
    for place, answer in sheet.answers.items():
        held = wrote(held, Field.of_answer(place), Written(answer.value, answer.status, language))
    return held


def wrote(
    held: Interview, field: Field, content: Written, device: int = 0, month: str = "2026-10"
) -> Interview:
    """The same with one more write."""
    return held.written(field, content, DEVICES[device], month)[0]


def noted(held: Interview, question: str, note: str) -> Interview:
    """The same with the interviewer's note beside a question."""
    return wrote(held, Field.of_note(Place(question)), Written(note))


def answered(held: Interview, question: str, value: str, device: int = 0) -> Interview:
    """The same with another answer to a question."""
    return wrote(held, Field.of_answer(Place(question)), Written(value), device, "2026-11")


def joined(one: Interview, other: Interview) -> Interview:
    """Two versions of one interview."""
    return one.with_history(History([*one.history, *other.history]))
