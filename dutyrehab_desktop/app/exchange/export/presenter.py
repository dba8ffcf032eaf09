"""Writes a bundle."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.app.exchange.export.lines import ExportPage, ExportResult
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.exporting import Exported, export
from dutyrehab_desktop.workflows.home import home
from dutyrehab_desktop.workflows.keys import own_device_words
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import withdraw, withdraw_by_words
from dutyrehab_desktop.workflows.words import Lists, Proof, tags_said


class ExportPresenter(BusyPresenter):
    """Exports one vault.

    Signals:
        shown: An `ExportPage`.
        exported: An `ExportResult`.
        withdrawn: Something was taken back: what happened, in words.
        withdrawal_refused: It was not: why, in a sentence.
    """

    shown = Signal(object)
    exported = Signal(object)
    withdrawn = Signal(str)
    withdrawal_refused = Signal(str)

    def __init__(
        self,
        vault: OpenVault,
        content: Content,
        surroundings: Surroundings,
        runner: JobRunner,
        messages: Messages,
        lists: Lists | None = None,
    ) -> None:
        super().__init__(runner, messages)
        self._vault = vault
        self._lists = lists or Lists()
        self._taking_back = False
        self._content = content
        self._surroundings = surroundings

    @Slot()
    def show(self) -> None:
        """Show what would go."""
        try:
            found = home(self._vault, self._content, self._surroundings)
            words = own_device_words(self._vault)
        except DutyRehabError as error:
            self.refuse(error)
            return
        held = sum(line.state in ("signed", "unsigned") for line in found.drafts)
        self.shown.emit(ExportPage(tuple(line.code for line in found.sealed), held, words))

    @Slot(object)
    def export(self, folder: Path) -> None:
        """Write the bundle into a folder."""
        vault, surroundings = self._vault, self._surroundings

        def work(control: TaskControl) -> Exported:
            with vault.in_this_thread() as own:
                return export(own, folder, surroundings, control)

        self.begin(work, self._exported, Progress("writing"))

    @Slot(str)
    def take_back(self, code: str) -> None:
        """Somebody takes a record back: delete it here, forward it."""
        try:
            here = withdraw(self._vault, code, self._surroundings)
        except DutyRehabError as error:
            self.withdrawal_refused.emit(self.messages.of(error))
            return
        self.show()
        if here:
            told = translate("Export", "Deleted here. The next bundle tells the coordinator.")
        else:
            told = translate(
                "Export", "Nothing of it was here. The next bundle tells the coordinator."
            )
        self.withdrawn.emit(told)

    @Slot(object, str)
    def take_back_by(self, proof: Proof, permission: str) -> None:
        """Somebody who knows the words of a record takes it back, or one permission."""
        vault, lists, surroundings = self._vault, self._lists, self._surroundings

        def work(control: TaskControl) -> bool:
            with vault.in_this_thread() as own:
                tags = tags_said(own, proof, lists, control)
                withdraw_by_words(own, tags, surroundings, permission)
            return True

        self._taking_back = self.begin(work, self._forwarded, Progress("deriving"))

    def failed(self, error: DutyRehabError) -> None:
        """What was said in the dialog stays there, with a sentence about what is wrong."""
        if self._taking_back:
            self._taking_back = False
            self.clear_problem()
            self.withdrawal_refused.emit(self.messages.of(error))

    def _forwarded(self, _done: object) -> None:
        self._taking_back = False
        self.show()
        self.withdrawn.emit(
            translate(
                "Export",
                "Sealed for the next bundle. This laptop does not know which record is meant, and "
                "nothing here was deleted. The coordinator's computer finds the record and "
                "carries it out.",
            )
        )

    def _exported(self, exported: object) -> None:
        if isinstance(exported, Exported):
            result = ExportResult(
                exported.path, exported.interviews, exported.held, exported.forwarded
            )
            self.exported.emit(result)
            self.show()
