"""Makes the coordinator's card."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.enrolling import make_card, own_card
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


class CardPresenter(BusyPresenter):
    """Makes one coordinator's card.

    Signals:
        made: The ten words, and the path it was written to (None: it was made earlier).
        organisation_known: How the organisation is named, by language.
    """

    made = Signal(object, object)
    organisation_known = Signal(object)

    def __init__(
        self,
        vault: OpenVault,
        runner: JobRunner,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, messages, parent)
        self._vault = vault
        self._path: Path | None = None
        self.known = False

    @Slot()
    def show(self) -> None:
        """Show the card that was made earlier, if there is one."""
        try:
            look = own_card(self._vault)
        except DutyRehabError as error:
            self.refuse(error)
            return
        self.known = look is not None
        if look is not None:
            self.organisation_known.emit(look.organisation)
            self.made.emit(look.words, None)

    @Slot(object, object)
    def make(self, organisation: Mapping[str, str], path: Path) -> None:
        """Write the card."""
        vault = self._vault
        self._path = path

        def work(control: TaskControl) -> tuple[str, ...]:
            control.checkpoint(Progress("writing"))
            with vault.in_this_thread() as own:
                return make_card(own, organisation, path)

        self.begin(work, self._made, Progress("writing"))

    def _made(self, words: object) -> None:
        self.made.emit(words, self._path)
