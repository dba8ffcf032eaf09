"""What a merge would change, record by record, before anything is changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.merge import Merge


class Change(StrEnum):
    """What becomes of one record.

    `WITHDRAWN` is hidden, because somebody takes it back; `REFUSED` was withdrawn and deleted
    before, and does not come back. `HELD` waits, because the interviewer doubts the consent.
    `UNOPENED` was sealed for another coordinator alone.
    """

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    HELD = "held"
    UNOPENED = "unopened"


@dataclass(frozen=True)
class Difference:
    """One record of a merge.

    Attributes:
        change: The heading it stands under.
        before: As it stood, or None for a new one.
        after: As it would stand.
        merge: The fields, one by one.
    """

    change: Change
    before: Interview | None
    after: Interview
    merge: Merge


def differences(
    known: Mapping[str, Interview], incoming: Iterable[Interview]
) -> tuple[Difference, ...]:
    """What joining the incoming records would change in the known ones, by code.

    Args:
        known: The records here, by code; those that do not come in are left out.
        incoming: The records that come in; one code may come several times.

    Raises:
        RecordMismatch: One code stands for two different interviews.
    """
    joined: dict[str, Interview] = {}
    for interview in incoming:
        former = joined.get(interview.code)
        joined[interview.code] = interview if former is None else former.merged(interview)[0]
    return tuple(_difference(known.get(code), joined[code]) for code in sorted(joined))


def _all_new(incoming: Interview) -> Merge:
    """What a record brings that was not here: the same as joining it to an empty one."""
    history = incoming.history
    conflicts = history.conflicts()
    undecided = {conflict.field for conflict in conflicts}
    added = tuple(field for field in history.fields() if field not in undecided)
    return Merge(added, conflicts=conflicts, new_revisions=len(history))


def _difference(before: Interview | None, incoming: Interview) -> Difference:
    after, merge = (incoming, _all_new(incoming)) if before is None else before.merged(incoming)
    if merge.conflicts:
        change = Change.CONFLICT
    elif before is None:
        change = Change.NEW
    else:
        change = Change.CHANGED if merge.new_revisions else Change.UNCHANGED
    return Difference(change, before, after, merge)
