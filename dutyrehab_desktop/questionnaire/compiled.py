"""Makes and loads the compiled questionnaire, so that a field laptop never reads the sheets."""

import hashlib
import json
from pathlib import Path

from pydantic import ValidationError

from dutyrehab_desktop.expressions import Expression, ExpressionError, parse
from dutyrehab_desktop.questionnaire.canonical import (
    FORMAT,
    CanonicalForm,
    compile_questionnaire,
    digest,
)
from dutyrehab_desktop.questionnaire.errors import CompiledFormDamaged, CompiledFormTooNew
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import read_questionnaire

__all__ = ["compile_folder", "compile_questionnaire", "digest", "load_compiled"]


def compile_folder(folder: Path) -> bytes:
    """The compiled form of the sheets in a folder; the build script writes it beside them.

    Raises:
        SheetProblem: Where the sheets are wrong.
    """
    return compile_questionnaire(read_questionnaire(folder))


def load_compiled(data: bytes) -> Questionnaire:
    """The questionnaire that a compiled form holds.

    Raises:
        CompiledFormTooNew: A later program wrote it.
        CompiledFormDamaged: Anything else is wrong with it.
    """
    form = _checked(data)
    parsed: dict[str, Expression] = {}

    def read(text: str) -> Expression | None:
        if text and text not in parsed:
            parsed[text] = parse(text)
        return parsed[text] if text else None

    try:
        questionnaire = form.restored(read, hashlib.sha256(data).hexdigest())
    except ExpressionError:
        raise CompiledFormDamaged from None
    if not _whole(questionnaire):
        raise CompiledFormDamaged
    return questionnaire


def _checked(data: bytes) -> CanonicalForm:
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError):
        raise CompiledFormDamaged from None
    written = raw.get("format") if isinstance(raw, dict) else None
    if not isinstance(written, int):
        raise CompiledFormDamaged
    if written > FORMAT:
        raise CompiledFormTooNew
    try:
        return CanonicalForm.model_validate(raw)
    except ValidationError:
        raise CompiledFormDamaged from None


def _whole(questionnaire: Questionnaire) -> bool:
    """Whether every name that the form uses for its own parts is there."""
    names = questionnaire.questions.keys() | questionnaire.rosters.keys()
    items = {item for section in questionnaire.sections for item in section.items}
    inside = {name for roster in questionnaire.rosters.values() for name in roster.questions}
    lists = {question.list_name for question in questionnaire.questions.values()} - {""}
    return bool(
        questionnaire.languages
        and items <= names
        and inside <= questionnaire.questions.keys()
        and lists <= questionnaire.lists.keys()
    )
