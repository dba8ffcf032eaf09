"""The coordinator's key on a separate medium: given when it is needed, put away afterwards.

The medium holds a file of random bytes, the vault holds the key sealed for what is derived from
that file. Whoever has the machine and its passphrase opens no interview without the medium, and
whoever has the medium has nothing. Old bytes may stay in the vault's flash memory until it gets
another data key, so that is advised afterwards.
"""

import hashlib
from pathlib import Path

from dutyrehab_desktop.crypto.age import HybridIdentity, HybridRecipient, seal
from dutyrehab_desktop.crypto.secrets import derive_key
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.keys import (
    BACKUP_KEY,
    IDENTITY,
    MEDIUM,
    KeyNotLoaded,
    identity,
    opened_form,
)
from dutyrehab_desktop.workflows.vault_keys import make_factor, read_factor
from dutyrehab_desktop.workflows.vaults import OpenVault

_LABEL = b"key medium"


class WrongMedium(InputProblem):
    """The file is not the one that this desk's key is kept with."""

    code = "wrong-key-medium"


def on_medium(vault: OpenVault) -> bool:
    """Whether this desk's key for opening is kept on a separate medium."""
    return bool(vault.store.devices.recall(MEDIUM))


def detach_key(vault: OpenVault, path: Path) -> None:
    """Write a new file onto a medium, and seal this desk's keys for it. It stays in use.

    Args:
        vault: The coordinator's vault.
        path: Where on the medium; nothing may be there.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        VaultExists: It would lie beside the vault.
        FactorUnreadable: Something is there already.
        KeyNotLoaded: The key is on another medium that was not given.
        FileProblem: Nothing was changed; a file that was begun holds nothing.
    """
    expect_role(vault, Role.COORDINATOR)
    identity(vault)
    medium = _derived(make_factor(path))
    recipient = medium.recipient
    _rewrite(vault, recipient)
    vault.put_away()
    vault.medium = medium


def load_key(vault: OpenVault, path: Path) -> None:
    """Use the file on the medium until it is put away or the vault is locked.

    Raises:
        FactorUnreadable: It cannot be read.
        WrongMedium: It is another file.
    """
    medium = _derived(read_factor(path))
    if str(medium.recipient) != vault.store.devices.recall(MEDIUM):
        medium.wipe()
        raise WrongMedium
    vault.put_away()
    vault.medium = medium


def attach_key(vault: OpenVault) -> None:
    """Keep the keys in the vault again; the file on the medium opens nothing any more.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        KeyNotLoaded: The medium was not given.
        FileProblem: Nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    if on_medium(vault):
        if vault.medium is None:
            raise KeyNotLoaded
        _rewrite(vault, None)
        vault.put_away()


def _rewrite(vault: OpenVault, recipient: HybridRecipient | None) -> None:
    def form(kept: bytes) -> bytes:
        text = opened_form(vault, kept)
        return text if recipient is None else seal(text, [recipient])

    words = {MEDIUM: "" if recipient is None else str(recipient)}
    vault.store.devices.rewrite_secrets((IDENTITY, BACKUP_KEY), form, words)


def _derived(content: bytes) -> HybridIdentity:
    return HybridIdentity(derive_key(hashlib.sha256(content).digest(), _LABEL))
