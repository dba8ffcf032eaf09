"""Everything about a person that can be counted, as columns of one byte.

A table over many thousand people must not read their interviews again. So each record is turned
into a line once: a byte for every question with options, every option of the others, every count
of the report, every category and every barrier of the law. What is not an answer has codes of its
own, so that no unknown is ever taken for a "no".
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from dutyrehab_desktop.law.model import Barrier, Law
from dutyrehab_desktop.questionnaire.model import (
    REFUSALS,
    AskedBy,
    Question,
    Questionnaire,
    QuestionType,
    Sensitivity,
)
from dutyrehab_desktop.reports.counts import CountDefinition, CountPlan

NOT_ASKED, DK, DECLINE, HELD_BACK, OUTSIDE, BASE_UNKNOWN = range(6)
"""What is no answer. `HELD_BACK` stayed on the laptop or was taken back; `OUTSIDE` means that the
column does not concern the person; `BASE_UNKNOWN` that nobody can say whether it does."""

UNKNOWN: Final = (DK, DECLINE, NOT_ASKED, HELD_BACK)
"""Of whom nothing can be said, in the order in which tables show it."""

FIRST: Final = 16
"""The code of the first answer of a column."""

NO_YES: Final = ("no", "yes")
NO, YES = FIRST, FIRST + 1

YEAR, MONTH = "when/year", "when/month"
"""When the interview was held: no exact day leaves a laptop, and no table shows one."""

_YEARS = tuple(str(year) for year in range(2020, 2100))
_MONTHS = tuple(f"{month:02}" for month in range(1, 13))

MOST_ENTRIES = 5
"""From so many entries of a list on, their number is not told apart."""

_LAYOUT = "1"
"""Changes whenever the same interview would give another line."""

_HOW_IT_ENDED: Final = frozenset(
    (
        *("ep_kind", "ep_start", "ep_end", "ep_release_ground", "ep_release_paper"),
        *("pr_type", "pr_outcome", "pr_reduced_by", "pr_overturn_date", "pr_episodes", "pr_year"),
        *("pr_gravity", "pr_punishment", "pr_sentence_months", "pr_final_months"),
        *("pr_months_served", "pr_custody", "pr_held_over", "pr_released_uncharged"),
        *("pr_ban_until", "victim_status", "soviet_repression"),
    )
)
"""Special-category questions on which every door of the law rests. What the law makes of them says
that a case ended, not for what anybody was prosecuted: a category or a barrier that reads no other
special question may be published; the answers themselves may not."""


class ColumnKind(StrEnum):
    """What a column stands for."""

    QUESTION = "question"
    OPTION = "option"
    ENTRY = "entry"
    TOLD = "told"
    STATUS = "status"
    ENTRIES = "entries"
    WHEN = "when"
    COUNT = "count"
    CATEGORY = "category"
    BARRIER = "barrier"


@dataclass(frozen=True, slots=True)
class Column:
    """One byte of a line.

    Attributes:
        name: `job_now`; `rights_limited=passport`; `told/rights_limited` (whether anything was
            said to it); `ep_release_ground=amnesty` (true of some entry); `entries/episode`;
            `count/work-today`; `category/KZ1`; `barrier/kz-release-amnesty`.
        variable: What it belongs to: `rights_limited`, `count/work-today`.
        kind: What it stands for.
        values: Names of its answers; the first has the code `FIRST`.
        special: True where it tells of a special category (instrument 1.2): for inside use only.
    """

    name: str
    variable: str
    kind: ColumnKind
    values: tuple[str, ...]
    special: bool = False

    def code(self, value: str) -> int:
        """The code of an answer."""
        return FIRST + self.values.index(value)


@dataclass(frozen=True)
class Layout:
    """All columns in their order."""

    columns: tuple[Column, ...]

    @cached_property
    def index(self) -> dict[str, int]:
        """Where each column stands in a line."""
        return {column.name: at for at, column in enumerate(self.columns)}

    @cached_property
    def digest(self) -> str:
        """Names this layout: lines of another one cannot be read by it."""
        told = [_LAYOUT, *([column.name, *column.values] for column in self.columns)]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()

    def column(self, name: str) -> Column:
        """The column of that name."""
        return self.columns[self.index[name]]

    def of(self, variable: str) -> tuple[Column, ...]:
        """The columns of a variable, in their order; none where there is no such variable."""
        return self._variables.get(variable, ())

    @cached_property
    def _variables(self) -> dict[str, tuple[Column, ...]]:
        found: dict[str, list[Column]] = {}
        for column in self.columns:
            found.setdefault(column.variable, []).append(column)
        return {name: tuple(columns) for name, columns in found.items()}

    @property
    def variables(self) -> tuple[str, ...]:
        """Everything that can be tabulated, in the order of the columns."""
        return tuple(self._variables)


def layout_of(questionnaire: Questionnaire, law: Law, plan: CountPlan) -> Layout:
    """The columns for a questionnaire, a law and what is counted."""
    columns = [
        Column(YEAR, YEAR, ColumnKind.WHEN, _YEARS),
        Column(MONTH, MONTH, ColumnKind.WHEN, _MONTHS),
        *_questions(questionnaire),
        *_entries(questionnaire),
        *(_count(count, questionnaire) for count in plan.counts),
        *(_category(category.key) for category in law.categories),
        *(_barrier(barrier, law, questionnaire) for barrier in law.barriers),
    ]
    return Layout(tuple(columns))


def is_kept(question: Question) -> bool:
    """Whether a question has columns: not what identifies, what is only said, or is reckoned."""
    unkept = (QuestionType.NOTE, QuestionType.CALCULATE)
    identifying = question.sensitivity is Sensitivity.IDENTIFYING or question.is_identity
    return not identifying and question.type not in unkept and not question.appearance.startswith(
        "entries"
    )  # fmt: skip


def options_of(question: Question, questionnaire: Questionnaire) -> tuple[str, ...]:
    """The answers that a question offers, without those that are none."""
    choices = questionnaire.lists.get(question.list_name, ())
    return tuple(choice.name for choice in choices if choice.name not in REFUSALS)


def _questions(questionnaire: Questionnaire) -> Iterator[Column]:
    for question in questionnaire.questions.values():
        if not is_kept(question):
            continue
        special = question.sensitivity is Sensitivity.SPECIAL
        options = options_of(question, questionnaire)
        name = question.name
        if not question.list_name:
            if not question.roster and question.asked_by is not AskedBy.PROGRAM:
                yield Column(f"status/{name}", f"status/{name}", ColumnKind.STATUS, ("answered",))
        elif question.roster:
            for option in options:
                yield Column(f"{name}={option}", name, ColumnKind.ENTRY, NO_YES, special)
            yield Column(f"told/{name}", name, ColumnKind.TOLD, ("answered",), special)
        elif question.type is QuestionType.SELECT_MULTIPLE:
            for option in options:
                yield Column(f"{name}={option}", name, ColumnKind.OPTION, NO_YES, special)
            yield Column(f"told/{name}", name, ColumnKind.TOLD, ("answered",), special)
        else:
            yield Column(name, name, ColumnKind.QUESTION, options, special)


def _entries(questionnaire: Questionnaire) -> Iterator[Column]:
    """How many times held, how many cases, of whoever has told them all."""
    numbers = (*map(str, range(MOST_ENTRIES)), f"{MOST_ENTRIES}+")
    for roster in questionnaire.rosters:
        name = f"entries/{roster}"
        yield Column(name, name, ColumnKind.ENTRIES, numbers)


def _count(count: CountDefinition, questionnaire: Questionnaire) -> Column:
    name = f"count/{count.id}"
    read = count.base.names | count.formula.names
    return Column(name, name, ColumnKind.COUNT, NO_YES, bool(_special(read, questionnaire)))


def _category(key: str) -> Column:
    name = f"category/{key}"
    return Column(name, name, ColumnKind.CATEGORY, ("no", "yes", "unknown"))


def _barrier(barrier: Barrier, law: Law, questionnaire: Questionnaire) -> Column:
    name = f"barrier/{barrier.id}"
    read = law.names_read(barrier.found, barrier.possible)
    special = _special(read, questionnaire) - _HOW_IT_ENDED
    values = ("excluded", "found", "possible")
    return Column(name, name, ColumnKind.BARRIER, values, bool(special))


def _special(names: set[str] | frozenset[str], questionnaire: Questionnaire) -> frozenset[str]:
    questions = (questionnaire.questions.get(name) for name in names)
    return frozenset(
        question.name
        for question in questions
        if question is not None and question.sensitivity is Sensitivity.SPECIAL
    )
