"""The key file: 4,096 bytes that give the vault's data key to whoever knows the passphrase.

How the bytes are laid out stands in `slots`. Here is what a person does with them: make, unlock,
change the passphrase, change the data key, set a passphrase that erases. Whatever the outcome of
an unlocking, there is one run of Argon2id, every slot is tried with two keys, and the file is
written once in its place, so that nobody who watches can tell the passphrase that erases from a
wrong one (design/encryption.md, chapter 2).
"""

import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dutyrehab_desktop.crypto.datakey import DataKey
from dutyrehab_desktop.crypto.errors import (
    ErasePassphraseSame,
    KdfCostRefused,
    KeyFileDamaged,
    KeyFileExists,
    KeyFileMissing,
    KeyFileUnreadable,
    WrongPassphrase,
)
from dutyrehab_desktop.crypto.files import overwrite, replacing
from dutyrehab_desktop.crypto.passphrase import DEFAULT_COST, KdfCost, plausible
from dutyrehab_desktop.crypto.secrets import random_bytes, random_secret
from dutyrehab_desktop.crypto.slots import (
    FILE_SIZE,
    HEADER_SIZE,
    MAC_PLACE,
    SLOTS,
    Found,
    SecondFactor,
    erasing_slot,
    fill_slot,
    forget_others,
    keks,
    mac_of,
    new_content,
    refuse_erasing,
    tried,
)


def create(
    path: Path,
    passphrase: bytearray,
    cost: KdfCost = DEFAULT_COST,
    factor: SecondFactor = None,
    recovered: DataKey | None = None,
) -> DataKey:
    """Make a new data key and write the key file that protects it.

    Callers that protect real data pass `checked(cost)`; a cheap cost is for tests only.

    Args:
        path: Where the key file shall stand; nothing may be there yet.
        passphrase: As typed, UTF-8; not changed.
        cost: The work of one try.
        factor: The content of a second-factor file, if the vault shall need one.
        recovered: The data key of a vault that was recovered, in place of a new one.

    Raises:
        KeyFileExists: A file is already there.
        KdfCostRefused: No file with such a cost would be opened again.
        PassphraseUnusable: Empty, too long, or not text.
        MemoryShort: The machine cannot spare the memory.
        FileNotWritten: The disk is full or write-protected; nothing is left behind.
    """
    if path.exists():
        raise KeyFileExists
    if not plausible(cost):
        raise KdfCostRefused
    content = new_content(cost)
    key = _data_key(bytes(content[:16]), recovered)
    with keks(passphrase, content, factor) as (kek, _):
        fill_slot(content, kek, key, random_bytes(1)[0] % SLOTS)
    _write(path, content, key)
    return key


def _data_key(vault_id: bytes, recovered: DataKey | None) -> DataKey:
    """A data key of its own or a recovered one; what recovery does not cover is always new."""
    secret = random_secret(32) if recovered is None else bytearray(recovered.secret)
    return DataKey(vault_id, secret, local=random_secret(32))


def unlock(
    path: Path, passphrase: bytearray, factor: SecondFactor = None, *, salvage: bool = False
) -> DataKey:
    """Give back the data key, or make it unreadable for ever, as the passphrase says.

    A file of an earlier program gets its key that recovery does not cover.

    Args:
        path: The key file.
        passphrase: As typed, UTF-8; not changed.
        factor: The content of the second-factor file, if the vault needs one.
        salvage: Open even a file that was changed outside its used slot.

    Raises:
        WrongPassphrase: No slot opens: wrong passphrase, wrong or missing second factor. Or the
            slots are noise now.
        KeyFileDamaged: Wrong size, absurd cost, or changed since it was written.
        KeyFileMissing: There is no such file.
        KeyFileUnreadable: The system does not let us read it.
        MemoryShort: The machine cannot spare the memory.
        FileNotWritten: The file of an earlier program could not be brought to this one.
    """
    content = _read(path)
    with keks(passphrase, content, factor) as (kek, plain):
        found = tried(content, kek, plain)
        if found is not None and found.erases:
            content[HEADER_SIZE:] = random_bytes(FILE_SIZE - HEADER_SIZE)
            found = None
        overwrite(path, content)
        if found is None:
            raise WrongPassphrase
        key = found.key
        if not salvage and not hmac.compare_digest(content[MAC_PLACE:], mac_of(content, key)):
            key.wipe()
            raise KeyFileDamaged(reason="changed")
        if key.local is None and not salvage:
            key.local = random_secret(32)
            fill_slot(content, kek, key, found.slot)
            _write(path, content, key)
    return key


def mended(path: Path, target: Path, passphrase: bytearray, factor: SecondFactor = None) -> DataKey:
    """Write a key file that was changed outside its used slot anew, in another place.

    The file itself is not changed, and a passphrase that erases is merely wrong here.

    Returns:
        The keys, to be wiped by the caller.

    Raises:
        WrongPassphrase: The passphrase opens no slot; nothing was written.
        KeyFileExists: A file is already there.
        KeyFileDamaged: It has another size, or an absurd cost.
        FileNotWritten: Nothing was written.
    """
    if target.exists():
        raise KeyFileExists
    content = _read(path)
    with keks(passphrase, content, factor) as (kek, plain):
        found = tried(content, kek, plain)
        if found is None or found.erases:
            raise WrongPassphrase
        _write(target, content, found.key)
        return found.key


def read_key(path: Path, passphrase: bytearray, factor: SecondFactor = None) -> DataKey:
    """Give back the keys and change nothing: a passphrase that erases is merely wrong here.

    Raises:
        WrongPassphrase: The passphrase does not open the file.
        KeyFileDamaged: See `unlock`.
    """
    with _unlocked(path, passphrase, factor) as (_, _, found):
        return found.key.copy()


def change_passphrase(
    path: Path,
    old: bytearray,
    new: bytearray,
    factor: SecondFactor = None,
    new_factor: SecondFactor = None,
) -> None:
    """Put a new passphrase and second factor in the place of the old; the data key stays.

    A copy of the file made before still opens with the old passphrase: against that only a new
    data key helps. The new content is proven to open before it replaces the old.

    Raises:
        WrongPassphrase: The old passphrase does not open the file; nothing was changed.
        PassphraseUnusable: The new one is empty, too long, or not text; nothing was changed.
        KeyFileDamaged: See `unlock`.
        FileNotWritten: The old file stands and opens with the old passphrase.
    """
    with _unlocked(path, old, factor) as (content, _, found):
        with keks(new, content, new_factor) as (kek, plain):
            refuse_erasing(content, kek, plain)
            fill_slot(content, kek, found.key, found.slot)
            proven = tried(content, kek, plain)
            if proven is None or proven.key.secret != found.key.secret:
                message = "the new slot does not open"
                raise ValueError(message)
            proven.key.wipe()
        _write(path, content, found.key)


def set_erasing(
    path: Path, passphrase: bytearray, erasing: bytearray, factor: SecondFactor = None
) -> None:
    """Add a passphrase that makes the vault unreadable for ever, and looks like a wrong one.

    It needs no second factor. The one that was set before is forgotten, as far as anybody can
    tell from the file.

    Args:
        path: The key file.
        passphrase: What opens the vault.
        erasing: What shall erase it.
        factor: The content of the second-factor file, if the vault needs one.

    Raises:
        ErasePassphraseSame: It is the one that opens the vault; nothing was changed.
        WrongPassphrase: The passphrase does not open the file; nothing was changed.
        PassphraseUnusable: The new one is empty, too long, or not text; nothing was changed.
        FileNotWritten: The old file stands.
    """
    with _unlocked(path, passphrase, factor) as (content, _, found):
        with keks(erasing, content, factor) as (kek, plain):
            if tried(content, kek, plain) is not None:
                raise ErasePassphraseSame
            forget_others(content, found.slot)
            erasing_slot(content, plain, found.slot)
        _write(path, content, found.key)


def forget_erasing(path: Path, passphrase: bytearray, factor: SecondFactor = None) -> None:
    """Take such a passphrase away again; every slot but the one in use becomes noise.

    Raises:
        WrongPassphrase: The passphrase does not open the file; nothing was changed.
        FileNotWritten: The old file stands.
    """
    with _unlocked(path, passphrase, factor) as (content, _, found):
        forget_others(content, found.slot)
        _write(path, content, found.key)


def begin_rotation(path: Path, passphrase: bytearray, factor: SecondFactor = None) -> DataKey:
    """Make a data key that is to follow the present one, and keep both until the change is done.

    The other slots stay as they are: none of them holds a key. Where a change is under way
    already, it goes on.

    Returns:
        The present key, with the one that follows it.

    Raises:
        WrongPassphrase: The passphrase does not open the file; nothing was changed.
        KeyFileDamaged: See `unlock`.
        FileNotWritten: The old file stands.
    """
    with _unlocked(path, passphrase, factor) as (content, kek, found):
        key = found.key
        if key.following is None:
            key.following = DataKey(key.vault_id, random_secret(32))
            fill_slot(content, kek, key, found.slot)
            _write(path, content, key)
        return key.copy()


def end_rotation(path: Path, passphrase: bytearray, factor: SecondFactor = None) -> None:
    """Put the key that follows in the place of the present one: the vault has it by now.

    Where no change is under way, nothing is done.

    Raises:
        WrongPassphrase: The passphrase does not open the file; nothing was changed.
        KeyFileDamaged: See `unlock`.
        FileNotWritten: The old file stands; both keys are in it.
    """
    with _unlocked(path, passphrase, factor) as (content, kek, found):
        following = found.key.following
        if following is not None:
            following.local, found.key.local = found.key.local, None
            fill_slot(content, kek, following, found.slot)
            _write(path, content, following)


@contextmanager
def _unlocked(
    path: Path, passphrase: bytearray, factor: SecondFactor
) -> Iterator[tuple[bytearray, bytearray, Found]]:
    """The content of an undamaged file, the key of its slot, and what stands there.

    Here a passphrase that erases is merely wrong: it does its work at the first screen alone.
    """
    content = _read(path)
    with keks(passphrase, content, factor) as (kek, plain):
        found = tried(content, kek, plain)
        if found is None or found.erases:
            raise WrongPassphrase
        try:
            if not hmac.compare_digest(content[MAC_PLACE:], mac_of(content, found.key)):
                raise KeyFileDamaged(reason="changed")
            yield content, kek, found
        finally:
            found.key.wipe()


def _read(path: Path) -> bytearray:
    try:
        with path.open("rb") as file:
            content = bytearray(file.read(FILE_SIZE + 1))
    except FileNotFoundError:
        raise KeyFileMissing from None
    except OSError as problem:
        raise KeyFileUnreadable(errno=problem.errno) from None
    if len(content) != FILE_SIZE:
        raise KeyFileDamaged(reason="size")
    return content


def _write(path: Path, content: bytearray, key: DataKey) -> None:
    content[MAC_PLACE:] = mac_of(content, key)
    with replacing(path) as file:
        file.write(content)
