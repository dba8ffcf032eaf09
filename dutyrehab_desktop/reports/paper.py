"""What may stand on the interviewee's paper: sentences, entitlements, and an allow-list."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final

from dutyrehab_desktop.expressions import PartialDate
from dutyrehab_desktop.questionnaire.model import Texts
from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.reports.sheets import LANGUAGES, Row, read_keyed_rows
from dutyrehab_desktop.reports.wording import Wording, read_wording
from dutyrehab_desktop.shipped import resource

_SOURCES: Final = tuple(f"source_{language}" for language in LANGUAGES)
_OWED: Final = (
    "id", "country", "order", "valid_from", "confidence", "checked_on", *LANGUAGES, *_SOURCES
)  # fmt: skip
_CONFIDENCES: Final = ("report", "confirmed", "one-source", "general", "unknown")


class PaperPlace(StrEnum):
    """Where an answer stands on paper."""

    ANSWERS = "answers"
    MONEY = "money"
    OWN = "own"
    PERMISSIONS = "permissions"
    NEVER = "never"
    SEALED = "sealed"


@dataclass(frozen=True, slots=True)
class Allowance:
    """What paper may hold of one question.

    Attributes:
        place: Where it stands.
        without: Options that are never printed.
    """

    place: PaperPlace
    without: frozenset[str] = frozenset()


_NOT_ALLOWED: Final = Allowance(PaperPlace.NEVER)


@dataclass(frozen=True, slots=True)
class Entitlement:
    """Something that the State owes everybody after release.

    Attributes:
        id: Stable name.
        country: `kz` or `uz`.
        order: Where it stands among those of its country.
        valid_from: The day from which it holds, or None where nobody knows.
        confidence: How sure it is; see the README beside the sheet.
        checked_on: The month in which somebody looked.
        texts: What can be asked for, and where.
        sources: What it rests on.
    """

    id: str
    country: str
    order: int
    valid_from: date | None
    confidence: str
    checked_on: str
    texts: Texts
    sources: Texts


@dataclass(frozen=True, slots=True)
class Guide:
    """How a step is taken.

    Attributes:
        to: To whom: the row `who-…` of the wording.
        papers: What to bring: rows `paper-…`.
        free: What is known of free help: the row `free-…`; empty for nothing.
    """

    to: str
    papers: tuple[str, ...]
    free: str


@dataclass(frozen=True)
class Paper:
    """All that the summary takes from sheets of this room.

    Attributes:
        wording: Its sentences.
        entitlements: What the State owes, in order.
        allowances: What may be printed of each question.
        told: What was told, as sentences: by question, or by `question/option`. A question that
            has none is printed as it was asked, with its answer.
        guides: How steps are taken, by barrier, route or time limit.
    """

    wording: Wording
    entitlements: tuple[Entitlement, ...]
    allowances: Mapping[str, Allowance]
    told: Mapping[str, Texts] = field(default_factory=dict)
    guides: Mapping[str, Guide] = field(default_factory=dict)

    def allowance(self, name: str) -> Allowance:
        """What may be printed of a question or a category; nothing where no sheet allows it."""
        return self.allowances.get(name, _NOT_ALLOWED)

    def owed(self, country: str, as_of: date) -> tuple[Entitlement, ...]:
        """What a country owes everybody after release on a day."""
        return tuple(
            owed
            for owed in self.entitlements
            if owed.country == country and (owed.valid_from is None or owed.valid_from <= as_of)
        )


def read_paper(folder: Path | None = None) -> Paper:
    """Read the sheets of the summary.

    Args:
        folder: Where they lie; the shipped ones unless told otherwise.

    Raises:
        ReportSheetDamaged: A sheet cannot be used.
    """
    folder = folder or resource("summary")
    allowed = read_keyed_rows(folder / "answers.csv", ("question", "place", "without"))
    owed = read_keyed_rows(folder / "entitlements.csv", _OWED)
    guides = read_keyed_rows(folder / "steps.csv", ("id", "to", "papers", "free"))
    wording = read_wording(folder / "summary.csv")
    return Paper(
        wording=wording,
        told=read_wording(folder / "told.csv").texts,
        guides=MappingProxyType(
            {
                name: _guide(row, number, wording)
                for number, (name, row) in enumerate(guides.items(), start=2)
            }
        ),
        entitlements=tuple(
            sorted(
                (_entitlement(row, number) for number, row in enumerate(owed.values(), start=2)),
                key=lambda each: (each.country, each.order),
            )
        ),
        allowances=MappingProxyType(
            {
                name: _allowance(row, number)
                for number, (name, row) in enumerate(allowed.items(), start=2)
            }
        ),
    )


def _guide(row: Row, number: int, wording: Wording) -> Guide:
    guide = Guide(row["to"], tuple(row["papers"].split()), row["free"])
    wanted = {
        "to": (f"who-{guide.to}",),
        "papers": tuple(f"paper-{name}" for name in guide.papers),
        "free": (f"free-{guide.free}",) if guide.free else (),
    }
    for column, names in wanted.items():
        if not wording.texts.keys() >= set(names):
            raise ReportSheetDamaged(file="steps.csv", row=number, column=column)
    return guide


def _allowance(row: Row, number: int) -> Allowance:
    try:
        place = PaperPlace(row["place"])
    except ValueError as problem:
        raise ReportSheetDamaged(file="answers.csv", row=number, column="place") from problem
    return Allowance(place, frozenset(row["without"].split()))


def _entitlement(row: Row, number: int) -> Entitlement:
    valid_from = PartialDate.parse(row["valid_from"])
    for column, good in (
        ("order", row["order"].isdigit()),
        ("valid_from", valid_from is not None or not row["valid_from"]),
        ("confidence", row["confidence"] in _CONFIDENCES),
    ):
        if not good:
            raise ReportSheetDamaged(file="entitlements.csv", row=number, column=column)
    return Entitlement(
        id=row["id"],
        country=row["country"],
        order=int(row["order"]),
        valid_from=valid_from.earliest if valid_from else None,
        confidence=row["confidence"],
        checked_on=row["checked_on"],
        texts=MappingProxyType({language: row[language] for language in LANGUAGES}),
        sources=MappingProxyType({language: row[f"source_{language}"] for language in LANGUAGES}),
    )
