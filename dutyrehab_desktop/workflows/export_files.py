"""The members of a file of records, words or numbers, each made in memory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.records.recipients import PERMISSION_FOR
from dutyrehab_desktop.reports.export_csv import csv_members
from dutyrehab_desktop.reports.export_jsonl import json_table, jsonl_bytes
from dutyrehab_desktop.reports.export_rows import ExportSheet
from dutyrehab_desktop.reports.export_uwazi import uwazi_tables, uwazi_template
from dutyrehab_desktop.reports.export_words import ExportWords, FlatTable
from dutyrehab_desktop.reports.export_xlsx import xlsx_bytes
from dutyrehab_desktop.reports.wording import text_in
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.export_choice import ExportLook, FileKind, Purpose
from dutyrehab_desktop.workflows.handing_pages import Pages
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

Member = tuple[str, bytes]
COUNTS = "counts"
_COUNT_COLUMNS = ("country", "id", "line", "yes", "no", "unknown", "of")


@dataclass(frozen=True)
class Making:
    """What a file is made from.

    Attributes:
        vault: The coordinator's vault.
        content: What is asked, and the law.
        seen: What was looked at, and goes.
        surroundings: The day.
    """

    vault: OpenVault
    content: Content
    seen: ExportLook
    surroundings: Surroundings

    @property
    def words(self) -> ExportWords:
        """The language of the file."""
        wanted = self.seen.wanted
        return ExportWords(self.content.questionnaire, wanted.language, wanted.labels)

    def members(self) -> tuple[Member, ...]:
        """Everything in the file.

        Raises:
            TooFewPeople: No group is large enough to be told of.
            TextMissing: A text is not there in this language.
            WorkbookLibraryMissing: The library for workbooks is not installed.
            FileProblem: The vault cannot be read.
        """
        about = self.words.about(self._about())
        if self.seen.wanted.purpose is Purpose.ORGANISATION:
            return _tables_only(self.seen.wanted.kind, (self._counts(), about))
        return _OF_RECORDS[self.seen.wanted.kind](self.seen.sheets, self.words, about)

    def _about(self) -> tuple[tuple[str, str], ...]:
        seen, words = self.seen, self.words
        wanted, form = seen.wanted, self.content.questionnaire
        asked = form.questions[PERMISSION_FOR[wanted.purpose.recipient]]
        flag = "yes" if seen.special else "no"
        versions = f"{form.version} · {self.content.law.version}"
        lines = [
            ("purpose", words.say(f"purpose-{wanted.purpose.value}")),
            ("permission", in_language(asked.labels, wanted.language)),
            ("people", self._people()),
            ("month", self.surroundings.month),
            ("versions", versions),
        ]
        if years := _years(seen.sheets):
            lines.append(("period", years))
        if wanted.purpose.of_records:
            steps = [words.say(f"coarser-{step.value}") for step in wanted.coarser]
            lines += [
                ("special", words.say(f"flag-{flag}")),
                ("coarser", "; ".join(steps) or words.say("flag-no")),
                ("known", " · ".join(words.say(f"known-{name}") for name in seen.known)),
                ("smallest", str(seen.risk.smallest)),
                ("chance", f"{seen.risk.highest:.0%}"),
            ]
        return tuple(lines)

    def _people(self) -> str:
        """How many; another organisation hears only that there are enough."""
        if self.seen.wanted.purpose is Purpose.ORGANISATION:
            return f"{len(self.seen.going) - len(self.seen.going) % _STEP}+"
        return str(len(self.seen.going))

    def _counts(self) -> FlatTable:
        wanted, words = self.seen.wanted, self.words
        plan = self.content.count_plan
        pages = Pages(
            self.vault, self.content, wanted.terms, wanted.language, "", self.surroundings
        )
        rows = tuple(
            (
                plan.wording.say(f"country-{table.country}", wanted.language)
                if wanted.labels
                else table.country,
                line.count.definition.id,
                text_in(line.count.definition.labels, wanted.language, line.count.definition.id),
                *(line.yes, line.no, line.unknown, line.base),
            )
            for table, lines in pages.told_numbers(self.seen.going, plan)
            for line in lines
        )
        names = _COUNT_COLUMNS
        heading = tuple(words.say(f"count-{name}") for name in names) if wanted.labels else names
        return FlatTable(COUNTS, heading, rows)


_STEP = 5


def _years(sheets: Sequence[ExportSheet]) -> str:
    """From when to when people were talked to, in years."""
    for sheet in sheets:
        for at, column in enumerate(sheet.columns):
            if column.question == "interview_date":
                years = sorted({row[at].value for row in sheet.rows if row[at].value})
                return "–".join(dict.fromkeys((years[0], years[-1]))) if years else ""
    return ""


def _tables_only(kind: FileKind, tables: Sequence[FlatTable]) -> tuple[Member, ...]:
    if kind is FileKind.XLSX:
        return ((f"{tables[0].name}.xlsx", xlsx_bytes(tables)),)
    if kind is FileKind.JSONL:
        return tuple((f"{table.name}.json", json_table(table)) for table in tables)
    return csv_members(tables)


def _csv(sheets: Sequence[ExportSheet], words: ExportWords, about: FlatTable) -> tuple[Member, ...]:
    tables = [words.flat(sheet) for sheet in sheets]
    return csv_members((*tables, words.codebook(sheets), about))


def _xlsx(
    sheets: Sequence[ExportSheet], words: ExportWords, about: FlatTable
) -> tuple[Member, ...]:
    tables = [words.flat(sheet) for sheet in sheets]
    name = f"{sheets[0].name}.xlsx"
    return ((name, xlsx_bytes((*tables, words.codebook(sheets), about))),)


def _jsonl(
    sheets: Sequence[ExportSheet], words: ExportWords, about: FlatTable
) -> tuple[Member, ...]:
    return (
        (f"{sheets[0].name}.jsonl", jsonl_bytes(sheets, words)),
        ("codebook.json", json_table(words.codebook(sheets))),
        ("about.json", json_table(about)),
    )


def _uwazi(
    sheets: Sequence[ExportSheet], words: ExportWords, about: FlatTable
) -> tuple[Member, ...]:
    tables = uwazi_tables(sheets, words)
    return csv_members((*tables, uwazi_template(sheets, words), about))


_OF_RECORDS: dict[
    FileKind, Callable[[Sequence[ExportSheet], ExportWords, FlatTable], tuple[Member, ...]]
] = {
    FileKind.CSV: _csv,
    FileKind.XLSX: _xlsx,
    FileKind.JSONL: _jsonl,
    FileKind.UWAZI: _uwazi,
}
