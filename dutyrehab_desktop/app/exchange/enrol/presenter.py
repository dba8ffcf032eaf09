"""Reads a coordinator's card and trusts it only after its words were compared."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.enrolling import CardLook, enrol, look_at_card
from dutyrehab_desktop.workflows.reviewing import seal_waiting
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


class EnrolPresenter(FormPresenter):
    """Enrols one vault.

    Signals:
        looked: The organisation's words, and the card's ten words.
        forgotten: The card that was looked at is of no use.
        enrolled: The coordinator is known now.
    """

    looked = Signal(str, object)
    forgotten = Signal()
    enrolled = Signal()

    _path: Path | None = None
    _look: CardLook | None = None

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Read a card without trusting it."""
        if self.busy:
            return
        self.clear_problem()
        try:
            self._look = look_at_card(path)
        except DutyRehabError as error:
            self._look = None
            self.refuse(error)
            self.forgotten.emit()
            return
        self._path = path
        self._show()

    @Slot()
    def confirm(self) -> None:
        """The words were compared and are the same."""
        look, path, vault = self._look, self._path, self._vault
        content, surroundings = self._content, self._surroundings
        if look is None or path is None:
            return

        def work(control: TaskControl) -> None:
            control.checkpoint(Progress("writing"))
            with vault.in_this_thread() as own:
                enrol(own, path, look.words)
                control.checkpoint(Progress("sealing"))
                seal_waiting(own, content, surroundings)

        self.begin(work, self._enrolled, Progress("writing"))

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self._show()

    def _show(self) -> None:
        if self._look is None:
            return
        told = in_language(self._look.organisation, self.messages.language)
        self.looked.emit(told, self._look.words)

    def _enrolled(self, _nothing: object) -> None:
        self._look = self._path = None
        self.enrolled.emit()
