"""What happens on the interview screen: answers in, pages out. No widget is known here."""

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import in_menu_order, translate
from dutyrehab_desktop.app.interview import path
from dutyrehab_desktop.app.interview.answering import Answering, Change
from dutyrehab_desktop.app.interview.beside import Beside
from dutyrehab_desktop.app.interview.company import Company
from dutyrehab_desktop.app.interview.drafts import Drafts
from dutyrehab_desktop.app.interview.entries import Entries
from dutyrehab_desktop.app.interview.lines import QuestionLine
from dutyrehab_desktop.app.interview.meeting import Meeting
from dutyrehab_desktop.app.interview.noting import Noting
from dutyrehab_desktop.app.interview.path import place_of
from dutyrehab_desktop.app.interview.returning import Returning
from dutyrehab_desktop.app.interview.showing import Showing
from dutyrehab_desktop.app.interview.speech import Speech
from dutyrehab_desktop.app.interview.turning import Turning
from dutyrehab_desktop.errors import DutyRehabError, FileProblem
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.errors import AnswerDoubted, AnswerRejected
from dutyrehab_desktop.questionnaire.model import Requirement
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.sentences import sentence

REVIEW_FROM = "reviewed"
"""Reaching this question asks for the review screen, which deals with it and the next ones."""
BEFORE_STORING = ("start", "consent")
"""The sections that come before anything is written down (instrument, sections 0 and A)."""


class InterviewPresenter(QObject):
    """Leads through one interview.

    Signals:
        entered: Another page is on screen; the keyboard belongs to its first answer.
        question_shown: A `QuestionLine`.
        roster_shown: A `RosterLine`.
        speaking_shown: A `SpeakingLine`.
        sections_changed: A tuple of `SectionLine`.
        barriers_changed: A tuple of `BarrierLine`, and a line about what was not asked.
        chosen_changed: The names of the chosen options of the question on screen.
        understood_changed: What a typed text means, or nothing.
        said: A message of mild attention, empty to take it away.
        done: Something was done: words, and the word on the way back (may be empty).
        announced: Words for a screen reader alone.
        save_changed: The `SaveState`.
        languages_changed: All languages, and the one in force.
        returned: A `ReturnLine` where the interview was opened again; None takes it away.
        panel_changed: True where the side notes are open.
        review_requested: The person wants to hear the answers, or has come to that point.
        ended: The name of the ending on which the interview stops, or `finished`.
    """

    entered = Signal()
    question_shown = Signal(object)
    roster_shown = Signal(object)
    speaking_shown = Signal(object)
    sections_changed = Signal(object)
    barriers_changed = Signal(object, str)
    chosen_changed = Signal(object)
    understood_changed = Signal(str)
    said = Signal(str)
    done = Signal(str, str)
    announced = Signal(str)
    save_changed = Signal(str)
    languages_changed = Signal(object, str)
    returned = Signal(object)
    panel_changed = Signal(bool)
    review_requested = Signal()
    ended = Signal(str)

    def __init__(self, session: InterviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        left = session.standing
        self.speech = Speech(
            left.spoken or session.spoken, left.below or session.second, session.second
        )
        self.drafts = Drafts(session, self)
        self._here: Step | None = None
        self._started = False
        self.answers = Answering(session, self.drafts, self._do, self)
        self.answers.chosen_changed.connect(self.chosen_changed)
        self.answers.understood_changed.connect(self.understood_changed)
        self.answers.rejected.connect(self._on_rejected)
        self.answers.emptied.connect(self.show_page)
        self.entries = Entries(session, self._do, self.go_to, self)
        self.entries.done.connect(self.done)
        self.entries.changed.connect(self.show_page)
        self.turning = Turning(session, self._do, self._show_turned, self)
        self.turning.done.connect(self.done)
        self.notes = Noting(session, self.drafts, self._do, self)
        self._showing = Showing(session, self.drafts, self.notes, self)
        self._showing.question_shown.connect(self._show_question)
        self._showing.roster_shown.connect(self.roster_shown)
        self._showing.speaking_shown.connect(self.speaking_shown)
        self._beside = Beside(session, self)
        self._beside.sections_changed.connect(self.sections_changed)
        self._beside.barriers_changed.connect(self.barriers_changed)
        self._beside.announced.connect(self.announced)
        self.returning = Returning(session, self.drafts, self)
        self.returning.changed.connect(self.returned)
        self.meeting = Meeting(session, self.drafts, self._do, self.go_to, self)
        self.meeting.said.connect(self.said)
        self.meeting.done.connect(self.done)
        self.company = Company(session, self._do, self.refresh, self)
        self.panel_open = session.private_screen
        self.drafts.failed.connect(self._on_drafts_failed)

    # What is on screen

    @property
    def here(self) -> Step | None:
        """The page on screen; None on the last page."""
        return self._here

    @property
    def form(self) -> FormSession:
        """The form as it stands now."""
        return self._session.form

    def start(self) -> None:
        """Show the page where the interview was left, or the first."""
        self._started = True
        self._session.kept.hold()
        if self._session.consent_is_old:
            # Nobody may go on under a consent that the person has not heard.
            self._do(self._session.meet_again)
        left = self._session.standing
        here = left.step if left.shown else next(iter(self.form.steps()), None)
        if here is not None:
            here = path.nearest(self.form, here)
        if here is not None and left.shown:
            self._showing.left_open = path.passed_over(self.form, here)
        self._show_languages()
        self.panel_changed.emit(self.panel_open)
        self.save_changed.emit(self._session.save)
        self.go_to(here)
        self.returning.welcome(self._here)

    @Slot()
    def refresh(self) -> None:
        """The screen is seen again: another one may have changed answers meanwhile."""
        if self._started:
            self._step_back_if_gone()
            self.show_page()
            self._show_sides()
            self.save_changed.emit(self._session.save)
            self.entered.emit()

    def go_to(self, step: Step | None) -> None:
        """Show a page; None is the last one."""
        wanted, step = step, self.meeting.allowed(step)
        if step != self._here:
            self.returning.end()
        self._here = step
        roster = step is not None and step.kind is StepKind.ROSTER
        self.entries.show_for(step.name if step and roster else "")
        self._remember()
        self.show_page()
        self._show_sides()
        self.entered.emit()
        if step != wanted:
            self.meeting.say_why()

    def _remember(self) -> None:
        try:
            self._session.remember(self._here, (self.speech.spoken, self.speech.second))
        except FileProblem as problem:
            self.said.emit(sentence(problem, self.speech.reader))

    @Slot()
    def show_page(self) -> None:
        """Show the page again: another language, another state."""
        self.said.emit("")
        asked = self._here is not None and self._here.kind is StepKind.QUESTION
        place = place_of(self._here) if self._here and asked else None
        self.answers.show_for(place, self.speech.spoken)
        self.notes.show_for(place)
        self._showing.show(self._here, self.speech)

    @Slot(object)
    def _show_question(self, line: QuestionLine) -> None:
        self.question_shown.emit(line)
        self.answers.show_understood(line.editor.text)

    # What follows from a change

    def _do(self, change: Change) -> bool:
        """Make a change and show what follows; False where it was refused."""
        self.said.emit("")
        try:
            change()
        except AnswerRejected as problem:
            self._on_rejected(problem)
            return False
        except FileProblem as problem:
            self.said.emit(sentence(problem, self.speech.reader))
        self.save_changed.emit(self._session.save)
        self._show_sides()
        return True

    @Slot()
    def undo(self) -> None:
        """Take the last change back: the entry just removed, else the last answer."""
        if not self.entries.bring_back():
            self.turning.back()

    def _show_turned(self, where: Step | None) -> None:
        if where is not None and where != self._here:
            self.go_to(where)  # nobody should lose an answer that is not on screen
        self._step_back_if_gone()
        self.show_page()

    def _step_back_if_gone(self) -> None:
        """A change may have taken away the entry or the question that is on screen."""
        here = self._here
        if here is not None and here.kind is not StepKind.ROSTER:
            there = path.nearest(self.form, here)
            if there != here:
                self.go_to(there)

    # Ways

    @Slot()
    def go_on(self) -> None:
        """Next: give what is half-typed, then show the following page."""
        step = self._here
        if step is None:
            self._end()
        elif step.kind is StepKind.ENDING:
            self.ended.emit(step.name)
        elif self.answers.commit() and self._may_pass(step):
            self._pass(step)

    def _pass(self, step: Step) -> None:
        if self.meeting.leads_on(step):
            return
        after = path.following(self.form, step)
        if after is not None and after.name == REVIEW_FROM:
            self.ask_for_review()
        else:
            self.go_to(after)

    @Slot()
    def forget_complaint(self) -> None:
        """What was wrong is being mended: the sentence about it goes."""
        self.said.emit("")

    def _say_needed(self) -> None:
        self.said.emit(
            translate("Interview", "This one is needed before you go on. Take the time it takes.")
        )

    def _may_pass(self, step: Step) -> bool:
        if not path.is_open(self.form, step):
            return True
        if step.kind is StepKind.QUESTION:
            question = self.form.questionnaire.questions[step.name]
            if question.requirement is Requirement.HARD:
                self._say_needed()
                return False
        self._showing.left_open.add(place_of(step))
        return True

    @Slot()
    def go_back(self) -> None:
        """Back; what cannot be an answer yet stays half-typed."""
        self._leave()
        if self._here is None:
            self.go_to(next(iter(reversed(self.form.steps())), None))
            return
        before = path.preceding(self.form, self._here)
        if before is not None:
            self.go_to(before)

    @Slot(str)
    def open_section(self, section: str) -> None:
        """Go to a section: to what is open there, else to its beginning."""
        self._leave()
        if not self._session.stored and section not in BEFORE_STORING:
            # Nobody tells a story before having said whether it may be written down.
            self._back_to_agreement()
            return
        entrance = path.entrance(self.form, section)
        if entrance is not None:
            self.go_to(entrance)

    def _back_to_agreement(self) -> None:
        asked = (step for step in self.form.steps() if step.section in BEFORE_STORING)
        self.go_to(next((step for step in asked if path.is_open(self.form, step)), self._here))
        self._say_needed()

    @Slot(str)
    def jump(self, target: str) -> None:
        """Go to an answer: `question`, or `question entry`."""
        self._leave()
        question, _, entry = target.partition(" ")
        step = path.step_of(self.form, Place(question, entry))
        asked = self.form.questionnaire.questions.get(question)
        if step is None and asked is not None and asked.roster:
            step = path.roster_page(self.form, asked.roster)
        if step is not None:
            self.go_to(step)

    def go_on_after(self, question: str) -> None:
        """Go on behind a question that another screen has dealt with."""
        section = self.form.questionnaire.questions[question].section
        passed = Step(StepKind.QUESTION, question, section)
        self.go_to(path.following(self.form, passed))

    def _end(self) -> None:
        """From the last page: the interview is over, or read back first."""
        if self._showing.reviewed:
            self.ended.emit("finished")
        else:
            self.review_requested.emit()

    @Slot()
    def ask_for_review(self) -> None:
        """The person wants to hear the answers now."""
        self._leave()
        if self.meeting.keeps_waiting:
            self.go_to(None)
            return
        self.returning.end()
        self.review_requested.emit()

    def _leave(self) -> None:
        self.answers.commit(confirms=False)
        self.drafts.keep()

    # Beside the question

    def _show_languages(self) -> None:
        offered = in_menu_order(self._session.questionnaire.spoken_languages)
        self.languages_changed.emit(offered, self.speech.spoken)

    @Slot(str)
    def switch_language(self, language: str) -> None:
        """The interview goes on in another language."""
        self.drafts.keep()
        self.speech = self.speech.switched(language)
        self._remember()
        self._show_languages()
        self.show_page()

    @Slot()
    def toggle_panel(self) -> None:
        """Open the side notes, or fold them."""
        self.panel_open = not self.panel_open
        self._session.private_screen = self.panel_open
        self._remember()
        self.panel_changed.emit(self.panel_open)

    def leave(self) -> None:
        """The interview is left in good order."""
        self._session.kept.let_go()

    @Slot()
    def keep_everything(self) -> None:
        """Before curtain, lock, close: nothing half-typed may be lost."""
        self.drafts.keep()

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        self.save_changed.emit(self._session.save)
        self.show_page()
        self._beside.retranslate()
        self._show_sides()
        self.returning.say_again()

    # Inside

    def _show_sides(self) -> None:
        self._beside.show(self._here.section if self._here else "", self.speech)

    @Slot(object)
    def _on_rejected(self, problem: object) -> None:
        if not isinstance(problem, AnswerRejected):
            return
        own = self.form.text(problem.messages, self.speech.reader) if problem.messages else ""
        told = sentence(problem, self.speech.reader)
        doubted = isinstance(problem, AnswerDoubted)
        self.said.emit(f"{own} {told}" if own and doubted else own or told)

    @Slot(object)
    def _on_drafts_failed(self, problem: object) -> None:
        if isinstance(problem, DutyRehabError):
            self.said.emit(sentence(problem, self.speech.reader))
