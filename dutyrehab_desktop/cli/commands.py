"""One function a command: arguments in, workflow called, outcome out."""

import argparse
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from dutyrehab_desktop.cli import (
    doubles_commands,
    law_commands,
    parcel_commands,
    questionnaire_commands,
    referral_commands,
    text_commands,
)
from dutyrehab_desktop.cli.contact_lines import contact_lines
from dutyrehab_desktop.cli.input_files import json_of
from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.cli.words import ask_for_words
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.errors import RecordNotAnObject
from dutyrehab_desktop.workflows.assessing import assess_records
from dutyrehab_desktop.workflows.contact import open_identity
from dutyrehab_desktop.workflows.content import Content, content_of, load_content
from dutyrehab_desktop.workflows.demonstration import play
from dutyrehab_desktop.workflows.enrolling import (
    coordinator_card,
    enrol,
    expect_role,
    look_at_card,
    make_card,
)
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.merging import (
    BundleLook,
    DeviceUnknown,
    Merged,
    look_at_bundle,
    merge,
)
from dutyrehab_desktop.workflows.printing import save_pdf, summary_of_stored
from dutyrehab_desktop.workflows.reporting import counts, report_pdf, table_as_rows
from dutyrehab_desktop.workflows.reviewing import seal_waiting
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role, create_vault


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Run the command that the arguments name.

    Raises:
        DutyRehabError: It could not be done.
    """
    return _COMMANDS[arguments.command](arguments)


def _demo(arguments: argparse.Namespace) -> Outcome:
    played = play(arguments.out, arguments.language, TaskControl())
    return Outcome(played.document(), played.lines())


def _assess(arguments: argparse.Namespace) -> Outcome:
    data = json_of(arguments.file)
    day = arguments.as_of or date.today()
    assessed = assess_records(data, load_content(), day, arguments.language)
    lines = [json.dumps(assessed.document, ensure_ascii=False, indent=1)]
    problems = [] if assessed.complete else [("", RecordNotAnObject())]
    return Outcome(assessed.document, lines, problems)


def _vault(arguments: argparse.Namespace) -> Outcome:
    passphrase = read_passphrase("Passphrase: ", arguments.passphrase_fd)
    again = (
        bytearray(passphrase)
        if arguments.passphrase_fd is not None
        else read_passphrase("The same once more: ", None)
    )
    role = Role(arguments.role)
    create_vault(arguments.folder, role, passphrase, again, TaskControl())
    document = {"vault": str(arguments.folder), "role": role.value}
    return Outcome(document, [f"A {role.value} vault was made and opened: {arguments.folder}"])


def _enrol(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        if vault.role is Role.COORDINATOR:
            words = make_card(vault, _organisation(arguments.organisation), arguments.card)
            return Outcome(
                {"card": str(arguments.card), "words": list(words)},
                [f"Card: {arguments.card}", "Read these ten words out:", " ".join(words)],
            )
        look = look_at_card(arguments.card)
        said = arguments.words or ask_for_words(look.words, "the coordinator")
        enrol(vault, arguments.card, tuple(said.lower().split()))
        sealed = seal_waiting(vault, content_of(vault, load_content()), real_surroundings())
        document = {"enrolled": True, "words": list(look.words), "sealed": sealed}
        lines = ["Enrolled: interviews are sealed to this coordinator.", f"Sealed now: {sealed}"]
        return Outcome(document, lines)


def _export(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        if coordinator_card(vault) is not None:
            seal_waiting(vault, content_of(vault, load_content()), real_surroundings())
        done = export(vault, arguments.out, real_surroundings(), TaskControl())
    document = {
        "bundle": str(done.path),
        "interviews": done.interviews,
        "held": done.held,
        "others": done.others,
    }
    lines = [
        f"Bundle: {done.path}",
        f"Interviews in it: {done.interviews}",
        f"Held back: {done.held}",
        f"Sealed for an earlier coordinator, not in it: {done.others}",
    ]
    return Outcome(document, lines)


def _merge(arguments: argparse.Namespace) -> Outcome:
    """Bundle by bundle: one that is refused does not keep the others out."""
    known = {tuple(words.lower().split()) for words in arguments.device_words}
    results: list[dict[str, object]] = []
    lines: list[str] = []
    problems: list[tuple[str, DutyRehabError]] = []
    with opened(arguments) as vault:
        expect_role(vault, Role.COORDINATOR)
        content = content_of(vault, load_content())
        for path in arguments.bundles:
            entry: dict[str, object] = {"bundle": str(path)}
            results.append(entry)
            try:
                look = look_at_bundle(vault, path, content, TaskControl())
                entry |= {"device_words": " ".join(look.device_words), **look.document()}
                lines += [f"{path}: {_tally(look.tally())}", *_odd(look)]
                if arguments.preview:
                    continue
                accepted = look.device_words if look.device_words in known else ()
                merged = _take_in(vault, path, content, accepted)
                entry["merged"] = merged.document()
                lines += [f"  merged: {_tally(merged)}"]
            except DutyRehabError as problem:
                entry["error"] = problem.code
                problems.append((str(path), problem))
                if isinstance(problem, DeviceUnknown):
                    words = entry["device_words"]
                    lines += [f"  not merged: compare its words, then --device-words: {words}"]
    return Outcome({"bundles": results}, lines, problems)


def _odd(look: BundleLook) -> list[str]:
    told = ["  merged before: nothing will change"] if look.already_merged else []
    return told + (["  an earlier bundle of this laptop has not arrived"] if look.gap else [])


def _summary(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        pdf = summary_of_stored(
            vault, content, arguments.code, arguments.language, real_surroundings()
        )
    save_pdf(pdf, arguments.out)
    return Outcome({"summary": str(arguments.out)}, [f"Summary: {arguments.out}"])


def _report(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        table = counts(vault, content, real_surroundings())
    if arguments.out is not None:
        save_pdf(report_pdf(table, content, arguments.language), arguments.out)
    rows = table_as_rows(table, arguments.language)
    lines = ["\t".join(str(cell) for cell in row.values()) for row in rows]
    document: dict[str, object] = {"counts": rows}
    if arguments.out is not None:
        document["report"] = str(arguments.out)
        lines.append(f"Report: {arguments.out}")
    return Outcome(document, lines)


def _contact(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        around = real_surroundings()
        content = content_of(vault, load_content())
        contact = open_identity(vault, arguments.code, arguments.purpose, around)
    return Outcome(contact.document(), contact_lines(contact, content, arguments.language))


_COMMANDS: dict[str, Callable[[argparse.Namespace], Outcome]] = {
    "demo": _demo,
    "assess": _assess,
    "vault": _vault,
    "enrol": _enrol,
    "export": _export,
    "merge": _merge,
    "summary": _summary,
    "report": _report,
    "contact": _contact,
    "law": law_commands.carry_out,
    "referrals": referral_commands.carry_out,
    "texts": text_commands.carry_out,
    "doubles": doubles_commands.carry_out,
    "questionnaire": questionnaire_commands.carry_out,
    "register": parcel_commands.register_laptop,
    "receive": parcel_commands.take_in,
}


def _take_in(vault: OpenVault, path: Path, content: Content, words: tuple[str, ...]) -> Merged:
    around = real_surroundings()
    return merge(vault, path, content, around, TaskControl(), accept_words=words)


def _tally(merged: Merged) -> str:
    return (
        f"new {merged.new}, changed {merged.changed}, unchanged {merged.unchanged}, "
        f"conflicts {merged.conflicts}"
    )


def _organisation(text: str) -> dict[str, str]:
    return dict.fromkeys(("en", "ru", "kk", "uz"), text) if text else {}
