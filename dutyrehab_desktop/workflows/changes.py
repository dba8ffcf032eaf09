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
    """The changes that can be taken back, the last one first.

    It never reaches behind an answer about permission: that is changed at its own question.
    """

    def __init__(self) -> None:
        self._changes: list[tuple[Field, Content]] = []

    @property
    def next(self) -> Field | None:
        """What would be taken back now, or None."""
        return self._changes[-1][0] if self._changes else None

    def note(self, field: Field, history: History) -> None:
        """A field is about to be written; the history is the one before."""
        if field.name.startswith(PERMISSIONS):
            self._changes.clear()
            return
        heads = history.heads(field)
        self._changes.append((field, heads[0].content if heads else _NOTHING_YET[field.kind]))

    def take(self) -> tuple[Field, Content]:
        """The last change, which is forgotten: its field, and what stood there before."""
        return self._changes.pop()

    def clear(self) -> None:
        """Nothing can be taken back any more."""
        self._changes.clear()


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
