"""The paper of an interview while it is looked at: shown, corrected, shown again."""

import secrets

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.app.shell.rooms import Rooms
from dutyrehab_desktop.app.summary.joining import joined_summary
from dutyrehab_desktop.app.summary.presenter import SummaryPresenter
from dutyrehab_desktop.app.summary.view import SummaryView
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.papers import LOOKS
from dutyrehab_desktop.workflows.reviewing import agreement_is_open_again


class Papers(QObject):
    """One paper screen at a time.

    Signals:
        correct_requested: The `Step` of the answer that is not right.
        closed: The paper was put away; True where the person must be asked again whether what is
            written is right.
    """

    correct_requested = Signal(object)
    closed = Signal(bool)

    def __init__(self, rooms: Rooms) -> None:
        super().__init__(rooms)
        self._rooms = rooms
        self._session: InterviewSession | None = None
        self._presenter: SummaryPresenter | None = None
        self._view: SummaryView | None = None
        self._correcting: tuple[Place, Answer] | None = None
        self._ask_again = False

    def open(self, session: InterviewSession, wished: str, spoken: str, *, practice: bool) -> None:
        """Show what a person would like to take, in the language of the talk."""
        house = self._rooms.house
        presenter = SummaryPresenter(
            session,
            house.runner,
            house.messages,
            wished=wished,
            practice=practice,
            # Which of the lists somebody gets must not be the same one for everybody.
            first_look=secrets.randbelow(LOOKS),
        )
        presenter.spoken = spoken
        view = joined_summary(presenter, house.look)
        view.close_requested.connect(self._on_close_requested)
        presenter.correct_requested.connect(self._on_correct_requested)
        self._session, self._presenter, self._view = session, presenter, view
        self._ask_again = False
        self._rooms.put_up(view)

    def again(self) -> bool:
        """Back from a correction: the paper with its line; False where none is looked at."""
        session, presenter, view = self._session, self._presenter, self._view
        if session is None or presenter is None or view is None or self._correcting is None:
            return False
        place, before = self._correcting
        self._correcting = None
        self._rooms.house.window.show_notice("", "")
        try:
            if session.form.sheet.answer(place.question, place.entry) != before:
                self._ask_again |= agreement_is_open_again(session)
        except DutyRehabError as problem:
            view.show_problem(self._rooms.house.messages.of(problem))
        self._rooms.put_up(view)
        presenter.make_again(place)
        return True

    def forget(self) -> None:
        """The interview is left: the paper with it."""
        if self._presenter is not None:
            self._presenter.forget()
        if self._view is not None:
            self._rooms.take_down(self._view)
        self._session = self._presenter = self._view = self._correcting = None

    @Slot()
    def _on_close_requested(self) -> None:
        self.forget()
        self.closed.emit(self._ask_again)

    @Slot(object)
    def _on_correct_requested(self, place: Place) -> None:
        session = self._session
        step = step_of(session.form, place) if session is not None else None
        if session is None or step is None:
            return
        self._correcting = (place, session.form.sheet.answer(place.question, place.entry))
        self._rooms.house.window.show_notice(
            translate("FieldRooms", "You are correcting one answer."),
            translate("Papers", "Back to the paper"),
        )
        self.correct_requested.emit(step)
