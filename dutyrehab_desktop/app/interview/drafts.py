"""Text that is typed and not yet given as an answer: kept every two seconds, and before leaving."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.interviewing import InterviewSession

KEEP_EVERY_MS = 2000
_NOTE = "#note"
"""Half-typed notes are kept beside half-typed answers, under the question's name with this."""


def note_place(place: Place) -> Place:
    """Where the half-typed note of a question is kept."""
    return Place(place.question + _NOTE, place.entry)


class Drafts(QObject):
    """What is half-typed at the page on screen.

    Signals:
        failed: The disk refused; the text is still in memory (the problem is carried).
    """

    failed = Signal(object)

    def __init__(self, session: InterviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._texts: dict[Place, str] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(KEEP_EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def text(self, place: Place) -> str:
        """What is half-typed at a place."""
        return self._texts.get(place, self._session.half_typed(place))

    def proposed(self, place: Place) -> str:
        """What the program proposes for a place, as a person would type it; or nothing."""
        return ".".join(reversed(self._session.proposal(place).split("-")))

    def typed(self, place: Place, text: str) -> None:
        """The text of a field as it stands now; empty where nothing is half-typed."""
        if text == self.text(place):
            return
        self._texts[place] = text
        if not self._timer.isActive():
            self._timer.start()

    def settled(self, place: Place) -> None:
        """The text became an answer, or was taken away."""
        if self.text(place):
            self._texts[place] = ""
            self.keep()

    @Slot()
    def keep(self) -> None:
        """Keep everything now."""
        self._timer.stop()
        texts, self._texts = self._texts, {}
        for place, text in texts.items():
            try:
                self._session.keep_half_typed(place, text)
            except FileProblem as problem:
                self.failed.emit(problem)
