"""One sentence for each defect of a questionnaire's sheets, in the reader's language.

Both faces show the same sentence (`resources/sheet_findings.csv`, four languages side by side).
"""

import csv
from functools import cache

from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.shipped import resource

_PLACE = {
    "en": ("Sheet {sheet}", "row {row}", "column {column}"),
    "ru": ("Лист {sheet}", "строка {row}", "столбец {column}"),
    "kk": ("{sheet} парағы", "{row}-жол", "{column} бағаны"),
    "uz": ("{sheet} varagʻi", "{row}-qator", "{column} ustuni"),
}

_REFERENCE = "\0"


@cache
def _table() -> dict[str, dict[str, str]]:
    with resource("sheet_findings.csv").open(encoding="utf-8", newline="") as file:
        return {row.pop("code"): row for row in csv.DictReader(file)}


def finding_codes() -> frozenset[str]:
    """Every code that has a sentence."""
    return frozenset(_table())


def finding_sentence(finding: Finding, language: str) -> str:
    """Where it is and what is wrong: `Sheet survey, row 7, column relevant: …`.

    Args:
        finding: The defect.
        language: BCP 47 code; a missing text falls back to English.
    """
    texts = _table()[finding.code]
    text = in_language(texts, language)
    blanks = {
        "sheet": finding.sheet,
        "row": str(finding.row),
        "column": finding.column,
        "name": finding.name,
        "detail": finding.detail,
    }
    sheet, row, column = _PLACE.get(language, _PLACE["en"])
    place = [sheet, *([row] if finding.row else []), *([column] if finding.column else [])]
    return _filled(", ".join(place), blanks) + ": " + _filled(text, blanks)


def _filled(text: str, blanks: dict[str, str]) -> str:
    # `${{name}}` is a reference as a sheet writes it, and no blank.
    text = text.replace("${{name}}", _REFERENCE).replace("${{…}}", "${…}")
    for name, value in blanks.items():
        text = text.replace("{" + name + "}", value)
    return text.replace(_REFERENCE, "${name}")
