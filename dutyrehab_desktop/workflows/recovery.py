"""The laptop's side of recovery: its data key goes to the coordinator, and a proof comes back.

Nothing is sealed before the first proof is here: a laptop whose disk dies must not take with it
what nobody can recover, and a recovery that nobody has rehearsed is none (design corrections F4).
Once it was rehearsed, a new data key makes the file void and is told, but sealing goes on: what
stays readable on a laptop is the greater danger.
What recovery does not cover is said on the screen: answers that were to stay on this laptop, and
interviews that the coordinator may not read.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from dutyrehab_desktop.bundles.card import Card
from dutyrehab_desktop.bundles.recovery import (
    NotARecoveryFile,
    proof_of,
    read_proof,
    write_recovery,
)
from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.datakey import DataKey
from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.enrolling import expect_role, sealing_card
from dutyrehab_desktop.workflows.keys import signing_key
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import KEY_FILE, OpenVault, refuse_inside_vault

_WRITTEN = "recovery-written"
"""Digests of the file and of the awaited proof, and what tells whether the key changed since."""
_PROVEN = "recovery-proven"
"""Digest of the file whose proof has come."""
_REHEARSED = "recovery-rehearsed"
"""The device id under which a proof has come."""


class RecoveryNotProven(InputProblem):
    """The coordinator has not shown yet that this vault can be recovered."""

    code = "recovery-not-proven"


class RecoveryState(StrEnum):
    """How far a laptop's recovery is; void: its data key, or its name, has changed since."""

    NONE = "none"
    WRITTEN = "written"
    VOID = "void"
    PROVEN = "proven"


@dataclass(frozen=True)
class _Written:
    file: str
    proof: str
    key: str


def write_recovery_file(
    vault: OpenVault,
    passphrase: bytearray,
    path: Path,
    surroundings: Surroundings,
) -> None:
    """Write this laptop's recovery file for its coordinator. The passphrase is wiped.

    It is asked for once more, because an open vault does not hold its data key. The file is not
    kept here: it would show that somebody else can open this vault.

    Args:
        vault: The field laptop's vault.
        passphrase: What opens it.
        path: Where the file goes; never among the files of a vault.
        surroundings: The month.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        NotEnrolled: There is no coordinator to write it for.
        KeyRevoked: The coordinator's new card was not compared yet.
        VaultExists: It would lie among the files of a vault.
        WrongPassphrase: It does not open this vault; nothing was written.
        FileProblem: Nothing was written.
    """
    try:
        expect_role(vault, Role.FIELD)
        card = sealing_card(vault)
        refuse_inside_vault(path)
        key = keyfile.read_key(vault.folder / KEY_FILE, passphrase, vault.factor)
    finally:
        wipe(passphrase)
    try:
        blob = recovery_bytes(vault, key, card, surroundings)
    finally:
        key.wipe()
    with replacing(path) as file:
        file.write(blob)


def recovery_bytes(vault: OpenVault, key: DataKey, card: Card, surroundings: Surroundings) -> bytes:
    """The recovery file's content; the vault remembers which proof it awaits from now on.

    Args:
        vault: The field laptop's vault.
        key: Its data key; not changed.
        card: The coordinator's.
        surroundings: The month.
    """
    blob = write_recovery(
        key, vault.store.device_id, signing_key(vault), surroundings.month, card.recipients()
    )
    proof = proof_of(key, blob)
    words = (
        proof.file,
        hashlib.sha256(bytes.fromhex(proof.proof)).hexdigest(),
        vault.key_mark(),
    )
    vault.store.devices.remember(_WRITTEN, " ".join(words))
    return blob


def recovery_state(vault: OpenVault) -> RecoveryState:
    """How far the recovery of this laptop is."""
    written = _written(vault)
    if written is None:
        return RecoveryState.NONE
    if written.key != vault.key_mark():
        return RecoveryState.VOID
    proven = vault.store.devices.recall(_PROVEN) == written.file
    return RecoveryState.PROVEN if proven else RecoveryState.WRITTEN


def interview_card(vault: OpenVault) -> Card:
    """The card whose keys interviews are sealed for: only where the recovery was rehearsed once.

    Raises:
        NotEnrolled: This laptop trusts no coordinator yet.
        KeyRevoked: The coordinator's new card was not compared yet.
        RecoveryNotProven: The coordinator's proof has not come yet.
    """
    card = sealing_card(vault)
    if not rehearsed(vault):
        raise RecoveryNotProven
    return card


def rehearsed(vault: OpenVault) -> bool:
    """Whether the coordinator has shown once that this laptop can be recovered."""
    return vault.store.devices.recall(_REHEARSED) == vault.store.device_id


def proven_words(vault: OpenVault, proofs: Sequence[bytes]) -> dict[str, str]:
    """What the vault keeps of proofs that its coordinator sent; nothing where none is for it.

    Raises:
        NotARecoveryFile: One is no proof, or is not the one that is awaited.
    """
    written = _written(vault)
    for data in proofs:
        proof = read_proof(data)
        if written is None or proof.file != written.file:
            continue
        if hashlib.sha256(bytes.fromhex(proof.proof)).hexdigest() != written.proof:
            raise NotARecoveryFile
        return {_PROVEN: written.file, _REHEARSED: vault.store.device_id}
    return {}


def _written(vault: OpenVault) -> _Written | None:
    kept = vault.store.devices.recall(_WRITTEN).split()
    if not kept:
        return None
    return _Written(*kept)
