"""Proves a questionnaire sound before anybody is asked: names, choices, cycles, languages."""

import re
from collections.abc import Iterator, Mapping

from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.lint_expressions import cycles, expression_findings
from dutyrehab_desktop.questionnaire.lint_kinds import never_holds
from dutyrehab_desktop.questionnaire.model import (
    REFUSALS,
    AskedBy,
    Question,
    Questionnaire,
    QuestionType,
    Requirement,
    Texts,
)

PLACEHOLDER = re.compile(r"\$\{([^}]*)\}")
"""`${name}` inside a text that people read."""

_APPEARANCES = {
    "entries": QuestionType.SELECT_MULTIPLE,
    "ending": QuestionType.NOTE,
    "money": QuestionType.DECIMAL,
    "month": QuestionType.DATE,
    "identity": QuestionType.TEXT,
}


def lint(questionnaire: Questionnaire) -> tuple[Finding, ...]:
    """Everything that would mislead an interviewer, a lawyer or the program.

    The rows are not known here: `reader.lint_workbook` adds them.
    """
    return tuple(_all(questionnaire))


def _all(questionnaire: Questionnaire) -> Iterator[Finding]:
    for question in questionnaire.questions.values():
        yield from _question_texts(questionnaire, question)
        yield from _question_logic(questionnaire, question)
        yield from _appearance(questionnaire, question)
        if question.is_identity and question.roster:
            # The sheet that holds these answers knows no entries.
            yield Finding("survey", 0, "appearance", "identity-inside-repeat", question.name)
    for roster in questionnaire.rosters.values():
        yield from _texts(questionnaire, "survey", roster.name, {"label": roster.labels})
        yield from _texts(questionnaire, "survey", roster.name, {"hint": roster.another})
    for section in questionnaire.sections:
        yield from _texts(questionnaire, "survey", section.name, {"label": section.labels})
        if not section.items:
            yield Finding("survey", 0, "type", "empty-group", section.name)
    yield from _old_names(questionnaire)
    yield from _choices(questionnaire)
    yield from expression_findings(questionnaire)
    yield from cycles(questionnaire)
    for language in questionnaire.languages:
        if not questionnaire.review.get(language):
            yield Finding("settings", 0, f"review::{language}", "missing-review", language)


def _question_texts(questionnaire: Questionnaire, question: Question) -> Iterator[Finding]:
    if question.type is QuestionType.CALCULATE:
        return
    wanted: dict[str, Texts] = {"label": question.labels}
    if question.type is not QuestionType.NOTE:
        wanted["purpose"] = question.purposes
    if question.hints:
        wanted["hint"] = question.hints
    if question.constraint is not None:
        wanted["constraint_message"] = question.constraint_messages or {}
    if question.doubt is not None:
        wanted["doubt_message"] = question.doubt_messages or {}
    yield from _texts(questionnaire, "survey", question.name, wanted)


def _texts(
    questionnaire: Questionnaire, sheet: str, name: str, columns: Mapping[str, Texts]
) -> Iterator[Finding]:
    """A text must be there in every language, with the same placeholders."""
    source = questionnaire.languages[0]
    for column, texts in columns.items():
        expected = sorted(PLACEHOLDER.findall(texts.get(source, "")))
        for language in questionnaire.languages:
            text, heading = texts.get(language, ""), f"{column}::{language}"
            if not text:
                yield Finding(sheet, 0, heading, "missing-text", name)
            elif sorted(PLACEHOLDER.findall(text)) != expected:
                yield Finding(sheet, 0, heading, "placeholders-differ", name)
        for placeholder in expected:
            heading, known = f"{column}::{source}", questionnaire.questions.get(placeholder)
            if known is None:
                yield Finding(sheet, 0, heading, "unknown-reference", name, placeholder)
            elif known.is_identity:
                yield Finding(sheet, 0, heading, "identity-read-elsewhere", name, placeholder)


def _question_logic(questionnaire: Questionnaire, question: Question) -> Iterator[Finding]:
    def found(column: str, code: str, detail: str = "") -> Finding:
        return Finding("survey", 0, column, code, question.name, detail)

    if question.gate and not _is_gate(questionnaire, question.gate):
        yield found("gate", "unknown-gate", question.gate)
    if question.constraint is None and question.constraint_messages:
        yield found("constraint", "message-without-constraint")
    if question.doubt is None and question.doubt_messages:
        yield found("doubt", "message-without-constraint")
    if question.requirement is Requirement.HARD and question.roster:
        yield found("requirement", "hard-inside-repeat")
    if question.asked_by is not AskedBy.INTERVIEWEE and question.read_aloud:
        yield found("read_aloud", "read-aloud-by-nobody")


def _old_names(questionnaire: Questionnaire) -> Iterator[Finding]:
    """A former name leads to one question or roster of today, or it leads astray."""
    taken = questionnaire.questions.keys() | questionnaire.rosters.keys()
    for part in questionnaire.parts:
        for former in part.old_names:
            if former in taken or questionnaire.former.get(former) != part.name:
                yield Finding("survey", 0, "old_names", "old-name-in-use", part.name, former)


def _appearance(questionnaire: Questionnaire, question: Question) -> Iterator[Finding]:
    def found(column: str, code: str, detail: str = "") -> Finding:
        return Finding("survey", 0, column, code, question.name, detail)

    appearance, _, other = question.appearance.partition(":")
    wanted = _APPEARANCES.get(appearance, question.type)
    if question.type is not wanted:
        yield found("appearance", "appearance-against-type", f"{appearance}, {wanted} wanted")
    if appearance == "entries" and other not in questionnaire.rosters:
        yield found("appearance", "unknown-reference", other)
    if question.currency_question and question.currency_question not in questionnaire.questions:
        yield found("appearance", "unknown-reference", question.currency_question)
    if appearance == "ending" and (question.relevant is None or question.roster):
        yield found("relevant", "ending-without-condition")


def _choices(questionnaire: Questionnaire) -> Iterator[Finding]:
    used = {question.list_name for question in questionnaire.questions.values()}
    for list_name, options in questionnaire.lists.items():
        if list_name not in used:
            yield Finding(
                "choices", 0, "list_name", "unused-list", f"{list_name}/{options[0].name}"
            )
        names = [option.name for option in options]
        if ("dk" in names) != ("decline" in names):
            name = f"{list_name}/{names[-1]}"
            yield Finding("choices", 0, "name", "one-refusal-only", name)
        for option in options:
            name = f"{list_name}/{option.name}"
            yield from _texts(questionnaire, "choices", name, {"label": option.labels})
            if option.gate and not _is_gate(questionnaire, option.gate):
                yield Finding("choices", 0, "gate", "unknown-gate", name, option.gate)
            if option.filter is not None and never_holds(questionnaire, option.filter):
                yield Finding("choices", 0, "filter", "choice-never-shown", name)
            for former in set(option.old_values) & set(names):
                yield Finding("choices", 0, "old_values", "old-name-in-use", name, former)
            if option.name in REFUSALS and (option.gate or option.filter or option.exclusive):
                yield Finding("choices", 0, "name", "refusal-with-condition", name)


def _is_gate(questionnaire: Questionnaire, name: str) -> bool:
    gate = questionnaire.questions.get(name)
    return gate is not None and gate.type is QuestionType.CALCULATE and not gate.roster
