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
    """What one interview of a bundle would change, in words."""

    code: str
    detail: str
    kind: str


@dataclass(frozen=True, slots=True)
class BundleCard:
    """One bundle.

    Attributes:
        number: Its place on the screen, from 0.
        name: The file's name.
        state: Where it stands.
        told: One line about it: what went wrong, what was merged, what is odd.
        words: Ten words of an unknown laptop to compare; empty where it is known.
        changes: What each interview would change.
    """

    number: int
    name: str
    state: BundleState
    told: str
    words: tuple[str, ...] = ()
    changes: tuple[ChangeLine, ...] = ()
