"""What can go wrong when a page or a table is made."""

from dutyrehab_desktop.errors import FileProblem


class TextMissing(FileProblem):
    """A text that a page needs does not exist in the language of the page.

    Never answered by another language: an interviewee would get a page half in a tongue that
    she does not read, and nobody would notice.
    """

    code = "text-missing"


class ReportSheetDamaged(FileProblem):
    """A shipped sheet of this room cannot be used; details name file, row and column."""

    code = "report-sheet-damaged"


class FontMissing(FileProblem):
    """A shipped font is not there or is damaged, so that no page can be made."""

    code = "font-missing"


class PageUnreadable(FileProblem):
    """A PDF cannot be turned into pictures of its pages."""

    code = "page-unreadable"
