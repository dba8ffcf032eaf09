"""Another meeting with the same person: it asks anew what may have changed, then the talk goes on.

Nothing can be passed over meanwhile: later pages lead back to what is to be asked. Nothing can be
lost either: what was told before is only out of sight.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.interview import path
from dutyrehab_desktop.app.interview.answering import Change
from dutyrehab_desktop.app.interview.drafts import Drafts
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.meetings import still_to_ask, to_read_again


class Meeting(QObject):
    """Which pages wait, and where Next leads while they do.

    Signals:
        said: Why another page than the wanted one is on screen.
        done: Something was done: words, and no way back.
    """

    said = Signal(str)
    done = Signal(str, str)

    def __init__(
        self,
        session: InterviewSession,
        drafts: Drafts,
        do: Callable[[Change], bool],
        go_to: Callable[[Step | None], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._do = do
        self._go_to = go_to

    @property
    def keeps_waiting(self) -> bool:
        """True while later pages wait."""
        return bool(still_to_ask(self._session.form))

    @Slot()
    def begin(self) -> None:
        """This is another meeting; what is half-typed stays half-typed."""
        self._drafts.keep()
        self._do(self._session.meet_again)
        if self.keeps_waiting:
            self._go_to(next(iter(self._session.form.steps()), None))

    def allowed(self, wanted: Step | None) -> Step | None:
        """The page that may be shown: the wanted one, or what has to be asked before it."""
        form = self._session.form
        waiting = next(iter(still_to_ask(form)), None)
        if waiting is None:
            return wanted
        if wanted is None or path.is_behind(form, wanted, waiting):
            return waiting
        return wanted

    def say_why(self) -> None:
        """Say why the wanted page is not on screen."""
        self.said.emit(
            translate(
                "Interview",
                "This meeting asks this first. Everything that was told before is kept.",
            )
        )

    def leads_on(self, here: Step) -> bool:
        """Lead to what the meeting asks next, or back to the talk; False where it asks nothing."""
        away = self._session.standing.away
        if not (away or self.keeps_waiting):
            return False
        after = _next_asked(self._session.form, here)
        if after is not None:
            self._go_to(after)
            return True
        back = self._session.come_back()
        self._go_to(back and path.nearest(self._session.form, back))
        self.done.emit(translate("Interview", "The talk goes on where it stopped."), "")
        return True


def _next_asked(form: FormSession, here: Step) -> Step | None:
    """What the meeting asks next, or the ending its answers lead to; None where it has all."""
    waiting = still_to_ask(form)
    shown = (*waiting, *to_read_again(form))
    ahead = (
        step
        for step in form.steps()
        if path.is_behind(form, step, here) and (step in shown or step.kind is StepKind.ENDING)
    )
    return next(ahead, next(iter(waiting), None))
