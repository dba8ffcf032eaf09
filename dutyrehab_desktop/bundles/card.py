"""The enrolment card: what a coordinator hands to an interviewer's laptop before the first seal.

A small text file that says nothing at a glance. Whoever could swap it would receive every
interview, so it is used only after two people have compared its ten words by voice.
"""

import io
from collections.abc import Mapping
from typing import Annotated, BinaryIO, Final, Literal, Self, TypeVar

from pydantic import AfterValidator, BaseModel, Field, ValidationError, model_validator

from dutyrehab_desktop.bundles.errors import CardNewerFormat, CardTextRefused, NotACard
from dutyrehab_desktop.bundles.format import Announced, Strict, canonical
from dutyrehab_desktop.bundles.limits import MAX_CARD_SIZE
from dutyrehab_desktop.crypto.age import ArmorWriter, HybridRecipient, open_armor
from dutyrehab_desktop.crypto.errors import ArmorDamaged, KeyTextMalformed
from dutyrehab_desktop.crypto.fingerprint import ten_words
from dutyrehab_desktop.crypto.signing import PublicKey, parse_public_key

FORMAT: Final = 1
_LABEL = "TEXT"
_WORDS_FOR = b"enrolment card 1\n"

CardT = TypeVar("CardT", bound=BaseModel)

_BLANKS = "\n\u00a0\u202f"


def _showable(text: str) -> str:
    """Refuse control characters: some turn the order of what is read on the screen."""
    if not all(letter.isprintable() or letter in _BLANKS for letter in text):
        raise ValueError("a character cannot be shown")
    return text


Text = Annotated[str, Field(max_length=2000), AfterValidator(_showable)]


class Organisation(BaseModel):
    """How the organisation introduces itself, in the four languages; not all need be there."""

    model_config = Strict

    en: Text = ""
    kk: Text = ""
    ru: Text = ""
    uz: Text = ""


class Card(BaseModel):
    """An enrolment card.

    Attributes:
        format: The version of the card.
        recipient: The coordinator's key for sealing (`age1pq1…`).
        backup_recipient: A second key that opens everything too, kept elsewhere.
        signing_key: The coordinator's key for signatures (OpenSSH).
        organisation: Who they are.
    """

    model_config = Strict

    format: Literal[1] = FORMAT
    recipient: str
    backup_recipient: str | None = None
    signing_key: str
    organisation: Organisation

    @model_validator(mode="after")
    def _keys_are_keys(self) -> Self:
        try:
            parse_public_key(self.signing_key)
            self.recipients()
        except KeyTextMalformed:
            raise ValueError("a key is not one") from None
        return self

    def recipients(self) -> tuple[HybridRecipient, ...]:
        """Return the keys to which every interview is sealed."""
        texts = [self.recipient, self.backup_recipient]
        return tuple(HybridRecipient.parse(text) for text in texts if text is not None)


def new_card(
    recipient: HybridRecipient,
    backup: HybridRecipient | None,
    signing_key: PublicKey,
    organisation: Mapping[str, str],
) -> Card:
    """Make a coordinator's card.

    Args:
        recipient: The coordinator's key for sealing.
        backup: A second key that opens everything too, if there is one.
        signing_key: The coordinator's key for signatures.
        organisation: Its text by language (`en`, `kk`, `ru`, `uz`).

    Raises:
        CardTextRefused: A text is too long, in another language, or cannot be shown.
    """
    try:
        texts = Organisation.model_validate(dict(organisation))
    except ValidationError:
        raise CardTextRefused from None
    return Card(
        recipient=str(recipient),
        backup_recipient=None if backup is None else str(backup),
        signing_key=str(signing_key),
        organisation=texts,
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
