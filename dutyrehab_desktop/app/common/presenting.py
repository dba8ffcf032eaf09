"""What every presenter with long work has in common."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.jobs import JobRunner, LongWork, OneAtATime, Outcome
from dutyrehab_desktop.app.common.messages import Messages, words_of_step
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress
from dutyrehab_desktop.workflows.vaults import OpenVault

Then = Callable[[object], None]


class ContentPresenter(QObject):
    """A presenter of what lies in a vault, in the words of a questionnaire.

    Signals:
        problem_changed: One sentence about what went wrong, or nothing when it no longer holds.
    """

    problem_changed = Signal(str)

    def __init__(
        self,
        vault: OpenVault,
        content: Content,
        surroundings: Surroundings,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._content = content
        self._surroundings = surroundings
        self._messages = messages

    def use(self, content: Content) -> None:
        """Another questionnaire is in use from now on."""
        self._content = content


class AskingPresenter(ContentPresenter):
    """A presenter whose screen asks in small windows.

    Signals:
        taken: What was typed was carried out.
        refused_words: It was not: why, in a sentence.
    """

    taken = Signal()
    refused_words = Signal(str)

    def carry_out(self, act: Callable[[], object]) -> bool:
        """Do what was typed in a small window; True where it went."""
        self.problem_changed.emit("")
        try:
            act()
        except DutyRehabError as error:
            self.refused_words.emit(self._messages.of(error))
            return False
        return True


class BusyPresenter(QObject):
    """A presenter whose screen does one long thing at a time.

    Signals:
        busy_changed: True when long work begins, False when it has ended.
        progress_changed: What is being done, units done, units in all (0: nobody can say).
        problem_changed: One sentence about what went wrong, or nothing when it no longer holds.
    """

    busy_changed = Signal(bool)
    progress_changed = Signal(str, int, int)
    problem_changed = Signal(str)

    def __init__(
        self, runner: JobRunner, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.messages = messages
        self._then: Then | None = None
        self._problem: DutyRehabError | None = None
        self._work = OneAtATime(runner, self)
        self._work.busy_changed.connect(self.busy_changed)
        self._work.progressed.connect(self._on_progressed)
        self._work.finished.connect(self._on_finished)
        self.busy_changed.connect(self._on_busy_changed)

    @property
    def busy(self) -> bool:
        """True while long work runs."""
        return self._work.busy

    @Slot()
    def stop(self) -> None:
        """Ask the long work to stop."""
        self._work.cancel()

    def retranslate(self) -> None:
        """Say again, in the language now in force, what went wrong."""
        if self._problem is not None:
            self.problem_changed.emit(self.messages.of(self._problem))

    def begin(
        self, work: LongWork, then: Then, first: Progress, typed: Sequence[bytearray] = ()
    ) -> bool:
        """Begin long work, unless some runs already.

        Args:
            work: What runs in a thread of its own.
            then: Called with its value, in the window's thread.
            first: What is being done until the work itself says more.
            typed: Passphrases that the work wipes; where it is not begun, they are wiped here.
        """
        if self.busy:
            wipe_typed(typed)
            return False
        self._then = then
        self.clear_problem()
        self._work.start(work)
        self._on_progressed(first)
        return True

    def refuse(self, error: DutyRehabError) -> None:
        """Tell what went wrong."""
        self._problem = error
        self.problem_changed.emit(self.messages.of(error))

    def clear_problem(self) -> None:
        """What went wrong before no longer matters."""
        self._problem = None
        self.problem_changed.emit("")

    def failed(self, _error: DutyRehabError) -> None:
        """Hook: long work did not succeed; its sentence is shown already."""

    def rested(self) -> None:
        """Hook: long work has ended, in whatever way."""

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        if not busy:
            self.rested()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        self.progress_changed.emit(words_of_step(progress), progress.done, progress.total)

    @Slot(object)
    def _on_finished(self, outcome: Outcome) -> None:
        then, self._then = self._then, None
        if outcome.error is None:
            if not outcome.cancelled and then is not None:
                then(outcome.value)
            return
        if not isinstance(outcome.error, DutyRehabError):
            raise outcome.error
        self.refuse(outcome.error)
        self.failed(outcome.error)


def wipe_typed(typed: Iterable[bytearray]) -> None:
    """Nothing remains of what was typed for a passphrase."""
    for each in typed:
        each[:] = bytes(len(each))


class VaultPresenter(BusyPresenter):
    """A presenter with long work on an open vault."""

    def __init__(
        self,
        vault: OpenVault,
        surroundings: Surroundings,
        runner: JobRunner,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, messages, parent)
        self._vault = vault
        self._surroundings = surroundings


class FormPresenter(VaultPresenter):
    """The same, in the words of a questionnaire."""

    def __init__(
        self,
        vault: OpenVault,
        content: Content,
        surroundings: Surroundings,
        runner: JobRunner,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(vault, surroundings, runner, messages, parent)
        self._content = content

    def use(self, content: Content) -> None:
        """Another questionnaire is in use from now on."""
        self._content = content
