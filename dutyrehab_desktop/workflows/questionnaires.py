"""A coordinator's own questionnaire: brought in, looked at, and taken into use."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.questionnaire.comparing import Change, changes, needs_new_consent
from dutyrehab_desktop.questionnaire.compiled import compile_questionnaire
from dutyrehab_desktop.questionnaire.errors import Finding, SheetProblem
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.records.interview import version_key
from dutyrehab_desktop.reports.counts import read_count_plan
from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.kept import Source
from dutyrehab_desktop.workflows.authoring import examined
from dutyrehab_desktop.workflows.content import (
    Content,
    form_kept,
    line_of,
    shipped_form,
    with_law,
)
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.later_versions import only_looked_at, version_taken
from dutyrehab_desktop.workflows.vaults import OpenVault

NEEDED = (
    "record_code",
    "interview_language",
    "interview_date",
    "meeting",
    "consent_version",
    "country",
    "path",
    "before_safe",
    "mode",
    "setting_private",
    "others_present",
    "interpreter",
    "interpreter_promise",
    "age_check",
    "c_participate",
    "c_store",
    "c_coordinator",
    "c_lawyers",
    "c_intl",
    "c_stats",
    "c_quote",
    "c_name",
    "c_referral",
    "c_recontact",
    "delete_on",
    "safe_now",
    "reviewed",
    "perms_confirm",
    "print_choice",
    "sign_off",
    "consent_doubt",
)
"""Questions that the program itself reads. Without `c_store` nothing could ever be stored, and
without the others somebody would be passed over who must be asked."""


class QuestionnaireMissing(FileProblem):
    """No questionnaire with that digest is in this vault."""

    code = "questionnaire-missing"


@dataclass(frozen=True)
class ComparedQuestionnaire:
    """A questionnaire beside the one that was in use before.

    Attributes:
        questionnaire: The new one.
        before: The version it was compared with; empty where there was none of that id.
        changes: Every difference.
        new_consent: Questions for which people are asked anew what they agree to.
        in_use: True where new interviews are held with it already.
    """

    questionnaire: Questionnaire
    before: str
    changes: tuple[Change, ...]
    new_consent: tuple[str, ...]
    in_use: bool


def bring_in(vault: OpenVault, content: Content, path: Path) -> ComparedQuestionnaire:
    """Prove a questionnaire sound and put it into the vault; it is not in use yet.

    Args:
        vault: The coordinator's vault.
        content: What is in use there.
        path: A workbook, a folder of sheets, or Markdown.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        SheetProblem: Something is wrong with it; every defect is told, and nothing was kept.
        FileProblem: It cannot be read or kept.
    """
    expect_role(vault, Role.COORDINATOR)
    checked, questionnaire = examined(path, lambda name: _same(content, name))
    findings = list(checked.findings)
    if questionnaire is not None:
        findings += unfit(questionnaire)
        findings += _version_taken(vault, _same(content, questionnaire.id), questionnaire)
    if findings or questionnaire is None:
        raise SheetProblem(tuple(findings))
    line = line_of(questionnaire, Source.IMPORTED)
    vault.store.questionnaires.keep(line, compile_questionnaire(questionnaire))
    return compared(content, questionnaire)


def unfit(questionnaire: Questionnaire) -> tuple[Finding, ...]:
    """Why the program could not work with a questionnaire: its own questions, and the law's."""
    shipped = shipped_form()
    missing = tuple(
        Finding("survey", 0, "name", "program-name-missing", "", told)
        for name in NEEDED
        for told in _lacks(shipped, questionnaire, name)
    )
    if missing:
        return missing
    try:
        with_law(questionnaire)
        read_count_plan(questionnaire)
    except LawSheetProblem as problem:
        return problem.findings
    except ReportSheetDamaged:
        return (Finding("survey", 0, "name", "counts-do-not-fit"),)
    return ()


def _lacks(shipped: Questionnaire, form: Questionnaire, name: str) -> Iterator[str]:
    """What the program compares by its very word: a question, its type, each of its choices."""
    ours, theirs = shipped.questions[name], form.questions.get(name)
    if theirs is None or (theirs.type, theirs.roster) != (ours.type, ours.roster):
        yield name
        return
    known = {option.name for option in form.lists.get(theirs.list_name, ())}
    for option in shipped.lists.get(ours.list_name, ()):
        if option.name not in known:
            yield f"{name}: {option.name}"


def compared(content: Content, questionnaire: Questionnaire) -> ComparedQuestionnaire:
    """A questionnaire beside the one of its id that is here."""
    before = _same(content, questionnaire.id)
    return ComparedQuestionnaire(
        questionnaire,
        before.version if before is not None else "",
        changes(before, questionnaire) if before is not None else (),
        needs_new_consent(before, questionnaire) if before is not None else (),
        questionnaire.sha256 == content.questionnaire.sha256,
    )


def waiting_forms(vault: OpenVault, content: Content) -> tuple[Questionnaire, ...]:
    """The questionnaires that were brought in and are not in use yet, the latest first.

    Raises:
        FileProblem: One of them cannot be read.
    """
    waiting = [line for line in vault.store.questionnaires.lines() if only_looked_at(line)]
    forms = (form_kept(vault, line.sha256) for line in reversed(waiting))
    return tuple(form for form in forms if form is not None and _is_news(content, form))


def _is_news(content: Content, form: Questionnaire) -> bool:
    """One that a later version has overtaken meanwhile can never be used any more."""
    before = _same(content, form.id)
    return before is None or version_key(form.version) > version_key(before.version)


def take_into_use(vault: OpenVault, sha256: str) -> Questionnaire:
    """Hold new interviews with a questionnaire of this vault from now on.

    Raises:
        QuestionnaireMissing: It is not here.
        FileProblem: It cannot be read or kept.
    """
    form = form_kept(vault, sha256)
    if form is None:
        raise QuestionnaireMissing
    vault.store.questionnaires.use(sha256)
    return form


def _same(content: Content, form_id: str) -> Questionnaire | None:
    if content.questionnaire.id == form_id:
        return content.questionnaire
    other = content.others.get(form_id)
    return None if other is None else other.questionnaire


def _version_taken(
    vault: OpenVault, former: Questionnaire | None, new: Questionnaire
) -> tuple[Finding, ...]:
    """Two questionnaires of one version would be taken for each other, an earlier one for later."""
    lines = [line for line in vault.store.questionnaires.lines() if line.id == new.id]
    here = [(line.sha256, line.version) for line in lines]
    if former is not None:
        here.append((former.sha256, former.version))
    return version_taken((new.sha256, new.version), here)
