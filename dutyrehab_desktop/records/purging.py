"""What must be gone before an interview leaves the laptop (design README, "Append-only")."""

from collections.abc import Collection

from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content, Field, FieldKind, Revision

MONTH_ONLY = ("interview_date", "delete_on")
"""Days the program knows by itself; they would say when two people met (finding 19)."""
_KEPT_BACK = (Status.WITHDRAWN, Status.WITHHELD)


def purged_for_sealing(
    interview: Interview,
    irrelevant_places: Collection[Place],
    irrelevant_rosters: Collection[str] = (),
    identity: Collection[str] = (),
) -> Interview:
    """The interview as it may travel: what must go is gone with its history.

    Withheld and withdrawn answers leave a gap with that status; where one was answered anew later,
    what stood before stays here. Answers and notes at irrelevant
    places leave nothing, nor do those at questions about identity, whatever their status: they
    travel on a sheet of their own (`records.identity`), or not at all. Of an entry that was taken
    out only that fact stays, so that no merge brings it back unasked; `interview_date` and
    `delete_on` keep their month.

    Args:
        interview: As it stands on the laptop.
        irrelevant_places: Answers that mean nothing under the other answers.
        irrelevant_rosters: Rosters that mean nothing under the other answers.
        identity: Names of the questions about identity.
    """
    history = interview.history
    places, rosters = frozenset(irrelevant_places), frozenset(irrelevant_rosters)
    out = _entries_out(history, rosters)
    kept_back = {each.field for each in history if each.content.status in _KEPT_BACK}
    gone: set[Field] = set()
    gaps: list[Revision] = []
    for field in history.fields():
        if field.kind in (FieldKind.ENTRY, FieldKind.ROSTER):
            goes = field.name in rosters
        else:
            goes = field.place in places or field.instance in out or field.name in identity
        if goes:
            gone.add(field)
        elif _gap(history, field) is not None:
            gone |= {field, Field.of_note(field.place)}
            gaps += _rewritten(history, field)
        elif field.kind is FieldKind.ANSWER and (field.name in MONTH_ONLY or field in kept_back):
            gone.add(field)
            gaps += _rewritten(history, field)
    return interview.with_history(History([*history.without(gone), *gaps]))


def _entries_out(history: History, rosters: Collection[str]) -> set[str]:
    return {
        field.instance
        for field in history.fields()
        if field.kind is FieldKind.ENTRY and (field.name in rosters or not history.stands(field))
    }


def _gap(history: History, field: Field) -> Status | None:
    if field.kind is not FieldKind.ANSWER:
        return None
    found = {head.content.status for head in history.heads(field)}
    # Of two wishes the stricter one holds.
    return next((each for each in _KEPT_BACK if each in found), None)


def _rewritten(history: History, field: Field) -> list[Revision]:
    gap = _gap(history, field)
    heads = sorted(history.heads(field), key=lambda each: (each.counter, each.device))
    if gap is not None:
        return [Revision.make(field, Content("", gap), frozenset(), heads[-1].origin)]
    return [
        Revision.make(field, _told(field, head.content), frozenset(), head.origin) for head in heads
    ]


def _told(field: Field, content: Content) -> Content:
    if field.name not in MONTH_ONLY:
        return content
    return Content(content.value[:7], content.status, content.language)
