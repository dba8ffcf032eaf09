"""The commands for whoever reads the law: arguments in, workflow called, outcome out."""

import argparse
from collections.abc import Callable
from dataclasses import asdict

from dutyrehab_desktop.cli import pack_commands
from dutyrehab_desktop.cli.input_files import json_of
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.explaining import Explained, rule_document, rules, why
from dutyrehab_desktop.workflows.surroundings import real_surroundings


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Run one action of `dutyrehab law`.

    Raises:
        DutyRehabError: It could not be done.
    """
    return _ACTIONS[arguments.action](arguments)


def _list(arguments: argparse.Namespace) -> Outcome:
    found = rules(load_content(), arguments.language)
    lines = [
        f"{one.id}\t{one.kind}\t{one.country}\t{', '.join(one.confidence)}\t{one.name}"
        for one in found
    ]
    return Outcome({"rules": [asdict(one) for one in found]}, lines)


def _show(arguments: argparse.Namespace) -> Outcome:
    document = rule_document(load_content(), arguments.id, arguments.language)
    lines = []
    for key, told in document.items():
        if key == "sources" and isinstance(told, list):
            lines += [_source(one) for one in told]
        elif key == "reforms" and isinstance(told, list):
            lines += [f"reform: {one['text']}" for one in told]
        elif told not in ("", None, []):
            lines.append(f"{key}: {' '.join(told) if isinstance(told, list) else told}")
    return Outcome(document, lines)


def _source(source: dict[str, str | None]) -> str:
    dates = (
        ("from", source["valid_from"]),
        ("until", source["valid_to"]),
        ("checked", source["checked_on"]),
    )
    told = ", ".join(f"{word} {day}" for word, day in dates if day) or "undated"
    return f"source: {source['text']} ({source['confidence']}; {told})"


def _why(arguments: argparse.Namespace) -> Outcome:
    day = arguments.as_of or real_surroundings().today()
    data = json_of(arguments.file)
    found = why(data, load_content(), arguments.id, day, arguments.language)
    lines = [line for one in found for line in _told(one)]
    return Outcome({"id": arguments.id, "records": [asdict(one) for one in found]}, lines)


def _told(one: Explained) -> list[str]:
    lines = [f"{one.record_code or '-'}: {one.state}"]
    lines += [f"  because {each}" for each in one.because]
    lines += [f"  open: {each}" for each in one.blocked_by]
    lines += [f"  {each} -> {state}" for each, state in one.decided_by]
    lines += [f"  it would not be there with {'; '.join(facts)}" for facts in one.would_lift]
    return lines


_ACTIONS: dict[str, Callable[[argparse.Namespace], Outcome]] = {
    "list": _list,
    "show": _show,
    "why": _why,
    "check": pack_commands.check,
    "diff": pack_commands.diff,
    "impact": pack_commands.impact,
    "import": pack_commands.bring_in,
    "packs": pack_commands.packs,
    "publish": pack_commands.send,
}
