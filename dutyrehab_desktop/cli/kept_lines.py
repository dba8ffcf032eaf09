"""What is wrong with sheets, and what a vault keeps of them, as lines and as JSON."""

from collections.abc import Iterable
from dataclasses import asdict

from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.questionnaire.errors import Finding, SheetProblem
from dutyrehab_desktop.store.kept import KeptLine
from dutyrehab_desktop.workflows.sheet_sentences import finding_sentence

SHORT = 12
"""Letters of a digest that tell one from the other."""


def finding_rows(findings: Iterable[Finding], language: str) -> list[dict[str, object]]:
    """Defects as JSON, each with its sentence."""
    return [
        {**asdict(finding), "sentence": finding_sentence(finding, language)} for finding in findings
    ]


def finding_lines(findings: Iterable[Finding], language: str) -> list[str]:
    """Defects in sentences."""
    return [finding_sentence(finding, language) for finding in findings]


def refused(problem: SheetProblem | LawSheetProblem, language: str, word: str) -> Outcome:
    """Every defect, and that something was not done.

    Args:
        problem: What is wrong with the sheets.
        language: Of the sentences.
        word: What was not done: `sound`, `kept`, `built`.
    """
    document = {word: False, "findings": finding_rows(problem.findings, language)}
    return Outcome(document, finding_lines(problem.findings, language), [("", problem)])


def kept_line(one: KeptLine, *, in_use: bool) -> str:
    """A questionnaire or a law of a vault in one line."""
    told = f"{one.sha256[:SHORT]}  {one.id} {one.version}  {one.source.value}"
    return f"{told}  in use" if in_use else told


def waiting_line(sha256: str) -> str:
    """That something was brought in and nothing else was changed."""
    return f"Kept, not in use yet: {sha256[:SHORT]}"


def digest_of(lines: Iterable[KeptLine], begins: str) -> str | None:
    """The one digest that begins so; None where there is none, or more than one."""
    found = [one.sha256 for one in lines if one.sha256.startswith(begins.lower())]
    return found[0] if len(found) == 1 else None
