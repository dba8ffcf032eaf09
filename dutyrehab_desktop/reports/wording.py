"""The sentences of a page: data with the four languages side by side, whole, never glued."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import Final

from dutyrehab_desktop.questionnaire.cyrillic import own_text, source_of
from dutyrehab_desktop.reports.errors import ReportSheetDamaged, TextMissing
from dutyrehab_desktop.reports.sheets import LANGUAGES, read_keyed_rows

_REVIEW: Final = "review"
_REVIEWED: Final = "reviewed"
_FORMS: Final = "|"
"""Parts the members of a row that holds several: months, grammatical numbers."""


def text_in(texts: Mapping[str, str], language: str, name: str) -> str:
    """A text of the questionnaire, the law or a sheet in one language.

    Args:
        texts: The text by language.
        language: BCP 47 code.
        name: What the text belongs to; it names the gap and holds no answer.

    Raises:
        TextMissing: There is none in that language. No other language takes its place.
    """
    text = own_text(texts, language)
    if not text:
        raise TextMissing(language=language, id=name)
    return text


@dataclass(frozen=True)
class Wording:
    """Sentences by id and language.

    Attributes:
        texts: For each id the text by language.
        review: For each language `draft` or `reviewed`.
    """

    texts: Mapping[str, Mapping[str, str]]
    review: Mapping[str, str]

    def say(self, name: str, language: str, /, **values: object) -> str:
        """A sentence with its blanks filled.

        Raises:
            TextMissing: There is no such sentence in that language.
        """
        return text_in(self.texts.get(name, {}), language, name).format(**values)

    def members(self, name: str, language: str) -> tuple[str, ...]:
        """The members of a row that holds several: month names, grammatical numbers.

        Raises:
            TextMissing: There is no such row in that language.
        """
        return tuple(text_in(self.texts.get(name, {}), language, name).split(_FORMS))

    def reviewed(self, language: str) -> bool:
        """True where a second speaker of the language has signed the texts."""
        return self.review.get(source_of(language)) == _REVIEWED


def read_wording(path: Path) -> Wording:
    """Read a sheet of sentences (`id, en, ru, kk, uz`; the row `review` says what was checked).

    Raises:
        ReportSheetDamaged: The sheet cannot be read, or a sentence has other blanks in one
            language than in English.
    """
    rows = read_keyed_rows(path, ("id", *LANGUAGES))
    review = {code: state for code, state in rows.pop(_REVIEW, {}).items() if code in LANGUAGES}
    for number, (name, row) in enumerate(rows.items(), start=2):
        wanted = _blanks(row["en"])
        for language in LANGUAGES:
            if _blanks(row[language]) - _freely_used(name) != wanted - _freely_used(name):
                raise ReportSheetDamaged(file=path.name, row=number, column=language)
    texts = {
        name: MappingProxyType({language: row[language] for language in LANGUAGES})
        for name, row in rows.items()
    }
    return Wording(MappingProxyType(texts), MappingProxyType(review))


def _blanks(text: str) -> frozenset[str]:
    return frozenset(field for _, field, _, _ in Formatter().parse(text) if field is not None)


def _freely_used(name: str) -> frozenset[str]:
    """A date may take any form of a month's name: languages differ in this."""
    dated = name.startswith(("date-", "in-"))
    return frozenset({"month", "month_of", "month_in"}) if dated else frozenset()
