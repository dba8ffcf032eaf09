"""What changed between laws, as lines and as JSON."""

from dutyrehab_desktop.cli.questionnaire_lines import shortened
from dutyrehab_desktop.law.comparing import LawChange
from dutyrehab_desktop.workflows.laws import ComparedLaw


def law_document(one: ComparedLaw) -> dict[str, object]:
    """A law beside the one in use, as the command line prints it."""
    return {
        "id": one.law.id,
        "version": one.law.version,
        "sha256": one.law.sha256,
        "before": one.before,
        "in_use": one.in_use,
        "changes": [change._asdict() for change in one.changes],
    }


def law_lines(one: ComparedLaw) -> list[str]:
    """The same in lines."""
    title = f"{one.law.id}, version {one.law.version}, in use {one.before}"
    return [title, *map(law_change_line, one.changes)]


def law_change_line(change: LawChange) -> str:
    """One change in one line."""
    place = f"{change.kind}: {change.sheet}, {change.name}"
    place += f", {change.column}" if change.column else ""
    said = " -> ".join(shortened(text) for text in (change.before, change.after) if text)
    return f"{place}: {said}" if said else place
