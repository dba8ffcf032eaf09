"""Tables that a researcher built, kept as definitions that run again."""

from collections.abc import Mapping

from dutyrehab_desktop.store.connection import Connection, Database

_ALL = "select name, definition from cross_table order by name"
_KEEP = "insert or replace into cross_table values (?, ?)"
_DROP = "delete from cross_table where name = ?"


class CrossTables:
    """The definitions by the name that somebody gave them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Mapping[str, str]:
        """Every definition by name."""
        return dict(self._database.rows(_ALL))

    def keep(self, name: str, definition: str) -> None:
        """Keep a definition; one of that name is replaced.

        Raises:
            FileProblem: Nothing was written.
        """

        def work(connection: Connection) -> None:
            connection.execute(_KEEP, (name, definition))

        self._database.change(work)

    def drop(self, name: str) -> None:
        """Forget a definition; one that is not there does no harm.

        Raises:
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> None:
            connection.execute(_DROP, (name,))

        self._database.change(work)
