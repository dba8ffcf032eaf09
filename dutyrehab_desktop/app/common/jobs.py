"""Long work beside the window: it reports, it can be stopped, and it ends exactly once.

Five rules, each learned by breaking it (design/house_style.md 3.5): connect first and start
after; jobs belong to the runner and not to a widget; one terminal signal; every exception is
caught and handed over; a database connection never crosses threads.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from dutyrehab_desktop.errors import Cancelled
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl

LongWork = Callable[[TaskControl], object]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job ended.

    Attributes:
        value: What it brought, where it succeeded.
        error: What went wrong, where it did not.
        cancelled: True where a person stopped it.
    """

    value: object = None
    error: Exception | None = None
    cancelled: bool = False


class Job(QObject):
    """One piece of long work.

    Signals:
        progressed: `Progress`, between two units of work.
        finished: `Outcome`; the only terminal signal, sent exactly once.
    """

    progressed = Signal(object)
    finished = Signal(object)

    def __init__(self, work: LongWork) -> None:
        super().__init__()
        self._work: LongWork | None = work
        self._control = TaskControl(self.progressed.emit)
        self.ending = Lock()

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint."""
        self._control.cancel()

    def run(self) -> None:
        """Do the work; called by the runner's thread, once."""
        work, self._work = self._work, None
        if work is None:
            return
        try:
            outcome = Outcome(value=work(self._control))
        except Cancelled:
            outcome = Outcome(cancelled=True)
        except Exception as error:  # noqa: BLE001 (rule 4: an exception must not leave a thread)
            outcome = Outcome(error=error)
        with self.ending:
            self.finished.emit(outcome)


class _Carrier(QRunnable):
    """Carries a job into a thread; knows nothing else."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class JobRunner(QObject):
    """Owns the running jobs and the threads, for as long as the program lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: dict[Job, _Carrier] = {}

    @property
    def busy(self) -> bool:
        """True while a job runs."""
        return bool(self._running)

    def start(self, job: Job) -> None:
        """Run a job to whose signals everybody has already connected."""
        job.setParent(self)
        carrier = _Carrier(job)
        carrier.setAutoDelete(False)
        self._running[job] = carrier
        job.finished.connect(self._on_job_finished)
        self._pool.start(carrier)

    def shut_down(self) -> None:
        """Ask every job to stop, and wait until the last one has."""
        for job in self._running:
            job.cancel()
        self._pool.waitForDone()

    @Slot(object)
    def _on_job_finished(self, _outcome: Outcome) -> None:
        job = self.sender()
        if isinstance(job, Job) and self._running.pop(job, None) is not None:
            # The window may be quicker than the thread, which is still inside `emit`.
            with job.ending:
                job.deleteLater()


class OneAtATime(QObject):
    """The long work of one screen: a second start while the first runs is impossible.

    Signals:
        busy_changed: True when work begins, False when it has ended.
        progressed: `Progress` of the work that runs.
        finished: Its `Outcome`, after `busy_changed(False)`.
    """

    busy_changed = Signal(bool)
    progressed = Signal(object)
    finished = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """True while work runs."""
        return self._job is not None

    def start(self, work: LongWork) -> bool:
        """Begin, unless something runs already; True where it began."""
        if self._job is not None:
            return False
        job = Job(work)
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)
        self._job = job
        self.busy_changed.emit(True)
        self._runner.start(job)
        return True

    def cancel(self) -> None:
        """Ask the work that runs to stop."""
        if self._job is not None:
            self._job.cancel()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if self._job is not None:
            self.progressed.emit(progress)

    @Slot(object)
    def _on_finished(self, outcome: Outcome) -> None:
        self._job = None
        self.busy_changed.emit(False)
        self.finished.emit(outcome)
