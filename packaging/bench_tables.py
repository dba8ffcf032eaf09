"""Tables over many records: the pass that judges them, every table, a table of one's own.

    .venv/bin/python packaging/bench_tables.py 1000 10000 100000

One JSON object a size; each step in seconds of the clock and of the processor. Records are the
invented ones with other answers and codes. Up to 10,000
the pass really judges each; above, its lines are copied, so that counting is measured alone.
Beside each table of one's own stand a bare SQL aggregate of the same answers in the same SQLCipher
and, where it is installed, the same in pandas.
"""

import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench_doubles import _largest as largest

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.tabulated import NewLine
from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.needs_reporting import (
    Profile,
    ReportFormat,
    ReportWish,
    make_report,
)
from dutyrehab_desktop.workflows.reform_impact import reform_impact
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabling import Chosen, cross_table, tables
from dutyrehab_desktop.workflows.tabulating import bring_up_to_date, read_columns, tabulator
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.received import code_of, demonstration, interview_of
from tests.helpers.vaults import make_vault

AROUND = Surroundings(lambda: date(2026, 11, 23), random_bytes)
JUDGED = 10_000
"""More than these are not judged one by one: a pass is linear, and this is about counting."""
KINDS = 200
AT_ONCE = 500
ROWS, COLUMNS = "job_help", "health_need"
_VARIED = ("job_now", "job_help", "health_need", "gov_health", "aware_reopen", "gender", "age_band")


def kinds(content: Content) -> list[Interview]:
    """Different interviews: the invented ones, with some answers by chance."""
    dice, told, found = random.Random(5), demonstration(), []
    form = content.questionnaire
    for at in range(KINDS):
        changed = {
            name: dice.choice(form.lists[form.questions[name].list_name]).name for name in _VARIED
        }
        found.append(interview_of({**told[at % len(told)], **changed}, code_of(at + 1), content))
    return found


def fill(vault: OpenVault, content: Content, number: int) -> None:
    """Put so many records into a vault."""
    different = kinds(content)
    for start in range(0, number, AT_ONCE):
        vault.store.merging.add(
            *(
                replace(different[at % KINDS], code=code_of(at + 1))
                for at in range(start, min(number, start + AT_ONCE))
            )
        )


def copy_lines(vault: OpenVault, content: Content) -> None:
    """Give every record the line of its kind, without judging it."""
    makes = tabulator(content, AROUND)
    line = [makes.line(content.carried(one).sheet) for one in kinds(content)]
    more = '{"answered":80,"claims":[],"declined":0,"interviewer":"a","losses":[],"month":""}'
    codes = vault.store.tabulated.stale(makes.basis)
    for start in range(0, len(codes), AT_ONCE):
        piece = codes[start : start + AT_ONCE]
        made = [NewLine(code, True, 80, line[_place(code) % KINDS], more) for code in piece]
        vault.store.tabulated.put(makes.basis, made)


def _place(code: str) -> int:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    number = 0
    for letter in code:
        number = number * len(letters) + letters.index(letter)
    return number - 1


def clocked(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds that some work takes: of the clock, and of the processor.

    The second is what an idle machine would show, whatever else runs on this one.
    """
    began, worked = time.perf_counter(), time.process_time()
    work()
    return round(time.perf_counter() - began, 3), round(time.process_time() - worked, 3)


def measured(number: int, folder: Path) -> dict[str, object]:
    """One run over so many records."""
    content, nothing = load_content(), TaskControl()
    with make_vault(folder, Role.COORDINATOR) as vault:
        told: dict[str, object] = {"records": number}
        told["filling"] = clocked(lambda: fill(vault, content, number))
        if number <= JUDGED:
            told["pass"] = clocked(lambda: bring_up_to_date(vault, content, AROUND, nothing))
        else:
            told["copied"] = clocked(lambda: copy_lines(vault, content))
        told["nothing_to_do"] = clocked(lambda: bring_up_to_date(vault, content, AROUND, nothing))
        told["all_tables"] = clocked(lambda: tables(vault, content, AROUND, "en", nothing))
        chosen = Chosen(ROWS, COLUMNS)
        told["proposals"] = clocked(lambda: reform_impact(vault, content, AROUND, "en", nothing))
        for profile in (Profile.INTERNAL, Profile.PUBLIC):
            wish = ReportWish(profile=profile, language="en")
            told[f"report_{profile}"] = clocked(partial(_report, vault, content, wish))
        told["own_table"] = clocked(
            lambda: cross_table(vault, content, AROUND, chosen, "en", nothing)
        )
        told |= _peers(vault, content)
        told["peak_mb"] = largest()
    return told


def _report(vault: OpenVault, content: Content, wish: ReportWish) -> bytes:
    return make_report(vault, content, AROUND, wish, TaskControl()).file(ReportFormat.PDF)


def _peers(vault: OpenVault, content: Content) -> dict[str, object]:
    """The same numbers by SQL over plain columns in the same file, and by pandas."""
    columns = read_columns(vault, content, AROUND, [ROWS, COLUMNS])
    pairs = list(zip(columns.column(ROWS), columns.column(COLUMNS), strict=True))
    database = vault.store._database
    database.change(lambda c: c.execute("create table floor (one integer, other integer) strict"))
    database.change(lambda c: c.executemany("insert into floor values (?, ?)", pairs))
    query = "select one, other, count(*) from floor group by one, other"
    seconds = clocked(lambda: database.rows(query))
    counted = {(one, other): many for one, other, many in database.rows(query)}
    if counted != dict(Counter(pairs)):
        raise SystemExit("the floor counts otherwise")
    told: dict[str, object] = {"sql_aggregate": seconds}
    try:
        import pandas
    except ImportError:
        return told
    frame = pandas.DataFrame(pairs, columns=["one", "other"])
    told["pandas_crosstab"] = clocked(lambda: pandas.crosstab(frame["one"], frame["other"]))
    return told


def main(sizes: list[int]) -> None:
    """Print one JSON object a size."""
    for number in sizes:
        with tempfile.TemporaryDirectory() as folder:
            print(json.dumps(measured(number, Path(folder) / "desk")), flush=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1_000, 10_000, 100_000])
