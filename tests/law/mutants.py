"""Every rule with one operator or one constant changed, and the records that must notice."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from dutyrehab_desktop.expressions import Expression, ExpressionError, parse
from dutyrehab_desktop.law.assessing import state_of
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.scopes import Record as Judged
from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.model import Questionnaire
from tests.law.golden import GOLDEN
from tests.law.golden_claims import CLAIMS
from tests.law.golden_today import TODAY
from tests.law.records import AS_OF, Record, changed
from tests.law.test_further_doors import DOORS
from tests.law.test_variants import VARIANTS

_TOKEN = re.compile(r"'[^']*'|!=|<=|>=|=|<|>|\band\b|\bor\b|\bnot\(|\b\d+\b")
_OTHER = {
    "=": "!=",
    "!=": "=",
    "<": "<=",
    "<=": "<",
    ">": ">=",
    ">=": ">",
    "and": "or",
    "or": "and",
    "not(": "boolean(",
}
CONDITIONS = ("found", "possible")


def records() -> dict[str, list[Record]]:
    """The records of the tests in which the state of a rule is asserted, by the rule."""
    found: dict[str, list[Record]] = defaultdict(list)
    for golden in GOLDEN + CLAIMS + TODAY:
        record, question = golden.record, golden.deciding
        found[golden.barrier] += [
            record,
            changed(record, question),
            changed(record, question, "decline"),
            changed(record, question, golden.otherwise),
        ]
    for barrier, record, _ in (*VARIANTS, *DOORS):
        found[barrier].append(record)
    return found


def changed_texts(text: str) -> Iterator[tuple[str, str]]:
    """A condition with one token changed, each with what was changed and where."""
    for match in _TOKEN.finditer(text):
        token = match[0]
        other = _OTHER.get(token)
        if other is None:
            other = "'nothing_such'" if token.startswith("'") else str(int(token) + 1)
        yield (
            f"at {match.start()}: {token} -> {other}",
            text[: match.start()] + other + text[match.end() :],
        )


def mutants(law: Law) -> Iterator[tuple[str, Law, tuple[str, ...]]]:
    """The law with one token of one rule or of one named fact changed, and which rules read it."""
    for at, barrier in enumerate(law.barriers):
        for column in CONDITIONS:
            expression = getattr(barrier, column)
            for place, text in changed_texts(expression.text if expression else ""):
                if (other := _parsed(text)) is not None:
                    rules = list(law.barriers)
                    rules[at] = replace(barrier, **{column: other})
                    told = f"{barrier.id} {column} {place}"
                    yield told, replace(law, barriers=tuple(rules)), (barrier.id,)
    readers = _readers(law)
    for name, fact in law.facts.items():
        if not readers[name]:
            continue  # a category's
        for place, text in changed_texts(fact.expression.text):
            if (other := _parsed(text)) is not None:
                facts = {**law.facts, name: replace(fact, expression=other)}
                yield f"{name} {place}", replace(law, facts=facts), readers[name]


def _parsed(text: str) -> Expression | None:
    try:
        return parse(text)
    except ExpressionError:
        return None


def _readers(law: Law) -> dict[str, tuple[str, ...]]:
    """Which rules rest on a named fact, over others too."""
    found: dict[str, list[str]] = {name: [] for name in law.facts}
    for barrier in law.barriers:
        for name in law.names_read(barrier.found, barrier.possible) & set(law.facts):
            found[name].append(barrier.id)
    return {name: tuple(rules) for name, rules in found.items()}


def survivors(questionnaire: Questionnaire, law: Law) -> tuple[int, list[str]]:
    """How many mutants there are, and those that no test would notice."""
    sheets = {
        name: [sheet_from_record(each, questionnaire).sheet for each in told]
        for name, told in records().items()
    }

    def states(under: Law, rules: tuple[str, ...]) -> Iterator[State]:
        for barrier in under.barriers:
            if barrier.id in rules:
                for sheet in sheets[barrier.id]:
                    yield state_of(Judged(sheet, questionnaire, under, AS_OF), barrier)

    expected = {one.id: list(states(law, (one.id,))) for one in law.barriers}
    total, left = 0, []
    for place, under, rules in mutants(law):
        total += 1
        before = (state for rule in law.barriers if rule.id in rules for state in expected[rule.id])
        if all(now is was for now, was in zip(states(under, rules), before, strict=True)):
            left.append(place)
    return total, left
