"""A record under a questionnaire that may be later than the one it was held with.

Its history keeps the names under which it was written, so that copies on laptops with different
versions still merge field by field; only what is read from it goes by the names of today.
"""

from collections.abc import Iterable

from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.versions import CarriedOver, carried_over
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind


def carried(interview: Interview, questionnaire: Questionnaire) -> CarriedOver:
    """What stands now under the names of a questionnaire, and what has no place there.

    A conflict that was settled under a former name counts as settled here as well.
    """
    return carried_over(interview.sheet(), questionnaire, interview.undecided())


def field_of(interview: Interview, questionnaire: Questionnaire, field: Field) -> Field:
    """Where something is written that has this name today: the field that is shown for it.

    That is one under a former name where the record has it there, and otherwise the one of today.
    """
    known = [
        named
        for name in questionnaire.names_of(field.name)
        if interview.history.heads(named := Field(field.kind, name, field.instance))
    ]
    shown = next((named for named in known if not _is_empty(interview, named)), None)
    return shown or (known[0] if known else _beside_its_list(interview, questionnaire, field))


def other_fields(
    interview: Interview, questionnaire: Questionnaire, field: Field
) -> tuple[Field, ...]:
    """Where else the record has an answer to the same question: copies of two versions met.

    What the person says now stands for all of them.
    """
    shown = field_of(interview, questionnaire, field)
    names = questionnaire.names_of(field.name)
    every = (Field(field.kind, name, field.instance) for name in names)
    return tuple(
        one
        for one in every
        if one != shown and interview.history.heads(one) and not _is_empty(interview, one)
    )


def field_today(questionnaire: Questionnaire, field: Field) -> Field:
    """The same field by the name of today."""
    return Field(field.kind, questionnaire.today(field.name), field.instance)


def former_places(questionnaire: Questionnaire, place: Place) -> tuple[Place, ...]:
    """A place, and the same place under every name that its question had before."""
    return tuple(Place(name, place.entry) for name in questionnaire.names_of(place.question))


def goes_by_former_names(fields: Iterable[Field], questionnaire: Questionnaire) -> bool:
    """Whether anything stands under a name that a question or a roster had before."""
    return any(field.name in questionnaire.former for field in fields)


def earlier_version(interview: Interview, questionnaire: Questionnaire) -> str:
    """The version a record was last written under; empty where it is this very questionnaire."""
    return "" if interview.pinned == questionnaire.pin else interview.questionnaire_version


def _is_empty(interview: Interview, field: Field) -> bool:
    if field.kind is not FieldKind.ANSWER or interview.history.conflict(field) is not None:
        return False
    return interview.history.heads(field)[0].content.status is Status.NOT_ASKED


def _beside_its_list(interview: Interview, questionnaire: Questionnaire, field: Field) -> Field:
    """Entries, and whether that was all, go to the list that the record has already."""
    if field.kind not in (FieldKind.ENTRY, FieldKind.ROSTER):
        return field
    names = [
        name
        for name in questionnaire.names_of(field.name)
        if interview.history.entry_ids(name)
        or interview.history.heads(Field(FieldKind.ROSTER, name))
    ]
    return Field(field.kind, names[0], field.instance) if names else field
