"""Acts on keys and on the form of a vault."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.errors import KeyFileDamaged, KeyFileMissing, WrongPassphrase
from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.opener import create_database, open_database
from dutyrehab_desktop.store.schema import MIGRATIONS, version_of
from dutyrehab_desktop.store.schema import migrate as take_steps
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import erase, rotate
from dutyrehab_desktop.workflows.vaults import KEY_FILE, NEXT_KEY_FILE, unlock
from tests.helpers.vaults import CHEAP, PASSPHRASE
from tests.proofs.kills.place import FILES, Place

Say = Callable[[str], None]
WORDS = (PASSPHRASE, "seven other invented words for a vault")


def _typed(number: int) -> bytearray:
    return bytearray(WORDS[number % 2], "utf-8")


def _opening(path: Path) -> list[int]:
    """Which of the two passphrases open a key file."""
    opening = []
    for number in range(2):
        try:
            keyfile.unlock(path, _typed(number)).wipe()
        except WrongPassphrase:
            continue
        opening.append(number)
    return opening


def change(place: Place, say: Say) -> None:
    """Put one passphrase in the place of the other, and back."""
    (now,) = _opening(place.vault / KEY_FILE)
    say(str(now))
    while True:
        # Without the judging of the new one: that is a program of its own and touches no file.
        keyfile.change_passphrase(place.vault / KEY_FILE, _typed(now), _typed(now + 1))
        now = (now + 1) % 2
        say(str(now))


def judge_passphrase(place: Place, said: list[str]) -> None:
    """Exactly one opens the vault: the one that was acknowledged, or the one being put in."""
    (now,) = _opening(place.vault / KEY_FILE)
    with unlock(place.vault, _typed(now), TaskControl()) as vault:
        vault.store.check()
        assert set(vault.store.interviews.codes()) == set(place.codes)
    # A key file that was being written would open the vault with a passphrase long given up.
    assert {path.name for path in place.vault.iterdir()} <= FILES


def write(place: Place, say: Say) -> None:
    """Make key files, and change the keys in them."""
    number = len(list(place.out.glob("*.key"))) if place.out.exists() else 0
    place.out.mkdir(exist_ok=True)
    while True:
        path = place.out / f"{number}.key"
        keyfile.create(path, _typed(0), CHEAP).wipe()
        say(f"{number} 0")
        keyfile.begin_rotation(path, _typed(0)).wipe()
        keyfile.change_passphrase(path, _typed(0), _typed(1))
        say(f"{number} 1")
        keyfile.end_rotation(path, _typed(1))
        number += 1


def judge_files(place: Place, said: list[str]) -> None:
    """Each file is whole and opens with exactly one passphrase."""
    acknowledged = dict(line.split() for line in said)
    files = {path.stem: path for path in place.out.glob("*.key")} if place.out.exists() else {}
    assert files.keys() >= acknowledged.keys()
    for name, path in files.items():
        (now,) = _opening(path)
        assert now >= int(acknowledged.get(name, 0))
    shutil.rmtree(place.out, ignore_errors=True)


def rotate_on(place: Place, say: Say) -> None:
    """Give the vault one new data key after the other."""
    while True:
        before = (place.vault / KEY_FILE).read_bytes()
        rotate(place.vault, _typed(0), TaskControl())
        assert (place.vault / KEY_FILE).read_bytes() != before
        say("rotated")


def judge_rotation(place: Place, _said: list[str]) -> None:
    """The vault opens, whole, and the next rotation ends what was cut off."""
    with place.open() as vault:
        vault.store.check()
        assert set(vault.store.interviews.codes()) == set(place.codes)
    if keyfile.unlock(place.vault / KEY_FILE, _typed(0)).following is not None:
        rotate(place.vault, _typed(0), TaskControl())
        assert keyfile.unlock(place.vault / KEY_FILE, _typed(0)).following is None
    assert {path.name for path in place.vault.iterdir()} <= FILES


def make_old(place: Place) -> None:
    """Put a vault of the first schema, with one interview, in the place of the present one."""
    with place.open() as vault:
        told = vault.store.interviews.load(place.codes[0])
        role = vault.store.role.value
        about = vault.store.device_id
    (place.folder / "writes").write_text(str(len(told.history)), "ascii")
    shutil.rmtree(place.vault)
    place.vault.mkdir()
    data_key = keyfile.create(place.vault / KEY_FILE, _typed(0), CHEAP)
    files = VaultFiles(place.vault)
    database = Database(create_database(files.database, data_key.derive("database")), files)
    take_steps(database, MIGRATIONS[:1])

    def put(connection: Connection) -> None:
        header = (told.code, *told.pinned[:2], told.language, "2026-11", "draft")
        number = connection.execute(
            "insert into interview (code, questionnaire_id, questionnaire_version, language, month,"
            " state) values (?, ?, ?, ?, ?, ?)",
            header,
        ).lastrowid
        for revision in told.history:
            line = f"{revision.month} {revision.said()}"
            digest = hashlib.sha256(line.encode()).digest()[:16]
            connection.execute(
                "insert into writing (interview, digest, lines) values (?, ?, ?)",
                (int(number or 0), digest, line),
            )
        for name, value in (("role", role), ("device", about)):
            connection.execute("insert into about values (?, ?)", (name, value))

    database.change(put)
    database.close()


def migrate(place: Place, say: Say) -> None:
    """Open a vault that an earlier program made."""
    with place.open():
        say("opened")


def judge_migration(place: Place, _said: list[str]) -> None:
    """Whatever step it was at, it comes to the last one with everything in it."""
    files = VaultFiles(place.vault)
    data_key = keyfile.unlock(place.vault / KEY_FILE, _typed(0))
    before = Database(open_database(files.database, data_key.derive("database")), files)
    steps = version_of(before)
    before.close()
    assert 1 <= steps <= len(MIGRATIONS)
    with place.open() as vault:
        vault.store.check()
        held = vault.store.interviews.load(place.codes[0]).history
    assert len(held) == int((place.folder / "writes").read_text("ascii")) > 0


def leave_a_key_file(place: Place) -> None:
    """A key file that was being written when the program was killed."""
    content = (place.vault / KEY_FILE).read_bytes()
    (place.vault / "0123456789abcdef").write_bytes(content)
    (place.vault / NEXT_KEY_FILE).write_bytes(content)


def _still_opens(path: Path) -> bool:
    try:
        return bool(_opening(path))
    except (KeyFileMissing, KeyFileDamaged):
        return False


def erase_all(place: Place, say: Say) -> None:
    """Make the vault unreadable for ever."""
    erase(place.vault)
    say("erased")


def judge_erased(place: Place, said: list[str]) -> None:
    """Before the end it opens whole or not at all; afterwards nothing is left that opens it."""
    if _still_opens(place.vault / KEY_FILE):
        assert not said
        with place.open() as vault:
            vault.store.check()
        erase(place.vault)
    elif not said:
        # What was cut off is ended by doing it once more.
        erase(place.vault)
    assert {each.name for each in place.vault.iterdir()} == set()
