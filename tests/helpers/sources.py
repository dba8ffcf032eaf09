"""The project's own source, read as text and as syntax trees, for the rules of the house."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

PROJECT = Path(__file__).resolve().parents[2]
PACKAGE = PROJECT / "dutyrehab_desktop"
FORMS = PACKAGE / "app" / "forms"
LOOKUP = PACKAGE / "app" / "common" / "i18n.py"
"""The one module that asks Qt for a translation."""


@dataclass(frozen=True, order=True)
class Text:
    """A sentence of the window: where it belongs and what it says in English."""

    context: str
    source: str


def python_files(folder: Path) -> list[Path]:
    """Every hand-written Python file below a folder."""
    return sorted(
        path
        for path in folder.rglob("*.py")
        if FORMS not in path.parents and "__pycache__" not in path.parts
    )


def project_text() -> list[Path]:
    """Every text file of the project, whatever its kind."""
    kinds = {".py", ".md", ".toml", ".csv", ".ui", ".ts", ".sh", ".yaml", ".json", ".spec"}
    tops = ("dutyrehab_desktop", "packaging", "resources", "tests", "translations", "ui", ".ci")
    files = [path for top in tops for path in (PROJECT / top).rglob("*")]
    files += PROJECT.iterdir()
    return sorted(path for path in files if path.is_file() and path.suffix in kinds)


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def where(path: Path, node: ast.AST) -> str:
    """A place to jump to."""
    return f"{path.relative_to(PROJECT)}:{getattr(node, 'lineno', 1)}"


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the last part of the name that is called."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.func.id, node
            elif isinstance(node.func, ast.Attribute):
                yield node.func.attr, node


def imported_modules(path: Path) -> Iterator[tuple[str, ast.AST]]:
    """Every module that a file imports, with its dotted name."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)


def translation_calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call that marks or asks for a sentence; `str.translate`, of one argument, does not."""
    for name, call in calls(path):
        marks = name in ("tr", "QT_TRANSLATE_NOOP", "QT_TR_NOOP")
        if marks or (name == "translate" and len(call.args) + len(call.keywords) > 1):
            yield name, call


def is_plain(call: ast.Call) -> bool:
    """True for `translate("Context", "literal")` by its bare name, the form Qt's scanner finds."""
    return (
        isinstance(call.func, ast.Name)
        and call.func.id in ("translate", "QT_TRANSLATE_NOOP")
        and not call.keywords
        and len(call.args) == 2
        and all(isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in call.args)
    )


def texts_in_code() -> set[Text]:
    """Every sentence that the code of the window holds."""
    found = set()
    for path in python_files(PACKAGE / "app"):
        for _, call in translation_calls(path):
            if is_plain(call):
                context, source = (arg.value for arg in call.args if isinstance(arg, ast.Constant))
                found.add(Text(str(context), str(source)))
    return found


def texts_in_forms() -> set[Text]:
    """Every sentence that the forms of Qt Designer hold."""
    found = set()
    for form in sorted((PROJECT / "ui").glob("*.ui")):
        root = ElementTree.parse(form).getroot()
        context = root.findtext("class", "")
        for node in root.iter("string"):
            if node.get("notr") != "true" and node.text:
                found.add(Text(context, node.text))
    return found


def translations(language: str) -> dict[Text, str | None]:
    """What a Qt Linguist file says for each sentence; None where it is not finished."""
    root = ElementTree.parse(PROJECT / "translations" / f"dutyrehab_{language}.ts").getroot()
    found: dict[Text, str | None] = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            finished = said is not None and said.get("type") is None and said.text
            key = Text(context.findtext("name", ""), message.findtext("source", ""))
            found[key] = said.text if finished and said is not None else None
    return found
