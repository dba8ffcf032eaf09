"""Text that was typed but not given yet, in the rows where it is kept."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dutyrehab_desktop.records.guarded import GuardedBy
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.connection import Connection
from dutyrehab_desktop.store.errors import InterviewGuarded
from dutyrehab_desktop.store.keyring import Keyring

_CLEAR = "delete from half_typed where interview = ? and kind = ? and name = ? and instance = ?"
_KEEP = """
    insert or replace into half_typed (interview, kind, name, instance, value, sealed)
    values (?, ?, ?, ?, ?, ?)
"""
_READ = "select kind, name, instance, value, sealed from half_typed where interview = ?"

Where = tuple[int, str]
"""Row number and code of an interview."""


def forget(connection: Connection, number: int, field: Field) -> None:
    """Delete the text that was typed for a field."""
    connection.execute(_CLEAR, (number, field.kind.value, field.name, field.instance))


def keep(
    connection: Connection,
    where: Where,
    typed: tuple[Field, str],
    by: GuardedBy | None,
    ring: Keyring,
) -> None:
    """Keep the text that was typed for a field, under a key of its own where one is named.

    Raises:
        InterviewGuarded: That key is not here.
    """
    (number, code), (field, text) = where, typed
    value, sealed = text, b""
    if by is not None:
        guard = ring.make(connection, by)
        if guard is None:
            raise InterviewGuarded
        value, sealed = "", guard.close(text, _name(code, field))
    key = (number, field.kind.value, field.name, field.instance)
    connection.execute(_KEEP, (*key, value, sealed))


def read(connection: Connection, where: Where, ring: Keyring) -> Mapping[Field, str]:
    """What was typed, by the field it was meant for; what cannot be opened is left out."""
    found = ((field, text) for field, _, text in _rows(connection, where, ring))
    return MappingProxyType({field: text for field, text in found if text is not None})


def place_anew(
    connection: Connection,
    where: Where,
    key_of: Callable[[Field], GuardedBy | None],
    ring: Keyring,
) -> bool:
    """Put all of it under the keys it shall be under now; True where the log must be emptied."""
    uncovered = False
    for field, before, text in _rows(connection, where, ring):
        by = key_of(field)
        if text is None or by is before:
            continue
        keep(connection, where, (field, text), by, ring)
        uncovered |= before is None
    return uncovered


def _rows(
    connection: Connection, where: Where, ring: Keyring
) -> list[tuple[Field, GuardedBy | None, str | None]]:
    number, code = where
    found: list[tuple[Field, GuardedBy | None, str | None]] = []
    for kind, name, instance, value, sealed in connection.execute(_READ, (number,)).fetchall():
        field = Field(FieldKind(kind), name, instance)
        if not sealed:
            found.append((field, None, value))
            continue
        opened: tuple[GuardedBy | None, str | None] = (GuardedBy.LOCAL, None)
        for by in GuardedBy:
            guard = ring.find(connection, by)
            text = None if guard is None else guard.open(sealed, _name(code, field))
            if text is not None:
                opened = by, text
        found.append((field, *opened))
    return found


def _name(code: str, field: Field) -> str:
    return "\0".join((code, field.kind.value, field.name, field.instance))
