"""What a parcel says anew of the project, in words; and how a line of the list is told."""

from collections.abc import Iterator

from dutyrehab_desktop.app.common.changes import MOST, ChangesWords, ChangeWords
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.guidance import helper_words, word
from dutyrehab_desktop.workflows.projects import ComparedProject, Referral, cover_of


def about(line: Referral, language: str, reader: str) -> str:
    """What else is known of a helper, beside who it is and how to reach it.

    Args:
        line: A line of the referral list.
        language: Of whoever hears it.
        reader: Of whoever reads when it was checked.
    """
    parts = [
        *helper_words(line.languages, line.cost, line.supervised, language),
        line.note,
    ]
    if line.checked_on:
        checked = translate("Referrals", "checked {date}")
        parts.append(checked.format(date=date_words(line.checked_on, reader)))
    return " · ".join(part for part in parts if part)


def project_title(found: ComparedProject) -> str:
    """Which version of the list it is."""
    told = translate("ProjectChanges", "Referral list and own words, version {count}")
    return told.format(count=found.project.version)


def project_changes_words(found: ComparedProject, language: str) -> ChangesWords:
    """Everything that changes, in the language of the window."""
    told = list(_lines(found, language))
    rest = translate("ProjectChanges", "Further lines: {count}")
    left = len(told) - MOST
    return ChangesWords(
        project_title(found),
        "",
        tuple(told[:MOST]),
        rest.format(count=left) if left > 0 else "",
    )


def _lines(found: ComparedProject, language: str) -> Iterator[ChangeWords]:
    project = found.project
    if found.words:
        kind = translate("ProjectChanges", "The organisation's own words")
        yield ChangeWords(kind, in_language(project.organisation.model_dump(), language))
    if found.emergency:
        kind = translate("ProjectChanges", "Emergency contact")
        yield ChangeWords(kind, project.emergency)
    yield from _hiding(found, language)
    kinds = (
        (translate("ProjectChanges", "On the list now"), found.added),
        (translate("ProjectChanges", "Not on the list any more"), found.removed),
    )
    for kind, lines in kinds:
        for line in lines:
            who = f"{line.city}, {word('kind', line.kind, language)}: {line.who}, {line.reach}"
            yield ChangeWords(kind, who, about(line, language, language))


def _hiding(found: ComparedProject, language: str) -> Iterator[ChangeWords]:
    if found.idle:
        idle = found.project.idle
        kind = translate("ProjectChanges", "Hiding and locking by itself")
        told = translate(
            "ProjectChanges",
            "Minutes without a sign of life: an interview is hidden after {curtain} and locked "
            "after {in_interview}; everything else is locked after {elsewhere}.",
        )
        yield ChangeWords(kind, told.format(**idle.model_dump()))
    if found.cover:
        kind = translate("ProjectChanges", "The page that hides the window")
        own = cover_of(found.project, language)
        nothing = translate("ProjectChanges", "The program's own page")
        yield ChangeWords(kind, nothing if own is None else own[0])
