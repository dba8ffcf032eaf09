"""Records of a coordinator's vault: arguments in, lines or a page out."""

import argparse
import sys
from dataclasses import asdict

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.records_arguments import LONGEST
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.record_facts import RecordPage
from dutyrehab_desktop.workflows.record_history import RecordHistory, record_history
from dutyrehab_desktop.workflows.record_list import (
    Listed,
    Sort,
    Wanted,
    bring_up_to_date,
    count_records,
    line_of,
    page_of_records,
)
from dutyrehab_desktop.workflows.record_page import record_page
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

STANDARD_INPUT = "-"


def listed(arguments: argparse.Namespace) -> Outcome:
    """The records that are wanted; what is new or changed is read first.

    Raises:
        InterviewMissing: The record to go on behind is in no list.
        DutyRehabError: They cannot be read.
    """
    wanted = _wanted(arguments)
    around = real_surroundings()
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        bring_up_to_date(vault, content, around, TaskControl())
        after = _after(vault, arguments.after)
        page = page_of_records(vault, content, wanted, after, arguments.limit)
        found = count_records(vault, content, wanted)
    document = {"found": found, "records": [asdict(line) for line in page]}
    return Outcome(document, [f"Records: {found}", *(_line(line) for line in page)])


def shown(arguments: argparse.Namespace) -> Outcome:
    """One record.

    Raises:
        InterviewMissing: No list shows such a record.
        DutyRehabError: It cannot be read.
    """
    around, code = real_surroundings(), arguments.code.upper()
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        bring_up_to_date(vault, content, around, TaskControl())
        page = record_page(vault, content, code, arguments.language, around)
        document, lines = page.document(), _page_lines(page)
        if arguments.history and page.reason is None:
            history = record_history(vault, content, code, arguments.language, around)
            document["history"] = history.document()
            lines += _history_lines(history)
    problems = [] if page.reason is None else [(code, page.reason)]
    return Outcome(document, lines, problems)


def _wanted(arguments: argparse.Namespace) -> Wanted:
    typed = arguments.search
    if typed == STANDARD_INPUT:
        typed = sys.stdin.read(LONGEST)
    states = (arguments.state,) if arguments.state else ("found", "possible")
    return Wanted(
        typed=typed,
        country=arguments.country,
        language=arguments.spoken,
        first=vars(arguments)["from"] or "",
        last=arguments.until or "",
        signed=arguments.signed,
        countable=arguments.countable,
        conflicts=arguments.conflicts,
        doubles=arguments.doubles,
        finding=arguments.finding,
        states=states,
        permission=arguments.permission,
        flag=arguments.flag,
        sort=Sort(arguments.sort),
        descending=arguments.descending,
    )


def _after(vault: OpenVault, code: str) -> Listed | None:
    if not code:
        return None
    line = line_of(vault, code.upper())
    if line is None:
        raise InterviewMissing
    return line


def _line(line: Listed) -> str:
    signed = "signed" if line.signed else "unsigned"
    parts = [line.code, line.month, line.country or "-", line.language, signed]
    parts += [f"conflicts {line.conflicts}"] if line.conflicts else []
    parts += [f"doubles {line.doubles}"] if line.doubles else []
    parts += [f"due {line.due}"] if line.due else []
    return " ".join((*parts, *line.flags))


def _page_lines(page: RecordPage) -> list[str]:
    brought = [f"Laptop {' '.join(one.words[:2])}, bundle {one.sequence}" for one in page.origins]
    return [
        f"{page.code} {page.month} {page.country} {page.language} {page.version}".strip(),
        *brought,
        f"Conflicts: {page.conflicts}",
        f"May be the same person: {' '.join(page.doubles) or '-'}",
        f"The same person: {' '.join(page.linked) or '-'}",
        *(
            f"{line.name}: {' / '.join(each.words for each in line.now) or '-'}"
            for line in page.permissions
        ),
        *(f"{line.state}: {line.name}" for line in page.findings),
        *(f"{line.state} {line.first}: {line.name}" for line in page.deadlines),
        f"Flags: {' '.join(page.quality.flags) or '-'}",
    ]


def _history_lines(history: RecordHistory) -> list[str]:
    names = [" ".join(one.words[:2]) or one.device[:6] for one in history.writers]
    return [
        f"{field.question} | {writing.words or writing.status} | {names[writing.writer]}, "
        f"{writing.month}{'' if writing.stands else ', replaced'}"
        for field in history.fields
        for writing in field.writings
    ]
