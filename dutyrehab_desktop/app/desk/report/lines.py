"""What the screen of the report shows, as plain data."""

from collections.abc import Sequence
from dataclasses import dataclass

from dutyrehab_desktop.app.widgets.page_parts import PagePicture


@dataclass(frozen=True, slots=True)
class Wished:
    """What somebody wants a report to be.

    Attributes:
        profile: `internal`, `partner` or `public`.
        language: BCP 47 code.
        width: How broad the pages are shown, in pixels.
    """

    profile: str
    language: str
    width: int


@dataclass(frozen=True, slots=True)
class ReportPreview:
    """A report that was made.

    Attributes:
        profile: For whom it is.
        about: What is in it, in a few words.
        pages: Its pages as pictures.
    """

    profile: str
    about: str
    pages: Sequence[PagePicture]
