"""What differs between two laws, rule by rule."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import NamedTuple

from dutyrehab_desktop.expressions import Expression
from dutyrehab_desktop.law.model import Law


class LawChange(NamedTuple):
    """One difference.

    Attributes:
        kind: `added`, `removed` or `changed`.
        sheet: The law sheet.
        name: Id of the row.
        column: What changed; empty for a row that came or went.
        before: What stood there.
        after: What stands there now.
    """

    kind: str
    sheet: str
    name: str
    column: str = ""
    before: str = ""
    after: str = ""


def law_changes(old: Law, new: Law) -> tuple[LawChange, ...]:
    """Every difference, in the order of the new law's sheets; what went comes last in its sheet."""
    olds, news = _rows(old), _rows(new)
    return tuple(change for sheet in news for change in _in_sheet(sheet, olds[sheet], news[sheet]))


def _in_sheet(
    sheet: str, old: Mapping[str, object], new: Mapping[str, object]
) -> Iterator[LawChange]:
    for name, row in new.items():
        if name not in old:
            yield LawChange("added", sheet, name)
            continue
        before, after = _columns(old[name]), _columns(row)
        for column, text in after.items():
            if before.get(column, "") != text:
                yield LawChange("changed", sheet, name, column, before.get(column, ""), text)
    for name in old:
        if name not in new:
            yield LawChange("removed", sheet, name)


def _rows(law: Law) -> dict[str, dict[str, object]]:
    return {
        "categories": {row.key: row for row in law.categories},
        "barriers": {row.id: row for row in law.barriers},
        "facts": dict(law.facts),
        "presumptions": dict(law.presumptions),
        "sources": dict(law.sources),
        "reforms": dict(law.reforms),
        "contexts": {row.id: row for row in law.contexts},
        "entitlements": {row.key: row for row in law.entitlements},
        "formulas": dict(law.formulas),
        "indices": {row.key: row for row in law.indices},
        "routes": {row.id: row for row in law.routes},
        "deadlines": {row.id: row for row in law.deadlines},
        "reform_changes": {row.id: row for row in law.reform_changes},
    }


def _columns(row: object) -> dict[str, str]:
    """A row as texts; a text in several languages has one column a language."""
    columns: dict[str, str] = {}
    for field in fields(row):  # type: ignore[arg-type]
        value = getattr(row, field.name)
        if isinstance(value, Mapping):
            columns |= {f"{field.name}::{code}": str(text) for code, text in value.items()}
        elif isinstance(value, Expression):
            columns[field.name] = value.text
        elif isinstance(value, tuple):
            columns[field.name] = " ".join(map(str, value))
        else:
            columns[field.name] = "" if value is None else str(value)
    return columns
