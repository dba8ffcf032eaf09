"""The comparison of `records.likeness` over keyed features, ready for Splink to run.

Splink (moj-analytical-services, after Fellegi and Sunter, 1969) adds up, fact by fact, how much
more often one person's two records agree than two strangers' do. Here these weights are not
learnt: they are the points of `records.likeness`, 20 bits for one point, so that a pair reaches a
probability of one half exactly where `likeness` would call it possible. Three things are not
carried over: further times in detention beside the best, that a month of mass arrests says less,
and which facts belong to one case where a record has several.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import exp2, log2
from typing import Final, NamedTuple

from dutyrehab_desktop.records.likeness import (
    APART,
    CASE_ALONE,
    EXACT,
    FULL,
    LIKELY,
    POINTS,
    POSSIBLE,
    ROUGH,
    SPOKEN,
    Fact,
    Fit,
)
from dutyrehab_desktop.records.linkage import RECORD, Row

BITS: Final = 20
"""Bits of weight for one point."""
_SURELY: Final = 0.01
"""By how much what must not be looked at stays below the line."""


class Dialect(StrEnum):
    """Where Splink runs."""

    DUCKDB = "duckdb"
    SPARK = "spark"


class Meets(NamedTuple):
    """The lists in two columns, of one row and of the other, share something."""

    one: str
    other: str


class Empty(NamedTuple):
    """A list is empty in one of the rows."""

    column: str


class Missing(NamedTuple):
    """There is no list at all in one of the rows."""

    column: str


Atom = Meets | Empty | Missing
Condition = tuple[tuple[Atom, ...], ...]
"""Of each group at least one holds."""


@dataclass(frozen=True, slots=True)
class Level:
    """One way in which two rows stand to each other.

    Attributes:
        label: What it is called on charts.
        points: What it is worth.
        strangers: How often two strangers stand so: a round figure.
        where: When it holds, if none before it does; always, where empty.
    """

    label: str
    points: float
    strangers: float
    where: Condition = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """One fact, and its levels in the order in which they are tried."""

    fact: Fact
    levels: tuple[Level, ...]

    def level(self, one: Row, other: Row) -> Level:
        """The first level that holds for two rows; the last one always does."""
        return next(
            level
            for level in self.levels
            if all(any(_holds(atom, one, other) for atom in group) for group in level.where)
        )

    def shift(self) -> float:
        """Bits by which weights must be moved so that probabilities sum up to one."""
        return log2(sum(level.strangers * 2 ** (BITS * level.points) for level in self.levels))


def model() -> tuple[Comparison, ...]:
    """Every fact, in the order of `Fact`."""
    by_fact = {each.fact: each for each in (_country(), _period(), *_of_cases(), _spoken())}
    return tuple(by_fact[fact] for fact in Fact)


def probability(one: Row, other: Row) -> float:
    """What Splink says of two rows."""
    points = sum(each.level(one, other).points for each in model())
    return _from_bits(BITS * (points - POSSIBLE))


def settings(dialect: Dialect = Dialect.DUCKDB) -> dict[str, object]:
    """Splink's settings (version 5), as JSON holds them."""
    comparisons = model()
    prior = sum(each.shift() for each in comparisons) - BITS * POSSIBLE
    return {
        "link_type": "dedupe_only",
        "unique_id_column_name": RECORD,
        "sql_dialect": dialect.value,
        # A pair's features beside its weight would only take memory.
        "retain_matching_columns": False,
        "retain_intermediate_calculation_columns": False,
        "probability_two_random_records_match": _from_bits(prior),
        "blocking_rules_to_generate_predictions": [
            {
                "blocking_rule": f'l."{column}" = r."{column}"'
                if dialect is Dialect.DUCKDB
                else f"l.`{column}` = r.`{column}`",
                "sql_dialect": dialect.value,
                "arrays_to_explode": [column],
            }
            for column in ("keys", "keys_times", "keys_broad")
        ],
        "comparisons": [_written(each, dialect) for each in comparisons],
    }


def thresholds() -> Mapping[str, float]:
    """From which probability on a pair should be looked at, and from which it is likely."""
    return {"possible": 0.5, "likely": round(_from_bits(BITS * (LIKELY - POSSIBLE)), 4)}


# Facts


def _country() -> Comparison:
    agrees, _, _ = POINTS[Fact.COUNTRY]
    never = POSSIBLE - FULL - _most_of_cases() - _bonus() - agrees - _SURELY
    return Comparison(
        Fact.COUNTRY,
        (
            Level(Fit.AGREES, agrees, 0.5, ((Meets("country", "country"),),)),
            Level(Fit.UNKNOWN, 0.0, 0.1, ((Empty("country"),),)),
            Level(Fit.DIFFERS, never, 0.4),
        ),
    )


def _period() -> Comparison:
    """Without a time that fits nothing is possible; where none is known a case must say more."""
    never = POSSIBLE - POINTS[Fact.COUNTRY][0] - _most_of_cases() - _bonus() - _SURELY
    alone = POSSIBLE - CASE_ALONE
    silent = (Empty("period_near_own"), Meets("period_blank_own", "period_blank_other"))
    spoken = (Meets("spoken_own", "spoken_other"),)
    months = (Meets("period_month_own", "period_month_other"),)
    near = (Meets("period_near_own", "period_near_other"),)
    return Comparison(
        Fact.PERIOD,
        (
            Level(Fit.AGREES, FULL, 0.001, ((Meets("period_full", "period_full"),),)),
            Level("near, a month the same", EXACT, 0.005, (months,)),
            Level(Fit.NEAR, ROUGH, 0.02, (near,)),
            # Having spoken before helps only beside a time that fits.
            Level("unknown, spoken", alone - (POSSIBLE - SPOKEN), 0.005, (silent, spoken)),
            Level(Fit.UNKNOWN, alone, 0.045, (silent,)),
            Level(Fit.DIFFERS, min(APART, never), 0.924),
        ),
    )


def _of_cases() -> tuple[Comparison, ...]:
    shares = (0.1, 0.1, 0.7)
    return (
        _fact(Fact.CHARGE, shares, Meets("charge_each", "charge_each")),
        _fact(Fact.PUNISHMENT, (0.4, 0.2, 0.3), Meets("punishment_each", "punishment_each")),
        _fact(Fact.TERM, shares, Meets("term_own", "term_other")),
        _fact(Fact.YEAR, (0.04, 0.08, 0.78), Meets("year_near", "year_near")),
    )


def _fact(fact: Fact, strangers: tuple[float, float, float], near: Meets) -> Comparison:
    same = f"{fact.value}_same"
    agrees, close, differs = POINTS[fact]
    often, sometimes, mostly = strangers
    return Comparison(
        fact,
        (
            Level(Fit.AGREES, agrees, often, ((Meets(same, same),),)),
            Level(Fit.NEAR, close, sometimes, ((near,),)),
            Level(Fit.UNKNOWN, 0.0, 0.1, ((Empty(near.one),),)),
            Level(Fit.DIFFERS, differs, mostly),
        ),
    )


def _spoken() -> Comparison:
    return Comparison(
        Fact.SPOKEN,
        (
            Level(Fit.AGREES, _bonus(), 0.05, ((Meets("spoken_own", "spoken_other"),),)),
            Level(Fit.UNKNOWN, 0.0, 0.95),
        ),
    )


def _bonus() -> float:
    """What having spoken before is worth, with what it lowers the line by."""
    return POINTS[Fact.SPOKEN][0] + POSSIBLE - SPOKEN


def _most_of_cases() -> float:
    return sum(POINTS[fact][0] for fact in (Fact.CHARGE, Fact.PUNISHMENT, Fact.TERM, Fact.YEAR))


# Conditions, for rows here and for Splink


def _holds(atom: Atom, one: Row, other: Row) -> bool:
    if isinstance(atom, Missing):
        return atom.column not in one or atom.column not in other
    if isinstance(atom, Empty):
        return not one[atom.column] or not other[atom.column]
    return not _list(one, atom.one).isdisjoint(_list(other, atom.other))


def _list(row: Row, column: str) -> set[str]:
    values = row[column]
    return set(values) if isinstance(values, list) else set()


def _written(comparison: Comparison, dialect: Dialect) -> dict[str, object]:
    shift = comparison.shift()
    return {
        "output_column_name": comparison.fact.value,
        "comparison_description": comparison.fact.value,
        "comparison_levels": [
            {
                # Never true for rows of ours, in which a list is empty; Splink asks for it.
                "sql_condition": _sql(((Missing(_first_column(comparison)),),), dialect),
                "label_for_charts": "missing",
                "is_null_level": True,
            },
            *(
                {
                    "sql_condition": _sql(level.where, dialect),
                    "label_for_charts": str(level.label),
                    "m_probability": level.strangers * 2 ** (BITS * level.points - shift),
                    "u_probability": level.strangers,
                }
                for level in comparison.levels
            ),
        ],
    }


def _first_column(comparison: Comparison) -> str:
    first = comparison.levels[0].where[0][0]
    return first.one if isinstance(first, Meets) else first.column


def _sql(condition: Condition, dialect: Dialect) -> str:
    if not condition:
        return "ELSE"
    atom = _DIALECTS[dialect]
    return " AND ".join(f"({' OR '.join(map(atom, group))})" for group in condition)


def _duckdb(atom: Atom) -> str:
    if isinstance(atom, Missing):
        return f'"{atom.column}_l" IS NULL OR "{atom.column}_r" IS NULL'
    if isinstance(atom, Empty):
        return f'len("{atom.column}_l") = 0 OR len("{atom.column}_r") = 0'
    return f'list_has_any("{atom.one}_l", "{atom.other}_r")'


def _spark(atom: Atom) -> str:
    if isinstance(atom, Missing):
        return f"`{atom.column}_l` IS NULL OR `{atom.column}_r` IS NULL"
    if isinstance(atom, Empty):
        return f"size(`{atom.column}_l`) = 0 OR size(`{atom.column}_r`) = 0"
    return f"arrays_overlap(`{atom.one}_l`, `{atom.other}_r`)"


_DIALECTS: Mapping[Dialect, Callable[[Atom], str]] = {
    Dialect.DUCKDB: _duckdb,
    Dialect.SPARK: _spark,
}


def _from_bits(bits: float) -> float:
    return 1 / (1 + exp2(-bits))
