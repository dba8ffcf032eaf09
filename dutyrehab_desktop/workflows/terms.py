"""One spoken form for each concept in each language, and the texts that lack it.

The concepts are those of the instrument's list of terms as corrected (`resources/terms.csv`): how
English names one, as a regular expression, and the stem it must have in each language.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.workbook import Table, Workbook, read_workbook
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.own_texts import LANGUAGES

SEPARATOR = "; "
COLUMN = "concepts"
_SHEETS = ("survey", "choices")


@dataclass(frozen=True)
class Term:
    """One concept.

    Attributes:
        concept: Its name.
        english: What an English text that speaks of it matches.
        stems: What a text in each language must then match.
        review: `draft` until a lawyer who speaks the language has signed it.
    """

    concept: str
    english: re.Pattern[str]
    stems: Mapping[str, re.Pattern[str]]
    review: str

    def lacks(self, text: str, language: str) -> bool:
        """Whether a text does not have the term."""
        return self.stems[language].search(text) is None


@cache
def terms() -> tuple[Term, ...]:
    """Every concept."""
    with resource("terms.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Term(
                row["concept"],
                re.compile(row["en"], re.IGNORECASE),
                {code: re.compile(row[code], re.IGNORECASE) for code in LANGUAGES},
                row["review"],
            )
            for row in csv.DictReader(file)
        )


def concepts_in(texts: Iterable[str]) -> tuple[str, ...]:
    """The concepts that English texts speak of."""
    told = list(texts)
    return tuple(
        term.concept for term in terms() if any(term.english.search(text) for text in told)
    )


def term_findings(workbook: Workbook) -> tuple[Finding, ...]:
    """The rows of a questionnaire whose concepts lack their term in some language."""
    return tuple(
        finding for sheet in _SHEETS for finding in _of_sheet(sheet, workbook.sheets.get(sheet, []))
    )


def lacking_terms(path: Path | None = None) -> tuple[Finding, ...]:
    """The same for a workbook, or for the questionnaire that ships with the program.

    Raises:
        FileProblem: It cannot be read.
    """
    return term_findings(read_workbook(path or resource("questionnaire")))


def _of_sheet(sheet: str, table: Table) -> Iterator[Finding]:
    if not table or COLUMN not in table[0]:
        return
    known = {term.concept: term for term in terms()}
    for number, cells in enumerate(table[1:], start=2):
        row = dict(zip(table[0], cells, strict=False))
        for concept in filter(None, row[COLUMN].split(SEPARATOR)):
            term = known.get(concept)
            if term is None:
                yield Finding(sheet, number, COLUMN, "unknown-concept", row["name"], concept)
                continue
            for heading, english in row.items():
                column, _, language = heading.rpartition("::")
                if language != "en" or not term.english.search(english):
                    continue
                for code in LANGUAGES:
                    told = row.get(f"{column}::{code}", "")
                    if told and term.lacks(told, code):
                        place = f"{column}::{code}"
                        yield Finding(sheet, number, place, "term-missing", row["name"], concept)
