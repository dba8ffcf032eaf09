"""Files of records opened by the tools that they are made for.

The libraries are installed from their own locks into an environment of their own, which is kept
until a lock changes; LibreOffice and R are used where they are.
"""

import csv
import io
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import setup_here

from dutyrehab_desktop.crypto.age import PassphraseIdentity, unseal
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.exporting_records import Coarser, FileKind
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.conftest import unavailable
from tests.helpers.exported import Export, everybody
from tests.helpers.vaults import make_vault

pytestmark = pytest.mark.heavy("exports")

PEOPLE = 21
# Every sheet of a workbook as its own CSV: comma, quotes, UTF-8.
SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
DUCKDB = """
import duckdb, json, sys
print(json.dumps(duckdb.sql(sys.argv[1]).fetchall()))
"""
PANDAS = """
import json, pandas, sys
read = pandas.read_parquet if sys.argv[1].endswith("parquet") else pandas.read_csv
table = read(sys.argv[1])
print(json.dumps([len(table), list(table.columns), table["job_now"].value_counts().to_dict()]))
"""
R = "t <- read.csv(commandArgs(TRUE)[1], fileEncoding='UTF-8-BOM'); cat(nrow(t), ncol(t))"


@dataclass(frozen=True)
class Tools:
    """An environment with the libraries, and files to open."""

    python: Path
    packaging: Path
    export: Export
    folder: Path

    def files(self, kind: FileKind, *, labels: bool = False, language: str = "ru") -> Path:
        wanted = self.export.terms(
            kind=kind, labels=labels, language=language, coarser=(Coarser.SMALL_GROUPS,)
        )
        return self.export.write(wanted, key="", in_clear=True).path

    def told(self, script: str, *words: str | Path, given: bytes = b"") -> str:
        command = [str(self.python), "-c", script, *map(str, words)]
        return _run(command, given, self.folder)


@pytest.fixture(scope="module")
def tools(
    project: Path, pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Tools]:
    folder = project / "build" / "exports"
    folder.parent.mkdir(exist_ok=True)
    locks = ("requirements-linkage.lock", "requirements-reading.lock")
    try:
        setup_here.ensure_venv(folder)
        setup_here.ensure_locked(folder, [setup_here.PACKAGING / name for name in locks])
    except setup_here.SetupProblem as problem:
        unavailable(pytestconfig, str(problem))
    content, place = load_content(), tmp_path_factory.mktemp("exports")
    with make_vault(place / "desk", Role.COORDINATOR) as vault:
        everybody(content, vault)
        around = Surroundings(lambda: date(2026, 11, 23), random_bytes)
        export = Export(vault, content, around, place / "out")
        python = setup_here.venv_python(folder)
        yield Tools(python, setup_here.PACKAGING, export, place)


def _run(command: list[str], given: bytes, folder: Path) -> str:
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, input=given, capture_output=True, env=environment, cwd=folder)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_parquet_is_the_same_in_duckdb_and_in_pandas(tools: Tools, tmp_path: Path) -> None:
    lines = (tools.files(FileKind.JSONL) / "records.jsonl").read_bytes()
    script = str(tools.packaging / "records_to_parquet.py")
    said = _run([str(tools.python), script, str(tmp_path)], lines, tools.folder)
    records = tmp_path / "records.parquet"
    assert f"{PEOPLE} rows" in said
    counted = f"select job_now, count(*) from '{records}' group by all order by all"
    by_duckdb = dict(json.loads(tools.told(DUCKDB, counted)))
    rows, columns, by_pandas = json.loads(tools.told(PANDAS, records))
    assert by_duckdb == by_pandas == {"no": 2, "yes": 19}
    assert rows == PEOPLE
    told = [json.loads(line) for line in lines.splitlines()]
    assert set(columns) == {name for name in told[0] if not _is_list(told, name)}
    several = f"select len(loss_heads) from '{records}' order by row"
    lengths = [length for (length,) in json.loads(tools.told(DUCKDB, several))]
    assert lengths == [
        None if one["loss_heads"] is None else len(one["loss_heads"]) for one in told
    ]
    why = f"select status['age_band'] from '{records}' order by row"
    statuses = [str(each).strip("[]'") for (each,) in json.loads(tools.told(DUCKDB, why))]
    assert statuses == [one["status"].get("age_band") for one in told]


def _is_list(told: list[dict[str, object]], name: str) -> bool:
    return f"{name}/entries" in told[0]


def test_csv_is_read_by_pandas_and_duckdb_as_it_was_meant(tools: Tools) -> None:
    file = tools.files(FileKind.CSV) / "records.csv"
    rows, columns, counted = json.loads(tools.told(PANDAS, file))
    heading = next(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert (rows, columns, counted) == (PEOPLE, heading, {"yes": 19, "no": 2})
    asked = f"select count(*) from read_csv('{file}')"
    assert json.loads(tools.told(DUCKDB, asked)) == [[PEOPLE]]


def test_csv_is_read_by_r_where_it_is(tools: Tools) -> None:
    if shutil.which("Rscript") is None:
        pytest.skip("not installed: R")
    file = tools.files(FileKind.CSV) / "records.csv"
    width = len(next(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig")))))
    assert _run(["Rscript", "-e", R, str(file)], b"", tools.folder) == f"{PEOPLE} {width}"


@pytest.mark.parametrize("language", ["ru", "kk", "uz", "uz-Cyrl", "en"])
def test_a_workbook_opened_by_libreoffice_holds_what_the_csv_holds(
    tools: Tools, pytestconfig: pytest.Config, tmp_path: Path, language: str
) -> None:
    if shutil.which("soffice") is None:
        unavailable(pytestconfig, "not installed: LibreOffice")
    book = tools.files(FileKind.XLSX, labels=True, language=language) / "records.xlsx"
    folder = tools.files(FileKind.CSV, labels=True, language=language)
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
    _run([*command, "--convert-to", SHEETS, "--outdir", str(tmp_path), str(book)], b"", tmp_path)
    for file in folder.iterdir():
        rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
        opened = tmp_path / f"records-{file.stem}.csv"
        read = list(csv.reader(io.StringIO(opened.read_text(encoding="utf-8-sig"), newline="")))
        # Both have the same people in another order; what is about no one stands in the same.
        ours, theirs = ([_row[1:] for _row in each] for each in (rows, read))
        assert sorted(map(_shortened, theirs)) == sorted(map(_shortened, ours)), file.stem


def _shortened(row: list[str]) -> list[str]:
    """Empty cells at the end of a row are not written by every program."""
    cells = [cell.strip() for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def test_a_passphrase_opens_a_file_and_is_gone(tools: Tools) -> None:
    typed = bytearray(b"five plain words to type")
    wanted = tools.export.terms(kind=FileKind.CSV, coarser=(Coarser.SMALL_GROUPS,))
    done = tools.export.write(wanted, key="", passphrase=typed)
    assert typed == bytes(len(typed))
    identity = PassphraseIdentity(bytearray(b"five plain words to type"))
    assert b"records.csv" in unseal(done.path.read_bytes(), [identity])
