"""What was published: added, never changed."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import DatabaseError

from dutyrehab_desktop.store.published import Publication
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.vaults import make_vault, open_vault

FIRST = Publication(0, "2026-11", "public", "{}", "")


def test_a_publication_is_kept_with_who_was_counted(tmp_path: Path) -> None:
    with make_vault(tmp_path / "desk", Role.COORDINATOR) as vault:
        number = vault.store.published.add(FIRST, [(b"p" * 16, b"c" * 16)])
        assert vault.store.published.add(replace(FIRST, exception="signed"), []) == number + 1
    with open_vault(tmp_path / "desk") as vault:
        first, second = vault.store.published.all()
        assert first == replace(FIRST, number=number)
        assert second.exception == "signed"
        assert vault.store.published.people(number) == {b"p" * 16: b"c" * 16}
        assert vault.store.published.people(number + 1) == {}


@pytest.mark.parametrize("table", ["publication", "published_person"])
@pytest.mark.parametrize("change", ["update {} set rowid = 5", "delete from {}"])
def test_nothing_of_it_is_ever_changed(tmp_path: Path, table: str, change: str) -> None:
    with make_vault(tmp_path / "desk", Role.COORDINATOR) as vault:
        vault.store.published.add(FIRST, [(b"p" * 16, b"c" * 16)])
        statement = change.format(table).replace(
            "rowid = 5", "profile = ''" if table == "publication" else "cells = person"
        )
        with pytest.raises(DatabaseError, match="append-only"):
            vault.store._database.change(lambda connection: connection.execute(statement))
