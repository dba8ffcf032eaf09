"""Which records are one person's: what people have judged, and what follows from it.

A judgement is never changed. A later one names those it replaces, so that the judgements of two
coordinators join in any order; where neither knew of the other and they differ, the pair is
undecided. "The same" goes on: whoever is the same as one is the same as all. A "different" inside
such a group is a contradiction that is shown, and never settled silently.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

Pair = tuple[str, str]
"""Two record codes, the smaller one first."""


class Verdict(StrEnum):
    """What a person thinks of two records."""

    SAME = "same"
    DIFFERENT = "different"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What somebody judged about two records.

    Attributes:
        id: The first 32 hex digits of the SHA-256 of everything below but the month.
        pair: The two records.
        verdict: The same, different, undecided.
        reason: Why, in their own words.
        parents: Ids of the judgements that it replaces.
        device: The desk it was made at.
        month: `YYYY-MM`; shown, never compared, and no part of the id.
    """

    id: str
    pair: Pair
    verdict: Verdict
    reason: str
    parents: frozenset[str]
    device: str
    month: str

    @classmethod
    def make(
        cls,
        codes: Pair,
        said: tuple[Verdict, str],
        parents: frozenset[str],
        origin: tuple[str, str],
    ) -> Self:
        """A judgement with its id.

        Args:
            codes: The two records, in any order.
            said: The verdict, and why.
            parents: What it replaces.
            origin: Device and month.
        """
        unnamed = cls("", pair_of(*codes), *said, parents, *origin)
        text = json.dumps(
            [*unnamed.pair, unnamed.verdict, unnamed.reason, sorted(parents), unnamed.device],
            ensure_ascii=False,
        )
        return replace(unnamed, id=hashlib.sha256(text.encode()).hexdigest()[:32])


@dataclass(frozen=True, slots=True)
class Person:
    """One person, as far as people have judged.

    Attributes:
        codes: Their records, sorted; one or more.
        contradictions: Pairs among them that somebody judged to be different.
    """

    codes: tuple[str, ...]
    contradictions: tuple[Pair, ...] = ()


def pair_of(one: str, other: str) -> Pair:
    """Two record codes in their order."""
    return (one, other) if one < other else (other, one)


def standing(judgements: Iterable[Judgement]) -> Mapping[Pair, tuple[Judgement, ...]]:
    """For each pair the judgements that nothing replaces, by id."""
    known = {each.id: each for each in judgements}
    replaced = {parent for each in known.values() for parent in each.parents}
    found: dict[Pair, list[Judgement]] = {}
    for identity in sorted(known.keys() - replaced):
        found.setdefault(known[identity].pair, []).append(known[identity])
    return {pair: tuple(latest) for pair, latest in found.items()}


def verdicts(judgements: Iterable[Judgement]) -> Mapping[Pair, Verdict]:
    """What stands for each pair; undecided where two people differ."""
    return {
        pair: latest[0].verdict
        if len({each.verdict for each in latest}) == 1
        else Verdict.UNDECIDED
        for pair, latest in standing(judgements).items()
    }


def persons(
    codes: Iterable[str], judgements: Iterable[Judgement], *, cautious: bool = False
) -> tuple[Person, ...]:
    """The records as persons, by their first code.

    Args:
        codes: The records that are here. Judgements about others lead nowhere, but lead on: two
            records that are the same as one that was withdrawn are still the same.
        judgements: Everything that was judged.
        cautious: True to link what only one of two desks judged to be the same: until they agree
            the stricter permission of both records holds.
    """
    here, judged = set(codes), tuple(judgements)
    found = verdicts(judged)
    group = _Groups()
    for pair, latest in standing(judged).items():
        same = any(each.verdict is Verdict.SAME for each in latest)
        if found[pair] is Verdict.SAME or (cautious and same):
            group.join(*pair)
    members: dict[str, list[str]] = {}
    for code in sorted(here):
        members.setdefault(group.of(code), []).append(code)
    apart: dict[str, list[Pair]] = {}
    for pair, verdict in sorted(found.items()):
        if verdict is Verdict.DIFFERENT and group.of(pair[0]) == group.of(pair[1]):
            apart.setdefault(group.of(pair[0]), []).append(pair)
    return tuple(
        sorted(
            (
                Person(tuple(each), tuple(apart.get(name, ())))
                for name, each in members.items()
            ),
            key=lambda person: person.codes,
        )
    )  # fmt: skip


class _Groups:
    """Joined sets of codes; each is called by its smallest."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def of(self, code: str) -> str:
        while (above := self._above.get(code, code)) != code:
            code = above
        return code

    def join(self, one: str, other: str) -> None:
        low, high = sorted((self.of(one), self.of(other)))
        if low != high:
            self._above[high] = low
