"""The long runs: too slow for every change, each a slice of under an hour.

`python3 packaging/test.py --heavy NAME` runs one and writes its result, with commit and date, into
`packaging/heavy.json`. A test belongs to a slice by `@pytest.mark.heavy("NAME")`; without
`--heavy NAME` such a test does not run.
"""

import datetime
import json
import subprocess
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "packaging" / "heavy.json"
HANG = 2 * 60 * 60
"""Seconds after which a test hangs; in a short run ten minutes, which some of these need."""

SLICES = {
    "bundles": "an hour of random bundles and every kind of bad one: no crash, no partial merge",
    "differencing": "brute force on published tables of 200 populations: no hidden number is found",
    "disk-image": "a day's work on a file system of its own: no marker in the raw image",
    "exports": "files of records opened by LibreOffice, DuckDB, pandas and, where it is, R",
    "interop": "a bundle opened with Node's age package, tar and ssh-keygen, and the other way",
    "interviews": "five whole interviews in the real window by real key events alone",
    "kills": "kills the running window 20 times: no acknowledged answer is lost",
    "linkage": "Splink on DuckDB over 3,000 invented records: known doubles found, nothing spilled",
    "merging": "every law of merging, 100,000 random histories each; 1,500 ways of real merges",
    "mutilation": "650 cut or garbled logs, 2,000 flipped bits, a disk full at each write",
    "papers": "every page of everybody's paper in every language: none ends with a heading",
    "printing": "20 papers through a real CUPS server: nothing of them stays in its spool",
    "report": "the report in every language and profile: opened by LibreOffice, no heading alone",
    "room": "200 interviews in one window: nothing of them is left behind, memory does not grow",
    "screen-reader": "what a screen reader is told of the interview, over its real bus",
    "sheets": "10,000 damaged sheets and 10,000 damaged expressions: no crash, no hang",
    "soundness": "100,000 definite verdicts: none is overturned by a later answer",
    "vault-kills": "10,000 kills in every act on a vault: nothing acknowledged is lost",
    "walks": "40 random walks through ODK's own engine: the same relevance, values, constraints",
    "wheels": "downloads the locked libraries for Windows and macOS by their hashes",
    "windows": "every page of an interview in every language, size and window: nothing is cut off",
}
"""Name of each slice, and what it shows."""


def run(name: str, python: Path) -> int:
    """Run a slice and keep its result; exit status 1 where a test failed or none ran."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [str(python), "-m", "pytest", "--heavy", name, f"--junitxml={report}"]
        command += ["-o", f"faulthandler_timeout={HANG}"]
        status = subprocess.call(command, cwd=ROOT)
        outcome = read_report(report) if report.is_file() else {}
    outcome = {"passed": status == 0, "date": _today(), "commit": _commit(), **outcome}
    text = json.dumps({**results(), name: outcome}, indent=1, sort_keys=True) + "\n"
    RESULTS.write_text(text, encoding="utf-8")
    print(f"{name}: {json.dumps(outcome)}", flush=True)
    return 1 if status else 0


def results() -> dict[str, dict[str, object]]:
    """The last result of every slice that ever ran."""
    if not RESULTS.is_file():
        return {}
    kept: dict[str, dict[str, object]] = json.loads(RESULTS.read_text(encoding="utf-8"))
    return kept


def read_report(report: Path) -> dict[str, object]:
    """Counts and seconds from pytest's own report."""
    suites = list(ElementTree.parse(report).getroot().iter("testsuite"))

    def total(key: str) -> int:
        return sum(int(suite.get(key, "0")) for suite in suites)

    return {
        "tests": total("tests"),
        "failed": total("failures") + total("errors"),
        "skipped": total("skipped"),
        "seconds": round(sum(float(suite.get("time", "0")) for suite in suites), 1),
        **{
            str(each.get("name")): str(each.get("value"))
            for suite in suites
            for each in suite.iter("property")
        },
    }


def _today() -> str:
    return datetime.datetime.now(datetime.UTC).date().isoformat()


def _commit() -> str:
    """The commit that ran, marked where the tree held changes beside it."""
    shown = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--abbrev=12"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    return shown.stdout.strip() or "unknown"
