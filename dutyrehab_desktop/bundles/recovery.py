"""The recovery file: a laptop's data key, sealed for its coordinator, and what comes back for it.

An age file for the keys on the coordinator's card; inside it canonical JSON of `Recovery`, a line
break, and the laptop's signature over the JSON (OpenSSH's form). So the standard `age` tool gives
the key to whoever holds the coordinator's. It covers neither answers that were to stay on one
laptop nor interviews that the coordinator was not allowed to read: their key is not in it.

The proof that it was opened is HMAC-SHA256 of the file's SHA-256, under a key derived from the
data key: nobody can make it who has not read what is inside (design corrections F4).
"""

import hashlib
import hmac
from collections.abc import Sequence
from typing import Annotated, Final, Literal

from pydantic import BaseModel, Field, ValidationError

from dutyrehab_desktop.bundles.format import Announced, Digest, Identifier, Strict, canonical
from dutyrehab_desktop.crypto.age import HybridIdentity, HybridRecipient, seal, unseal
from dutyrehab_desktop.crypto.datakey import DataKey
from dutyrehab_desktop.crypto.errors import SealedFileProblem, SignatureWrong
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.crypto.signing import SigningKey, parse_public_key
from dutyrehab_desktop.errors import FileProblem

FORMAT: Final = 1
MAX_SIZE: Final = 64 * 1024
_NAMESPACE = "recovery"
_LABEL = "recovery proof"


class NotARecoveryFile(FileProblem):
    """It is something else, damaged, for another coordinator's key, or of a newer program."""

    code = "not-a-recovery-file"


class Recovery(BaseModel):
    """What is inside a recovery file.

    Attributes:
        format: The version of this document.
        vault: The 16 bytes that name the vault in its key file, hex.
        key: The data key, 32 bytes, hex.
        device: The device id of the laptop.
        signing_key: Its key for signatures (OpenSSH).
        month: When it was written, YYYY-MM.
    """

    model_config = Strict

    format: Literal[1] = FORMAT
    vault: Identifier
    key: Annotated[Digest, Field(repr=False)]
    device: Identifier
    signing_key: Annotated[str, Field(pattern=r"^ssh-ed25519 [A-Za-z0-9+/]{68}$")]
    month: Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]

    def data_key(self) -> DataKey:
        """The data key; the caller wipes it."""
        return DataKey(bytes.fromhex(self.vault), bytearray.fromhex(self.key))


class Proof(BaseModel):
    """That a coordinator opened a recovery file: a member of a parcel, which signs it.

    Attributes:
        format: The version of this document.
        file: SHA-256 of the recovery file.
        proof: HMAC-SHA256 of that digest under a key that only its reader can derive.
    """

    model_config = Strict

    format: Literal[1] = FORMAT
    file: Digest
    proof: Digest


def write_recovery(
    key: DataKey,
    device: str,
    signer: SigningKey,
    month: str,
    recipients: Sequence[HybridRecipient],
) -> bytes:
    """A recovery file.

    For a moment the key stands in the text that is sealed, which cannot be wiped: the vault is
    being opened then anyway.

    Args:
        key: The vault's data key; not changed.
        device: The laptop's device id.
        signer: The laptop's signing key.
        month: The current month, YYYY-MM.
        recipients: The coordinator's keys.

    Raises:
        RecipientsRefused: Nobody, or too many.
    """
    text = canonical(
        Recovery(
            vault=key.vault_id.hex(),
            key=key.secret.hex(),
            device=device,
            signing_key=str(signer.public),
            month=month,
        )
    )
    return seal(text + b"\n" + signer.sign(text, _NAMESPACE), recipients)


def read_recovery(blob: bytes, identities: Sequence[HybridIdentity]) -> Recovery:
    """What is inside a recovery file, once its signature was checked.

    Raises:
        NotARecoveryFile: It is something else, damaged, for another key, or newer.
    """
    if len(blob) > MAX_SIZE:
        raise NotARecoveryFile
    try:
        text, _, signature = unseal(blob, identities).partition(b"\n")
        if Announced.model_validate_json(text).format > FORMAT:
            raise NotARecoveryFile
        found = Recovery.model_validate_json(text)
        parse_public_key(found.signing_key).verify(text, signature, _NAMESPACE)
    except (SealedFileProblem, ValidationError, SignatureWrong):
        raise NotARecoveryFile from None
    if canonical(found) != text:
        raise NotARecoveryFile
    return found


def proof_of(key: DataKey, blob: bytes) -> Proof:
    """What proves that a recovery file was opened."""
    file = hashlib.sha256(blob).digest()
    secret = key.derive(_LABEL)
    try:
        proof = hmac.digest(secret, file, "sha256")
    finally:
        wipe(secret)
    return Proof(file=file.hex(), proof=proof.hex())


def written_proof(proof: Proof) -> bytes:
    """The proof as it is sent."""
    return canonical(proof)


def read_proof(data: bytes) -> Proof:
    """Read what `written_proof` wrote.

    Raises:
        NotARecoveryFile: It is something else, or a newer program wrote it.
    """
    try:
        if Announced.model_validate_json(data).format > FORMAT:
            raise NotARecoveryFile
        proof = Proof.model_validate_json(data)
    except ValidationError:
        raise NotARecoveryFile from None
    if canonical(proof) != data:
        raise NotARecoveryFile
    return proof
