"""Counting people over many interviews: yes, no, and each kind of unknown apart.

Unknown is never counted as no. Whose interview may be counted (permission, sign-off, withdrawal)
is not decided here: whoever calls passes only those (`records.countable`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dutyrehab_desktop.expressions import Judged, Leaf, judge
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.scopes import Record
from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Status
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.reports.counts import COUNTRIES, CountDefinition, CountPlan

_TELLING_FIRST = (Status.DECLINE, Status.DK, Status.WITHHELD, Status.WITHDRAWN)
"""Which status names an unknown that rests on several: what the person said comes before what
nobody asked, for a question behind a refused one is never asked."""

_COLUMN = {Status.WITHHELD: "held_back", Status.WITHDRAWN: "held_back"}

NO_LAW = Law("", "", "", (), (), {}, {}, {}, {}, ())
"""Counts rest on answers alone: what a law presumes where nobody was asked is no answer."""

_OUTSIDE = "outside"
_RESULTS = ("yes", "no", "dk", "decline", "not_asked", "held_back", "base_unknown", _OUTSIDE)


@dataclass(frozen=True, slots=True)
class Count:
    """One line of a table.

    Attributes:
        definition: What was counted.
        yes: Of how many it is true.
        no: Of how many it is known to be false.
        dk: Who did not know.
        decline: Who preferred not to say.
        not_asked: Who was not asked.
        held_back: Whose answer stayed on the field laptop or was taken back.
        base_unknown: Of whom it is not known whether the line concerns them; in no other number.
    """

    definition: CountDefinition
    yes: int = 0
    no: int = 0
    dk: int = 0
    decline: int = 0
    not_asked: int = 0
    held_back: int = 0
    base_unknown: int = 0

    @property
    def unknown(self) -> int:
        """Of how many nothing can be said, for whatever reason."""
        return self.dk + self.decline + self.not_asked + self.held_back

    @property
    def base(self) -> int:
        """Of how many it was counted."""
        return self.yes + self.no + self.unknown


@dataclass(frozen=True, slots=True)
class CountTable:
    """The counts of one country.

    Attributes:
        country: `kz` or `uz`.
        interviews: How many there are.
        first: The earliest month of an interview as `YYYY-MM`; empty where none is known.
        last: The latest.
        counts: The lines, in the order of the plan.
    """

    country: str
    interviews: int
    first: str
    last: str
    counts: tuple[Count, ...]

    def count(self, name: str) -> Count | None:
        """The line of that id, or None where this country has none."""
        return next((count for count in self.counts if count.definition.id == name), None)


def count_interviews(
    sheets: Iterable[AnswerSheet], questionnaire: Questionnaire, plan: CountPlan, today: date
) -> tuple[CountTable, ...]:
    """Count, one table a country that has at least one interview.

    Args:
        sheets: The answers of every interview that may be counted.
        questionnaire: What was asked.
        plan: What is counted.
        today: The day of counting; formulas may look at it.
    """
    by_country: dict[str, list[AnswerSheet]] = {country: [] for country in COUNTRIES}
    for sheet in sheets:
        by_country.setdefault(sheet.answer("country").value, []).append(sheet)
    return tuple(
        _table(country, by_country[country], questionnaire, plan, today)
        for country in COUNTRIES
        if by_country[country]
    )


def _table(
    country: str,
    sheets: Sequence[AnswerSheet],
    questionnaire: Questionnaire,
    plan: CountPlan,
    today: date,
) -> CountTable:
    months = sorted(month for sheet in sheets if (month := _month(sheet)))
    people = [Record(sheet, questionnaire, NO_LAW, today) for sheet in sheets]
    counts = tuple(
        _count(definition, people) for definition in plan.counts if definition.concerns(country)
    )
    return CountTable(
        country, len(sheets), months[0] if months else "", months[-1] if months else "", counts
    )


def _month(sheet: AnswerSheet) -> str:
    return sheet.answer("interview_date").value[:7]


def _count(definition: CountDefinition, people: Sequence[Record]) -> Count:
    found = dict.fromkeys(_RESULTS, 0)
    for record in people:
        found[result_of(definition, record)] += 1
    found.pop(_OUTSIDE)
    return Count(definition, **found)


def result_of(definition: CountDefinition, record: Record) -> str:
    """In which number of a line one person stands."""
    base = judge(definition.base, record.person)
    if base.value is None:
        return "base_unknown"
    if not _true(base):
        return _OUTSIDE
    judged = judge(definition.formula, record.person)
    if judged.value is None:
        return _why_unknown(judged, record)
    return "yes" if _true(judged) else "no"


def _true(judged: Judged) -> bool:
    return judged.value is True


def _why_unknown(judged: Judged, record: Record) -> str:
    """The status that left it open."""
    statuses = {_status(leaf, record) for leaf in judged.blocked_by}
    for status in _TELLING_FIRST:
        if status in statuses:
            return _COLUMN.get(status, status.value)
    return Status.NOT_ASKED.value


def _status(leaf: Leaf, record: Record) -> Status:
    question = record.questionnaire.questions.get(leaf.name)
    if question is None or leaf.instance is None:
        return record.sheet.answer(leaf.name).status
    entry = record.sheet.entries(question.roster).ids[leaf.instance]
    return record.sheet.answer(leaf.name, entry).status
