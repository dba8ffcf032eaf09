"""Making a table of records coarser, so that nobody in it stands alone.

What others may know of a person: where, how old, woman or man, the language, the year of the talk,
kinds of cases and charges, how they came free, the year of arrest. Small groups are those of
fewer than three people (`reports.reidentifying`).
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from dutyrehab_desktop.reports.export_rows import (
    ROW,
    Cell,
    CellKind,
    ExportColumn,
    ExportSheet,
    Unknown,
)
from dutyrehab_desktop.reports.reidentifying import Risk, risk_of, sizes_of

LEAST = 3
"""Fewer people who share all this are too few for a file."""

QUASI = (
    *("country", "age_band", "gender", "interview_language", "interview_date"),
    *("pr_type", "pr_charge", "ep_release_ground", "ep_start", "pr_year"),
)
"""What others may know of a person."""

_PERIOD = 5
_BANDS = {"18_29": "18_44", "30_44": "18_44", "45_59": "45_plus", "60_plus": "45_plus"}
_GROUP = ";"


class Coarser(StrEnum):
    """What can be made coarser, that which costs least first."""

    AGE_BANDS = "age-bands"
    PERIODS = "periods"
    NO_TALK_YEAR = "no-talk-year"
    NO_LANGUAGE = "no-language"
    NO_AGE = "no-age"
    NO_GENDER = "no-gender"
    NO_GROUNDS = "no-grounds"
    NO_CASES = "no-cases"
    SMALL_GROUPS = "small-groups"


_LEFT_OUT: Mapping[Coarser, tuple[str, ...]] = MappingProxyType(
    {
        Coarser.NO_TALK_YEAR: ("interview_date",),
        Coarser.NO_LANGUAGE: ("interview_language",),
        Coarser.NO_AGE: ("age_band",),
        Coarser.NO_GENDER: ("gender",),
        Coarser.NO_GROUNDS: ("ep_release_ground", "ep_release_paper"),
        Coarser.NO_CASES: (
            *("pr_type", "pr_charge", "pr_year", "ep_start", "ep_end", "pr_overturn_date"),
            *("pr_ban_until", "pr_notice_date"),
        ),
    }
)


def coarser(sheets: Sequence[ExportSheet], steps: Sequence[Coarser]) -> tuple[ExportSheet, ...]:
    """The tables after these steps, whatever order they are named in."""
    found = tuple(sheets)
    for step in Coarser:
        if step in steps:
            found = _STEPS.get(step, _leave_out(step))(found)
    return found


def risk(sheets: Sequence[ExportSheet]) -> Risk:
    """How likely somebody is recognised in these tables."""
    return risk_of(_rows(sheets))


def ways_out(
    sheets: Sequence[ExportSheet], taken: Sequence[Coarser]
) -> tuple[tuple[Coarser, Risk], ...]:
    """What each further step would do to the risk; steps that change nothing are left out."""
    bare = tuple(_bare(sheet) for sheet in sheets)
    now = risk(coarser(bare, taken))
    found = []
    for step in Coarser:
        if step not in taken:
            then = risk(coarser(bare, (*taken, step)))
            if then != now:
                found.append((step, then))
    return tuple(found)


def _bare(sheet: ExportSheet) -> ExportSheet:
    """What others may know, and nothing else: that is all that the risk rests on."""
    keep = [
        at
        for at, one in enumerate(sheet.columns)
        if one.question in QUASI or one.kind is CellKind.ROW
    ]
    rows = tuple(tuple(row[at] for at in keep) for row in sheet.rows)
    return replace(sheet, columns=tuple(sheet.columns[at] for at in keep), rows=rows)


def _rows(sheets: Sequence[ExportSheet]) -> list[tuple[str, ...]]:
    """For each record what others may know of it, in the order of the rows."""
    main = sheets[0]
    known: list[list[str]] = [[] for _ in main.rows]
    for sheet in sheets:
        places = [at for at, one in enumerate(sheet.columns) if one.question in QUASI]
        if not places:
            continue
        told: list[list[str]] = [[] for _ in main.rows]
        for row in sheet.rows:
            told[int(row[0].value) - 1].append(" ".join(row[at].text for at in places))
        for at, words in enumerate(told):
            known[at].append(_GROUP.join(sorted(words)))
    return [tuple(each) for each in known]


def _leave_out(step: Coarser) -> Callable[[Sequence[ExportSheet]], tuple[ExportSheet, ...]]:
    names = frozenset(_LEFT_OUT.get(step, ()))
    return lambda sheets: tuple(sheet.without(names) for sheet in sheets)


def _age_bands(sheets: Sequence[ExportSheet]) -> tuple[ExportSheet, ...]:
    return _changed(
        sheets,
        lambda column: column.question == "age_band",
        lambda cell: Cell(_BANDS.get(cell.value, cell.value), cell.unknown),
    )


def _periods(sheets: Sequence[ExportSheet]) -> tuple[ExportSheet, ...]:
    """Years become the first year of their five: 2015 stands for 2015 to 2019."""
    return _changed(
        sheets,
        lambda column: column.kind is CellKind.YEAR or column.question == "pr_year",
        lambda cell: Cell(
            str(int(cell.value) // _PERIOD * _PERIOD) if cell.value else "", cell.unknown
        ),
    )


def _small_groups(sheets: Sequence[ExportSheet]) -> tuple[ExportSheet, ...]:
    """Whoever stands in a small group keeps the answers, but nothing that others may know.

    They are one group then; where that one is too small itself, the next smallest joins it.
    """
    rows = _rows(sheets)
    sizes = sizes_of(rows)
    hidden = {at for at, size in enumerate(sizes) if size < LEAST}
    groups = Counter(row for at, row in enumerate(rows) if at not in hidden)
    for row, _ in sorted(groups.items(), key=lambda item: (item[1], item[0])):
        if not 0 < len(hidden) < LEAST:
            break
        hidden |= {at for at, one in enumerate(rows) if one == row}
    numbers = frozenset(str(at + 1) for at in hidden)
    lists = frozenset(
        sheet.name for sheet in sheets[1:] if any(one.question in QUASI for one in sheet.columns)
    )
    return tuple(_hide(sheet, numbers, lists) for sheet in sheets)


def _hide(sheet: ExportSheet, numbers: frozenset[str], lists: frozenset[str]) -> ExportSheet:
    """Entries that hold what others may know go whole, and how many there are with them."""
    if not numbers:
        return sheet
    if sheet.name in lists:
        return replace(sheet, rows=tuple(row for row in sheet.rows if row[0].value not in numbers))
    places = {
        at for at, one in enumerate(sheet.columns) if one.question in QUASI or one.roster in lists
    }
    gap = Cell(unknown=Unknown.HELD_BACK)
    rows = tuple(
        tuple(gap if at in places else cell for at, cell in enumerate(row))
        if row[0].value in numbers
        else row
        for row in sheet.rows
    )
    return replace(sheet, rows=rows)


def _changed(
    sheets: Sequence[ExportSheet],
    which: Callable[[ExportColumn], bool],
    turn: Callable[[Cell], Cell],
) -> tuple[ExportSheet, ...]:
    found = []
    for sheet in sheets:
        places = {at for at, one in enumerate(sheet.columns) if which(one) and one.name != ROW}
        columns = tuple(
            replace(one, bands=True) if at in places else one
            for at, one in enumerate(sheet.columns)
        )
        rows = tuple(
            tuple(turn(cell) if at in places else cell for at, cell in enumerate(row))
            for row in sheet.rows
        )
        found.append(replace(sheet, columns=columns, rows=rows))
    return tuple(found)


_STEPS: Mapping[Coarser, Callable[[Sequence[ExportSheet]], tuple[ExportSheet, ...]]] = (
    MappingProxyType(
        {
            Coarser.AGE_BANDS: _age_bands,
            Coarser.PERIODS: _periods,
            Coarser.SMALL_GROUPS: _small_groups,
        }
    )
)
