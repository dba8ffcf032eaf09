"""Versions of a questionnaire or a law: which one waits, and whether a number is taken."""

from collections.abc import Iterable

from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.records.interview import version_key
from dutyrehab_desktop.store.kept import KeptLine, Source


def only_looked_at(line: KeptLine) -> bool:
    """Whether it was brought in and never taken into use."""
    return line.source is Source.IMPORTED and not line.used


def version_taken(new: tuple[str, str], here: Iterable[tuple[str, str]]) -> tuple[Finding, ...]:
    """What is wrong with the version of something new: it must be later than every one here.

    Args:
        new: Its SHA-256 and its version.
        here: The same of what is here; what has the same digest is the same and does not count.
    """
    sha256, version = new
    others = [other for digest, other in here if digest != sha256]
    if all(version_key(other) < version_key(version) for other in others):
        return ()
    latest = max(others, key=version_key)
    return (Finding("settings", 2, "version", "version-not-later", "", latest),)
