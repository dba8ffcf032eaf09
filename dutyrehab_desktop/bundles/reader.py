"""Opening a bundle: everything is checked, nothing is written to the disk."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO

from pydantic import ValidationError

from dutyrehab_desktop.bundles.archive import BLOCK, ArchiveReader, header, size_in
from dutyrehab_desktop.bundles.errors import (
    BundleDamaged,
    BundleForAnotherKey,
    BundleNewerFormat,
    BundleOverLimits,
    BundleSignatureWrong,
    NotABundle,
)
from dutyrehab_desktop.bundles.format import (
    FORMAT,
    MANIFEST,
    NAMESPACE,
    SIGNATURE,
    Announced,
    Manifest,
    canonical,
)
from dutyrehab_desktop.bundles.limits import MAX_MANIFEST_SIZE, MAX_SIGNATURE_SIZE, check_members
from dutyrehab_desktop.crypto.age import HybridIdentity, X25519Identity, opening
from dutyrehab_desktop.crypto.errors import (
    KeyTextMalformed,
    NotSealed,
    SealedFileProblem,
    SealedForAnotherKey,
    SealedInNewerFormat,
    SignatureWrong,
)
from dutyrehab_desktop.crypto.fingerprint import key_hash
from dutyrehab_desktop.crypto.signing import parse_public_key


class BundleReader:
    """An open bundle.

    Attributes:
        manifest: What the bundle says about itself; its signature is right. Whether that device
            may send us anything is for the caller to know.
        digest: SHA-256 of the manifest, for receipts and for the next bundle's `previous`.
    """

    def __init__(self, archive: ArchiveReader, manifest: Manifest, digest: str) -> None:
        """Stand at the first member."""
        self.manifest = manifest
        self.digest = digest
        self._archive = archive
        self._next = 0

    def members(self) -> Iterator[tuple[str, bytes]]:
        """Yield the name and the bytes of each member, checked against the manifest.

        The bytes are right when they are given. That the bundle is whole is known only after the
        `with` block of `open_bundle`.

        Raises:
            BundleDamaged: Something is not what the manifest says.
        """
        while self._next < len(self.manifest.members):
            listed = self.manifest.members[self._next]
            self._next += 1
            content = self._archive.member(listed.name, listed.size)
            if hashlib.sha256(content).hexdigest() != listed.sha256:
                raise BundleDamaged
            yield listed.name, content

    def finish(self) -> None:
        """Read what the caller left unread, to the last byte of the file."""
        for _ in self.members():
            pass
        self._archive.finish()


@contextmanager
def open_bundle(
    source: BinaryIO, identities: Sequence[HybridIdentity | X25519Identity]
) -> Iterator[BundleReader]:
    """Open a bundle in a `with` block; **commit nothing before the block has ended**.

    Inside the block the signature of the manifest and every member handed out have been verified.
    The end of the block reads the file to its last chunk, and raises if anything is missing,
    changed or too much. Only a block that ended without an error was a whole bundle.

    Args:
        source: The file, open for reading in binary.
        identities: The keys of the reader.

    Raises:
        NotABundle: Something else.
        BundleForAnotherKey: Not for these keys, or passed on to them by somebody else.
        BundleNewerFormat: Made by a newer version of the program.
        BundleSignatureWrong: Not signed by the device that it names.
        BundleOverLimits: More or larger members than are allowed.
        BundleDamaged: Cut off, extended or changed.
    """
    archive = ArchiveReader(_chunks(source, identities))
    text = _manifest_text(archive)
    # The size of a signature is not listed anywhere, and always the same.
    signature = _signature(archive)
    manifest = _manifest(text)
    _check_signature(manifest, text, signature)
    ours = {key_hash(str(identity.recipient)) for identity in identities}
    if ours.isdisjoint(manifest.recipients):
        raise BundleForAnotherKey(reason="passed on")
    check_members(manifest.members)
    reader = BundleReader(archive, manifest, hashlib.sha256(text).hexdigest())
    yield reader
    reader.finish()


def _chunks(
    source: BinaryIO, identities: Sequence[HybridIdentity | X25519Identity]
) -> Iterator[bytes]:
    """Yield the plain chunks; what is wrong with the age file is wrong with the bundle."""
    try:
        yield from opening(source, identities)
    except NotSealed:
        raise NotABundle from None
    except SealedInNewerFormat:
        raise BundleNewerFormat from None
    except SealedForAnotherKey:
        raise BundleForAnotherKey from None
    except SealedFileProblem:
        raise BundleDamaged from None


def _manifest_text(archive: ArchiveReader) -> bytes:
    head = archive.take(BLOCK)
    size = size_in(head)
    if size is None or head != header(MANIFEST, size):
        raise NotABundle
    if size > MAX_MANIFEST_SIZE:
        raise BundleOverLimits(manifest_size=size)
    return archive.content(size)


def _signature(archive: ArchiveReader) -> bytes:
    head = archive.take(BLOCK)
    size = size_in(head)
    if size is None or size > MAX_SIGNATURE_SIZE or head != header(SIGNATURE, size):
        raise BundleDamaged
    return archive.content(size)


def _manifest(text: bytes) -> Manifest:
    try:
        announced = Announced.model_validate_json(text)
        if announced.format > FORMAT or announced.direction != "up":
            raise BundleNewerFormat
        manifest = Manifest.model_validate_json(text)
    except ValidationError:
        # Without the cause: its text would show what stands in the manifest.
        raise BundleDamaged from None
    if canonical(manifest) != text:
        raise BundleDamaged
    return manifest


def _check_signature(manifest: Manifest, text: bytes, signature: bytes) -> None:
    try:
        parse_public_key(manifest.device_key).verify(text, signature, NAMESPACE)
    except (KeyTextMalformed, SignatureWrong):
        raise BundleSignatureWrong from None
