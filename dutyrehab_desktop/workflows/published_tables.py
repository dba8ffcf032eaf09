"""What would be published, as it is printed; and what was published before."""

import json
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from dutyrehab_desktop.bundles.table_exception import read_signed
from dutyrehab_desktop.reports.publishing_notes import (
    cell_text,
    notes_under,
    read_publishing_words,
)
from dutyrehab_desktop.reports.showing import ShownTable
from dutyrehab_desktop.workflows.publishing_choice import CHARTS, PROFILES
from dutyrehab_desktop.workflows.publishing_files import LookedAt
from dutyrehab_desktop.workflows.vaults import OpenVault

__all__ = ["CHARTS", "PROFILES", "Published", "cell_text", "document", "notes_of", "published"]

_IMPACT: Final = "impact."


@dataclass(frozen=True)
class Published:
    """One publication, for whoever looks back.

    Attributes:
        number: Its number.
        month: `YYYY-MM`.
        profile: For whom.
        tables: How many tables.
        groups: Ids of rows of the plan in it, `own` and `impact`, in their order.
        reason: Why a second person signed; empty where nobody had to.
    """

    number: int
    month: str
    profile: str
    tables: int
    groups: tuple[str, ...]
    reason: str


def published(vault: OpenVault) -> tuple[Published, ...]:
    """Everything that was published, the latest first."""
    found = []
    for each in reversed(vault.store.published.all()):
        ids = [str(one["id"]) for one in json.loads(each.definition)["tables"]]
        groups = tuple(dict.fromkeys(map(_group_of, ids)))
        reason = _reason(each.exception)
        found.append(Published(each.number, each.month, each.profile, len(ids), groups, reason))
    return tuple(found)


def document(looked: LookedAt, number: int = 0) -> dict[str, Any]:
    """Tables as they are printed: no hidden count is in it.

    Args:
        looked: The tables.
        number: Of the publication; 0 where nothing was written down.

    Raises:
        TextMissing: A sentence is missing in that language.
    """
    return {
        "profile": looked.shown.profile.value,
        "publication": number,
        "ranks_only": looked.shown.ranks_only,
        "left_out": [{"title": one.title, "lines": one.lines} for one in looked.chosen.left_out],
        "tables": [_table(each, looked) for each in looked.shown.tables],
    }


def notes_of(shown: ShownTable, looked: LookedAt) -> tuple[str, ...]:
    """What stands under a table.

    Raises:
        TextMissing: A sentence is missing in that language.
    """
    words, language = read_publishing_words(), looked.choice.language
    notes = notes_under(shown, looked.shown.profile, words, language, looked.note)
    return (*shown.table.notes, *notes)


def _table(shown: ShownTable, looked: LookedAt) -> dict[str, Any]:
    table = shown.table
    return {
        "id": table.id,
        "title": table.title,
        "country": table.country,
        "n": cell_text(shown.n, shown.threshold),
        "columns": list(table.columns),
        "excepted": shown.excepted,
        "lines": [
            {"label": line.label, "counts": [cell_text(one, shown.threshold) for one in cells]}
            for line, cells in zip(table.lines, shown.lines, strict=True)
        ],
        "notes": list(notes_of(shown, looked)),
    }


def _reason(exception: str) -> str:
    return read_signed(BytesIO(exception.encode("utf-8"))).request.reason if exception else ""


def _group_of(name: str) -> str:
    """The row of the plan that a table belongs to: `R3` of `chart.R3/kz` and `R12` of `R12.x`."""
    if name.startswith(_IMPACT):
        return "impact"
    return name.removeprefix("chart.").partition("/")[0].partition(".")[0]
