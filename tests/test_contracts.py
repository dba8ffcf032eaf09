"""Every import contract of pyproject.toml fails when it is broken on purpose.

The real package is copied; into each copy one violation is planted three times: in plain sight,
inside a function, and where only a type checker looks.
"""

import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
PLANTED = "planted_here"


@dataclass(frozen=True)
class Violation:
    """Three rooms (or modules in them) and what each must not import."""

    plain: tuple[str, str]
    in_function: tuple[str, str]
    for_types: tuple[str, str]


VIOLATIONS = {
    "rooms depend downwards": Violation(
        ("crypto", "dutyrehab_desktop.records"),
        ("questionnaire", "dutyrehab_desktop.law"),
        ("store", "dutyrehab_desktop.bundles"),
    ),
    "Qt only in app": Violation(
        ("workflows", "PySide6.QtCore"), ("cli", "PySide6"), ("records", "shiboken6")
    ),
    "SQLCipher only in store": Violation(
        ("workflows", "sqlcipher3"), ("bundles", "sqlcipher3.dbapi2"), ("app", "sqlcipher3")
    ),
    "reportlab only in reports": Violation(
        ("app", "pypdfium2"), ("workflows", "reportlab.pdfgen"), ("cli", "reportlab")
    ),
    "the cryptography library only in crypto": Violation(
        ("bundles", "cryptography.hazmat"), ("store", "argon2"), ("workflows", "cryptography")
    ),
    "no network, no plain sqlite, no pickle": Violation(
        ("store", "sqlite3"), ("crypto", "urllib.request"), ("app", "socket")
    ),
    "linkage runs outside the program": Violation(
        ("workflows", "splink"), ("cli", "duckdb"), ("records", "pandas")
    ),
    "passphrases are judged in a process of their own": Violation(
        ("workflows", "zxcvbn"), ("cli", "zxcvbn.matching"), ("app", "zxcvbn")
    ),
    "the window goes through workflows": Violation(
        ("app", "dutyrehab_desktop.store"),
        ("app.common", "dutyrehab_desktop.crypto"),
        ("app.interview", "dutyrehab_desktop.reports"),
    ),
}


def copy_of_the_package(project: Path, target: Path) -> Path:
    """The package and its contracts, to be spoilt."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(project / "dutyrehab_desktop", target / "dutyrehab_desktop", ignore=ignored)
    shutil.copy(project / "pyproject.toml", target)
    return target


def lint(root: Path) -> tuple[int, str]:
    """Exit status and words of import-linter."""
    done = subprocess.run(
        [sys.executable, "-c", LINT, "--no-logo", "--no-cache"],
        cwd=root,
        capture_output=True,
        text=True,
        env={"PATH": "", "PYTHONPATH": str(root), "COLUMNS": "200", "NO_COLOR": "1"},
    )
    return done.returncode, done.stdout + done.stderr


def plant(root: Path, room: str, name: str, text: str) -> str:
    """Put a module into a room; its dotted name."""
    folder = root.joinpath("dutyrehab_desktop", *room.split("."))
    folder.mkdir(exist_ok=True)
    (folder / "__init__.py").touch()
    (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return f"dutyrehab_desktop.{room}.{name}"


def test_the_package_as_it_is_keeps_every_contract(project: Path, tmp_path: Path) -> None:
    status, shown = lint(copy_of_the_package(project, tmp_path))
    assert status == 0, shown


def test_every_contract_is_tried_here(project: Path) -> None:
    settings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    assert {contract["name"] for contract in contracts} == set(VIOLATIONS)


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_a_violation_breaks_its_contract(contract: str, project: Path, tmp_path: Path) -> None:
    root = copy_of_the_package(project, tmp_path)
    violation = VIOLATIONS[contract]
    in_function = f"def late():\n    import {violation.in_function[1]}\n"
    for_types = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n"
    planted = [
        plant(root, violation.plain[0], f"{PLANTED}_1", f"import {violation.plain[1]}\n"),
        plant(root, violation.in_function[0], f"{PLANTED}_2", in_function),
        plant(
            root,
            violation.for_types[0],
            f"{PLANTED}_3",
            f"{for_types}    import {violation.for_types[1]}\n",
        ),
    ]
    status, shown = lint(root)
    assert status == 1, shown
    assert re.search(rf"^{re.escape(contract)} BROKEN", shown, re.MULTILINE), shown
    heading = rf"\n{re.escape(contract)}\n-+\n"
    section = re.search(rf"{heading}(.*?)(\n[^\n]+\n-+\n|\Z)", shown, re.DOTALL)
    assert section, shown
    assert [name for name in planted if name not in section[1]] == [], section[1]


def test_a_new_room_needs_a_place_in_the_layers(project: Path, tmp_path: Path) -> None:
    root = copy_of_the_package(project, tmp_path)
    plant(root, "attic", PLANTED, "")
    status, shown = lint(root)
    assert status == 1, shown
    assert "attic" in shown
    assert "rooms depend downwards BROKEN" in shown
