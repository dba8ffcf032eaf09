"""The project's salt, without which nobody can say which words belong to which record.

The desk makes one when it makes its card. It goes on the card, and in every parcel that speaks of
the project: a laptop that was enrolled before learns it that way. Anybody may know it. Two desks
that know each other know each other's; what was sealed with any of them is found.

It is derived from the desk's key, so that a desk that is begun anew from three people's shares
knows it again; a backup key's file names it.
"""

from collections.abc import Iterable

from dutyrehab_desktop.bundles.card import MAX_SALTS
from dutyrehab_desktop.crypto.age import HybridIdentity
from dutyrehab_desktop.crypto.secrets import derive_key, wipe
from dutyrehab_desktop.crypto.wordtags import SALT_SIZE, new_salt
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.keys import KeyNotLoaded, identity
from dutyrehab_desktop.workflows.vaults import OpenVault

SALTS = "word-salts"
"""Under which name a vault remembers them: the one for new tags first."""
_LABEL = b"salt of the words"


def salts_of(vault: OpenVault) -> tuple[str, ...]:
    """The salts that a vault knows, the one for new tags first; none before a desk made one."""
    return tuple(vault.store.devices.recall(SALTS).split())


def salts_of_desk(vault: OpenVault) -> tuple[str, ...]:
    """The same for a desk, which makes one where there is none.

    Raises:
        FileProblem: It was not kept.
    """
    known = salts_of(vault)
    if known or vault.role is not Role.COORDINATOR:
        return known
    try:
        made = own_salt(identity(vault))
    except KeyNotLoaded:
        made = new_salt().hex()
    vault.store.devices.remember(SALTS, made)
    return (made,)


def own_salt(key: HybridIdentity) -> str:
    """The salt that belongs to a desk's key; it tells nothing about the key."""
    seed = key.seed()
    try:
        return derive_key(seed, _LABEL)[:SALT_SIZE].hex()
    finally:
        wipe(seed)


def learn_salts(vault: OpenVault, salts: Iterable[str]) -> None:
    """Remember the salts of another desk, or of an earlier one, behind the own.

    Raises:
        FileProblem: They were not kept.
    """
    vault.store.devices.remember(SALTS, joined_salts(salts_of_desk(vault), salts))


def joined_salts(first: Iterable[str], others: Iterable[str]) -> str:
    """Salts of two places as a vault remembers them; each once, and no more than travel."""
    return " ".join(tuple(dict.fromkeys((*first, *others)))[:MAX_SALTS])
