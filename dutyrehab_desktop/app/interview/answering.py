"""How a press or a typed text becomes an answer to the question on screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.interview.asking import chosen_names, editor_kind
from dutyrehab_desktop.app.interview.drafts import Drafts
from dutyrehab_desktop.app.interview.lines import EditorKind
from dutyrehab_desktop.app.interview.understanding import understood
from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.questionnaire.errors import AnswerDoubted, AnswerRejected
from dutyrehab_desktop.questionnaire.model import REFUSALS
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.recorded import Recorded

Change = Callable[[], object]


class Answering(QObject):
    """The question on screen and its answer.

    Signals:
        chosen_changed: The names of the chosen options.
        understood_changed: What a typed text means, or nothing.
        rejected: What was typed cannot be an answer (the problem is carried).
        emptied: The answer was taken back; the page has to be shown again.
    """

    chosen_changed = Signal(object)
    understood_changed = Signal(str)
    rejected = Signal(object)
    emptied = Signal()

    def __init__(
        self,
        session: InterviewSession,
        drafts: Drafts,
        do: Callable[[Change], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._do = do
        self._place: Place | None = None
        self._language = session.spoken
        self._doubted: tuple[Place, Answer] | None = None

    def show_for(self, place: Place | None, language: str) -> None:
        """The question on screen, or None for a page without; and the language it is in."""
        if place != self._place:
            self._doubted = None
        self._place, self._language = place, language

    @Slot(str)
    def choose(self, name: str) -> None:
        """An option was pressed: one of several, the only one, or a refusal."""
        place, form = self._place, self._session.form
        if place is None:
            return
        kind = editor_kind(form.questionnaire.questions[place.question])
        if name in REFUSALS:
            self._give(place, Answer("" if kind.typed else name, Status(name)))
            if kind.typed:
                self.emptied.emit()
        elif kind is EditorKind.MULTIPLE:
            self._tick(place, name)
        else:
            self._give(place, Answer(name))

    def _tick(self, place: Place, name: str) -> None:
        form = self._session.form
        chosen = chosen_names(form, place)
        alone = {choice.name for choice in form.options(place) if choice.exclusive}
        if name in chosen:
            names = [other for other in chosen if other != name]
        elif name in alone:
            names = [name]
        else:
            names = [other for other in chosen if other not in (*alone, *REFUSALS)] + [name]
        if names:
            self._give(place, form.parse(place, " ".join(names)))
        else:
            self.take_back()

    @Slot(str)
    def type_text(self, raw: str) -> None:
        """A field's text as it stands; kept as half-typed, not yet an answer."""
        place = self._place
        if place is not None:
            given = self._session.form.sheet.answer(place.question, place.entry)
            self._drafts.typed(place, "" if self._meaning(place, raw) == given else raw)
            self.show_understood(raw)

    def _meaning(self, place: Place, raw: str) -> Answer | None:
        try:
            return self._session.form.parse(place, raw)
        except AnswerRejected:
            return None

    def show_understood(self, raw: str) -> None:
        """Say back what a text means."""
        if self._place is not None:
            words = understood(self._session.form, self._place, raw, self._language)
            self.understood_changed.emit(words)

    @Slot()
    def take_back(self) -> None:
        """The question counts as not asked again."""
        place = self._place
        if place is None:
            return
        self._drafts.settled(place)
        if self._session.form.sheet.answer(place.question, place.entry).settled:
            self._do(lambda: self._session.clear(place))
        self.emptied.emit()

    def commit(self, *, confirms: bool = True) -> bool:
        """Give what is half-typed as the answer; False where it cannot be one.

        Args:
            confirms: True where somebody looks at the question, so that giving it once more says
                that an unlikely answer is right.
        """
        place = self._place
        draft = self._drafts.text(place) if place is not None else ""
        if place is None or not draft:
            return True
        try:
            answer = self._session.form.parse(place, draft)
        except AnswerRejected as problem:
            self.rejected.emit(problem)
            return False
        if answer.settled and not confirms:
            try:
                self._session.form.check(place, answer)
            except AnswerRejected:
                return False  # it stays half-typed
            self._doubted = None
        if answer.settled:
            return self._give(place, answer)
        self._drafts.settled(place)
        return True

    def _give(self, place: Place, answer: Answer) -> bool:
        sure = self._doubted == (place, answer)
        self._doubted = None

        def record() -> Recorded:
            try:
                return self._session.record(place, answer, self._language, sure=sure)
            except AnswerDoubted:
                self._doubted = (place, answer)
                raise

        self._do(record)
        # A disk may refuse and the answer still stand in memory; a closed vault takes nothing.
        given = self._session.form.sheet.answer(place.question, place.entry) == answer
        if given:
            self._drafts.settled(place)
        if place == self._place:
            self.chosen_changed.emit(chosen_names(self._session.form, place))
        return given
