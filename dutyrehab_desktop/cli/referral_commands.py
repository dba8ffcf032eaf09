"""The referral list and the organisation's words: arguments in, workflow called, outcome out."""

import argparse
from datetime import date

from dutyrehab_desktop.cli.kept_lines import refused
from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.referral_arguments import IDLE, ORGANISATION
from dutyrehab_desktop.questionnaire.errors import SheetProblem
from dutyrehab_desktop.workflows.guidance import helper_words, word
from dutyrehab_desktop.workflows.projects import (
    ComparedProject,
    Project,
    Referral,
    change_project,
    in_order,
    is_due,
    project_of,
    referral_state,
)
from dutyrehab_desktop.workflows.publishing import publish_project
from dutyrehab_desktop.workflows.referral_sheets import read_referrals, write_referrals
from dutyrehab_desktop.workflows.surroundings import real_surroundings


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Run the action that the arguments name.

    Raises:
        DutyRehabError: It could not be done.
    """
    return _ACTIONS[arguments.action](arguments)


def _template(arguments: argparse.Namespace) -> Outcome:
    lines: tuple[Referral, ...] = ()
    if arguments.folder is not None:
        with opened(arguments) as vault:
            lines = project_of(vault).referrals
    write_referrals(lines, arguments.path, arguments.language)
    return Outcome({"sheet": str(arguments.path)}, [f"Sheet: {arguments.path}"])


def _check(arguments: argparse.Namespace) -> Outcome:
    try:
        found = read_referrals(arguments.path)
    except SheetProblem as problem:
        return refused(problem, arguments.language, "sound")
    document = {"sound": True, "referrals": len(found)}
    return Outcome(document, [f"Sound: {len(found)} lines."])


def _bring_in(arguments: argparse.Namespace) -> Outcome:
    try:
        found = read_referrals(arguments.path)
    except SheetProblem as problem:
        return refused(problem, arguments.language, "kept")
    with opened(arguments) as vault:
        project = change_project(vault, referrals=found)
    return _told(project, arguments.language)


def _say(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        before = project_of(vault)
        words = before.organisation.model_dump()
        said = {name: vars(arguments)[name] for name in ORGANISATION}
        words |= {name: text for name, text in said.items() if text is not None}
        emergency = arguments.emergency
        project = change_project(
            vault,
            organisation=words,
            emergency=before.emergency if emergency is None else emergency,
            idle=before.idle.model_dump() | _minutes(arguments),
            cover=before.cover.model_dump() | _covers(arguments),
        )
    return _told(project, arguments.language)


def _minutes(arguments: argparse.Namespace) -> dict[str, int]:
    """The times that were said, as the project names them."""
    said = {name.removeprefix("lock_"): vars(arguments)[name] for name in IDLE}
    return {name: minutes for name, minutes in said.items() if minutes is not None}


def _covers(arguments: argparse.Namespace) -> dict[str, str]:
    """The pages that were said, each as one text."""
    said = {name: vars(arguments)[f"cover_{name}"] for name in ORGANISATION}
    return {name: "\n".join(lines).strip() for name, lines in said.items() if lines is not None}


def _list(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        project = project_of(vault)
    return _told(project, arguments.language, arguments.city)


def _publish(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        sent = publish_project(vault, arguments.out, real_surroundings())
    document = {"parcel": str(sent.path), "laptops": sent.laptops}
    return Outcome(document, [f"Parcel: {sent.path}", f"Sealed for laptops: {sent.laptops}"])


def _told(project: Project, language: str, city: str = "") -> Outcome:
    today = date.today()
    shown = [line for line in in_order(project.referrals) if city in ("", line.city)]
    state = referral_state(project, today)
    document = {
        **project.model_dump(mode="json"),
        "idle": project.idle.model_dump(),
        "cover": project.cover.model_dump(),
        "referrals": [
            {**line.model_dump(mode="json"), "due": is_due(line, today)} for line in shown
        ],
        "state": state.value,
    }
    organisation = project.organisation.model_dump()
    lines = [f"{name}: {text}" for name, text in organisation.items() if text]
    lines += [f"emergency: {project.emergency}"] if project.emergency else []
    lines += [_idle_line(project)]
    covers = project.cover.model_dump().items()
    lines += [f"cover {name}: {' / '.join(text.splitlines())}" for name, text in covers if text]
    lines += [referral_line(line, language, due=is_due(line, today)) for line in shown]
    return Outcome(document, [*lines, f"Version {project.version}. Interviews today: {state}."])


def _idle_line(project: Project) -> str:
    idle = project.idle
    return (
        f"Minutes: an interview is hidden after {idle.curtain} and locked after "
        f"{idle.in_interview}, all else is locked after {idle.elsewhere}."
    )


def referral_line(line: Referral, language: str, *, due: bool = False) -> str:
    """A line of the list on one line of text."""
    parts = [
        f"{line.city}: {word('kind', line.kind, language)}",
        line.who,
        line.reach,
        *helper_words(line.languages, line.cost, line.supervised, language),
        line.checked_on,
        "to be checked" if due else "",
        line.note,
    ]
    return " · ".join(part for part in parts if part)


def project_document(found: ComparedProject | None) -> dict[str, object] | None:
    """What a parcel changes of the project, as JSON."""
    if found is None:
        return None
    return {
        "version": found.project.version,
        "added": [line.model_dump(mode="json") for line in found.added],
        "removed": [line.model_dump(mode="json") for line in found.removed],
        "organisation": found.words,
        "emergency": found.emergency,
        "idle": found.idle,
        "cover": found.cover,
    }


def project_lines(found: ComparedProject | None, language: str) -> list[str]:
    """What a parcel changes of the project, in lines."""
    if found is None:
        return []
    lines = [f"+ {referral_line(line, language)}" for line in found.added]
    lines += [f"- {referral_line(line, language)}" for line in found.removed]
    lines += ["The organisation speaks of itself in other words."] if found.words else []
    lines += ["Another emergency contact."] if found.emergency else []
    lines += [_idle_line(found.project)] if found.idle else []
    lines += ["Another page hides the window."] if found.cover else []
    return [f"Project, version {found.project.version}:", *(lines or ["Nothing changed."])]


_ACTIONS = {
    "template": _template,
    "check": _check,
    "import": _bring_in,
    "say": _say,
    "list": _list,
    "publish": _publish,
}
