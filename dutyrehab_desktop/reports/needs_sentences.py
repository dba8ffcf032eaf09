"""What the interviews say in whole sentences: one for each figure that may be told."""

from collections.abc import Iterator
from typing import Final

from dutyrehab_desktop.reports.columns import UNKNOWN, YES
from dutyrehab_desktop.reports.needs_report import Bullets, NeedsFacts
from dutyrehab_desktop.reports.needs_words import NeedsWords
from dutyrehab_desktop.reports.tables import Condition
from dutyrehab_desktop.reports.told import told_of, told_sum

SENTENCES: Final = (
    ("R1", "interviews"),
    ("R1", "aware"),
    ("R1", "recognised"),
    ("R1", "tried-to-reopen"),
    ("R1", "aware-futile"),
    ("R1", "unmet-need"),
    ("R2", "compensation-any"),
    ("R5", "rights-limited"),
    ("R3", "work-today"),
    ("R3", "work-help"),
    ("R4", "treatment-needed"),
    ("R4", "state-care"),
    ("R6", "satisfaction"),
    ("R6", "non-repetition"),
)
"""Which counts are told, and in which table they stand (instrument, chapter 5, R1 to R6)."""


def sentences(facts: NeedsFacts, words: NeedsWords, country: str) -> Bullets | None:
    """The sentences of a country; what may not be told is not said. None where nothing is left."""
    told = tuple(_sentences(facts, words, country))
    return Bullets(told) if told else None


def _sentences(
    facts: NeedsFacts, words: NeedsWords, country: str
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for table, name in SENTENCES:
        shown = facts.shown(table, country)
        if shown is None or shown.too_few:
            continue
        column = f"count/{name}"
        said = words.people(f"s-{name}", told_of(shown, Condition(column, frozenset({YES}))))
        if not said:
            continue
        unknown = told_sum(shown, (Condition(column, frozenset({each})) for each in UNKNOWN))
        beside = words.people("s-unknown", unknown) if unknown.count else ""
        yield said, (beside,) if beside else ()
