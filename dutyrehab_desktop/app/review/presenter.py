"""Looking back: what is read, asked and decided after the last question."""

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.app.review import stages
from dutyrehab_desktop.app.review.lines import AskPage, DonePage, ReadLine, ReadPage, Stage
from dutyrehab_desktop.app.review.wording import (
    agreement_hint,
    apart_section,
    done_page,
    open_words,
    option_lines,
    paper_words,
    permissions_read,
    read_sections,
    stage_lines,
)
from dutyrehab_desktop.app.review.words.presenter import WordsPresenter
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.questionnaire.errors import AnswerDoubted, AnswerRejected
from dutyrehab_desktop.questionnaire.model import QuestionType
from dutyrehab_desktop.questionnaire.steps import Step
from dutyrehab_desktop.records.fate import Left, fate_of
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.kept_apart import KeptApart, kept_apart
from dutyrehab_desktop.workflows.reviewing import (
    Finished,
    ReviewLine,
    finish,
    missing_for_signing,
    review,
    would_seal,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.words import Lists

SHOWN = ("screen", "safe", "full")
"""Choices of paper that mean that there is something to look at."""


class ReviewPresenter(BusyPresenter):
    """Leads through the steps of looking back.

    Attributes:
        session: The interview.
        words: What is done with the four words.

    Signals:
        stages_changed: A tuple of `SectionLine`.
        read_shown: A `ReadPage`.
        ask_shown: An `AskPage`.
        chosen_changed: The names of the chosen options.
        done_shown: A `DonePage`.
        stored_known: True where leaving now loses nothing.
        paper_changed: True where a paper was chosen that can be looked at.
        correct_requested: The `Step` whose answer should be corrected.
        summary_requested: The paper should be shown: what the person would like to take.
        closed: The interview was left for good.
    """

    stages_changed = Signal(object)
    read_shown = Signal(object)
    ask_shown = Signal(object)
    chosen_changed = Signal(object)
    done_shown = Signal(object)
    stored_known = Signal(bool)
    paper_changed = Signal(bool)
    correct_requested = Signal(object)
    summary_requested = Signal(str)
    closed = Signal()

    def __init__(
        self,
        vault: OpenVault,
        session: InterviewSession,
        runner: JobRunner,
        messages: Messages,
        lists: Lists | None = None,
    ) -> None:
        super().__init__(runner, messages)
        self._vault = vault
        self.session = session
        self.words = WordsPresenter(vault, session, runner, messages, lists or Lists(), self)
        self.words.settled_changed.connect(self._on_words_settled)
        self._stage = Stage.READ
        self._asked = 0
        self._lines: tuple[ReviewLine, ...] = ()
        self._apart: tuple[KeptApart, ...] = ()
        self._doubted: tuple[Place, str] | None = None
        self._finished: Finished | None = None

    # Where it stands

    @property
    def spoken(self) -> str:
        """The language it is read back in; a talk may have gone over to another one."""
        return self.words.spoken

    @spoken.setter
    def spoken(self, language: str) -> None:
        self.words.spoken = language

    @property
    def stage(self) -> Stage:
        """The step on screen."""
        return self._stage

    @property
    def asked(self) -> str:
        """The question on screen, or the one that reading back answers."""
        step = self._question()
        return stages.READ_BACK if step is None else step.name

    @Slot()
    def show(self) -> None:
        """Show the step again: another language, a corrected answer."""
        self.clear_problem()
        self._show_stages()
        self.stored_known.emit(self.session.stored)
        self.paper_changed.emit(self._stage is Stage.PAPER and self._paper_wanted())
        if self._stage is Stage.READ:
            self._show_read()
        elif self._stage is Stage.DONE:
            self._show_done()
        elif self._stage is Stage.WORDS:
            self.words.show()
        else:
            self._show_question()

    @Slot(str)
    def go_to(self, stage: str) -> None:
        """Show a step; the last one only when it is reached."""
        if not self.busy and self._finished is None and Stage(stage) is not Stage.DONE:
            self._stage, self._asked = Stage(stage), 0
            self.show()

    @Slot()
    def go_on(self) -> None:
        """The step is done, where it can be."""
        if self.busy or self.words.busy:
            return
        if self._stage is Stage.DONE:
            self.closed.emit()
        elif self._stage is Stage.READ:
            if self._record(Place(stages.READ_BACK), "yes"):
                self._next_stage()
        elif self._stage is Stage.WORDS:
            if not self.words.still_open():
                self._next_stage()
        elif self._question_done():
            self._asked += 1
            if self._asked < len(self._questions()):
                self.show()
            else:
                self._next_stage()

    @property
    def seals_next(self) -> bool:
        """True where going on once more seals the interview."""
        last = self._stage is Stage.AFTER and self._asked + 1 >= len(self._questions())
        step = self._question()
        answered = step is None or stages.settled(self.session.form, step)
        ready = last and answered and not self.busy and not self.words.open
        return ready and would_seal(self._vault, self.session)

    @Slot()
    def go_back(self) -> None:
        """The step or question before."""
        if self.busy or self._finished is not None or self._stage is Stage.READ:
            return
        if self._asked > 0:
            self._asked -= 1
        else:
            order = list(Stage)
            self._stage = order[order.index(self._stage) - 1]
            if self._stage is Stage.WORDS and not self.words.offered:
                self._stage = Stage.AGREEMENT
            self._asked = max(0, len(self._questions()) - 1)
        self.show()

    def _next_stage(self) -> None:
        order = list(Stage)
        following = order[order.index(self._stage) + 1]
        self._asked = 0
        if following is Stage.DONE:
            self._finish()
            return
        self._stage = following
        if not (self.words.offered if following is Stage.WORDS else self._questions()):
            self._next_stage()
            return
        self.show()

    # Answers

    @Slot(int)
    def correct(self, number: int) -> None:
        """An answer should be corrected in place."""
        if self.busy or self._finished is not None:
            return
        if number < len(self._lines):
            self.correct_requested.emit(self._lines[number].step)
        else:
            self._take_out(self._apart[number - len(self._lines)].place)

    def _take_out(self, place: Place) -> None:
        """An answer that nothing asks for any more: the person does not want it there."""
        self.clear_problem()
        try:
            self.session.clear(place)
        except DutyRehabError as problem:
            self.refuse(problem)
        self.show()

    @Slot(str)
    def choose(self, name: str) -> None:
        """An option of the question on screen was pressed."""
        step = self._question()
        if step is None or self.busy or self._finished is not None:
            return
        place = Place(step.name, step.entry)
        value = name
        if self.session.questionnaire.questions[step.name].type is QuestionType.SELECT_MULTIPLE:
            now = self._chosen(step)
            names = [one for one in now if one != name] if name in now else [*now, name]
            value = self.session.form.parse(place, " ".join(names)).value
        self._record(place, value)
        if step.name == stages.PAPER and not self._paper_leaves() and paper_words(self._paper()):
            self.problem_changed.emit(paper_words(self._paper()))
        self.chosen_changed.emit(self._chosen(step))
        self._show_stages()
        self.paper_changed.emit(self._stage is Stage.PAPER and self._paper_wanted())

    def _record(self, place: Place, value: str) -> bool:
        self.clear_problem()
        sure, self._doubted = self._doubted == (place, value), None
        try:
            self.session.record(place, Answer(value), self.spoken, sure=sure)
        except AnswerRejected as problem:
            own, told = problem.messages, self.messages.of(problem)
            words = self.session.form.text(own, self.messages.language) if own else ""
            if isinstance(problem, AnswerDoubted):
                self._doubted = (place, value)
                words = f"{words} {told}".strip()
            self.problem_changed.emit(words or told)
            return False
        except DutyRehabError as problem:
            self.refuse(problem)
            return False
        return True

    def _question_done(self) -> bool:
        step = self._question()
        if step is None:
            return True
        value = self.session.form.sheet.answer(step.name).value
        if not stages.settled(self.session.form, step):
            self.problem_changed.emit(
                translate("Review", "This one is needed before you go on. Take your time.")
            )
            return False
        if step.name == stages.CONFIRMED and value == "no":
            self.problem_changed.emit(
                translate(
                    "Review",
                    "Change the permissions above as the person wishes, then ask again.",
                )
            )
            return False
        return True

    # The words

    @Slot()
    def _on_words_settled(self) -> None:
        self.clear_problem()
        self._show_stages()

    def _show_stages(self) -> None:
        now = (self._stage, self._finished)
        self.stages_changed.emit(stage_lines(self.session.form, *now, self.words.progress))

    # The paper

    @Slot()
    def look_at_paper(self) -> None:
        """The paper should be shown."""
        if self._paper_wanted() and not self.busy:
            self.summary_requested.emit(self._paper())

    def _paper_wanted(self) -> bool:
        return self._paper() in SHOWN

    def _paper_leaves(self) -> bool:
        """Whether anything on paper may be given of this interview, as it stands."""
        return fate_of(self.session.interview, Left.KEPT)[1].paper

    def _paper(self) -> str:
        return self.session.form.sheet.answer(stages.PAPER).value

    def _finish(self) -> None:
        missing = missing_for_signing(self.session)
        if missing:
            self.problem_changed.emit(open_words(self.session, missing, self.messages.language))
            return
        if self.words.open:
            self.go_to(Stage.WORDS)
            self.words.still_open()
            return
        self.words.forget()
        self._put_away()

    def _put_away(self) -> None:
        vault, session = self._vault, self.session

        def work(control: TaskControl) -> Finished:
            control.checkpoint(Progress("sealing"))
            with vault.in_this_thread() as own:
                return finish(own, session)

        self.begin(work, self._ended, Progress("sealing"))

    def _ended(self, finished: object) -> None:
        if isinstance(finished, Finished):
            self._finished = finished
            self._stage = Stage.DONE
            try:
                self.show()
            except DutyRehabError as problem:  # locked meanwhile, for example
                self.refuse(problem)

    # What is shown

    def _questions(self) -> tuple[Step, ...]:
        return stages.questions_of(self.session.form, self._stage)

    def _question(self) -> Step | None:
        asked = self._questions()
        return asked[self._asked] if self._asked < len(asked) else None

    def _chosen(self, step: Step) -> tuple[str, ...]:
        return tuple(self.session.form.sheet.answer(step.name, step.entry).value.split())

    def _show_read(self) -> None:
        found = review(self.session, self.spoken)
        self._lines = tuple(line for section in found for line in section.lines)
        try:
            self._apart = kept_apart(self._vault, self.session, self.spoken)
        except DutyRehabError as problem:
            self._apart = ()
            self.refuse(problem)
        self.read_shown.emit(
            ReadPage(
                title=translate("Review", "What I wrote down"),
                intro=translate(
                    "Review",
                    "Read every line aloud, in the language of the interview. "
                    "Whatever is wrong is corrected at once.",
                ),
                sections=read_sections(found) + apart_section(self._apart, len(self._lines)),
                action=translate("Review", "Everything was read"),
            )
        )

    def _show_question(self) -> None:
        step = self._question()
        if step is None:
            return
        session, form = self.session, self.session.form
        question = session.questionnaire.questions[step.name]
        reader = self.spoken if self._stage is not Stage.AFTER else session.second
        label = form.text(question.labels, reader)
        second = form.text(question.labels, session.second)
        permissions: tuple[ReadLine, ...] = ()
        if self._stage is Stage.PERMISSIONS:
            self._lines, permissions = permissions_read(session, self.spoken)
        hint = form.text(question.hints, session.second)
        if self._stage is Stage.AGREEMENT:
            hint = agreement_hint(hint)
        self.ask_shown.emit(
            AskPage(
                label=label,
                second="" if second == label else second,
                hint=hint,
                options=option_lines(session, step, reader, self._chosen(step)),
                permissions=permissions,
            )
        )

    def _show_done(self) -> None:
        if self._finished is not None:
            page: DonePage = done_page(self._finished)
            self.done_shown.emit(page)
