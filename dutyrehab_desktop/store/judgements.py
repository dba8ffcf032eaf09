"""What was judged about records that may be one person's."""

from collections.abc import Collection

from dutyrehab_desktop.records.persons import Judgement, Verdict
from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.withdrawals import is_deleted

_KEEP = "insert or ignore into judgement values (?, ?, ?, ?, ?, ?, ?, ?)"
_ALL = """
    select id, one, other, verdict, reason, parents, device, month from judgement order by id
"""


class Judgements:
    """The judgements of a coordinator's vault. None is ever changed.

    Of a record that was withdrawn and deleted their words go, their verdict stays.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, judgements: Collection[Judgement]) -> None:
        """Keep judgements, in one transaction; one that is here already changes nothing.

        Raises:
            FileProblem: Nothing was written.
        """
        if not judgements:
            return

        def work(connection: Connection) -> None:
            for each in judgements:
                gone = any(is_deleted(connection, code) for code in each.pair)
                reason = "" if gone else each.reason
                said = (each.verdict.value, reason, " ".join(sorted(each.parents)))
                values = (each.id, *each.pair, *said, each.device, each.month)
                connection.execute(_KEEP, values)

        self._database.change(work)

    def all(self) -> tuple[Judgement, ...]:
        """Everything that was judged, by id."""
        return tuple(
            Judgement(
                identity,
                (one, other),
                Verdict(verdict),
                reason,
                frozenset(parents.split()),
                device,
                month,
            )
            for identity, one, other, verdict, reason, parents, device, month in (
                self._database.rows(_ALL)
            )
        )
