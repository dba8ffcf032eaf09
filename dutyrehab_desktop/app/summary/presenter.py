"""The summary: made in memory, shown, and given out of the window only on a wish."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.app.summary.lines import SummaryPage
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.printing import (
    PageImage,
    pages,
    print_pdf,
    save_pdf,
    summary_pdf,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


@dataclass(frozen=True, slots=True)
class _Made:
    pdf: bytes
    pages: tuple[PageImage, ...]


class SummaryPresenter(BusyPresenter):
    """Makes the summary and lets it out only when asked.

    Signals:
        shown: A `SummaryPage`.
        done: A sentence: it was saved, or handed to the printer.
    """

    shown = Signal(object)
    done = Signal(str)

    def __init__(
        self,
        session: InterviewSession,
        content: Content,
        surroundings: Surroundings,
        runner: JobRunner,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, messages, parent)
        self._session = session
        self._content = content
        self._surroundings = surroundings
        self._made: _Made | None = None
        self._may_leave = False

    def make(self, width_px: int, *, may_leave: bool) -> None:
        """Make the pages in memory.

        Args:
            width_px: How wide a page is drawn.
            may_leave: True where the person wants to take it along.
        """
        self._may_leave = may_leave
        session, content = self._session, self._content

        def work(control: TaskControl) -> _Made:
            pdf = summary_pdf(session, content, session.spoken)
            control.checkpoint(Progress("printing"))
            return _Made(pdf, pages(pdf, width_px))

        self.begin(work, self._show, Progress("printing"))

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        if self._made is not None:
            self._show(self._made)

    @Slot(object)
    def save(self, path: Path) -> None:
        """Write the file that the person wished."""
        made = self._made
        if made is None or not self._may_leave:
            return

        def work(_control: TaskControl) -> None:
            save_pdf(made.pdf, path)

        self.begin(work, self._saved, Progress("writing"))

    @Slot()
    def print_it(self) -> None:
        """Hand the pages to the printer."""
        made = self._made
        if made is None or not self._may_leave:
            return

        def work(_control: TaskControl) -> None:
            print_pdf(made.pdf)

        self.begin(work, self._printed, Progress("printing"))

    def forget(self) -> None:
        """Drop the pages."""
        self._made = None

    def _show(self, made: object) -> None:
        if isinstance(made, _Made):
            self._made = made
            sheet = self._session.form.sheet
            found = bool(self._session.findings.barriers)
            self.shown.emit(
                SummaryPage(made.pages, _reveals(sheet, found=found), _silent(), self._may_leave)
            )

    def _saved(self, _nothing: object) -> None:
        self.done.emit(translate("Summary", "Saved. The file is not encrypted."))

    def _printed(self, _nothing: object) -> None:
        self.done.emit(
            translate(
                "Summary",
                "Handed to the printer. Computers and printers can keep copies of what they print.",
            )
        )


def _reveals(sheet: AnswerSheet, *, found: bool) -> tuple[str, ...]:
    """What a stranger would learn from the paper."""
    told = [translate("Summary", "That somebody spoke about prison and rehabilitation")]
    if sheet.answer("country").settled:
        told.append(translate("Summary", "The country"))
    if sheet.entries("episode").ids:
        told.append(translate("Summary", "The times the person was held"))
    if sheet.entries("proceeding").ids:
        told.append(translate("Summary", "The cases and how they ended"))
    if found:
        told.append(translate("Summary", "What stands in the way under the law"))
    if sheet.answer("health_need").settled:
        told.append(translate("Summary", "Whether treatment is needed"))
    if sheet.answer("own_words").settled:
        told.append(translate("Summary", "The person's own sentence"))
    told.append(translate("Summary", "What the person agreed to"))
    return tuple(told)


def _silent() -> str:
    return translate(
        "Summary",
        "It never holds a name, a code, an organisation, or how somebody was hurt.",
    )
