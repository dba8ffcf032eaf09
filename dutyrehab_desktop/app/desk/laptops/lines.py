"""What the laptops' place shows, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentBundle:
    """One bundle that a laptop sent and that was merged.

    Attributes:
        bundle: Its id.
        title: Its number.
        detail: When it was merged and how much it brought.
        taken_out: True where its merge was undone.
    """

    bundle: str
    title: str
    detail: str
    taken_out: bool


@dataclass(frozen=True, slots=True)
class LaptopCard:
    """One laptop.

    Attributes:
        device: Its device id.
        words: Its ten words.
        revoked: Since when it is believed no more, in words; empty where it is.
        bundles: What it sent, the latest first.
        registered: True where a parcel can be sealed for it.
        recovery: Whether it can be recovered, in words; empty where it is believed no more.
        recoverable: True where a vault can be made of a copy of its own.
        lost: Since when it is lost, in words; empty where it is not.
    """

    device: str
    words: str
    revoked: str
    bundles: tuple[SentBundle, ...]
    registered: bool = False
    recovery: str = ""
    recoverable: bool = False
    lost: str = ""


@dataclass(frozen=True, slots=True)
class LaptopsPage:
    """The place.

    Attributes:
        laptops: Those that are believed first.
        told: What was done last.
    """

    laptops: tuple[LaptopCard, ...] = ()
    told: str = ""
