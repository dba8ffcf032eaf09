"""Somebody comes in: what is meant for two alone goes out of sight until they are alone again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.interview.answering import Change
from dutyrehab_desktop.workflows.company import somebody_is_here, tell_of_company
from dutyrehab_desktop.workflows.interviewing import InterviewSession


class Company(QObject):
    """Whether somebody is here who may not hear everything.

    Signals:
        changed: True while somebody is here.
        came: Somebody has come in just now: the screen must be hidden at once.
    """

    changed = Signal(bool)
    came = Signal()

    def __init__(
        self,
        session: InterviewSession,
        do: Callable[[Change], bool],
        show_again: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._do = do
        self._show_again = show_again

    @property
    def here(self) -> bool:
        """True while somebody is here."""
        return somebody_is_here(self._session.form)

    @Slot()
    def turn(self) -> None:
        """Somebody came in, or the two are alone again."""
        here = not self.here
        if here:
            self.came.emit()  # first of all: whoever comes in must see nothing
        self._do(lambda: tell_of_company(self._session, here=here))
        self._show_again()
        self.show()

    def show(self) -> None:
        """Say how it is."""
        self.changed.emit(self.here)
