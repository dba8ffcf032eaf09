"""One function a command: arguments in, workflow called, outcome out."""

import argparse
import json
from collections.abc import Callable
from datetime import date

from dutyrehab_desktop.cli import (
    calls_commands,
    care_commands,
    day_end_commands,
    doubles_commands,
    export_commands,
    handing_commands,
    impact_commands,
    key_commands,
    law_commands,
    merge_commands,
    paper_commands,
    parcel_commands,
    publishing_commands,
    questionnaire_commands,
    records_commands,
    recovery_commands,
    referral_commands,
    report_commands,
    setup_commands,
    table_commands,
    text_commands,
    todo_commands,
    vault_commands,
    withdrawal_commands,
)
from dutyrehab_desktop.cli.contact_lines import contact_lines
from dutyrehab_desktop.cli.input_files import json_of
from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.words import ask_for_words
from dutyrehab_desktop.questionnaire.errors import RecordNotAnObject
from dutyrehab_desktop.workflows.assessing import assess_records
from dutyrehab_desktop.workflows.contact import open_identity
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.demonstration import play
from dutyrehab_desktop.workflows.enrolling import (
    coordinator_card,
    enrol,
    look_at_card,
    make_card,
)
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.reviewing import seal_waiting
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role


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
        "forwarded": done.forwarded,
    }
    lines = [
        f"Bundle: {done.path}",
        f"Interviews in it: {done.interviews}",
        f"Held back: {done.held}",
        f"Sealed for an earlier coordinator, not in it: {done.others}",
        f"Withdrawals and addenda in it: {done.forwarded}",
    ]
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
    "vault": vault_commands.carry_out,
    "enrol": _enrol,
    "export": _export,
    "merge": merge_commands.merge_bundles,
    "merged": merge_commands.merged,
    "exchange": merge_commands.hand_to_coordinator,
    "add": withdrawal_commands.add,
    "withdraw": withdrawal_commands.take_back,
    "withdrawals": withdrawal_commands.decide,
    "keys": key_commands.carry_out,
    "held": key_commands.decide_held,
    "day-end": day_end_commands.end_the_day,
    "hand-in": key_commands.give_in,
    "hand-draft": key_commands.give_draft,
    "recovery": recovery_commands.carry_out,
    "laptops": parcel_commands.laptops,
    "receipts": parcel_commands.receipts,
    "summary": paper_commands.summary,
    "report": report_commands.show_report,
    "tables": table_commands.show_tables,
    "publish": publishing_commands.carry_out,
    "quality": table_commands.show_quality,
    "impact": impact_commands.show_impact,
    "contact": _contact,
    "calls": calls_commands.carry_out,
    "handing": handing_commands.carry_out,
    "export-records": export_commands.export_records,
    "quotes": export_commands.quotes,
    "law": law_commands.carry_out,
    "referrals": referral_commands.carry_out,
    "texts": text_commands.carry_out,
    "todo": todo_commands.carry_out,
    "setup": setup_commands.carry_out,
    "doubles": doubles_commands.carry_out,
    "records": records_commands.listed,
    "record": records_commands.shown,
    "backup": care_commands.make_backup,
    "backups": care_commands.list_backups,
    "restore": care_commands.make_of_backup,
    "salvage": care_commands.rescue,
    "health": care_commands.look_at_health,
    "border": care_commands.before_border,
    "questionnaire": questionnaire_commands.carry_out,
    "register": parcel_commands.register_laptop,
    "receive": parcel_commands.take_in,
}


def _organisation(text: str) -> dict[str, str]:
    return dict.fromkeys(("en", "ru", "kk", "uz"), text) if text else {}
