"""Keeping the lines that tables are counted from, and reading them back as columns.

Every record is judged once, in the background, and its line is kept in the vault; tables over many
thousand people then read bytes. A line whose record, questionnaire, law or formulas changed is
stale and is made anew before anything is counted.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dutyrehab_desktop.law.reforming import ReformedLaws, impact_document, impact_of
from dutyrehab_desktop.records.consent import may_count
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.persons import persons
from dutyrehab_desktop.reports.columns import Layout
from dutyrehab_desktop.reports.tabulating import Tabulator, beside
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.tabulated import KeptLine, NewLine
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.linking import linked_records, received_codes
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

_AT_ONCE = 100
"""Records in one transaction: what is lost where somebody stops the pass."""


@dataclass(frozen=True)
class Columns:
    """The countable persons, column by column.

    Attributes:
        layout: All columns that there are.
        codes: For each person the record that stands for them.
        read: By name one byte for each person, in the order of `codes`.
    """

    layout: Layout
    codes: tuple[str, ...]
    read: Mapping[str, bytes]

    @property
    def people(self) -> int:
        """How many persons may be counted."""
        return len(self.codes)

    def column(self, name: str) -> bytes:
        """One byte a person; see `reports.columns` for what it says."""
        return self.read[name]


def tabulator(content: Content, surroundings: Surroundings) -> Tabulator:
    """What turns interviews into lines, today."""
    rules = (content.questionnaire, content.law, content.count_plan)
    return Tabulator(content.layout, *rules, surroundings.today())


def bring_up_to_date(
    vault: OpenVault, content: Content, surroundings: Surroundings, control: TaskControl
) -> int:
    """Make the lines that are missing or stale; a pass that was stopped goes on where it was.

    Returns:
        How many were made.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: Somebody stopped it; what was made is kept.
        FileProblem: The rest could not be written.
    """
    expect_role(vault, Role.COORDINATOR)
    makes = tabulator(content, surroundings)
    stale = vault.store.tabulated.stale(makes.basis)
    laws = ReformedLaws(makes.law)
    for start in range(0, len(stale), _AT_ONCE):
        control.checkpoint(Progress("tabulating", start, len(stale)))
        lines = [
            _line(makes, content, vault.store.interviews.load(code), laws)
            for code in stale[start : start + _AT_ONCE]
        ]
        vault.store.tabulated.put(makes.basis, lines)
    return len(stale)


def read_columns(
    vault: OpenVault, content: Content, surroundings: Surroundings, names: Sequence[str]
) -> Columns:
    """The countable persons as columns; `bring_up_to_date` comes first.

    Linked records take the stricter permission, and of several records of one person the one that
    says most stands for them (see `doubles.countable_persons`).

    Args:
        vault: The coordinator's vault.
        content: What is asked, and the law.
        surroundings: The day.
        names: The columns that are wanted.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    makes = tabulator(content, surroundings)
    index = [makes.layout.index[name] for name in names]
    width = len(makes.layout.columns)
    out = [bytearray() for _ in names]
    codes: list[str] = []
    for lines in _counted(vault, makes.basis):
        codes += [line.code for line in lines]
        joined = b"".join(line.cells for line in lines)
        for column, at in zip(out, index, strict=True):
            column += joined[at::width]
    read = {name: bytes(column) for name, column in zip(names, out, strict=True)}
    return Columns(makes.layout, tuple(codes), read)


def read_more(
    vault: OpenVault, content: Content, surroundings: Surroundings, codes: Sequence[str]
) -> Iterator[Mapping[str, object]]:
    """What stands beside the lines of some records, in the order of their codes.

    Args:
        vault: The coordinator's vault.
        content: What is asked, and the law.
        surroundings: The day.
        codes: Sorted, as `Columns.codes` are.
    """
    basis, wanted = tabulator(content, surroundings).basis, set(codes)
    for piece in vault.store.tabulated.more(basis):
        for code, more in piece:
            if code in wanted:
                yield json.loads(more)


def _line(makes: Tabulator, content: Content, interview: Interview, laws: ReformedLaws) -> NewLine:
    # By its names, whatever the version: names keep their meaning.
    sheet = content.carried(interview).sheet
    told = beside(sheet, makes.questionnaire)
    impact = impact_of(sheet, makes.questionnaire, makes.law, makes.as_of, laws)
    told["reforms"] = impact_document(impact)
    weight = len(interview.history.fields())
    more = json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return NewLine(interview.code, may_count(interview), weight, makes.line(sheet), more)


def _counted(vault: OpenVault, basis: str) -> Iterator[list[KeptLine]]:
    """The lines that count, each person once, by code."""
    stands, closed = _linked(vault, basis)
    for piece in vault.store.tabulated.read(basis):
        yield [
            line
            for line in piece
            if line.countable
            and line.code not in closed
            and stands.get(line.code, line.code) == line.code
        ]


def _linked(vault: OpenVault, basis: str) -> tuple[Mapping[str, str], frozenset[str]]:
    """Of persons with several records: which record stands for each, and which may not count."""
    judged = vault.store.judgements.all()
    named = {code for each in judged for code in each.pair}
    if not named:
        return {}, frozenset()
    together = linked_records(vault)
    groups = [each for each in persons(received_codes(vault), judged) if named & set(each.codes)]
    weight = _weights(vault, basis, {code for each in groups for code in each.codes})
    stands: dict[str, str] = {}
    closed: set[str] = set()
    load = vault.store.interviews.load
    for person in groups:
        chosen = max(person.codes, key=lambda code: (weight.get(code, 0), code))
        stands |= dict.fromkeys(person.codes, chosen)
        if not all(may_count(load(code)) for code in together[person.codes[0]]):
            closed |= set(person.codes)
    return stands, frozenset(closed)


def _weights(vault: OpenVault, basis: str, codes: set[str]) -> dict[str, int]:
    return {
        line.code: line.weight
        for piece in vault.store.tabulated.read(basis)
        for line in piece
        if line.code in codes
    }
