"""Takes the last change back, and makes it again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.interview import path
from dutyrehab_desktop.app.interview.answering import Change
from dutyrehab_desktop.questionnaire.steps import Step
from dutyrehab_desktop.workflows.interviewing import InterviewSession, Recorded


class Turning(QObject):
    """Undo and redo of one interview; the page that changes comes on screen.

    Signals:
        done: What was done, and the word on the way back (always empty).
    """

    done = Signal(str, str)

    def __init__(
        self,
        session: InterviewSession,
        do: Callable[[Change], bool],
        show: Callable[[Step | None], None],
        parent: QObject,
    ) -> None:
        """Make it.

        Args:
            session: The interview.
            do: Makes a change, and shows what follows from it.
            show: Shows the page of what has changed; None where it is not shown now.
            parent: Whose it is.
        """
        super().__init__(parent)
        self._session = session
        self._do = do
        self._show = show

    @Slot()
    def back(self) -> None:
        """Take the last change back."""
        self._turn(translate("Interview", "The last change was taken back."))

    @Slot()
    def again(self) -> None:
        """Make again what was taken back last."""
        self._turn(translate("Interview", "The change was made again."), again=True)

    def _turn(self, told: str, *, again: bool = False) -> None:
        field = self._session.undoes(again=again)
        turned: list[Recorded | None] = []
        self._do(lambda: turned.append(self._session.undo(again=again)))
        if field is not None and turned and turned[0] is not None:
            self._show(path.step_of(self._session.form, field.place))
            self.done.emit(told, "")
