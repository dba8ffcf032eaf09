"""Invented people with a handful of answers, and tables of them."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from dutyrehab_desktop.reports.relations import People, State
from dutyrehab_desktop.reports.tables import Cell, Condition, Line, Table

Answers = Mapping[str, int]
Codes = frozenset[int]


@dataclass(frozen=True)
class SmallWorld:
    """Questions with a few options, and columns that are formulas over them.

    Attributes:
        options: For each question how many answers it has.
        formulas: For each column the questions it reads, and its byte.
        possible: Whether a person can answer so.
        everywhere: Ignore how lines hang together (a planted mistake).
    """

    options: Mapping[str, int]
    formulas: Mapping[str, tuple[frozenset[str], Callable[[Answers], int]]]
    possible: Callable[[Answers], bool] = field(default=lambda answers: True)
    forgetful: bool = False

    @property
    def gates(self) -> tuple[str, ...]:
        return ()

    def variable(self, column: str) -> str:
        return column

    def order(self, column: str) -> str:
        return f"{sorted(self.formulas).index(column):03}"

    def facts(self, column: str) -> frozenset[str]:
        return frozenset({column}) if self.forgetful else self.formulas[column][0]

    def people_like(self) -> list[Answers]:
        """Every way in which one person can answer."""
        names = sorted(self.options)
        every = itertools.product(*(range(self.options[name]) for name in names))
        answers = (dict(zip(names, each, strict=True)) for each in every)
        return [each for each in answers if self.possible(each)]

    def bytes_of(self, answers: Answers, columns: Sequence[str]) -> State:
        return tuple(self.formulas[name][1](answers) for name in columns)

    def states(
        self, columns: tuple[str, ...], country: str, seen: frozenset[State]
    ) -> frozenset[State]:
        if self.forgetful:
            single = [
                sorted({self.bytes_of(each, (name,))[0] for each in self.people_like()})
                for name in columns
            ]
            return frozenset(itertools.product(*single))
        return frozenset(self.bytes_of(each, columns) for each in self.people_like())


def column_of(question: str, *codes: int) -> tuple[frozenset[str], Callable[[Answers], int]]:
    """A column that is one question, or whether its answer is one of some."""
    if not codes:
        return frozenset({question}), lambda answers: answers[question]
    return frozenset({question}), lambda answers: int(answers[question] in codes)


WORLD = SmallWorld(
    {"work": 3, "help": 3},
    {
        "work": column_of("work"),
        "help": column_of("help"),
        "count-work": column_of("work", 1),
        "count-none": column_of("work", 0),
        "count-refused": column_of("work", 2),
        "count-help": (
            frozenset({"work", "help"}),
            lambda answers: int(answers["work"] == 1 and answers["help"] == 1),
        ),
        "count-need": (
            frozenset({"work", "help"}),
            lambda answers: int(answers["work"] == 1 or answers["help"] == 2),
        ),
    },
    # Nobody is helped with work who has no difficulty with it.
    possible=lambda answers: answers["help"] != 1 or answers["work"] == 1,
)
"""Difficulty with work (no, yes, refused), and help with it (no, yes, in vain)."""

YES = frozenset({1})


@dataclass(frozen=True)
class Town:
    """Some people of both countries.

    Attributes:
        kz: Their answers.
        uz: The same there.
        world: What is possible for them.
    """

    kz: tuple[Answers, ...]
    uz: tuple[Answers, ...]
    world: SmallWorld = WORLD

    def people(self) -> People:
        """As columns."""
        return People(
            {
                country: {
                    name: bytes(formula(answers) for answers in told)
                    for name, (_, formula) in self.world.formulas.items()
                }
                for country, told in (("kz", self.kz), ("uz", self.uz))
            }
        )

    def told(self, country: str) -> tuple[Answers, ...]:
        return {"kz": self.kz, "uz": self.uz, "both": self.kz + self.uz}[country]

    def number(self, country: str, conditions: Sequence[Condition]) -> int:
        """How many fulfil some conditions."""
        return sum(
            all(self.world.formulas[each.column][1](answers) in each.codes for each in conditions)
            for answers in self.told(country)
        )

    def table(
        self,
        name: str,
        country: str,
        lines: Sequence[Sequence[tuple[Condition, ...]]],
        base: tuple[Condition, ...] = (),
        *,
        special: bool = False,
    ) -> Table:
        """A table of them."""
        read = {each.column for line in lines for cell in line for each in cell}
        return Table(
            id=f"{name}-{country}",
            title=name,
            columns=tuple(str(at) for at in range(max(map(len, lines)))),
            lines=tuple(
                Line(
                    str(at),
                    tuple(Cell(cell, self.number(country, (*base, *cell))) for cell in line),
                )
                for at, line in enumerate(lines)
            ),
            base=base,
            n=self.number(country, base),
            country=country,
            variables=tuple(sorted(read | {each.column for each in base})),
            special=special,
            notes=(),
        )


def is_(column: str, *codes: int) -> Condition:
    return Condition(column, frozenset(codes))


def listed(town: Town, name: str, country: str, columns: Sequence[str]) -> Table:
    """One line a column: how many say yes, how many no."""
    return town.table(name, country, [[(is_(column, 1),), (is_(column, 0),)] for column in columns])


def crossed(
    town: Town, name: str, country: str, one: str, other: str, base: tuple[Condition, ...] = ()
) -> Table:
    """One variable by another, with the sums of its rows and columns."""
    rows, columns = (sorted({*range(town.world.options[each])}) for each in (one, other))
    lines = [
        [
            *((is_(one, row), is_(other, column)) for column in columns),
            (is_(one, row),),
        ]
        for row in rows
    ]
    lines.append([*((is_(other, column),) for column in columns), ()])
    return town.table(name, country, lines, base)


def random_town(random: Random, *, least: int = 10, most: int = 14) -> Town:
    """A few people, most of whom say the same: small cells are what it is about."""
    ways = WORLD.people_like()

    def some() -> tuple[Answers, ...]:
        weights = [random.choice((0, 1, 1, 2, 8)) for _ in ways]
        if not any(weights):
            weights[0] = 1
        return tuple(random.choices(ways, weights, k=random.randint(least, most)))

    return Town(some(), some())


def random_tables(random: Random, town: Town) -> list[Table]:
    """Two to four tables that share variables: lists, a cross-table, a filter, both countries."""
    counts = ["count-work", "count-help", "count-need"]
    makers: list[Callable[[str], Table]] = [
        lambda country: listed(town, "list", country, random.sample(counts, 2)),
        lambda country: crossed(town, "cross", country, "work", "help"),
        lambda country: town.table("row", country, [[(is_("work", code),) for code in range(3)]]),
        lambda country: town.table(
            "filter",
            country,
            [[(is_("help", code),) for code in range(3)]],
            (is_("work", 1, 2),),
        ),
    ]
    tables: dict[str, Table] = {}
    for _ in range(random.randint(2, 4)):
        table = random.choice(makers)(random.choice(("kz", "uz", "both")))
        tables[table.id] = table
    return list(tables.values())


def grown(random: Random, town: Town, more: int) -> tuple[Town, People]:
    """The same people, and so many more in each country; who was there before is marked."""
    ways = WORLD.people_like()
    later = Town(*(told + tuple(random.choices(ways, k=more)) for told in (town.kz, town.uz)))
    then = {country: bytes([1] * len(town.told(country)) + [0] * more) for country in ("kz", "uz")}
    columns = later.people().countries
    return later, People(
        {country: {**read, "then": then[country]} for country, read in columns.items()}
    )
