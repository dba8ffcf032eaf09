"""Which of many names may be one person's, without comparing each with each.

Two names meet where they share what spelling never changes: the consonants of two of their parts,
with letters that are written for each other taken as one. Near names and brothers meet by the
family's consonants together with the first or the last one of another part.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import Final

from dutyrehab_desktop.records.folding import undoubled
from dutyrehab_desktop.records.names import (
    Compared,
    Kind,
    Part,
    SamePerson,
    compare_names,
    parts_of,
)

Key = tuple[str, str]

_DROPPED: Final = frozenset("aeiouv")
"""Vowels, and v, which is written u as well."""
_AS_ONE: Final = str.maketrans({"h": "k", "g": "k", "č": "š"})
MOST_ALIKE: Final = 2_000
"""Names under one key beyond which the key tells nothing; their other keys still do."""


def possible_doubles(names: Sequence[str]) -> Iterator[tuple[int, int, Compared]]:
    """The pairs of a list that are not unlikely, each once, by the places of the two names.

    Args:
        names: As people wrote them.
    """
    keys = [keys_of(name) for name in names]
    blocks: dict[Key, list[int]] = {}
    for place, own in enumerate(keys):
        for key in own:
            blocks.setdefault(key, []).append(place)
    for place, own in enumerate(keys):
        near = {
            other
            for key in own
            if len(blocks[key]) <= MOST_ALIKE
            for other in blocks[key]
            if other > place
        }
        for other in sorted(near):
            found = compare_names(names[place], names[other])
            if found.same_person is not SamePerson.UNLIKELY:
                yield place, other, found


def forget_bones() -> None:
    """Forget what names were looked for under."""
    _bone.cache_clear()


def keys_of(name: str) -> frozenset[Key]:
    """Under what a name is looked for."""
    keys: set[Key] = set()
    parts = parts_of(name)
    # Where an ending tells the family's name, near names are looked for within that family only.
    families = [part for part in parts if part.kind is Kind.FAMILY] or parts
    for one, other in combinations(parts, 2):
        for first in _bones(one):
            for second in _bones(other):
                low, high = sorted((first, second))
                keys.add((low, high))
                for within, near in ((one, second), (other, first)):
                    if within in families:
                        bones = first if within is one else second
                        keys |= {(bones, near[:1] + "…"), (bones, "…" + near[-1:])}
    return frozenset(keys)


def _bones(part: Part) -> tuple[str, ...]:
    """The consonants of a part; of a word without any, the word."""
    if part.kind is Kind.INITIAL:
        return ()
    return tuple(dict.fromkeys(map(_bone, part.roots)))


@cache
def _bone(root: str) -> str:
    bones = "".join(letter for letter in root if letter not in _DROPPED).translate(_AS_ONE)
    return undoubled(bones) or root[:1]
