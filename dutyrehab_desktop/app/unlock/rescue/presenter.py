"""A vault from a backup, or from what can be read of a damaged one; at the first screen."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter, wipe_typed
from dutyrehab_desktop.app.unlock.rescue.wording import backup_words, rescued_words
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.restoring import Contents, look_into, restore
from dutyrehab_desktop.workflows.salvaging import Rescued, salvage
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vault_keys import read_factor


class RescuePresenter(BusyPresenter):
    """Looks into a backup, makes a vault of it, and saves what a damaged vault still gives.

    The passphrase of a backup is kept between the look and the making, and wiped with whatever
    comes of it.

    Signals:
        looked: What the backup holds, in words.
        refused_words: What was typed was not right: why, in a sentence.
        made: A vault lies in this folder now.
        rescued: What was saved of a damaged vault, in words.
    """

    looked = Signal(str)
    refused_words = Signal(str)
    made = Signal(object)
    rescued = Signal(str)

    def __init__(
        self, runner: JobRunner, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(runner, messages, parent)
        self._backup = Path()
        self._factor: bytes | None = None
        self._kept = bytearray()

    @Slot(object, object, object)
    def look(self, backup: Path, key_file: Path | None, typed: tuple[bytearray]) -> None:
        """Look into a backup; what was typed is kept for making a vault of it.

        Args:
            backup: The folder that it lies in.
            key_file: The file on a separate medium that its vault needed as well.
            typed: The backup's passphrase.
        """
        self.forget()
        if not self._take(typed, key_file):
            return
        self._backup, self._kept = backup, bytearray(typed[0])
        factor = self._factor

        def work(control: TaskControl) -> Contents:
            return look_into(backup, typed[0], control, factor)

        self.begin(work, self._looked, Progress("unlocking"), typed)

    @Slot(object)
    def restore(self, folder: Path) -> None:
        """Make a vault of the backup that was looked into."""
        backup, factor, passphrase = self._backup, self._factor, self._kept
        self._kept = bytearray()

        def work(control: TaskControl) -> Path:
            restore(backup, folder, passphrase, control, factor).lock()
            return folder

        self.begin(work, self._made, Progress("unlocking"), (passphrase,))

    @Slot()
    def forget(self) -> None:
        """Nothing is made of it."""
        wipe_typed((self._kept,))
        self._kept = bytearray()
        self._factor = None

    @Slot(object, object, object, object)
    def salvage(
        self, folder: Path, into: Path, key_file: Path | None, typed: tuple[bytearray]
    ) -> None:
        """Save what can be read of a damaged vault.

        Args:
            folder: Where it lies; nothing there is changed.
            into: A new folder.
            key_file: The file on a separate medium that it needs as well.
            typed: Its passphrase.
        """
        self.forget()
        if not self._take(typed, key_file):
            return
        factor = self._factor

        def work(control: TaskControl) -> tuple[Path, Rescued]:
            return into, salvage(folder, typed[0], into, control, factor)

        self.begin(work, self._rescued, Progress("unlocking"), typed)

    def failed(self, error: DutyRehabError) -> None:
        """Whatever went wrong, nothing that was typed remains."""
        self.forget()
        self.clear_problem()
        self.refused_words.emit(self.messages.of(error))

    def _take(self, typed: tuple[bytearray], key_file: Path | None) -> bool:
        """Read the key file, if one was chosen."""
        try:
            self._factor = None if key_file is None else read_factor(key_file)
        except DutyRehabError as error:
            wipe_typed(typed)
            self.failed(error)
            return False
        return True

    def _looked(self, contents: object) -> None:
        if isinstance(contents, Contents):
            self.looked.emit(backup_words(contents, self.messages.language))

    def _made(self, folder: object) -> None:
        self.forget()
        self.made.emit(folder)

    def _rescued(self, found: object) -> None:
        self.forget()
        if isinstance(found, tuple):
            folder, rescued = found
            self.made.emit(folder)
            self.rescued.emit(rescued_words(rescued))
