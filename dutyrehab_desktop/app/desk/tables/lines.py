"""What the tables' place shows, as plain values."""

from dataclasses import dataclass

from dutyrehab_desktop.app.desk.tables.building.lines import BuildForm
from dutyrehab_desktop.app.widgets.number_lines import NumberGrid
from dutyrehab_desktop.workflows.reading_tables import ChartModel
from dutyrehab_desktop.workflows.ring_charts import RingChart

QUALITY = "quality"
"""The entry that tells how the interviews went."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list at the left.

    Attributes:
        heading: Above which it stands with others.
        name: `R1` …, `own:` with a name, `new`, or `quality`.
        title: What it says.
    """

    heading: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class CardChart:
    """A chart of a table.

    Attributes:
        model: The chart.
        cells: For each of its bars the number in the table, by row and column.
    """

    model: ChartModel
    cells: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class TableCard:
    """One table with everything around it.

    Attributes:
        title: Its own title; empty where the page's title says it.
        lead: A sentence before it; may be empty.
        grid: Its numbers; None for words alone.
        charts: Its charts.
        notes: What has to be known to read it.
        about: How many people, when, by which questionnaire and law.
        ring: The report's own chart, where it has one.
    """

    title: str
    lead: str = ""
    grid: NumberGrid | None = None
    charts: tuple[CardChart, ...] = ()
    notes: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    ring: RingChart | None = None


@dataclass(frozen=True, slots=True)
class TablesPage:
    """The place.

    Attributes:
        entries: The list at the left.
        current: The name of the entry that is on show.
        title: Its title.
        countries: Codes and names of the countries between which one can switch.
        country: The one on show.
        cards: Its tables.
        none: What is said where there is no table; empty where there is one.
        building: What stands over a table of one's own; None over others.
        told: What was done last.
        undo: True where that can be taken back.
        pending: True where its table is being counted anew: what stood there may stay meanwhile.
    """

    entries: tuple[Entry, ...] = ()
    current: str = ""
    title: str = ""
    countries: tuple[tuple[str, str], ...] = ()
    country: str = ""
    cards: tuple[TableCard, ...] = ()
    none: str = ""
    building: BuildForm | None = None
    told: str = ""
    undo: bool = False
    pending: bool = False


@dataclass(frozen=True, slots=True)
class RecordsBehind:
    """The records behind a number.

    Attributes:
        table: The table's title.
        number: Which number it is, in words.
        codes: The records' codes.
    """

    table: str
    number: str
    codes: tuple[str, ...]
