"""The consent ledger: what was handed to whom, on whose yes. Rows are added, never changed."""

from dataclasses import dataclass

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.errors import HandingMissing

_WRITE = """
    insert into handing
        (month, purpose, recipient, key_sha256, language, special, file_name, file_sha256)
    values (?, ?, ?, ?, ?, ?, ?, ?)
"""
_RECORD = "insert into handed values (?, ?, ?, ?, ?, ?)"
_NOTE = "insert into handing_note (handing, kind, code, month, text) values (?, ?, ?, ?, ?)"
_HANDINGS = """
    select number, month,
        case when number in (select handing from handing_linkage) then 'linkage'
        else coalesce(
            (select exported.purpose from exported where exported.handing = handing.number), purpose
        ) end,
        recipient, key_sha256, language, special, file_name, file_sha256
    from handing order by number desc
"""
_FIRST_PURPOSES = ("lawyer", "doctor", "international", "organisation")
_LINKAGE = "linkage"
_EXPORT = """
    insert into exported (month, purpose, kind, records, described, handing)
    values (?, ?, ?, ?, ?, ?)
"""
_EXPORTS = """
    select number, month, purpose, kind, records, described, handing from exported
    order by number desc
"""
_IS_LINKAGE = "insert into handing_linkage values (?)"
_RECORDS = """
    select handing, code, permission, rests_on, fields_sha256 from handed
    order by handing, position
"""
_KNOWN = """
    select 1 from handing where number = ?
        and (? = '' or exists (select 1 from handed where handing = number and code = ?))
"""
_NOTES = "select handing, kind, code, month, text from handing_note order by number"


@dataclass(frozen=True, slots=True)
class HandedRecord:
    """One record in a file that was handed over.

    Attributes:
        code: The record's code.
        permission: The question whose yes it rested on.
        rests_on: Ids of the writes that held this yes, parted by blanks.
        fields_sha256: Digest of the names of the questions of which something went.
    """

    code: str
    permission: str
    rests_on: str
    fields_sha256: str


@dataclass(frozen=True, slots=True)
class NewHanding:
    """A file that is about to be handed over.

    Attributes:
        month: `YYYY-MM`.
        purpose: The kind of recipient.
        recipient: Its name, as the coordinator wrote it.
        key_sha256: Digest of the key it was encrypted for; empty where that is a passphrase.
        language: Of the pages.
        special: True where answers of special categories went in a form that machines read.
        file_name: The file's own name.
        file_sha256: Digest of the encrypted file.
        records: In the order of the sheets in it.
    """

    month: str
    purpose: str
    recipient: str
    key_sha256: str
    language: str
    special: bool
    file_name: str
    file_sha256: str
    records: tuple[HandedRecord, ...]


@dataclass(frozen=True, slots=True)
class NewExport:
    """What a file of records, words or numbers is like; whose they are stands in the ledger.

    Attributes:
        purpose: What it is for.
        kind: `csv`, `xlsx` and so on.
        records: How many rows it has.
        described: What it holds and reveals, as canonical JSON without anybody's code.
    """

    purpose: str
    kind: str
    records: int
    described: str


@dataclass(frozen=True, slots=True)
class Export:
    """One row of the log of files.

    Attributes:
        number: Its number, from 1.
        month: `YYYY-MM`.
        made: What the file is like.
        handing: Its number in the ledger; 0 for numbers that name nobody.
    """

    number: int
    month: str
    made: NewExport
    handing: int


@dataclass(frozen=True, slots=True)
class HandingNote:
    """What became of a handing.

    Attributes:
        kind: `unwritten` or `told`.
        code: The record it is about; empty where it is about the whole.
        month: `YYYY-MM`.
        text: What the recipient answered.
    """

    kind: str
    code: str
    month: str
    text: str


@dataclass(frozen=True, slots=True)
class Handing:
    """One row of the ledger, with its records and notes.

    Attributes:
        number: Its number, from 1.
        made: What was handed over.
        notes: In the order they were written.
    """

    number: int
    made: NewHanding
    notes: tuple[HandingNote, ...]


class Ledger:
    """The consent ledger of a coordinator's vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(self, made: NewHanding, export: NewExport | None = None) -> int:
        """Write a row, whole or not at all; its number.

        Args:
            made: What was handed over.
            export: What the file is like, where it is one of records or words.

        Raises:
            FileProblem: Nothing was written.
        """

        def work(connection: Connection) -> int:
            # The first ledger knew four purposes; the others stand beside them.
            purpose = made.purpose if made.purpose in _FIRST_PURPOSES else "organisation"
            values = (
                *(made.month, purpose, made.recipient, made.key_sha256, made.language),
                *(int(made.special), made.file_name, made.file_sha256),
            )
            number = int(connection.execute(_WRITE, values).lastrowid or 0)
            if made.purpose == _LINKAGE:
                connection.execute(_IS_LINKAGE, (number,))
            if export is not None:
                connection.execute(_EXPORT, _export_row(made.month, export, number))
            for position, one in enumerate(made.records, start=1):
                row = (number, position, one.code, one.permission, one.rests_on, one.fields_sha256)
                connection.execute(_RECORD, row)
            return number

        return self._database.change(work)

    def log(self, month: str, export: NewExport) -> None:
        """Write down that a file of numbers was made, which names nobody.

        Raises:
            FileProblem: Nothing was written.
        """
        row = _export_row(month, export, None)
        self._database.change(lambda connection: connection.execute(_EXPORT, row))

    def exports(self) -> tuple[Export, ...]:
        """Every file of records, words or numbers, the latest first."""
        return tuple(
            Export(number, month, NewExport(*made), handing or 0)
            for number, month, *made, handing in self._database.rows(_EXPORTS)
        )

    def note(self, number: int, note: HandingNote) -> None:
        """Add what became of a handing, or of one record in it.

        Raises:
            HandingMissing: There is no such handing, or this record was not in it.
            FileProblem: Nothing was written.
        """

        def work(connection: Connection) -> None:
            if connection.execute(_KNOWN, (number, note.code, note.code)).fetchone() is None:
                raise HandingMissing
            connection.execute(_NOTE, (number, note.kind, note.code, note.month, note.text))

        self._database.change(work)

    def handings(self) -> tuple[Handing, ...]:
        """Every row, the latest first."""
        records: dict[int, tuple[HandedRecord, ...]] = {}
        for number, *words in self._database.rows(_RECORDS):
            records[number] = (*records.get(number, ()), HandedRecord(*words))
        notes: dict[int, tuple[HandingNote, ...]] = {}
        for number, *words in self._database.rows(_NOTES):
            notes[number] = (*notes.get(number, ()), HandingNote(*words))
        found = []
        for number, *words, special, name, digest in self._database.rows(_HANDINGS):
            month, purpose, recipient, key, language = words
            within = records.get(number, ())
            made = NewHanding(
                month, purpose, recipient, key, language, bool(special), name, digest, within
            )
            found.append(Handing(number, made, notes.get(number, ())))
        return tuple(found)


def _export_row(month: str, export: NewExport, handing: int | None) -> tuple[object, ...]:
    made = (export.purpose, export.kind, export.records, export.described)
    return (month, *made, handing)
