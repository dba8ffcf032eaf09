"""How to reach people whose interviews are sealed, until the agreed call is done.

Nothing else of an identity sheet stays on a laptop (design corrections B1). Each row is under a key
of its own beside the database's; both go when the call is done, or when its day is past.
"""

from dataclasses import dataclass, field

from dutyrehab_desktop.crypto.guarding import Guard
from dutyrehab_desktop.crypto.secrets import KEY_SIZE, random_secret, wipe
from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.errors import ContactMissing, SealBroken
from dutyrehab_desktop.store.identity import Opening, note_opening

CONTACT_SECRET = "contact"  # noqa: S105 - a name
"""What the key of all contacts is kept as."""
_PURPOSE = "contact"
_FIND = "select sealed from contact where code = ?"
_PUT = "insert or replace into contact (code, due, sealed) values (?, ?, ?)"
# A key that nothing is under is kept for nobody.
_UNUSED = "delete from secret where name = ? and not exists (select 1 from contact)"


@dataclass(frozen=True, slots=True)
class ContactLine:
    """That somebody is still to be reached.

    Attributes:
        code: The record's code.
        due: The last day on which it is kept, `YYYY-MM-DD`.
    """

    code: str
    due: str


@dataclass(frozen=True, slots=True)
class KeptContact:
    """What stays of an identity sheet when its interview is sealed.

    Attributes:
        due: The last day on which it is kept, `YYYY-MM-DD`.
        text: What is known.
        whole: False where it says so little that what was kept before, if anything, says more.
    """

    due: str
    # Shown in no traceback.
    text: str = field(repr=False)
    whole: bool = True


class Contacts:
    """The contacts that a field vault still keeps."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def lines(self) -> tuple[ContactLine, ...]:
        """Who is still to be reached, the nearest day first."""
        rows = self._database.rows("select code, due from contact order by due, code")
        return tuple(ContactLine(*row) for row in rows)

    def open(self, opening: Opening) -> str:
        """Write down for what a contact is opened, and give it, in one step.

        Raises:
            ContactMissing: There is none; nothing was written.
            SealBroken: It is not what was kept; nothing was written.
            FileProblem: Nothing was written, and nothing is given.
        """

        def work(connection: Connection) -> str:
            row = connection.execute(_FIND, (opening.code,)).fetchone()
            if row is None:
                raise ContactMissing
            guard = _guard(connection)
            try:
                text = guard.open(row[0], opening.code)
            finally:
                guard.wipe()
            if text is None:
                raise SealBroken
            note_opening(connection, opening)
            return text

        return self._database.change(work, reserve=True)

    def delete(self, *codes: str) -> None:
        """Forget how to reach somebody; nothing of it stays in the files.

        Raises:
            FileProblem: It is still here.
        """

        def work(connection: Connection) -> None:
            for code in codes:
                delete_contact(connection, code)

        self._database.change(work, reserve=True)
        self._database.checkpoint()


def keep_contact(connection: Connection, code: str, kept: KeptContact | None) -> None:
    """Keep what stays when an interview is sealed, inside its transaction.

    Args:
        connection: Within the transaction.
        code: The record's code.
        kept: None where nobody may or can be reached: what was kept before goes too.
    """
    if kept is None:
        delete_contact(connection, code)
        return
    if not kept.whole and connection.execute(_FIND, (code,)).fetchone() is not None:
        return
    guard = _guard(connection)
    try:
        connection.execute(_PUT, (code, kept.due, guard.close(kept.text, code)))
    finally:
        guard.wipe()


def delete_contact(connection: Connection, code: str) -> None:
    """Delete one, and the key with the last of them, inside a transaction."""
    connection.execute("delete from contact where code = ?", (code,))
    connection.execute(_UNUSED, (CONTACT_SECRET,))


def _guard(connection: Connection) -> Guard:
    """The key of all contacts; it is made at its first use."""
    query = "select value from secret where name = ?"
    row = connection.execute(query, (CONTACT_SECRET,)).fetchone()
    secret = random_secret(KEY_SIZE) if row is None else bytearray(row[0])
    try:
        if row is None:
            connection.execute("insert into secret values (?, ?)", (CONTACT_SECRET, bytes(secret)))
        return Guard(secret, _PURPOSE)
    finally:
        wipe(secret)
