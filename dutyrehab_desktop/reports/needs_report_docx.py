"""The needs report as a DOCX: a text that people can work on in a word processor."""

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.reports.needs_report import NeedsReport


class TextWriterMissing(InputProblem):
    """What writes a text document is not installed here."""

    code = "text-writer-missing"


def needs_report_docx(report: NeedsReport) -> bytes:
    """Write a report: in memory, no date, no name, the same bytes for the same report.

    Raises:
        TextWriterMissing: This machine has not the coordinator's part of the program.
    """
    try:
        # Only the desk has it, and it takes a third of a second.
        from dutyrehab_desktop.reports.docx_blocks import written
    except ModuleNotFoundError as problem:
        raise TextWriterMissing from problem
    return written(report)
