"""Files of records and people's own words: arguments in, workflow called, outcome out."""

import argparse

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.workflows.content import Content, content_of, load_content
from dutyrehab_desktop.workflows.exporting_records import (
    Coarser,
    ExportLook,
    ExportOrder,
    ExportTerms,
    FileKind,
    Purpose,
    look_at_export,
    write_export,
)
from dutyrehab_desktop.workflows.quoting import (
    Mark,
    Quotation,
    confirm_read,
    decide_part,
    quotations,
)
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

WARNING = "Not encrypted: whoever gets hold of this folder can read it. Delete it after use."


class ExportFolderMissing(InputProblem):
    """Nobody said where the file is to be."""

    code = "export-folder-missing"


class QuotationNotNamed(InputProblem):
    """Something is to be decided about words, and nobody said about whose."""

    code = "quotation-not-named"


def export_records(arguments: argparse.Namespace) -> Outcome:
    """Say what a file would reveal, or write it.

    Raises:
        DutyRehabError: It could not be done; nothing was written.
    """
    wanted = ExportTerms(
        Purpose(arguments.purpose),
        FileKind(arguments.kind),
        arguments.language,
        arguments.labels,
        arguments.special,
        tuple(step for step in Coarser if step.value in arguments.coarser),
    )
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        if arguments.preview:
            seen = look_at_export(vault, content, wanted, real_surroundings(), TaskControl())
            return Outcome(seen.document(), _look_lines(seen))
        if arguments.out is None:
            raise ExportFolderMissing
        order = ExportOrder(
            wanted,
            arguments.name,
            arguments.to,
            bytearray() if arguments.to or arguments.in_clear else _agreed(arguments),
            arguments.in_clear,
        )
        around, control = real_surroundings(), TaskControl()
        done = write_export(vault, content, order, arguments.out, around, control)
    lines = [f"File: {done.path}", f"People in it: {done.people}", f"Ledger: {done.number}"]
    return Outcome(done.document(), [*lines, WARNING] if done.in_clear else lines)


def quotes(arguments: argparse.Namespace) -> Outcome:
    """Show the words that may be repeated, or decide about a part of them.

    Raises:
        DutyRehabError: It could not be done; nothing was written.
    """
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        if arguments.leave_out or arguments.keep or arguments.read:
            every: tuple[Quotation, ...] = (_decided(vault, content, arguments),)
        else:
            every = quotations(vault, content, real_surroundings(), TaskControl())
    lines = [line for one in every for line in _quotation_lines(one)]
    return Outcome({"quotations": [one.document() for one in every]}, lines)


def _decided(vault: OpenVault, content: Content, arguments: argparse.Namespace) -> Quotation:
    code, around = arguments.record, real_surroundings()
    if not code:
        raise QuotationNotNamed
    if arguments.read:
        return confirm_read(vault, content, code, around)
    start, end = arguments.keep or arguments.leave_out
    mark = Mark(start, end, arguments.reason)
    return decide_part(vault, content, code, mark, around, keep=bool(arguments.keep))


def _agreed(arguments: argparse.Namespace) -> bytearray:
    return read_passphrase(
        "Passphrase agreed with the recipient: ", arguments.passphrase_for_recipient_fd
    )


def _look_lines(seen: ExportLook) -> list[str]:
    lines = [f"People in it: {len(seen.going)}"]
    lines += [
        f"{sheet.name}: {len(sheet.rows)} rows, {len(sheet.columns)} columns"
        for sheet in seen.sheets
    ]
    lines += [f"Not in it ({reason}): {', '.join(codes)}" for reason, codes in seen.dropped.items()]
    if seen.special:
        lines.append(f"Special categories: {', '.join(seen.special)}")
    if seen.wanted.purpose.of_records:
        risk = seen.risk
        lines.append(
            f"Smallest group that shares what others may know: {risk.smallest}; alone: "
            f"{risk.unique}; highest chance of being recognised: {risk.highest:.0%}"
        )
        if not seen.enough:
            lines.append("Too small: it is not written like this.")
        lines += [
            f"  --coarser {step.value}: smallest group {then.smallest}, alone {then.unique}"
            for step, then in seen.ways
        ]
    return lines


def _quotation_lines(one: Quotation) -> list[str]:
    state = "may be repeated" if one.clear else "waits"
    lines = [f"{one.code} ({one.language}), {state}: {one.shown}"]
    for finding in one.open:
        words = one.text[finding.start : finding.end]
        lines.append(f"  {finding.start}-{finding.end} {finding.kind.value}: {words}")
    return lines
