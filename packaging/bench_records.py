"""Pages of the records' list beside bare SQL: `python packaging/bench_records.py 1000 10000`.

A figure alone says more about the machine than about us: each page stands beside the least that
anybody would need for it, a hundred rows of the same table in the order of its key, from the same
file in the same run. The lines are invented; how long one real record takes to be read, judged and
put down stands beside them (`pass`). Nothing here passes or fails; the ratios are for people.
"""

import json
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench_vaults import Figure, clocked, new_vault, told_interview

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field
from dutyrehab_desktop.store.search import Searchable
from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.record_index import basis_of, bring_up_to_date
from dutyrehab_desktop.workflows.record_list import (
    PAGE,
    Sort,
    Wanted,
    count_records,
    page_of_records,
)
from dutyrehab_desktop.workflows.record_words import finding_mark, flag_mark
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_SYLLABLES = ("ka", "so", "ri", "mu", "te", "na", "lo", "vi", "zha", "bek", "dar", "qo")
_KNOWN_WORDS = 20_000
_WORDS = 120
_MARKS = 60
_AT_ONCE = 2_000
_TIMES = 9
_REAL = 200
_FINDING = "kz-conviction-stands"
_BARE = "select code, month, country from searchable order by code limit 100"
_LOOKS = {
    "by code": Wanted(),
    "by month, latest first": Wanted(sort=Sort.MONTH, descending=True),
    "by due date": Wanted(sort=Sort.DUE),
    "of one country, by conflicts": Wanted(country="kz", sort=Sort.CONFLICTS, descending=True),
    "with a finding, by month": Wanted(finding=_FINDING, sort=Sort.MONTH),
    "may be a double": Wanted(doubles=True),
    "a common word": Wanted(typed="kaso"),
    "two beginnings": Wanted(typed="ka muri"),
    "a rare word": Wanted(typed="zhabekdarqozha"),
}


def _code(number: int) -> str:
    return "".join(_LETTERS[number >> 5 * place & 31] for place in range(8))[::-1]


def _interview(number: int, pin: tuple[str, str, str]) -> Interview:
    blank = Interview.blank(_code(number), pin, ("ru", "kk", "uz")[number % 3])
    country = Written("kz" if number % 2 else "uz")
    month = f"20{20 + number % 6}-{1 + number % 12:02d}"
    return blank.written(Field.of_answer(Place("country")), country, "aaaa1111", month)[0]


def _line(number: int, dice: random.Random, vocabulary: list[str]) -> Searchable:
    # Few words are common and most are rare, as in any language.
    words = {
        vocabulary[int(_KNOWN_WORDS * dice.random() ** 4)] for _ in range(dice.randrange(_WORDS))
    }
    marks = {flag_mark(str(dice.randrange(200))) for _ in range(_MARKS)}
    if dice.random() < 1 / 2:
        marks.add(finding_mark(_FINDING, "found"))
    if number == 7:
        words.add("zhabekdarqozha")
    return Searchable(
        _code(number),
        country="kz" if number % 2 else "uz",
        signed=True,
        countable=True,
        consent=dice.randrange(9),
        conflicts=dice.choice((0, 0, 0, 0, 1, 3)),
        delete_on=f"2027-{dice.randrange(1, 13):02d}",
        story="[]",
        words=frozenset(words | marks),
    )


def filled(vault: OpenVault, content: Content, number: int) -> None:
    """Put invented records and their lines into a vault."""
    dice = random.Random(number)
    vocabulary = [
        "".join(dice.choices(_SYLLABLES, k=dice.randrange(2, 5))) for _ in range(_KNOWN_WORDS)
    ]
    pin = content.questionnaire.pin
    basis = basis_of(content, real_surroundings())
    for start in range(0, number, _AT_ONCE):
        some = range(start, min(number, start + _AT_ONCE))
        vault.store.merging.add(*(_interview(each, pin) for each in some))
    stamps = dict(vault.store.search.stale(basis))
    for start in range(0, number, _AT_ONCE):
        some = range(start, min(number, start + _AT_ONCE))
        lines = [(stamps[_code(each)], _line(each, dice, vocabulary)) for each in some]
        vault.store.search.keep(lines, basis)
    twice = number // 50
    pairs = [(_code(each), _code(each + 1)) for each in range(0, 2 * twice, 2)]
    vault.store.search.keep_pairs(pairs, vault.store.search.stories())


def _timed(work: Callable[[], object]) -> Figure:
    return Figure.of([clocked(work) for _ in range(_TIMES)])


def looks(vault: OpenVault, content: Content) -> Iterator[tuple[str, Figure, Figure]]:
    """For each way to look: its first page, and a page far behind it."""
    for name, wanted in _LOOKS.items():
        first = page_of_records(vault, content, wanted)
        far = next(reversed(first), None)
        for _ in range(5):
            some = page_of_records(vault, content, wanted, far)
            far = next(reversed(some), far)
        yield (
            name,
            _timed(partial(page_of_records, vault, content, wanted)),
            _timed(partial(page_of_records, vault, content, wanted, far)),
        )


def _pass_of_one(folder: Path, content: Content) -> float:
    """Milliseconds that a whole record takes to be read, judged and put down."""
    with (
        new_vault(folder / "f", Role.FIELD) as field,
        new_vault(folder / "c", Role.COORDINATOR) as desk,
    ):
        told = told_interview(content, field).interview
        desk.store.merging.add(*(replace(told, code=_code(each)) for each in range(_REAL)))
        around = real_surroundings()
        spent = clocked(lambda: bring_up_to_date(desk, content, around, TaskControl()))
    return round(spent / _REAL, 2)


def measured(number: int, folder: Path) -> dict[str, object]:
    """One run over so many records."""
    content = load_content()
    with new_vault(folder / "v", Role.COORDINATOR) as vault:
        filled(vault, content, number)
        bare = _timed(lambda: vault.store.search._database.rows(_BARE))
        found = {
            name: {
                "first_ms": round(first.p50, 2),
                "later_ms": round(later.p50, 2),
                "to_bare": round(first.p50 / bare.p50, 1),
            }
            for name, first, later in looks(vault, content)
        }
        counted = _timed(lambda: count_records(vault, content, Wanted()))
        vault.store.checkpoint()
        size = (folder / "v" / "b.bin").stat().st_size >> 20
        gone = clocked(lambda: vault.store.interviews.delete(_code(number // 2)))
    return {
        "records": number,
        "lines": PAGE,
        "bare_ms": round(bare.p50, 2),
        "count_ms": round(counted.p50, 2),
        "deleted_ms": round(gone, 2),
        "megabytes": size,
        "pass_ms_a_record": _pass_of_one(folder, content),
        "pages": found,
    }


def main(sizes: list[int]) -> None:
    """Print one JSON object a size."""
    for number in sizes:
        with tempfile.TemporaryDirectory() as place:
            print(json.dumps(measured(number, Path(place)), indent=1), flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1_000, 10_000])
