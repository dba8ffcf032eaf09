"""The interview room in every state that a person may meet it in."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.interview.path import roster_page, step_of
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.workflows.recorded import SaveState
from dutyrehab_desktop.workflows.sentences import sentence
from tests.helpers.answers import tell, whole_story

QUESTIONS = ("before_safe", "c_store", "note_script_risk", "delete_on", "paying_month")
QUESTIONS += ("rights_limited", "job_now", "note_h", "own_words", "sign_off")
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class InterviewTour:
    """Leads through one interview of an open field vault.

    Attributes:
        dialogs: True where the window's smaller windows are shown too.
    """

    def __init__(self, tour: Any, spoken: str, second: str, *, dialogs: bool = True) -> None:
        self._tour = tour
        self._spoken = spoken
        self._second = second
        self.dialogs = dialogs

    @property
    def _rooms(self) -> Any:
        return self._tour.program._rooms

    @property
    def _screen(self) -> Any:
        return self._rooms._interview

    def screens(self) -> Iterator[str]:
        """Each state in turn, once it is on show."""
        yield from self._practice()
        self._rooms._on_begin_requested(self._spoken, self._second, True)
        yield "interview begins"
        self._screen.presenter.go_on()
        yield "interview, an answer is needed"
        tell(self._rooms._session, whole_story(own_words="…"))
        self._screen.presenter.refresh()
        for question in QUESTIONS:
            self._go(question)
            yield f"interview, {question}"
        yield from self._lists()
        yield from self._company()
        if self.dialogs:
            yield from self._dialogs()
        yield from self._not_saved()
        self._screen.presenter.go_to(None)
        yield "interview, last page"
        yield from self._break()
        yield from self._cut_off()

    def _go(self, question: str, entry: str = "") -> None:
        form = self._rooms._session.form
        self._screen.presenter.go_to(step_of(form, Place(question, entry)))

    def _key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self._screen.view, key, held)

    def _practice(self) -> Iterator[str]:
        self._rooms._on_practise_requested(self._spoken, self._second, False)
        yield "practice begins"
        self._rooms._go_home()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _lists(self) -> Iterator[str]:
        session, presenter = self._rooms._session, self._screen.presenter
        presenter.go_to(roster_page(session.form, "service"))
        yield "interview, an empty list"
        for kind, start in (("prison", "2011"), ("police", "2015-04"), ("home", "2022-01-11")):
            entry, _ = session.add_entry("episode")
            for name, value in (("ep_kind", kind), ("ep_start", start)):
                if session.form.visible(Place(name, entry)):
                    options = [one.name for one in session.form.options(Place(name, entry))]
                    given = value if not options or value in options else options[0]
                    session.record(Place(name, entry), Answer(given), self._spoken)
        presenter.go_to(roster_page(session.form, "episode"))
        yield "interview, a list"
        self._go("ep_start", session.form.sheet.entries("episode").ids[0])
        self._screen.view.question.editor.field.setText("31.31.1990")
        self._screen.view.text_typed.emit("31.31.1990")
        presenter.go_on()
        yield "interview, not understood"
        self._key(Qt.Key.Key_Delete)
        self._screen.view.text_typed.emit("2017-03")
        case = session.form.sheet.entries("proceeding").ids[0]
        self._go("pr_outcome", case)
        yield "interview, inside a list"
        self._key(Qt.Key.Key_W)
        self._key(Qt.Key.Key_N)
        next(iter(self._screen.view.panel.cards)).head.setChecked(True)
        yield "interview, everything open"
        self._screen.presenter.toggle_panel()
        yield "interview, side notes folded"
        self._screen.presenter.toggle_panel()

    def _company(self) -> Iterator[str]:
        self._go("job_now")
        self._screen.presenter.company.turn()
        yield "curtain, somebody came in"
        self._tour.program.hide()
        yield "interview, somebody is here"
        self._screen.presenter.company.turn()
        self._screen.resting.suggested.emit(True)
        yield "interview, a break suggested"
        self._screen.resting.suggested.emit(False)

    def _dialogs(self) -> Iterator[str]:
        self._key(Qt.Key.Key_1)
        self._key(Qt.Key.Key_2)
        for key, held, name in (
            (Qt.Key.Key_F1, NONE, "interview, keys"),
            (Qt.Key.Key_K, CTRL, "interview, find"),
            (Qt.Key.Key_H, CTRL, "interview, earlier answers"),
        ):
            self._key(key, held)
            yield name
            QApplication.activeModalWidget().reject()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _not_saved(self) -> Iterator[str]:
        self._screen.presenter.save_changed.emit(SaveState.FAILED)
        self._screen.presenter.said.emit(sentence(FileProblem(), self._second))
        yield "interview, not saved"
        self._screen.presenter.save_changed.emit(SaveState.SAVED)

    def _break(self) -> Iterator[str]:
        screen = self._screen
        screen.view.pause_requested.emit()
        yield "interview, break"
        if self.dialogs:
            screen.view.pause.stop_button.click()
            yield "interview, keep or delete"
            QApplication.activeModalWidget().reject()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QTest.keyClick(screen.view.pause.button, Qt.Key.Key_Return)
        self._tour.program.hide()
        yield "curtain"
        self._tour.program.hide()

    def _cut_off(self) -> Iterator[str]:
        """The program ends in the middle; the interview is opened again."""
        rooms = self._rooms
        self._go("reopen")
        code = rooms._session.code
        rooms._interview.keep_everything()
        rooms._interview.presenter.leave = lambda: None  # as if it had been killed
        rooms._go_home()
        rooms._on_resume_requested(code, self._second, False)
        yield "interview, opened again"
        rooms._go_home()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
