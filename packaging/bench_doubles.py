"""Possible doubles by facts over many invented records: seconds, memory, and how it grows.

`python packaging/bench_doubles.py 1000 10000 100000`
"""

import json
import random
import sys
import time
from collections import Counter
from itertools import count
from pathlib import Path

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.records.stories import Case, Period, Story
from dutyrehab_desktop.records.story_pairs import possible_stories

SECONDS = 120
"""What 100,000 records may take on 2 cores."""
_FOUND_AGAIN = 0.02
"""How many people were interviewed twice."""
_CROWD = 0.05
"""How many were held since one month of mass arrests."""
_YEAR_ONLY = 0.1
_CHARGES = tuple(f"charge_{number}" for number in range(14))


def invented(number: int, dice: random.Random) -> list[Story]:
    """Stories as people tell them: most to the month, some by the year, some in a crowd."""
    codes = count()
    stories: list[Story] = []
    while len(stories) < number:
        story = _story(f"{next(codes):08d}", dice)
        stories.append(story)
        if dice.random() < _FOUND_AGAIN:
            again = Story(f"{next(codes):08d}", story.country, "yes", story.periods, story.cases)
            stories.append(again)
    return stories[:number]


def _story(code: str, dice: random.Random) -> Story:
    months = dice.choice((6, 12, 24, 36, 60, 72, 84, 120))
    start = (
        12 * 2022 if dice.random() < _CROWD else 12 * dice.randint(1991, 2025) + dice.randrange(12)
    )
    end = start + max(1, months - dice.randrange(6))
    told = _told(start, dice), _told(end, dice)
    case = Case(
        frozenset(dice.sample(_CHARGES, dice.choice((1, 1, 2)))),
        frozenset({"prison"}),
        months,
        start // 12,
    )
    return Story(
        code, dice.choice(("kz", "uz")), dice.choice(("", "no")), (Period(*told),), (case,)
    )


def _told(month: int, dice: random.Random) -> PartialDate | None:
    year = f"{month // 12:04d}"
    return PartialDate.parse(year if dice.random() < _YEAR_ONLY else f"{year}-{month % 12 + 1:02d}")


def measured(number: int) -> dict[str, object]:
    """One run over so many records."""
    stories = invented(number, random.Random(number))
    began = time.perf_counter()
    found = Counter(likeness.same_person.value for _, _, likeness in possible_stories(stories))
    return {
        "records": number,
        "seconds": round(time.perf_counter() - began, 2),
        "peak_mb": _largest(),
        **found,
    }


def _largest() -> int:
    """Megabytes of this process at its largest."""
    status = Path("/proc/self/status").read_text("ascii").splitlines()
    (line,) = (line for line in status if line.startswith("VmHWM:"))
    return int(line.split()[1]) // 1024


def main(sizes: list[int]) -> None:
    """Print one JSON object a size."""
    for number in sizes:
        print(json.dumps(measured(number)), flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1_000, 10_000, 100_000])
