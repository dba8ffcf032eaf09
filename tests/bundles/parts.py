"""Bundles for the tests, right ones and wrong ones."""

import io
import json
from collections.abc import Sequence

from dutyrehab_desktop.bundles.archive import ArchiveWriter
from dutyrehab_desktop.bundles.format import (
    MANIFEST,
    SEALED,
    SIGNATURE,
    Manifest,
    canonical,
    member_name,
    parted,
)
from dutyrehab_desktop.bundles.reader import open_bundle
from dutyrehab_desktop.bundles.writer import Member, Sender, Written, write_bundle
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.signing import SigningKey

COORDINATOR = age.HybridIdentity(bytearray(range(32)))
BACKUP = age.HybridIdentity(bytearray(range(1, 33)))
STRANGER = age.HybridIdentity(bytearray(range(2, 34)))
DEVICE_KEY = SigningKey(bytearray(range(32)))
DEVICE = "0123456789abcdef" * 2
FIRST = Sender(DEVICE, DEVICE_KEY, 1, None, "2030-05")
CODES = ("AAAAAAAA", "BBBBBBB2", "CCCCCCC7")


def member(code: str, content: bytes, folder: str = SEALED) -> Member:
    return Member(member_name(code, folder), lambda: content)


def written(
    members: Sequence[Member], sender: Sender = FIRST, *others: age.HybridIdentity
) -> tuple[bytes, Written]:
    target = io.BytesIO()
    people = [COORDINATOR.recipient, *(one.recipient for one in others)]
    result = write_bundle(target, sender, members, people)
    return target.getvalue(), result


def small() -> bytes:
    return written([member(code, code.encode() * 50) for code in CODES])[0]


def read_all(file: bytes, *identities: age.HybridIdentity) -> dict[str, bytes]:
    """Everything in a bundle, or an exception: what a careful caller gets to commit."""
    with open_bundle(io.BytesIO(file), identities or (COORDINATOR,)) as bundle:
        return dict(bundle.members())


def forged(
    manifest: Manifest | bytes,
    members: Sequence[tuple[str, bytes]],
    key: SigningKey = DEVICE_KEY,
    signature: bytes | None = None,
) -> bytes:
    """What somebody with the coordinator's public key can make without our writer."""
    text = manifest if isinstance(manifest, bytes) else canonical(manifest)
    target = io.BytesIO()
    payload = age.sealing(target, [COORDINATOR.recipient])
    archive = ArchiveWriter(payload)
    archive.put(MANIFEST, text)
    archive.put(SIGNATURE, key.sign(text, "manifest") if signature is None else signature)
    for name, content in members:
        archive.put(name, content)
    archive.finish()
    payload.finish()
    return target.getvalue()


def manifest_for(members: Sequence[tuple[str, bytes]], **changes: object) -> Manifest:
    """A right manifest for these members, with fields changed."""
    ready = [
        member(code, content, folder)
        for (folder, code), content in ((parted(name), content) for name, content in members)
    ]
    fields = written(ready)[1].manifest.model_dump(mode="json") | changes
    return Manifest.model_validate_json(json.dumps(fields))
