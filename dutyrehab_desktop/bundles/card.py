"""Versions 1 to 3 of the enrolment card: what a laptop seals for, and whom it believes.

A small text file that says nothing at a glance. Whoever could swap it would receive every
interview, so it is used only after two people have compared its ten words by voice. A card says 2
exactly where it names colleagues, or keys that were given up, and 3 where it brings the salts
with which words become tags.
"""

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, BinaryIO, Final, Literal, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    Field,
    SerializerFunctionWrapHandler,
    ValidationError,
    model_serializer,
    model_validator,
)

from dutyrehab_desktop.bundles.errors import CardNewerFormat, CardTextRefused, NotACard
from dutyrehab_desktop.bundles.format import Announced, Digest, Strict, canonical
from dutyrehab_desktop.bundles.limits import MAX_CARD_SIZE
from dutyrehab_desktop.crypto.age import ArmorWriter, HybridRecipient, open_armor
from dutyrehab_desktop.crypto.errors import ArmorDamaged, KeyTextMalformed
from dutyrehab_desktop.crypto.fingerprint import key_hash, ten_words
from dutyrehab_desktop.crypto.signing import PublicKey, parse_public_key
from dutyrehab_desktop.crypto.wordtags import SALT

FORMAT: Final = 3
"""The newest that we write and read."""
_BARE: Final = 1
_KNOWN_TO_MORE: Final = 2
_NEWER = ("colleagues", "former", "revoked")
MAX_SALTS: Final = 8
MAX_COLLEAGUES: Final = 8
_LABEL = "TEXT"
_WORDS_FOR = b"enrolment card 1\n"

CardT = TypeVar("CardT", bound=BaseModel)

_BLANKS = "\n\u00a0\u202f"


def _showable(text: str) -> str:
    """Refuse control characters: some turn the order of what is read on the screen."""
    if not all(letter.isprintable() or letter in _BLANKS for letter in text):
        raise ValueError("a character cannot be shown")
    return text


Salts = Annotated[
    tuple[Annotated[str, Field(pattern=f"^{SALT.pattern}$")], ...],
    Field(strict=False, max_length=MAX_SALTS),
]
Text = Annotated[str, Field(max_length=2000), AfterValidator(_showable)]


class Organisation(BaseModel):
    """How the organisation introduces itself, in the four languages; not all need be there."""

    model_config = Strict

    en: Text = ""
    kk: Text = ""
    ru: Text = ""
    uz: Text = ""


class Colleague(BaseModel):
    """Another coordinator of the same project.

    Attributes:
        recipient: Their key for sealing (`age1pq1…`).
        signing_key: Their key for signatures (OpenSSH).
    """

    model_config = Strict

    recipient: str
    signing_key: str


class Card(BaseModel):
    """An enrolment card.

    Attributes:
        format: The version of the card.
        recipient: The coordinator's key for sealing (`age1pq1…`).
        backup_recipient: A second key that opens everything too, kept elsewhere.
        signing_key: The coordinator's key for signatures (OpenSSH).
        organisation: Who they are.
        colleagues: Other coordinators, for whom everything is sealed too, and who may send parcels.
        former: SHA-256 of the text of each key for sealing that this coordinator had before, and
            still opens.
        revoked: SHA-256 of the text of each key that nobody may seal for any more.
        salts: With what words become tags (`crypto.wordtags`); anybody may know them.
    """

    model_config = Strict

    format: Literal[1, 2, 3] = _BARE
    recipient: str
    backup_recipient: str | None = None
    signing_key: str
    organisation: Organisation
    colleagues: Annotated[tuple[Colleague, ...], Field(max_length=MAX_COLLEAGUES)] = ()
    former: Annotated[tuple[Digest, ...], Field(max_length=100)] = ()
    revoked: Annotated[tuple[Digest, ...], Field(max_length=100)] = ()
    salts: Salts = ()

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        try:
            for key in self.signing_keys():
                parse_public_key(key)
            self.recipients()
        except KeyTextMalformed:
            raise ValueError("a key is not one") from None
        if self.format != self._needed():
            raise ValueError("the format is not the one of this card")
        if self.digests() & set(self.revoked):
            raise ValueError("the card names a key that it revokes")
        return self

    @model_serializer(mode="wrap")
    def _as_it_always_was(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        fields: dict[str, Any] = handler(self)
        if self.format == _BARE:
            for name in _NEWER:
                del fields[name]
        if self.format != FORMAT:
            del fields["salts"]
        return fields

    def _needed(self) -> int:
        if self.salts:
            return FORMAT
        return _KNOWN_TO_MORE if any(getattr(self, name) for name in _NEWER) else _BARE

    def with_salts(self, salts: Sequence[str]) -> Self:
        """The same card with these salts."""
        fresh = self.model_copy(update={"salts": tuple(salts)})
        return fresh.model_copy(update={"format": fresh._needed()})

    def recipients(self) -> tuple[HybridRecipient, ...]:
        """Return the keys to which every interview is sealed, each once."""
        texts = [self.recipient, self.backup_recipient, *(one.recipient for one in self.colleagues)]
        return tuple(HybridRecipient.parse(text) for text in dict.fromkeys(texts) if text)

    def signing_keys(self) -> tuple[str, ...]:
        """Return the keys whose parcels are believed, the coordinator's own first."""
        return (self.signing_key, *(one.signing_key for one in self.colleagues))

    def digests(self) -> frozenset[str]:
        """Return SHA-256 of the text of each key to which every interview is sealed."""
        return frozenset(key_hash(str(each)) for each in self.recipients())

    def opens(self, digests: Iterable[str]) -> bool:
        """True where this coordinator can open what was sealed for one of these keys."""
        own = {key_hash(self.recipient), *self.former}
        if self.backup_recipient is not None:
            own.add(key_hash(self.backup_recipient))
        return not own.isdisjoint(digests)


def new_card(
    recipient: HybridRecipient,
    backup: HybridRecipient | None,
    signing_key: PublicKey,
    organisation: Mapping[str, str],
    colleagues: Sequence[Colleague] = (),
    former: tuple[Sequence[str], Sequence[str]] = ((), ()),
) -> Card:
    """Make a coordinator's card.

    Args:
        recipient: The coordinator's key for sealing.
        backup: A second key that opens everything too, if there is one.
        signing_key: The coordinator's key for signatures.
        organisation: Its text by language (`en`, `kk`, `ru`, `uz`).
        colleagues: Other coordinators of the project.
        former: Digests of the keys the coordinator had before, and of those among them that
            nobody may seal for any more.

    Raises:
        CardTextRefused: A text is too long, in another language, or cannot be shown.
    """
    try:
        texts = Organisation.model_validate(dict(organisation))
    except ValidationError:
        raise CardTextRefused from None
    newer = bool(colleagues or former[0] or former[1])
    return Card(
        format=_KNOWN_TO_MORE if newer else _BARE,
        recipient=str(recipient),
        backup_recipient=None if backup is None else str(backup),
        signing_key=str(signing_key),
        organisation=texts,
        colleagues=tuple(colleagues),
        former=tuple(former[0]),
        revoked=tuple(former[1]),
    )


def write_card(card: Card, target: BinaryIO) -> None:
    """Write the card as a small text file (ASCII)."""
    write_armored(card, target)


def read_card(source: BinaryIO) -> Card:
    """Read a card. Until its words have been compared it proves nothing.

    Raises:
        NotACard: Something else, too large, or changed on its way.
        CardNewerFormat: Made by a newer version of the program.
    """
    return read_armored(source, Card, FORMAT)


def write_armored(card: BaseModel, target: BinaryIO) -> None:
    """Write a card of any kind as a small text file (ASCII)."""
    armor = ArmorWriter(target, _LABEL)
    armor.write(canonical(card))
    armor.finish()


def read_armored(source: BinaryIO, kind: type[CardT], newest: int) -> CardT:
    """Read a card of one kind.

    Raises:
        NotACard: Something else, too large, or changed on its way.
        CardNewerFormat: Its version is newer than the newest that is known here.
    """
    file = source.read(MAX_CARD_SIZE + 1)
    if len(file) > MAX_CARD_SIZE:
        raise NotACard
    try:
        text = open_armor(io.BytesIO(file), _LABEL).read()
        if Announced.model_validate_json(text).format > newest:
            raise CardNewerFormat
        card = kind.model_validate_json(text)
    except (ArmorDamaged, ValidationError):
        raise NotACard from None
    if canonical(card) != text:
        raise NotACard
    return card


def card_words(card: Card) -> tuple[str, ...]:
    """Return ten words that stand for everything on the card, to compare by voice."""
    return ten_words(_WORDS_FOR + canonical(card))
