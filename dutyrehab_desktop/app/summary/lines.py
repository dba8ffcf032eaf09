"""What the paper screen shows, as plain values."""

from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.app.widgets.option_line import OptionLine
from dutyrehab_desktop.app.widgets.page_parts import PagePicture


class Offer(StrEnum):
    """What a person can have."""

    HAND = "hand"
    """The list without dangerous words, copied by hand."""
    SAFE = "safe"
    EASY = "easy"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line as it is read together.

    Attributes:
        text: What it says.
        strong: True for what stands above others.
        number: Which of the answers it comes from can be changed by it; -1 for none.
        current: True for the line to be read again, because its answer was changed.
    """

    text: str
    strong: bool
    number: int = -1
    current: bool = False


@dataclass(frozen=True, slots=True)
class PaperSpot:
    """A part of a page's picture that changes an answer when it is pressed.

    Attributes:
        page: From 0.
        left: As a share of the page's width.
        top: As a share of its height.
        width: As a share of the page's width.
        height: As a share of its height.
        number: As in `PaperLine`.
    """

    page: int
    left: float
    top: float
    width: float
    height: float
    number: int


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """The paper that is looked at.

    Attributes:
        offer: Which of them it is.
        pages: Pictures of the pages; none of what is copied by hand.
        spots: What on them can be pressed.
        lines: The same as large text.
        reveals: What somebody who finds the paper learns.
        silent: What it never says, or that it says nothing.
    """

    offer: Offer
    pages: tuple[PagePicture, ...]
    spots: tuple[PaperSpot, ...]
    lines: tuple[PaperLine, ...]
    reveals: tuple[str, ...]
    silent: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen, and what follows.

    Attributes:
        offers: Which papers there are.
        tonight: Where the paper may be tonight; none where nothing leaves the screen.
        because: Why less may leave the screen than was wished; one sentence each.
        verdict: What may be done with the paper on show.
        may_leave: True where it may be saved and printed.
        listed: True where it is the list, which can look in other ways.
        pipes: True where pages reach the printer without a file.
    """

    offers: tuple[OptionLine, ...]
    tonight: tuple[OptionLine, ...]
    because: tuple[str, ...]
    verdict: str
    may_leave: bool
    listed: bool
    pipes: bool
