"""A coordinator learns the keys of a laptop, after two people compared ten words."""

from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from dutyrehab_desktop.bundles.card import read_card
from dutyrehab_desktop.bundles.errors import CardNewerFormat, NotACard
from dutyrehab_desktop.bundles.laptop_card import (
    LaptopCard,
    laptop_card_words,
    read_laptop_card,
    write_laptop_card,
)
from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.store.devices import COORDINATOR, Laptop, Role
from dutyrehab_desktop.workflows.enrolling import COLLEAGUE, CardUnreadable, expect_role
from dutyrehab_desktop.workflows.keys import known_device_words, laptop_identity, signing_key
from dutyrehab_desktop.workflows.merging import DeviceKeyChanged
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault, refuse_inside_vault


class LaptopWordsDiffer(InputProblem):
    """The ten words that were heard are not those of the laptop's card."""

    code = "laptop-words-differ"


class LaptopRevoked(InputProblem):
    """The laptop was revoked; it needs a new vault, and so another name."""

    code = "laptop-revoked"


class NoLaptops(InputProblem):
    """No laptop is registered: there is nobody to seal a parcel for."""

    code = "no-laptops"


class LaptopUnknown(InputProblem):
    """No laptop with these words was ever accepted here."""

    code = "laptop-unknown"


@dataclass(frozen=True)
class KnownLaptop:
    """A laptop as the desk's list shows it.

    Attributes:
        device: Its device id.
        words: Its ten words, which its interviewer sees after each export.
        bundles: How many of its bundles are here.
        revoked: The month in which it was revoked, `YYYY-MM`; empty where it was not.
        registered: True where parcels are sealed for it.
    """

    device: str
    words: tuple[str, ...]
    bundles: int
    revoked: str = ""
    registered: bool = False

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


@dataclass(frozen=True)
class RegisteredLaptop:
    """A laptop as a list shows it.

    Attributes:
        words: The ten words of its card.
        month: When it was registered, `YYYY-MM`.
    """

    words: tuple[str, ...]
    month: str


def write_own_card(vault: OpenVault, path: Path) -> tuple[str, ...]:
    """Write a laptop's card for its coordinator and return its ten words.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        VaultExists: The card would lie among the files of a vault.
        FileNotWritten: The file could not be written; what stood there stands.
    """
    expect_role(vault, Role.FIELD)
    refuse_inside_vault(path)
    card = LaptopCard(
        device=vault.store.device_id,
        recipient=str(laptop_identity(vault).recipient),
        signing_key=str(signing_key(vault).public),
    )
    with replacing(path) as target:
        write_laptop_card(card, target)
    return laptop_card_words(card)


def look_at_laptop_card(path: Path) -> tuple[str, ...]:
    """The ten words of a laptop's card, before anybody trusts it.

    Raises:
        CardUnreadable: The file cannot be read.
        NotACard: It is something else, or was changed.
        CardNewerFormat: A newer program has written it.
    """
    return laptop_card_words(_read(path))


def register(
    vault: OpenVault, path: Path, words: tuple[str, ...], surroundings: Surroundings
) -> None:
    """Trust a laptop's card, whose words were compared.

    Args:
        vault: The coordinator's vault.
        path: The card's file.
        words: The ten words as the interviewer read them out.
        surroundings: The month.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        LaptopWordsDiffer: The card is not the one whose words were read out; nothing was changed.
        DeviceKeyChanged: That laptop is known with another key; nothing was changed.
        LaptopRevoked: That laptop was revoked; nothing was changed.
        FileProblem: The card cannot be read; nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    card = _read(path)
    if tuple(words) != laptop_card_words(card):
        raise LaptopWordsDiffer
    known = vault.store.devices.card(card.device)
    if known is not None and known.content != card.signing_key.encode("ascii"):
        raise DeviceKeyChanged
    if known is not None and known.revoked:
        raise LaptopRevoked
    vault.store.devices.keep_laptop(
        Laptop(card.device, card.recipient, card.signing_key, surroundings.month)
    )


def registered(vault: OpenVault) -> tuple[RegisteredLaptop, ...]:
    """The laptops for which parcels are sealed."""
    return tuple(
        RegisteredLaptop(
            laptop_card_words(
                LaptopCard(device=one.device, recipient=one.recipient, signing_key=one.signing_key)
            ),
            one.month,
        )
        for one in vault.store.devices.laptops()
    )


def known_laptops(vault: OpenVault) -> tuple[KnownLaptop, ...]:
    """Every laptop whose bundles are believed or were, those that were revoked last.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    received = Counter(one.device for one in vault.store.merging.received())
    sealed_for = {one.device for one in vault.store.devices.laptops()}
    found = [
        KnownLaptop(
            card.owner,
            known_device_words(vault, card.owner),
            received[card.owner],
            card.revoked,
            card.owner in sealed_for,
        )
        for card in vault.store.devices.cards()
        if card.confirmed and card.owner != COORDINATOR and not card.owner.startswith(COLLEAGUE)
    ]
    return tuple(sorted(found, key=lambda one: (bool(one.revoked), one.words)))


def revoke(vault: OpenVault, device: str, surroundings: Surroundings) -> None:
    """Believe nothing of a laptop any more: it was lost, seized, or its key may be known.

    No parcel is sealed for it from now on, and its bundles are taken in only where a person
    compares its words once more. What it sent before stays.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        LaptopUnknown: No such laptop was ever accepted here.
        FileProblem: Nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    if device not in {one.device for one in known_laptops(vault)}:
        raise LaptopUnknown
    vault.store.devices.revoke(device, surroundings.month)


def _read(path: Path) -> LaptopCard:
    try:
        with path.open("rb") as source:
            try:
                return read_laptop_card(source)
            except CardNewerFormat:
                # A coordinator's card has another count of versions: it is no newer laptop's.
                source.seek(0)
                if _is_coordinators(source):
                    raise NotACard from None
                raise
    except OSError as problem:
        raise CardUnreadable from problem


def _is_coordinators(source: BinaryIO) -> bool:
    try:
        read_card(source)
    except (NotACard, CardNewerFormat):
        return False
    return True
