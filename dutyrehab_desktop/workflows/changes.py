"""What a change does to the sheet, and how it is taken back."""

from collections.abc import Sequence

from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
    Status,
)
from dutyrehab_desktop.questionnaire.model import PERMISSIONS
from dutyrehab_desktop.records.entries import REMOVED, present
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.revision import Content, Field, FieldKind

_NOTHING_YET = {
    FieldKind.ANSWER: Content("", Status.NOT_ASKED),
    FieldKind.NOTE: Content(""),
    FieldKind.ENTRY: REMOVED,
    FieldKind.ROSTER: Content(RosterState.OPEN.value),
}
"""What undo writes where nothing stood before."""


Write = tuple[Field, Content]
Writes = tuple[Write, ...]
"""What one change writes: one field, or several that belong together."""


class Undoing:
    """The changes that can be taken back, the last one first, and those that were.

    It never reaches behind an answer about permission: that is changed at its own question. What
    was taken back can be made again until something else is changed.
    """

    def __init__(self) -> None:
        self._changes: list[Writes] = []
        self._taken: list[Writes] = []

    def next(self, *, again: bool = False) -> Field | None:
        """What would be taken back now, or made again; None where there is nothing.

        Of several fields it is the one that the change began with.
        """
        changes = self._taken if again else self._changes
        return changes[-1][0][0] if changes else None

    def note(self, fields: Sequence[Field], history: History) -> None:
        """Fields are about to be written in one go; the history is the one before."""
        self._taken.clear()
        if any(field.name.startswith(PERMISSIONS) for field in fields):
            self._changes.clear()
            return
        self._changes.append(_contents(fields, history))

    def take(self, history: History, *, again: bool = False) -> Writes:
        """The last change, or the last that was taken back: its fields, and what belongs there.

        Args:
            history: The one before it is written.
            again: True where something that was taken back is made again.

        Returns:
            Nothing where there is no such change.
        """
        here, there = (self._taken, self._changes) if again else (self._changes, self._taken)
        if not here:
            return ()
        writes = here.pop()
        there.append(_contents([field for field, _ in writes], history))
        return writes

    def clear(self) -> None:
        """Nothing can be taken back any more."""
        self._changes.clear()
        self._taken.clear()


def _contents(fields: Sequence[Field], history: History) -> Writes:
    """What stands in fields, or what undo writes where nothing does."""
    return tuple(
        (field, heads[0].content if (heads := history.heads(field)) else _NOTHING_YET[field.kind])
        for field in fields
    )


def moved(history: History, entries: Sequence[Field], at: int, by: int) -> list[Write]:
    """What is written where one entry changes places with the next.

    Args:
        history: The one before it is written.
        entries: All of a list, in order.
        at: Which one is moved, from 0.
        by: -1 for one place up, 1 for one place down.

    Returns:
        Nothing where it is at that end already. The moved one comes first, because undo shows
        what a change began with.
    """
    if not 0 <= at + by < len(entries):
        return []
    order = list(entries)
    order[at], order[at + by] = order[at + by], order[at]
    # Two machines may have given the same place twice, so every one that differs is written.
    writes = [
        (field, present(place, history.heads(field)[0].content.language))
        for place, field in enumerate(order)
        if history.order(field) != place
    ]
    return sorted(writes, key=lambda write: write[0] != entries[at])


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
