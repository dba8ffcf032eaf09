"""Every text that this program shows or says, with its translations, and who has signed which.

A text is a draft in a language until a named person has read it (house rule). A signature belongs
to the very words: it is kept by the digest of the English and the translated text, so that a
changed text is a draft again, wherever it stands.
"""

import csv
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from dutyrehab_desktop.questionnaire.errors import Finding, SheetProblem
from dutyrehab_desktop.questionnaire.workbook import Table, Workbook, read_workbook
from dutyrehab_desktop.shipped import resource, translation

LANGUAGES = ("ru", "kk", "uz")
"""The languages into which people translate; Uzbek in Cyrillic letters is made by rule."""

SHEET = "texts"
COLUMNS = ("place", "en", "text", "reviewer", "date")
_NO_TEXTS = ("terms.csv", "hard_words.csv", "coverage.csv", "reviews.csv")
_SHOWN = 16
"""Letters of a digest; of a few thousand texts no two are alike in them."""


class ReviewSheetProblem(SheetProblem):
    """A sheet with signatures cannot be used; every defect is told."""

    code = "review-sheet-wrong"


@dataclass(frozen=True)
class OwnText:
    """One text.

    Attributes:
        place: Where it stands: sheet, row and column, or the window's screen.
        texts: In English and each translation.
    """

    place: str
    texts: Mapping[str, str]

    def digest(self, language: str) -> str:
        """What a signature under the text in one language is kept by."""
        said = "\n".join((language, self.texts["en"], self.texts.get(language, "")))
        return hashlib.sha256(said.encode("utf-8")).hexdigest()[:_SHOWN]


@dataclass(frozen=True, slots=True)
class ReviewCount:
    """How far the texts of one language are read.

    Attributes:
        language: BCP 47 code.
        texts: How many there are.
        signed: How many a named person has signed.
    """

    language: str
    texts: int
    signed: int


def sheet_texts() -> Iterator[OwnText]:
    """The texts of every sheet that ships with the program."""
    for path in sorted(resource("terms.csv").parent.rglob("*.csv")):
        if path.name in _NO_TEXTS:
            continue
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield from _of_row(path.stem, row)


def window_texts() -> Iterator[OwnText]:
    """The sentences of the window; none where their sources did not come along."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for language in LANGUAGES:
        path = translation(f"dutyrehab_{language}.ts")
        if not path.is_file():
            return
        for context in ElementTree.parse(path).iter("context"):  # noqa: S314 - our own file
            for message in context.iter("message"):
                source = message.findtext("source", "")
                texts = found.setdefault((context.findtext("name", ""), source), {"en": source})
                texts[language] = message.findtext("translation", "")
    for (screen, source), texts in found.items():
        yield OwnText(f"{screen}: {source}", texts)


def own_texts() -> tuple[OwnText, ...]:
    """Everything."""
    return (*sheet_texts(), *window_texts())


def _of_row(sheet: str, row: Mapping[str, str]) -> Iterator[OwnText]:
    place = f"{sheet} {next(iter(row.values()))}"
    if row.get("name"):
        place += f" {row['name']}"
    for heading, english in row.items():
        column = re.fullmatch(r"(|.*(?:::|_))en", heading or "")
        if column and english:
            texts = {code: row.get(f"{column[1]}{code}") or "" for code in ("en", *LANGUAGES)}
            yield OwnText(f"{place} {column[1].rstrip(':_')}".rstrip(), texts)


def signatures() -> dict[str, tuple[str, str]]:
    """Who signed what, and when, by digest."""
    with resource("reviews.csv").open(encoding="utf-8", newline="") as file:
        return {row["digest"]: (row["reviewer"], row["date"]) for row in csv.DictReader(file)}


def review_counts() -> tuple[ReviewCount, ...]:
    """How many texts there are in each language, and how many are signed."""
    texts, signed = own_texts(), signatures()
    counts = []
    for language in LANGUAGES:
        different = {text.digest(language) for text in texts}
        counts.append(ReviewCount(language, len(different), len(different & signed.keys())))
    return tuple(counts)


def review_sheet(language: str) -> Workbook:
    """A sheet for a reviewer: each text once, with what is signed already."""
    signed = signatures()
    table: Table = [list(COLUMNS)]
    seen: set[str] = set()
    for text in own_texts():
        digest = text.digest(language)
        if digest not in seen:
            seen.add(digest)
            told = text.texts.get(language, "")
            table.append([text.place, text.texts["en"], told, *signed.get(digest, ("", ""))])
    return Workbook({SHEET: table})


def read_signatures(path: Path, language: str) -> dict[str, tuple[str, str]]:
    """Read what a reviewer has signed in a sheet, by digest.

    Args:
        path: The sheet that `review_sheet` made, with names and days filled in.
        language: Its language.

    Raises:
        ReviewSheetProblem: A signature is incomplete, or stands under other words than ours.
        FileProblem: It cannot be read at all.
    """
    workbook = read_workbook(path)
    table = workbook.sheets.get(SHEET, [])
    findings = list(workbook.findings)
    if not table or tuple(table[0][: len(COLUMNS)]) != COLUMNS:
        findings.append(Finding(SHEET, 1, "", "missing-sheet"))
        raise ReviewSheetProblem(tuple(findings))
    ours = {text.digest(language) for text in own_texts()}
    found: dict[str, tuple[str, str]] = {}
    for number, cells in enumerate(table[1:], start=2):
        place, english, told, reviewer, day = (*cells, "", "", "", "", "")[: len(COLUMNS)]
        if not (reviewer or day):
            continue
        digest = OwnText(place, {"en": english, language: told}).digest(language)
        if not reviewer:
            findings.append(Finding(SHEET, number, "reviewer", "missing-value", place))
        elif not _is_day(day):
            findings.append(Finding(SHEET, number, "date", "bad-value", place, day[:80]))
        elif digest not in ours:
            findings.append(Finding(SHEET, number, "text", "another-text", place))
        else:
            found[digest] = (reviewer, day)
    if findings:
        raise ReviewSheetProblem(tuple(findings))
    return found


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def signature_rows(signed: Mapping[str, tuple[str, str]]) -> Iterable[tuple[str, str, str]]:
    """The rows of `resources/reviews.csv`, in an order that a diff can be read by."""
    return ((digest, *signed[digest]) for digest in sorted(signed))
