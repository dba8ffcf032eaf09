"""What the bundles' screen shows, as plain values."""

from dataclasses import dataclass
from enum import StrEnum


class BundleState(StrEnum):
    """Where a bundle stands."""

    WAITING = "waiting"
    READY = "ready"
    REFUSED = "refused"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """What one interview of a bundle would change, in words.

    Attributes:
        code: The record's code.
        detail: How much.
        kind: Under which heading.
        look: True where what changes can be looked at.
    """

    code: str
    detail: str
    kind: str
    look: bool = True


@dataclass(frozen=True, slots=True)
class BundleCard:
    """One bundle.

    Attributes:
        number: Its place on the screen, from 0.
        name: The file's name.
        state: Where it stands.
        told: One line about it: what went wrong, what was merged, what is odd.
        words: Ten words of an unknown or revoked laptop to compare; empty where it is known.
        revoked: True where somebody has revoked that laptop.
        changes: What each interview would change.
    """

    number: int
    name: str
    state: BundleState
    told: str
    words: tuple[str, ...] = ()
    changes: tuple[ChangeLine, ...] = ()
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class DetailLine:
    """One field that a bundle would change, each text in two languages or one.

    Attributes:
        question: The question.
        here: What stands here.
        there: What would stand here.
        conflict: True where somebody would have to choose.
    """

    question: str
    here: str
    there: str
    conflict: bool


@dataclass(frozen=True, slots=True)
class DetailPage:
    """One record of a bundle beside what stands here."""

    code: str
    lines: tuple[DetailLine, ...]
    unchanged: str
