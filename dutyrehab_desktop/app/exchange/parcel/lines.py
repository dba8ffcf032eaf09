"""What the parcel's screen shows, as plain values."""

from dataclasses import dataclass

from dutyrehab_desktop.app.common.changes import ChangesWords


@dataclass(frozen=True, slots=True)
class NewCard:
    """The coordinator's new card, which waits to be compared.

    Attributes:
        organisation: Who they say they are.
        words: Its ten words.
        urgent: True where nothing is sealed until that was done.
    """

    organisation: str
    words: tuple[str, ...]
    urgent: bool


@dataclass(frozen=True, slots=True)
class ParcelPage:
    """The screen.

    Attributes:
        words: Ten words of this laptop's card, once it was written.
        path: Where the card was written, or empty.
        changes: What the parcel on show would change.
        taken_in: What happened, once the parcel was taken in.
        receipt: What the coordinator says of this laptop's interviews.
        ready: True while a parcel on show waits to be taken in.
        brings: True where it says more than what became of this laptop's interviews.
        new_card: A card that an earlier parcel brought, or the one that was just taken in.
        trusted: That the new card is trusted now, in words; or empty.
        recovery: How far this laptop's recovery is, in words; empty before enrolment.
        recovery_wanted: True where a recovery file has to be written.
    """

    words: tuple[str, ...] = ()
    path: str = ""
    changes: tuple[ChangesWords, ...] = ()
    taken_in: str = ""
    receipt: tuple[str, ...] = ()
    ready: bool = False
    brings: bool = False
    new_card: NewCard | None = None
    trusted: str = ""
    recovery: str = ""
    recovery_wanted: bool = False
