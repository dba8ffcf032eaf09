"""What the parcel's screen shows, as plain values."""

from dataclasses import dataclass

from dutyrehab_desktop.app.common.changes import ChangesWords


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
    """

    words: tuple[str, ...] = ()
    path: str = ""
    changes: tuple[ChangesWords, ...] = ()
    taken_in: str = ""
    receipt: tuple[str, ...] = ()
    ready: bool = False
