"""A laptop that trusts a coordinator and whose recovery was rehearsed, so that it seals."""

from pathlib import Path

from dutyrehab_desktop.bundles.recovery import proof_of, written_proof
from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.workflows import enrolling
from dutyrehab_desktop.workflows.recovery import proven_words, recovery_bytes
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.vaults import KEY_FILE, OpenVault
from tests.helpers.vaults import typed


def enrol(vault: OpenVault, path: Path, words: tuple[str, ...]) -> None:
    """Trust a card, and have the recovery rehearsed."""
    enrolling.enrol(vault, path, words)
    rehearsed(vault)


def rehearsed(vault: OpenVault) -> None:
    """The proof that the coordinator's parcel would bring, made with the key itself."""
    key = keyfile.read_key(vault.folder / KEY_FILE, typed())
    card = enrolling.sealing_card(vault)
    proof = proof_of(key, recovery_bytes(vault, key, card, real_surroundings()))
    for name, value in proven_words(vault, [written_proof(proof)]).items():
        vault.store.devices.remember(name, value)
    key.wipe()
