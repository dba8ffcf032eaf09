"""Publishing tables: hiding what is small, and never publishing what the difference would tell.

A set that was published before is published anew only where at least five people came, or nobody;
and only where at least five left or changed, or nobody. Where the people are the same, or only
more, the old numbers are part of what the attacker of `small_cells` knows.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.reports.columns import FIRST
from dutyrehab_desktop.reports.neighbours import QuestionWorld
from dutyrehab_desktop.reports.quantities import countries_of
from dutyrehab_desktop.reports.relations import (
    COUNTRY,
    ROLE,
    columns_of,
    split_by_country,
)
from dutyrehab_desktop.reports.showing import Profile, ShownSet
from dutyrehab_desktop.reports.shown_json import answer_name, read_set, told_set
from dutyrehab_desktop.reports.small_cells import Earlier, protect
from dutyrehab_desktop.reports.tables import Table
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.published import Publication
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.impact_columns import columns_told
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabulating import Columns, read_columns, tabulator
from dutyrehab_desktop.workflows.vaults import OpenVault

LEAST_STEP: Final = 5
"""How many people must have come, and how many must have left or changed, unless nobody did."""

_SALT: Final = "published-salt"
_SIZE: Final = 16
_TYPICAL: Final = 60
"""Interviews of a country that say what is possible."""


class PublishedTooSoon(InputProblem):
    """What was published before and this would together tell of a few people.

    Details: `rule` is `added` or `left`, `people` how many it is about, `least` how many it takes;
    or `rule` is `unknown`: what was published then was counted from columns that are not here now.
    """

    code = "published-too-soon"


class PublishedMeanwhile(InputProblem):
    """Something was published, or the people changed, since a set was looked at."""

    code = "published-meanwhile"


@dataclass(frozen=True, slots=True)
class Signed:
    """An exception that a second person has signed, as `table_exceptions.accept` found it good.

    Attributes:
        tables: Ids of the tables whose numbers are shown.
        reason: Why.
        month: When it was asked.
        words: Ten words that stand for the key of the second person.
        text: All of it, as it is kept and can be checked again.
    """

    tables: frozenset[str]
    reason: str
    month: str
    words: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be published.

    Attributes:
        tables: Everything that is published together.
        profile: For whom.
        extra: Columns that the layout does not have, in the order of `read_columns`.
        exception: What a second person has signed for.
    """

    tables: tuple[Table, ...]
    profile: Profile
    extra: Mapping[str, bytes] = field(default_factory=dict)
    exception: Signed | None = None


@dataclass(frozen=True)
class Prepared:
    """A set that may be published.

    Attributes:
        shown: As it is shown.
        columns: What it was counted from.
        wanted: What was asked for.
        after: The number of the last publication that it was looked at together with.
    """

    shown: ShownSet
    columns: Columns
    wanted: Wanted
    after: int = 0

    def last_known(self, vault: OpenVault) -> bool:
        """Whether nothing else was published since."""
        return _last(vault) == self.after


def prepare(
    vault: OpenVault, content: Content, surroundings: Surroundings, wanted: Wanted
) -> Prepared:
    """Hide what has to be hidden; nothing is written.

    The lines of the people must be up to date (`tabulating.bring_up_to_date`).

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotForThisProfile: A table may not go to these readers at all.
        PublishedTooSoon: The difference to an earlier publication would tell of a few people.
        CountsDiffer: A table counts other people than there are now.
        SolverMissing: What proves that no hidden number can be reckoned out is not here.
    """
    expect_role(vault, Role.COORDINATOR)
    layout = tabulator(content, surroundings).layout
    earlier = _before(vault, wanted.profile)
    past = {each.number: read_set(each.definition, layout) for each in earlier}
    tables = [*wanted.tables, *(one.table for shown in past.values() for one in shown.tables)]
    names = [name for name in columns_of(tables, (COUNTRY, ROLE)) if name in layout.index]
    columns = read_columns(vault, content, surroundings, names)
    beyond = set(columns_of(tables, ())) - {*columns.read, *wanted.extra}
    told = columns_told(vault, content, surroundings, columns, beyond)
    read = {**columns.read, **told, **wanted.extra}
    world = QuestionWorld(tabulator(content, surroundings), _told(vault, content, columns))
    counted = Columns(layout, columns.codes, read)
    same: list[Earlier] = []
    for number, shown in past.items():
        if _shares(world, wanted.tables, [one.table for one in shown.tables]):
            member = _steps(vault, counted, number, shown)
            if member is not None:
                name = f"published/{number}"
                read[name] = member
                same.append(Earlier(shown.tables, name))
    people = split_by_country(layout, read)
    signed = frozenset[str]() if wanted.exception is None else wanted.exception.tables
    shown = protect(wanted.tables, wanted.profile, people, world, same, signed)
    return Prepared(shown, counted, wanted, _last(vault))


def publish_set(vault: OpenVault, surroundings: Surroundings, prepared: Prepared) -> int:
    """Write down that a set was published, and of whom.

    Args:
        vault: The coordinator's vault.
        surroundings: The month.
        prepared: The set.

    Returns:
        The number of the publication; 0 for what stays inside.

    Raises:
        PublishedMeanwhile: Something else was published since it was looked at.
        FileProblem: Nothing was written; then nothing may be published.
    """
    if prepared.shown.profile is Profile.INTERNAL:
        return 0
    if not prepared.last_known(vault):
        raise PublishedMeanwhile
    definition = told_set(prepared.shown, prepared.columns.layout)
    profile = prepared.shown.profile.value
    signed = prepared.wanted.exception
    exception = "" if signed is None else signed.text
    new = Publication(0, surroundings.month, profile, definition, exception)
    salt = _salt(vault)
    tables = [one.table for one in prepared.shown.tables]
    people = _digests(prepared.columns, _names(tables), _places(tables), salt)
    counted = [each for each in people if each is not None]
    return vault.store.published.add(new, counted)


def _last(vault: OpenVault) -> int:
    return max((each.number for each in vault.store.published.all()), default=0)


def _before(vault: OpenVault, profile: Profile) -> list[Publication]:
    """The publications that these readers can know: a partner reads what is public as well."""
    if profile is Profile.INTERNAL:
        return []
    known = {Profile.PUBLIC.value, profile.value}
    return [each for each in vault.store.published.all() if each.profile in known]


def _shares(world: QuestionWorld, new: Sequence[Table], old: Sequence[Table]) -> bool:
    """Whether two sets tell about the same facts; without any filter and question they do not."""
    return bool(_facts(world, new) & _facts(world, old))


def _facts(world: QuestionWorld, tables: Sequence[Table]) -> frozenset[str]:
    found = frozenset[str]()
    for name in _names(tables):
        found |= world.facts(name) | {f"column {name}"}
    return found


def _names(tables: Sequence[Table]) -> tuple[str, ...]:
    """The columns of which a person's answers stand in some tables."""
    return tuple(name for name in columns_of(tables, ()) if name != COUNTRY)


def _steps(vault: OpenVault, counted: Columns, number: int, shown: ShownSet) -> bytes | None:
    """Who was in an earlier publication, one byte a person; None where people left since.

    Raises:
        PublishedTooSoon: A few came, or a few left or changed.
    """
    then = vault.store.published.people(number)
    tables = [one.table for one in shown.tables]
    names = _names(tables)
    whole = all(name in counted.read for name in names)
    now = _digests(counted, names if whole else (), _places(tables), _salt(vault))
    still = bytes(
        int(each is not None and each[0] in then and (not whole or then[each[0]] == each[1]))
        for each in now
    )
    here = sum(each is not None for each in now)
    for rule, people in (("added", here - sum(still)), ("left", len(then) - sum(still))):
        if 0 < people < LEAST_STEP:
            raise PublishedTooSoon(rule=rule, people=people, least=LEAST_STEP)
    if len(then) > sum(still):
        return None
    if not whole:
        raise PublishedTooSoon(rule="unknown", people=0, least=LEAST_STEP)
    return still


def _places(tables: Sequence[Table]) -> frozenset[str]:
    """The countries whose people some tables count."""
    return frozenset(country for table in tables for country in countries_of(table))


def _digests(
    counted: Columns, names: Sequence[str], places: frozenset[str], salt: bytes
) -> list[tuple[bytes, bytes] | None]:
    """For each person, in their order, who it is and with what, as nobody can undo it.

    None for whoever lives where nobody is counted.
    """
    found: list[tuple[bytes, bytes] | None] = []
    layout, where = counted.layout, (COUNTRY, *names)
    read = [counted.read[name] for name in where]
    known: dict[tuple[int, ...], str] = {}
    for code, answers in zip(counted.codes, zip(*read, strict=True), strict=True):
        if answer_name(layout, COUNTRY, answers[0]) not in places:
            found.append(None)
            continue
        if answers not in known:
            # Many people answer alike: what they answered is put into words once.
            told = [
                f"{name}={answer_name(layout, name, answer)}"
                for name, answer in zip(where, answers, strict=True)
            ]
            known[answers] = _text(told)[1:]
        cells = f"{_text(['cells', code])[:-1]}, {known[answers]}"
        found.append((_keyed(salt, _text(["person", code])), _keyed(salt, cells)))
    return found


def _text(told: Sequence[str]) -> str:
    return json.dumps(told, ensure_ascii=False)


def _keyed(salt: bytes, text: str) -> bytes:
    return hmac.digest(salt, text.encode(), hashlib.sha256)[:_SIZE]


def _salt(vault: OpenVault) -> bytes:
    kept = vault.store.devices.secret(_SALT)
    if kept is None:
        kept = random_bytes(32)
        vault.store.devices.keep_secret(_SALT, kept)
    return kept


def digest_of(vault: OpenVault, wanted: Wanted) -> str:
    """Names a set and its numbers; nobody can make it, or try numbers, who has not this vault."""
    told = [
        [each.id, each.country, each.n, [cell.count for line in each.lines for cell in line.cells]]
        for each in wanted.tables
    ]
    text = json.dumps(["set", wanted.profile.value, told])
    return hmac.digest(_salt(vault), text.encode(), hashlib.sha256).hex()


def _told(vault: OpenVault, content: Content, columns: Columns) -> dict[str, list[AnswerSheet]]:
    """By country some interviews, each of whom answers otherwise in these columns."""
    place = columns.column(COUNTRY)
    told: dict[str, list[AnswerSheet]] = {}
    met: set[tuple[int, ...]] = set()
    country = columns.layout.column(COUNTRY)
    for code, byte, answers in zip(
        columns.codes, place, zip(*columns.read.values(), strict=True), strict=True
    ):
        if byte < FIRST or answers in met:
            continue
        mine = told.setdefault(country.values[byte - FIRST], [])
        if len(mine) < _TYPICAL:
            met.add(answers)
            mine.append(content.carried(vault.store.interviews.load(code)).sheet)
    return told
