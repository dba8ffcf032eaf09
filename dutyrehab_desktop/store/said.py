"""What somebody said who proved it by words: carried out where its record is, or when it comes.

A tag that proves one record deletes it at once, and nothing undoes that. Where the words point at
several records, or at one whose copies disagree about its tags, or where one device tries many
words that belong to nothing, the records are hidden and a person decides. A permission that is
taken back becomes a write of this desk.
"""

from collections.abc import Collection
from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content, Field, FieldKind
from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.rows import (
    HEADER,
    read_header,
    read_history,
    write_revisions,
    writings,
)
from dutyrehab_desktop.store.withdrawals import Statement, delete_at_once, hide, say_rows
from dutyrehab_desktop.store.word_tags import found, tags_of

MANY = 5
"""More records that one device takes back without proof are an alarm (corrections, 09)."""

_SAY = "insert or ignore into said values (?, ?, ?, ?, ?)"
_TAG = "insert or ignore into said_tag values (?, ?)"
_FOUND = "insert or ignore into said_found values (?, ?)"
_WAITING = """
    select distinct sha256, device, month, permission, due from said join said_tag using (sha256)
    where tag = ? and not exists (select 1 from said_found where said_found.sha256 = said.sha256)
    order by sha256
"""
# Words that belong to nothing here, each once; not those that were carried out before.
_ASTRAY = """
    select distinct device, tag as what from said join said_tag using (sha256)
    where permission = '' and tag = (
            select min(tag) from said_tag as other where other.sha256 = said.sha256
        )
        and not exists (
            select 1 from said_tag as same join said_found using (sha256)
            where same.tag = said_tag.tag
        )
"""
_HIDDEN = """
    select device, code as what from withdrawal join withdrawn using (code)
    where state = 'waiting'
    union select device, code from said_found join said using (sha256) join withdrawn using (code)
    where state = 'waiting' and permission = ''
"""
_ALL = """
    select sha256, device, month, permission, group_concat(tag, ' ')
    from said join said_tag using (sha256) group by sha256 order by sha256
"""


@dataclass(frozen=True, slots=True)
class SaidStatement:
    """Something that was said by words, as it came.

    Attributes:
        sha256: Hex digest of the sealed statement.
        tags: What the words stand for.
        permission: The one permission that is taken back; empty for the whole record.
        device: The device that forwarded it.
        month: When, `YYYY-MM`.
    """

    sha256: str
    tags: frozenset[str]
    permission: str
    device: str
    month: str


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """What came of statements.

    Attributes:
        hidden: Records that are hidden until a person decides.
        deleted: Records that are deleted.
        changed: Records in which a permission is a no from now on.
    """

    hidden: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


class Said:
    """What was said by words, as this desk knows it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def say(
        self, statements: Collection[Statement], by_words: Collection[SaidStatement], due: str
    ) -> CarriedOut:
        """Carry out statements of both kinds at once, in one transaction of their own.

        A statement that came before changes nothing. What belongs to no record here waits for it.

        Args:
            statements: Those that name a code.
            by_words: Those that were proven by words.
            due: The day on which what is hidden is deleted at the latest, `YYYY-MM-DD`.

        Raises:
            FileProblem: Nothing was changed.
        """
        if not statements and not by_words:
            return CarriedOut()

        def work(connection: Connection) -> CarriedOut:
            hidden = say_rows(connection, statements, due)
            done = _say(connection, by_words, due)
            return CarriedOut(tuple(sorted({*hidden, *done.hidden})), done.deleted, done.changed)

        done = self._database.change(work, reserve=bool(by_words))
        if done.deleted:
            self._database.checkpoint()
        return done

    def would_find(self, tags: Collection[str]) -> frozenset[str]:
        """The records here that these tags belong to."""
        return frozenset(
            code
            for tag in tags
            for (code,) in self._database.rows(
                "select code from word_tag where tag in (?, '?' || ?)", (tag, tag)
            )
        )

    def waiting_tags(self) -> frozenset[str]:
        """Tags of whole records that somebody took back, and that are not here yet."""
        rows = self._database.rows(
            "select tag from said_tag join said using (sha256) where permission = ''"
            " and sha256 not in (select sha256 from said_found)"
        )
        return frozenset(tag for (tag,) in rows)

    def unproven(self) -> dict[str, frozenset[str]]:
        """What each device took back without proof and nobody has decided: codes, and tags."""
        told: dict[str, set[str]] = {}
        for device, what in self._database.rows(f"{_HIDDEN} union {_ASTRAY}"):
            told.setdefault(device, set()).add(what)
        return {device: frozenset(each) for device, each in told.items()}

    def knows(self, digests: Collection[str]) -> frozenset[str]:
        """Those of these digests whose statements came before."""
        return frozenset(
            digest
            for digest in digests
            if self._database.row(
                "select 1 from withdrawal where sha256 = ? union select 1 from said"
                " where sha256 = ?",
                (digest, digest),
            )
        )

    def all(self) -> tuple[SaidStatement, ...]:
        """Everything that was said, by digest."""
        return tuple(
            SaidStatement(digest, frozenset(tags.split()), permission, device, month)
            for digest, device, month, permission, tags in self._database.rows(_ALL)
        )


def carry_out_waiting(connection: Connection, code: str) -> None:
    """A record has come: carry out what was said about it before, inside a transaction."""
    waiting = {
        row for tag in tags_of(connection, code) for row in connection.execute(_WAITING, (tag,))
    }
    for digest, device, month, permission, due in sorted(waiting):
        tags = connection.execute("select tag from said_tag where sha256 = ?", (digest,))
        one = SaidStatement(digest, frozenset(tag for (tag,) in tags), permission, device, month)
        _carry_out(connection, one, due, _astray(connection, device) > MANY)


def _say(connection: Connection, by_words: Collection[SaidStatement], due: str) -> CarriedOut:
    astray = {one.device: _astray(connection, one.device) for one in by_words}
    new = []
    for one in by_words:
        values = (one.sha256, one.device, one.month, one.permission, due)
        if connection.execute(_SAY, values).rowcount == 1:
            connection.executemany(_TAG, [(one.sha256, tag) for tag in sorted(one.tags)])
            new.append(one)
    # Guesses are counted before anything is carried out.
    for one in new:
        astray[one.device] += not one.permission and not any(found(connection, one.tags))
    done = [_carry_out(connection, one, due, astray[one.device] > MANY) for one in new]
    return CarriedOut(
        *(tuple(sorted({code for one in done for code in one[kind]})) for kind in range(3))
    )


def _carry_out(
    connection: Connection, one: SaidStatement, due: str, guessing: bool
) -> tuple[set[str], set[str], set[str]]:
    """What is hidden, deleted and changed by a statement; nothing while it waits."""
    proven, hinted = found(connection, one.tags)
    hidden, deleted, changed = set[str](), set[str](), set[str]()
    if one.permission:
        changed = {code for code in proven | hinted if _write_no(connection, code, one)}
    elif len(proven) == 1 and not hinted and not guessing:
        deleted = proven
    else:
        hidden = proven | hinted
    for code in hidden:
        hide(connection, code, due)
    for code in deleted:
        delete_at_once(connection, code)
    for code in hidden | deleted | changed:
        connection.execute(_FOUND, (one.sha256, code))
    return hidden, deleted, changed


def _astray(connection: Connection, device: str) -> int:
    """How many words another device has forwarded that belong to nothing: it may be guessing."""
    if device == _own(connection):
        return 0
    return sum(forwarded == device for forwarded, _ in connection.execute(_ASTRAY))


def _own(connection: Connection) -> str:
    ((device,),) = connection.execute("select value from about where name = 'device'").fetchall()
    return str(device)


def _write_no(connection: Connection, code: str, one: SaidStatement) -> bool:
    """Write that a permission is a no; False where the record is not here."""
    row = connection.execute(HEADER, (code,)).fetchone()
    if row is None:
        return False
    number, header = read_header(row)
    interview: Interview = header.with_history(read_history(writings(connection, number)))
    place = Field(FieldKind.ANSWER, one.permission)
    no = Content("no", Status.ANSWERED, header.language)
    _, revision = interview.written(place, no, _own(connection), one.month)
    write_revisions(connection, number, code, [revision])
    return True
