"""What a change does to the sheet, and how it is taken back."""

from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
    Status,
)
from dutyrehab_desktop.questionnaire.model import PERMISSIONS
from dutyrehab_desktop.records.entries import REMOVED
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.revision import Content, Field, FieldKind

_NOTHING_YET = {
    FieldKind.ANSWER: Content("", Status.NOT_ASKED),
    FieldKind.NOTE: Content(""),
    FieldKind.ENTRY: REMOVED,
    FieldKind.ROSTER: Content(RosterState.OPEN.value),
}
"""What undo writes where nothing stood before."""


class Undoing:
    """The changes that can be taken back, the last one first, and those that were.

    It never reaches behind an answer about permission: that is changed at its own question. What
    was taken back can be made again until something else is changed.
    """

    def __init__(self) -> None:
        self._changes: list[tuple[Field, Content]] = []
        self._taken: list[tuple[Field, Content]] = []

    def next(self, *, again: bool = False) -> Field | None:
        """What would be taken back now, or made again; None where there is nothing."""
        changes = self._taken if again else self._changes
        return changes[-1][0] if changes else None

    def note(self, field: Field, history: History) -> None:
        """A field is about to be written; the history is the one before."""
        self._taken.clear()
        if field.name.startswith(PERMISSIONS):
            self._changes.clear()
            return
        self._changes.append((field, _content(field, history)))

    def take(self, history: History, *, again: bool = False) -> tuple[Field, Content] | None:
        """The last change, or the last that was taken back: its field, and what belongs there.

        Args:
            history: The one before it is written.
            again: True where something that was taken back is made again.
        """
        here, there = (self._taken, self._changes) if again else (self._changes, self._taken)
        if not here:
            return None
        field, content = here.pop()
        there.append((field, _content(field, history)))
        return field, content

    def clear(self) -> None:
        """Nothing can be taken back any more."""
        self._changes.clear()
        self._taken.clear()


def _content(field: Field, history: History) -> Content:
    """What stands in a field, or what undo writes where nothing does."""
    heads = history.heads(field)
    return heads[0].content if heads else _NOTHING_YET[field.kind]


def sheet_after(
    sheet: AnswerSheet, history: History, field: Field, content: Content
) -> AnswerSheet:
    """A sheet after one write, which is in the history already."""
    if field.kind is FieldKind.ANSWER:
        place = Place(field.name, field.instance)
        return sheet.with_answer(place, Answer(content.value, content.status))
    if field.kind is FieldKind.NOTE:
        return sheet
    state = sheet.entries(field.name).state
    if field.kind is FieldKind.ROSTER:
        state = RosterState(content.value)
    return sheet.with_roster(field.name, RosterEntries(history.entry_ids(field.name), state))
