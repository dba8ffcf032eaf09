"""Makes the needs report, shows its pages and writes the file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.desk.report.lines import ReportPreview, Wished
from dutyrehab_desktop.app.widgets.page_parts import PagePicture
from dutyrehab_desktop.workflows.needs_reporting import (
    MadeReport,
    Profile,
    ReportFormat,
    ReportWish,
    make_report,
    save_report,
    shown_pages,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


@dataclass(frozen=True, slots=True)
class _Made:
    made: MadeReport
    pages: Sequence[PagePicture]


@dataclass(frozen=True, slots=True)
class _Written:
    path: Path


class ReportPresenter(FormPresenter):
    """Shows what the report would be before anything is written.

    Signals:
        shown: A `ReportPreview`.
        dropped: Nothing is shown any more.
        saved: The path of the file that was written.
    """

    shown = Signal(object)
    dropped = Signal()
    saved = Signal(object)

    _made: _Made | None = None

    @Slot(object)
    def make(self, wished: Wished) -> None:
        """Make the report and show its pages; what was shown before goes."""
        vault, content, surroundings = self._vault, self._content, self._surroundings

        def work(control: TaskControl) -> _Made:
            with vault.in_this_thread() as own:
                wish = ReportWish(Profile(wished.profile), wished.language)
                made = make_report(own, content, surroundings, wish, control)
            control.checkpoint(Progress("printing"))
            return _Made(made, shown_pages(made, wished.width))

        if self.begin(work, self._show_made, Progress("counting")):
            self.drop()

    @Slot()
    def drop(self) -> None:
        """Forget the report: something else is wished for now."""
        self._made = None
        self.dropped.emit()

    @Slot(object, str)
    def save(self, path: Path, form: str) -> None:
        """Write the report that is shown."""
        found, vault, surroundings = self._made, self._vault, self._surroundings
        if found is None:
            return

        def work(control: TaskControl) -> _Written:
            control.checkpoint(Progress("writing"))
            with vault.in_this_thread() as own:
                save_report(own, surroundings, found.made, ReportFormat(form), path)
            return _Written(path)

        self.begin(work, self._tell_saved, Progress("writing"))

    def retranslate(self) -> None:
        """Say the same in the window's other language; the report keeps its own."""
        super().retranslate()
        self._show_made(self._made)

    def _tell_saved(self, written: object) -> None:
        if isinstance(written, _Written):
            self.saved.emit(written.path)

    def _show_made(self, found: object) -> None:
        if not isinstance(found, _Made):
            return
        self._made = found
        made = found.made
        parts = [translate("Report", "Pages: {count}").format(count=len(found.pages))]
        if not made.few:
            parts.append(translate("Report", "Tables: {count}").format(count=made.tables))
        if made.left_out:
            words = translate("Report", "Tables and lines that stay inside: {count}")
            parts.append(words.format(count=made.left_out))
        self.shown.emit(ReportPreview(made.profile.value, " · ".join(parts), found.pages))
