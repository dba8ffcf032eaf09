"""An interview that was opened again: how it was left, what is here, what is to be checked."""

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.interview.drafts import Drafts, note_place
from dutyrehab_desktop.app.interview.lines import ReturnLine
from dutyrehab_desktop.app.interview.path import place_of
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from dutyrehab_desktop.workflows.interviewing import InterviewSession


class Returning(QObject):
    """The strip above the page where an interview was opened again.

    Signals:
        changed: A `ReturnLine`, or None where nothing is said any more.
    """

    changed = Signal(object)

    def __init__(self, session: InterviewSession, drafts: Drafts, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._here: Step | None = None
        self._shown = False

    def welcome(self, here: Step | None) -> None:
        """Say how the interview was left; nothing where it has only just begun."""
        if self._session.resumed:
            self._here, self._shown = here, True
            self.say_again()

    def say_again(self) -> None:
        """Say the same in the window's other language."""
        if self._shown:
            self.changed.emit(self._line())

    @Slot()
    def end(self) -> None:
        """It was read: the same talk goes on; or another page is on screen."""
        if self._shown:
            self._shown = False
            self.changed.emit(None)

    def _line(self) -> ReturnLine:
        progress = self._session.form.progress()
        done = sum(section.answered for section in progress)
        total = sum(section.total for section in progress)
        counted = translate("Returning", "Answered: {done} of {total}.")
        words = [counted.format(done=done, total=total), *self._half_typed(), *self._newer()]
        interrupted = self._session.kept.interrupted
        if interrupted:
            title = translate("Returning", "This interview was interrupted.")
            here = translate("Returning", "Everything that was saved is here.")
            check = translate(
                "Returning", "Check this page: the last seconds of typing may be missing."
            )
            words = [here, *words, f"\n{check}"]
        else:
            title = translate("Returning", "You are where you stopped.")
        if self._session.asks_consent_anew:
            title = translate("Returning", "What people agree to has changed.")
        told = " ".join(words).replace(" \n", "\n")
        return ReturnLine(interrupted, title, told, self._session.asks_consent_anew)

    def _newer(self) -> list[str]:
        """That the questionnaire is another one than the one this interview was begun with."""
        session = self._session
        if not session.begun_with:
            return []
        newer = translate("Returning", "It goes on with version {version} of the questionnaire.")
        words = [f"\n{newer.format(version=session.questionnaire.version)}"]
        apart = len(session.orphans)
        if apart:
            kept = translate(
                "Returning", "Answers without a place in it, kept for reading back: {count}."
            )
            words.append(kept.format(count=apart))
        if session.asks_consent_anew:
            words.append(
                translate(
                    "Returning", "So this meeting reads it out, and asks every permission again."
                )
            )
        return words

    def _half_typed(self) -> list[str]:
        """What was begun on this page and never given; the program's proposal is not that."""
        here, words = self._here, []
        if here is None or here.kind is not StepKind.QUESTION:
            return []
        place = place_of(here)
        text = self._session.half_typed(place)
        if text and text != self._drafts.proposed(place):
            words.append(translate("Returning", "Half-typed text was kept too."))
        if self._session.half_typed(note_place(place)):
            words.append(translate("Returning", "The half-typed note was kept too: N opens it."))
        return words
