"""What the counts' screen shows, as plain values."""

from dataclasses import dataclass

from dutyrehab_desktop.workflows.reporting import ChartModel


@dataclass(frozen=True, slots=True)
class CountRow:
    """One line of a table; a heading where it has no numbers.

    Attributes:
        label: What was counted, or the heading.
        numbers: Yes, no, not known, of; empty for a heading.
        unknown: What "not known" is made of, in words.
    """

    label: str
    numbers: tuple[int, ...] = ()
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class CountryPage:
    """The counts of one country.

    Attributes:
        country: Its name.
        about: How many interviews, from when to when, by which questionnaire and law.
        rows: The table.
        charts: The charts.
    """

    country: str
    about: tuple[str, ...]
    rows: tuple[CountRow, ...]
    charts: tuple[ChartModel, ...]
