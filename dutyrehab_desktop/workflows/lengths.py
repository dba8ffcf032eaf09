"""How long interviews take on the short and on the full path, by the model of `pace`."""

from dataclasses import dataclass
from datetime import date

from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.pace import Pace, pace_of
from dutyrehab_desktop.questionnaire.session import FormSession

_USUAL = {
    "before_safe": "none",
    "mode": "in_person",
    "setting_private": "yes",
    "others_present": "none",
    "interpreter": "none",
    "age_check": "adult",
    "respondent_role": "self",
    "understood": "yes",
    "c_participate": "yes",
    "c_store": "yes",
    "c_coordinator": "yes",
}
"""How an interview usually begins, where a record does not say."""


@dataclass(frozen=True, slots=True)
class Length:
    """One record on both paths.

    Attributes:
        record_code: The record's code; empty where it has none.
        core: The short interview.
        full: The full one.
    """

    record_code: str
    core: Pace
    full: Pace


def lengths(
    data: object, questionnaire: Questionnaire, today: date, language: str
) -> tuple[Length, ...]:
    """How long the interviews of records take.

    Args:
        data: One record or a list of them, as for `assess`; what is no object is left out.
        questionnaire: What is asked.
        today: The day.
        language: The language that is spoken.
    """
    records = data if isinstance(data, list) else [data]
    found = []
    for record in records:
        if not isinstance(record, dict):
            continue
        reading = sheet_from_record(record, questionnaire)
        core, full = (
            pace_of(FormSession(questionnaire, _on(reading.sheet, path), today), language)
            for path in ("core", "full")
        )
        found.append(Length(str(reading.record_code or ""), core, full))
    return tuple(found)


def _on(sheet: AnswerSheet, path: str) -> AnswerSheet:
    for name, value in _USUAL.items():
        if not sheet.answer(name).value:
            sheet = sheet.with_answer(Place(name), Answer(value))
    return sheet.with_answer(Place("path"), Answer(path))
