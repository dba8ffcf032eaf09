"""Records at a coordinator's, put there without laptops: for tests of what is made from them."""

import itertools
import json
from collections.abc import Iterable, Mapping, Sequence

from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.records.entries import present
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content, Field, FieldKind
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.content import Content as Asked
from dutyrehab_desktop.workflows.vaults import OpenVault

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
DEVICE = "d" * 32
MONTH = "2026-11"
AGREED = {
    "c_participate": "yes",
    "c_store": "yes",
    "c_coordinator": "yes",
    "c_stats": "yes",
    "sign_off": "agreed",
    "respondent_role": "self",
}


def code_of(number: int) -> str:
    """A record code for a number."""
    letters = []
    for _ in range(8):
        number, rest = divmod(number, len(LETTERS))
        letters.append(LETTERS[rest])
    return "".join(reversed(letters))


def demonstration() -> Sequence[Mapping[str, object]]:
    """The 21 invented interviews, with what lets them be counted."""
    told = json.loads(resource("demonstration", "interviews.json").read_text(encoding="utf-8"))
    return [{**one["record"], **AGREED, "record_code": None} for one in told["interviews"]]


def interview_of(record: Mapping[str, object], code: str, asked: Asked) -> Interview:
    """A record as a laptop would have written it, all in one go."""
    numbers = itertools.count(1)
    read = sheet_from_record(record, asked.questionnaire, lambda: f"{next(numbers):016x}")
    return written(read.sheet, code, asked)


def written(sheet: AnswerSheet, code: str, asked: Asked) -> Interview:
    """Answers as an interview."""
    writes: list[tuple[Field, Content]] = []
    for name, entries in sheet.rosters.items():
        for at, entry in enumerate(entries.ids):
            writes.append((Field(FieldKind.ENTRY, name, entry), present(at)))
        writes.append((Field(FieldKind.ROSTER, name), Content(entries.state.value)))
    for place, answer in sheet.answers.items():
        writes.append((Field.of_answer(place), Content(answer.value, answer.status, "ru")))
    history = History()
    for counter, (where, content) in enumerate(writes, start=1):
        history, _ = history.written(where, content, DEVICE, counter, MONTH)
    return Interview.blank(code, asked.questionnaire.pin, "ru").with_history(history)


def take_in(
    vault: OpenVault, records: Iterable[Mapping[str, object]], asked: Asked
) -> tuple[str, ...]:
    """Put records into a coordinator's vault; their codes."""
    held = [interview_of(record, code_of(at), asked) for at, record in enumerate(records, start=1)]
    vault.store.merging.add(*held)
    return tuple(one.code for one in held)
