"""How a database comes from any earlier version to this one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.errors import VaultNewer
from dutyrehab_desktop.store.migrations import (
    m0001_first,
    m0002_recipient,
    m0003_held,
    m0004_identity,
    m0005_questionnaires,
    m0006_laws,
    m0007_merging,
    m0008_judgements,
    m0009_ledger,
    m0010_unopened,
    m0011_vault,
    m0012_tabulated,
    m0013_published,
    m0014_search,
    m0015_desk,
)
from dutyrehab_desktop.store.tallies import tally_everything

Migration: TypeAlias = Sequence[str | Callable[[Connection], None]]

MIGRATIONS: tuple[Migration, ...] = (
    m0001_first.STATEMENTS,
    m0002_recipient.STATEMENTS,
    m0003_held.STATEMENTS,
    m0004_identity.STATEMENTS,
    m0005_questionnaires.STATEMENTS,
    m0006_laws.STATEMENTS,
    m0007_merging.STATEMENTS,
    m0008_judgements.STATEMENTS,
    m0009_ledger.STATEMENTS,
    m0010_unopened.STATEMENTS,
    (*m0011_vault.STATEMENTS, tally_everything),
    m0012_tabulated.STATEMENTS,
    m0013_published.STATEMENTS,
    m0014_search.STATEMENTS,
    m0015_desk.STATEMENTS,
)


def version_of(database: Database) -> int:
    """The number of steps that a database has gone."""
    row = database.row("pragma user_version")
    return 0 if row is None else int(row[0])


def migrate(database: Database, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Take the steps that are missing, each in its own transaction.

    A fresh database goes the same way as an old one, so that both end alike.

    Raises:
        VaultNewer: The database has gone more steps than this program knows.
    """
    done = version_of(database)
    if done > len(migrations):
        raise VaultNewer(version=done)
    for number, step in enumerate(migrations[done:], start=done + 1):
        database.change(partial(_take, number=number, step=step))


def _take(connection: Connection, number: int, step: Migration) -> None:
    for statement in step:
        if callable(statement):
            statement(connection)
        else:
            connection.execute(statement)
    connection.execute(f"pragma user_version = {number}")
