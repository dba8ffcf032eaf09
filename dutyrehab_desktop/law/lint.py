"""Proves the law sheets sound: every name, literal, source and reform that a rule uses exists."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dutyrehab_desktop.expressions import Expression
from dutyrehab_desktop.law.lint_expressions import Standing, defects
from dutyrehab_desktop.law.lint_reforms import reform_defects
from dutyrehab_desktop.law.model import Barrier, Category, Law
from dutyrehab_desktop.law.rights import FORMS, Entitlement
from dutyrehab_desktop.law.terms import ROSTER_OF, Scope
from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.model import Questionnaire, QuestionType, Texts

SOURCE_LANGUAGE = "en"

_MAY_BE_EMPTY = frozenset((("categories", f"explanation::{SOURCE_LANGUAGE}"),))


@dataclass(frozen=True, slots=True)
class _Used:
    """An expression of a sheet and where it stands."""

    finding: Finding
    expression: Expression
    scope: Scope


def lint(law: Law, questionnaire: Questionnaire) -> Iterator[Finding]:
    """Everything that would make a rule wrong, silent or impossible to explain."""
    yield from _facts_in_circles(law)
    for used in _expressions(law):
        standing = Standing(law, questionnaire, ROSTER_OF[used.scope])
        for code, detail in defects(used.expression, standing):
            place = used.finding
            yield Finding(place.sheet, 0, place.column, code, place.name, detail)
    for barrier in law.barriers:
        yield from _barrier(law, questionnaire, barrier)
    for category in law.categories:
        yield from _references("categories", category.key, "sources", category.sources, law.sources)
    for context in law.contexts:
        yield from _references("contexts", context.id, "sources", context.sources, law.sources)
    yield from _presumptions(law, questionnaire)
    yield from _rights(law, questionnaire)
    yield from reform_defects(law, questionnaire)
    for missing in missing_texts(law, (SOURCE_LANGUAGE,)):
        if (missing.sheet, missing.column) not in _MAY_BE_EMPTY:
            yield missing


def missing_texts(law: Law, languages: tuple[str, ...]) -> Iterator[Finding]:
    """Texts that a language still lacks. Told apart, because a law without them still judges."""
    for sheet, name, columns in _all_texts(law):
        for column, texts in columns.items():
            for language in languages:
                if not texts.get(language):
                    yield Finding(sheet, 0, f"{column}::{language}", "missing-text", name)


def _all_texts(law: Law) -> Iterator[tuple[str, str, Mapping[str, Texts]]]:
    for barrier in law.barriers:
        columns = {"name": barrier.names, "explanation": barrier.explanations}
        yield "barriers", barrier.id, {**columns, "next_step": barrier.next_steps}
    for category in law.categories:
        columns = {"name": category.names, "explanation": category.explanations}
        yield "categories", category.key, columns
    for context in law.contexts:
        yield "contexts", context.id, {"text": context.texts}
    for source in law.sources.values():
        yield "sources", source.id, {"text": source.texts}
    for reform in law.reforms.values():
        yield "reforms", reform.id, {"text": reform.texts}
    for change in law.reform_changes:
        yield "reform_changes", change.id, {"reading": change.readings}
    for route in law.routes:
        columns = {"name": route.names, "explanation": route.explanations}
        yield "routes", route.id, {**columns, "next_step": route.next_steps}
    for limit in law.deadlines:
        columns = {"name": limit.names, "explanation": limit.explanations}
        yield "deadlines", limit.id, columns
    for row in law.entitlements:
        yield "entitlements", row.key, _columns_of(row)


def _columns_of(row: Entitlement) -> Mapping[str, Texts]:
    """The texts of a row; what more than `what` is empty in English is wanted in no language."""
    more = {"amount": row.amount, "payer": row.payer, "procedure": row.procedure}
    told = {name: texts for name, texts in more.items() if texts.get(SOURCE_LANGUAGE)}
    return {"what": row.what, **told}


def _expressions(law: Law) -> Iterator[_Used]:
    for fact in law.facts.values():
        yield _Used(Finding("facts", 0, "expression", "", fact.name), fact.expression, fact.scope)
    rules: tuple[Category | Barrier, ...] = (*law.categories, *law.barriers)
    for rule in rules:
        if isinstance(rule, Category):
            sheet, name, columns = "categories", rule.key, {"yes": rule.yes, "no": rule.no}
        else:
            sheet, name = "barriers", rule.id
            columns = {"found": rule.found, "possible": rule.possible}
        for column, expression in columns.items():
            if expression is not None:
                yield _Used(Finding(sheet, 0, column, "", name), expression, rule.scope)
    for formula in law.formulas.values():
        place = Finding("formulas", 0, "units", "", formula.id)
        yield _Used(place, formula.units, Scope.PERSON)
    for route in law.routes:
        yield _Used(Finding("routes", 0, "open", "", route.id), route.found, route.scope)
    for limit in law.deadlines:
        yield _Used(Finding("deadlines", 0, "when", "", limit.id), limit.found, limit.scope)


def _barrier(law: Law, questionnaire: Questionnaire, barrier: Barrier) -> Iterator[Finding]:
    yield from _resting("barriers", barrier.id, barrier.sources, law)
    yield from _references("barriers", barrier.id, "reforms", barrier.reforms, law.reforms)
    doors = {category.key: category for category in law.categories} | dict.fromkeys(FORMS)
    yield from _references("barriers", barrier.id, "blocks", barrier.blocks, doors)
    read = law.names_read(barrier.found, barrier.possible)
    if not read & set(questionnaire.questions):
        yield Finding("barriers", 0, "found", "rule-without-facts", barrier.id)


def _facts_in_circles(law: Law) -> Iterator[Finding]:
    for name, fact in law.facts.items():
        if name in law.names_read(fact.expression):
            yield Finding("facts", 0, "expression", "cycle", name)


def _references(
    sheet: str, name: str, column: str, wanted: tuple[str, ...], known: Mapping[str, object]
) -> Iterator[Finding]:
    for reference in wanted:
        if reference not in known:
            yield Finding(sheet, 0, column, "unknown-reference", name, reference)


def _presumptions(law: Law, questionnaire: Questionnaire) -> Iterator[Finding]:
    for presumption in law.presumptions.values():
        name = presumption.question
        question = questionnaire.questions.get(name)
        if question is None:
            yield Finding("presumptions", 0, "question", "unknown-reference", name)
            continue
        if questionnaire.choice(name, presumption.value) is None:
            yield Finding("presumptions", 0, "value", "not-in-list", name, presumption.value)
        for code, detail in defects(
            presumption.when, Standing(law, questionnaire, question.roster)
        ):
            yield Finding("presumptions", 0, "when", code, name, detail)


def _rights(law: Law, questionnaire: Questionnaire) -> Iterator[Finding]:
    keys = {category.key: category for category in law.categories}
    indices = {value.index: value for value in law.indices}
    limits = {limit.id: limit for limit in law.deadlines}
    for row in law.entitlements:
        name = row.key
        yield from _references("entitlements", name, "category", (row.category,), keys)
        yield from _references("entitlements", name, "deadlines", row.deadlines, limits)
        wanted = (row.sum,) if row.sum else ()
        yield from _references("entitlements", name, "sum", wanted, law.formulas)
        yield from _resting("entitlements", name, row.sources, law)
    for formula in law.formulas.values():
        yield from _references("formulas", formula.id, "category", (formula.category,), keys)
        yield from _references("formulas", formula.id, "index", (formula.index,), indices)
        yield from _resting("formulas", formula.id, formula.sources, law)
    for route in law.routes:
        yield from _resting("routes", route.id, route.sources, law)
    for limit in law.deadlines:
        yield from _resting("deadlines", limit.id, limit.sources, law)
        question = questionnaire.questions.get(limit.start)
        dated = (QuestionType.DATE, ROSTER_OF[limit.scope])
        if limit.start and (question is None or (question.type, question.roster) != dated):
            yield Finding("deadlines", 0, "start", "unknown-reference", limit.id, limit.start)


def _resting(sheet: str, name: str, sources: tuple[str, ...], law: Law) -> Iterator[Finding]:
    yield from _references(sheet, name, "sources", sources, law.sources)
    if not sources:
        yield Finding(sheet, 0, "sources", "rule-without-source", name)
