"""What the report's proposals would open for the people of a vault, alone and together."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from dutyrehab_desktop.law.model import ReformChange
from dutyrehab_desktop.law.reforming import (
    Reforms,
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
from dutyrehab_desktop.reports.people import People
from dutyrehab_desktop.reports.showing import Mark, Profile, ShownSet
from dutyrehab_desktop.reports.tables import Condition, Table
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.impact_columns import impacts_of
from dutyrehab_desktop.workflows.publishing_tables import Prepared, Wanted, prepare
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabulating import (
    bring_up_to_date,
    read_columns,
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
        prepared: All figures as one set that hangs together, as it may be shown to whom it is
            for; whoever writes a file of it has it written down (`publishing_files`).
        words: Names and sentences.
        law: The version of the law.
        questionnaire: The version of the questionnaire.
    """

    profile: str
    proposals: tuple[Proposal, ...]
    countries: tuple[CountryImpact, ...]
    prepared: Prepared
    words: ImpactWords
    law: str
    questionnaire: str

    @property
    def tables(self) -> tuple[Table, ...]:
        """All figures, each cell with whom it counts."""
        return self.prepared.wanted.tables

    @property
    def shown(self) -> ShownSet:
        """The same as it may be shown to whom it is for."""
        return self.prepared.shown

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


@dataclass(frozen=True)
class CountedImpact:
    """Figures as they were counted: for inside use, or for a set that is looked at whole.

    Attributes:
        countries: Each country that has people, then both together.
        tables: All figures, each cell with whom it counts.
        told: The columns that they were counted from.
        words: Names and sentences.
    """

    countries: tuple[CountryImpact, ...]
    tables: tuple[Table, ...]
    told: Mapping[str, bytes]
    words: ImpactWords


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
        PublishedTooSoon: The difference to what was published before would tell of a few people.
        SolverMissing: What proves that no hidden number can be reckoned out is not here.
    """
    found = impact_counted(vault, content, surroundings, language, control, profile)
    control.checkpoint(Progress("hiding"))
    wanted = Wanted(found.tables, Profile(profile), found.told)
    return ReformImpact(
        profile=profile,
        proposals=tuple(_proposals(found.words, profile)),
        countries=found.countries,
        prepared=prepare(vault, content, surroundings, wanted),
        words=found.words,
        law=content.law.version,
        questionnaire=content.questionnaire.version,
    )


def impact_counted(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    language: str,
    control: TaskControl,
    profile: str,
) -> CountedImpact:
    """The figures before small ones are looked at, for a set of more tables than these.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: Somebody stopped it.
    """
    bring_up_to_date(vault, content, surroundings, control)
    columns = read_columns(vault, content, surroundings, (_COUNTRY, _ROLE))
    impacts = list(impacts_of(vault, content, surroundings, columns, control))
    law = content.law
    words = ImpactWords(read_impact_wording(), law, language)
    told = impact_columns(impacts, sets_of(reforms_told(law, profile)))
    people = People({**columns.read, **told}, columns.people)
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
    return CountedImpact(tuple(countries), tuple(tables), told, words)


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
