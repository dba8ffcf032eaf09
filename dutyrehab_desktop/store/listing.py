"""Received records as a list shows them, a page at a time, however many there are.

A page begins behind the last line of the one before (its sort key and its code), so that the
hundredth page costs what the first does. Everything that is sorted or filtered by stands in
`searchable`; what is found by words or marks comes from `searched`.
"""

import json
from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.store.connection import Database, Row
from dutyrehab_desktop.store.received import ReceivedBundle

NEVER = "9999"
"""A day that never comes: what has no date stands behind everything that has one."""
_COLUMNS = """
    select s.code, s.month, s.language, s.country, s.signed, s.countable, s.consent, s.conflicts,
        s.due, s.delete_on, s.deadline, s.recontact, s.flags, {doubles}
"""
_FROM = "from searchable as s"
_SHOWN = "exists (select 1 from shown_interview where shown_interview.number = s.number)"
# A plus keeps SQLite from beginning with a condition that half of the records fulfil: it walks
# along the order that is wanted, and stops as soon as the page is full.
_FOUND = "+s.number in (select rowid from searched where searched match ?)"
_UNJUDGED = """
    not exists (
        select 1 from judgement
        where judgement.one = min(s.code, o.code) and judgement.other = max(s.code, o.code)
    )
"""
_ALIKE = f"""
    from alike join searchable as o on o.number = alike.other
    where alike.number = s.number and {_UNJUDGED}
"""
"""The records that may be the same person's as `s`, and nobody has judged it."""
_DOUBLES = f"""
    select o.code from searchable as s join alike using (number)
    join searchable as o on o.number = alike.other
    where s.code = ? and {_UNJUDGED} order by o.code
"""  # noqa: S608 - fixed parts
_BROUGHT = """
    select distinct bundle, manifest_hash, device, sequence, month from received
    join brought using (bundle)
    where code = ? and kind in ('sealed', 'addenda') and not taken_out
    order by device, sequence, bundle
"""
_AMONG = "s.code in (select value from json_each(?))"


class Sort(StrEnum):
    """What a list is ordered by; each names its column."""

    CODE = "code"
    MONTH = "month"
    COUNTRY = "country"
    CONSENT = "consent"
    CONFLICTS = "conflicts"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Listed:
    """One line.

    Attributes:
        code: The record's code.
        month: When it was begun, `YYYY-MM`.
        language: Of the interview.
        country: `kz`, `uz`, or empty where that is not known.
        signed: True where the person said whether they agree to what was written.
        countable: True where its own permissions allow counting it.
        consent: How many permissions were given.
        conflicts: How many fields wait for a person's choice.
        due: The nearest of its dates, as exact as it is; empty for none.
        delete_on: When it is deleted at the latest; empty where nobody said.
        deadline: The nearest day on which a term of the law can end for the person.
        recontact: True where the person allowed another contact.
        flags: Names of its quality flags.
        doubles: How many records may be the same person's, and nobody has judged it.
    """

    code: str
    month: str
    language: str
    country: str
    signed: bool
    countable: bool
    consent: int
    conflicts: int
    due: str
    delete_on: str
    deadline: str
    recontact: bool
    flags: tuple[str, ...]
    doubles: int

    def key(self, sort: Sort) -> str | int:
        """Where it stands in a list that is sorted so."""
        found = getattr(self, sort.value)
        return (found or NEVER) if sort is Sort.DUE else found


@dataclass(frozen=True, slots=True)
class Filter:
    """Which records are wanted; what says nothing filters nothing.

    Attributes:
        country: `kz` or `uz`.
        language: Of the interview.
        first: The first month.
        last: The last month.
        signed: Whether they are signed off.
        countable: Whether they may be counted.
        conflicts: True for those that wait for a choice.
        doubles: True for those that may be somebody's second one.
        match: An expression for the words and marks (`search.expression`).
        codes: JSON list of the only codes that are wanted.
    """

    country: str = ""
    language: str = ""
    first: str = ""
    last: str = ""
    signed: bool | None = None
    countable: bool | None = None
    conflicts: bool = False
    doubles: bool = False
    match: str = ""
    codes: str = ""


class Listing:
    """Pages of received records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(
        self,
        wanted: Filter,
        sort: Sort,
        limit: int,
        *,
        descending: bool = False,
        after: Listed | None = None,
    ) -> tuple[Listed, ...]:
        """The next lines.

        Args:
            wanted: Which records.
            sort: What they are ordered by; records that share it stand in the order of codes.
            limit: How many at most.
            descending: True for the other way round.
            after: The last line of the page before; None for the first page.
        """
        where, values = _where(wanted)
        where.append(_SHOWN)
        column, way = sort.value, "desc" if descending else "asc"
        if after is not None:
            where.append(f"(s.{column}, s.code) {'<' if descending else '>'} (?, ?)")
            values += [after.key(sort), after.code]
        columns = _COLUMNS.format(doubles=f"(select count(*) {_ALIKE})")
        # What is hidden has left the table already; a list looks once more.
        query = (
            f"{columns} {_FROM} where {' and '.join(where)}"
            f" order by s.{column} {way}, s.code {way} limit ?"
        )
        return tuple(_listed(row) for row in self._database.rows(query, (*values, limit)))

    def count(self, wanted: Filter) -> int:
        """How many records are wanted."""
        where, values = _where(wanted)
        query = f"select count(*) {_FROM} where {' and '.join(where)}"
        row = self._database.row(query, values)
        return 0 if row is None else int(row[0])

    def line(self, code: str) -> Listed | None:
        """The line of one record; None where no list shows it."""
        found = self.page(Filter(codes=json.dumps([code])), Sort.CODE, 1)
        return found[0] if found else None

    def doubles(self, code: str) -> tuple[str, ...]:
        """The records that may be the same person's, and nobody has judged it."""
        return tuple(other for (other,) in self._database.rows(_DOUBLES, (code,)))

    def brought_by(self, code: str) -> tuple[ReceivedBundle, ...]:
        """The bundles that brought a record and are in the picture, by device and number."""
        return tuple(ReceivedBundle(*row) for row in self._database.rows(_BROUGHT, (code,)))

    def months(self) -> tuple[str, ...]:
        """The months in which records were begun, the latest first."""
        rows = self._database.rows(
            "select distinct month from searchable where month <> '' order by month desc"
        )
        return tuple(month for (month,) in rows)

    def languages(self) -> tuple[str, ...]:
        """The languages of the interviews."""
        rows = self._database.rows("select distinct language from searchable order by language")
        return tuple(language for (language,) in rows)


def _where(wanted: Filter) -> tuple[list[str], list[object]]:
    """The conditions, none of them made of what a person typed, and their values."""
    where, values = ["true"], list[object]()
    for condition, value in (
        ("+s.country = ?", wanted.country),
        ("+s.language = ?", wanted.language),
        ("+s.month >= ?", wanted.first),
        ("+s.month <= ?", wanted.last),
        (_FOUND, wanted.match),
        (_AMONG, wanted.codes),
    ):
        if value:
            where.append(condition)
            values.append(value)
    for condition, state in (
        ("s.signed = ?", wanted.signed),
        ("s.countable = ?", wanted.countable),
    ):
        if state is not None:
            where.append(condition)
            values.append(int(state))
    if wanted.conflicts:
        where.append("+s.conflicts > 0")
    if wanted.doubles:
        where.append(f"exists (select 1 {_ALIKE})")
    return where, values


def _listed(row: Row) -> Listed:
    code, month, language, country, signed, countable, consent, conflicts, due, *rest = row
    delete_on, deadline, recontact, flags, doubles = rest
    return Listed(
        code,
        month,
        language,
        country,
        bool(signed),
        bool(countable),
        consent,
        conflicts,
        "" if due == NEVER else due,
        delete_on,
        deadline,
        bool(recontact),
        tuple(flags.split()),
        doubles,
    )
