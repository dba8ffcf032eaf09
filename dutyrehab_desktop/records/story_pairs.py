"""Which of many stories may be one person's, without comparing each with each.

Two stories meet where a time in detention began or ended in the same month or two, in the same
year, or where charges, term and year of a case are the same. A month or a year that very many
share (mass arrests, many records) brings two together only with something else; a month also
where one of the two has spoken with us before.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Final

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.records.likeness import Likeness, compare_stories
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
"""How many keys two must share, up to so many stories."""
_SHARED_AMONG_MANY: Final = 6

Key = tuple[str, ...]
_YEAR: Final = "year"
_BROAD: Final = frozenset({"month", "case", _YEAR})


def possible_stories(stories: Sequence[Story]) -> Iterator[tuple[int, int, Likeness]]:
    """The pairs of a list that are not unlikely, each once, by the places of the two stories.

    Args:
        stories: In the order of their codes, so that the same pair has the same sides each time.
    """
    since = held_since(stories)
    keys = [keys_of(story) for story in stories]
    blocks: dict[Key, list[int]] = {}
    for place, own in enumerate(keys):
        for key in own:
            blocks.setdefault(key, []).append(place)
    needed = next((keys for most, keys in _SHARED if len(stories) <= most), _SHARED_AMONG_MANY)
    for place, story in enumerate(stories):
        for other in sorted(_near(place, keys[place], blocks, stories)):
            if len(keys[place] & keys[other]) < needed:
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


def _near(
    place: int, own: frozenset[Key], blocks: Mapping[Key, list[int]], stories: Sequence[Story]
) -> set[int]:
    """Who comes later in the list and shares a key that tells something."""
    spoken = stories[place].spoken_before == "yes"
    near: set[int] = set()
    for key in own:
        block = blocks[key]
        if len(block) <= (MOST_BROAD if key[0] in _BROAD else MOST_ALIKE):
            near.update(block)
        elif key[0] != _YEAR and len(block) <= MOST_SPOKEN:
            near.update(other for other in block if spoken or stories[other].spoken_before == "yes")
    return {other for other in near if other > place}


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
            keys.add((_YEAR, side, str(date.year)))
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
