"""The interviewer's note at the question on screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from dutyrehab_desktop.app.interview.answering import Change
from dutyrehab_desktop.app.interview.drafts import Drafts, note_place
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.interviewing import InterviewSession


class Noting(QObject):
    """A note while it is typed and when it is done."""

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

    def show_for(self, place: Place | None) -> None:
        """The question on screen, or None for a page without."""
        self._place = place

    def text(self, place: Place) -> str:
        """The note as it stands: what is half-typed, else what is written."""
        return self._drafts.text(note_place(place)) or self._session.note(place)

    @Slot(str)
    def type(self, text: str) -> None:
        """The note as it stands; kept as half-typed."""
        place = self._place
        if place is not None:
            same = text == self._session.note(place)
            self._drafts.typed(note_place(place), "" if same else text)

    @Slot()
    def write(self) -> None:
        """The note is done: write it down."""
        place = self._place
        if place is None:
            return
        text = self._drafts.text(note_place(place))
        if text and text != self._session.note(place):
            self._do(lambda: self._session.write_note(place, text.strip()))
        self._drafts.settled(note_place(place))
