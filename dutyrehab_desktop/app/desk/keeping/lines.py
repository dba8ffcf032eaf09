"""What the place of the key's keeping shows, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeepingPage:
    """Where the key that opens interviews is kept.

    Attributes:
        on_medium: True where a file on a separate medium is needed.
        loaded: True where that file was given.
        shared: In which month three people got their shares, in words; empty for never.
        told: What was done last, in words.
    """

    on_medium: bool = False
    loaded: bool = False
    shared: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class ShareStep:
    """One share on the screen.

    Attributes:
        number: 1 to `of`.
        of: How many there are.
        words: The words to be written down.
    """

    number: int
    of: int
    words: tuple[str, ...]
