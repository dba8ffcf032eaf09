"""The report's tables for readers outside: chosen, hidden where they must be, and written down."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from dutyrehab_desktop.bundles.table_exception import ExceptionRequest
from dutyrehab_desktop.reports.publishable import without_special
from dutyrehab_desktop.reports.publishing_notes import (
    ExceptionNote,
    cell_text,
    notes_under,
    read_publishing_words,
)
from dutyrehab_desktop.reports.showing import Profile, ShownSet, ShownTable
from dutyrehab_desktop.reports.tables import Table
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.publishing_tables import (
    Signed,
    Wanted,
    prepare,
    publish_set,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.table_exceptions import (
    accept,
    ask,
    lines_of_the_charts,
    read_exception,
)
from dutyrehab_desktop.workflows.tabling import Tabled, tables
from dutyrehab_desktop.workflows.tabulating import tabulator
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

PROFILES: Final = tuple(each.value for each in Profile if each is not Profile.INTERNAL)
EXCEPTIONS: Final = ("R3", "R4")
"""The groups whose charts an exception can be made for: work, need of treatment."""

Choice = tuple[frozenset[str], tuple[str, ...], str, str]
"""Ids of groups (none for all), groups whose chart is taken, for whom, and the language."""


@dataclass(frozen=True)
class PublishedTables:
    """What was published.

    Attributes:
        shown: The tables as they may be read.
        number: The number of the publication; 0 where nothing was written down.
        exception: What a second person has signed for; None where nobody had to.
    """

    shown: ShownSet
    number: int
    exception: Signed | None


def tables_for(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    choice: Choice,
    control: TaskControl,
) -> Wanted:
    """The tables that are to be published together.

    Lines that tell of a special category are left out; so is a table that has no others, unless it
    is a chart for which somebody signs.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: Somebody stopped it.
        TextMissing: A text is missing in that language.
    """
    _, _, profile, language = choice
    made = tables(vault, content, surroundings, language, control)
    layout = tabulator(content, surroundings).layout
    charts = list(_charts(made, choice))
    plain = [without_special(table, layout) for table in _chosen(made, choice)]
    found = (*charts, *(each for each in plain if each is not None))
    return Wanted(found, Profile(profile))


def request_of(
    vault: OpenVault, surroundings: Surroundings, wanted: Wanted, reason: str
) -> ExceptionRequest:
    """What a second person is to sign so that the charts of a set are shown in full.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        ExceptionRefused: There is no chart in it, or no reason.
    """
    ids = tuple(each.id for each in wanted.tables if _is_chart(each))
    return ask(vault, surroundings, wanted, ids, reason)


def publish_tables(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    wanted: Wanted,
    signed: Path | None = None,
    *,
    look: bool = False,
) -> PublishedTables:
    """Hide what must be hidden, and write down that it was published.

    Args:
        vault: The coordinator's vault.
        content: What is asked, and the law.
        surroundings: The month.
        wanted: The tables.
        signed: The file that a second person has signed.
        look: True where the tables are only looked at.

    Raises:
        ExceptionRefused: The signature does not hold for these tables.
        NotForThisProfile: A table may not go to these readers at all.
        PublishedTooSoon: The difference to an earlier publication would tell of a few people.
        SolverMissing: What proves that no hidden number can be reckoned out is not here.
        FileProblem: Nothing was written down; then nothing may be published.
    """
    exception = None
    if signed is not None:
        exception = accept(vault, wanted, read_exception(signed))
        wanted = replace(wanted, exception=exception)
    prepared = prepare(vault, content, surroundings, wanted)
    number = 0 if look else publish_set(vault, surroundings, prepared)
    return PublishedTables(prepared.shown, number, exception)


def document(found: PublishedTables, language: str) -> dict[str, Any]:
    """Published tables as they are printed: no hidden count is in it.

    Raises:
        TextMissing: A sentence is missing in that language.
    """
    return {
        "profile": found.shown.profile.value,
        "publication": found.number,
        "ranks_only": found.shown.ranks_only,
        "tables": [_table(each, found, language) for each in found.shown.tables],
    }


def _table(shown: ShownTable, found: PublishedTables, language: str) -> dict[str, Any]:
    table, signed = shown.table, found.exception
    note = None if signed is None else ExceptionNote(signed.reason, signed.month, signed.words)
    words = read_publishing_words()
    return {
        "id": table.id,
        "title": table.title,
        "country": table.country,
        "n": cell_text(shown.n, shown.threshold),
        "columns": list(table.columns),
        "excepted": shown.excepted,
        "lines": [
            {"label": line.label, "counts": [cell_text(one, shown.threshold) for one in cells]}
            for line, cells in zip(table.lines, shown.lines, strict=True)
        ],
        "notes": [*table.notes, *notes_under(shown, found.shown.profile, words, language, note)],
    }


def _chosen(made: Tabled, choice: Choice) -> Iterator[Table]:
    only, charts, _, _ = choice
    for group in made.groups:
        if group.id in only or not (only or charts):
            yield from group.tables


def _charts(made: Tabled, choice: Choice) -> Iterator[Table]:
    for group in made.groups:
        if group.id in choice[1]:
            for table in group.tables:
                chart = lines_of_the_charts(table)
                if chart is not None:
                    yield chart


def _is_chart(table: Table) -> bool:
    return table.id.startswith("chart.")
