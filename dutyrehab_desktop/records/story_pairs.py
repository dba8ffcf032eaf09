"""Which of many stories may be one person's, without comparing each with each.

Two stories meet where a time in detention began or ended in the same month or two, in the same
year, or where charges, term and year of a case are the same. A month or a year that very many
share (mass arrests, many records) brings two together only with something else; a month also
where one of the two has spoken with us before.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from typing import Final

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.records.likeness import Likeness, compare_stories, elsewhere
from dutyrehab_desktop.records.names import SamePerson
from dutyrehab_desktop.records.stories import Case, Period, Story

MOST_ALIKE: Final = 60
"""Stories under one key beyond which the key tells nothing; their other keys still do."""
MOST_BROAD: Final = 12
"""The same for keys that many share by chance."""
MOST_SPOKEN: Final = 200
"""The same for a broad key where one of the two has spoken with us before."""
FEW: Final = 2_000
"""Stories among which one shared key is reason enough to compare two."""
MANY: Final = 20_000
"""Stories among which a month and a charge together are still chance."""
_SHARED: Final = ((FEW, 1), (MANY, 3))
"""How many keys two must share, up to so many stories; half where one has spoken with us before."""
_SHARED_AMONG_MANY: Final = 6

Key = tuple[str, ...]
YEAR: Final = "year"
BROAD: Final = frozenset({"month", "case", YEAR})


def possible_stories(
    stories: Sequence[Story], passed: Callable[[int], None] = lambda _: None
) -> Iterator[tuple[int, int, Likeness]]:
    """The pairs of a list that are not unlikely, each once, by the places of the two stories.

    Args:
        stories: In the order of their codes, so that the same pair has the same sides each time.
        passed: Called with the number of stories that are done, before each; may raise.
    """
    since = held_since(stories)
    blocks = _Blocks(stories)
    needed = next((keys for most, keys in _SHARED if len(stories) <= most), _SHARED_AMONG_MANY)
    for place, story in enumerate(stories):
        passed(place)
        for other in sorted(blocks.near(place)):
            if elsewhere(story, stories[other]):
                continue
            spoken = blocks.spoken[place] or blocks.spoken[other]
            if blocks.shared(place, other) < ((needed + 1) // 2 if spoken else needed):
                continue
            found = compare_stories(story, stories[other], since)
            if found.same_person is not SamePerson.UNLIKELY:
                yield place, other, found


def held_since(stories: Sequence[Story]) -> Mapping[str, int]:
    """How many people were held since each month, `YYYY-MM`."""
    return Counter(
        month
        for story in stories
        for month in {_month(period.start) for period in story.periods}
        if month
    )


class _Blocks:
    """Which stories stand under which key.

    Attributes:
        spoken: For each story whether that person has spoken with us before.
    """

    def __init__(self, stories: Sequence[Story]) -> None:
        self.spoken = [story.spoken_before == "yes" for story in stories]
        # Numbers stand for the keys: among very many stories they are what is compared most.
        numbers: dict[Key, int] = {}
        self._keys = [
            frozenset(numbers.setdefault(key, len(numbers)) for key in keys_of(story))
            for story in stories
        ]
        self._kinds = [key[0] for key in numbers]
        self._blocks: list[list[int]] = [[] for _ in numbers]
        for place, own in enumerate(self._keys):
            for key in own:
                self._blocks[key].append(place)

    def near(self, place: int) -> set[int]:
        """Who comes later in the list and shares a key that tells something."""
        near: set[int] = set()
        for key in self._keys[place]:
            block, kind = self._blocks[key], self._kinds[key]
            later = block[bisect_right(block, place) :]
            if len(block) <= (MOST_BROAD if kind in BROAD else MOST_ALIKE):
                near.update(later)
            elif kind != YEAR and len(block) <= MOST_SPOKEN:
                if self.spoken[place]:
                    near.update(later)
                else:
                    near.update(other for other in later if self.spoken[other])
        return near

    def shared(self, one: int, other: int) -> int:
        """How many keys two stories share."""
        return len(self._keys[one] & self._keys[other])


def keys_of(story: Story) -> frozenset[Key]:
    """Under what a story is looked for."""
    keys: set[Key] = set()
    for period in story.periods:
        keys |= _keys_of_period(period)
        keys |= {
            ("month and charge", month, charge)
            for case in story.cases
            for month, charge in product(_months(period.start), case.charges)
        }
        keys |= {
            (
                "year and case",
                str(period.start.year),
                " ".join(sorted(case.charges)),
                str(case.months),
            )
            for case in story.cases
            if period.start is not None
        }
    for case in story.cases:
        keys |= _keys_of_case(case)
    return frozenset(keys)


def _keys_of_period(period: Period) -> set[Key]:
    keys: set[Key] = set()
    for side, date in (("start", period.start), ("end", period.end)):
        keys |= {("month", side, month) for month in _months(date)}
        if date is not None:
            keys.add((YEAR, side, str(date.year)))
    keys |= {
        ("both", start, end)
        for start, end in product(_months(period.start), _months(period.end))
    }  # fmt: skip
    return keys


def _keys_of_case(case: Case) -> set[Key]:
    if not case.charges or case.months is None:
        return set()
    years = ("",) if case.year is None else ("", str(case.year))
    return {("case", " ".join(sorted(case.charges)), str(case.months), year) for year in years}


def _months(date: PartialDate | None) -> tuple[str, ...]:
    """The month, and the next: two that are two months apart share none, but they share a year."""
    if date is None or date.month is None:
        return ()
    later = 12 * date.year + date.month
    return date.text[:7], f"{later // 12:04d}-{later % 12 + 1:02d}"


def _month(date: PartialDate | None) -> str:
    return "" if date is None or date.month is None else date.text[:7]
