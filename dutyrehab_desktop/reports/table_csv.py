"""The coordinator's table as a sheet for other programs; for inside use only."""

import csv
from collections.abc import Sequence
from io import StringIO

from dutyrehab_desktop.reports.counting import CountTable
from dutyrehab_desktop.reports.wording import text_in

_HEAD = (
    "country", "id", "label", "yes", "no", "dk", "decline", "not_asked", "held_back",
    "base", "base_unknown",
)  # fmt: skip


def table_csv(tables: Sequence[CountTable], language: str) -> bytes:
    """All counts, one line each, as UTF-8 that spreadsheet programs recognise.

    Raises:
        TextMissing: A label is not there in that language.
    """
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_HEAD)
    for table in tables:
        for count in table.counts:
            label = text_in(count.definition.labels, language, count.definition.id)
            numbers = (getattr(count, column) for column in _HEAD[3:])
            writer.writerow((table.country, count.definition.id, label, *numbers))
    return text.getvalue().encode("utf-8-sig")
