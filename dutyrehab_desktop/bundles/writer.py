"""Making a bundle: hashed, signed, then encrypted, in one pass over memory-sized members."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from dutyrehab_desktop.bundles.archive import ArchiveWriter
from dutyrehab_desktop.bundles.errors import BundleMemberChanged, BundleOverLimits
from dutyrehab_desktop.bundles.format import (
    MANIFEST,
    NAMESPACE,
    SIGNATURE,
    ListedMember,
    Manifest,
    canonical,
    format_for,
)
from dutyrehab_desktop.bundles.limits import MAX_MANIFEST_SIZE, check_members
from dutyrehab_desktop.crypto.age import HybridRecipient, Sink, Watch, X25519Recipient, sealing
from dutyrehab_desktop.crypto.fingerprint import key_hash
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.crypto.signing import SigningKey


@dataclass(frozen=True)
class Member:
    """Something sealed that shall travel.

    Attributes:
        name: Its name in the bundle, see `format.member_name`.
        read: Gives its bytes. Called twice, first for the hash, and must give the same.
    """

    name: str
    read: Callable[[], bytes]


@dataclass(frozen=True)
class Sender:
    """The device that makes the bundle, and where it is in its row of bundles.

    Attributes:
        device: Its random name, 32 hex digits.
        key: Its signing key.
        sequence: The number of this bundle, from 1.
        previous: SHA-256 of its last manifest (hex), or None for the first.
        month: The current month, YYYY-MM.
        log_head: SHA-256 of the newest entry of its log, where it keeps one.
    """

    device: str
    key: SigningKey
    sequence: int
    previous: str | None
    month: str
    log_head: str | None = None


@dataclass(frozen=True)
class Written:
    """A finished bundle.

    Attributes:
        manifest: What it says about itself.
        digest: SHA-256 of the manifest: `previous` of the next bundle.
    """

    manifest: Manifest
    digest: str


def write_bundle(
    target: Sink,
    sender: Sender,
    members: Sequence[Member],
    recipients: Sequence[HybridRecipient | X25519Recipient],
    control: Watch | None = None,
) -> Written:
    """Write a bundle. It is complete only when this function returns.

    Args:
        target: Where it goes: a new file under another name, renamed afterwards
            (`crypto.files.replacing` does both).
        sender: Who makes it.
        members: What it carries; sorted by name here, so that their order tells nothing.
        recipients: The coordinator's keys, all hybrid or all classic.
        control: Called with the number of bytes done, twice over all members; may raise to stop.

    Raises:
        BundleOverLimits: Too much for one bundle; nothing was written.
        BundleMemberChanged: A member changed between its two readings; throw the target away.
        RecipientsRefused: Nobody, too many, or kinds mixed; nothing was written.
    """
    done = _Counter(control)
    ordered = sorted(members, key=lambda member: member.name)
    manifest = _manifest(sender, _listed(ordered, done), recipients)
    text = canonical(manifest)
    if len(text) > MAX_MANIFEST_SIZE:
        raise BundleOverLimits(manifest_size=len(text))
    digests = [listed.sha256 for listed in manifest.members]
    put_signed(target, text, sender.key, zip(ordered, digests, strict=True), recipients, done.add)
    return Written(manifest, hashlib.sha256(text).hexdigest())


def put_signed(
    target: Sink,
    text: bytes,
    key: SigningKey,
    members: Iterable[tuple[Member, str]],
    recipients: Sequence[HybridRecipient | X25519Recipient],
    done: Watch,
) -> None:
    """Write a manifest, its signature and its members, encrypted.

    Args:
        target: Where they go.
        text: The manifest's canonical bytes.
        key: Signs them.
        members: In the manifest's order, each with the digest listed there.
        recipients: The keys of the readers.
        done: Called with the size of each member.

    Raises:
        BundleMemberChanged: A member is not what was listed; throw the target away.
        RecipientsRefused: Nobody, too many, or kinds mixed; nothing was written.
    """
    payload = sealing(target, recipients)
    archive = ArchiveWriter(payload)
    archive.put(MANIFEST, text)
    archive.put(SIGNATURE, key.sign(text, NAMESPACE))
    for member, listed in members:
        content = member.read()
        if hashlib.sha256(content).hexdigest() != listed:
            raise BundleMemberChanged
        archive.put(member.name, content)
        done(len(content))
    archive.finish()
    payload.finish()


class _Counter:
    def __init__(self, control: Watch | None) -> None:
        self._control = control
        self._done = 0

    def add(self, size: int) -> None:
        self._done += size
        if self._control is not None:
            self._control(self._done)


def _listed(members: Sequence[Member], done: _Counter) -> tuple[ListedMember, ...]:
    listed: list[ListedMember] = []
    for member in members:
        content = member.read()
        digest = hashlib.sha256(content).hexdigest()
        listed.append(ListedMember(name=member.name, size=len(content), sha256=digest))
        done.add(len(content))
    check_members(listed)
    return tuple(listed)


def _manifest(
    sender: Sender,
    members: tuple[ListedMember, ...],
    recipients: Sequence[HybridRecipient | X25519Recipient],
) -> Manifest:
    return Manifest(
        format=format_for(members),
        bundle=random_bytes(16).hex(),
        device=sender.device,
        device_key=str(sender.key.public),
        sequence=sender.sequence,
        previous=sender.previous,
        recipients=tuple(sorted(key_hash(str(recipient)) for recipient in recipients)),
        month=sender.month,
        log_head=sender.log_head,
        members=members,
    )
