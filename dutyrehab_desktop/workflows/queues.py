"""What waits at the desk: one line for each thing that a coordinator has to see to.

A line says whose record, what and by when, as codes; nothing here is a name or a way to reach
somebody. Times are months: hours stay on the field laptop (design README). What is decided in
another place leaves its queue there; the rest is ticked off with a sentence, and can be taken back.
"""

from dataclasses import replace

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.store.desk_notes import Tick
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.queue_lines import decided_elsewhere, lines_of_records
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.told import told
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.waiting import Queue, QueueLine, Queues

__all__ = [
    "TICKED_OFF",
    "Queue",
    "QueueLine",
    "Queues",
    "find_line",
    "queues",
    "take_tick_back",
    "tick_off",
]

TICKED_OFF = frozenset({Queue.CALL, Queue.DEADLINE, Queue.REFERRAL, Queue.RECONTACT})
"""What nothing in the vault shows to be done; every other line goes when it is decided."""


class LineUnknown(InputProblem):
    """Nothing waits there, or it is not ticked off but decided in its own place."""

    code = "queue-line-unknown"


def queues(
    vault: OpenVault, content: Content, surroundings: Surroundings, control: TaskControl
) -> Queues:
    """Everything that waits at this desk. Nothing is changed.

    Args:
        vault: The coordinator's vault.
        content: What is asked, and the law whose deadlines run.
        surroundings: The day.
        control: For progress; it can be stopped.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        FileProblem: A record cannot be read.
        Cancelled: Somebody asked to stop.
    """
    expect_role(vault, Role.COORDINATOR)
    control.checkpoint(Progress("reading"))
    found, unread = lines_of_records(vault, content, surroundings, control)
    found += decided_elsewhere(vault, content, surroundings, control)
    ticks = {(tick.queue, tick.subject): tick for tick in vault.store.desk.ticks()}
    lines = [_ticked(line, ticks.get((line.queue.value, line.subject))) for line in found]
    order = list(Queue)
    lines.sort(key=lambda line: (order.index(line.queue), not line.late, line.due, line.subject))
    return Queues(tuple(lines), unread)


def tick_off(
    vault: OpenVault, queue: Queue, subject: str, words: str, surroundings: Surroundings
) -> None:
    """Note that a line was seen to, and how.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        LineUnknown: Lines of this queue are not ticked off.
        NothingTold: Nobody said what was done, or in more than 500 characters.
        FileProblem: It was not noted.
    """
    expect_role(vault, Role.COORDINATOR)
    if queue not in TICKED_OFF or not subject:
        raise LineUnknown
    said = told(words)
    vault.store.desk.tick(Tick(queue.value, subject, surroundings.month, said))


def take_tick_back(vault: OpenVault, queue: Queue, subject: str) -> None:
    """A line waits again.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        LineUnknown: It was not ticked off.
        FileProblem: It is still ticked off.
    """
    expect_role(vault, Role.COORDINATOR)
    if queue not in TICKED_OFF or not vault.store.desk.untick(queue.value, subject):
        raise LineUnknown


def find_line(found: Queues, queue: Queue, name: str, *, done: bool = False) -> QueueLine:
    """The one line of a queue with this subject, or with this code where it has but one.

    Args:
        found: Where it is looked for.
        queue: In which queue.
        name: Its subject, or a record's code in letters of any size.
        done: True among what was ticked off.

    Raises:
        LineUnknown: There is none, or there are several.
    """
    wanted, lines = name.strip(), found.of(queue, done=done)
    named = [line for line in lines if line.subject == wanted]
    chosen = named or [line for line in lines if line.code == wanted.upper()]
    if len(chosen) != 1:
        raise LineUnknown
    return chosen[0]


def _ticked(line: QueueLine, tick: Tick | None) -> QueueLine:
    if tick is None or line.queue not in TICKED_OFF:
        return line
    return replace(line, done=tick.month, words=tick.words)
