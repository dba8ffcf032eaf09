"""What received records are found by: their words and marks, made anew whenever a record changes.

Nothing here is the truth; all of it can be made again from the records. What must be hidden leaves
by the database's own triggers (`m0014_search`), so that nobody can forget it.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.listing import NEVER, Listing

_STALE = """
    select i.code, t.total from shown_interview as i join tally as t on t.interview = i.number
    left join searchable as s on s.number = i.number
    where i.state = 'received'
        and (s.number is null or s.stamp <> t.total or s.basis <> ? or s.month <> i.month)
    order by i.number
"""
_KEEP = """
    insert into searchable (number, basis, stamp, code, month, language, country, signed, countable,
        consent, conflicts, due, delete_on, deadline, recontact, flags, story, compared)
    select number, ?, ?, code, month, language, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? = ''
    from shown_interview where code = ? and state = 'received'
    on conflict (number) do update set basis = excluded.basis, stamp = excluded.stamp,
        month = excluded.month, language = excluded.language, country = excluded.country,
        signed = excluded.signed, countable = excluded.countable, consent = excluded.consent,
        conflicts = excluded.conflicts, due = excluded.due, delete_on = excluded.delete_on,
        deadline = excluded.deadline, recontact = excluded.recontact, flags = excluded.flags,
        compared = excluded.story = '' or (compared and story = excluded.story),
        story = excluded.story
    returning number
"""
_FORGET = "delete from searched where rowid = ?"
_WORDS = "insert into searched (rowid, words) values (?, ?)"
_PAIR = """
    insert or ignore into alike
        select one.number, other.number from searchable as one, searchable as other
        where one.code = ? and other.code = ?
"""
_COMPARED = "update searchable set compared = 1 where code = ? and story = ?"
_LONELY = "delete from alike where ? in (number, other)"


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must be found.

    Attributes:
        text: A word as `questionnaire.folded_words` spells it, or a mark.
        begins: True where a word that begins so is meant as well.
    """

    text: str
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Searchable:
    """What a record is found and listed by.

    Attributes:
        code: Its code.
        country: As in `Listed`, like all of the following.
        signed: As there.
        countable: As there.
        consent: As there.
        conflicts: As there.
        delete_on: As there.
        deadline: As there.
        recontact: As there.
        flags: As there.
        story: What it is compared with others by, as canonical JSON; empty where it is not.
        words: Its words and marks.
    """

    code: str
    country: str = ""
    signed: bool = False
    countable: bool = False
    consent: int = 0
    conflicts: int = 0
    delete_on: str = ""
    deadline: str = ""
    recontact: bool = False
    flags: tuple[str, ...] = ()
    story: str = ""
    words: frozenset[str] = frozenset()

    @property
    def due(self) -> str:
        """The nearest of its dates."""
        return min((day for day in (self.delete_on, self.deadline) if day), default=NEVER)


def expression(groups: Iterable[Collection[Term]]) -> str:
    """What asks for all of several things, each in one of several ways.

    Whatever the terms hold, it is one that can be read: quotes are the only signs that mean
    something between quotes, and they are doubled.
    """
    said = [
        " OR ".join(f'"{_quoted(term.text)}"{"*" if term.begins else ""}' for term in group)
        for group in groups
    ]
    return " AND ".join(f"({each})" for each in said)


class Search:
    """The index of a coordinator's vault.

    Attributes:
        listing: Pages of what is in it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.listing = Listing(database)

    def stale(self, basis: str) -> tuple[tuple[str, bytes], ...]:
        """The codes of records that are not in it as they stand, each with its tally."""
        return tuple((code, bytes(stamp)) for code, stamp in self._database.rows(_STALE, (basis,)))

    def keep(self, records: Sequence[tuple[bytes, Searchable]], basis: str) -> None:
        """Put records into it, in one transaction; one that was hidden meanwhile is passed over.

        Args:
            records: Each with the tally it had before it was read.
            basis: What they were made under.

        Raises:
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> None:
            for stamp, one in records:
                _keep(connection, stamp, one, basis)

        self._database.change(work)

    def uncompared(self) -> bool:
        """True where a record came or changed since pairs were looked for."""
        query = "select 1 from searchable where compared = 0 limit 1"
        return self._database.row(query) is not None

    def stories(self) -> tuple[tuple[str, str], ...]:
        """The story of every record that has one, by code."""
        rows = self._database.rows(
            "select code, story from searchable where story <> '' order by code"
        )
        return tuple((code, story) for code, story in rows)

    def keep_pairs(
        self, pairs: Iterable[tuple[str, str]], stories: Iterable[tuple[str, str]]
    ) -> None:
        """Put down which records may be one person's, in place of what stood there.

        Args:
            pairs: The codes of each two.
            stories: What was compared.

        Raises:
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> None:
            connection.execute("delete from alike")
            for one, other in pairs:
                connection.execute(_PAIR, (one, other))
                connection.execute(_PAIR, (other, one))
            connection.executemany(_COMPARED, stories)

        self._database.change(work)


def _keep(connection: Connection, stamp: bytes, one: Searchable, basis: str) -> None:
    dates = (one.due, one.delete_on, one.deadline, int(one.recontact))
    told = (one.country, int(one.signed), int(one.countable), one.consent, one.conflicts)
    values = (basis, stamp, *told, *dates, " ".join(one.flags), one.story, one.story, one.code)
    row = connection.execute(_KEEP, values).fetchone()
    if row is None:
        return
    connection.execute(_FORGET, row)
    connection.execute(_WORDS, (row[0], " ".join(sorted(one.words))))
    if not one.story:
        connection.execute(_LONELY, row)


def _quoted(text: str) -> str:
    return text.replace('"', '""').replace("\0", "")
