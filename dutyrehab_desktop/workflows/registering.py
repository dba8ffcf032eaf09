"""A coordinator learns the keys of a laptop, after two people compared ten words."""

from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.bundles.laptop_card import (
    LaptopCard,
    laptop_card_words,
    read_laptop_card,
    write_laptop_card,
)
from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.store.devices import Laptop, Role
from dutyrehab_desktop.workflows.enrolling import CardUnreadable, expect_role
from dutyrehab_desktop.workflows.keys import laptop_identity, signing_key
from dutyrehab_desktop.workflows.merging import DeviceKeyChanged
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault, refuse_inside_vault


class LaptopWordsDiffer(InputProblem):
    """The ten words that were heard are not those of the laptop's card."""

    code = "laptop-words-differ"


class NoLaptops(InputProblem):
    """No laptop is registered: there is nobody to seal a parcel for."""

    code = "no-laptops"


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
        FileProblem: The card cannot be read; nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    card = _read(path)
    if tuple(words) != laptop_card_words(card):
        raise LaptopWordsDiffer
    known = vault.store.devices.card(card.device)
    if known is not None and known.content != card.signing_key.encode("ascii"):
        raise DeviceKeyChanged
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


def _read(path: Path) -> LaptopCard:
    try:
        with path.open("rb") as source:
            return read_laptop_card(source)
    except OSError as problem:
        raise CardUnreadable from problem
