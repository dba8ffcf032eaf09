"""What a backup holds, and what was saved of a damaged vault, in words."""

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.workflows.restoring import Contents
from dutyrehab_desktop.workflows.salvaging import Rescued

_MOST_CODES = 12


def backup_words(contents: Contents, language: str) -> str:
    """What a backup holds, and what becomes of it."""
    month = date_words(contents.month, language) if contents.month else "–"
    parts = [
        translate("Rescue", "Backup of {month}. Open: {open}. Sealed: {sealed}.").format(
            month=month, open=contents.open, sealed=contents.sealed
        )
    ]
    if contents.removed:
        told = translate(
            "Rescue", "Not brought back, because it was taken back or deleted: {count}."
        )
        parts.append(told.format(count=contents.removed))
    parts.append(
        translate(
            "Rescue",
            "The new vault opens with the passphrase of the backup. For your coordinator it is "
            "another laptop: enrol it again before you go on.",
        )
    )
    return "\n\n".join(parts)


def rescued_words(found: Rescued) -> str:
    """What was saved, and what has to be looked at."""
    parts = [
        translate("Rescue", "Whole: {whole}. Sealed: {sealed}.").format(
            whole=len(found.whole), sealed=len(found.sealed)
        )
    ]
    if found.doubtful:
        told = translate(
            "Rescue", "Something is missing in these; look through them with the person: {codes}."
        )
        parts.append(told.format(codes=_codes(found.doubtful)))
    if found.gaps or found.refused:
        told = translate(
            "Rescue", "Places that could not be read: {gaps}. Not as it was written: {refused}."
        )
        parts.append(told.format(gaps=found.gaps, refused=found.refused))
    parts.append(
        translate(
            "Rescue",
            "The damaged vault was not changed: keep it until you know that nothing is missing. "
            "The new one opens with the same passphrase; enrol it again before you go on.",
        )
    )
    return "\n\n".join(parts)


def _codes(codes: tuple[str, ...]) -> str:
    shown = ", ".join(codes[:_MOST_CODES])
    return f"{shown} …" if len(codes) > _MOST_CODES else shown
