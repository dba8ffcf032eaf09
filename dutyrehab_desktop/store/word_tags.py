"""What a record is found by when its person says four words.

On a laptop a row stands here while an interview is open, and goes when it is sealed: with the
laptop and its passphrase nobody can check words against anything. At a coordinator's the rows
stay as long as the record; a tag that proves nothing (`records.proving`) begins with `?`.
"""

from collections.abc import Collection, Iterable

from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.proving import KnownTags, ever_signed
from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.rows import HEADER, read_history, writings

DOUBTED = "?"
_OF = "select tag from word_tag where code = ?"
_PUT = "insert or ignore into word_tag values (?, ?)"
_FIND = "select code from word_tag where tag = ?"


class WordTags:
    """The tags of the open interviews of a laptop."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, code: str, tags: Collection[str]) -> None:
        """Let a record be found by these tags, and by no others.

        Raises:
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> None:
            forget(connection, code)
            for tag in tags:
                connection.execute(_PUT, (code, tag))

        self._database.change(work, reserve=True)

    def of(self, code: str) -> frozenset[str]:
        """The tags that prove that somebody speaks of this record."""
        return _known(tag for (tag,) in self._database.rows(_OF, (code,))).proving


def proving_tags(connection: Connection, code: str) -> frozenset[str]:
    """The same, inside a transaction."""
    return _known(tag for (tag,) in connection.execute(_OF, (code,))).proving


def forget(connection: Connection, code: str) -> None:
    """Let a record be found by nothing any more, inside a transaction."""
    connection.execute("delete from word_tag where code = ?", (code,))


def note_copy(connection: Connection, copy: Interview) -> None:
    """Note what a sealed copy of a record brings, inside a transaction, before it is joined."""
    rows = [tag for (tag,) in connection.execute(_OF, (copy.code,))]
    if not rows and not copy.tags:
        return
    known = _known(rows)
    # Only where a tag is new and nothing else tells: it means reading the whole record.
    before = bool(rows) or _signed_here(connection, copy.code)
    after = known.with_copy(copy.tags, signed=ever_signed(copy.history), before=before)
    if after != known:
        forget(connection, copy.code)
        tags = [*after.proving, *(DOUBTED + tag for tag in after.doubted)]
        connection.executemany(_PUT, [(copy.code, tag) for tag in tags])


def _signed_here(connection: Connection, code: str) -> bool:
    row = connection.execute(HEADER, (code,)).fetchone()
    if row is None:
        return False
    return ever_signed(read_history(writings(connection, row[0])))


def found(connection: Connection, tags: Iterable[str]) -> tuple[set[str], set[str]]:
    """The records that tags prove to be somebody's, and those that they only point at."""
    proven: set[str] = set()
    hinted: set[str] = set()
    for tag in tags:
        proven |= {code for (code,) in connection.execute(_FIND, (tag,))}
        hinted |= {code for (code,) in connection.execute(_FIND, (DOUBTED + tag,))}
    return proven, hinted - proven


def tags_of(connection: Connection, code: str) -> frozenset[str]:
    """Every tag of a record, whether it proves something or not."""
    rows = connection.execute(_OF, (code,))
    return frozenset(tag.removeprefix(DOUBTED) for (tag,) in rows)


def _known(rows: Iterable[str]) -> KnownTags:
    tags = frozenset(rows)
    doubted = frozenset(tag for tag in tags if tag.startswith(DOUBTED))
    return KnownTags(tags - doubted, frozenset(tag.removeprefix(DOUBTED) for tag in doubted))
