"""Records in a file, in words: headings, labels, what every column means, and about the file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dutyrehab_desktop.questionnaire.model import REFUSALS, Questionnaire, in_language
from dutyrehab_desktop.reports.export_rows import (
    NUMBERS,
    Cell,
    CellKind,
    ExportColumn,
    ExportSheet,
    Unknown,
)
from dutyrehab_desktop.reports.wording import Wording, read_wording
from dutyrehab_desktop.shipped import resource

Value = str | int | float | None
"""What stands in a cell of a file; None where it is empty."""

_BLANK = re.compile(r"\$\{[^}]*\}")
CODEBOOK, ABOUT = "codebook", "about"
STATUS = "status"
_BOOK = ("sheet", "column", "name", "question", "holds", "values", "note")


@dataclass(frozen=True, slots=True)
class FlatTable:
    """A table as it stands in a file.

    Attributes:
        name: Its name.
        heading: Its first row.
        rows: The others, as long as the first.
    """

    name: str
    heading: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


@lru_cache(maxsize=1)
def shipped_wording() -> Wording:
    """The sentences of these files.

    Raises:
        ReportSheetDamaged: The sheet cannot be read.
    """
    return read_wording(resource("report", "exports.csv"))


@dataclass(frozen=True)
class ExportWords:
    """One language, and whether answers stand in words or as their codes.

    Attributes:
        questionnaire: What was asked.
        language: BCP 47 code.
        labels: True for words.
    """

    questionnaire: Questionnaire
    language: str
    labels: bool

    def say(self, name: str, /, **values: object) -> str:
        """A sentence.

        Raises:
            TextMissing: There is none in this language.
        """
        return shipped_wording().say(name, self.language, **values)

    def flat(self, sheet: ExportSheet) -> FlatTable:
        """A table with a second column beside each number, for why there is none."""
        heading: list[str] = []
        for column in sheet.columns:
            heading.append(self.heading(column))
            if has_status(column):
                heading.append(self._status_heading(column))
        rows = tuple(tuple(self._flat_row(sheet.columns, row)) for row in sheet.rows)
        return FlatTable(sheet.name, tuple(heading), rows)

    def _flat_row(self, columns: Sequence[ExportColumn], row: Sequence[Cell]) -> Iterator[Value]:
        for column, cell in zip(columns, row, strict=True):
            if not has_status(column):
                yield self.value(column, cell)
                continue
            yield None if cell.unknown else number(cell.value)
            yield self.unknown(cell.unknown) if cell.unknown else None

    def value(self, column: ExportColumn, cell: Cell) -> Value:
        """What stands in a cell: a word or a code, and a number for a number."""
        if cell.unknown:
            return self.unknown(cell.unknown)
        if column.kind in NUMBERS:
            return number(cell.value)
        return self.label(column, cell.value) if self.labels else cell.value

    def unknown(self, why: Unknown) -> str:
        """Why there is no value."""
        return self.say(f"unknown-{why.value}") if self.labels else why.value

    def label(self, column: ExportColumn, value: str) -> str:
        """A value in words."""
        if column.kind is CellKind.FLAG:
            return self.say(f"flag-{value}")
        if column.roster:
            return self.say(f"state-{value}")
        if column.kind is not CellKind.CODE:
            return value
        choice = self.questionnaire.choice(column.question, value)
        if choice is None:
            return self.say(f"band-{value}")
        return in_language(choice.labels, self.language)

    def option(self, column: ExportColumn) -> str:
        """An option as it is named in a list of several."""
        choice = self.questionnaire.choice(column.question, column.option)
        if not self.labels or choice is None:
            return column.option
        return in_language(choice.labels, self.language)

    def heading(self, column: ExportColumn) -> str:
        """What a column is called."""
        if not self.labels:
            return column.name
        return f"{self.question(column)} [{column.name}]"

    def _status_heading(self, column: ExportColumn) -> str:
        name = f"{column.name}/{STATUS}"
        return f"{self.say('column-status')} [{name}]" if self.labels else name

    def question(self, column: ExportColumn) -> str:
        """What was asked, as the person heard it, or what a column of ours says."""
        if column.roster:
            roster = in_language(self.questionnaire.rosters[column.roster].labels, self.language)
            part = column.name.rpartition("/")[2]
            return f"{roster}: {self.say(f'column-{part}')}"
        if not column.question:
            return self.say(f"column-{column.name}")
        labels = self.questionnaire.questions[column.question].labels
        asked = _BLANK.sub("…", in_language(labels, self.language))
        choice = (
            self.questionnaire.choice(column.question, column.option) if column.option else None
        )
        return asked if choice is None else f"{asked} – {in_language(choice.labels, self.language)}"

    def codebook(self, sheets: Sequence[ExportSheet]) -> FlatTable:
        """What every column means."""
        rows = tuple(
            (
                sheet.name,
                self.heading(column),
                column.name,
                self.question(column),
                self.say(f"holds-{column.kind.value}"),
                self._values(column),
                " ".join(self._notes(column)),
            )
            for sheet in sheets
            for column in sheet.columns
        )
        return FlatTable(CODEBOOK, tuple(self.say(f"book-{name}") for name in _BOOK), rows)

    def _values(self, column: ExportColumn) -> str:
        if column.kind is CellKind.FLAG:
            told = [f"{name} = {self.say(f'flag-{name}')}" for name in ("yes", "no")]
        elif column.roster and column.kind is CellKind.CODE:
            told = [f"{name} = {self.say(f'state-{name}')}" for name in _STATES]
        elif column.kind is CellKind.CODE and column.question == "age_band" and column.bands:
            told = [f"{name} = {self.say(f'band-{name}')}" for name in ("18_44", "45_plus")]
        elif column.kind is CellKind.CODE:
            question = self.questionnaire.questions[column.question]
            told = [
                f"{one.name} = {in_language(one.labels, self.language)}"
                for one in self.questionnaire.lists.get(question.list_name, ())
                if one.name not in REFUSALS
            ]
        else:
            return ""
        return "; ".join(told)

    def _notes(self, column: ExportColumn) -> Iterator[str]:
        if column.special:
            yield self.say("note-special")
        question = self.questionnaire.questions.get(column.question)
        if question is not None and question.is_money:
            yield self.say("note-rounded")
        if column.bands and column.kind is not CellKind.CODE:
            yield self.say("note-period")
        if has_status(column):
            yield self.say("note-status", column=f"{column.name}/{STATUS}")

    def about(self, lines: Sequence[tuple[str, str]]) -> FlatTable:
        """What the file is, and what the words for unknown mean.

        Args:
            lines: For each line the id of its heading, and what it says.
        """
        told = [(self.say(f"about-{name}"), text) for name, text in lines]
        told += [(each.value, self.say(f"unknown-{each.value}")) for each in Unknown]
        told.append((self.say("about-terms"), self.say("terms")))
        heading = (self.say("about-what"), self.say("about-told"))
        return FlatTable(ABOUT, heading, tuple(told))


_STATES = ("open", "complete", "not_sure")


def has_status(column: ExportColumn) -> bool:
    """True where a column of its own says why there is no number."""
    return column.kind in (CellKind.NUMBER, CellKind.YEAR)


def number(text: str) -> int | float:
    """A number of a canonical answer."""
    return float(text) if "." in text else int(text)
