"""What a table must be before it may be published at all, and in which order its lines stand."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.reports.columns import Layout
from dutyrehab_desktop.reports.relations import World
from dutyrehab_desktop.reports.showing import RULES, Profile, Rules
from dutyrehab_desktop.reports.tables import Condition, Line, Table

_NEVER_TOGETHER: Final = (
    frozenset({"age_band", "gender"}),
    frozenset({"pr_charge", "ep_release_ground"}),
)
_NEVER: Final = frozenset({"region", "ep_start", "ep_end", "pr_year", "pr_overturn_date"})
"""Where and when somebody was arrested."""


class NotForThisProfile(InputProblem):
    """A table may not go to these readers at all; details name the rule and the table."""

    code = "not-for-this-profile"


def refuse_unpublishable(
    tables: Sequence[Table],
    profile: Profile,
    world: World,
    signed: frozenset[str] = frozenset(),
) -> None:
    """Make sure that no table tells what these readers may never see.

    Args:
        tables: What is to be published.
        profile: For whom.
        world: What the columns are about.
        signed: Ids of tables that a second person has signed for: need of treatment is a special
            category, and the report's chart of it may be shown so.

    Raises:
        NotForThisProfile: A special category, too many variables in one number, where and when
            somebody was arrested, or age by gender; `rule` says which.
    """
    rules = RULES[profile]
    if not rules.threshold:
        return
    for table in tables:
        if table.special and table.id not in signed:
            raise NotForThisProfile(rule="special-category", table=table.id)
        for joined in _joined(table, world):
            _refuse_joined(joined | {*table.variables} & _NEVER, table, rules)


def _refuse_joined(joined: frozenset[str], table: Table, rules: Rules) -> None:
    if rules.variables and len(joined) > rules.variables:
        raise NotForThisProfile(rule="variables", table=table.id)
    if rules.least_base and joined & _NEVER:
        raise NotForThisProfile(rule="place-or-year", table=table.id)
    if rules.least_base and any(pair <= joined for pair in _NEVER_TOGETHER):
        raise NotForThisProfile(rule="never-together", table=table.id)


def unranked(table: Table, world: World) -> Table:
    """The same with its lines in the order of their columns: an order by size tells sizes."""

    def place(line: Line) -> list[tuple[str, int]]:
        conditions = next((cell.conditions for cell in line.cells if cell.conditions), ())
        return [(world.order(each.column), min(each.codes)) for each in conditions]

    sums = [line for line in table.lines if not place(line)]
    others = sorted((line for line in table.lines if place(line)), key=place)
    return replace(table, lines=(*others, *sums))


def _joined(table: Table, world: World) -> list[frozenset[str]]:
    """The variables that each number of a table joins, its filters among them."""
    return [
        frozenset(
            world.variable(each.column)
            for each in (*table.base, *cell.conditions)
            if each.column not in world.gates
        )
        for line in table.lines
        for cell in line.cells
    ]


def without_special(table: Table, layout: Layout) -> Table | None:
    """A table without the lines that tell of a special category; None where none is left.

    One line on need of treatment must not keep seven others from being published.
    """
    special = {column.name for column in layout.columns if column.special}

    def tells(conditions: Sequence[Condition]) -> bool:
        return any(each.column in special for each in conditions)

    lines = tuple(
        line for line in table.lines if not any(tells(cell.conditions) for cell in line.cells)
    )
    if tells(table.base) or not lines:
        return None
    variables = tuple(
        name for name in table.variables if not any(column.special for column in layout.of(name))
    )
    return replace(table, lines=lines, variables=variables, special=False)
