"""The keys a vault makes for itself, and the coordinator's identity."""

from dutyrehab_desktop.crypto.age import HybridIdentity, generate_identity
from dutyrehab_desktop.crypto.fingerprint import ten_words
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.crypto.signing import SigningKey, parse_public_key
from dutyrehab_desktop.workflows.vaults import OpenVault

SIGNING = "signing"
IDENTITY = "identity"
"""What the coordinator's own keys are kept as; those before the last change are numbered."""
_BACKUP = "backup"
_LAPTOP = "laptop"


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
    """Every key that opens what was ever sealed for this desk: its own, earlier ones, a backup."""
    devices = vault.store.devices
    kept = devices.secrets(IDENTITY)
    if not kept:
        return (identity(vault), *map(_parsed, devices.secrets(_BACKUP)))
    return tuple(map(_parsed, (*kept, *devices.secrets(_BACKUP))))


def former_signing_key(vault: OpenVault) -> SigningKey | None:
    """The key that this desk signed with before the last change; None where there was none."""
    _, *former = vault.store.devices.secrets(SIGNING) or (b"",)
    return SigningKey(bytearray(former[0])) if former else None


def keep_backup(vault: OpenVault, text: bytes) -> None:
    """Keep a backup key, so that this desk opens what was sealed for it."""
    held = vault.store.devices.secrets(_BACKUP)
    if text not in held:
        vault.store.devices.keep_secret(f"{_BACKUP}-{len(held) + 1}", text)


def _parsed(text: bytes) -> HybridIdentity:
    return HybridIdentity.parse(bytearray(text))


def _identity(vault: OpenVault, name: str) -> HybridIdentity:
    kept = vault.store.devices.secret(name)
    if kept is not None:
        return HybridIdentity.parse(bytearray(kept))
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
