"""What is kept of an interview beside its answers: half-typed text, its page, whether it is held.

On the disk only where the person has allowed storing; in memory until then.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import date

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.records.guarded import Guarded, Placement
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, Revision
from dutyrehab_desktop.store.interviews import Interviews
from dutyrehab_desktop.workflows.standing import Standing


class Keeping:
    """The place in the vault where one open interview lies.

    Attributes:
        stored: True where it is in the vault.
        interrupted: True where it was being held when the program was cut off.
        guarded: What of it is under a key of its own, as it stands now.
    """

    def __init__(
        self, interviews: Interviews, code: str, today: Callable[[], date], *, stored: bool
    ) -> None:
        self._interviews = interviews
        self._code = code
        self._today = today
        self._held = False
        self._half_typed: dict[Field, str] = {}
        self._kept_position = ""
        self._pin = ("", "")
        # What the vault has been told of that; nothing yet.
        self._placed: Placement | None = None
        self.guarded = Guarded(everything=True)
        self.stored = stored
        self.interrupted = False
        self.standing = Standing()
        if stored:
            self.interrupted = interviews.is_held(code)
            self._half_typed = dict(interviews.half_typed(code))
            self._kept_position = interviews.position(code)
            self.standing = Standing.read(self._kept_position)

    @property
    def _day(self) -> str:
        """The day, at whose end it is decided what becomes of the record."""
        return self._today().isoformat()

    @property
    def fields(self) -> frozenset[Field]:
        """Where text was typed and not given."""
        return frozenset(self._half_typed)

    def half_typed(self, field: Field) -> str:
        """Text that was typed for a field and not given."""
        return self._half_typed.get(field, "")

    def keep_half_typed(self, field: Field, text: str) -> None:
        """Keep such text; empty text forgets it.

        Raises:
            FileProblem: It is in memory but not on the disk.
        """
        if self.half_typed(field) == text:
            return
        self._half_typed[field] = text
        if self.stored:
            guards = self._interviews.guards
            by = self.guarded.of_half_typed(field) if guards else None
            self._interviews.keep_half_typed(self._code, field, text, by)

    def settled(self, field: Field) -> None:
        """The text became an answer; writing that clears it on the disk."""
        self._half_typed.pop(field, None)

    def stand(self, standing: Standing) -> None:
        """Keep where the interview stands now.

        Raises:
            FileProblem: It is in memory but not on the disk.
        """
        self.standing = standing
        position = standing.text()
        if self.stored and position != self._kept_position:
            self._interviews.remember(self._code, position)
            self._kept_position = position

    def hold(self) -> None:
        """Mark the interview as being held, from now on or from when it is stored.

        A disk that refuses the mark costs a word about how the interview was left, no more; it
        must keep nobody from opening or locking.
        """
        self._held = True
        if self.stored:
            with suppress(FileProblem):
                self._interviews.hold(self._code, self._day)

    def let_go(self) -> None:
        """It is left, locked or closed: nothing was cut off."""
        self._held = False
        if self.stored:
            with suppress(FileProblem):
                self._interviews.let_go(self._code)

    def put_down(self, interview: Interview, unsaved: tuple[Revision, ...]) -> None:
        """Make what was written durable, and where the interview stands with it.

        What must go under another key than before goes there in the same transaction.

        Raises:
            FileProblem: Nothing was written.
        """
        position, placement = self.standing.text(), self._placement(interview, unsaved)
        if self.stored:
            moved = position if position != self._kept_position else None
            pin = interview.questionnaire_version, interview.questionnaire_sha256
            self._interviews.append(
                self._code,
                *unsaved,
                position=moved,
                pinned=pin if pin != self._pin else None,
                placement=placement,
                day=self._day,
            )
        else:
            self._interviews.begin(
                interview,
                self._half_typed,
                position=position,
                held=self._held,
                placement=placement or Placement(),
                day=self._day,
            )
            self.stored = True
        self._placed = placement
        self._kept_position = position
        self._pin = interview.questionnaire_version, interview.questionnaire_sha256

    def delete(self) -> None:
        """Take the interview out of the vault; what is in memory stays."""
        if self.stored:
            self._interviews.delete(self._code)
        self.stored = False
        self._placed = None
        self._kept_position = ""

    def forget(self) -> None:
        """Forget what is in memory too."""
        self._half_typed.clear()
        self.standing = Standing()

    def _placement(self, interview: Interview, unsaved: tuple[Revision, ...]) -> Placement | None:
        if not self._interviews.guards:
            return None
        before, guarded = self._placed, self.guarded
        if before is None or guarded != before.guarded:
            keys = guarded.each(interview.history.in_order())
            return Placement(guarded, keys, anew=True)
        return Placement(guarded, guarded.each(unsaved, before.keys))
