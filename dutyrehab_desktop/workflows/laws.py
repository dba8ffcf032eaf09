"""A coordinator's new law: brought in, compared, and taken into use without a new program."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.comparing import LawChange, law_changes
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.law.model import Findings, Law
from dutyrehab_desktop.law.reader import law_in
from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.workbook import read_workbook
from dutyrehab_desktop.records.interview import version_key
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewGuarded
from dutyrehab_desktop.store.kept import Source
from dutyrehab_desktop.workflows.content import Content, law_line, law_of_pack
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.later_versions import only_looked_at, version_taken
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

_LAW_SHEET, _FORM_SHEET = "barriers", "survey"


class LawMissing(FileProblem):
    """No law with that digest is in this vault."""

    code = "law-missing"


@dataclass(frozen=True)
class ComparedLaw:
    """A law beside the one that is in use.

    Attributes:
        law: The new one.
        before: The version in use.
        changes: Every difference.
        in_use: True where it is the one in use.
    """

    law: Law
    before: str
    changes: tuple[LawChange, ...]
    in_use: bool


@dataclass(frozen=True, slots=True)
class Effect:
    """What a new law makes of the interviews of a vault, for one finding.

    Attributes:
        name: Id of a barrier or a route, or key of a category.
        before: Its state under the law in use; `none` where it says nothing.
        after: Its state under the new law.
        interviews: Of how many interviews.
    """

    name: str
    before: str
    after: str
    interviews: int


def is_law(path: Path) -> bool:
    """Whether a workbook holds law sheets and no questionnaire.

    Raises:
        FileProblem: It cannot be read.
    """
    sheets = read_workbook(path).sheets
    return _LAW_SHEET in sheets and _FORM_SHEET not in sheets


def bring_in_law(vault: OpenVault, content: Content, path: Path) -> ComparedLaw:
    """Prove a law sound and put it into the vault; it is not in use yet.

    Args:
        vault: The coordinator's vault.
        content: What is in use there.
        path: A workbook or a folder with the law sheets.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        LawSheetProblem: Something is wrong with it; every defect is told, and nothing was kept.
        FileProblem: It cannot be read or kept.
    """
    expect_role(vault, Role.COORDINATOR)
    law = law_in(read_workbook(path), content.questionnaire)
    taken = _version_taken(vault, content, law)
    if taken:
        raise LawSheetProblem(taken)
    vault.store.laws.keep(law_line(law, Source.IMPORTED), law.packed)
    return compared_law(content, law)


def compared_law(content: Content, law: Law) -> ComparedLaw:
    """A law beside the one in use."""
    used = content.law
    return ComparedLaw(law, used.version, law_changes(used, law), law.sha256 == used.sha256)


def waiting_laws(vault: OpenVault, content: Content) -> tuple[Law, ...]:
    """The laws that were brought in, fit what is in use, and are later than it; latest first.

    Raises:
        FileProblem: One of them cannot be read.
    """
    waiting = [
        line
        for line in reversed(vault.store.laws.lines())
        if only_looked_at(line) and version_key(line.version) > version_key(content.law.version)
    ]
    return tuple(kept_law(vault, line.sha256, content) for line in waiting)


def kept_law(vault: OpenVault, sha256: str, content: Content) -> Law:
    """The law with a digest.

    Raises:
        LawMissing: It is not in this vault.
        FileProblem: It cannot be read, or no longer fits the questionnaire.
    """
    data = vault.store.laws.compiled(sha256)
    if data is None:
        raise LawMissing
    return law_of_pack(data, content.questionnaire)


def effects(
    vault: OpenVault,
    content: Content,
    law: Law,
    surroundings: Surroundings,
    control: TaskControl | None = None,
) -> tuple[Effect, ...]:
    """Whose findings a new law changes: every open interview is assessed under both.

    Sealed interviews cannot be read here and are left out, like those whose key was lost with the
    key file. Nothing is written.

    Args:
        vault: A vault with interviews.
        content: What is in use there.
        law: The new law.
        surroundings: Whose day it is.
        control: Progress, and a way to stop.
    """
    control = control or TaskControl()
    counted: dict[tuple[str, str, str], int] = {}
    today = surroundings.today()
    codes = [line.code for line in vault.store.interviews.lines()]
    for done, code in enumerate(codes):
        control.checkpoint(Progress("reading", done, len(codes)))
        try:
            interview = vault.store.interviews.load(code)
        except InterviewGuarded:
            continue
        if not content.opens(interview):
            continue
        held = content.of(interview).questionnaire
        if held.id != content.questionnaire.id:
            continue
        sheet = content.carried(interview).sheet
        old, new = (dict(_states(assess(sheet, held, each, today))) for each in (content.law, law))
        for name in dict.fromkeys((*old, *new)):
            change = (name, old.get(name, "none"), new.get(name, "none"))
            if change[1] != change[2]:
                counted[change] = counted.get(change, 0) + 1
    return tuple(Effect(*change, number) for change, number in counted.items())


def _states(findings: Findings) -> Iterator[tuple[str, str]]:
    for key, category in findings.categories.items():
        yield key, category.state.value
    for barrier in findings.barriers:
        yield barrier.id, barrier.state.value
    for way in findings.routes:
        yield way.route.id, way.state.value


def _version_taken(vault: OpenVault, content: Content, new: Law) -> tuple[Finding, ...]:
    """Two laws of one version would be taken for each other, an earlier one for a later."""
    here = [(content.law.sha256, content.law.version)]
    here += [(line.sha256, line.version) for line in vault.store.laws.lines()]
    return version_taken((new.sha256, new.version), here)
