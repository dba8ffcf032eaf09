"""Walks through an interview with answers known beforehand, as a person would by hand.

The demonstration and the benches use it: every answer takes the same way as in the window.
"""

from collections.abc import Callable

from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Place, RosterState
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from dutyrehab_desktop.workflows.interviewing import InterviewSession

Until = Callable[[Step], bool]


class Walk:
    """An interview being answered from a sheet.

    Attributes:
        session: The interview.
        told: What the person would say, entries by their position.
    """

    def __init__(self, session: InterviewSession, told: AnswerSheet) -> None:
        self.session = session
        self.told = told
        self._done: set[Step] = set()
        self._entries: dict[str, str] = {}

    def go_on(self, stop_before: Until | None = None) -> None:
        """Answer what is asked, in order, until nothing is left or a step is reached.

        Args:
            stop_before: Says at which step to stop.
        """
        while (step := self._next(self.session.form.steps())) is not None:
            if stop_before is not None and stop_before(step):
                return
            self._take(step)
            if self.session.form.ending() is not None:
                return

    def _next(self, steps: tuple[Step, ...]) -> Step | None:
        return next((step for step in steps if step not in self._done), None)

    def _take(self, step: Step) -> None:
        self._done.add(step)
        self.session.remember(step)
        if step.kind is StepKind.ROSTER:
            self._walk_roster(step.name)
        elif step.kind is StepKind.QUESTION:
            self._answer(Place(step.name, step.entry))

    def _walk_roster(self, roster: str) -> None:
        told = self.told.entries(roster)
        for said in told.ids:
            entry, _ = self.session.add_entry(roster)
            self._entries[said] = entry
            while (step := self._next(self.session.form.entry_steps(roster, entry))) is not None:
                self._take_inside(step, said)
        if told.state is not RosterState.OPEN:
            self.session.declare(roster, told.state)

    def _take_inside(self, step: Step, said: str) -> None:
        self._done.add(step)
        if step.kind is StepKind.QUESTION:
            self._answer(Place(step.name, step.entry), said)

    def _answer(self, place: Place, said: str = "") -> None:
        answer = self.told.answer(place.question, said)
        if not answer.settled:
            return
        if self.session.questionnaire.questions[place.question].appearance.startswith("entries:"):
            chosen = [self._entries.get(name, name) for name in answer.value.split()]
            answer = type(answer)(" ".join(chosen), answer.status)
        self.session.record(place, answer, self.session.spoken, sure=True)
