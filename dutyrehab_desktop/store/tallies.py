"""What every interview adds up to, so that a page which was put back is noticed.

The database proves that a page is its own, not that it is the latest: an older state of the same
page passes every check of SQLCipher (design/encryption.md, chapter 1). So the rows of an interview
and its line are counted and added up in another table, and the codes of all interviews in a third
place, each in the very transaction that changes them. A tally is never made anew from what is
there: that would make damage look whole.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from dutyrehab_desktop.store.connection import Connection, Row
from dutyrehab_desktop.store.errors import VaultDamaged

_SIZE = 32
_WHOLE = 1 << (8 * _SIZE)
_ALL = "interviews"
"""The row of `about` that holds the tally of the codes."""
_LINE = """
    select code, questionnaire_id, questionnaire_version, questionnaire_sha256, language, month,
        state, guard
    from interview where number = ?
"""
_LINES = """
    select number, code, questionnaire_id, questionnaire_version, questionnaire_sha256, language,
        month, state, guard
    from interview
"""
_ROWS = """
    select interview, 'writing', digest from writing
    union all select interview, 'guarded', digest from guarded
"""
_FIND = "select writings, total from tally where interview = ?"
_PUT = "insert into tally values (?, ?, ?)"
_MOVE = "update tally set writings = ?, total = ? where interview = ?"
_UNPAIRED = """
    select (select count(*) from interview) <> (select count(*) from tally)
        or exists (select 1 from interview where number not in (select interview from tally))
"""


def begin(
    connection: Connection, number: int, line: Sequence[str], rows: Sequence[tuple[str, bytes]]
) -> None:
    """Begin the tally of an interview whose line was just written.

    Args:
        connection: Inside a transaction.
        number: Its row number.
        line: What was written: the columns of `_LINE`.
        rows: The table and the digest of each row that is put in with it.
    """
    code, *rest = line
    items = [_item(code, "line", _digest(rest)), *(_item(code, *row) for row in rows)]
    connection.execute(_PUT, (number, len(rows), _bytes(sum(items))))
    _count(connection, 1, _item(code, "code"))


def end(connection: Connection, code: str) -> bool:
    """Delete an interview with everything in it, and its tally; False where there is none."""
    # The rows of the other tables go with it.
    gone = connection.execute("delete from interview where code = ?", (code,)).rowcount == 1
    if gone:
        _count(connection, -1, -_item(code, "code"))
    return gone


@contextmanager
def changing_line(connection: Connection, number: int) -> Iterator[None]:
    """While the line of an interview is changed."""
    _, before = _line(connection, number)
    yield
    _, after = _line(connection, number)
    if before != after:
        _add(connection, number, 0, after - before)


def added(
    connection: Connection, number: int, code: str, rows: Iterable[tuple[str, bytes]]
) -> None:
    """Note rows that were put in: the table and the digest of each."""
    items = [_item(code, *row) for row in rows]
    _add(connection, number, len(items), sum(items))


def removed(
    connection: Connection, number: int, code: str, rows: Iterable[tuple[str, bytes]]
) -> None:
    """Note rows that were taken out."""
    items = [_item(code, *row) for row in rows]
    _add(connection, number, -len(items), -sum(items))


def verify(connection: Connection, number: int, rows: Iterable[tuple[str, bytes]]) -> None:
    """Compare the rows of an interview that were read, and its line, with what they add up to.

    Raises:
        VaultDamaged: They are not the latest ones.
    """
    code, line = _line(connection, number)
    items = [_item(code, *row) for row in rows]
    found = connection.execute(_FIND, (number,)).fetchone()
    if found != (len(items), _bytes(line + sum(items))):
        raise VaultDamaged(reason="tally")


def verify_all(connection: Connection) -> None:
    """Compare the interviews that are here with those that should be.

    Raises:
        VaultDamaged: One came back, or is not here any more.
    """
    row = connection.execute(_UNPAIRED).fetchone()
    codes = connection.execute("select code from interview").fetchall()
    items = [_item(code, "code") for (code,) in codes]
    if row != (0,) or _counted(connection) != (len(items), sum(items) % _WHOLE):
        raise VaultDamaged(reason="tally")


def tally_everything(connection: Connection) -> None:
    """Make every tally, once: when a database comes from before there were any."""
    items: dict[int, list[int]] = {}
    codes: dict[int, str] = {}
    lines: dict[int, int] = {}
    for number, code, *rest in connection.execute(_LINES).fetchall():
        codes[number], lines[number] = code, _item(code, "line", _digest(rest))
    for number, table, digest in connection.execute(_ROWS):
        items.setdefault(number, []).append(_item(codes[number], table, digest))
    for number, line in lines.items():
        own = items.get(number, [])
        connection.execute(_PUT, (number, len(own), _bytes(line + sum(own))))
    _keep(connection, len(codes), sum(_item(code, "code") for code in codes.values()))


def mend(connection: Connection) -> tuple[str, ...]:
    """Make every tally anew in a vault that was salvaged, inside a transaction.

    Returns:
        The codes of the interviews that did not add up to what was kept of them.
    """
    rows: dict[int, list[tuple[str, bytes]]] = {}
    for number, table, digest in connection.execute(_ROWS).fetchall():
        rows.setdefault(number, []).append((table, digest))
    broken = []
    for number, code, *_ in connection.execute(_LINES).fetchall():
        try:
            verify(connection, number, rows.get(number, []))
        except VaultDamaged:
            broken.append(str(code))
    connection.execute("delete from tally")
    tally_everything(connection)
    return tuple(sorted(broken))


def _line(connection: Connection, number: int) -> tuple[str, int]:
    row = connection.execute(_LINE, (number,)).fetchone()
    if row is None:
        raise VaultDamaged(reason="tally")
    code, *rest = row
    return code, _item(code, "line", _digest(rest))


def _digest(values: Iterable[object]) -> bytes:
    return hashlib.sha256(repr(list(values)).encode()).digest()


def _item(code: str, kind: str, digest: bytes = b"") -> int:
    return int.from_bytes(hashlib.sha256(f"{code} {kind} ".encode() + digest).digest(), "big")


def _bytes(total: int) -> bytes:
    return (total % _WHOLE).to_bytes(_SIZE, "big")


def _add(connection: Connection, number: int, count: int, total: int) -> None:
    row: Row | None = connection.execute(_FIND, (number,)).fetchone()
    if row is None:
        raise VaultDamaged(reason="tally")
    whole = int.from_bytes(row[1], "big") + total
    connection.execute(_MOVE, (row[0] + count, _bytes(whole), number))


def _count(connection: Connection, count: int, total: int) -> None:
    known, whole = _counted(connection)
    _keep(connection, known + count, whole + total)


def _counted(connection: Connection) -> tuple[int, int]:
    row = connection.execute("select value from about where name = ?", (_ALL,)).fetchone()
    if row is None:
        raise VaultDamaged(reason="tally")
    count, _, total = str(row[0]).partition(" ")
    return int(count), int(total, 16)


def _keep(connection: Connection, count: int, total: int) -> None:
    value = f"{count} {_bytes(total).hex()}"
    connection.execute("insert or replace into about values (?, ?)", (_ALL, value))
