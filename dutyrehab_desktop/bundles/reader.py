"""Opening a bundle: everything is checked, nothing is written to the disk."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, Generic, Protocol, TypeVar

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


class Listed(Protocol):
    """A member as a manifest lists it."""

    @property
    def name(self) -> str:
        """Where it stands in the archive."""

    @property
    def size(self) -> int:
        """In bytes."""

    @property
    def sha256(self) -> str:
        """Hex digest."""


class Signed(Protocol):
    """What this room needs to know of a manifest, whichever way it travels."""

    @property
    def recipients(self) -> tuple[str, ...]:
        """Digests of the keys it was made for."""

    @property
    def members(self) -> Sequence[Listed]:
        """What follows, in order."""


ManifestT = TypeVar("ManifestT", bound=Signed)


class BundleReader(Generic[ManifestT]):
    """An open bundle, or an open parcel.

    Attributes:
        manifest: What it says about itself; its signature is right. Whether that sender may send
            us anything is for the caller to know.
        digest: SHA-256 of the manifest, for receipts and for the next bundle's `previous`.
    """

    def __init__(self, archive: ArchiveReader, manifest: ManifestT, digest: str) -> None:
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
) -> Iterator[BundleReader[Manifest]]:
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
    with open_signed(source, identities, _manifest) as reader:
        check_members(reader.manifest.members)
        yield reader


@contextmanager
def open_signed(
    source: BinaryIO,
    identities: Sequence[HybridIdentity | X25519Identity],
    checked: Callable[[bytes, bytes], ManifestT],
) -> Iterator[BundleReader[ManifestT]]:
    """The same for whatever is signed and travels in this form.

    Args:
        source: The file, open for reading in binary.
        identities: The keys of the reader.
        checked: Gives the manifest that bytes hold, where a signature is right for them.

    Raises:
        FileProblem: As for `open_bundle`, and what `checked` raises.
    """
    archive = ArchiveReader(_chunks(source, identities))
    text = _manifest_text(archive)
    # The size of a signature is not listed anywhere, and always the same.
    manifest = checked(text, _signature(archive))
    ours = {key_hash(str(identity.recipient)) for identity in identities}
    if ours.isdisjoint(manifest.recipients):
        raise BundleForAnotherKey(reason="passed on")
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


def _manifest(text: bytes, signature: bytes) -> Manifest:
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
    check_signature(manifest.device_key, text, signature)
    return manifest


def check_signature(key: str, text: bytes, signature: bytes) -> None:
    """Accept the signature of a manifest, or raise.

    Raises:
        BundleSignatureWrong: It was not made with that key over these bytes.
    """
    try:
        parse_public_key(key).verify(text, signature, NAMESPACE)
    except (KeyTextMalformed, SignatureWrong):
        raise BundleSignatureWrong from None
