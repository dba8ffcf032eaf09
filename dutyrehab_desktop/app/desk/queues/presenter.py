"""Looks through everything that waits, and ticks lines off."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.desk.queues.lines import TodoPage
from dutyrehab_desktop.app.desk.queues.wording import cards_of
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.agreed_deletion import delete_as_agreed
from dutyrehab_desktop.workflows.asked_again import AskedAgain, note_asked, use_up
from dutyrehab_desktop.workflows.queue_lines import USED
from dutyrehab_desktop.workflows.queues import (
    Queue,
    QueueLine,
    Queues,
    queues,
    take_tick_back,
    tick_off,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


class QueuesPresenter(FormPresenter):
    """Everything that waits at the desk.

    Signals:
        shown: A `TodoPage`.
        counted: How many things wait.
        changed: A record was changed or deleted: other places show something else now.
        taken: What was typed was carried out.
        refused_words: It was not: why, in a sentence.
    """

    shown = Signal(object)
    counted = Signal(int)
    changed = Signal()
    taken = Signal()
    refused_words = Signal(str)

    _found = Queues(())
    _looked = False
    _told: Callable[[], str] = str

    @Slot()
    def show(self) -> None:
        """Look through everything anew, and show it."""
        vault, content, around = self._vault, self._content, self._surroundings

        def work(control: TaskControl) -> Queues:
            with vault.in_this_thread() as own:
                return queues(own, content, around, control)

        self.begin(work, self._read, Progress("reading"))
        self._say()

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self._say()

    @Slot(str, str, str)
    def tick(self, queue: str, subject: str, words: str) -> None:
        """A line was seen to."""
        if self._do(
            lambda: tick_off(self._vault, Queue(queue), subject, words, self._surroundings)
        ):
            self._mark(queue, subject, self._surroundings.month, " ".join(words.split()))

    @Slot(str, str)
    def untick(self, queue: str, subject: str) -> None:
        """It waits again."""
        if self._do(lambda: take_tick_back(self._vault, Queue(queue), subject)):
            self._mark(queue, subject, "", "")

    @Slot(str, bool, str)
    def answer(self, subject: str, agreed: bool, words: str) -> None:
        """What a person said who wanted to be asked first."""
        line = self._line(Queue.ASK_FIRST, subject)
        if line is None:
            return
        asked = AskedAgain(line.about, agreed, words)
        if self._do(lambda: note_asked(self._vault, line.code, asked, self._surroundings)):
            self._drop(line, lambda: _asked_words(agreed=agreed))

    @Slot(str)
    def ask_again(self, subject: str) -> None:
        """A yes was used: the person is to be asked before the next time."""
        line = self._line(Queue.ASK_FIRST, subject)
        if line is None:
            return
        name = line.about.removeprefix(USED)
        if self._do(lambda: use_up(self._vault, line.code, name, self._surroundings)):
            self._drop(line, lambda: translate("Queues", "From now on it is a no until you ask."))

    @Slot(str)
    def delete(self, code: str) -> None:
        """A record whose agreed day has come is deleted everywhere."""
        line = self._line(Queue.DELETE_ON, code)
        if line is None:
            return
        if self._do(lambda: delete_as_agreed(self._vault, code, self._surroundings)):
            self._drop(
                line,
                lambda: translate(
                    "Queues", "Deleted here. Write receipts: the laptops delete it with them."
                ),
            )
            self.show()

    def _read(self, found: object) -> None:
        if isinstance(found, Queues):
            self._found, self._looked = found, True
            self._say()

    def _do(self, act: Callable[[], object]) -> bool:
        self.clear_problem()
        try:
            act()
        except DutyRehabError as error:
            self.refused_words.emit(self.messages.of(error))
            return False
        return True

    def _line(self, queue: Queue, subject: str) -> QueueLine | None:
        lines = self._found.of(queue)
        return next((line for line in lines if line.subject == subject), None)

    def _mark(self, queue: str, subject: str, month: str, words: str) -> None:
        """Show a tick without looking through everything again."""
        lines = tuple(
            replace(line, done=month, words=words)
            if (line.queue.value, line.subject) == (queue, subject)
            else line
            for line in self._found.lines
        )
        self._found, self._told = replace(self._found, lines=lines), str
        self._say()
        # Last: the keyboard goes back to a button of the page as it is now.
        self.taken.emit()

    def _drop(self, gone: QueueLine, told: Callable[[], str]) -> None:
        lines = tuple(line for line in self._found.lines if line != gone)
        self._found, self._told = replace(self._found, lines=lines), told
        self._say()
        self.taken.emit()
        self.changed.emit()

    def _say(self) -> None:
        found = self._found
        told = [self._told()]
        if found.unread:
            words = translate(
                "Queues",
                "Records of a questionnaire that is not here: {count}. Nobody can say whether a "
                "deadline runs there.",
            )
            told.append(words.format(count=found.unread))
        cards = cards_of(found, self._content, self.messages.language)
        page = TodoPage(cards, "\n".join(filter(None, told)), self._looked, found.waiting)
        self.shown.emit(page)
        self.counted.emit(found.waiting)


def _asked_words(*, agreed: bool) -> str:
    if agreed:
        return translate("Queues", "Written down: yes, once. When it was used, ask again.")
    return translate("Queues", "Written down: no.")
