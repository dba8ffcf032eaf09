"""What the screen of publishing shows, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass

from dutyrehab_desktop.app.widgets.number_lines import NumberGrid
from dutyrehab_desktop.workflows.tabling import Chosen

ALL, OWN, IMPACT = "all", "own", "impact"


@dataclass(frozen=True)
class Offered:
    """What the tables' place had on show.

    Attributes:
        titles: Of the rows of the plan, by id.
        current: The id of the row on show; empty where it was something else.
        own: The table that was being built; None for none.
    """

    titles: Mapping[str, str]
    current: str = ""
    own: Chosen | None = None


@dataclass(frozen=True, slots=True)
class PublishDraft:
    """What was chosen.

    Attributes:
        which: `all`, the id of a row of the plan, `own`, or `impact`.
        profile: For whom.
        language: BCP 47 code of the file.
        charts: True where the two charts are shown in full, for which a second person signs.
    """

    which: str = ALL
    profile: str = "public"
    language: str = ""
    charts: bool = False


@dataclass(frozen=True, slots=True)
class FileDraft:
    """The file that is wanted.

    Attributes:
        kind: `xlsx` or `csv`.
        way: How it is encrypted: `key`, `passphrase` or `clear`.
        key: Their age key.
    """

    kind: str = "xlsx"
    way: str = "key"
    key: str = ""


@dataclass(frozen=True, slots=True)
class TableLine:
    """One table as it would be read.

    Attributes:
        title: Its title, with the country.
        counts: How many of its numbers are shown, and how many hidden.
        grid: Its numbers and marks.
        notes: What stands under it.
    """

    title: str
    counts: str
    grid: NumberGrid
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PublishPage:
    """The whole screen.

    Attributes:
        whiches: What can be chosen: names and words.
        which: What is chosen at first.
        languages: Code and own name of each language.
        language: That of the window.
        refusal: Why it cannot be published, and what to do; empty where it can.
        counts: How many numbers are shown and hidden in all; empty where nothing was looked at.
        left_out: What stays inside.
        tables: What would be read.
        ready: True where a file can be written.
        exception: What is known of the exception; empty where there is none.
        told: What was done last.
        log: What was published before, the latest first: what it was, and more of it.
    """

    whiches: tuple[tuple[str, str], ...] = ()
    which: str = ALL
    languages: tuple[tuple[str, str], ...] = ()
    language: str = ""
    refusal: str = ""
    counts: str = ""
    left_out: tuple[str, ...] = ()
    tables: tuple[TableLine, ...] = ()
    ready: bool = False
    exception: str = ""
    told: str = ""
    log: tuple[tuple[str, str], ...] = ()
