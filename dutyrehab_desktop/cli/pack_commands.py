"""The commands for whoever writes law sheets: arguments in, workflow called, outcome out."""

import argparse
from collections.abc import Sequence
from dataclasses import asdict

from dutyrehab_desktop.cli.kept_lines import digest_of, kept_line, refused, waiting_line
from dutyrehab_desktop.cli.law_lines import (
    law_change_line,
    law_document,
    law_impact_lines,
    law_lines,
)
from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.law.comparing import law_changes
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.law.reader import read_law
from dutyrehab_desktop.workflows.content import content_of, load_content, shipped_form
from dutyrehab_desktop.workflows.law_change import document as law_change_document
from dutyrehab_desktop.workflows.law_change import law_at, law_change
from dutyrehab_desktop.workflows.laws import Effect, LawMissing, bring_in_law, effects
from dutyrehab_desktop.workflows.publishing import Choice, publish
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl


def check(arguments: argparse.Namespace) -> Outcome:
    """Prove law sheets sound.

    Raises:
        FileProblem: They cannot be read at all.
    """
    try:
        law = read_law(arguments.path, shipped_form())
    except LawSheetProblem as problem:
        return refused(problem, arguments.language, "sound")
    document = {"sound": True, "version": law.version, "sha256": law.sha256}
    return Outcome(document, [f"Sound: version {law.version}, {len(law.barriers)} barriers."])


def diff(arguments: argparse.Namespace) -> Outcome:
    """Say what changed between two laws.

    Raises:
        FileProblem: One of them cannot be read, or is not sound.
    """
    form = shipped_form()
    found = law_changes(read_law(arguments.old, form), read_law(arguments.new, form))
    document = {"changes": [change._asdict() for change in found]}
    return Outcome(document, [law_change_line(one) for one in found] or ["Nothing changed."])


def bring_in(arguments: argparse.Namespace) -> Outcome:
    """Put a law into the vault.

    Raises:
        DutyRehabError: It could not be done.
    """
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        try:
            found = bring_in_law(vault, content, arguments.path)
        except LawSheetProblem as problem:
            return refused(problem, arguments.language, "kept")
        changed = effects(vault, content, found.law, real_surroundings())
    document = {"kept": True, **law_document(found), "effects": [asdict(one) for one in changed]}
    lines = [*law_lines(found), *_effect_lines(changed)]
    return Outcome(document, [*lines, waiting_line(found.law.sha256)])


def impact(arguments: argparse.Namespace) -> Outcome:
    """Say what a law changes in the records that were received.

    Raises:
        DutyRehabError: It could not be done.
    """
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        try:
            new = law_at(vault, content, arguments.new)
            old = law_at(vault, content, arguments.old) if arguments.old else None
        except LawSheetProblem as problem:
            return refused(problem, arguments.language, "compared")
        found = law_change(vault, content, new, real_surroundings(), TaskControl(), old)
    return Outcome(law_change_document(found), list(law_impact_lines(found, arguments.language)))


def packs(arguments: argparse.Namespace) -> Outcome:
    """List the laws in a vault.

    Raises:
        DutyRehabError: It could not be opened.
    """
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        kept = vault.store.laws.lines()
    lines = [kept_line(one, in_use=one.sha256 == content.law.sha256) for one in kept]
    return Outcome({"laws": [asdict(one) for one in kept]}, lines)


def send(arguments: argparse.Namespace) -> Outcome:
    """Take a law into use and seal it for the laptops.

    Raises:
        DutyRehabError: It could not be done.
    """
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        chosen = digest_of(vault.store.laws.lines(), arguments.sha256)
        if chosen is None:
            raise LawMissing
        done = publish(vault, content, Choice(law=chosen), arguments.out, real_surroundings())
    document = {
        "parcel": str(done.path),
        "laptops": done.laptops,
        "version": done.version,
        "law_version": done.law_version,
    }
    return Outcome(
        document,
        [
            f"Parcel: {done.path}",
            f"Sealed for laptops: {done.laptops}",
            f"In use from now on: law {done.law_version}, questionnaire {done.version}",
        ],
    )


def _effect_lines(changed: Sequence[Effect]) -> list[str]:
    if not changed:
        return ["No open interview's findings change."]
    return [f"{one.name}: {one.before} -> {one.after} ({one.interviews})" for one in changed]
