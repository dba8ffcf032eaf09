"""Versions 1 to 4 of the bundle. Every bundle written since 1 is opened for ever.

Outside an age file for the coordinator's keys; inside an uncompressed tar:

1. `manifest.json`: what is described by `Manifest`, as canonical JSON;
2. `manifest.json.sig`: the device's Ed25519 signature over it, in the form of OpenSSH;
3. the members of the manifest, sorted by name: `sealed/CODE.age`, beside it where the person left
   a way to be contacted `identity/CODE.age`, what was written to a sealed record afterwards
   `addenda/CODE.age`, that it was taken back `withdrawals/CODE.age` (a second one of a code is
   `CODE-2.age`, and so on), what somebody said who proved it by words `words/NAME.age` under a name
   by chance, what a coordinator judged about records of one person `judgements/CODE.age`, each an
   age file of its own;
4. `padding`: zeros.

A bundle says 2 exactly where it carries identity sheets, 3 where it carries addenda, withdrawals
or judgements, 4 where it carries what was said by words, and is otherwise the one that it always
was. A program that knows only 1 takes any other member for a damaged bundle and would have people
ask for one copy after the other; of a later one it says that a newer version made it, and merges
nothing.

Public tools are enough to open one:
`age -d -i coordinator.key FILE | tar -x && ssh-keygen -Y verify -f signers -I device -n manifest
-s manifest.json.sig < manifest.json`
"""

import json
import re
from collections.abc import Iterable
from typing import Annotated, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, FailFast, Field, model_validator

from dutyrehab_desktop.crypto.secrets import random_bytes

MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.sig"
NAMESPACE = "manifest"
"""What the signature is for. It says nothing about whose program made it."""

FORMAT: Final = 4
"""The newest that we write and read."""

BARE: Final = 1
"""What a bundle with nothing but interviews says."""
_WITH_SHEETS: Final = 2
_WITH_ADDENDA: Final = 3

SEALED = "sealed"
IDENTITY = "identity"
ADDENDA = "addenda"
WITHDRAWALS = "withdrawals"
JUDGEMENTS = "judgements"
WORDS = "words"
MEMBER_NAME = re.compile(
    r"((sealed|identity|judgements|words)/[A-Z2-7]{8}|(addenda|withdrawals)/[A-Z2-7]{8}(-[1-9][0-9]{0,2})?)\.age"
)
_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"

Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Identifier = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Strict = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)


class ListedMember(BaseModel):
    """A member as the manifest lists it."""

    model_config = Strict

    name: Annotated[str, Field(pattern=f"^{MEMBER_NAME.pattern}$")]
    size: Annotated[int, Field(ge=1)]
    sha256: Digest

    @property
    def folder(self) -> str:
        """What kind of thing it is."""
        return parted(self.name)[0]

    @property
    def code(self) -> str:
        """The record that it belongs to."""
        return parted(self.name)[1]


class Manifest(BaseModel):
    """What a bundle says about itself. Months only: an exact time can identify a person.

    Attributes:
        format: The version of the format; see above.
        direction: `up`: from a laptop to the coordinator.
        bundle: A random name of this bundle.
        device: The random name of the device.
        device_key: The device's public key for signatures (OpenSSH).
        sequence: The number of this bundle among those of the device, from 1.
        previous: SHA-256 of the manifest before, so that a gap or a replay shows; none for 1.
        recipients: SHA-256 of the text of each recipient's public key.
        month: When it was made, YYYY-MM.
        log_head: SHA-256 of the newest entry of the device's log, where it keeps one.
        members: Everything that follows, sorted by name.
    """

    model_config = Strict

    format: Literal[1, 2, 3, 4] = BARE
    direction: Literal["up"] = "up"
    bundle: Identifier
    device: Identifier
    device_key: Annotated[str, Field(pattern=r"^ssh-ed25519 [A-Za-z0-9+/]{68}$")]
    sequence: Annotated[int, Field(ge=1, le=2**53)]
    previous: Digest | None
    recipients: Annotated[tuple[Digest, ...], FailFast()]
    month: Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
    log_head: Digest | None = None
    # The first wrong member ends the reading: a hostile list would give millions of complaints.
    members: Annotated[tuple[ListedMember, ...], FailFast()]

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        names = [member.name for member in self.members]
        if names != sorted(set(names)):
            raise ValueError("members are not sorted or stand twice")
        if (self.sequence == 1) != (self.previous is None):
            raise ValueError("the first bundle has no other before it, every later one has")
        sheets = {member.code for member in self.members if member.folder == IDENTITY}
        if not sheets <= {member.code for member in self.members if member.folder == SEALED}:
            raise ValueError("an identity sheet stands without its interview")
        if self.format != format_for(self.members):
            raise ValueError("the format is not the one of these members")
        return self


class Announced(BaseModel):
    """What decides whether this version of the program understands the rest."""

    model_config = ConfigDict(strict=True, extra="ignore", hide_input_in_errors=True)

    format: Annotated[int, Field(ge=1)]
    direction: str = "up"


def canonical(model: BaseModel) -> bytes:
    """Write a model as JSON in the one way that its hash and signature refer to."""
    fields = model.model_dump(mode="json")
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def format_for(members: Iterable[ListedMember]) -> Literal[1, 2, 3, 4]:
    """The format that a bundle of these members has."""
    folders = {member.folder for member in members}
    if WORDS in folders:
        return FORMAT
    if folders & {ADDENDA, WITHDRAWALS, JUDGEMENTS}:
        return _WITH_ADDENDA
    return _WITH_SHEETS if IDENTITY in folders else BARE


def parted(name: str) -> tuple[str, str]:
    """The folder of a member and its record code."""
    folder, _, file = name.partition("/")
    return folder, file.removesuffix(".age").partition("-")[0]


def member_name(code: str, folder: str = SEALED, number: int = 1) -> str:
    """Return the name of a member for a record code; of addenda there may be several, from 1."""
    return f"{folder}/{code}.age" if number == 1 else f"{folder}/{code}-{number}.age"


def file_name() -> str:
    """Return a random name for a file that travels: it says nothing, not even a number."""
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in random_bytes(8)) + ".bin"
