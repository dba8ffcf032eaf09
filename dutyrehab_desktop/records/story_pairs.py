"""Which of many stories may be one person's, without comparing each with each.

Two stories meet where a time in detention began or ended in the same month or two, where one of
them knows only the year and the other falls into it, or where charges, term and year of a case
are the same. A month that very many share (mass arrests) brings two together only with something
else, unless one of the two has spoken with us before.
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

_YEARS: Final = {"year only": "year", "year": "year only"}

Key = tuple[str, ...]


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
    for place, story in enumerate(stories):
        for other in sorted(_near(place, keys[place], blocks, stories)):
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
        crowd = len(block) > MOST_ALIKE
        near.update(
            other
            for other in block
            if other > place and (not crowd or spoken or stories[other].spoken_before == "yes")
        )
        twin = _YEARS.get(key[0])
        if twin is not None:
            # Who remembers the year alone meets everybody of that year, unless they are a crowd.
            met = blocks.get((twin, *key[1:]), ())
            if not crowd and len(met) <= MOST_ALIKE:
                near.update(other for other in met if other > place)
    return near


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
    for case in story.cases:
        keys |= _keys_of_case(case)
    return frozenset(keys)


def _keys_of_period(period: Period) -> set[Key]:
    keys: set[Key] = set()
    for side, date in (("start", period.start), ("end", period.end)):
        keys |= {("month", side, month) for month in _months(date)}
        if date is not None:
            exact = "year only" if date.month is None else "year"
            keys.add((exact, side, str(date.year)))
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
