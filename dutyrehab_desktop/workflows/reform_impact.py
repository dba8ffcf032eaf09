"""What the report's proposals would open for the people of a vault, alone and together."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dutyrehab_desktop.law.model import Law, ReformChange
from dutyrehab_desktop.law.reforming import (
    Impact,
    ReformedLaws,
    Reforms,
    impact_of,
    read_impact,
    special_reforms,
)
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.reports.charts import ChartModel
from dutyrehab_desktop.reports.columns import FIRST, Layout
from dutyrehab_desktop.reports.counts import BOTH
from dutyrehab_desktop.reports.impact import (
    INTERNAL,
    LEAST_PEOPLE,
    PROFILES,
    CountryImpact,
    SetFigure,
    impact_columns,
    impact_in,
    minimal_sets,
    places,
    reforms_told,
    sets_of,
)
from dutyrehab_desktop.reports.impact_charts import impact_chart
from dutyrehab_desktop.reports.impact_tables import (
    ImpactTables,
    ImpactWords,
    read_impact_wording,
)
from dutyrehab_desktop.reports.impact_world import ImpactWorld
from dutyrehab_desktop.reports.people import People
from dutyrehab_desktop.reports.relations import People as Everybody
from dutyrehab_desktop.reports.relations import columns_of, split_by_country
from dutyrehab_desktop.reports.showing import Mark, Profile, ShownSet
from dutyrehab_desktop.reports.small_cells import protect
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
    "ChartModel",
    "CountryImpact",
    "Proposal",
    "ReformImpact",
    "SetFigure",
    "reform_impact",
]

_COUNTRY, _ROLE = "country", "respondent_role"
_PAIR: Final = 2
_BY_SIZE: Final = ("alone", "pairs", "triples")
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
        shown: The same as it may be shown to whom it is for.
        words: Names and sentences.
        law: The version of the law.
        questionnaire: The version of the questionnaire.
    """

    profile: str
    proposals: tuple[Proposal, ...]
    countries: tuple[CountryImpact, ...]
    tables: tuple[Table, ...]
    shown: ShownSet
    words: ImpactWords
    law: str
    questionnaire: str

    def best(self, found: CountryImpact, most: int) -> tuple[Reforms, ...]:
        """Which up to two or three proposals open a way for most people.

        Outside the organisation it is told only where every number that says so is told: to know
        which is the greatest is to know something of every hidden one.
        """
        best = found.best_two if most == _PAIR else found.best_three
        if self.profile == INTERNAL or found.few:
            return best
        marks = {
            cell.mark
            for name in (*_BY_SIZE[:most], "forms")
            if (table := self.shown.table(f"impact.{name}/{found.country}")) is not None
            for line in table.lines
            for cell in line
        }
        return best if marks <= {Mark.NUMBER, Mark.BELOW} and Mark.NUMBER in marks else ()

    def in_language(self, language: str) -> "ReformImpact":
        """The same with its proposals in another language; the tables stay as they were made."""
        words = replace(self.words, language=language)
        return replace(self, words=words, proposals=tuple(_proposals(words, self.profile)))

    def charts(self, found: CountryImpact) -> tuple[ChartModel, ...]:
        """Each proposal alone, and those that matter together; none of too few people."""
        if found.few:
            return ()
        parts = (
            ("alone-title", [each for each in found.alone if not each.idle]),
            ("together-title", (*found.pairs, *found.triples)),
        )
        return tuple(
            impact_chart(self.words.say(title), figures, found.n, self.words)
            for title, figures in parts
            if figures
        )


def reform_impact(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    language: str,
    control: TaskControl,
    profile: str = INTERNAL,
) -> ReformImpact:
    """Compute what the proposals would open for the people who may be counted.

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
        SolverMissing: What proves that no hidden number can be reckoned out is not here.
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

    Raises:
        SolverMissing: What proves that no hidden number can be reckoned out is not here.
    """
    law = content.law
    words = ImpactWords(read_impact_wording(), law, language)
    told = impact_columns(impacts, sets_of(reforms_told(law, profile)))
    read = {**columns.read, **told}
    people = People(read, columns.people)
    makes = ImpactTables(people, words)
    countries: list[CountryImpact] = []
    tables: list[Table] = []
    for place in places(impact.country for impact in impacts):
        base = _base(columns.layout, place)
        there = [one for one in impacts if place in (one.country, BOTH)]
        minimal = minimal_sets(there) if profile == INTERNAL else None
        reforms = reforms_told(law, profile, place)
        found = impact_in(people, place, base, reforms, minimal)
        countries.append(found)
        tables += makes.tables(found, base)
    return ReformImpact(
        profile=profile,
        proposals=tuple(_proposals(words, profile)),
        countries=tuple(countries),
        tables=tuple(tables),
        shown=_shown(tables, profile, columns.layout, read, law),
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


def _shown(
    tables: Sequence[Table], profile: str, layout: Layout, read: Mapping[str, bytes], law: Law
) -> ShownSet:
    """The tables as they may be shown; inside the organisation nobody need be looked at."""
    world = ImpactWorld.of(law)
    wanted = columns_of(tables, world.gates) if profile != INTERNAL else ()
    held = split_by_country(layout, {name: read[name] for name in wanted}) if wanted else None
    return protect(tables, Profile(profile), held or Everybody({}), world)


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
