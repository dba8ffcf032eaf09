"""The summary: made in memory, shown, and given out of the window only on a wish."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.app.summary.lines import SummaryPage
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.printing import (
    PageImage,
    pages,
    print_pdf,
    save_pdf,
    summary_pdf,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


@dataclass(frozen=True, slots=True)
class _Made:
    pdf: bytes
    pages: tuple[PageImage, ...]
    width: int


class SummaryPresenter(BusyPresenter):
    """Makes the summary and lets it out only when asked, and only where that was wished.

    Attributes:
        spoken: The language of the pages; a talk may have gone over to another one.

    Signals:
        shown: A `SummaryPage`.
        done: A sentence: it was saved, or handed to the printer.
    """

    shown = Signal(object)
    done = Signal(str)

    def __init__(
        self,
        session: InterviewSession,
        runner: JobRunner,
        messages: Messages,
        *,
        may_leave: bool,
    ) -> None:
        super().__init__(runner, messages)
        self.spoken = session.spoken
        self._session = session
        self._made: _Made | None = None
        self._may_leave = may_leave

    @Slot(int)
    def draw(self, width_px: int) -> None:
        """Make the pages in memory, as wide as the screen has room for."""
        session, made, spoken = self._session, self._made, self.spoken
        if made is not None and made.width == width_px:
            return

        def work(control: TaskControl) -> _Made:
            pdf = made.pdf if made else summary_pdf(session, spoken)
            control.checkpoint(Progress("printing"))
            return _Made(pdf, pages(pdf, width_px), width_px)

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

        def work(_control: TaskControl) -> Path:
            save_pdf(made.pdf, path)
            return path

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

    def _saved(self, path: object) -> None:
        told = translate("Summary", "Saved: {path}. The file is not encrypted.")
        self.done.emit(told.format(path=path))

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
