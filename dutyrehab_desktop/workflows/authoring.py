"""Writing a questionnaire: check its sheets, compile them, compare versions, make a workbook."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.law.reader import law_in
from dutyrehab_desktop.law.rows import SHEETS
from dutyrehab_desktop.law.sheets import LAW_SETTINGS
from dutyrehab_desktop.questionnaire.comparing import (
    Change,
    changes,
    consent_due,
    lost,
    needs_new_consent,
)
from dutyrehab_desktop.questionnaire.compiled import compile_questionnaire, load_compiled
from dutyrehab_desktop.questionnaire.errors import Finding, SheetProblem
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import examine, questionnaire_in
from dutyrehab_desktop.questionnaire.workbook import Workbook, read_workbook
from dutyrehab_desktop.questionnaire.workbook_writer import workbook_bytes
from dutyrehab_desktop.shipped import resource

COMPILED = ".json"
LAW_SHEETS = (*(name for name in SHEETS if name != "settings"), "br_map")


class TargetExists(FileProblem):
    """A file of that name is there already; nothing was overwritten."""

    code = "target-exists"


class TargetUnwritable(FileProblem):
    """The file cannot be written there."""

    code = "target-unwritable"


@dataclass(frozen=True)
class Check:
    """What a check found.

    Attributes:
        findings: Every defect, in the order of the sheets; none where the sheets are sound.
        questions: How many questions and notes there are; 0 where the sheets cannot be read.
        languages: Language codes, the source language first.
        version: As the settings say.
    """

    findings: tuple[Finding, ...]
    questions: int = 0
    languages: tuple[str, ...] = ()
    version: str = ""

    @property
    def sound(self) -> bool:
        """True where nothing is wrong."""
        return not self.findings


@dataclass(frozen=True)
class Comparison:
    """What changed between two versions.

    Attributes:
        changes: Every difference.
        lost: What would have no place in the new version.
        new_consent: Questions for which people have to be asked anew what they agree to.
    """

    changes: tuple[Change, ...]
    lost: tuple[Finding, ...]
    new_consent: tuple[str, ...]


def check(path: Path, former: Questionnaire | None = None) -> Check:
    """Prove the sheets of a questionnaire sound.

    Args:
        path: A folder of CSV sheets, an `.xlsx`, or Markdown tables. Law sheets in it are proved
            to fit the questionnaire.
        former: The last version, to find what would get lost; None for the first one.

    Raises:
        FileProblem: The file cannot be opened.
    """
    return examined(path, lambda name: former if former and former.id == name else None)[0]


def examined(
    path: Path, former_of: Callable[[str], Questionnaire | None]
) -> tuple[Check, Questionnaire | None]:
    """The same, with the questionnaire itself where the sheets can be read.

    Args:
        path: As for `check`.
        former_of: Gives the last version of a questionnaire by its id, where there is one.

    Raises:
        FileProblem: The file cannot be opened.
    """
    workbook = read_workbook(path)
    told, questionnaire = examine(workbook)
    findings = list(told)
    if questionnaire is None:
        return Check(_ordered(findings)), None
    former = former_of(questionnaire.id)
    if former is not None:
        findings += lost(former, questionnaire)
        findings += consent_due(former, questionnaire)
    if "barriers" in workbook.sheets:
        findings += _law_findings(workbook, questionnaire)
    checked = Check(
        _ordered(findings),
        len(questionnaire.questions),
        questionnaire.languages,
        questionnaire.version,
    )
    return checked, questionnaire


def _law_findings(workbook: Workbook, questionnaire: Questionnaire) -> tuple[Finding, ...]:
    try:
        law_in(workbook, questionnaire)
    except LawSheetProblem as problem:
        return problem.findings
    return ()


def _ordered(findings: list[Finding]) -> tuple[Finding, ...]:
    order = {"survey": 0, "choices": 1, "settings": 2}
    return tuple(sorted(findings, key=lambda one: (order.get(one.sheet, 3), one.row)))


def build(path: Path, target: Path) -> Questionnaire:
    """Write the compiled form of a questionnaire whose sheets are sound.

    Raises:
        SheetProblem: Something is wrong with the sheets; nothing is written.
        TargetExists: A file of that name is there.
        FileProblem: A file cannot be read or written.
    """
    findings, questionnaire = examine(read_workbook(path))
    if findings or questionnaire is None:
        raise SheetProblem(findings)
    _write(target, compile_questionnaire(questionnaire))
    return questionnaire


def to_xlsx(path: Path, target: Path, law: Path | None = None) -> tuple[str, ...]:
    """Write the sheets of a questionnaire, and of the law beside it, into one workbook.

    Raises:
        TargetExists: A file of that name is there.
        FileProblem: A file cannot be read or written.

    Returns:
        The names of the sheets.
    """
    sheets = dict(read_workbook(path).sheets)
    if law is not None:
        tables = dict(read_workbook(law).sheets)
        sheets |= {name: tables[name] for name in LAW_SHEETS if name in tables}
        if "settings" in tables:
            sheets[LAW_SETTINGS] = tables["settings"]
    first = [name for name in ("survey", "choices", "settings") if name in sheets]
    ordered = {name: sheets[name] for name in (*first, *sheets)}
    _write(target, workbook_bytes(Workbook(ordered)))
    return tuple(ordered)


def compare(old: Path, new: Path) -> Comparison:
    """What changed between two versions, each a workbook or a compiled form.

    Raises:
        SheetProblem: One of them cannot be read as a questionnaire.
        FileProblem: A file cannot be opened.
    """
    before, after = load(old), load(new)
    return Comparison(
        changes(before, after), tuple(lost(before, after)), needs_new_consent(before, after)
    )


def load(path: Path) -> Questionnaire:
    """A questionnaire from sheets or from a compiled form.

    Raises:
        SheetProblem: The sheets cannot be read as a questionnaire.
        FileProblem: The file cannot be opened.
    """
    if path.suffix.lower() != COMPILED:
        return questionnaire_in(read_workbook(path))
    try:
        return load_compiled(path.read_bytes())
    except OSError:
        raise SheetProblem((Finding(path.name, 0, "", "missing-sheet"),)) from None


def shipped_sheets() -> tuple[Path, Path]:
    """The folders of the sheets that this program came with: questionnaire, law."""
    return resource("questionnaire"), resource("law")


def _write(target: Path, data: bytes) -> None:
    try:
        with target.open("xb") as file:
            file.write(data)
    except FileExistsError:
        raise TargetExists from None
    except OSError:
        raise TargetUnwritable from None
