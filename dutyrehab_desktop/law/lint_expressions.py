"""The part of the lint that looks into the conditions of the law sheets."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dutyrehab_desktop.expressions import Expression
from dutyrehab_desktop.expressions.lookups import stray_paths
from dutyrehab_desktop.expressions.syntax import Binary, Call, Current, Name, Node, Text, children
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.terms import EPISODE, HELD_FOR_CASE, PROCEEDING, ROSTER_OF, THIS_CASE
from dutyrehab_desktop.questionnaire.model import AskedBy, Questionnaire, QuestionType

NEVER_READ = ("path",)
"""How long the interview is says nothing about the person; nor do gates, which are calculated."""

_EMPTINESS = ("answered", "known")
"""In a rule these would take silence for an answer (questionnaire_engine 4.6)."""

_WORDING = frozenset(("jr:choice-name", "instance"))
"""A rule looks at codes; wording changes with the language."""

_INSIDE = ("some", "every", "total")
_SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a condition stands.

    Attributes:
        law: For the named facts.
        questionnaire: For the questions and their lists.
        roster: The roster whose entry is being looked at, or empty for the person.
        case: True inside a case, also where its detentions are being looked at.
    """

    law: Law
    questionnaire: Questionnaire
    roster: str
    case: bool = False

    @property
    def in_case(self) -> bool:
        """Whether the facts of one case can be read here."""
        return self.case or self.roster == PROCEEDING

    def inside(self, roster: str) -> "Standing":
        """The same, one roster deeper."""
        target = EPISODE if roster == HELD_FOR_CASE else roster
        return replace(self, roster=target, case=roster == HELD_FOR_CASE and self.in_case)


def defects(expression: Expression, standing: Standing) -> Iterator[tuple[str, str]]:
    """What is wrong with a condition: a code and the place's words."""
    for _ in stray_paths(expression.tree):
        yield "path-not-a-name", expression.text[:80]
    for function in sorted(expression.functions & _WORDING):
        yield "wording-in-a-rule", function
    yield from _below(expression.tree, standing)


def _below(node: Node, standing: Standing) -> Iterator[tuple[str, str]]:
    match node:
        case Current():
            yield "nothing-checked-here", "."
        case Name(name):
            yield from _name(name, standing)
        case Call(function, (Name(roster), inner)) if function in _INSIDE:
            yield from _roster(roster, standing)
            yield from _below(inner, standing.inside(roster))
        case Call("count", (Name(roster),)):
            yield from _roster(roster, standing)
        case Call(function, (Name(name), *_)) if function in _EMPTINESS:
            yield "emptiness-in-a-rule", name
        case _:
            yield from _literals(node, standing)
            for child in children(node):
                yield from _below(child, standing)


def _roster(roster: str, standing: Standing) -> Iterator[tuple[str, str]]:
    if roster == HELD_FOR_CASE:
        if not standing.in_case:
            yield "needs-a-case", roster
    elif roster not in standing.questionnaire.rosters:
        yield "unknown-roster", roster


def _name(name: str, standing: Standing) -> Iterator[tuple[str, str]]:
    if name == THIS_CASE:
        if not standing.in_case:
            yield "needs-a-case", name
        return
    fact = standing.law.facts.get(name)
    question = standing.questionnaire.questions.get(name)
    if fact is None and question is None:
        yield "unknown-reference", name
        return
    if fact is not None:
        roster = ROSTER_OF[fact.scope]
    elif question is not None:
        roster = question.roster
        program = question.asked_by is AskedBy.PROGRAM or question.type is QuestionType.CALCULATE
        if name in NEVER_READ or program or question.is_identity:
            yield "never-read-by-the-law", name
    if roster and roster != standing.roster and not (roster == PROCEEDING and standing.in_case):
        yield "out-of-reach", name


def _literals(node: Node, standing: Standing) -> Iterator[tuple[str, str]]:
    """Literals that are compared with a choice question and stand in no list."""
    match node:
        case Binary("=" | "!=", Name(name), Text(literal)):
            pass
        case Binary("=" | "!=", Text(literal), Name(name)):
            pass
        case Call("selected", (Name(name), Text(literal))):
            pass
        case _:
            return
    question = standing.questionnaire.questions.get(name)
    if question is None or question.type not in _SELECTS:
        return
    if standing.questionnaire.choice(name, literal) is None:
        yield "not-in-list", f"{name} = '{literal}'"
