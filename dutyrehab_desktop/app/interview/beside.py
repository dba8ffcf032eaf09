"""What stands beside the page: the sections, and the side notes about barriers."""

from PySide6.QtCore import QObject, Signal

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.interview.pages import Pages
from dutyrehab_desktop.app.interview.side_notes import SideNotes
from dutyrehab_desktop.app.interview.speech import Speech
from dutyrehab_desktop.workflows.interviewing import InterviewSession


class Beside(QObject):
    """Shows both sides of one interview.

    Signals:
        sections_changed: A tuple of `SectionLine`.
        barriers_changed: A tuple of `BarrierLine`, and a line about what was not asked.
        announced: Words for a screen reader alone.
    """

    sections_changed = Signal(object)
    barriers_changed = Signal(object, str)
    announced = Signal(str)

    def __init__(self, session: InterviewSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._side = SideNotes(session.second, session.law)
        self._barriers: frozenset[tuple[str, str]] | None = None

    def retranslate(self) -> None:
        """The window speaks another language; what is shown next is in it."""
        self._side.forget_words()

    def show(self, section: str, speech: Speech) -> None:
        """Show both as they stand now.

        Args:
            section: The one on screen.
            speech: Who reads what.
        """
        form = self._session.form
        self.sections_changed.emit(Pages(form, speech).sections(section))
        if not self._side.settle(self._session.findings, section):
            return
        lines = self._side.lines(form)
        self.barriers_changed.emit(lines, self._side.rest())
        now = frozenset((line.id, str(line.found)) for line in lines)
        if self._barriers is not None and now - self._barriers:
            self.announced.emit(translate("Interview", "The side notes changed."))
        self._barriers = now
