"""Reads a questionnaire from its sheets: `survey`, `choices` and `settings`."""

from dataclasses import replace
from pathlib import Path

from dutyrehab_desktop.questionnaire.canonical import digest
from dutyrehab_desktop.questionnaire.errors import Finding, SheetProblem
from dutyrehab_desktop.questionnaire.lint import lint
from dutyrehab_desktop.questionnaire.model import FIRST_CONSENT, REFUSALS, Choice, Questionnaire
from dutyrehab_desktop.questionnaire.rows import ChoiceRow, SettingsRow, SurveyRow
from dutyrehab_desktop.questionnaire.sheets import Located, read_sheet
from dutyrehab_desktop.questionnaire.structure import ExpressionReader, StructureReader
from dutyrehab_desktop.questionnaire.structure_check import structure_findings
from dutyrehab_desktop.questionnaire.workbook import Workbook, read_workbook

SHEETS = ("survey", "choices", "settings")

RowNumbers = dict[tuple[str, str], int]
"""Where a name stands: by sheet, and question name or `list/choice`."""


def read_questionnaire(path: Path) -> Questionnaire:
    """Read a questionnaire from its sheets: a folder of CSV files, an `.xlsx`, Markdown.

    Raises:
        FileProblem: The file cannot be opened.
        SheetProblem: With every defect found, each with sheet, row and column.
    """
    return questionnaire_in(read_workbook(path))


def questionnaire_in(workbook: Workbook) -> Questionnaire:
    """The questionnaire that a workbook holds.

    Raises:
        SheetProblem: With every defect found, each with sheet, row and column.
    """
    questionnaire, _ = _read(workbook)
    return questionnaire


def lint_workbook(workbook: Workbook) -> tuple[Finding, ...]:
    """What the lint has to say about the sheets, with the rows where it stands.

    Raises:
        SheetProblem: Where the sheets cannot even be read.
    """
    questionnaire, rows = _read(workbook)
    return _located(lint(questionnaire), rows)


def _located(findings: tuple[Finding, ...], rows: RowNumbers) -> tuple[Finding, ...]:
    return tuple(
        replace(finding, row=rows.get((finding.sheet, finding.name), 0)) for finding in findings
    )


def _read(workbook: Workbook) -> tuple[Questionnaire, RowNumbers]:
    findings: list[Finding] = list(workbook.findings)
    survey, languages = read_sheet("survey", workbook, SurveyRow, findings)
    choices, _ = read_sheet("choices", workbook, ChoiceRow, findings)
    settings, _ = read_sheet("settings", workbook, SettingsRow, findings)
    lists = _lists(choices, findings)
    structure = StructureReader(frozenset(lists), findings).read(survey)
    if len(settings) != 1 and not any(finding.sheet == "settings" for finding in findings):
        findings.append(Finding("settings", 2, "", "one-row-wanted"))
    if findings:
        raise SheetProblem(tuple(findings))
    about = settings[0].row
    questionnaire = Questionnaire(
        id=about.form_id,
        version=about.version,
        sha256="",
        languages=_source_first(languages, about.default_language),
        sections=tuple(structure.sections),
        questions=structure.questions,
        rosters=structure.rosters,
        lists=lists,
        review=about.review,
        consent_version=about.consent_version or FIRST_CONSENT,
    )
    rows = {("survey", located.row.name): located.number for located in reversed(survey)}
    rows |= {
        ("choices", f"{located.row.list_name}/{located.row.name}"): located.number
        for located in choices
    }
    return replace(questionnaire, sha256=digest(questionnaire)), rows


def check_workbook(workbook: Workbook) -> tuple[Finding, ...]:
    """Everything that is wrong with a workbook."""
    return examine(workbook)[0]


def examine(workbook: Workbook) -> tuple[tuple[Finding, ...], Questionnaire | None]:
    """Everything that is wrong with a workbook, and its questionnaire if it can be read.

    Our own rules come first, then pyxform's. Defects of the sheets hide those of the lint, which
    needs a questionnaire to look at.
    """
    questionnaire = None
    try:
        questionnaire, rows = _read(workbook)
        own = _located(lint(questionnaire), rows)
    except SheetProblem as problem:
        own = problem.findings
    told = {(finding.sheet, finding.row) for finding in own}
    structure = structure_findings(workbook)
    findings = own + tuple(one for one in structure if (one.sheet, one.row) not in told)
    return findings, questionnaire


def _source_first(languages: tuple[str, ...], source: str) -> tuple[str, ...]:
    return (source, *(language for language in languages if language != source))


def _lists(
    rows: list[Located[ChoiceRow]], findings: list[Finding]
) -> dict[str, tuple[Choice, ...]]:
    expressions = ExpressionReader(findings)
    lists: dict[str, list[Choice]] = {}
    for located in rows:
        row = located.row
        options = lists.setdefault(row.list_name, [])
        name = f"{row.list_name}/{row.name}"
        if any(option.name == row.name for option in options):
            findings.append(Finding("choices", located.number, "name", "duplicate-choice", name))
        if options and options[-1].name in REFUSALS and row.name not in REFUSALS:
            findings.append(Finding("choices", located.number, "name", "after-refusals", name))
        place = Finding("choices", located.number, "filter", "", name)
        options.append(
            Choice(
                name=row.name,
                labels=row.label,
                gate=row.gate,
                exclusive=bool(row.exclusive),
                filter=expressions.read(row.filter, place),
                old_values=tuple(row.old_values.split()),
            )
        )
    return {name: tuple(options) for name, options in lists.items()}
