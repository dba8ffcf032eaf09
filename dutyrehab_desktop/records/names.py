"""Whether two names may be one person's, told letter by letter; a person decides.

Names are compared only where the person allowed exactly that (permission `c_match`). Nothing is
ever merged by this: brothers, spouses and near names go to review.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import permutations
from typing import Final

from rapidfuzz.distance import Levenshtein

from dutyrehab_desktop.records.folding import folded, nearness

SURE: Final = 0.86
"""From which likeness two parts of a name are the same part."""
NEAR: Final = 0.66
"""From which likeness they are near enough to be looked at."""
NEAR_FAMILY: Final = 0.78
"""The same for two families: there are many, and a letter tells them apart."""
SPELLING: Final = 0.3
"""The most that one letter may cost where only the spelling differs; a dearer one is another
letter, and the names are near ones."""
_OTHER_LETTER: Final = 0.85
"""The most that two words can be alike in which a letter is another one: below `SURE`."""
_HOPELESS: Final = 0.3
_MOST_PARTS: Final = 4


class SamePerson(StrEnum):
    """What a person who decides should think of two names."""

    LIKELY = "likely"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"


class Kind(StrEnum):
    """What a part of a name is."""

    PLAIN = "plain"
    FAMILY = "family"
    FATHER = "father"
    INITIAL = "initial"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a name.

    Attributes:
        said: As it was written.
        kind: A name of one's own or of the family without an ending that tells, a family's, the
            father's, or a letter alone.
        roots: Folded, without the endings that tell man from woman.
        woman: True or False where an ending tells; None where none does.
    """

    said: str
    kind: Kind
    roots: tuple[str, ...]
    woman: bool | None


@dataclass(frozen=True, slots=True)
class Compared:
    """Two names beside each other.

    Attributes:
        score: 0 to 1.
        same_person: What to think of it.
        why: What is alike and what is not, part by part.
    """

    score: float
    same_person: SamePerson
    why: tuple[str, ...]


_FATHERS: Final = (
    (re.compile(r"(ovič|evič|ič|uli|ogli|ugli)$"), False),
    (re.compile(r"(ovna|evna|ična|kizi)$"), True),
)
_FATHERS_APART: Final = {"uli": False, "ogli": False, "ugli": False, "kizi": True}
"""Written apart, as Uzbek does: Karim oʻgʻli."""
_FAMILY: Final = ((re.compile(r"(ov|ev)a$"), True), (re.compile(r"(ov|ev)$"), False))
"""Not -in: Madina, Erkin and Tursyn are names of one's own."""


def compare_names(one: str, other: str) -> Compared:
    """Compare two names, in any order of their parts and any of the region's spellings."""
    first, second = parts_of(one), parts_of(other)
    own = (Kind.PLAIN, Kind.FAMILY)
    plain = _aligned(_of(first, *own), _of(second, *own))
    father = _fathers(first, second)
    why = [_told(a, b, likeness) for a, b, likeness in plain]
    if father is not None:
        why.append(_told(*father))
    initials = _initials(first, second, plain)
    why += [f"{letter}: only a letter" for letter in initials]
    women = (_woman(first), _woman(second))
    apart = None not in women and women[0] is not women[1]
    if apart:
        why.append("one is a woman's name, the other a man's")
    score = _score(plain, father)
    return Compared(round(score, 3), _judged(plain, father, initials, apart), tuple(why))


def forget_names() -> None:
    """Forget every name that was compared: they must not stay in memory."""
    for cache in (parts_of, _likeness, folded):
        cache.cache_clear()


@lru_cache(maxsize=250_000)
def parts_of(name: str) -> tuple[Part, ...]:
    """The parts of a name."""
    parts: list[Part] = []
    for said in re.split(r"[\s,;.\-]+", name):
        shapes = folded(said)
        if not any(shapes):
            continue
        woman = _FATHERS_APART.get(shapes[0])
        if woman is not None and parts:
            last = parts.pop()
            parts.append(Part(f"{last.said} {said}", Kind.FATHER, last.roots, woman))
        else:
            parts.append(_part(said, shapes))
    return tuple(parts)


def _part(said: str, shapes: tuple[str, ...]) -> Part:
    if len(said) == 1:
        return Part(said, Kind.INITIAL, shapes, None)
    for kind, endings in ((Kind.FATHER, _FATHERS), (Kind.FAMILY, _FAMILY)):
        for ending, woman in endings:
            found = ending.search(shapes[0])
            if found and found.start() >= 2:
                roots = tuple(ending.sub("", shape) for shape in shapes)
                return Part(said, kind, roots, woman)
    return Part(said, Kind.PLAIN, shapes, None)


def likeness(one: Part, other: Part) -> float:
    """How alike two parts are, 0 to 1, in the spelling that brings them nearest."""
    return max(_likeness(a, b) for a in one.roots for b in other.roots)


@lru_cache(maxsize=65_536)
def _likeness(one: str, other: str) -> float:
    if one == other:
        return 1.0
    longest = max(len(one), len(other))
    if Levenshtein.normalized_similarity(one, other) < _HOPELESS:
        return 0.0
    cost, dearest = _way(one, other)
    alike = max(0.0, 1 - cost / longest)
    return alike if dearest <= SPELLING else min(alike, _OTHER_LETTER)


def _way(one: str, other: str) -> tuple[float, float]:
    """The cheapest way from one word to another: its cost, and that of its dearest letter."""
    row = [(0.0, 0.0)]
    for letter in other:
        row.append(_step(row[-1], "", letter))
    for a in one:
        before, row = row, [_step(row[0], a, "")]
        for at, b in enumerate(other, start=1):
            row.append(
                min(_step(before[at - 1], a, b), _step(before[at], a, ""), _step(row[-1], "", b))
            )
    return row[-1]


def _step(so_far: tuple[float, float], one: str, other: str) -> tuple[float, float]:
    cost = nearness(one, other)
    return so_far[0] + cost, max(so_far[1], cost)


Pair = tuple[Part, Part, float]


def _beside(one: Part, other: Part) -> float:
    """A family's name and a name of one's own are beside each other only where they are alike."""
    alike = likeness(one, other)
    return alike if one.kind is other.kind or alike >= SURE else 0.0


def _of(parts: tuple[Part, ...], *kinds: Kind) -> tuple[Part, ...]:
    return tuple(part for part in parts if part.kind in kinds)[:_MOST_PARTS]


def _aligned(first: tuple[Part, ...], second: tuple[Part, ...]) -> list[Pair]:
    """The parts beside each other so that they are most alike in all."""
    if len(first) > len(second):
        return [(b, a, likeness) for a, b, likeness in _aligned(second, first)]
    best: list[Pair] = []
    for order in permutations(second, len(first)):
        pairs = [(a, b, _beside(a, b)) for a, b in zip(first, order, strict=True)]
        if not best or sum(p[2] for p in pairs) > sum(p[2] for p in best):
            best = pairs
    return best


def _fathers(first: tuple[Part, ...], second: tuple[Part, ...]) -> Pair | None:
    ours, theirs = _of(first, Kind.FATHER), _of(second, Kind.FATHER)
    return (ours[0], theirs[0], likeness(ours[0], theirs[0])) if ours and theirs else None


def _initials(
    first: tuple[Part, ...], second: tuple[Part, ...], plain: list[Pair]
) -> tuple[str, ...]:
    """Letters alone that a part of the other name begins with."""
    taken = {id(part) for pair in plain for part in pair[:2]}
    found = []
    for ours, theirs in ((first, second), (second, first)):
        free = [part for part in theirs if id(part) not in taken and part.kind is not Kind.INITIAL]
        for letter in _of(ours, Kind.INITIAL):
            if any(part.roots[0][:1] == letter.roots[0][:1] for part in free):
                found.append(letter.said)
    return tuple(found)


def _woman(parts: tuple[Part, ...]) -> bool | None:
    told = [part.woman for part in parts if part.woman is not None]
    return any(told) if told else None


def _score(plain: list[Pair], father: Pair | None) -> float:
    if not plain:
        return 0.0
    likenesses = sorted(pair[2] for pair in plain)
    score = likenesses[0] if len(likenesses) == 1 else (2 * likenesses[0] + likenesses[-1]) / 3
    if len(likenesses) == 1:
        score *= 0.6
    if father is not None:
        score = 0.75 * score + 0.25 * father[2]
    return score


def _judged(
    plain: list[Pair], father: Pair | None, initials: tuple[str, ...], apart: bool
) -> SamePerson:
    alike = sorted(pair[2] for pair in plain)
    same_father = father is not None and father[2] >= SURE
    other_father = father is not None and father[2] < NEAR
    if len(alike) < 2:
        enough = bool(alike) and alike[0] >= SURE and (same_father or bool(initials))
        return SamePerson.POSSIBLE if enough else SamePerson.UNLIKELY
    if alike[0] >= SURE:
        review = apart or other_father
        return SamePerson.POSSIBLE if review else SamePerson.LIKELY
    least = min(plain, key=lambda pair: pair[2])
    families = {least[0].kind, least[1].kind} == {Kind.FAMILY}
    near = alike[-1] >= SURE and alike[0] >= (NEAR_FAMILY if families else NEAR)
    brothers = alike[-1] >= NEAR_FAMILY and same_father and not families
    if (near and not other_father) or brothers:
        return SamePerson.POSSIBLE
    return SamePerson.UNLIKELY


def _told(one: Part, other: Part, alike: float) -> str:
    """One line: the parts, how they fold, and what makes them differ."""
    a, b = max(((a, b) for a in one.roots for b in other.roots), key=lambda pair: _likeness(*pair))
    told = f"{one.said} / {other.said}: {a} / {b}, {alike:.2f}"
    if a == b:
        return f"{told}: the same letters"
    return told
