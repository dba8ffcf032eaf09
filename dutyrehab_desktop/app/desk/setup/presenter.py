"""Shows how far the set-up is, writes down what nobody can see, and plays the test."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.desk.setup.lines import SetupPage
from dutyrehab_desktop.app.desk.setup.wording import cards_of
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.round_trip import RoundTrip
from dutyrehab_desktop.workflows.setting_up import (
    SetupStep,
    StepState,
    draw_codes,
    play_round_trip,
    setup_steps,
    strike_code,
    write_down,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


class SetupPresenter(FormPresenter):
    """The set-up of a project.

    Signals:
        shown: A `SetupPage`.
        counted: How many steps are not done.
        taken: What was typed was carried out.
        refused_words: It was not: why, in a sentence.
    """

    shown = Signal(object)
    counted = Signal(int)
    taken = Signal()
    refused_words = Signal(str)

    _told: Callable[[], str] = str

    @Slot()
    def show(self) -> None:
        """Show everything as it stands, in the window's language."""
        try:
            lines = setup_steps(self._vault, self._surroundings)
        except DutyRehabError as error:
            self.refuse(error)
            return
        waiting = sum(line.state is not StepState.DONE for line in lines)
        cards = cards_of(lines, self.messages.language)
        self.shown.emit(SetupPage(cards, self._told(), waiting))
        self.counted.emit(waiting)

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self.show()

    @Slot(str, str)
    def write(self, step: str, words: str) -> None:
        """Note what the program cannot see."""
        self._do(lambda: write_down(self._vault, SetupStep(step), words, self._surroundings))

    @Slot()
    def draw(self) -> None:
        """Some more codes for interviewers."""
        self._do(lambda: draw_codes(self._vault, self._surroundings))

    @Slot(str)
    def strike(self, code: str) -> None:
        """A code is not given out any more."""
        self._do(lambda: strike_code(self._vault, code))

    @Slot()
    def play(self) -> None:
        """Play the test with an invented person."""
        vault, content, around = self._vault, self._content, self._surroundings

        def work(control: TaskControl) -> RoundTrip:
            with vault.in_this_thread() as own:
                return play_round_trip(own, content, around, control)

        self.begin(work, self._played, Progress("copying"))

    def _played(self, done: object) -> None:
        if isinstance(done, RoundTrip):
            self._told = lambda: _played_words(done)
            self.show()

    def _do(self, act: Callable[[], object]) -> None:
        self.clear_problem()
        try:
            act()
        except DutyRehabError as error:
            self.refused_words.emit(self.messages.of(error))
            return
        self._told = str
        self.show()
        # Last: the keyboard goes back to a button of the page as it is now.
        self.taken.emit()


def _played_words(done: RoundTrip) -> str:
    told = translate(
        "Setup",
        "It went well: {count} answers were told, sealed, carried in a bundle of {size} KB, and "
        "arrived the same in a copy of this desk. The copy is destroyed.",
    )
    return told.format(count=done.answers, size=max(1, done.size // 1024))
