"""Bundles taken in and out again: arguments in, workflow called, outcome out."""

import argparse
from pathlib import Path

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.words import ask_for_words
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.content import Content, content_of, load_content
from dutyrehab_desktop.workflows.enrolling import expect_role, look_at_card
from dutyrehab_desktop.workflows.exchanging import hand_on
from dutyrehab_desktop.workflows.keys import own_device_words
from dutyrehab_desktop.workflows.merging import (
    BundleLook,
    DeviceRevoked,
    DeviceUnknown,
    Merged,
    look_at_bundle,
    merge,
)
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.undoing import (
    MergedBundle,
    merge_again,
    merged_bundles,
    undo_merge,
)
from dutyrehab_desktop.workflows.vaults import OpenVault, Role


def merge_bundles(arguments: argparse.Namespace) -> Outcome:
    """Merge bundle by bundle: one that is refused does not keep the others out.

    Raises:
        DutyRehabError: The vault cannot be opened, or is no coordinator's.
    """
    known = {tuple(words.lower().split()) for words in arguments.device_words}
    results: list[dict[str, object]] = []
    lines: list[str] = []
    problems: list[tuple[str, DutyRehabError]] = []
    with opened(arguments) as vault:
        expect_role(vault, Role.COORDINATOR)
        content = content_of(vault, load_content())
        for path in _files(arguments.bundles):
            entry: dict[str, object] = {"bundle": str(path)}
            results.append(entry)
            try:
                look = look_at_bundle(vault, path, content, TaskControl())
                entry |= {"device_words": " ".join(look.device_words), **look.document()}
                lines += [f"{path}: {_tally(look.tally())}", *_odd(look)]
                if arguments.preview:
                    continue
                accepted = look.device_words if look.device_words in known else ()
                done = _take_in(vault, path, content, accepted)
                entry["merged"] = done.document()
                lines += [f"  merged: {_tally(done)}"]
            except DutyRehabError as problem:
                entry["error"] = problem.code
                problems.append((str(path), problem))
                if isinstance(problem, DeviceUnknown | DeviceRevoked):
                    words = entry["device_words"]
                    lines += [f"  not merged: compare its words, then --device-words: {words}"]
    return Outcome({"bundles": results}, lines, problems)


def merged(arguments: argparse.Namespace) -> Outcome:
    """List the bundles that were merged; undo one, or merge it again.

    Raises:
        DutyRehabError: It could not be done; nothing was changed.
    """
    lines: list[str] = []
    with opened(arguments) as vault:
        if arguments.undo:
            count = undo_merge(vault, arguments.undo, TaskControl())
            lines.append(f"Taken out: {count} records changed. The bundle is kept.")
        elif arguments.again:
            merge_again(vault, arguments.again, TaskControl())
            lines.append("Merged again.")
        found = merged_bundles(vault)
    lines += [_line(one) for one in found]
    return Outcome({"bundles": [one.document() for one in found]}, lines)


def hand_to_coordinator(arguments: argparse.Namespace) -> Outcome:
    """Write what may travel as one bundle for another coordinator.

    Raises:
        DutyRehabError: No bundle was written.
    """
    words = look_at_card(arguments.card).words
    said = arguments.words or ask_for_words(words, "the other coordinator")
    card = (arguments.card, tuple(said.lower().split()))
    with opened(arguments) as vault:
        done = hand_on(vault, card, arguments.out, real_surroundings(), TaskControl())
        own = " ".join(own_device_words(vault))
    document = {
        "bundle": str(done.path),
        "records": done.records,
        "kept": done.kept,
        "withdrawals": done.withdrawals,
        "device_words": own,
    }
    lines = [
        f"Bundle: {done.path}",
        f"Records in it: {done.records}",
        f"Not allowed to travel, not in it: {done.kept}",
        f"Withdrawals in it: {done.withdrawals}",
        f"Ten words of this desk, to be read out to the other coordinator: {own}",
    ]
    return Outcome(document, lines)


def _files(paths: list[Path]) -> list[Path]:
    """The bundles themselves; of a folder or a stick every file in it."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.glob("*.bin")) if path.is_dir() else [path]
    return list(dict.fromkeys(found))


def _line(one: MergedBundle) -> str:
    state = "taken out" if one.taken_out else "merged"
    return (
        f"{one.bundle}: {state}, {one.records} records, "
        f"number {one.sequence} of {' '.join(one.words)}"
    )


def _odd(look: BundleLook) -> list[str]:
    told = {
        "  merged before: nothing will change": look.already_merged,
        "  its merge was undone: it will be merged again": look.taken_out,
        "  an earlier bundle of this laptop has not arrived": look.gap,
        f"  this laptop was revoked in {look.revoked}": bool(look.revoked),
        f"  ALARM: this laptop takes back {look.alarm} records without proof. Call before you "
        "decide; a seized laptop could do this": bool(look.alarm),
    }
    return [line for line, true in told.items() if true]


def _take_in(vault: OpenVault, path: Path, content: Content, words: tuple[str, ...]) -> Merged:
    around = real_surroundings()
    return merge(vault, path, content, around, TaskControl(), accept_words=words)


def _tally(merged: Merged) -> str:
    return (
        f"new {merged.new}, changed {merged.changed}, unchanged {merged.unchanged}, "
        f"conflicts {merged.conflicts}, withdrawn {merged.withdrawn}, refused {merged.refused}, "
        f"held {merged.held}, not opened {merged.unopened}"
    )
