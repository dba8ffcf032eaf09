"""The rows of the law sheets as they are checked at the border, one pydantic model a sheet."""

from datetime import date
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)

from dutyrehab_desktop.law.rights import Opens
from dutyrehab_desktop.law.terms import Confidence, Kind, Scope

Identifier = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9()/._-]*$")]
FactName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Written = Annotated[str, StringConstraints(min_length=1)]
Country = Literal["KZ", "UZ"]
Form = Literal["material", "moral", "restitution", "services", "satisfaction", "guarantees"]
Review = Literal["draft", "reviewed"]


def _day(text: str) -> str:
    if text:
        date.fromisoformat(text)
    return text


def _names(text: object) -> object:
    return tuple(text.split()) if isinstance(text, str) else text


Day = Annotated[str, AfterValidator(_day)]
Month = Annotated[str, StringConstraints(pattern=r"^(\d{4}(-\d{2}(-\d{2})?)?)?$")]
Names = Annotated[tuple[str, ...], BeforeValidator(_names)]


class Row(BaseModel):
    """A row of any law sheet. A field of type `dict` has one column a language."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SettingsRow(Row):
    """The one row of `settings.csv`."""

    law_id: Identifier
    version: Written


class SourceRow(Row):
    """A row of `sources.csv`."""

    id: Identifier
    country: Literal["KZ", "UZ", "ANY"]
    law: Written
    article: str
    edition: str
    confidence: Confidence
    valid_from: Day
    valid_to: Day
    checked_on: Month
    lines: str
    text: dict[str, str]


class ReformRow(Row):
    """A row of `reforms.csv`."""

    id: Identifier
    lines: str
    fit: Literal["sure", "likely"]
    text: dict[str, str]


class ReformChangeRow(Row):
    """A row of `reform_changes.csv`."""

    id: Identifier
    reform: Identifier
    country: Literal["KZ", "UZ", "ANY"]
    sheet: Literal["", "categories", "facts", "entitlements"]
    name: str
    also: str
    no_longer: str
    opens: Literal["", "yes", "unknown"]
    special: Literal["yes", "no"]
    confidence: Literal["sure", "likely", "doubtful"]
    lines: Written
    review: Review
    reading: dict[str, str]


class FactRow(Row):
    """A row of `facts.csv`."""

    name: FactName
    scope: Scope
    expression: Written


class PresumptionRow(Row):
    """A row of `presumptions.csv`."""

    question: Identifier
    value: Written
    when: Written
    note: str


class CategoryRow(Row):
    """A row of `categories.csv`."""

    key: Identifier
    country: Country
    scope: Literal[Scope.PERSON, Scope.CASE]
    yes: Written
    no: str
    sources: Names
    name: dict[str, str]
    explanation: dict[str, str]


class BarrierRow(Row):
    """A row of `barriers.csv`."""

    id: Identifier
    country: Literal["KZ", "UZ", "ANY"]
    scope: Literal[Scope.PERSON, Scope.CASE]
    kind: Kind
    found: Written
    possible: str
    blocks: Names
    sources: Names
    reforms: Names
    review: Review
    name: dict[str, str]
    explanation: dict[str, str]
    next_step: dict[str, str]


class ContextRow(Row):
    """A row of `contexts.csv`."""

    id: Identifier
    country: Literal["KZ", "UZ", "ANY"]
    sources: Names
    text: dict[str, str]


class EntitlementRow(Row):
    """A row of `entitlements.csv`."""

    category: Identifier
    form: Form
    opens: Opens
    what: dict[str, str]
    amount: dict[str, str]
    payer: dict[str, str]
    procedure: dict[str, str]
    deadlines: Names
    sum: str
    sources: Names


class FormulaRow(Row):
    """A row of `formulas.csv`."""

    id: Identifier
    category: Identifier
    units: Written
    index: Identifier
    sources: Names


class IndexRow(Row):
    """A row of `indices.csv`."""

    index: Identifier
    value: Annotated[float, Field(gt=0)]
    currency: Literal["kzt", "uzs"]
    valid_from: Annotated[Day, Field(min_length=10)]
    confidence: Confidence
    source: str


class RouteRow(Row):
    """A row of `routes.csv`."""

    id: Identifier
    country: Literal["KZ", "UZ", "ANY"]
    scope: Literal[Scope.PERSON, Scope.CASE]
    open: Written
    sources: Names
    review: Review
    name: dict[str, str]
    explanation: dict[str, str]
    next_step: dict[str, str]


class DeadlineRow(Row):
    """A row of `deadlines.csv`."""

    id: Identifier
    country: Literal["KZ", "UZ", "ANY"]
    scope: Scope
    start: str
    months: Annotated[int, Field(ge=0, le=600)]
    days: Annotated[int, Field(ge=0, le=3660)]
    when: Written
    acts: Literal["person", "office"]
    restorable: Literal["yes", "no", "unknown"]
    sources: Names
    review: Review
    name: dict[str, str]
    explanation: dict[str, str]


SHEETS: dict[str, type[Row]] = {
    "settings": SettingsRow,
    "sources": SourceRow,
    "reforms": ReformRow,
    "facts": FactRow,
    "presumptions": PresumptionRow,
    "categories": CategoryRow,
    "barriers": BarrierRow,
    "contexts": ContextRow,
    "entitlements": EntitlementRow,
    "formulas": FormulaRow,
    "indices": IndexRow,
    "routes": RouteRow,
    "deadlines": DeadlineRow,
    "reform_changes": ReformChangeRow,
}
"""Every law sheet, in the order in which defects are told."""

OPTIONAL = frozenset(("reform_changes",))
"""Sheets that a law may lack: laws were packed before there were any."""
