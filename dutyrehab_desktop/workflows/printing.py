"""The person's summary: made and looked at in memory, saved or printed only on a wish."""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from shutil import which

from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import Findings
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.records.fate import fate_of
from dutyrehab_desktop.reports import summary_pdf as pages_of
from dutyrehab_desktop.reports.pages import PageImage, page_images
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.summary_text import SummarySource, write_summary
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault, refuse_inside_vault

__all__ = ["PageImage", "pages", "print_pdf", "save_pdf", "summary_of_stored", "summary_pdf"]

_PRINT_SECONDS = 60


class PrinterMissing(FileProblem):
    """There is no way to print on this machine."""

    code = "printer-missing"


class PrintingFailed(FileProblem):
    """The printing system refused the page."""

    code = "printing-failed"


class NoPaper(InputProblem):
    """What the person said, or how the interview stands, allows no paper."""

    code = "no-paper"


def summary_pdf(session: InterviewSession, language: str) -> bytes:
    """The summary of the interview that is being held, as a PDF in memory.

    Raises:
        TextMissing: Something that would have to be said has no text in that language.
    """
    own = Content(session.questionnaire, session.law)
    return _pdf(own, session.findings, session.form.sheet, language)


def summary_of_stored(
    vault: OpenVault,
    content: Content,
    code: str,
    language: str | None,
    surroundings: Surroundings,
) -> bytes:
    """The summary of an interview that can still be opened on this machine.

    Args:
        vault: Where it lies.
        content: Questionnaire and law.
        code: The record's code.
        language: Language of the paper; the interview's own where None.
        surroundings: The day whose law is asked.

    Raises:
        InterviewMissing: It is not here, or it is sealed.
        UnknownQuestionnaire: It was held with a questionnaire that is not here.
        NoPaper: Nothing of it may leave the screen.
    """
    if code not in vault.store.interviews.codes():
        raise InterviewMissing
    interview = vault.store.interviews.load(code)
    if not fate_of(interview)[1].paper:
        raise NoPaper
    own = content.of(interview)
    sheet, _ = content.carried(interview)
    findings = assess(sheet, own.questionnaire, own.law, surroundings.today())
    return _pdf(own, findings, sheet, language or interview.language)


def pages(pdf: bytes, width_px: int) -> tuple[PageImage, ...]:
    """The pages as pictures, for the preview."""
    return page_images(pdf, width_px)


def save_pdf(pdf: bytes, path: Path) -> None:
    """Write the PDF where the person wished.

    Raises:
        VaultExists: It would lie among the files of a vault.
        FileNotWritten: It could not be written; what stood there stands.
    """
    refuse_inside_vault(path)
    with replacing(path) as target:
        target.write(pdf)


def print_pdf(pdf: bytes) -> None:
    """Hand the PDF to the printing system through a pipe; no file of ours is made.

    Raises:
        PrinterMissing: There is no `lp` on this machine.
        PrintingFailed: It refused.
    """
    command = which("lp")
    if command is None:
        raise PrinterMissing
    _pipe([command, "-s", "-"], pdf)


def _pipe(command: Sequence[str], data: bytes) -> None:
    try:
        subprocess.run(  # noqa: S603 - a fixed program, found by name, without a shell
            command,
            input=data,
            check=True,
            timeout=_PRINT_SECONDS,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, subprocess.SubprocessError) as problem:
        raise PrintingFailed from problem


def _pdf(content: Content, findings: Findings, sheet: AnswerSheet, language: str) -> bytes:
    source = SummarySource(content.questionnaire, content.law, findings, sheet)
    return pages_of.summary_pdf(write_summary(source, read_paper(), language))
