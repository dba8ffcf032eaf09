"""Keyed features linked by Splink on DuckDB: what it finds, and that nothing reaches the disk.

Splink and DuckDB are installed from their own lock into an environment of their own, which is kept
until the lock changes; neither the program nor the other tests can import them.
"""

import json
import os
import random
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import setup_here
from bench_doubles import invented

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.records.likeness import compare_stories
from dutyrehab_desktop.records.linkage import Tokens, features
from dutyrehab_desktop.records.linkage_model import settings, thresholds
from dutyrehab_desktop.records.names import SamePerson
from dutyrehab_desktop.records.stories import Case, Story
from dutyrehab_desktop.records.story_pairs import possible_stories
from tests.conftest import unavailable
from tests.helpers.tracing import Trace, trace

pytestmark = pytest.mark.heavy("linkage")

RECORDS, DOUBLES = 3_000, 300
OUT_OF_MEMORY = 3
SAFE = {
    "temp_directory": "",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "enable_external_access": "false",
    "lock_configuration": "true",
}
ROOM = {"no limit": "", "enough": "1GB", "too little": "30MB", "far too little": "10MB"}
# More than fits, sorted: the work for which DuckDB reaches for the disk where it may.
SPILLING = """
import duckdb
database = duckdb.connect(":memory:")
database.execute("SET memory_limit = '60MB'")
database.execute("CREATE TABLE told AS SELECT 'MARK' || hash(range) || hash(range + 1) AS it "
                 "FROM range(3000000)")
print(len(database.execute("SELECT it FROM told ORDER BY it").fetchmany(5)))
"""
FORBIDDEN = """
import json, sys
import link_with_splink
database = link_with_splink.connection()
for attempt in sys.stdin:
    try:
        database.execute(attempt)
    except Exception as problem:
        print(json.dumps([attempt.strip(), type(problem).__name__]))
"""


@dataclass(frozen=True)
class Splink:
    """An environment with Splink, and the script that uses it."""

    python: Path
    packaging: Path

    def run(self, folder: Path, given: str, memory: str = "") -> Trace:
        """Link rows in a folder of its own, with every open file and socket seen."""
        model = folder / "model.json"
        model.write_text(json.dumps(settings()), encoding="utf-8")
        line = [str(self.packaging / "link_with_splink.py"), str(model)]
        return self.traced([*line, *(["--memory", memory] if memory else [])], folder, given)

    def traced(self, line: Sequence[str], folder: Path, given: str = "") -> Trace:
        """Run its Python with a home, a temporary and a working folder that are empty."""
        log, places = folder / "log", [folder / name for name in ("work", "home", "temporary")]
        for place in (log, *places):
            place.mkdir()
        return trace(
            ["-B", *line],
            log,
            places[0],
            {
                "PATH": os.environ["PATH"],
                "HOME": str(places[1]),
                "TMPDIR": str(places[2]),
                "PYTHONPATH": str(self.packaging),
            },
            python=self.python,
            given=given,
            accepted=(0, OUT_OF_MEMORY),
        )


@pytest.fixture(scope="module")
def splink(project: Path, pytestconfig: pytest.Config) -> Splink:
    if shutil.which("strace") is None:
        unavailable(pytestconfig, "not installed: strace")
    folder = project / "build" / "linkage"
    folder.parent.mkdir(exist_ok=True)
    try:
        setup_here.ensure_venv(folder)
        setup_here.ensure_locked(folder, [setup_here.PACKAGING / "requirements-linkage.lock"])
    except setup_here.SetupProblem as problem:
        unavailable(pytestconfig, str(problem))
    return Splink(setup_here.venv_python(folder), setup_here.PACKAGING)


@pytest.fixture(scope="module")
def stories() -> list[Story]:
    """Invented people, some of whom told their story twice, the second time less exactly."""
    dice = random.Random(2311)
    people = invented(RECORDS - DOUBLES, dice)
    twice = [again(story, dice) for story in dice.sample(people, DOUBLES)]
    return sorted([*people, *twice], key=lambda story: story.code)


@pytest.fixture(scope="module")
def rows(stories: list[Story]) -> str:
    tokens = Tokens(bytes(range(32)))
    return "".join(json.dumps(features(story, tokens)) + "\n" for story in stories)


def again(story: Story, dice: random.Random) -> Story:
    """The same person's second interview: months are off by one or two, or forgotten."""
    (period,), (case,) = story.periods, story.cases
    return Story(
        f"T{story.code[1:]}",
        dice.choice((story.country, story.country, story.country, "")),
        dice.choice(("yes", "")),
        (replace(period, start=told(period.start, dice), end=told(period.end, dice)),),
        (case_again(case, dice),),
    )


def told(date: PartialDate | None, dice: random.Random) -> PartialDate | None:
    if date is None or date.month is None or dice.random() < 0.1:
        return None if dice.random() < 0.1 else date
    if dice.random() < 0.15:
        return PartialDate(date.year)
    month = 12 * date.year + date.month - 1 + dice.choice((-2, -1, 0, 0, 0, 0, 1, 2))
    return PartialDate(month // 12, month % 12 + 1)


def case_again(case: Case, dice: random.Random) -> Case:
    charges = sorted(case.charges)
    months = case.months or 0
    return Case(
        frozenset(dice.sample(charges, dice.randint(0, len(charges)))),
        case.punishments,
        dice.choice((months, months, months + 1, None)),
        dice.choice((case.year, case.year, (case.year or 0) + 1, None)),
    )


def test_splink_finds_the_doubles_that_the_desk_finds(
    splink: Splink, stories: list[Story], rows: str, tmp_path: Path, record_testsuite_property
) -> None:
    tokens = Tokens(bytes(range(32)))
    codes = {tokens.record(story.code): story.code for story in stories}
    began = time.perf_counter()
    done = splink.run(tmp_path, rows)
    record_testsuite_property("splink_seconds", round(time.perf_counter() - began, 1))
    found = {
        tuple(sorted((codes[each["one"]], codes[each["other"]]))): each["probability"]
        for each in map(json.loads, done.output.splitlines())
    }
    desk = {
        (stories[one].code, stories[other].code): likeness.same_person
        for one, other, likeness in possible_stories(stories)
    }
    known = {(f"0{code[1:]}", code) for code in codes.values() if code.startswith("T")}
    likely = {pair for pair, thought in desk.items() if thought is SamePerson.LIKELY}
    by_code = {story.code: story for story in stories}
    open_to_it = {
        pair
        for pair in known
        if compare_stories(by_code[pair[0]], by_code[pair[1]]).same_person
        is not SamePerson.UNLIKELY
    }
    shares = {"splink": found.keys(), "desk": desk.keys(), "each_with_each": open_to_it}
    for name, pairs_of in shares.items():
        record_testsuite_property(f"recall_{name}", round(len(known & pairs_of) / len(known), 3))
    record_testsuite_property("records", len(stories))
    record_testsuite_property("known_doubles", len(known))
    record_testsuite_property("bytes_of_a_row", len(rows) // len(stories))
    record_testsuite_property("pairs_splink", len(found))
    record_testsuite_property("pairs_desk", len(desk))
    record_testsuite_property("pairs_both", len(desk.keys() & found.keys()))
    assert len(known) == DOUBLES
    assert desk.keys() <= found.keys()
    sure = {pair for pair, each in found.items() if each >= thresholds()["likely"] - 1e-4}
    assert likely <= sure
    # What Splink misses has nothing in common but a year: it never meets.
    assert len(open_to_it & found.keys()) > 0.95 * len(open_to_it)
    assert known & found.keys() <= open_to_it


@pytest.mark.parametrize("room", ROOM)
def test_nothing_is_written_and_no_socket_is_opened_whatever_memory_there_is(
    splink: Splink, rows: str, tmp_path: Path, room: str
) -> None:
    done = splink.run(tmp_path, rows, ROOM[room])
    assert json.loads(done.errors.splitlines()[0]) == SAFE
    assert done.status == (OUT_OF_MEMORY if "little" in room else 0), done.errors
    assert done.written() - {Path("/dev/null")} == set()
    assert done.internet_sockets() == []
    left = [path for name in ("work", "home", "temporary") for path in (tmp_path / name).iterdir()]
    assert left == []
    assert len(done.output.splitlines()) > DOUBLES or done.status == OUT_OF_MEMORY


def test_left_to_itself_duckdb_does_spill(splink: Splink, tmp_path: Path) -> None:
    done = splink.traced(["-c", SPILLING], tmp_path)
    assert any(".tmp" in path.parts for path in done.written()), done.errors


def test_what_is_locked_cannot_be_opened_again(splink: Splink, tmp_path: Path) -> None:
    attempts = (
        "SET temp_directory = 'there'",
        "SET enable_external_access = true",
        "SET autoload_known_extensions = true",
        "COPY (SELECT 1) TO 'there.csv'",
        "ATTACH 'there.db'",
        "SELECT * FROM read_csv('/etc/hostname')",
        "INSTALL httpfs",
    )
    done = splink.traced(["-c", FORBIDDEN], tmp_path, "\n".join(attempts))
    refused = [json.loads(line)[0] for line in done.output.splitlines()]
    assert refused == list(attempts)
    assert list((tmp_path / "work").iterdir()) == []


def test_the_environment_is_no_part_of_the_program(splink: Splink) -> None:
    line = [splink.python, "-c", "import splink, duckdb; print(splink.__version__)"]
    done = subprocess.run(line, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("5.")
