"""Which tables are published together: those of the report, one's own, what proposals would open.

What tells of a special category is left out, and it is said where; so is a table whose lines were
picked by how many people stand behind them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from dutyrehab_desktop.reports.export_words import FlatTable
from dutyrehab_desktop.reports.published_tables import leaving
from dutyrehab_desktop.reports.publishing_notes import read_publishing_words
from dutyrehab_desktop.reports.showing import RULES, Profile, two_figures
from dutyrehab_desktop.reports.sums import LEAST_PEOPLE, Sums
from dutyrehab_desktop.reports.tables import Table
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.publishing_tables import Wanted
from dutyrehab_desktop.workflows.reading_tables import spoken_sums
from dutyrehab_desktop.workflows.reform_impact import impact_counted
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.table_exceptions import lines_of_the_charts
from dutyrehab_desktop.workflows.tabling import Chosen, Tabled, cross_table, tables
from dutyrehab_desktop.workflows.tabulating import tabulator
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

PROFILES: Final = tuple(each.value for each in Profile if each is not Profile.INTERNAL)
CHARTS: Final = ("R3", "R4")
"""The groups whose charts an exception can be made for: work, need of treatment."""


@dataclass(frozen=True)
class Choice:
    """What somebody wants to publish together.

    Attributes:
        profile: For whom.
        language: BCP 47 code.
        groups: Ids of rows of the plan (`R3`); none for all, where nothing else is named either.
        charts: Rows of the plan whose chart is a table of its own, for an exception.
        own: A table that somebody built.
        impact: What the proposals would open.
    """

    profile: Profile = Profile.PUBLIC
    language: str = "en"
    groups: frozenset[str] = frozenset()
    charts: tuple[str, ...] = ()
    own: Chosen | None = None
    impact: bool = False

    @property
    def everything(self) -> bool:
        """True where nothing is named: then every table of the report."""
        return not (self.groups or self.charts or self.own or self.impact)


@dataclass(frozen=True)
class LeftOut:
    """What stays inside of a table.

    Attributes:
        title: The table.
        lines: How many of its lines; 0 for all of it.
    """

    title: str
    lines: int = 0


@dataclass(frozen=True)
class ChosenSet:
    """The tables, before small numbers are looked at.

    Attributes:
        wanted: The set.
        left_out: What stays inside.
        period: The months of the interviews, as `2026-01 – 2026-10`.
        sums: The sums of money that may be told, as they stand in a file.
    """

    wanted: Wanted
    left_out: tuple[LeftOut, ...]
    period: str
    sums: tuple[FlatTable, ...] = ()


def choose(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    choice: Choice,
    control: TaskControl,
) -> ChosenSet:
    """The tables that are to be published together.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NoSuchVariable: One's own table asks for something that there is not.
        Cancelled: Somebody stopped it.
        TextMissing: A text is missing in that language.
    """
    made = tables(vault, content, surroundings, choice.language, control)
    layout = tabulator(content, surroundings).layout
    named = list(_named(made, choice))
    if choice.own is not None:
        chosen = cross_table(vault, content, surroundings, choice.own, choice.language, control)
        named += chosen.tables
    kept: list[Table] = list(_charts(made, choice))
    left_out: list[LeftOut] = []
    for table in named:
        left = leaving([table], layout)
        if left.left_out:
            lines = left.left_out if left.tables else 0
            left_out.append(LeftOut(table.title, lines))
        kept += [_saying(each, table, choice.language) for each in left.tables]
    told = {}
    if choice.impact:
        found = impact_counted(
            vault, content, surroundings, choice.language, control, choice.profile.value
        )
        kept += found.tables
        told = dict(found.told)
    ends = dict.fromkeys(filter(None, (made.first, made.last)))
    return ChosenSet(
        Wanted(tuple(kept), choice.profile, told),
        tuple(left_out),
        " – ".join(ends),
        tuple(_sums(made, choice, content)),
    )


def _named(made: Tabled, choice: Choice) -> Iterator[Table]:
    for group in made.groups:
        if choice.everything or group.id in choice.groups:
            yield from group.tables


def _charts(made: Tabled, choice: Choice) -> Iterator[Table]:
    for group in made.groups:
        if group.id in choice.charts:
            for table in group.tables:
                chart = lines_of_the_charts(table)
                if chart is not None:
                    yield chart


def _saying(left: Table, whole: Table, language: str) -> Table:
    """A table that says how many of its lines are not in it."""
    gone = len(whole.lines) - len(left.lines)
    if not gone:
        return left
    said = read_publishing_words().say("special-left-out", language, count=gone)
    return replace(left, notes=(*left.notes, said))


def _sums(made: Tabled, choice: Choice, content: Content) -> Iterator[FlatTable]:
    """Medians of sums, rounded; the least and the most are single people's and stay inside.

    How many people named a sum is no number of the set that is looked at: it stays inside too.
    """
    words, language = read_publishing_words(), choice.language
    least = max(LEAST_PEOPLE, RULES[choice.profile].least_base)
    for group in made.groups:
        if not (choice.everything or group.id in choice.groups):
            continue
        for country, sums in group.sums.items():
            told = [_rounded(each) for each in sums if each.people >= least]
            if not told:
                continue
            rows = [
                (" · ".join(filter(None, (each.what, each.basis))), each.middle)
                for each in spoken_sums(told, content, language)
            ]
            note = words.say("sums-rounded", language, count=least)
            heading = (f"{group.title}, {country.upper()}", words.say("sums-middle", language))
            ending = ((None, None), (note, None))
            yield FlatTable(f"{group.id}-sums-{country}", heading, (*rows, *ending))


def _rounded(one: Sums) -> Sums:
    middle = None if one.middle is None else two_figures(one.middle)
    return replace(one, middle=middle, least=None, most=None)
