"""What variables and their answers are called in a table, in each language."""

from collections.abc import Iterator
from dataclasses import dataclass

from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.questionnaire.model import Questionnaire, Texts
from dutyrehab_desktop.reports.columns import (
    BASE_UNKNOWN,
    DECLINE,
    DK,
    HELD_BACK,
    NOT_ASKED,
    YES,
    Column,
    ColumnKind,
    Layout,
)
from dutyrehab_desktop.reports.counts import CountPlan
from dutyrehab_desktop.reports.tables import Condition
from dutyrehab_desktop.reports.wording import Wording, text_in

_NO_ANSWER = {
    DK: "column-dk",
    DECLINE: "column-decline",
    NOT_ASKED: "column-not-asked",
    HELD_BACK: "column-other",
    BASE_UNKNOWN: "column-base-unknown",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer that a variable can have.

    Attributes:
        label: As people read it.
        condition: Of whom it is true.
        unknown: True where it says that nothing is known.
    """

    label: str
    condition: Condition
    unknown: bool = False


@dataclass(frozen=True)
class TableWords:
    """Says variables and answers in one language.

    Attributes:
        layout: The columns.
        questionnaire: Where questions and options are worded.
        law: Where categories and barriers are.
        plan: Where counts and everything around tables are.
        language: BCP 47 code.
    """

    layout: Layout
    questionnaire: Questionnaire
    law: Law
    plan: CountPlan
    language: str

    @property
    def wording(self) -> Wording:
        """The sentences around tables."""
        return self.plan.wording

    def say(self, name: str, /, **values: object) -> str:
        """A sentence around tables."""
        return self.wording.say(name, self.language, **values)

    def text(self, texts: Texts, name: str) -> str:
        """A text in this language."""
        return text_in(texts, self.language, name)

    def variable(self, name: str) -> str:
        """What a variable is called."""
        kind, _, rest = name.partition("/")
        if not rest:
            return self.text(self.questionnaire.questions[name].labels, name)
        return self._named(kind, rest)

    def answers(self, variable: str) -> Iterator[Answer]:
        """What a variable can be: its answers first, then what is no answer."""
        columns = self.layout.of(variable)
        for column in columns:
            if column.kind in (ColumnKind.OPTION, ColumnKind.ENTRY):
                option = column.name.partition("=")[2]
                yield Answer(self.value(column, option), _is(column.name, YES))
            elif column.kind is not ColumnKind.TOLD:
                for value in column.values:
                    yield Answer(self.value(column, value), _is(column.name, column.code(value)))
        # Where a question has several answers, the last column says whether there was any.
        for code, name in _NO_ANSWER.items():
            yield Answer(self.say(name), _is(columns[-1].name, code), unknown=True)

    def value(self, column: Column, value: str) -> str:
        """What an answer of a column is called."""
        kind = column.kind
        if kind in (ColumnKind.QUESTION, ColumnKind.OPTION, ColumnKind.ENTRY):
            choice = self.questionnaire.choice(column.variable, value)
            return value if choice is None else self.text(choice.labels, value)
        if kind in (ColumnKind.ENTRIES, ColumnKind.WHEN):
            return value
        return self.say(f"value-{value}")

    def _named(self, kind: str, name: str) -> str:
        if kind == "count":
            found = next(one for one in self.plan.counts if one.id == name)
            return self.text(found.labels, name)
        if kind == "category":
            category = next(one for one in self.law.categories if one.key == name)
            return self.text(category.names, name)
        if kind == "barrier":
            barrier = next(one for one in self.law.barriers if one.id == name)
            return self.text(barrier.names, name)
        if kind == "entries":
            roster = self.text(self.questionnaire.rosters[name].labels, name)
            return self.say("how-many", what=roster)
        if kind == "status":
            question = self.text(self.questionnaire.questions[name].labels, name)
            return self.say("whether-answered", what=question)
        return self.say(f"when-{name}")


def _is(column: str, code: int) -> Condition:
    return Condition(column, frozenset({code}))
