"""Takes one answer for a sealed record; nothing of it stays but what is sealed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import ContentPresenter
from dutyrehab_desktop.app.exchange.adding.lines import AddingPage, Asked, QuestionChoice
from dutyrehab_desktop.app.interview.asking import editor_kind
from dutyrehab_desktop.app.interview.lines import EditorKind, EditorLine
from dutyrehab_desktop.app.interview.understanding import understood
from dutyrehab_desktop.app.widgets.option_line import OptionLine
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Place
from dutyrehab_desktop.questionnaire.model import REFUSALS, Choice, Question, Texts, in_language
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.codes import is_code
from dutyrehab_desktop.workflows.addenda import CodeNotHere, add_to_sealed, addable
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.home import home
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault


class AddingPresenter(ContentPresenter):
    """Adds to one vault's sealed records.

    Signals:
        shown: An `AddingPage`.
        chosen_changed: The names of the options that are the answer.
        understood_changed: What a typed text means, or nothing.
        ready_changed: Whether there is an answer.
    """

    shown = Signal(object)
    chosen_changed = Signal(object)
    understood_changed = Signal(str)
    ready_changed = Signal(bool)

    def __init__(
        self,
        vault: OpenVault,
        content: Content,
        surroundings: Surroundings,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(vault, content, surroundings, messages, parent)
        # Nothing of the sealed record is known here: the questions are asked of an empty sheet.
        self._form = FormSession(content.questionnaire, AnswerSheet(), surroundings.today())
        self._question: Question | None = None
        self._picked: tuple[str, ...] = ()
        self._typed = ""
        self._problem: DutyRehabError | None = None
        self._sure_of = ""
        self._sealed: tuple[str, ...] = ()
        self._told: Callable[[], str] = str

    @Slot()
    def show(self) -> None:
        """Show everything as it stands, in the window's language."""
        try:
            found = home(self._vault, self._content, self._surroundings)
        except DutyRehabError as error:
            self._refuse(error)
            return
        self._sealed = tuple(line.code for line in found.sealed)
        page = AddingPage(
            self._sealed,
            tuple(self._choice(question) for question in addable(self._content)),
            self._asked(),
            self._told(),
        )
        self.shown.emit(page)
        self._say()

    @Slot()
    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        if self._problem is not None:
            self.problem_changed.emit(self._messages.of(self._problem))
        self.show()

    @Slot(str)
    def choose(self, name: str) -> None:
        """A question was chosen, or none; what was begun for another one goes."""
        if self._question is None or self._question.name != name:
            self._question = self._content.questionnaire.questions[name] if name else None
            self._picked, self._typed = (), ""
        self._told = str
        self._clear_problem()
        self.show()

    @Slot(str)
    def press(self, option: str) -> None:
        """An option was pressed: one of several, the only one, or a refusal."""
        question = self._question
        if question is None:
            return
        kind = editor_kind(question)
        if option in REFUSALS and kind.typed:
            self._picked, self._typed = (option,), ""
            self.show()
            return
        self._picked = self._ticked(option) if kind is EditorKind.MULTIPLE else (option,)
        self._say()

    @Slot(str)
    def type_text(self, raw: str) -> None:
        """A field's text as it stands; it takes the place of a refusal."""
        self._picked, self._typed = (), raw
        self._say()

    @Slot(str)
    def add(self, code: str) -> None:
        """Seal the answer for a record."""
        question, value = self._question, self._value()
        if question is None or not value:
            return
        self._clear_problem()
        code = code.strip().upper()
        if is_code(code) and code not in self._sealed and code != self._sure_of:
            # One letter beside the right one would add it to another person's record.
            self._sure_of = code
            self._refuse(CodeNotHere())
            return
        answers = {question.name: value}
        try:
            add_to_sealed(self._vault, self._content, code, answers, self._surroundings)
        except DutyRehabError as error:
            self._refuse(error)
            return
        self._told = partial(self._added_words, code, question, self._picked or (value,))
        self._question, self._picked, self._typed = None, (), ""
        self.show()

    def _say(self) -> None:
        self.chosen_changed.emit(self._picked)
        self.ready_changed.emit(bool(self._value()))
        if self._question is not None:
            language = self._messages.language
            place = Place(self._question.name)
            self.understood_changed.emit(understood(self._form, place, self._typed, language))

    def _value(self) -> str:
        return " ".join(self._picked) or self._typed.strip()

    def _refuse(self, error: DutyRehabError) -> None:
        self._problem = error
        self.problem_changed.emit(self._messages.of(error))

    def _clear_problem(self) -> None:
        self._problem = None
        self.problem_changed.emit("")

    def _ticked(self, name: str) -> tuple[str, ...]:
        if name in self._picked:
            return tuple(other for other in self._picked if other != name)
        question = self._question
        listed = () if question is None else self._options(question)
        alone = {one.name for one in listed if one.exclusive} | set(REFUSALS)
        if name in alone:
            return (name,)
        return (*(other for other in self._picked if other not in alone), name)

    def _options(self, question: Question) -> tuple[Choice, ...]:
        return self._content.questionnaire.lists.get(question.list_name, ())

    def _choice(self, question: Question) -> QuestionChoice:
        sections = {one.name: one.labels for one in self._content.questionnaire.sections}
        language = self._messages.language
        section = in_language(sections.get(question.section, {}), language)
        return QuestionChoice(question.name, self._form.text(question.labels, language), section)

    def _asked(self) -> Asked | None:
        question, language = self._question, self._messages.language
        if question is None:
            return None
        words = self._form.text(question.labels, language)
        hint = self._form.text(question.hints, language)
        return Asked(question.name, words, hint, self._editor(question, words))

    def _editor(self, question: Question, words: str) -> EditorLine:
        language, kind = self._messages.language, editor_kind(question)
        listed = () if kind.typed else self._options(question)
        options = [self._line(one.name, one.labels) for one in listed if one.name not in REFUSALS]
        refusals = []
        if self._form.offers_refusal(Place(question.name)):
            refusals = [self._line(name, self._form.refusal_labels(name)) for name in REFUSALS]
        return EditorLine(
            kind=kind,
            options=(*options, *refusals),
            refusals=len(refusals),
            text=self._typed,
            name=words,
            language=language,
        )

    def _line(self, name: str, labels: Texts) -> OptionLine:
        words = self._form.text(labels, self._messages.language)
        return OptionLine(name, "", "", words, "", name in self._picked)

    def _added_words(self, code: str, question: Question, said: tuple[str, ...]) -> str:
        told = translate(
            "Adding",
            "Added to {code}: “{question}” {answer}. "
            "It is sealed now and leaves with the next bundle.",
        )
        language = self._messages.language
        words = self._form.text(question.labels, language)
        listed = {one.name: one.labels for one in self._options(question)}
        listed |= {name: self._form.refusal_labels(name) for name in REFUSALS}
        # What was typed is no option's name, and stands as it is.
        answer = ", ".join(
            self._form.text(listed[each], language) if each in listed else each for each in said
        )
        return told.format(code=code, question=words, answer=answer)
