"""What comes out of a damaged vault: everything on readable pages, and what is doubtful by code."""

import os
import random
import sys
from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.errors import KeyFileDamaged, WrongPassphrase
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.connection import Connection
from dutyrehab_desktop.store.errors import VaultDamaged
from dutyrehab_desktop.store.headers import begin_row
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.rows import write_revisions
from dutyrehab_desktop.workflows.backing_up import BackupPlaceTaken
from dutyrehab_desktop.workflows.salvaging import salvage
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.vaults import open_vault, typed
from tests.store.samples import AGE, ANSWER, RESERVED, decrypted, interview, said

PAGE = 4096
INTERVIEWS, WRITES = 200, 6
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def many(vault: OpenVault, count: int = INTERVIEWS) -> dict[str, Interview]:
    """That many invented interviews, each with some writes of its own, put down in one go."""
    kept = {}
    for number in range(count):
        code = "AAAA" + "".join(LETTERS[number // 32**place % 32] for place in (3, 2, 1, 0))
        held = interview((ANSWER, f"{number} " + "word " * 40), code=code)
        for text in range(WRITES):
            told = said(f"{number}-{text} " + "said " * 20)
            held, _ = held.written(AGE, told, vault.store.device_id, "2026-11")
        kept[code] = held

    def work(connection: Connection) -> None:
        for held in kept.values():
            number = begin_row(connection, held, InterviewState.DRAFT)
            for revision in held.history:
                write_revisions(connection, number, held.code, [revision])

    vault.store._database.change(work)
    return kept


def leaves(vault: OpenVault) -> list[int]:
    """The pages that hold rows and nothing that leads to other pages, the list of tables apart."""
    text = decrypted(vault.folder, vault._keys.database)
    each = PAGE - RESERVED
    kinds = [text[number * each - 16] for number in range(1, (len(text) + 16) // each)]
    found = [number for number, kind in enumerate(kinds, start=1) if kind in (0x0A, 0x0D)]
    return found[len(found) // 3 :]


def damage(path: Path, pages: list[int]) -> None:
    """Change some bytes in the middle of these pages; the first page has number 0."""
    with path.open("r+b") as file:
        for page in pages:
            file.seek(page * PAGE + 2000)
            file.write(os.urandom(16))


@pytest.mark.parametrize("count", [1, 5, 20])
def test_everything_on_readable_pages_is_saved(
    field_vault: OpenVault, tmp_path: Path, count: int
) -> None:
    kept = many(field_vault)
    field_vault.store.checkpoint()
    readable = leaves(field_vault)
    field_vault.lock()
    database = field_vault.folder / "b.bin"
    whole = database.stat().st_size // PAGE
    damage(database, random.Random(count).sample(readable, count))
    before = database.read_bytes()
    with pytest.raises(VaultDamaged):
        check(field_vault.folder)
    found = salvage(field_vault.folder, typed(), tmp_path / "new", TaskControl())
    assert database.read_bytes() == before
    with open_vault(tmp_path / "new") as vault:
        vault.store.check()
        for code in found.whole:
            saved = vault.store.interviews.load(code)
            ids = {one.id for one in saved.history}
            assert ids <= {one.id for one in kept[code].history}
    rows = INTERVIEWS * (WRITES + 3)  # an interview, its writes, and what they add up to
    # A page holds about eighteen writes, and at most as many again are lost beside it.
    assert found.rows >= rows - 36 * count
    assert found.gaps >= 1
    assert set(found.doubtful) <= set(kept)
    # A figure for the report: python -m pytest -rP
    sys.stdout.write(f"{count} of {whole} pages damaged: {found.rows} rows of {rows}\n")


def check(folder: Path) -> None:
    """Read every page of a vault."""
    with open_vault(folder) as vault:
        vault.store.check()


def test_a_whole_vault_comes_out_whole_under_a_new_name(
    field_vault: OpenVault, tmp_path: Path
) -> None:
    kept, device = many(field_vault, 5), field_vault.store.device_id
    state = field_vault.store.state_hash()
    field_vault.lock()
    found = salvage(field_vault.folder, typed(), tmp_path / "new", TaskControl())
    assert (found.whole, found.doubtful, found.gaps, found.refused) == (tuple(kept), (), 0, 0)
    with open_vault(tmp_path / "new") as vault:
        assert vault.store.state_hash() == state
        assert vault.store.device_id != device
    with pytest.raises(BackupPlaceTaken):
        salvage(field_vault.folder, typed(), tmp_path / "new", TaskControl())


def test_a_key_file_changed_outside_its_slot_opens_for_salvage_and_is_mended(
    field_vault: OpenVault, tmp_path: Path
) -> None:
    kept = many(field_vault, 2)
    folder = field_vault.folder
    field_vault.lock()
    content = bytearray((folder / "a.bin").read_bytes())
    content[3000] ^= 1
    (folder / "a.bin").write_bytes(content)
    with pytest.raises(KeyFileDamaged):
        open_vault(folder)
    found = salvage(folder, typed(), tmp_path / "new", TaskControl())
    assert found.whole == tuple(kept)
    open_vault(tmp_path / "new").lock()


def test_where_nothing_can_be_read_nothing_is_made(field_vault: OpenVault, tmp_path: Path) -> None:
    folder = field_vault.folder
    field_vault.lock()
    with pytest.raises(WrongPassphrase):
        salvage(folder, typed("other words"), tmp_path / "new", TaskControl())
    damage(folder / "b.bin", [0])
    with pytest.raises(VaultDamaged):
        salvage(folder, typed(), tmp_path / "new", TaskControl())
    assert not list((tmp_path / "new").glob("[ab].bin*"))


def test_a_row_that_was_changed_is_refused(field_vault: OpenVault, tmp_path: Path) -> None:
    blob = b"invented"
    code = next(iter(many(field_vault, 1)))
    digest = "0" * 64
    field_vault.store._database.change(
        lambda connection: connection.execute(
            "insert into sealed (code, sha256, questionnaire_id, questionnaire_version, language,"
            " month, blob) values (?, ?, 'q', '1', 'en', '2026-11', ?)",
            ("BBBBBBBB", digest, blob),
        )
    )
    field_vault.lock()
    found = salvage(field_vault.folder, typed(), tmp_path / "new", TaskControl())
    assert (found.sealed, found.refused, found.whole) == ((), 1, (code,))
