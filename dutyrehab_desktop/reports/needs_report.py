"""The needs report: what it is made of, before anybody knows whether it becomes PDF or DOCX."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.reports.rings import RingChart
from dutyrehab_desktop.reports.showing import Profile, ShownTable
from dutyrehab_desktop.reports.sums import Sums


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is a chapter, 2 stands inside one."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; a quiet one is small print."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Standout:
    """Words that nobody should overlook."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; each item may have small print below it."""

    items: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """Something that a person has to write in, with empty lines."""

    text: str
    lines: int = 3


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a printed table."""

    label: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it is printed.

    Attributes:
        caption: What it is about.
        about: Of how many people, from when, by which versions.
        heads: Of its columns, without that of the labels.
        rows: Its lines.
        notes: What stands below.
    """

    caption: str
    about: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rings:
    """A ring chart."""

    chart: RingChart


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, in the language they were said in."""

    text: str
    language: str


Block = Heading | Text | Standout | Bullets | Blank | Grid | Rings | Quote


@dataclass(frozen=True, slots=True)
class NeedsReport:
    """A report ready to be written.

    Attributes:
        title: On top, and in the file's title.
        language: BCP 47 code.
        foot: For whom it is; at the foot of every page.
        page_words: "Page {page} of {pages}".
        blocks: In their order.
    """

    title: str
    language: str
    foot: str
    page_words: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """The tables of one row of the plan (R1 to R21), as they may be shown.

    Attributes:
        id: `R1`.
        title: What they are about.
        tables: Country after country.
        sums: By country, where money was told.
    """

    id: str
    title: str
    tables: tuple[ShownTable, ...]
    sums: Mapping[str, tuple[Sums, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ShownImpact:
    """What the proposals would open, as it may be shown.

    Attributes:
        tables: The figures.
        best: Sentences on which proposals open a way for most people.
        notes: How it was computed.
    """

    tables: tuple[ShownTable, ...] = ()
    best: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that a person allowed to be repeated, after the check for identifying parts."""

    text: str
    language: str


@dataclass(frozen=True)
class NeedsFacts:
    """Everything that a report is written from.

    Attributes:
        profile: Who will read it.
        language: BCP 47 code.
        people: How many are counted.
        first: The earliest month as `YYYY-MM`; empty where none is known.
        last: The latest.
        groups: The tables.
        left_out: For each reason how many records were not counted.
        questionnaire: What was asked.
        law: The rules.
        impact: What the proposals would open; None where it was not computed.
        quotations: People's own words.
        special_left_out: How many tables or lines stay inside the organisation.
        signed: Tables of the charts whose numbers a second person has signed for.
        signed_by: Who that was, in words that stand for the key.
    """

    profile: Profile
    language: str
    people: int
    first: str
    last: str
    groups: tuple[ShownGroup, ...]
    left_out: Mapping[str, int]
    questionnaire: Questionnaire
    law: Law
    impact: ShownImpact | None = None
    quotations: tuple[Quoted, ...] = ()
    special_left_out: int = 0
    signed: tuple[ShownTable, ...] = ()
    signed_by: tuple[str, ...] = ()

    @property
    def tables(self) -> tuple[ShownTable, ...]:
        """All tables in their order."""
        return tuple(table for group in self.groups for table in group.tables)

    def shown(self, name: str, country: str) -> ShownTable | None:
        """The table of that id and country."""
        for each in self.signed:
            if each.table.id == f"chart.{name}/{country}":
                return each
        wanted = f"{name}/{country}"
        return next((each for each in self.tables if each.table.id == wanted), None)
