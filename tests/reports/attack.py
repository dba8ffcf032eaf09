"""The attack on published tables, by trying every population that agrees with them.

Written without looking at how the product protects them: no linear system, no components, no
solver. People are spread over all ways of answering, one way after the other; what contradicts a
printed number is dropped. What remains is what anybody can know.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dutyrehab_desktop.reports.showing import Mark, Shown, ShownTable
from dutyrehab_desktop.reports.tables import Condition
from tests.reports.invented_people import SmallWorld, Town

ENOUGH = 3
SURE = 20
Versions = Sequence[Sequence[ShownTable]]


@dataclass(frozen=True)
class Printed:
    """One number as the reader sees it."""

    where: str
    country: str
    conditions: tuple[Condition, ...]
    shown: Shown
    threshold: int
    true: int
    n: int
    signed: bool
    special: bool
    version: int
    large: bool = False

    def agrees(self, value: int) -> bool:
        if self.shown.mark is Mark.NUMBER:
            return value == self.shown.number
        if self.shown.mark is Mark.BELOW:
            return 0 < value < self.threshold
        if self.large:
            return not 0 < value < self.threshold
        return True

    def told_by(self, possible: set[int]) -> str:
        """What somebody finds out who knows that it is one of these; empty if nothing."""
        if self.signed:
            return ""
        wanted = set(range(1, min(self.threshold - 1, self.n) + 1))
        small, rest = 0 < self.true < self.threshold, self.n - self.true
        if small and self.shown.mark is Mark.NUMBER:
            return f"{self.where} is small and printed"
        enough = wanted <= possible
        if self.shown.mark is not Mark.BELOW:
            # A hidden sum of marked numbers is known to be 2 at least, and of what is not printed
            # something may be known from before: then as many values.
            enough |= len(possible) >= len(wanted)
        if small and not enough:
            return f"{self.where} is small, and is one of {sorted(possible)}"
        printed = self.shown.mark is not Mark.TOO_FEW
        if (
            printed
            and 0 < rest < self.threshold
            and len(possible) < min(ENOUGH, self.threshold - 1)
        ):
            return f"the rest of {self.where} of {self.n} is small: {sorted(possible)}"
        certain = self.special and self.n < SURE and self.true in (0, self.n)
        hidden = self.shown.mark is Mark.HIDDEN or certain
        if hidden and len(possible) < min(ENOUGH, self.threshold - 1, self.n + 1):
            return f"{self.where} is hidden, and is one of {sorted(possible)}"
        return ""


def printed_in(versions: Sequence[Sequence[ShownTable]]) -> list[Printed]:
    """Every number of some published tables, one version after the other."""
    found = []
    for version, tables in enumerate(versions):
        for shown in tables:
            table = shown.table
            cells = [("n", table.base, shown.n, table.n, True)]
            for row, (line, marks) in enumerate(zip(table.lines, shown.lines, strict=True)):
                for column, (cell, mark) in enumerate(zip(line.cells, marks, strict=True)):
                    conditions = (*table.base, *cell.conditions)
                    place = f"{row}/{column}"
                    cells.append((place, conditions, mark, cell.count, shown.excepted))
            found += [
                Printed(
                    f"{table.id} {place}", table.country, conditions, mark, shown.threshold,
                    count, table.n, signed, table.special, version,
                )
                for place, conditions, mark, count, signed in cells
            ]  # fmt: skip
    return found


def given_away(world: SmallWorld, towns: Sequence[Town], versions: Versions) -> list[str]:
    """What somebody finds out who knows some published versions and the questionnaire.

    Args:
        world: Who can answer how.
        towns: The people of each version; a later one has all of the one before it, first.
        versions: What was published of them.
    """
    numbers = printed_in(versions)
    threshold = max(each.threshold for each in numbers)
    numbers = suspected(world, numbers, threshold)
    crowds = {
        country: _crowds([len(town.told(country)) for town in towns]) for country in ("kz", "uz")
    }
    values: list[set[int]] = [set() for _ in numbers]
    for now in _possible(world, crowds, numbers):
        for at, found in now:
            values[at].add(found)
        if not any(each.told_by(seen) for each, seen in zip(numbers, values, strict=True)):
            return []
    for number, possible in zip(numbers, values, strict=True):
        assert number.true in possible, f"{number.where}: the truth itself is contradicted"
    told = (each.told_by(possible) for each, possible in zip(numbers, values, strict=True))
    return [each for each in told if each]


def suspected(world: SmallWorld, numbers: Sequence[Printed], threshold: int) -> list[Printed]:
    """What a reader guesses who knows the rules: what is hidden and bears no mark is not small.

    That is so wherever the innermost small numbers all bear it.
    """
    ways = world.people_like()

    def who(number: Printed) -> frozenset[tuple[str, int]]:
        return frozenset(
            (country, at)
            for country in ("kz", "uz")
            if number.country in (country, "both")
            for at, answers in enumerate(ways)
            if all(
                world.formulas[each.column][1](answers) in each.codes for each in number.conditions
            )
        )

    marked = [who(each) for each in numbers if each.shown.mark is Mark.BELOW]
    sums = [any(part < who(each) for part in marked) for each in numbers]
    silent = (Mark.HIDDEN, Mark.NUMBER)
    if any(
        0 < each.true < threshold and each.shown.mark in silent and not each.signed and not over
        for each, over in zip(numbers, sums, strict=True)
    ):
        return list(numbers)
    return [
        replace(each, large=each.shown.mark is Mark.HIDDEN and not over)
        for each, over in zip(numbers, sums, strict=True)
    ]


def _crowds(people: Sequence[int]) -> list[tuple[int, int]]:
    """How many people came with each version, and which that was."""
    return [
        (now - before, version)
        for version, (before, now) in enumerate(zip([0, *people], people, strict=False))
    ]


def _possible(
    world: SmallWorld,
    crowds: Mapping[str, Sequence[tuple[int, int]]],
    numbers: Sequence[Printed],
) -> Iterator[list[tuple[int, int]]]:
    """Values that numbers can have: from one pair of populations after the other."""
    both = [at for at, each in enumerate(numbers) if each.country == "both"]
    exact = [place for place, at in enumerate(both) if numbers[at].shown.mark is Mark.NUMBER]
    parts: list[dict[tuple[int, ...], list[tuple[int, ...]]]] = []
    for country in ("kz", "uz"):
        parts.append(defaultdict(list))
        for counting in _countings(world, country, crowds[country], numbers):
            parts[-1][tuple(counting[at] for at in both)].append(counting)
    keyed = defaultdict(list)
    for part in sorted(parts[1], key=hash):
        keyed[tuple(part[place] for place in exact)].append(part)
    own = {
        country: [at for at, each in enumerate(numbers) if each.country == country]
        for country in ("kz", "uz")
    }
    new = {country: set(side) for country, side in zip(("kz", "uz"), parts, strict=True)}
    for part in sorted(parts[0], key=hash):
        rest = tuple((numbers[both[place]].shown.number or 0) - part[place] for place in exact)
        found: set[tuple[int, int]] = set()
        for tried, other in enumerate(keyed.get(rest, ())):
            if tried % 50 == 49:
                # Most often a few show already that everything is possible.
                yield list(found)
                found = set()
            sums = [one + two for one, two in zip(part, other, strict=True)]
            if all(numbers[at].agrees(sums[place]) for place, at in enumerate(both)):
                found.update(zip(both, sums, strict=True))
                for country, side, mine in zip(("kz", "uz"), parts, (part, other), strict=True):
                    if mine in new[country]:
                        new[country].remove(mine)
                        found |= {
                            (at, counting[at]) for counting in side[mine] for at in own[country]
                        }
        yield list(found)


def _countings(
    world: SmallWorld,
    country: str,
    crowds: Sequence[tuple[int, int]],
    numbers: Sequence[Printed],
) -> Iterator[tuple[int, ...]]:
    """What every number would be, over all populations of a country that agree with its own."""
    own = [at for at, each in enumerate(numbers) if each.country == country]
    most = bytes(_most(each) if each.country in (country, "both") else 0 for each in numbers)
    reached = {0}
    for people, version in crowds:
        rows = {
            bytes(
                int(
                    each.country in (country, "both")
                    and version <= each.version
                    and all(
                        world.formulas[one.column][1](answers) in one.codes
                        for one in each.conditions
                    )
                )
                for each in numbers
            )
            for answers in world.people_like()
        }
        reached = _spread(sorted(rows), people, most, reached)
    for packed in reached:
        counting = tuple(packed.to_bytes(len(numbers), "little"))
        if all(numbers[at].agrees(counting[at]) for at in own):
            yield counting


def _most(number: Printed) -> int:
    if number.shown.mark is Mark.NUMBER:
        return number.shown.number or 0
    return number.threshold - 1 if number.shown.mark is Mark.BELOW else 127


def _spread(rows: Sequence[bytes], people: int, most: bytes, start: set[int]) -> set[int]:
    """So many people over so many ways: one way after the other, dropping what is too much.

    A counting is one long number of a byte for each printed number, so that adding a person and
    looking for what is too much are one operation each.
    """
    full = int.from_bytes(b"\x80" * len(most), "little")
    ceiling = int.from_bytes(most, "little") | full
    reached = {people: start}
    for row in rows:
        one = int.from_bytes(row, "little")
        following: dict[int, set[int]] = defaultdict(set)
        for left, countings in reached.items():
            for counting in countings:
                now = counting
                for taken in range(left + 1):
                    if taken:
                        now += one
                        if (ceiling - now) & full != full:
                            break
                    following[left - taken].add(now)
        reached = following
    return reached.get(0, set())
