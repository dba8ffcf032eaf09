"""What the proposals would open, as the command line prints it."""

from typing import Any

from dutyrehab_desktop.law.model import ReformChange
from dutyrehab_desktop.law.reforming import Reforms
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.reports.impact import INTERNAL, CountryImpact, SetFigure, forms_told
from dutyrehab_desktop.reports.showing import Mark, Shown, ShownTable
from dutyrehab_desktop.workflows.reform_impact import ReformImpact


def document(found: ReformImpact) -> dict[str, Any]:
    """The figures as the command line prints them: as they may be shown to whom they are for."""
    language = found.words.language
    return {
        "profile": found.profile,
        "law": found.law,
        "questionnaire": found.questionnaire,
        "countries": [_country(found, one) for one in found.countries],
        "tables": [_table(one) for one in found.shown.tables],
        "proposals": [
            {
                "id": one.id,
                "name": one.name,
                "text": one.text,
                "lines": one.lines,
                "computed": one.computed,
                "special": one.special,
                "our_reading": [_change(change, language) for change in one.changes],
            }
            for one in found.proposals
        ],
        "forms": list(forms_told(found.words.law)),
        "notes": list(found.words.notes()),
    }


def _country(found: ReformImpact, one: CountryImpact) -> dict[str, Any]:
    told: dict[str, Any] = {"country": one.country, "ranks_only": one.few}
    if found.profile == INTERNAL or one.few:
        told |= {
            "n": None if one.few else one.n,
            "alone": [_figure(each) for each in one.alone],
            "pairs": [_figure(each) for each in one.pairs],
            "triples": [_figure(each) for each in one.triples],
        }
    two, three = (found.best(one, most) for most in (2, 3))
    return told | {"best_two": list(map(_ids, two)), "best_three": list(map(_ids, three))}


def _figure(figure: SetFigure) -> dict[str, Any]:
    told: dict[str, Any] = {"reforms": _ids(figure.reforms), "rank": figure.rank}
    if figure.opens is None:
        return told
    forms = dict(figure.forms)
    return {**told, "opens": figure.opens, "may_open": figure.may_open, "forms": forms}


def _table(shown: ShownTable) -> dict[str, Any]:
    table = shown.table
    return {
        "id": table.id,
        "title": table.title,
        "country": table.country,
        "n": _cell(shown.n, shown.threshold),
        "columns": list(table.columns),
        "lines": [
            {"label": line.label, "counts": [_cell(cell, shown.threshold) for cell in cells]}
            for line, cells in zip(table.lines, shown.lines, strict=True)
        ],
    }


def _cell(cell: Shown, threshold: int) -> int | str:
    if cell.number is not None and cell.mark is Mark.NUMBER:
        return cell.number
    return f"<{threshold}" if cell.mark is Mark.BELOW else cell.mark.value


def _ids(reforms: Reforms) -> list[str]:
    return list(reforms)


def _change(change: ReformChange, language: str) -> dict[str, Any]:
    return {
        "id": change.id,
        "country": change.country,
        "sheet": change.sheet,
        "name": change.name,
        "also": change.also.text if change.also is not None else "",
        "no_longer": change.no_longer.text if change.no_longer is not None else "",
        "opens": change.opens,
        "confidence": change.confidence,
        "lines": change.lines,
        "review": change.review,
        "text": in_language(change.readings, language),
    }
