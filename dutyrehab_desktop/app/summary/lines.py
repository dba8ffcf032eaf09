"""What the preview shows, as plain values."""

from dataclasses import dataclass
from typing import Protocol


class PagePicture(Protocol):
    """One page: three bytes a pixel, rows from the top."""

    @property
    def width(self) -> int:
        """In pixels."""

    @property
    def height(self) -> int:
        """In pixels."""

    @property
    def rgb(self) -> bytes:
        """The pixels."""


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """The preview.

    Attributes:
        pages: Pictures of the pages.
        reveals: What somebody who finds the paper learns.
        silent: What it never says.
        may_leave: True where it may be saved and printed.
    """

    pages: tuple[PagePicture, ...]
    reveals: tuple[str, ...]
    silent: str
    may_leave: bool
