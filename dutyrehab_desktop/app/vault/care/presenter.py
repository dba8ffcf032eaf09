"""Makes backups, follows their media, looks at everything, and lists what a border asks."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import VaultPresenter
from dutyrehab_desktop.app.vault.care.lines import CarePage
from dutyrehab_desktop.app.vault.care.wording import (
    backed_up_words,
    check_row,
    medium_row,
    seen_words,
    step_row,
)
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.backing_up import BackedUp, back_up
from dutyrehab_desktop.workflows.border import border
from dutyrehab_desktop.workflows.health import HealthLine, health
from dutyrehab_desktop.workflows.media import (
    Seen,
    forget_medium,
    last_medium,
    media_of,
    see_again,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import Role


class CarePresenter(VaultPresenter):
    """Backups and checks.

    Signals:
        shown: A `CarePage`.
        backed_up: A backup was made.
    """

    shown = Signal(object)
    backed_up = Signal()

    _checks: tuple[HealthLine, ...] = ()
    _told: Callable[[], str] = str

    @Slot()
    def show(self) -> None:
        """Show everything as it stands, in the window's language."""
        language = self.messages.language
        try:
            media = media_of(self._vault)
            field = self._vault.role is Role.FIELD
            steps = border(self._vault).lines if field else ()
        except DutyRehabError as error:
            self.refuse(error)
            return
        self.shown.emit(
            CarePage(
                tuple(medium_row(line, language) for line in media),
                tuple(check_row(line, language) for line in self._checks),
                tuple(step_row(line) for line in steps),
                self._told(),
            )
        )

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self.show()

    @Slot()
    def back_up_again(self) -> None:
        """Make a backup where the last one lies, if that is plugged in."""
        found = last_medium(self._vault)
        if found is None:
            self._say(lambda: translate("Care", "The medium of the last backup is not here."))
        else:
            self.back_up(Path(found.place))

    @Slot(object)
    def back_up(self, folder: Path) -> None:
        """Make a backup in a folder."""
        vault, around = self._vault, self._surroundings

        def work(control: TaskControl) -> BackedUp:
            with vault.in_this_thread() as own:
                return back_up(own, folder, control, surroundings=around)

        self.begin(work, self._backed_up, Progress("copying"))

    @Slot(str)
    def see_last(self, name: str) -> None:
        """The medium of the last backup lies there: delete from it what must go."""
        found = last_medium(self._vault)
        if found is not None and found.name == name:
            self.see(Path(found.place))

    @Slot(object)
    def see(self, folder: Path) -> None:
        """A medium is here again: delete from it what was taken back or deleted."""
        vault = self._vault

        def work(control: TaskControl) -> Seen:
            with vault.in_this_thread() as own:
                return see_again(own, folder, control)

        self.begin(work, self._seen, Progress("reading"))

    @Slot(str)
    def forget(self, name: str) -> None:
        """List a medium no more."""
        self.clear_problem()
        try:
            forget_medium(self._vault, name)
        except DutyRehabError as error:
            self.refuse(error)
        self._say(lambda: translate("Care", "It is listed no more. What lies on it stays there."))

    @Slot()
    def check(self) -> None:
        """Look at everything; the first part reads the whole database."""
        vault, around = self._vault, self._surroundings

        def work(control: TaskControl) -> tuple[HealthLine, ...]:
            with vault.in_this_thread() as own:
                return health(own, around, control)

        self.begin(work, self._checked, Progress("checking"))

    def _backed_up(self, done: object) -> None:
        if isinstance(done, BackedUp):
            self.backed_up.emit()
            self._say(partial(backed_up_words, done))

    def _seen(self, seen: object) -> None:
        if isinstance(seen, Seen):
            self._say(partial(seen_words, seen))

    def _checked(self, lines: object) -> None:
        if isinstance(lines, tuple):
            self._checks = lines
            self._say(str)

    def _say(self, told: Callable[[], str]) -> None:
        self._told = told
        self.show()
