"""What changed between laws, as lines and as JSON."""

from collections.abc import Iterator

from dutyrehab_desktop.cli.questionnaire_lines import shortened
from dutyrehab_desktop.law.comparing import LawChange
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.law_change import LawChanged
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


def law_impact_lines(found: LawChanged, language: str) -> Iterator[str]:
    """What a law changes in records, rule by rule, with their codes: for inside use only."""
    versions = f"law {found.old.version} -> {found.new.version}"
    yield f"{versions}: {found.touched} of {found.people} persons; not readable: {found.unread}"
    names = {(kind, name): one for law in (found.old, found.new) for kind, name, one in law.rules()}
    for rule in found.rules:
        title = in_language(names[rule.kind, rule.id].names, language)
        yield f"{rule.kind} {rule.id}: {title}"
        for word, codes in (
            ("gains", rule.gains),
            ("loses", rule.loses),
            ("unknown", rule.unknown),
            ("other", rule.other),
        ):
            if codes:
                yield f"  {word} {len(codes)}: {' '.join(codes)}"


def law_change_line(change: LawChange) -> str:
    """One change in one line."""
    place = f"{change.kind}: {change.sheet}, {change.name}"
    place += f", {change.column}" if change.column else ""
    said = " -> ".join(shortened(text) for text in (change.before, change.after) if text)
    return f"{place}: {said}" if said else place
