"""Leaving an interview: what was told is kept or deleted, and which of them is said before."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal, Slot

from dutyrehab_desktop.app.common.dialogs import AskDialog, KeepDialog, ask_to_forget
from dutyrehab_desktop.app.common.i18n import translate, translate_marked
from dutyrehab_desktop.app.shell.rooms import House
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.records.fate import Deleted, Left, fate_of
from dutyrehab_desktop.workflows import endings
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.vaults import OpenVault

_KEEP_OR_DELETE = QT_TRANSLATE_NOOP(
    "Leaving",
    "We can stop here. Shall I keep what you told me, or delete it? Both are all right, and "
    "nothing bad follows.",
)


class Leaving(QObject):
    """The ways out of one interview.

    Signals:
        left: The first screen is wanted.
    """

    left = Signal()

    def __init__(
        self, house: House, vault: OpenVault, session: InterviewSession, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._house = house
        self._vault = vault
        self._session = session

    def close(self) -> None:
        """Enough for now; where everything is deleted tonight, that is said first."""
        if not self._session.stored:
            self._ask_to_forget()
        elif self._goes_tonight():
            ask = AskDialog(
                translate("Leaving", "It is deleted at the end of today"),
                translate(
                    "Leaving",
                    "The coordinator may not read this interview, or must not. It cannot be gone "
                    "on with another day.",
                ),
                (translate("Leaving", "Close it"), translate("Leaving", "Stay here")),
                self._house.window,
            )
            ask.agreed.connect(self._close)
            ask.open()
        else:
            self._close()

    def stop(self) -> None:
        """The person wants to stop: until they say that it is kept, it is deleted tonight."""
        if not self._session.stored:
            self._ask_to_forget()
        elif self._try(endings.stop):
            self._ask_to_keep(translate("Leaving", "Without an answer it is deleted tonight."))

    def end(self) -> None:
        """An answer has ended the talk; what was told in earlier meetings is kept by silence.

        The page that both have read says that it stays, and that it may be deleted at any time.
        """
        if not self._session.stored:
            self._session.discard()
            self.left.emit()
        elif self._try(endings.close):
            self._ask_to_keep(translate("Leaving", "Without an answer it is kept."))

    def _ask_to_keep(self, silence: str) -> None:
        """In the person's words; below, for the interviewer, what keeping and silence mean."""
        languages, session = self._house.languages, self._session
        spoken = session.standing.spoken or session.spoken  # the talk may have gone over to it
        said = languages.say(spoken, "Leaving", _KEEP_OR_DELETE)
        own = translate_marked("Leaving", _KEEP_OR_DELETE)
        words = [said] if said == own else [said, own]
        gone = translate("Leaving", "Kept or not: it is deleted at the end of today.")
        words.append(gone if self._goes_tonight() else silence)
        title = translate("Leaving", "Keep it, or delete it?")
        ask = KeepDialog(title, "\n\n".join(words), self._house.window)
        ask.agreed.connect(self._on_kept)
        ask.refused.connect(self._on_back)
        ask.thrown_away.connect(self._on_thrown_away)
        ask.open()

    def _ask_to_forget(self) -> None:
        ask = ask_to_forget(self._house.window)
        ask.agreed.connect(self.forget)
        ask.open()

    @Slot()
    def forget(self) -> None:
        """Leave; what was never stored is forgotten."""
        if not self._session.stored:
            self._session.discard()
        self.left.emit()

    @Slot()
    def _close(self) -> None:
        if self._try(endings.close):
            self.left.emit()

    @Slot()
    def _on_kept(self) -> None:
        if self._try(endings.keep):
            self.left.emit()

    @Slot()
    def _on_back(self) -> None:
        self._try(endings.go_on)

    @Slot()
    def _on_thrown_away(self) -> None:
        around = self._house.surroundings
        if self._try(lambda vault, code: endings.delete_here(vault, code, around, wished=True)):
            self._session.kept.stored = False  # nothing of it is in the vault any more
            self._session.discard()
            self.left.emit()

    def _goes_tonight(self) -> bool:
        _, fate = fate_of(self._session.interview, Left.KEPT)
        return fate.deleted is Deleted.END_OF_DAY

    def _try(self, change: Callable[[OpenVault, str], None]) -> bool:
        try:
            change(self._vault, self._session.code)
        except DutyRehabError as problem:
            self._house.window.show_notice(self._house.messages.of(problem), "")
            return False
        return True
