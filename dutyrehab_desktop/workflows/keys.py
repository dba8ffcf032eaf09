"""The keys a vault makes for itself, and the coordinator's identity."""

from dutyrehab_desktop.crypto.age import HybridIdentity, generate_identity
from dutyrehab_desktop.crypto.fingerprint import ten_words
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.crypto.signing import SigningKey, parse_public_key
from dutyrehab_desktop.workflows.vaults import OpenVault

_SIGNING = "signing"
_IDENTITY = "identity"
_LAPTOP = "laptop"


def signing_key(vault: OpenVault) -> SigningKey:
    """This device's signing key, made at its first use."""
    kept = vault.store.devices.secret(_SIGNING)
    if kept is not None:
        return SigningKey(bytearray(kept))
    key = SigningKey.generate()
    seed = key.seed()
    vault.store.devices.keep_secret(_SIGNING, bytes(seed))
    wipe(seed)
    return key


def identity(vault: OpenVault) -> HybridIdentity:
    """The coordinator's key that opens sealed interviews, made at its first use."""
    return _identity(vault, _IDENTITY)


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
