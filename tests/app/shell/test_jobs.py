"""Long work: one end for each beginning, whatever happens."""

import threading

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from dutyrehab_desktop.app.common.jobs import Job, JobRunner, OneAtATime, Outcome
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.workflows.tasks import Progress


class Ear(QObject):
    """Notes what a job says, and in which thread it heard it."""

    def __init__(self):
        super().__init__()
        self.progress = []
        self.outcomes = []
        self.threads = set()

    @Slot(object)
    def on_progressed(self, progress):
        self.progress.append(progress)
        self.threads.add(QThread.currentThread())

    @Slot(object)
    def on_finished(self, outcome):
        self.outcomes.append(outcome)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def runner(qapp):
    runner = JobRunner()
    yield runner
    runner.shut_down()


def run(qtbot, runner, work):
    ear, job = Ear(), Job(work)
    job.progressed.connect(ear.on_progressed)
    job.finished.connect(ear.on_finished)
    runner.start(job)
    qtbot.waitUntil(lambda: bool(ear.outcomes))
    return ear


def test_a_job_reports_and_brings_its_value_to_the_windows_thread(qtbot, runner):
    def work(control):
        control.checkpoint(Progress("reading", 1, 2))
        return threading.get_ident()

    ear = run(qtbot, runner, work)
    assert ear.progress == [Progress("reading", 1, 2)]
    assert ear.outcomes[0].value != threading.get_ident()
    assert ear.threads == {QThread.currentThread()}


def test_what_goes_wrong_is_handed_over_and_not_raised(qtbot, runner):
    def work(_control):
        raise FileProblem

    assert isinstance(run(qtbot, runner, work).outcomes[0].error, FileProblem)


def test_a_bug_is_handed_over_too(qtbot, runner):
    ear = run(qtbot, runner, lambda _control: 1 / 0)
    assert isinstance(ear.outcomes[0].error, ZeroDivisionError)


def test_three_hundred_jobs_end_exactly_once_each(qtbot, runner):
    ear = Ear()
    for number in range(300):
        job = Job(lambda _control, number=number: number)
        job.finished.connect(ear.on_finished)
        runner.start(job)
    qtbot.waitUntil(lambda: len(ear.outcomes) == 300)
    assert sorted(outcome.value for outcome in ear.outcomes) == list(range(300))


def test_shutting_down_stops_a_job_at_its_next_checkpoint(qtbot, qapp):
    runner, ear, begun = JobRunner(), Ear(), threading.Event()

    def work(control):
        while True:
            begun.set()
            control.checkpoint(Progress("merging"))

    job = Job(work)
    job.finished.connect(ear.on_finished)
    runner.start(job)
    begun.wait(10)
    runner.shut_down()
    qtbot.waitUntil(lambda: bool(ear.outcomes))
    assert ear.outcomes == [Outcome(cancelled=True)]


def test_a_second_start_is_impossible_while_the_first_runs(qtbot, runner):
    screen, go = OneAtATime(runner), threading.Event()
    busy, ends = [], []
    screen.busy_changed.connect(busy.append)
    screen.finished.connect(ends.append)
    assert screen.start(lambda _control: go.wait(10))
    assert not screen.start(lambda _control: "never")
    go.set()
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [Outcome(value=True)]
    assert busy == [True, False]
    assert not screen.busy


def test_new_work_may_begin_in_the_moment_the_last_has_ended(qtbot, runner):
    screen, values = OneAtATime(runner), []

    def again(outcome):
        values.append(outcome.value)
        if len(values) < 50:
            assert screen.start(lambda _control: len(values))

    screen.finished.connect(again)
    screen.start(lambda _control: 0)
    qtbot.waitUntil(lambda: len(values) == 50)
    assert values == list(range(50))


def test_a_listener_that_died_does_no_harm(qtbot, runner):
    ear, other, go = Ear(), Ear(), threading.Event()
    job = Job(lambda _control: go.wait(10))
    job.finished.connect(ear.on_finished)
    job.finished.connect(other.on_finished)
    runner.start(job)
    ear.deleteLater()
    qtbot.waitUntil(lambda: True)
    go.set()
    qtbot.waitUntil(lambda: bool(other.outcomes))
    assert ear.outcomes == []
