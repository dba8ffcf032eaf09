"""Four words are shown, hidden, said, and known; or an answer takes their place."""

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.app.review.words.lines import Doing, WordsPage
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.words import (
    Lists,
    Offer,
    OwnAnswer,
    Proof,
    SpokenWords,
    give,
    give_none,
    has_words,
    new_words,
    words_offer,
)


class WordsPresenter(BusyPresenter):
    """Leads through learning four words.

    The words are in memory only, and only until the person knows them.

    Attributes:
        session: The interview.
        spoken: The language of the talk; the words are in it.
        practice: True in a practice interview: nothing is kept.

    Signals:
        shown: A `WordsPage`.
        settled_changed: It was decided, or begun anew.
    """

    shown = Signal(object)
    settled_changed = Signal()

    def __init__(
        self,
        vault: OpenVault,
        session: InterviewSession,
        runner: JobRunner,
        messages: Messages,
        lists: Lists,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, messages, parent)
        self._vault = vault
        self._lists = lists
        self.session = session
        self.spoken = session.spoken
        self.practice = False
        self._words: tuple[str, ...] = ()
        self._language = ""
        self._doing = Doing.LEARNING
        self._rehearsed = False
        self._none = self._practised = False
        self._proof: Proof | None = None

    @property
    def offered(self) -> bool:
        """Whether there is anything to do or to say in this step."""
        return self._offer() in (Offer.YES, Offer.NO_SALT)

    @property
    def open(self) -> bool:
        """Whether the person should still learn words, or say that they want none."""
        return self._offer() is Offer.YES and not self._settled()

    @property
    def progress(self) -> tuple[int, int]:
        """How many of the decisions of this step are made, and how many there are."""
        return (int(not self.open), 1) if self.offered else (0, 0)

    def still_open(self) -> bool:
        """Whether something is left to do; then it is said what."""
        if self.open:
            self.problem_changed.emit(
                translate(
                    "ReviewWords",
                    "First the four words: let the person learn them, choose an answer, or say "
                    "that they want none.",
                )
            )
        return self.open

    @Slot()
    def show(self) -> None:
        """Show the step as it stands."""
        offer = self._offer()
        if offer is Offer.NO_SALT:
            self._doing = Doing.IMPOSSIBLE
        elif self._doing is Doing.IMPOSSIBLE or self._settled():
            self._doing = Doing.SETTLED if self._settled() else Doing.LEARNING
        elif self._doing is Doing.SETTLED:
            self._doing = Doing.LEARNING
        learning = self._doing in (Doing.LEARNING, Doing.RECALLING)
        if offer is Offer.YES and learning and (not self._words or self._language != self.spoken):
            self._draw()
        self._say()

    @Slot()
    def hide(self) -> None:
        """The words are hidden, and the person says them."""
        if self._doing is Doing.LEARNING and not self.busy:
            self._doing, self._rehearsed = Doing.RECALLING, True
            self._say()

    @Slot()
    def show_again(self) -> None:
        """The words are shown once more; an answer of one's own is given up."""
        if self._doing in (Doing.RECALLING, Doing.ANSWERING) and not self.busy:
            self.clear_problem()
            self._doing = Doing.LEARNING
            self._say()

    @Slot()
    def others(self) -> None:
        """Other words: these are hard to say or to keep."""
        if not self.busy:
            self._draw()
            self._say()

    @Slot()
    def known(self) -> None:
        """The person knows them."""
        if self._rehearsed and self._words:
            self._give(SpokenWords(self._language, self._words))

    @Slot()
    def answer_instead(self) -> None:
        """The person cannot keep words, and chooses a question and an answer."""
        if not self.busy:
            self._doing = Doing.ANSWERING
            self._say()

    @Slot(str, str)
    def answered(self, question: str, answer: str) -> None:
        """The person chose these."""
        self._give(OwnAnswer(question, answer))

    def _gave_none(self) -> bool:
        """Nothing stands for this person any more; False where that could not be kept."""
        if self.busy:
            return False
        self.clear_problem()
        try:
            if not self.practice:
                give_none(self._vault, self.session.code)
        except DutyRehabError as problem:
            self.refuse(problem)
            return False
        return True

    @Slot()
    def want_none(self) -> None:
        """The person wants neither."""
        if not self._gave_none():
            return
        self._proof, self._none = None, True
        self._settle()

    @Slot()
    def begin_anew(self) -> None:
        """What was decided is decided once more."""
        if not self._gave_none():
            return
        self._none = self._practised = False
        self._proof, self._doing = None, Doing.LEARNING
        self._draw()
        self.settled_changed.emit()
        self._say()

    def failed(self, _error: DutyRehabError) -> None:
        """What was typed stays, and the keyboard comes back to it."""
        self._say()

    def forget(self) -> None:
        """Nothing of the words stays in memory."""
        self._words, self._proof, self._rehearsed = (), None, False

    def _give(self, proof: Proof) -> None:
        vault, code, lists, practice = self._vault, self.session.code, self._lists, self.practice

        def work(control: TaskControl) -> bool:
            if not practice:
                with vault.in_this_thread() as own:
                    give(own, code, proof, lists, control)
            return True

        self._proof = proof
        self.begin(work, self._given, Progress("deriving"))

    def _given(self, _done: object) -> None:
        self._none = False
        self._settle()

    def _settle(self) -> None:
        self._doing, self._practised = Doing.SETTLED, self._proof is not None
        self.forget()
        self.settled_changed.emit()
        self._say()

    def _settled(self) -> bool:
        if self.practice:
            return self._practised or self._none
        return self._none or has_words(self._vault, self.session.code)

    def _offer(self) -> Offer:
        offer = words_offer(self._vault, self.session, self.spoken, self._lists)
        needless = (Offer.NO_SALT, Offer.NOT_ENROLLED)
        return Offer.YES if self.practice and offer in needless else offer

    def _draw(self) -> None:
        try:
            self._words, self._language = new_words(self.spoken, self._lists), self.spoken
        except DutyRehabError as problem:
            self.refuse(problem)
            return
        self._doing, self._rehearsed = Doing.LEARNING, False

    def _say(self) -> None:
        words = self._words if self._doing is Doing.LEARNING else ()
        self.shown.emit(
            WordsPage(self._doing, _title(self._doing), self._told(), words, self._rehearsed)
        )

    def _told(self) -> str:
        if self._doing is Doing.SETTLED and self._none:
            return translate(
                "ReviewWords",
                "The person wants no words. They can still take the record back through you or "
                "the coordinator; then somebody has to make sure that it is them.",
            )
        return _words_for(self._doing)


def _title(doing: Doing) -> str:
    titles = {
        Doing.LEARNING: translate("ReviewWords", "Four words to keep in mind"),
        Doing.RECALLING: translate("ReviewWords", "Ask for the four words"),
        Doing.ANSWERING: translate("ReviewWords", "A question and an answer of their own"),
        Doing.SETTLED: translate("ReviewWords", "This is settled"),
        Doing.IMPOSSIBLE: translate("ReviewWords", "No words can be given yet"),
    }
    return titles[doing]


def _words_for(doing: Doing) -> str:
    told = {
        Doing.LEARNING: translate(
            "ReviewWords",
            "Whoever says these words can take everything back later, through any of us, without "
            "a name or a reason. Turn the screen to the person and read the words together. Write "
            "them nowhere. Their order does not matter. A small story with all four helps. Then "
            "hide them.",
        )
        + " "
        + translate(
            "ReviewWords",
            "An interpreter looks away, and goes out while the person says them.",
        ),
        Doing.RECALLING: translate(
            "ReviewWords",
            "The person says the words by heart. Show them again as often as they like.",
        ),
        Doing.ANSWERING: translate(
            "ReviewWords",
            "Something that stays in mind for years, that nobody else would guess and that stands "
            "in no paper. An answer of two or three words is better than one. Capitals, full "
            "stops and commas do not matter.",
        ),
        Doing.SETTLED: translate(
            "ReviewWords",
            "It travels inside the sealed interview. After sealing this laptop holds nothing to "
            "check it against: nobody can find out here that the two of you met.",
        ),
        Doing.IMPOSSIBLE: translate(
            "ReviewWords",
            "This laptop lacks something that words need. The coordinator sends it with the next "
            "parcel, or on a new card. Until then the person takes the record back through you "
            "or the coordinator.",
        ),
    }
    return told[doing]
