"""What was decided about people's own words, before they may be repeated."""

from dataclasses import dataclass

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.rows import number_of

_PUT = "insert or replace into quotation values (?, ?, ?, ?, ?)"
_ALL = """
    select interview.code, words_sha256, marks, read_whole, quotation.month
    from quotation join interview using (number)
"""


@dataclass(frozen=True, slots=True)
class KeptQuotation:
    """Decisions about one person's words.

    Attributes:
        words_sha256: Digest of the words they are about; other words need other decisions.
        marks: What was left out and what was kept and why, as canonical JSON.
        read_whole: True where somebody read the whole and found nothing else in it.
        month: `YYYY-MM`.
    """

    words_sha256: str
    marks: str
    read_whole: bool
    month: str


class Quotations:
    """The decisions of a coordinator's vault; they go with their record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, code: str, kept: KeptQuotation) -> None:
        """Keep decisions in place of the former ones.

        Raises:
            InterviewMissing: There is no such record.
            FileProblem: Nothing was written.
        """

        def work(connection: Connection) -> None:
            values = (kept.words_sha256, kept.marks, int(kept.read_whole), kept.month)
            connection.execute(_PUT, (number_of(connection, code), *values))

        self._database.change(work)

    def all(self) -> dict[str, KeptQuotation]:
        """By the record's code, what was decided."""
        return {
            code: KeptQuotation(sha256, marks, bool(whole), month)
            for code, sha256, marks, whole, month in self._database.rows(_ALL)
        }
