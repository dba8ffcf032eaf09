"""Versions 1 to 4 of the parcel: what a coordinator sends down to laptops.

The same form as a bundle (`bundles.format`): an age file for the laptops' own keys; inside it
`manifest.json`, its signature by the coordinator's Ed25519 key, the members sorted by name, and
`padding`. Members are `questionnaires/DIGEST.json`, compiled forms, `laws/DIGEST.json`, law packs,
`projects/DIGEST.json`, what the coordinator says of the project, `receipts/DIGEST.json`, what
arrived and what was withdrawn, `cards/DIGEST.json`, the coordinator's new card,
`drafts/DIGEST.json`, a record that is handed to one laptop to be continued, and
`proofs/DIGEST.json`, that a recovery file was opened, all named by their SHA-256. A parcel says 4
exactly where it carries proofs, else 3 where it carries a card or drafts, else 2 where it carries
receipts.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, BinaryIO, Final, Literal, Self

from pydantic import BaseModel, FailFast, Field, ValidationError, model_validator

from dutyrehab_desktop.bundles.errors import (
    BundleDamaged,
    BundleNewerFormat,
    BundleOverLimits,
    NotAParcel,
    ParcelFromAnother,
)
from dutyrehab_desktop.bundles.format import Announced, Digest, Identifier, Strict, canonical
from dutyrehab_desktop.bundles.limits import MAX_MANIFEST_SIZE, check_sizes
from dutyrehab_desktop.bundles.reader import BundleReader, check_signature, open_signed
from dutyrehab_desktop.bundles.writer import Member, put_signed
from dutyrehab_desktop.crypto.age import HybridIdentity, HybridRecipient, Sink
from dutyrehab_desktop.crypto.fingerprint import key_hash
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.crypto.signing import SigningKey

FORMAT: Final = 4
"""The newest that we write and read."""
_BARE: Final = 1
_WITH_RECEIPTS: Final = 2
_WITH_CARDS: Final = 3
DOWN: Final = "down"
_FORMS, _LAWS, _PROJECTS = "questionnaires", "laws", "projects"
_RECEIPTS = "receipts"
_CARDS, _DRAFTS, _PROOFS = "cards", "drafts", "proofs"


class ListedMember(BaseModel):
    """A member as the manifest lists it."""

    model_config = Strict

    name: Annotated[
        str,
        Field(
            pattern=r"^(questionnaires|laws|projects|receipts|cards|drafts|proofs)"
            r"/[0-9a-f]{64}\.json$"
        ),
    ]
    size: Annotated[int, Field(ge=1)]
    sha256: Digest

    @model_validator(mode="after")
    def _is_named_by_its_digest(self) -> Self:
        if not self.name.endswith(f"/{self.sha256}.json"):
            message = "a member is named by its digest"
            raise ValueError(message)
        return self


class ParcelManifest(BaseModel):
    """What a parcel says about itself.

    Attributes:
        format: The version of the format.
        direction: `down`: from the coordinator to laptops.
        parcel: A random name of this parcel.
        signing_key: The coordinator's public key for signatures (OpenSSH).
        sequence: The number of this parcel among those of the coordinator, from 1.
        recipients: SHA-256 of the text of each laptop's public key.
        month: When it was made, YYYY-MM.
        members: Everything that follows, sorted by name.
    """

    model_config = Strict

    format: Literal[1, 2, 3, 4] = _BARE
    direction: Literal["down"] = DOWN
    parcel: Identifier
    signing_key: Annotated[str, Field(pattern=r"^ssh-ed25519 [A-Za-z0-9+/]{68}$")]
    sequence: Annotated[int, Field(ge=1, le=2**53)]
    recipients: Annotated[tuple[Digest, ...], FailFast()]
    month: Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
    members: Annotated[tuple[ListedMember, ...], FailFast()]

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        names = [member.name for member in self.members]
        if names != sorted(set(names)):
            message = "members are not sorted or stand twice"
            raise ValueError(message)
        if self.format != _format_for(names):
            message = "the format is not the one of these members"
            raise ValueError(message)
        return self


@dataclass(frozen=True)
class ParcelSender:
    """The coordinator who makes a parcel.

    Attributes:
        key: Signs it.
        sequence: The number of this parcel, from 1.
        month: The current month, YYYY-MM.
    """

    key: SigningKey
    sequence: int
    month: str


@dataclass(frozen=True)
class ParcelContents:
    """What a parcel brings.

    Attributes:
        questionnaires: Compiled forms.
        laws: Law packs.
        projects: What is said of the project (`bundles.project`); one at most.
        receipts: What arrived and what was withdrawn (`bundles.receipt`).
        cards: The coordinator's card as it is from now on (`bundles.card`); one at most.
        drafts: Records to be continued (`bundles.payload`).
        proofs: That recovery files were opened (`bundles.recovery`).
    """

    questionnaires: Sequence[bytes] = ()
    laws: Sequence[bytes] = ()
    projects: Sequence[bytes] = ()
    receipts: Sequence[bytes] = ()
    cards: Sequence[bytes] = ()
    drafts: Sequence[bytes] = ()
    proofs: Sequence[bytes] = ()

    def named(self) -> dict[str, bytes]:
        """Everything by the name it has in the archive."""
        folders = (
            (_FORMS, self.questionnaires),
            (_LAWS, self.laws),
            (_PROJECTS, self.projects),
            (_RECEIPTS, self.receipts),
            (_CARDS, self.cards),
            (_DRAFTS, self.drafts),
            (_PROOFS, self.proofs),
        )
        return {
            f"{folder}/{_digest(data)}.json": data for folder, all_of in folders for data in all_of
        }


def write_parcel(
    target: Sink,
    sender: ParcelSender,
    contents: ParcelContents,
    recipients: Sequence[HybridRecipient],
) -> ParcelManifest:
    """Write a parcel. It is complete only when this function returns.

    Args:
        target: Where it goes.
        sender: Who makes it.
        contents: What it brings.
        recipients: The laptops' keys.

    Raises:
        BundleOverLimits: Too much for one parcel; nothing was written.
        RecipientsRefused: Nobody, or too many; nothing was written.
    """
    named = contents.named()
    check_sizes([len(data) for data in named.values()])
    manifest = ParcelManifest(
        format=_format_for(named),
        parcel=random_bytes(16).hex(),
        signing_key=str(sender.key.public),
        sequence=sender.sequence,
        recipients=tuple(sorted(key_hash(str(recipient)) for recipient in recipients)),
        month=sender.month,
        members=tuple(
            ListedMember(name=name, size=len(named[name]), sha256=_digest(named[name]))
            for name in sorted(named)
        ),
    )
    text = canonical(manifest)
    if len(text) > MAX_MANIFEST_SIZE:
        raise BundleOverLimits(manifest_size=len(text))
    members = _members(named)
    put_signed(target, text, sender.key, members, recipients, lambda _size: None)
    return manifest


@contextmanager
def open_parcel(
    source: BinaryIO, own: HybridIdentity, signing_keys: tuple[str, ...]
) -> Iterator[BundleReader[ParcelManifest]]:
    """Open a parcel in a `with` block; **commit nothing before the block has ended**.

    Args:
        source: The file, open for reading in binary.
        own: The laptop's key.
        signing_keys: The keys on the card of the coordinator whom this laptop trusts.

    Raises:
        NotAParcel: Something else.
        ParcelFromAnother: Not from the coordinator whom this laptop trusts.
        BundleForAnotherKey: Not for this laptop.
        BundleNewerFormat: Made by a newer version of the program.
        BundleSignatureWrong: Not signed by the one whom it names.
        BundleOverLimits: More or larger members than are allowed.
        BundleDamaged: Cut off, extended or changed.
    """

    def checked(text: bytes, signature: bytes) -> ParcelManifest:
        manifest = _manifest(text)
        if manifest.signing_key not in signing_keys:
            raise ParcelFromAnother
        check_signature(manifest.signing_key, text, signature)
        return manifest

    with open_signed(source, [own], checked) as reader:
        check_sizes([member.size for member in reader.manifest.members])
        yield reader


def _manifest(text: bytes) -> ParcelManifest:
    try:
        announced = Announced.model_validate_json(text)
        if announced.direction != DOWN:
            raise NotAParcel
        if announced.format > FORMAT:
            raise BundleNewerFormat
        manifest = ParcelManifest.model_validate_json(text)
    except ValidationError:
        raise BundleDamaged from None
    if canonical(manifest) != text:
        raise BundleDamaged
    return manifest


def sorted_out(members: Iterable[tuple[str, bytes]]) -> ParcelContents:
    """What a parcel brings, by the folders of its members."""
    folders = (_FORMS, _LAWS, _PROJECTS, _RECEIPTS, _CARDS, _DRAFTS, _PROOFS)
    found: dict[str, list[bytes]] = {folder: [] for folder in folders}
    for name, data in members:
        found[name.partition("/")[0]].append(data)
    return ParcelContents(*found.values())


def _format_for(names: Iterable[str]) -> Literal[1, 2, 3, 4]:
    folders = {name.partition("/")[0] for name in names}
    if _PROOFS in folders:
        return FORMAT
    if folders & {_CARDS, _DRAFTS}:
        return _WITH_CARDS
    return _WITH_RECEIPTS if _RECEIPTS in folders else _BARE


def _members(named: Mapping[str, bytes]) -> Iterator[tuple[Member, str]]:
    for name in sorted(named):
        data = named[name]
        yield Member(name, lambda data=data: data), _digest(data)  # type: ignore[misc]


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
