"""What waits at the desk: arguments in, workflow called, outcome out."""

import argparse

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.workflows.agreed_deletion import delete_as_agreed
from dutyrehab_desktop.workflows.asked_again import AskedAgain, NotAskFirst, note_asked, use_up
from dutyrehab_desktop.workflows.content import Content, content_of, load_content
from dutyrehab_desktop.workflows.queue_lines import USED
from dutyrehab_desktop.workflows.queues import (
    LineUnknown,
    Queue,
    QueueLine,
    find_line,
    queues,
    take_tick_back,
    tick_off,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings, real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """List what waits; tick one line off, or take a tick back.

    Raises:
        DutyRehabError: It could not be done; nothing was changed.
    """
    around = real_surroundings()
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        if arguments.done or arguments.undo:
            _act(vault, content, arguments, around)
        found = queues(vault, content, around, TaskControl())
    lines = [f"Waiting: {found.waiting}", *(_line(one) for one in found.lines)]
    if found.unread:
        lines.append(f"Records whose questionnaire is not here: {found.unread}")
    return Outcome(found.document(), lines)


def _act(
    vault: OpenVault, content: Content, arguments: argparse.Namespace, around: Surroundings
) -> None:
    name, code = arguments.done or arguments.undo
    if name not in {queue.value for queue in Queue}:
        raise LineUnknown
    queue = Queue(name)
    found = queues(vault, content, around, TaskControl())
    if arguments.undo:
        take_tick_back(vault, queue, find_line(found, queue, code, done=True).subject)
        return
    line = find_line(found, queue, code)
    if queue is Queue.ASK_FIRST:
        _answer(vault, line, arguments, around)
    elif queue is Queue.DELETE_ON:
        delete_as_agreed(vault, line.code, around)
    else:
        tick_off(vault, queue, line.subject, arguments.words, around)


def _answer(
    vault: OpenVault, line: QueueLine, arguments: argparse.Namespace, around: Surroundings
) -> None:
    if line.about.startswith(USED):
        use_up(vault, line.code, line.about.removeprefix(USED), around)
        return
    if arguments.answer is None:
        raise NotAskFirst
    asked = AskedAgain(line.about, arguments.answer == "yes", arguments.words)
    note_asked(vault, line.code, asked, around)


def _line(one: QueueLine) -> str:
    told = [one.queue.value, one.subject]
    if one.about and not one.subject.endswith(one.about):
        told.append(one.about)
    if one.due:
        told.append(f"by {one.due}" + (", late" if one.late else ""))
    if one.done:
        told.append(f"done in {one.done}: {one.words}")
    return "  ".join(told)
