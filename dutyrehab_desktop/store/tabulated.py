"""The lines that tables are counted from: one a record, made anew whenever the record changes."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.lines import InterviewState

_STALE = """
    select interview.code from shown_interview as interview
    join tally on tally.interview = interview.number
    left join tabulated using (number)
    where interview.state = ?
        and (tabulated.basis is null or tabulated.basis <> ? or tabulated.stamp <> tally.total)
    order by interview.code
"""
_PUT = """
    insert into tabulated
        select number, ?, total, ?, ?, ?, ?
        from interview join tally on tally.interview = number where code = ?
    on conflict (number) do update set basis = excluded.basis, stamp = excluded.stamp,
        countable = excluded.countable, weight = excluded.weight, cells = excluded.cells,
        more = excluded.more
"""
_READ = """
    select interview.code, countable, weight, cells
    from tabulated join shown_interview as interview using (number)
    where interview.state = ? and basis = ? order by interview.code
"""
_MORE = """
    select interview.code, more
    from tabulated join shown_interview as interview using (number)
    where interview.state = ? and basis = ? order by interview.code
"""
_RECEIVED = InterviewState.RECEIVED.value
_AT_ONCE = 2_000


class NewLine(NamedTuple):
    """What is to be kept of one record.

    Attributes:
        code: The record's code.
        countable: Whether its own permissions allow counting it.
        weight: How many fields it says something in.
        cells: One byte a column.
        more: What does not fit a byte, as JSON.
    """

    code: str
    countable: bool
    weight: int
    cells: bytes
    more: str


class KeptLine(NamedTuple):
    """A line as it is counted."""

    code: str
    countable: int
    weight: int
    cells: bytes


class Tabulated:
    """The counted lines of a coordinator's vault. Hidden, held and deleted records have none."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def stale(self, basis: str) -> tuple[str, ...]:
        """The codes of the records whose line is missing, or older than the record."""
        return tuple(code for (code,) in self._database.rows(_STALE, (_RECEIVED, basis)))

    def put(self, basis: str, lines: Iterable[NewLine]) -> None:
        """Keep lines, in one transaction; of a record that is gone nothing is kept.

        Raises:
            FileProblem: Nothing was written.
        """

        def work(connection: Connection) -> None:
            for code, countable, weight, cells, more in lines:
                connection.execute(_PUT, (basis, int(countable), weight, cells, more, code))

        self._database.change(work)

    def read(self, basis: str) -> Iterator[list[KeptLine]]:
        """Every line of shown records under a basis, by code, a few thousand at a time."""
        yield from self._database.pieces(_READ, (_RECEIVED, basis), KeptLine._make, _AT_ONCE)

    def more(self, basis: str) -> Iterator[list[tuple[str, str]]]:
        """What stands beside the lines, by code: the code and the JSON."""
        yield from self._database.pieces(_MORE, (_RECEIVED, basis), _pair, _AT_ONCE)


def _pair(row: tuple[str, str]) -> tuple[str, str]:
    code, more = row
    return code, more
