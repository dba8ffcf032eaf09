"""The JSON shape of a record, as `dutyrehab assess` takes it and other tools may write it.

One object an interview, keys are the instrument's variable names. A choice is its name, several
are names parted by blanks; a date is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a number is a number. What
is absent, null or empty was not asked. A roster is a list of objects, declared complete by being
there unless `"<roster>_complete": false` stands beside it. `{"value": …, "status": …}` may stand in
place of a plain value. Questions that point at roster entries hold their indices, from 0.
"""

import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
    Status,
)
from dutyrehab_desktop.questionnaire.errors import RecordNotAnObject
from dutyrehab_desktop.questionnaire.interchange_values import ValueReader, Warned
from dutyrehab_desktop.questionnaire.model import Question, Questionnaire, QuestionType

__all__ = ["RecordReading", "Warned", "new_entry_id", "record_from_sheet", "sheet_from_record"]

RECORD_CODE = "record_code"
COMPLETE = "_complete"

_UNASKED = (QuestionType.NOTE, QuestionType.CALCULATE)


@dataclass(frozen=True, slots=True)
class RecordReading:
    """A record as answers.

    Attributes:
        sheet: The answers; what could not be understood is not asked.
        record_code: As it stood in the record, unchecked; None where there was none.
        warnings: What could not be understood, and was left out.
    """

    sheet: AnswerSheet
    record_code: object
    warnings: tuple[Warned, ...]


def new_entry_id() -> str:
    """A random id for a roster entry: it says nothing of order, time or person."""
    return secrets.token_hex(8)


def sheet_from_record(
    record: object, questionnaire: Questionnaire, new_id: Callable[[], str] = new_entry_id
) -> RecordReading:
    """Read a record that some tool wrote; nothing that it holds makes this fail.

    Constraints and gates are not applied: a record is what somebody already knows.

    Raises:
        RecordNotAnObject: It is no JSON object.
    """
    if not isinstance(record, Mapping):
        raise RecordNotAnObject
    warnings: list[Warned] = []
    rosters = _rosters(record, questionnaire, new_id, warnings)
    reader = ValueReader(questionnaire, {name: kept.ids for name, kept in rosters.items()})
    answers: dict[Place, Answer] = {}
    for question, key, entry, value in _values(record, questionnaire, rosters, warnings):
        answer, told = reader.read(question, value)
        warnings.extend(Warned(code, key) for code in told)
        if answer is not None:
            answers[Place(question.name, entry)] = answer
    return RecordReading(AnswerSheet(answers, rosters), record.get(RECORD_CODE), tuple(warnings))


def _rosters(
    record: Mapping[object, object],
    questionnaire: Questionnaire,
    new_id: Callable[[], str],
    warnings: list[Warned],
) -> dict[str, RosterEntries]:
    rosters = {}
    for name in questionnaire.rosters:
        entries, complete = record.get(name), record.get(name + COMPLETE, True)
        if not isinstance(complete, bool):
            warnings.append(Warned("not-true-or-false", name + COMPLETE))
        if entries is None or entries == "":
            continue
        if not isinstance(entries, list):
            warnings.append(Warned("not-a-list", name))
            continue
        state = RosterState.COMPLETE if complete is True else RosterState.OPEN
        rosters[name] = RosterEntries(tuple(new_id() for _ in entries), state)
    return rosters


def _values(
    record: Mapping[object, object],
    questionnaire: Questionnaire,
    rosters: Mapping[str, RosterEntries],
    warnings: list[Warned],
) -> Iterator[tuple[Question, str, str, object]]:
    """Each value with its question, the key that a warning names, and its entry."""
    for key, value in record.items():
        name = str(key)
        if name in rosters and isinstance(value, list):
            for index, (entry, inner) in enumerate(zip(rosters[name].ids, value, strict=True)):
                path = f"{name}[{index}]"
                if isinstance(inner, Mapping):
                    yield from _inside(inner, questionnaire, (name, path, entry), warnings)
                else:
                    # The entry stays, empty: the indices of those after it must not move.
                    warnings.append(Warned("not-an-object", path))
        elif not _is_roster_key(name, questionnaire):
            question = _asked(questionnaire, name, "")
            if question is None:
                warnings.append(Warned("unknown-key", name))
            else:
                yield question, name, "", value


def _inside(
    entry: Mapping[object, object],
    questionnaire: Questionnaire,
    where: tuple[str, str, str],
    warnings: list[Warned],
) -> Iterator[tuple[Question, str, str, object]]:
    roster, path, entry_id = where
    for key, value in entry.items():
        question = _asked(questionnaire, str(key), roster)
        if question is None:
            warnings.append(Warned("unknown-key", f"{path}.{key}"))
        else:
            yield question, f"{path}.{key}", entry_id, value


def _is_roster_key(name: str, questionnaire: Questionnaire) -> bool:
    return name.removesuffix(COMPLETE) in questionnaire.rosters


def _asked(questionnaire: Questionnaire, name: str, roster: str) -> Question | None:
    question = questionnaire.questions.get(name)
    if question is None or question.roster != roster or question.type in _UNASKED:
        return None
    return question


def record_from_sheet(sheet: AnswerSheet, questionnaire: Questionnaire) -> dict[str, object]:
    """A sheet in the shape that `sheet_from_record` reads; what was not asked is left out."""
    ids = {name: sheet.entries(name).ids for name in questionnaire.rosters}
    writer = ValueReader(questionnaire, ids)
    record: dict[str, object] = {}
    for question in questionnaire.questions.values():
        answer = sheet.answer(question.name)
        if not question.roster and answer.status is not Status.NOT_ASKED:
            record[question.name] = writer.write(question, answer)
    for roster in questionnaire.rosters.values():
        entries = sheet.entries(roster.name)
        if not entries.ids and entries.state is not RosterState.COMPLETE:
            continue
        record[roster.name] = [
            {
                name: writer.write(questionnaire.questions[name], sheet.answer(name, entry))
                for name in roster.questions
                if sheet.answer(name, entry).status is not Status.NOT_ASKED
            }
            for entry in entries.ids
        ]
        if entries.state is not RosterState.COMPLETE:
            record[roster.name + COMPLETE] = False
    return record
