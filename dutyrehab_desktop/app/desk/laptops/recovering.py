"""A laptop's vault is made anew at the desk, with the key that its recovery file holds."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.recovering import Readable, recover, rehearse
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


class RecoveringPresenter(BusyPresenter):
    """Tries the key on a copy of the laptop's vault first, then makes a new vault of it.

    Signals:
        rehearsed: What the key opens, in words.
        recovered: A vault was made: what and where, in words.
        refused_words: What was typed cannot be used: why, in a sentence.
    """

    rehearsed = Signal(str)
    recovered = Signal(str)
    refused_words = Signal(str)

    def __init__(
        self,
        vault: OpenVault,
        runner: JobRunner,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, messages, parent)
        self._vault = vault
        self._folder = Path()
        self._typing = False

    @Slot(str, object)
    def rehearse(self, device: str, source: Path) -> None:
        """See what the kept key opens in a backup of the laptop, or in its own folder."""
        vault = self._vault

        def work(control: TaskControl) -> Readable:
            control.checkpoint(Progress("reading"))
            with vault.in_this_thread() as own:
                return rehearse(own, device, source)

        self.begin(work, self._rehearsed, Progress("reading"))

    @Slot(str, object, object)
    def recover(
        self, device: str, places: tuple[Path, Path], typed: tuple[bytearray, bytearray]
    ) -> None:
        """Make a vault of it.

        Args:
            device: The laptop's device id.
            places: The folder with the copy, and the new vault's.
            typed: The new passphrase, twice; both are wiped.
        """
        vault, (source, folder) = self._vault, places

        def work(control: TaskControl) -> Readable:
            with vault.in_this_thread() as own:
                return recover(own, device, source, folder, typed, control)

        self._folder = folder
        self._typing = self.begin(work, self._recovered, Progress("copying"), typed)

    def failed(self, error: DutyRehabError) -> None:
        """What was typed is refused where it was typed."""
        if self._typing:
            self._typing = False
            self.clear_problem()
            self.refused_words.emit(self.messages.of(error))

    def _rehearsed(self, found: object) -> None:
        if isinstance(found, Readable):
            told = translate("Recovering", "The key opens it. Open: {open}. Sealed: {sealed}.")
            self.rehearsed.emit(told.format(open=found.open, sealed=found.sealed))

    def _recovered(self, found: object) -> None:
        self._typing = False
        if isinstance(found, Readable):
            told = translate(
                "Recovering",
                "A vault was made in {path}. Open: {open}. Sealed: {sealed}. What was to stay on "
                "that laptop alone is not in it. It is another laptop now: enrol it again.",
            )
            self.recovered.emit(
                told.format(path=shown_path(self._folder), open=found.open, sealed=found.sealed)
            )
