"""A laptop learns whose coordinator it works for, after two people compared ten words."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.bundles.card import (
    Card,
    Colleague,
    card_words,
    new_card,
    read_card,
    write_card,
)
from dutyrehab_desktop.bundles.errors import NotACard
from dutyrehab_desktop.crypto.age import HybridRecipient
from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.crypto.signing import PublicKey
from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.store.devices import COORDINATOR, Role
from dutyrehab_desktop.store.devices import Card as KeptCard
from dutyrehab_desktop.store.errors import VaultDamaged
from dutyrehab_desktop.workflows.keys import identity, signing_key
from dutyrehab_desktop.workflows.salts import SALTS, joined_salts, salts_of, salts_of_desk
from dutyrehab_desktop.workflows.vaults import OpenVault, refuse_inside_vault

ANNOUNCED = "announced-card"
"""The card that a parcel brought, until it is compared."""
BACKUP = "backup-recipient"
FORMER, REVOKED = "former-keys", "revoked-keys"
COLLEAGUE = "colleague-"
"""What the owner of another coordinator's card begins with."""


class NotEnrolled(InputProblem):
    """This laptop has no coordinator yet."""

    code = "not-enrolled"


class WordsDiffer(InputProblem):
    """The ten words that were heard are not those of the card."""

    code = "words-differ"


class KeyRevoked(InputProblem):
    """The coordinator gave up the key on this laptop's card; the new card waits to be compared."""

    code = "key-revoked"


class CardGivenUp(InputProblem):
    """The card names a key that the coordinator gave up: it is an old one, or a thief's."""

    code = "card-given-up"


class NoNewCard(InputProblem):
    """No parcel has brought a card that waits to be compared."""

    code = "no-new-card"


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
    keys = identity(vault).recipient, signing_key(vault).public
    card = card_of(vault, keys, organisation, former_keys(vault))
    with replacing(path) as target:
        target.write(written(card))
    vault.store.devices.keep_card(KeptCard(COORDINATOR, written(card), confirmed=True))
    return card_words(card)


def card_of(
    vault: OpenVault,
    keys: tuple[HybridRecipient, PublicKey],
    organisation: Mapping[str, str],
    former: tuple[tuple[str, ...], tuple[str, ...]],
) -> Card:
    """The card of this desk with certain keys: its backup key and its colleagues stand on it.

    Args:
        vault: The coordinator's vault.
        keys: The key for sealing, and the one for signatures.
        organisation: Its text by language.
        former: Digests of earlier keys, and of those that were given up.
    """
    backup = vault.store.devices.recall(BACKUP)
    card = new_card(
        keys[0],
        HybridRecipient.parse(backup) if backup else None,
        keys[1],
        organisation,
        [Colleague(recipient=one.recipient, signing_key=one.signing_key) for one in known(vault)],
        former,
    )
    return card.with_salts(salts_of_desk(vault))


def known(vault: OpenVault) -> tuple[Card, ...]:
    """The cards of the other coordinators of this project, as they were compared."""
    cards = vault.store.devices.cards()
    return tuple(_kept(one.content) for one in cards if one.owner.startswith(COLLEAGUE))


def former_keys(vault: OpenVault) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Digests of the keys for sealing that this desk had before, and of those it gave up."""
    return tuple(_words(vault, FORMER)), tuple(_words(vault, REVOKED))


def look_at_card(path: Path) -> CardLook:
    """Read a card without trusting it.

    Raises:
        CardUnreadable: The file cannot be read.
        NotACard: It is something else, or was changed.
        CardNewerFormat: A newer program has written it.
    """
    return look_of(_read(path))


def enrol(vault: OpenVault, path: Path, words: tuple[str, ...]) -> None:
    """Trust a card, whose words were compared.

    Args:
        vault: The field laptop's vault.
        path: The card's file.
        words: The ten words as the coordinator read them out.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        WordsDiffer: The card is not the one whose words were read out; nothing was changed.
        CardGivenUp: It names a key that the coordinator gave up; nothing was changed.
        FileProblem: The card cannot be read; nothing was changed.
    """
    expect_role(vault, Role.FIELD)
    _trust(vault, compared_card(path, words))


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
    return _kept(kept.content) if kept is not None and kept.confirmed else None


def sealing_card(vault: OpenVault) -> Card:
    """The card whose keys everything is sealed for.

    Raises:
        NotEnrolled: This laptop trusts no coordinator yet.
        KeyRevoked: The coordinator gave up that key, and the new card was not compared yet.
    """
    card = coordinator_card(vault)
    if card is None:
        raise NotEnrolled
    if seals_nothing(vault):
        raise KeyRevoked
    return card


def announced_card(vault: OpenVault) -> CardLook | None:
    """The card that a parcel brought and that waits to be compared; None where none does."""
    card = _announced(vault)
    return None if card is None else look_of(card)


def trust_announced(vault: OpenVault, words: tuple[str, ...]) -> None:
    """Trust the card that a parcel brought, once its words were compared by voice.

    Raises:
        NoNewCard: No card waits.
        CardGivenUp: It names a key that the coordinator gave up; nothing was changed.
        WordsDiffer: It is not the one whose words were read out; nothing was changed.
        FileProblem: Nothing was changed.
    """
    card = _announced(vault)
    if card is None:
        raise NoNewCard
    if tuple(words) != card_words(card):
        raise WordsDiffer
    _trust(vault, card)


def given_up(vault: OpenVault) -> frozenset[str]:
    """Digests of the keys that nobody may seal for any more; once there, for ever.

    Whoever has a key that was given up can sign for it: no later card takes its name from here.
    """
    return frozenset(_words(vault, REVOKED))


def stops_sealing(vault: OpenVault, fresh: Card) -> bool:
    """True where a new card says that nobody may seal any more for a key that is trusted."""
    card = coordinator_card(vault)
    return card is not None and not card.digests().isdisjoint(given_up(vault).union(fresh.revoked))


def seals_nothing(vault: OpenVault) -> bool:
    """True while nothing is sealed here, because the new card has to be compared first."""
    card = coordinator_card(vault)
    return card is not None and not card.digests().isdisjoint(given_up(vault))


def to_be_announced(vault: OpenVault, fresh: Card, *, overtaken: bool) -> dict[str, str]:
    """What the vault keeps of a card that the trusted coordinator's own key has signed for.

    Args:
        vault: The field laptop's vault.
        fresh: The card.
        overtaken: True where a later card was seen before. What it gives up counts all the same.
    """
    words = {REVOKED: " ".join(sorted(given_up(vault).union(fresh.revoked)))}
    if fresh == coordinator_card(vault):
        return {**words, ANNOUNCED: ""} if not overtaken else words
    waiting = _announced(vault)
    fewer = waiting is not None and not set(waiting.revoked) <= set(fresh.revoked)
    if fewer or (overtaken and not fresh.revoked):
        return words
    return {**words, ANNOUNCED: written(fresh).decode("ascii")}


def own_card(vault: OpenVault) -> CardLook | None:
    """What the coordinator's card says, as it was last made or trusted; None before that."""
    card = coordinator_card(vault)
    return None if card is None else look_of(card)


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


def _trust(vault: OpenVault, card: Card) -> None:
    gone = given_up(vault).union(card.revoked)
    if not card.digests().isdisjoint(gone):
        raise CardGivenUp
    kept = KeptCard(COORDINATOR, written(card), confirmed=True)
    words = {ANNOUNCED: "", REVOKED: " ".join(sorted(gone))}
    if card.salts:
        words[SALTS] = joined_salts(card.salts, salts_of(vault))
    vault.store.devices.keep_card(kept, words)
    signing_key(vault)


def _announced(vault: OpenVault) -> Card | None:
    text = vault.store.devices.recall(ANNOUNCED)
    return _kept(text.encode("ascii")) if text else None


def _words(vault: OpenVault, name: str) -> list[str]:
    return vault.store.devices.recall(name).split()


def _kept(content: bytes) -> Card:
    try:
        return read_card(io.BytesIO(content))
    except NotACard as problem:
        # It was one when it was kept.
        raise VaultDamaged from problem


def look_of(card: Card) -> CardLook:
    """What a card says."""
    return CardLook(card_words(card), card.organisation.model_dump())


def _read(path: Path) -> Card:
    try:
        with path.open("rb") as source:
            return read_card(source)
    except OSError as problem:
        raise CardUnreadable from problem


def written(card: Card) -> bytes:
    """The card as its file holds it."""
    target = io.BytesIO()
    write_card(card, target)
    return target.getvalue()
