"""The keys a vault makes for itself, and the coordinator's identity.

A coordinator may keep her keys for opening on a separate medium: then the vault holds them sealed
for a key that is derived from a file on that medium, and neither opens anything without the other
(design corrections D10).
"""

from dutyrehab_desktop.crypto.age import (
    HybridIdentity,
    HybridRecipient,
    generate_identity,
    seal,
    unseal,
)
from dutyrehab_desktop.crypto.fingerprint import ten_words
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.crypto.signing import SigningKey, parse_public_key
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.workflows.vaults import OpenVault

SIGNING = "signing"
IDENTITY = "identity"
"""What the coordinator's own keys are kept as; those before the last change are numbered."""
BACKUP_KEY = "backup"
MEDIUM = "key-medium"
"""The public half of what is derived from the file on the medium."""
_LAPTOP = "laptop"
_SEALED = b"age-encryption.org/v1\n"


class KeyNotLoaded(InputProblem):
    """The key that opens what was sealed for this desk is kept on a medium that was not given."""

    code = "key-not-loaded"


def signing_key(vault: OpenVault) -> SigningKey:
    """This device's signing key, made at its first use."""
    kept = vault.store.devices.secret(SIGNING)
    if kept is not None:
        return SigningKey(bytearray(kept))
    key = SigningKey.generate()
    seed = key.seed()
    vault.store.devices.keep_secret(SIGNING, bytes(seed))
    wipe(seed)
    return key


def identity(vault: OpenVault) -> HybridIdentity:
    """The coordinator's key that opens sealed interviews, made at its first use."""
    return _identity(vault, IDENTITY)


def identities(vault: OpenVault) -> tuple[HybridIdentity, ...]:
    """Every key that opens what was ever sealed for this desk: its own, earlier ones, a backup.

    Raises:
        KeyNotLoaded: They are kept on a medium that was not given.
    """
    devices = vault.store.devices
    own = devices.secrets(IDENTITY)
    first = () if own else (identity(vault),)
    return (*first, *(_parsed(vault, each) for each in (*own, *devices.secrets(BACKUP_KEY))))


def former_signing_key(vault: OpenVault) -> SigningKey | None:
    """The key that this desk signed with before the last change; None where there was none."""
    _, *former = vault.store.devices.secrets(SIGNING) or (b"",)
    return SigningKey(bytearray(former[0])) if former else None


def keep_backup(vault: OpenVault, text: bytes) -> None:
    """Keep a backup key, so that this desk opens what was sealed for it.

    Raises:
        KeyNotLoaded: This desk's keys are kept on a medium that was not given.
    """
    held = vault.store.devices.secrets(BACKUP_KEY)
    if text not in [bytes(_parsed(vault, each).text()) for each in held]:
        vault.store.devices.keep_secret(f"{BACKUP_KEY}-{len(held) + 1}", kept_form(vault, text))


def kept_form(vault: OpenVault, text: bytes) -> bytes:
    """A key for opening as the vault keeps it: sealed where it belongs on a medium."""
    medium = vault.store.devices.recall(MEDIUM)
    return seal(text, [HybridRecipient.parse(medium)]) if medium else text


def opened_form(vault: OpenVault, kept: bytes) -> bytes:
    """A key for opening as text, from how the vault keeps it.

    Raises:
        KeyNotLoaded: It is kept on a medium that was not given.
    """
    if not kept.startswith(_SEALED):
        return kept
    if vault.medium is None:
        raise KeyNotLoaded
    return unseal(kept, [vault.medium])


def _parsed(vault: OpenVault, kept: bytes) -> HybridIdentity:
    return HybridIdentity.parse(bytearray(opened_form(vault, kept)))


def _identity(vault: OpenVault, name: str) -> HybridIdentity:
    kept = vault.store.devices.secret(name)
    if kept is not None:
        return _parsed(vault, kept)
    made = generate_identity()
    vault.store.devices.keep_secret(name, str(made).encode("ascii"))
    return made


def laptop_identity(vault: OpenVault) -> HybridIdentity:
    """A laptop's key that opens parcels, made at its first use."""
    return _identity(vault, _LAPTOP)


def device_words(public_key: str) -> tuple[str, ...]:
    """Ten words that stand for a device's signing key, to compare by voice."""
    return ten_words(b"device key 1\n" + str(parse_public_key(public_key)).encode("ascii"))


def known_device_words(vault: OpenVault, device: str) -> tuple[str, ...]:
    """The ten words of a laptop that this coordinator accepted; empty for any other device."""
    known = vault.store.devices.card(device)
    return () if known is None else device_words(known.content.decode("ascii"))


def own_device_words(vault: OpenVault) -> tuple[str, ...]:
    """The ten words of this device."""
    return device_words(str(signing_key(vault).public))
