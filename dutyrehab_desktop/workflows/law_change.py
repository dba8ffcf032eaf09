"""What a new law changes in the records that were received, rule by rule, with their codes.

It is the desk's own work on records that it holds: whose case looks different, so that somebody
reads it again. It is no statistic; it never leaves the organisation and permissions for counting
are not asked.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.outcomes import Moved, moves, outcomes_of
from dutyrehab_desktop.law.reader import law_in
from dutyrehab_desktop.law.scopes import Record
from dutyrehab_desktop.questionnaire.workbook import read_workbook
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewGuarded
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import people
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.laws import LawMissing, kept_law
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

__all__ = ["ChangedRule", "LawChanged", "Moved", "document", "law_at", "law_change"]


@dataclass(frozen=True, slots=True)
class ChangedRule:
    """What becomes of one rule.

    Attributes:
        kind: `category`, `barrier`, `route` or `deadline`.
        id: Its id.
        gains: For whom it is certain now and was not before: codes of records. Of a barrier that
            means that it stands there now.
        loses: For whom it was there and is not any more.
        unknown: Of whom nobody can say any more, or for the first time, whether it is there.
        other: For whom something else about it changed, such as the day on which a term ends.
    """

    kind: str
    id: str
    gains: tuple[str, ...]
    loses: tuple[str, ...]
    unknown: tuple[str, ...]
    other: tuple[str, ...]

    @property
    def number(self) -> int:
        """For how many persons it changes."""
        return sum(map(len, (self.gains, self.loses, self.unknown, self.other)))


@dataclass(frozen=True, slots=True)
class LawChanged:
    """What a new law changes.

    Attributes:
        old: The law that was compared with.
        new: The new one.
        people: How many persons were looked at; of several records of one person the one that
            says most.
        unread: How many could not be read here.
        touched: For how many persons anything changes.
        rules: The rules that change for somebody, in the order of the new law's sheets; those that
            it no longer has come last.
    """

    old: Law
    new: Law
    people: int
    unread: int
    touched: int
    rules: tuple[ChangedRule, ...]


def law_change(
    vault: OpenVault,
    content: Content,
    new: Law,
    surroundings: Surroundings,
    control: TaskControl,
    old: Law | None = None,
) -> LawChanged:
    """Assess every received record under both laws; nothing is written.

    Args:
        vault: The coordinator's vault.
        content: What is in use there.
        new: A law that is not in use yet.
        surroundings: The day.
        control: Progress, and a way to stop.
        old: What it is compared with; the law in use if none is given.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: Somebody stopped it.
    """
    expect_role(vault, Role.COORDINATOR)
    before, today = old or content.law, surroundings.today()
    found: dict[tuple[str, str], dict[Moved, list[str]]] = {}
    read = unread = touched = 0
    persons = people(vault)
    for done, person in enumerate(persons):
        control.checkpoint(Progress("comparing", done, len(persons)))
        interview = _fullest(vault, person.codes)
        if interview is None or not _fits(content, interview):
            unread += 1
            continue
        read += 1
        # By the questionnaire that both laws were proved to fit.
        sheet = content.carried(interview).sheet
        outcomes = [
            outcomes_of(Record(sheet, content.questionnaire, law, today)) for law in (before, new)
        ]
        changes = list(moves(*outcomes))
        touched += bool(changes)
        for rule, moved in changes:
            found.setdefault(rule, {}).setdefault(moved, []).append(interview.code)
    return LawChanged(before, new, read, unread, touched, _in_order(found, new))


def law_at(vault: OpenVault, content: Content, named: str) -> Law:
    """A law by the beginning of its digest in the vault, or in a folder or workbook.

    Raises:
        LawMissing: There is none.
        LawSheetProblem: Something is wrong with its sheets.
        FileProblem: It cannot be read.
    """
    path = Path(named)
    if named and path.exists():
        return law_in(read_workbook(path), content.questionnaire)
    begun = [line.sha256 for line in vault.store.laws.lines() if line.sha256.startswith(named)]
    if len(begun) != 1 or not named:
        raise LawMissing
    return kept_law(vault, begun[0], content)


def document(found: LawChanged) -> dict[str, Any]:
    """The changes as the command line prints them: for inside use only."""
    return {
        "profile": "internal",
        "old": {"version": found.old.version, "sha256": found.old.sha256},
        "new": {"version": found.new.version, "sha256": found.new.sha256},
        "people": found.people,
        "unread": found.unread,
        "touched": found.touched,
        "rules": [
            {
                "kind": one.kind,
                "id": one.id,
                "gains": list(one.gains),
                "loses": list(one.loses),
                "unknown": list(one.unknown),
                "other": list(one.other),
            }
            for one in found.rules
        ],
    }


def _fits(content: Content, interview: Interview) -> bool:
    """Whether an interview was held with the questionnaire that the laws were proved to fit."""
    name = content.questionnaire.id
    return content.opens(interview) and content.of(interview).questionnaire.id == name


def _fullest(vault: OpenVault, codes: Sequence[str]) -> Interview | None:
    """The one of a person's records that says most; None where none can be read here."""
    readable = []
    for code in codes:
        with suppress(InterviewGuarded):
            readable.append(vault.store.interviews.load(code))
    return max(readable, key=lambda one: (len(one.history.fields()), one.code), default=None)


def _in_order(
    found: dict[tuple[str, str], dict[Moved, list[str]]], new: Law
) -> tuple[ChangedRule, ...]:
    order = {(kind, name): at for at, (kind, name, _) in enumerate(new.rules())}
    rules = sorted(found, key=lambda rule: order.get(rule, len(order)))
    return tuple(
        ChangedRule(
            *rule,
            *(
                tuple(found[rule].get(moved, ()))
                for moved in (Moved.GAINS, Moved.LOSES, Moved.UNKNOWN, Moved.OTHER)
            ),
        )
        for rule in rules
    )
