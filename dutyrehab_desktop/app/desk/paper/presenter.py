"""Begins and resumes typing, dates a consent, deletes what has none."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import named_languages, translate
from dutyrehab_desktop.app.common.presenting import AskingPresenter
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.paper.lines import (
    ConsentForm,
    ConsentQuestion,
    PaperLine,
    PaperPage,
)
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.paper_entry import (
    ASKED_THEN,
    DatedConsent,
    PaperRecord,
    PaperSession,
    begin_paper,
    date_consent,
    delete_paper,
    paper_records,
    resume_paper,
)


class PaperPresenter(AskingPresenter):
    """Interviews once taken on paper.

    Signals:
        shown: A `PaperPage`.
        counted: How many wait for a consent.
        session_opened: A `PaperSession`: the interview screen is wanted.
        form_opened: A `ConsentForm`.
        changed: A record is shown from now on.
        left: Typing has ended: the desk is wanted again.
    """

    shown = Signal(object)
    counted = Signal(int)
    session_opened = Signal(object)
    form_opened = Signal(object)
    changed = Signal()
    left = Signal()

    _told: Callable[[], str] = str

    @Slot()
    def show(self) -> None:
        """Show everything as it stands, in the window's language."""
        try:
            records = paper_records(self._vault)
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
            return
        lines = tuple(self._line(one) for one in records)
        languages = named_languages(self._content.questionnaire.spoken_languages)
        page = PaperPage(lines, languages, self._told())
        self.shown.emit(page)
        self.counted.emit(page.waiting)

    @Slot(str, str)
    def begin(self, spoken: str, month: str) -> None:
        """Begin to type an interview in."""
        self._open(
            lambda: begin_paper(
                self._vault, self._content, self._surroundings, spoken=spoken, month=month
            )
        )

    @Slot(str)
    def resume(self, code: str) -> None:
        """Go on typing."""
        self._open(lambda: resume_paper(self._vault, self._content, self._surroundings, code))

    @Slot(str)
    def open_form(self, code: str) -> None:
        """The consent of a record is to be entered."""
        form, language = self._content.questionnaire, self._messages.language
        questions = []
        for name in ASKED_THEN:
            question = form.questions.get(name)
            if question is not None:
                choices = tuple(
                    (choice.name, in_language(choice.labels, language))
                    for choice in form.lists.get(question.list_name, ())
                )
                words = in_language(question.labels, language)
                questions.append(ConsentQuestion(name, words, choices))
        self.form_opened.emit(ConsentForm(code, tuple(questions)))

    @Slot(str, str, object, str)
    def date(self, code: str, month: str, said: Mapping[str, str], words: str) -> None:
        """What the person said, when, and how that is known."""
        consent = DatedConsent(month, said, words)
        content, around = self._content, self._surroundings
        if self.carry_out(lambda: date_consent(self._vault, content, code, consent, around)):
            self._told = lambda: _dated_words(code)
            self.show()
            # Last: the keyboard goes back to a button of the page as it is now.
            self.taken.emit()
            self.changed.emit()

    @Slot(str)
    def delete(self, code: str) -> None:
        """Nobody agreed to it."""
        if self.carry_out(lambda: delete_paper(self._vault, code)):
            self._told = lambda: translate("Paper", "Deleted. Burn the paper too.")
            self.show()

    @Slot()
    def leave_typing(self) -> None:
        """The interview screen was left."""
        self._told = str
        self.show()
        self.left.emit()

    def _open(self, act: Callable[[], PaperSession]) -> None:
        self.problem_changed.emit("")
        try:
            session = act()
        except DutyRehabError as error:
            self.refused_words.emit(self._messages.of(error))
            return
        self.taken.emit()
        self.session_opened.emit(session)

    def _line(self, one: PaperRecord) -> PaperLine:
        language = self._messages.language
        if one.dated:
            told = translate("Paper", "Entered in {month}. {words}")
            detail = told.format(month=date_words(one.dated, language), words=one.words)
            return PaperLine(one.code, detail, waits=False)
        told = translate("Paper", "Interview in {month} · Typed answers: {count}")
        detail = told.format(month=date_words(one.month, language), count=one.answers)
        return PaperLine(one.code, detail, waits=True)


def _dated_words(code: str) -> str:
    told = translate(
        "Paper", "{code} counts from now on as its permissions allow, marked as from paper."
    )
    return told.format(code=code)
