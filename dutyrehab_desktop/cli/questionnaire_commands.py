"""The commands for whoever writes questionnaires: arguments in, workflow called, outcome out."""

import argparse
from collections.abc import Callable
from dataclasses import asdict

from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.questionnaire.comparing import Change
from dutyrehab_desktop.questionnaire.errors import Finding, SheetProblem
from dutyrehab_desktop.workflows import authoring
from dutyrehab_desktop.workflows.sheet_sentences import finding_sentence

_LONGEST = 100


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Run one action of `dutyrehab questionnaire`.

    Raises:
        DutyRehabError: It could not be done.
    """
    return _ACTIONS[arguments.action](arguments)


def _check(arguments: argparse.Namespace) -> Outcome:
    former = authoring.load(arguments.since) if arguments.since else None
    checked = authoring.check(arguments.path, former)
    document = {
        "sound": checked.sound,
        "version": checked.version,
        "questions": checked.questions,
        "languages": list(checked.languages),
        "findings": _as_rows(checked.findings, arguments.language),
    }
    lines = _told(checked.findings, arguments.language)
    if checked.sound:
        languages = ", ".join(checked.languages)
        lines = [f"Sound: {checked.questions} questions and notes, languages {languages}."]
    problems = [] if checked.sound else [("", SheetProblem(checked.findings))]
    return Outcome(document, lines, problems)


def _build(arguments: argparse.Namespace) -> Outcome:
    try:
        built = authoring.build(arguments.path, arguments.out)
    except SheetProblem as problem:
        document = {"built": False, "findings": _as_rows(problem.findings, arguments.language)}
        return Outcome(document, _told(problem.findings, arguments.language), [("", problem)])
    return Outcome(
        {"built": True, "file": str(arguments.out), "sha256": built.sha256},
        [f"Compiled form: {arguments.out}", f"SHA-256: {built.sha256}"],
    )


def _to_xlsx(arguments: argparse.Namespace) -> Outcome:
    path, law = arguments.path, None
    if path is None:
        path, law = authoring.shipped_sheets()
    sheets = authoring.to_xlsx(path, arguments.out, law)
    return Outcome(
        {"workbook": str(arguments.out), "sheets": list(sheets)},
        [f"Workbook: {arguments.out}", f"Sheets: {', '.join(sheets)}"],
    )


def _diff(arguments: argparse.Namespace) -> Outcome:
    compared = authoring.compare(arguments.old, arguments.new)
    document = {
        "changes": [change._asdict() for change in compared.changes],
        "lost": _as_rows(compared.lost, arguments.language),
        "new_consent": list(compared.new_consent),
    }
    lines = [*map(_line, compared.changes), *_told(compared.lost, arguments.language)]
    if compared.new_consent:
        lines.append(
            "New questions about identity or special categories; the consent needs a new "
            f"version: {', '.join(compared.new_consent)}"
        )
    return Outcome(document, lines or ["Nothing changed."])


def _line(change: Change) -> str:
    place = f"{change.kind}: {change.name}" + (f", {change.column}" if change.column else "")
    said = " -> ".join(_short(text) for text in (change.before, change.after) if text)
    return f"{place}: {said}" if said else place


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…"


def _told(findings: tuple[Finding, ...], language: str) -> list[str]:
    return [finding_sentence(finding, language) for finding in findings]


def _as_rows(findings: tuple[Finding, ...], language: str) -> list[dict[str, object]]:
    return [
        {**asdict(finding), "sentence": finding_sentence(finding, language)} for finding in findings
    ]


_ACTIONS: dict[str, Callable[[argparse.Namespace], Outcome]] = {
    "check": _check,
    "build": _build,
    "to-xlsx": _to_xlsx,
    "diff": _diff,
}
