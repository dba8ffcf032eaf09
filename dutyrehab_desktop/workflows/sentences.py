"""One sentence for each thing that can go wrong, in the reader's language.

Both faces, the window and the command line, show the same sentence, so the table is data with
the four languages side by side (`resources/messages.csv`) and not part of either face.
"""

import csv
from functools import cache

from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.shipped import resource

_UNFORESEEN = DutyRehabError.code


@cache
def _table() -> dict[str, dict[str, str]]:
    with resource("messages.csv").open(encoding="utf-8", newline="") as file:
        return {row.pop("code"): row for row in csv.DictReader(file)}


def known_codes() -> frozenset[str]:
    """Every code that has a sentence."""
    return frozenset(_table())


def sentence(error: DutyRehabError, language: str) -> str:
    """What happened, what was kept, what to do: one sentence or two.

    Args:
        error: What went wrong; its details may fill blanks in the sentence.
        language: BCP 47 code; a missing text falls back to English, never to nothing.
    """
    texts = _table().get(error.code) or _table()[_UNFORESEEN]
    text = in_language(texts, language)
    for name, value in error.details.items():
        text = text.replace("{" + name + "}", str(value))
    return text
