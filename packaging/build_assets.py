"""Builds what is made from sources: forms, translations, the compiled questionnaire.

    .venv/bin/python packaging/build_assets.py           make everything anew
    .venv/bin/python packaging/build_assets.py --check   fail where something committed is stale

| from | made | kept |
|---|---|---|
| `ui/*.ui` | `dutyrehab_desktop/app/forms/ui_*.py` (uic) | committed |
| literals in `app` and `ui/` | `translations/dutyrehab_*.ts` (lupdate) | committed |
| `translations/*.ts` | `translations/*.qm` (lrelease) | git-ignored, built by `run.py`, `test.py` |
| `resources/questionnaire/*.csv` | `resources/questionnaire/compiled.json` | committed |
| `resources/law/*.csv` | the law table in `README.md` | committed |
| all sheets | `resources/coverage.csv`: what needs each question | committed |

Qt's own tools are called as programs from the PySide6 folder, so that the first three rows also
work on the system's Python, before our own libraries can be imported.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = Path("dutyrehab_desktop/app/forms")
TRANSLATIONS = Path("translations")
QUESTIONNAIRE = Path("resources/questionnaire")
COMPILED = QUESTIONNAIRE / "compiled.json"
README = Path("README.md")
COVERAGE = Path("resources/coverage.csv")

LANGUAGES = {"ru": "ru_RU", "kk": "kk_KZ", "uz": "uz_UZ"}
"""Our language codes and the locale whose plural forms lupdate is to offer."""


class AssetProblem(Exception):
    """Something could not be built; the text says what."""


@dataclass(frozen=True)
class QtTools:
    """Where the programs of one PySide6 installation lie."""

    folder: Path

    def run(self, tool: str, *arguments: str | Path) -> None:
        """Run one of Qt's tools in the project's root; its own words are shown if it fails."""
        inside = self.folder if os.name == "nt" or tool != "uic" else self.folder / "Qt/libexec"
        program = shutil.which(str(inside / tool))
        if program is None:
            raise AssetProblem(f"Qt's {tool} is not in {inside}")
        result = subprocess.run(
            [program, *map(str, arguments)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            encoding="utf-8",
            # Hash order would otherwise reach generated files.
            env={**os.environ, "QT_HASH_SEED": "0", "LC_ALL": "C.UTF-8"},
        )
        # lupdate answers 0 even where it could not read a file; it warns in every such case.
        if result.returncode or (tool != "uic" and "warning:" in result.stderr.lower()):
            raise AssetProblem(f"{tool} failed:\n{result.stdout}{result.stderr}")


def find_qt(venv: Path) -> QtTools:
    """Qt's tools in a virtual environment."""
    for pattern in ("lib/python3*/site-packages/PySide6", "Lib/site-packages/PySide6"):
        for folder in venv.glob(pattern):
            return QtTools(folder)
    raise AssetProblem(f"PySide6 is not installed in {venv}: run packaging/run.py first")


def build_forms(qt: QtTools, target: Path) -> None:
    """Turn every form of Qt Designer into Python."""
    target.mkdir(parents=True, exist_ok=True)
    wanted = {target / f"ui_{source.stem}.py": source for source in (ROOT / "ui").glob("*.ui")}
    for made, source in sorted(wanted.items()):
        # A method's name must not matter silently: no connection by name.
        qt.run("uic", "-g", "python", "--no-autoconnection", "-o", made, source)
    for left_over in set(target.glob("ui_*.py")) - set(wanted):
        left_over.unlink()


def extract_texts(qt: QtTools, target: Path) -> None:
    """Bring the Qt Linguist files up to date with every text of the window."""
    target.mkdir(parents=True, exist_ok=True)
    # Listed one by one: given a folder, lupdate passes over Python files without a word.
    # Of a form the source is read, not the Python made from it.
    code = [path for path in (ROOT / FORMS.parent).rglob("*.py") if FORMS.name not in path.parts]
    sources = sorted(str(path.relative_to(ROOT)) for path in (*code, *(ROOT / "ui").glob("*.ui")))
    if not sources:
        return
    for language, locale in LANGUAGES.items():
        options = ["-no-obsolete", "-locations", "none", "-sort-messages", "-silent"]
        options += ["-source-language", "en_US"]
        made = target / f"dutyrehab_{language}.ts"
        qt.run("lupdate", *options, "-target-language", locale, *sources, "-ts", made)


def build_translations(qt: QtTools, target: Path = ROOT / TRANSLATIONS) -> None:
    """Compile the translations; a text still unfinished stays English."""
    for source in sorted(target.glob("*.ts")):
        made = source.with_suffix(".qm")
        if not made.is_file() or made.stat().st_mtime_ns <= source.stat().st_mtime_ns:
            qt.run("lrelease", "-silent", "-nounfinished", source, "-qm", made)


def build_questionnaire(target: Path) -> None:
    """Compile the questionnaire's sheets; needs our own libraries."""
    sys.path.insert(0, str(ROOT))
    from dutyrehab_desktop.errors import DutyRehabError
    from dutyrehab_desktop.questionnaire.comparing import lost
    from dutyrehab_desktop.questionnaire.compiled import compile_folder, load_compiled

    try:
        compiled = compile_folder(ROOT / QUESTIONNAIRE)
        former = _committed()
        gone = () if former is None else tuple(lost(load_compiled(former), load_compiled(compiled)))
    except DutyRehabError as problem:
        raise AssetProblem(
            f"the questionnaire's sheets cannot be compiled:\n{problem}"
        ) from problem
    if gone:
        told = "\n".join(map(str, gone))
        raise AssetProblem(f"answers to the committed questionnaire would have no place:\n{told}")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(compiled)


def _committed() -> bytes | None:
    """The last committed compiled form; None outside a checkout, and before the first commit."""
    git = shutil.which("git")
    if git is None:
        return None
    found = subprocess.run(
        [git, "show", f"HEAD:{COMPILED.as_posix()}"], cwd=ROOT, capture_output=True
    )
    return found.stdout if found.returncode == 0 else None


def build_all(qt: QtTools, root: Path) -> None:
    """Make everything that is committed, below `root`."""
    build_forms(qt, root / FORMS)
    extract_texts(qt, root / TRANSLATIONS)
    build_questionnaire(root / COMPILED)
    build_tables(root)


def build_tables(root: Path) -> None:
    """Write what is told about the sheets; needs our own libraries and the compiled form."""
    from tables import put_coverage, put_law_table

    put_law_table(ROOT / README, root / README)
    put_coverage(root / COVERAGE)


def stale(qt: QtTools, scratch: Path) -> list[str]:
    """Which committed files differ from what their sources give now."""
    # lupdate merges into what is there, so it starts from copies.
    (scratch / TRANSLATIONS).mkdir(parents=True)
    for committed in (ROOT / TRANSLATIONS).glob("*.ts"):
        shutil.copy(committed, scratch / TRANSLATIONS)
    build_all(qt, scratch)
    names = set()
    for top in (ROOT, scratch):
        names |= {path.relative_to(top) for path in (top / FORMS).glob("ui_*.py")}
        names |= {path.relative_to(top) for path in (top / TRANSLATIONS).glob("*.ts")}
    names |= {COMPILED, README, COVERAGE}
    return sorted(str(name) for name in names if _content(ROOT / name) != _content(scratch / name))


def _content(path: Path) -> bytes | None:
    """What counts of a file: of a form all but its head, which names the version of Qt."""
    if not path.is_file():
        return None
    lines = path.read_bytes().replace(b"\r\n", b"\n").split(b"\n")
    if path.name.startswith("ui_"):
        while lines and (lines[0].startswith(b"#") or not lines[0].strip()):
            lines.pop(0)
    return b"\n".join(lines)


def main(arguments: list[str]) -> int:
    """Build or check."""
    parser = argparse.ArgumentParser(description="Make the generated files anew.")
    parser.add_argument("--check", action="store_true", help="only say what is stale (exit 1)")
    own = parser.parse_args(arguments)
    try:
        qt = find_qt(Path(sys.prefix))
        if own.check:
            with tempfile.TemporaryDirectory() as folder:
                differing = stale(qt, Path(folder))
            for name in differing:
                print(f"stale: {name} (run packaging/build_assets.py)")
            return 1 if differing else 0
        build_all(qt, ROOT)
        build_translations(qt)
    except AssetProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
