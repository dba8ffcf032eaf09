"""Sums of money over many people: how many, the middle one, the least and the most.

Different moneys are never added, nor what rests on papers and what rests on memory. The least and
the most are single people's sums: below five people nothing is shown (instrument, chapter 5, R12).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final, cast

LEAST_PEOPLE: Final = 5
_ASKED, _AWARDED = (4, 5), (6, 7)


@dataclass(frozen=True, slots=True)
class Sums:
    """The sums of one kind in one money.

    Attributes:
        kind: `asked` or `awarded` for claims; the head of a loss.
        currency: Code of the money.
        basis: How the sums are known; empty for claims.
        people: How many people named one.
        middle: The median; None below five people.
        least: The least; None below five people.
        most: The greatest; None below five people.
    """

    kind: str
    currency: str
    basis: str
    people: int
    middle: float | None = None
    least: float | None = None
    most: float | None = None


def claimed(people: Iterable[Mapping[str, object]]) -> tuple[Sums, ...]:
    """What was asked and what was awarded, over the claims of each person in one money."""
    found: dict[tuple[str, str, str], list[float]] = {}
    for person in people:
        own: dict[tuple[str, str, str], float] = {}
        for claim in cast("list[list[object]]", person["claims"]):
            for kind, places in (("asked", _ASKED), ("awarded", _AWARDED)):
                told = [float(cast("float", claim[at])) for at in places if claim[at] is not None]
                if told and claim[1]:
                    key = (kind, str(claim[1]), "")
                    own[key] = own.get(key, 0.0) + sum(told)
        _join(found, own)
    return tuple(_summed(found))


def lost(people: Iterable[Mapping[str, object]]) -> tuple[Sums, ...]:
    """Losses by head, money and strength of proof, over the losses of each person."""
    found: dict[tuple[str, str, str], list[float]] = {}
    for person in people:
        own: dict[tuple[str, str, str], float] = {}
        for head, currency, basis, amount in cast("list[list[object]]", person["losses"]):
            if head and currency and amount is not None:
                key = (str(head), str(currency), str(basis))
                own[key] = own.get(key, 0.0) + float(cast("float", amount))
        _join(found, own)
    return tuple(_summed(found))


def rounded(amount: float) -> float:
    """Two figures, as a published sum shows them (instrument, chapter 5, small cells)."""
    return float(f"{amount:.1e}")


def _join(
    found: dict[tuple[str, str, str], list[float]], own: Mapping[tuple[str, str, str], float]
) -> None:
    for key, amount in own.items():
        found.setdefault(key, []).append(amount)


def _summed(found: Mapping[tuple[str, str, str], Sequence[float]]) -> Iterator[Sums]:
    for (kind, currency, basis), amounts in sorted(found.items()):
        if len(amounts) < LEAST_PEOPLE:
            yield Sums(kind, currency, basis, len(amounts))
        else:
            told = (median(amounts), min(amounts), max(amounts))
            yield Sums(kind, currency, basis, len(amounts), *told)
