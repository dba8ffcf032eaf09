"""What changed between questionnaires, as lines and as JSON."""

from collections.abc import Sequence

from dutyrehab_desktop.questionnaire.comparing import Change
from dutyrehab_desktop.workflows.questionnaires import ComparedQuestionnaire

_LONGEST = 100


def compared_document(one: ComparedQuestionnaire) -> dict[str, object]:
    """A questionnaire beside the one before it, as the command line prints it."""
    return {
        "id": one.questionnaire.id,
        "version": one.questionnaire.version,
        "sha256": one.questionnaire.sha256,
        "before": one.before,
        "in_use": one.in_use,
        "changes": [change._asdict() for change in one.changes],
        "new_consent": list(one.new_consent),
    }


def compared_lines(one: ComparedQuestionnaire) -> list[str]:
    """The same in lines."""
    before = f", before it {one.before}" if one.before else ""
    title = f"{one.questionnaire.id}, version {one.questionnaire.version}{before}"
    return [title, *map(change_line, one.changes), *consent_lines(one.new_consent)]


def consent_lines(names: Sequence[str]) -> list[str]:
    """That people have to be asked anew what they agree to."""
    if not names:
        return []
    told = "What people agree to changes; the consent needs a new version"
    return [f"{told}: {', '.join(names)}"]


def change_line(change: Change) -> str:
    """One change in one line."""
    place = f"{change.kind}: {change.name}" + (f", {change.column}" if change.column else "")
    said = " -> ".join(shortened(text) for text in (change.before, change.after) if text)
    return f"{place}: {said}" if said else place


def shortened(text: str) -> str:
    """A text in one line of at most a hundred letters."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…"
