"""Turns the page that an interview stands on into what the screen shows."""

from PySide6.QtCore import QObject, Signal

from dutyrehab_desktop.app.interview import path
from dutyrehab_desktop.app.interview.asking import Asking, Kept
from dutyrehab_desktop.app.interview.drafts import Drafts
from dutyrehab_desktop.app.interview.noting import Noting
from dutyrehab_desktop.app.interview.pages import Pages
from dutyrehab_desktop.app.interview.path import place_of
from dutyrehab_desktop.app.interview.speech import Speech
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from dutyrehab_desktop.workflows.interviewing import InterviewSession


class Showing(QObject):
    """Shows pages.

    Attributes:
        left_open: Questions that were passed over.

    Signals:
        question_shown: A `QuestionLine`.
        roster_shown: A `RosterLine`.
        speaking_shown: A `SpeakingLine`.
    """

    question_shown = Signal(object)
    roster_shown = Signal(object)
    speaking_shown = Signal(object)

    def __init__(
        self, session: InterviewSession, drafts: Drafts, notes: Noting, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._notes = notes
        self.left_open: set[Place] = set()

    @property
    def reviewed(self) -> bool:
        """True where everything was read back and the person has spoken about it."""
        return self._session.form.sheet.answer("sign_off").settled

    def show(self, step: Step | None, speech: Speech) -> None:
        """Show a page; None is the one behind the last question."""
        pages = Pages(self._session.form, speech)
        if step is None:
            self.speaking_shown.emit(pages.last(reviewed=self.reviewed))
        elif step.kind is StepKind.ROSTER:
            self.roster_shown.emit(pages.roster(step))
        elif step.kind is StepKind.QUESTION:
            self._show_question(step, speech)
        else:
            self.speaking_shown.emit(pages.speaking(step))

    def _show_question(self, step: Step, speech: Speech) -> None:
        form, place = self._session.form, place_of(step)
        still_open = path.is_open(form, step)
        draft = self._drafts.text(place)
        proposed = self._drafts.proposed(place)
        if proposed and still_open and not draft:
            draft = proposed
            self._drafts.typed(place, proposed)
        kept = Kept(
            draft=draft,
            proposed=bool(proposed) and draft == proposed,
            note=self._notes.text(place),
            left_open=still_open and place in self.left_open,
        )
        self.question_shown.emit(Asking(form, speech).line(step, kept))
