"""The rules of the house that a machine can check."""

import ast
import csv
import importlib
import pkgutil
import re
import string
import subprocess
import sys
import tomllib

import pytest

import dutyrehab_desktop
from dutyrehab_desktop.errors import DutyRehabError
from tests.helpers import sources
from tests.helpers.sources import PACKAGE, PROJECT, Text

LANGUAGES = ("ru", "kk", "uz")
CODE = sources.python_files(PACKAGE)
ALL_PYTHON = CODE + [
    path for folder in ("tests", "packaging") for path in sources.python_files(PROJECT / folder)
]
PLACEHOLDER = re.compile(r"\{\w*\}|%(?:n|L?\d+)|&(?=\w)")


def test_no_file_is_longer_than_400_lines() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in ALL_PYTHON}
    assert {str(path.relative_to(PROJECT)): n for path, n in lengths.items() if n > 400} == {}


def test_the_package_never_checks_with_assert() -> None:
    found = [
        sources.where(path, node)
        for path in CODE
        for node in ast.walk(sources.tree(path))
        if isinstance(node, ast.Assert)
    ]
    assert found == []


def test_nobody_asks_qt_for_widgets_in_a_way_that_keeps_them_for_ever() -> None:
    found = [
        sources.where(path, call)
        for path in CODE
        for name, call in sources.calls(path)
        if name in ("findChild", "findChildren", "nextInFocusChain", "previousInFocusChain")
    ]
    assert found == [], "app/widgets/descendants.py says why, and how else"


def test_only_the_opener_connects_to_a_database() -> None:
    found = [
        sources.where(path, call)
        for path in CODE
        for name, call in sources.calls(path)
        # In the window `connect` joins a signal and a slot; it cannot reach SQLCipher.
        if name == "connect" and PACKAGE / "app" not in path.parents
    ]
    assert found, "the opener is no longer found"
    assert [
        place for place in found if not place.startswith("dutyrehab_desktop/store/opener.py:")
    ] == []


def test_nothing_reaches_for_the_network_parts_of_qt() -> None:
    banned = ("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngine")
    found = [
        sources.where(path, node)
        for path in CODE
        for module, node in sources.imported_modules(path)
        if module.startswith(banned)
    ]
    assert found == []


def test_no_module_of_posix_alone_is_imported_where_windows_would_stumble() -> None:
    posix = {"fcntl", "grp", "pty", "pwd", "resource", "syslog", "termios", "tty"}
    found = [
        sources.where(path, node)
        for path in CODE
        for node in sources.tree(path).body
        if (isinstance(node, ast.Import) and posix & {alias.name for alias in node.names})
        or (isinstance(node, ast.ImportFrom) and node.module in posix)
    ]
    assert found == []


def test_no_file_names_a_place_on_the_machine_it_was_written_on() -> None:
    # XLSForm's look-ups walk from `instance(…)` over `root` to `item`: no folder.
    machine = re.compile(r"(?<!\))/(?:work|tmp|root|home)/[\w.]")
    # The chroot of the one has a home of its own, and the other is this rule.
    kept = {PROJECT / "packaging" / "bare_debian.sh", PROJECT / "tests" / "test_house.py"}
    found = [
        f"{path.relative_to(PROJECT)}:{number}"
        for path in sources.project_text()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if path not in kept and machine.search(line)
    ]
    assert found == []


# --- what is loaded ------------------------------------------------------------------------


def loaded_by(modules: str) -> list[str]:
    """Names of all modules in a fresh process after it has imported some of ours."""
    code = (
        "import importlib, pkgutil, sys\n"
        f"for name in {modules!r}.split():\n"
        "    package = importlib.import_module('dutyrehab_desktop.' + name)\n"
        "    for _, inner, _ in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "        importlib.import_module(inner)\n"
        "print('\\n'.join(sys.modules))"
    )
    command = [sys.executable, "-W", "error", "-c", code]
    shown = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    assert shown.returncode == 0, shown.stderr
    return shown.stdout.split()


def test_the_workflows_and_the_command_line_load_no_qt() -> None:
    loaded = loaded_by("workflows cli")
    assert "dutyrehab_desktop.store" in loaded
    assert [name for name in loaded if name.startswith(("PySide6", "shiboken6"))] == []


def test_the_whole_window_loads_no_network_module_of_qt() -> None:
    loaded = loaded_by("app cli")
    assert "PySide6.QtWidgets" in loaded
    assert [name for name in loaded if name.startswith("PySide6.QtNetwork")] == []


# --- errors ----------------------------------------------------------------------------------


def error_types() -> set[type[DutyRehabError]]:
    """Every error of every room."""
    for _, name, _ in pkgutil.walk_packages(dutyrehab_desktop.__path__, "dutyrehab_desktop."):
        if not name.endswith("__main__"):
            importlib.import_module(name)
    found = {DutyRehabError}
    waiting = [DutyRehabError]
    while waiting:
        waiting += (below := waiting.pop().__subclasses__())
        found.update(below)
    return {one for one in found if one.__module__.startswith("dutyrehab_desktop.")}


def messages() -> dict[str, dict[str, str]]:
    """The table of sentences."""
    with (PROJECT / "resources" / "messages.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    codes = [row["code"] for row in rows]
    assert len(codes) == len(set(codes)), "a code stands twice"
    return {row["code"]: row for row in rows}


def test_every_error_has_a_code_of_its_own_in_kebab_case() -> None:
    for error in error_types():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", error.code), error
    own = [error for error in error_types() if "code" in vars(error)]
    assert len({error.code for error in own}) == len(own)


def test_every_error_code_has_a_sentence() -> None:
    table = messages()
    codes = {error.code for error in error_types()} - {"cancelled"}
    assert sorted(codes - set(table)) == []


def test_every_sentence_of_an_error_is_there_in_every_language() -> None:
    table = messages()
    empty = [
        (code, language)
        for code, row in table.items()
        for language in ("en", *LANGUAGES)
        if not (row[language] or "").strip()
    ]
    assert empty == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_has_the_same_blanks_in_every_language(language: str) -> None:
    for code, row in messages().items():
        assert blanks(row[language]) == blanks(row["en"]), code


def blanks(text: str) -> set[str]:
    """Names in curly brackets."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


# --- sentences of the window -----------------------------------------------------------------


def test_every_sentence_is_written_in_the_one_form_that_the_scanner_finds() -> None:
    found = [
        f"{sources.where(path, call)} {name}"
        for path in CODE
        if path != sources.LOOKUP
        for name, call in sources.translation_calls(path)
        if not sources.is_plain(call)
    ]
    assert found == []


def test_only_the_window_asks_for_translations() -> None:
    found = [
        sources.where(path, call)
        for path in CODE
        if PACKAGE / "app" not in path.parents
        for _, call in sources.translation_calls(path)
    ]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_stands_in_the_translations_and_no_other(language: str) -> None:
    wanted = sources.texts_in_code() | sources.texts_in_forms()
    assert wanted, "no sentences were found at all"
    given = set(sources.translations(language))
    assert sorted(wanted - given) == []
    assert sorted(given - wanted) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    given = sources.translations(language)
    assert sorted(key for key, said in given.items() if said is None) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_every_placeholder_and_mnemonic(language: str) -> None:
    differing: list[Text] = [
        key
        for key, said in sources.translations(language).items()
        if said and sorted(PLACEHOLDER.findall(said)) != sorted(PLACEHOLDER.findall(key.source))
    ]
    assert differing == []


# --- what is shipped -------------------------------------------------------------------------


def test_the_lock_files_pin_every_dependency_with_hashes() -> None:
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    run = pins("requirements.lock")
    test = pins("requirements-test.lock")
    names = [_name(wanted) for wanted in settings["dependencies"]]
    assert [name for name in names if name not in run] == []
    extra = settings["optional-dependencies"]["test"]
    assert [_name(wanted) for wanted in extra if _name(wanted) not in test] == []
    assert {name: test.get(name) for name in run} == run


def pins(lock: str) -> dict[str, str]:
    """Name and version of every line; each must carry a hash, and none may name an index."""
    text = (PROJECT / "packaging" / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    assert [line for line in lines if "--hash=sha256:" not in line] == []
    assert "://" not in text
    return dict(re.match(r"([\w.-]+)==(\S+)", line).groups() for line in lines)  # type: ignore[union-attr, misc]


def _name(requirement: str) -> str:
    return re.split(r"[<>=~! \[]", requirement)[0].lower().replace("_", "-")
