"""The commands for whoever writes questionnaires: arguments in, workflow called, outcome out."""

import argparse
from collections.abc import Callable
from dataclasses import asdict

from dutyrehab_desktop.cli.input_files import json_of
from dutyrehab_desktop.cli.kept_lines import (
    digest_of,
    finding_lines,
    finding_rows,
    kept_line,
    refused,
    waiting_line,
)
from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.questionnaire_lines import (
    change_line,
    compared_document,
    compared_lines,
    consent_lines,
)
from dutyrehab_desktop.questionnaire.errors import SheetProblem
from dutyrehab_desktop.workflows import authoring
from dutyrehab_desktop.workflows.content import content_of, load_content, shipped_form
from dutyrehab_desktop.workflows.lengths import lengths
from dutyrehab_desktop.workflows.publishing import Choice, publish
from dutyrehab_desktop.workflows.questionnaires import QuestionnaireMissing, bring_in
from dutyrehab_desktop.workflows.reading_levels import reading_levels
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.terms import lacking_terms


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
        "findings": finding_rows(checked.findings, arguments.language),
    }
    lines = finding_lines(checked.findings, arguments.language)
    if checked.sound:
        languages = ", ".join(checked.languages)
        lines = [f"Sound: {checked.questions} questions and notes, languages {languages}."]
    problems = [] if checked.sound else [("", SheetProblem(checked.findings))]
    return Outcome(document, lines, problems)


def _build(arguments: argparse.Namespace) -> Outcome:
    try:
        built = authoring.build(arguments.path, arguments.out)
    except SheetProblem as problem:
        return refused(problem, arguments.language, "built")
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
        "lost": finding_rows(compared.lost, arguments.language),
        "new_consent": list(compared.new_consent),
    }
    lines = [*map(change_line, compared.changes), *finding_lines(compared.lost, arguments.language)]
    lines += consent_lines(compared.new_consent)
    return Outcome(document, lines or ["Nothing changed."])


def _minutes(arguments: argparse.Namespace) -> Outcome:
    data, form = json_of(arguments.file), shipped_form()
    found = lengths(data, form, real_surroundings().today(), arguments.language)
    lines = [
        f"{one.record_code or '-'}: short {one.core.questions} questions, "
        f"{one.core.minutes:.0f} minutes; full {one.full.questions}, {one.full.minutes:.0f} minutes"
        for one in found
    ]
    return Outcome({"lengths": [asdict(one) for one in found]}, lines)


def _terms(arguments: argparse.Namespace) -> Outcome:
    found = lacking_terms(arguments.path)
    document = {"findings": finding_rows(found, arguments.language)}
    lines = finding_lines(found, arguments.language)
    return Outcome(document, lines or ["Every text uses the terms of its concepts."])


def _reading(_arguments: argparse.Namespace) -> Outcome:
    found = reading_levels(shipped_form())
    lines = []
    for language, level in found.items():
        lines.append(
            f"{language}: {level.words_a_sentence:.1f} words a sentence, "
            f"{level.long_words:.1%} long words, "
            f"{len(level.long_sentences)} long sentences of {level.sentences}"
        )
        lines += [f"  {one.words} words, {one.name}: {one.text}" for one in level.long_sentences]
        lines += [f"  {word}: {', '.join(names)}" for word, names in level.hard_words.items()]
    return Outcome({"languages": {code: asdict(level) for code, level in found.items()}}, lines)


def _import(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        try:
            found = bring_in(vault, content, arguments.path)
        except SheetProblem as problem:
            return refused(problem, arguments.language, "kept")
    lines = [*compared_lines(found), waiting_line(found.questionnaire.sha256)]
    return Outcome({"kept": True, **compared_document(found)}, lines)


def _list(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        content_of(vault, load_content())
        kept = vault.store.questionnaires.lines()
    lines = [kept_line(one, in_use=one.in_use) for one in kept]
    return Outcome({"questionnaires": [asdict(one) for one in kept]}, lines)


def _publish(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        chosen = digest_of(vault.store.questionnaires.lines(), arguments.sha256)
        if chosen is None:
            raise QuestionnaireMissing
        done = publish(vault, content, Choice(chosen), arguments.out, real_surroundings())
    document = {"parcel": str(done.path), "laptops": done.laptops, "version": done.version}
    return Outcome(
        document,
        [
            f"Parcel: {done.path}",
            f"Sealed for laptops: {done.laptops}",
            f"In use from now on: version {done.version}",
        ],
    )


_ACTIONS: dict[str, Callable[[argparse.Namespace], Outcome]] = {
    "check": _check,
    "build": _build,
    "to-xlsx": _to_xlsx,
    "diff": _diff,
    "import": _import,
    "list": _list,
    "minutes": _minutes,
    "reading": _reading,
    "terms": _terms,
    "publish": _publish,
}
