"""Changing what opens a vault: passphrase, second factor, data key; and one that erases."""

from pathlib import Path

from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.files import destroy, destroy_unfinished, replacing
from dutyrehab_desktop.crypto.secrets import random_bytes, wipe
from dutyrehab_desktop.crypto.slots import SecondFactor
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.passphrase_check import good_enough
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import (
    DATABASE_LABEL,
    KEY_FILE,
    NEXT_KEY_FILE,
    PassphrasesDiffer,
    refuse_inside_vault,
)

FACTOR_SIZE = 4096
"""Bytes of a second-factor file of ours: as large as a key file, and as random."""
_LARGEST_FACTOR = 1024 * 1024


class FactorUnreadable(FileProblem):
    """The file on the separate medium is not there, empty, too large, or cannot be read."""

    code = "factor-unreadable"


def change_passphrase(
    folder: Path,
    old: bytearray,
    new: bytearray,
    again: bytearray,
    factor: SecondFactor = None,
) -> None:
    """Put another passphrase in the place of the old one, at once. All three are wiped.

    Whoever copied the key file before still opens that copy, and the vault, with the old one:
    against that helps `rotate`.

    Raises:
        PassphrasesDiffer: The new ones are not the same; nothing was changed.
        PassphraseTooShort: It is too short; nothing was changed.
        PassphraseGuessable: It is too easy to guess; nothing was changed.
        ErasePassphraseSame: It is the one that erases; nothing was changed.
        WrongPassphrase: The old one does not open this vault; nothing was changed.
        FileProblem: The old one still opens it.
    """
    try:
        if new != again:
            raise PassphrasesDiffer
        good_enough(new)
        keyfile.change_passphrase(folder / KEY_FILE, old, new, factor, factor)
    finally:
        for each in (old, new, again):
            wipe(each)


def change_factor(
    folder: Path, passphrase: bytearray, factor: SecondFactor, new: SecondFactor
) -> None:
    """Let the vault need another file on a separate medium, or none. The passphrase is wiped.

    Args:
        folder: Where the vault lies.
        passphrase: What opens it.
        factor: What it needs now.
        new: What it shall need; None for the passphrase alone.

    Raises:
        WrongPassphrase: They do not open this vault; nothing was changed.
        FileProblem: It opens as before.
    """
    try:
        keyfile.change_passphrase(folder / KEY_FILE, passphrase, passphrase, factor, new)
    finally:
        wipe(passphrase)


def make_factor(path: Path) -> bytes:
    """Write a new file for a separate medium; its content.

    It is random, and looks like nothing. Whoever destroys the medium destroys the vault with it:
    the only destruction that is certain (design/encryption.md, chapter 2).

    Raises:
        VaultExists: It would lie beside the vault.
        FactorUnreadable: Something is there already; it is never overwritten.
        FileProblem: It could not be written.
    """
    refuse_inside_vault(path)
    if path.exists():
        raise FactorUnreadable
    content = random_bytes(FACTOR_SIZE)
    with replacing(path) as file:
        file.write(content)
    return content


def read_factor(path: Path) -> bytes:
    """The content of a file on a separate medium.

    Raises:
        FactorUnreadable: It is not there, empty, larger than a megabyte, or cannot be read.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_FACTOR + 1)
    except OSError as problem:
        raise FactorUnreadable from problem
    if not 0 < len(content) <= _LARGEST_FACTOR:
        raise FactorUnreadable
    return content


def rotate(
    folder: Path, passphrase: bytearray, control: TaskControl, factor: SecondFactor = None
) -> None:
    """Give a vault a new data key, as where somebody may have copied its files.

    Killed at any moment, the vault opens with the same passphrase, and the next `rotate`, or the
    next opening, ends what was begun. The passphrase is wiped, whatever happens.

    Raises:
        WrongPassphrase: It does not open this vault; nothing was changed.
        VaultInUse: It is open; nothing was changed.
        FileProblem: It opens as before.
    """
    path = folder / KEY_FILE
    try:
        control.checkpoint(Progress("unlocking", 0, 3))
        both = keyfile.begin_rotation(path, passphrase, factor)
        if both.following is None:
            message = "no other key follows"
            raise ValueError(message)
        try:
            old, new = both.derive(DATABASE_LABEL), both.following.derive(DATABASE_LABEL)
        finally:
            both.wipe()
        try:
            control.checkpoint(Progress("writing", 1, 3))
            if not Vault.opens_with(folder, new):
                Vault.change_key(folder, old, new)
        finally:
            wipe(old)
            wipe(new)
        keyfile.end_rotation(path, passphrase, factor)
    finally:
        wipe(passphrase)


def set_erasing(
    folder: Path,
    passphrase: bytearray,
    erasing: bytearray,
    again: bytearray,
    factor: SecondFactor = None,
) -> None:
    """Set a passphrase that makes the vault unreadable for ever, and looks like a wrong one.

    It may be short: somebody who is pressed must be able to say it. All three are wiped.

    Raises:
        PassphrasesDiffer: The two are not the same; nothing was changed.
        ErasePassphraseSame: It is the one that opens the vault; nothing was changed.
        PassphraseUnusable: It is empty or no text; nothing was changed.
        WrongPassphrase: The passphrase does not open this vault; nothing was changed.
        FileProblem: Nothing was changed.
    """
    try:
        if erasing != again:
            raise PassphrasesDiffer
        keyfile.set_erasing(folder / KEY_FILE, passphrase, erasing, factor)
    finally:
        for each in (passphrase, erasing, again):
            wipe(each)


def forget_erasing(folder: Path, passphrase: bytearray, factor: SecondFactor = None) -> None:
    """Take such a passphrase away again. The passphrase is wiped.

    Raises:
        WrongPassphrase: The passphrase does not open this vault; nothing was changed.
        FileProblem: Nothing was changed.
    """
    try:
        keyfile.forget_erasing(folder / KEY_FILE, passphrase, factor)
    finally:
        wipe(passphrase)


def erase(folder: Path) -> None:
    """Make a vault unreadable for ever, without its passphrase, and take its files away.

    Flash memory, journals, snapshots and backups may keep the old key file: whoever has one, and
    the passphrase, still opens a copy that was made before (design/encryption.md, chapter 2).

    Raises:
        FileProblem: The key file is still there.
    """
    destroy(folder / KEY_FILE)
    destroy(folder / NEXT_KEY_FILE)
    destroy_unfinished(folder)
    Vault.remove(folder)
