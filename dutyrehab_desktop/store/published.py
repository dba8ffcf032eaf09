"""What was published of a coordinator's people, and of whom, as digests. Rows are only added."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dutyrehab_desktop.store.connection import Connection, Database

_ALL = "select number, month, profile, definition, exception from publication order by number"
_ADD = "insert into publication (month, profile, definition, exception) values (?, ?, ?, ?)"
_PERSON = "insert into published_person values (?, ?, ?)"
_PEOPLE = "select person, cells from published_person where publication = ?"


@dataclass(frozen=True, slots=True)
class Publication:
    """One linked set of tables that was published.

    Attributes:
        number: In the order in which they were published, from 1.
        month: `YYYY-MM`.
        profile: For whom: `partner` or `public`.
        definition: The tables as they were shown, as JSON.
        exception: What a second person signed for, as JSON; empty where nobody had to.
    """

    number: int
    month: str
    profile: str
    definition: str
    exception: str


class Published:
    """The publications of a coordinator's vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Publication, ...]:
        """Every publication, the oldest first."""
        return tuple(Publication(*row) for row in self._database.rows(_ALL))

    def add(self, new: Publication, people: Iterable[tuple[bytes, bytes]]) -> int:
        """Write down what was published, whole or not at all.

        Args:
            new: The publication; its number is given here.
            people: For each person a digest of who, and one of with what.

        Returns:
            Its number.

        Raises:
            FileProblem: Nothing was written.
        """
        counted = list(people)

        def work(connection: Connection) -> int:
            values = (new.month, new.profile, new.definition, new.exception)
            number = int(connection.execute(_ADD, values).lastrowid or 0)
            connection.executemany(_PERSON, [(number, *each) for each in counted])
            return number

        return self._database.change(work)

    def people(self, number: int) -> Mapping[bytes, bytes]:
        """Who was counted in a publication, and with what."""
        rows = self._database.rows(_PEOPLE, (number,))
        return {bytes(person): bytes(cells) for person, cells in rows}
