"""What the widgets for a paper need to know of its pages, parts and lines; without Qt."""

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


class PageSpot(Protocol):
    """A part of a page that does something: shares of the page's width and height, from the top."""

    @property
    def page(self) -> int:
        """From 0."""

    @property
    def left(self) -> float:
        """As a share of the page's width."""

    @property
    def top(self) -> float:
        """As a share of its height."""

    @property
    def width(self) -> float:
        """As a share of the page's width."""

    @property
    def height(self) -> float:
        """As a share of its height."""

    @property
    def number(self) -> int:
        """What is emitted when it is pressed."""


class TextLine(Protocol):
    """One line."""

    @property
    def text(self) -> str:
        """What it says."""

    @property
    def strong(self) -> bool:
        """True for what stands above others."""

    @property
    def number(self) -> int:
        """What is emitted when it is pressed; -1 for nothing."""

    @property
    def current(self) -> bool:
        """True for the line where reading goes on."""
