"""What the report's proposals would open for the people of a vault, alone and together."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from dutyrehab_desktop.law.model import ReformChange
from dutyrehab_desktop.law.reforming import (
    Impact,
    ReformedLaws,
    Reforms,
    impact_of,
    read_impact,
    special_reforms,
)
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.reports.columns import FIRST, Layout
from dutyrehab_desktop.reports.counts import BOTH
from dutyrehab_desktop.reports.impact import (
    INTERNAL,
    LEAST_PEOPLE,
    PROFILES,
    CountryImpact,
    SetFigure,
    forms_told,
    impact_columns,
    impact_in,
    minimal_sets,
    places,
    reforms_told,
    sets_of,
)
from dutyrehab_desktop.reports.impact_tables import (
    ImpactTables,
    ImpactWords,
    read_impact_wording,
)
from dutyrehab_desktop.reports.people import People
from dutyrehab_desktop.reports.tables import Condition, Table
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabulating import (
    Columns,
    bring_up_to_date,
    read_columns,
    read_more,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

__all__ = [
    "INTERNAL",
    "LEAST_PEOPLE",
    "PROFILES",
    "CountryImpact",
    "Proposal",
    "ReformImpact",
    "SetFigure",
    "document",
    "reform_impact",
]

_COUNTRY, _ROLE = "country", "respondent_role"
_KEPT: Final = "reforms"
"""Under which name an impact stands beside a counted line."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal, and how we read it.

    Attributes:
        id: Its id.
        name: Its short name.
        text: What it says, in our words.
        lines: Where it stands in the report.
        special: Whether its figures stay inside the organisation.
        changes: What it would change, in the order of the sheet; of a proposal that changes no
            rule one row that says why.
    """

    id: str
    name: str
    text: str
    lines: str
    special: bool
    changes: tuple[ReformChange, ...]

    @property
    def computed(self) -> bool:
        """Whether it changes a rule at all."""
        return any(change.sheet for change in self.changes)


@dataclass(frozen=True)
class ReformImpact:
    """What was computed, with the words to tell it.

    Attributes:
        profile: `internal`, `partner` or `public`.
        proposals: All of them, in the order of their sheet.
        countries: Each country that has people, then both together.
        tables: All figures as one set that hangs together, each cell with whom it counts.
        people: The columns behind the figures.
        words: Names and sentences.
        law: The version of the law.
        questionnaire: The version of the questionnaire.
    """

    profile: str
    proposals: tuple[Proposal, ...]
    countries: tuple[CountryImpact, ...]
    tables: tuple[Table, ...]
    people: People
    words: ImpactWords
    law: str
    questionnaire: str


def reform_impact(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    language: str,
    control: TaskControl,
    profile: str = INTERNAL,
) -> ReformImpact:
    """Compute what the proposals would open for the people who may be counted.

    Small numbers are not hidden here: whoever gives figures out looks at the tables first.

    Args:
        vault: The coordinator's vault.
        content: What is asked, and the law.
        surroundings: The day.
        language: Of the tables.
        control: Progress, and a way to stop.
        profile: For whom: proposals about special categories are for inside use only.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: Somebody stopped it.
    """
    bring_up_to_date(vault, content, surroundings, control)
    columns = read_columns(vault, content, surroundings, (_COUNTRY, _ROLE))
    impacts = list(_impacts(vault, content, surroundings, columns, control))
    return computed(impacts, columns, content, language, profile)


def computed(
    impacts: Sequence[Impact], columns: Columns, content: Content, language: str, profile: str
) -> ReformImpact:
    """The figures over impacts that are there already.

    Args:
        impacts: One a person, in the order of the columns.
        columns: With `country` and `respondent_role`.
        content: What is asked, and the law.
        language: Of the tables.
        profile: For whom.
    """
    law = content.law
    words = ImpactWords(read_impact_wording(), law, language)
    reforms = reforms_told(law, profile)
    read = {**columns.read, **impact_columns(impacts, sets_of(reforms))}
    people = People(read, columns.people)
    makes = ImpactTables(people, words)
    minimal = minimal_sets(impacts)
    countries: list[CountryImpact] = []
    tables: list[Table] = []
    for place in places(impact.country for impact in impacts):
        base = _base(columns.layout, place)
        found = impact_in(people, place, base, reforms, minimal)
        countries.append(found)
        tables += makes.tables(found, base)
    return ReformImpact(
        profile=profile,
        proposals=tuple(_proposals(words, profile)),
        countries=tuple(countries),
        tables=tuple(tables),
        people=people,
        words=words,
        law=law.version,
        questionnaire=content.questionnaire.version,
    )


def _impacts(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    columns: Columns,
    control: TaskControl,
) -> Iterator[Impact]:
    """One a person; equal ones are one object. What is not kept beside the lines is computed."""
    laws, today = ReformedLaws(content.law), surroundings.today()
    known: dict[str, Impact] = {}
    beside = read_more(vault, content, surroundings, columns.codes)
    for done, (code, more) in enumerate(zip(columns.codes, beside, strict=True)):
        kept = more.get(_KEPT)
        if kept is not None:
            key = json.dumps(kept, sort_keys=True)
            if key not in known:
                known[key] = read_impact(kept) if isinstance(kept, Mapping) else read_impact({})
            yield known[key]
            continue
        control.checkpoint(Progress("counting", done, columns.people))
        sheet = content.carried(vault.store.interviews.load(code)).sheet
        yield impact_of(sheet, content.questionnaire, content.law, today, laws)


def _base(layout: Layout, place: str) -> tuple[Condition, ...]:
    """People of a country who spoke of their own life (instrument corrections, 21)."""
    own = Condition(_ROLE, frozenset({layout.column(_ROLE).code("self")}))
    if place != BOTH:
        return (Condition(_COUNTRY, frozenset({layout.column(_COUNTRY).code(place)})), own)
    values = layout.column(_COUNTRY).values
    return (Condition(_COUNTRY, frozenset(range(FIRST, FIRST + len(values)))), own)


def _proposals(words: ImpactWords, profile: str) -> Iterator[Proposal]:
    special = special_reforms(words.law)
    for reform in words.law.reforms.values():
        if profile == INTERNAL or reform.id not in special:
            yield Proposal(
                reform.id,
                words.reform(reform.id),
                in_language(reform.texts, words.language),
                reform.lines,
                reform.id in special,
                tuple(one for one in words.law.reform_changes if one.reform == reform.id),
            )


def document(found: ReformImpact) -> dict[str, Any]:
    """The figures as the command line prints them."""
    language = found.words.language
    return {
        "profile": found.profile,
        "law": found.law,
        "questionnaire": found.questionnaire,
        "countries": [_country(one) for one in found.countries],
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


def _country(found: CountryImpact) -> dict[str, Any]:
    return {
        "country": found.country,
        "n": None if found.few else found.n,
        "ranks_only": found.few,
        "alone": [_figure(one) for one in found.alone],
        "pairs": [_figure(one) for one in found.pairs],
        "triples": [_figure(one) for one in found.triples],
        "best_two": [_ids(one) for one in found.best_two],
        "best_three": [_ids(one) for one in found.best_three],
    }


def _figure(figure: SetFigure) -> dict[str, Any]:
    told: dict[str, Any] = {"reforms": _ids(figure.reforms), "rank": figure.rank}
    if figure.opens is None:
        return told
    forms = dict(figure.forms)
    return {**told, "opens": figure.opens, "may_open": figure.may_open, "forms": forms}


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
