"""The card of a laptop: what it hands to its coordinator, so that parcels can be sealed for it.

Whoever could swap it would read every parcel for that laptop, so it is used only after two
people have compared its ten words by voice.
"""

from typing import BinaryIO, Final, Literal, Self

from pydantic import BaseModel, model_validator

from dutyrehab_desktop.bundles.card import read_armored, write_armored
from dutyrehab_desktop.bundles.format import Identifier, Strict, canonical
from dutyrehab_desktop.crypto.age import HybridRecipient
from dutyrehab_desktop.crypto.errors import KeyTextMalformed
from dutyrehab_desktop.crypto.fingerprint import ten_words
from dutyrehab_desktop.crypto.signing import parse_public_key

FORMAT: Final = 1
_WORDS_FOR = b"laptop card 1\n"


class LaptopCard(BaseModel):
    """A laptop's card.

    Attributes:
        format: The version of the card.
        device: The random name of the device.
        recipient: Its key for sealing (`age1pq1…`).
        signing_key: Its key for signatures (OpenSSH).
    """

    model_config = Strict

    format: Literal[1] = FORMAT
    device: Identifier
    recipient: str
    signing_key: str

    @model_validator(mode="after")
    def _keys_are_keys(self) -> Self:
        try:
            parse_public_key(self.signing_key)
            HybridRecipient.parse(self.recipient)
        except KeyTextMalformed:
            raise ValueError("a key is not one") from None
        return self


def write_laptop_card(card: LaptopCard, target: BinaryIO) -> None:
    """Write the card as a small text file (ASCII)."""
    write_armored(card, target)


def read_laptop_card(source: BinaryIO) -> LaptopCard:
    """Read a card. Until its words have been compared it proves nothing.

    Raises:
        NotACard: Something else, too large, or changed on its way.
        CardNewerFormat: Made by a newer version of the program.
    """
    return read_armored(source, LaptopCard, FORMAT)


def laptop_card_words(card: LaptopCard) -> tuple[str, ...]:
    """Return ten words that stand for everything on the card, to compare by voice."""
    return ten_words(_WORDS_FOR + canonical(card))
