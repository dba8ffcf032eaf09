"""The answers of one record and what stood there before, as columns side by side.

Where several machines wrote, each has a column. Where one did, what stood before lies beside what
stands now.
"""

from itertools import groupby

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.records.lines import History, HistoryPart, HistoryRow, Written
from dutyrehab_desktop.app.desk.records.sheet.wording import laptop_name
from dutyrehab_desktop.workflows.record_history import FieldHistory, RecordHistory, Writing

_TWO = 2


def history_of(record: RecordHistory, language: str, *, changed: bool) -> History:
    """A record's history on the screen.

    Args:
        record: What was written.
        language: The window's.
        changed: True for only what was written more than once, or waits.
    """
    names = tuple(laptop_name(one.words, one.device, here=one.here) for one in record.writers)
    several = len(names) >= _TWO
    heads = (
        names
        if several
        else (translate("RecordHistory", "Before"), translate("RecordHistory", "What stands now"))
    )
    fields = [each for each in record.fields if not changed or each.changed or each.conflict]
    parts = tuple(
        HistoryPart(
            title or translate("RecordHistory", "Not asked any more"),
            tuple(_row(field, names, language, several=several) for field in together),
        )
        for title, together in groupby(fields, key=lambda field: field.section)
    )
    told = translate("RecordHistory", "Answers: {all}. Written more than once: {changed}.").format(
        all=len(record.fields), changed=sum(field.changed for field in record.fields)
    )
    return History(heads, parts, changed, told)


def _row(
    field: FieldHistory, names: tuple[str, ...], language: str, *, several: bool
) -> HistoryRow:
    columns: tuple[list[Written], ...] = tuple([] for _ in (names if several else range(_TWO)))
    for writing in field.writings:
        at = writing.writer if several else int(writing.stands)
        columns[at].append(_written(field, writing, language))
    question = f"{field.entry}. {field.question}" if field.entry else field.question
    if field.kind == "note":
        question = translate("RecordHistory", "Note: {question}").format(question=question)
    return HistoryRow(question, tuple(tuple(column) for column in columns), field.conflict)


def _written(field: FieldHistory, writing: Writing, language: str) -> Written:
    parts = [date_words(writing.month, language) if writing.month else ""]
    if not writing.stands:
        parts.append(translate("RecordHistory", "replaced"))
    origin = " · ".join(part for part in parts if part)
    return Written(_words(field, writing), origin, writing.stands)


def _words(field: FieldHistory, writing: Writing) -> str:
    states = {
        "complete": translate("RecordHistory", "That was all"),
        "not_sure": translate("RecordHistory", "There may be more"),
        "open": translate("RecordHistory", "The list is open"),
    }
    statuses = {
        "dk": translate("RecordHistory", "Does not know"),
        "decline": translate("RecordHistory", "Prefers not to say"),
        "withheld": translate("RecordHistory", "Kept on the laptop"),
        "withdrawn": translate("RecordHistory", "Taken back"),
        "not_asked": translate("RecordHistory", "Not asked"),
        "skipped_by_logic": translate("RecordHistory", "Does not concern the person"),
    }
    if field.kind == "entry":
        number = translate("RecordHistory", "Number {number}").format(number=writing.words)
        return number if writing.words else translate("RecordHistory", "Taken out")
    if field.kind == "roster":
        return states.get(writing.words, writing.words)
    nothing = translate("RecordHistory", "Empty")
    return writing.words or statuses.get(writing.status, nothing)
