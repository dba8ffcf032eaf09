"""A published set as JSON that outlives versions: conditions by the names of answers, not codes."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from dutyrehab_desktop.reports.columns import FIRST, Layout
from dutyrehab_desktop.reports.showing import Mark, Profile, Shown, ShownSet, ShownTable
from dutyrehab_desktop.reports.tables import Cell, Condition, Line, Table

_CODE: Final = "#"
"""Before a code that is no answer: what was not asked, declined, and the like."""


def answer_name(layout: Layout, column: str, code: int) -> str:
    """What a byte says: the answer's own name, which later layouts keep."""
    if column in layout.index and code >= FIRST:
        values = layout.column(column).values
        if code - FIRST < len(values):
            return values[code - FIRST]
    return f"{_CODE}{code}"


def told_set(shown: ShownSet, layout: Layout) -> str:
    """A published set as canonical JSON."""
    told = {
        "profile": shown.profile.value,
        "tables": [_told_table(each, layout) for each in shown.tables],
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def read_set(text: str, layout: Layout) -> ShownSet:
    """A set that was published before, with conditions as this layout has them."""
    told = json.loads(text)
    tables = tuple(_read_table(each, layout) for each in told["tables"])
    return ShownSet(Profile(told["profile"]), tables)


def _told_table(shown: ShownTable, layout: Layout) -> dict[str, Any]:
    table = shown.table
    return {
        "id": table.id,
        "country": table.country,
        "variables": list(table.variables),
        "special": table.special,
        "threshold": shown.threshold,
        "excepted": shown.excepted,
        "n": _told_cell(shown.n),
        "base": _told_conditions(table.base, layout),
        "lines": [
            [
                [_told_conditions(cell.conditions, layout), _told_cell(mark)]
                for cell, mark in zip(line.cells, marks, strict=True)
            ]
            for line, marks in zip(table.lines, shown.lines, strict=True)
        ],
    }


def _told_cell(cell: Shown) -> list[Any]:
    return [cell.mark.value, cell.number, *([True] if cell.large else [])]


def _told_conditions(conditions: Sequence[Condition], layout: Layout) -> list[Any]:
    return [
        [each.column, sorted(answer_name(layout, each.column, code) for code in each.codes)]
        for each in conditions
    ]


def _read_table(told: Mapping[str, Any], layout: Layout) -> ShownTable:
    """What is hidden has no count here: it is counted anew among the people of then."""
    lines, marks = [], []
    for row in told["lines"]:
        cells = [Cell(_read_conditions(one, layout), shown[1] or 0) for one, shown in row]
        lines.append(Line("", tuple(cells)))
        marks.append(tuple(_read_cell(shown) for _, shown in row))
    n = _read_cell(told["n"])
    table = Table(
        id=told["id"],
        title="",
        columns=(),
        lines=tuple(lines),
        base=_read_conditions(told["base"], layout),
        n=n.number or 0,
        country=told["country"],
        variables=tuple(told["variables"]),
        special=told["special"],
        notes=(),
    )
    return ShownTable(table, tuple(marks), told["threshold"], n, told["excepted"])


def _read_cell(told: Sequence[Any]) -> Shown:
    return Shown(Mark(told[0]), told[1], large=len(told) > 2)


def _read_conditions(told: Sequence[Any], layout: Layout) -> tuple[Condition, ...]:
    return tuple(
        Condition(column, frozenset(_code(layout, column, name) for name in names))
        for column, names in told
    )


def _code(layout: Layout, column: str, name: str) -> int:
    if name.startswith(_CODE):
        return int(name[1:])
    known = layout.columns[layout.index[column]] if column in layout.index else None
    # An answer that is offered no more is nobody's.
    return known.code(name) if known is not None and name in known.values else 255
