"""Other coordinators of the same project, for whom everything is sealed as well.

Their keys stand on this desk's card. A laptop seals for them only once the ten words of that card
were compared; what it sealed before, they cannot open, and get by `exchanging`.
"""

from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.bundles.card import MAX_COLLEAGUES, card_words
from dutyrehab_desktop.crypto.fingerprint import key_hash
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.store.devices import Card as KeptCard
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.enrolling import (
    COLLEAGUE,
    compared_card,
    expect_role,
    known,
    written,
)
from dutyrehab_desktop.workflows.keys import identity
from dutyrehab_desktop.workflows.salts import SALTS, joined_salts, salts_of
from dutyrehab_desktop.workflows.vaults import OpenVault


class ColleagueRefused(InputProblem):
    """It is this desk's own card, or there are eight others already."""

    code = "colleague-refused"


class ColleagueUnknown(InputProblem):
    """No coordinator with these words is known here."""

    code = "colleague-unknown"


@dataclass(frozen=True)
class Colleague:
    """Another coordinator, as a list shows it.

    Attributes:
        words: The ten words of their card.
    """

    words: tuple[str, ...]


def add_colleague(vault: OpenVault, path: Path, words: tuple[str, ...]) -> None:
    """Seal for another coordinator as well, from the next card of this desk on.

    Args:
        vault: The coordinator's vault.
        path: The other one's card.
        words: Its ten words as they were read out.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        WordsDiffer: The card is not the one whose words were read out; nothing was changed.
        ColleagueRefused: It cannot be added; nothing was changed.
        FileProblem: The card cannot be read; nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    card = compared_card(path, words)
    # A key that the other one replaced must not stand on our card any more.
    gone = {*card.former, *card.revoked}
    replaced = [each for each in known(vault) if key_hash(each.recipient) in gone]
    others = {each.recipient for each in known(vault)} - {card.recipient}
    others -= {each.recipient for each in replaced}
    if card.recipient == str(identity(vault).recipient) or len(others) >= MAX_COLLEAGUES:
        raise ColleagueRefused(limit=MAX_COLLEAGUES)
    vault.store.devices.keep_card(
        KeptCard(_owner(card.recipient), written(card), confirmed=True),
        {SALTS: joined_salts(salts_of(vault), card.salts)},
        instead_of=[_owner(each.recipient) for each in replaced],
    )


def colleagues(vault: OpenVault) -> tuple[Colleague, ...]:
    """The other coordinators of this project.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    return tuple(Colleague(card_words(card)) for card in known(vault))


def remove_colleague(vault: OpenVault, words: tuple[str, ...]) -> None:
    """Seal for another coordinator no more, from the next card of this desk on.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        ColleagueUnknown: Nobody has these words.
        FileProblem: Nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    for card in known(vault):
        if card_words(card) == tuple(words):
            vault.store.devices.forget_card(_owner(card.recipient))
            return
    raise ColleagueUnknown


def _owner(recipient: str) -> str:
    return COLLEAGUE + key_hash(recipient)
