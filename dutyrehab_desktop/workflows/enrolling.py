"""A laptop learns whose coordinator it works for, after two people compared ten words."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.bundles.card import Card, card_words, new_card, read_card, write_card
from dutyrehab_desktop.bundles.errors import NotACard
from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.store.devices import COORDINATOR, Role
from dutyrehab_desktop.store.devices import Card as KeptCard
from dutyrehab_desktop.store.errors import VaultDamaged
from dutyrehab_desktop.workflows.keys import identity, signing_key
from dutyrehab_desktop.workflows.vaults import OpenVault, refuse_inside_vault


class NotEnrolled(InputProblem):
    """This laptop has no coordinator yet."""

    code = "not-enrolled"


class WordsDiffer(InputProblem):
    """The ten words that were heard are not those of the card."""

    code = "words-differ"


class NotForThisRole(InputProblem):
    """A field laptop was asked for a coordinator's work, or the other way round."""

    code = "not-for-this-role"


class CardUnreadable(FileProblem):
    """The card's file cannot be read."""

    code = "card-unreadable"


@dataclass(frozen=True)
class CardLook:
    """What a card says, before anybody trusts it.

    Attributes:
        words: Ten words, to be compared by voice.
        organisation: Who they say they are, by language.
    """

    words: tuple[str, ...]
    organisation: Mapping[str, str]


def make_card(vault: OpenVault, organisation: Mapping[str, str], path: Path) -> tuple[str, ...]:
    """Write the coordinator's enrolment card and return its ten words.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        CardTextRefused: The organisation's text is too long or cannot be shown.
        VaultExists: The card would lie among the files of a vault.
        FileNotWritten: The file could not be written; what stood there stands.
    """
    expect_role(vault, Role.COORDINATOR)
    refuse_inside_vault(path)
    card = new_card(identity(vault).recipient, None, signing_key(vault).public, organisation)
    with replacing(path) as target:
        target.write(_written(card))
    vault.store.devices.keep_card(KeptCard(COORDINATOR, _written(card), confirmed=True))
    return card_words(card)


def look_at_card(path: Path) -> CardLook:
    """Read a card without trusting it.

    Raises:
        CardUnreadable: The file cannot be read.
        NotACard: It is something else, or was changed.
        CardNewerFormat: A newer program has written it.
    """
    return _look(_read(path))


def enrol(vault: OpenVault, path: Path, words: tuple[str, ...]) -> None:
    """Trust a card, whose words were compared.

    Args:
        vault: The field laptop's vault.
        path: The card's file.
        words: The ten words as the coordinator read them out.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        WordsDiffer: The card is not the one whose words were read out; nothing was changed.
        FileProblem: The card cannot be read; nothing was changed.
    """
    expect_role(vault, Role.FIELD)
    card = compared_card(path, words)
    vault.store.devices.keep_card(KeptCard(COORDINATOR, _written(card), confirmed=True))
    signing_key(vault)


def compared_card(path: Path, words: tuple[str, ...]) -> Card:
    """A coordinator's card, once two people have compared its ten words.

    Raises:
        WordsDiffer: The card is not the one whose words were read out.
        FileProblem: The card cannot be read.
    """
    card = _read(path)
    if tuple(words) != card_words(card):
        raise WordsDiffer
    return card


def coordinator_card(vault: OpenVault) -> Card | None:
    """The card of the coordinator whom this laptop trusts, or None before enrolment."""
    kept = vault.store.devices.card(COORDINATOR)
    if kept is None or not kept.confirmed:
        return None
    try:
        return read_card(io.BytesIO(kept.content))
    except NotACard as problem:
        # It was one when it was kept.
        raise VaultDamaged from problem


def own_card(vault: OpenVault) -> CardLook | None:
    """What the coordinator's card says, as it was last made or trusted; None before that."""
    card = coordinator_card(vault)
    return None if card is None else _look(card)


def organisation_of(vault: OpenVault) -> Mapping[str, str] | None:
    """How the trusted coordinator introduces itself, by language; None before enrolment."""
    card = coordinator_card(vault)
    return None if card is None else card.organisation.model_dump()


def expect_role(vault: OpenVault, role: Role) -> None:
    """Make sure that a vault is the right one for a task.

    Raises:
        NotForThisRole: It is not.
    """
    if vault.role is not role:
        raise NotForThisRole(role=role.value)


def _look(card: Card) -> CardLook:
    return CardLook(card_words(card), card.organisation.model_dump())


def _read(path: Path) -> Card:
    try:
        with path.open("rb") as source:
            return read_card(source)
    except OSError as problem:
        raise CardUnreadable from problem


def _written(card: Card) -> bytes:
    target = io.BytesIO()
    write_card(card, target)
    return target.getvalue()
