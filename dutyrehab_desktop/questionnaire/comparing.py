"""What changed between two versions of a questionnaire, and what would get lost."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dutyrehab_desktop.expressions import Expression
from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.model import (
    PERMISSIONS,
    Choice,
    Question,
    Questionnaire,
    QuestionType,
    Sensitivity,
    Texts,
)

_KEPT = (QuestionType.NOTE, QuestionType.CALCULATE)
"""Types without answers: they can go without anything getting lost."""


_DELICATE = (Sensitivity.IDENTIFYING, Sensitivity.SPECIAL)


class Change(NamedTuple):
    """One difference between two versions.

    Attributes:
        kind: `question-added`, `question-removed`, `question-renamed`, `choice-added`,
            `choice-removed`, `choice-renamed`, `logic-changed` or `text-changed`.
        name: The question, or `list/choice`, by its name in the new version where it is there.
        column: Which cell, for texts and logic.
        before: What stood there.
        after: What stands there now.
    """

    kind: str
    name: str
    column: str = ""
    before: str = ""
    after: str = ""


def changes(old: Questionnaire, new: Questionnaire) -> tuple[Change, ...]:
    """Every difference that a person would want to see: questions, choices, logic, texts."""
    return tuple((*_question_changes(old, new), *_choice_changes(old, new)))


def renamed_questions(old: Questionnaire, new: Questionnaire) -> dict[str, str]:
    """Old name to new name, for questions that are called otherwise now."""
    return {
        former: name
        for former, name in new.former.items()
        if former in old.questions and name in new.questions
    }


def renamed_choices(new: Questionnaire, list_name: str) -> dict[str, str]:
    """Old name to new name, for the choices of a list that are called otherwise now."""
    options = new.lists.get(list_name, ())
    names = {option.name for option in options}
    return {
        former: option.name
        for option in options
        for former in option.old_values
        if former not in names
    }


def lost(old: Questionnaire, new: Questionnaire) -> Iterator[Finding]:
    """Questions and choices of the old version whose answers would have no place in the new."""
    for name, question in old.questions.items():
        now = new.questions.get(new.today(name))
        leads = all(new.today(former) == new.today(name) for former in old.names_of(name))
        if (
            now is None
            or not leads
            or now.type in _KEPT
            or now.roster != new.today(question.roster)
        ):
            if question.type not in _KEPT:
                yield Finding("survey", 0, "old_names", "question-lost", "", name)
            continue
        kept = {option.name for option in new.lists.get(now.list_name, ())}
        kept |= set(renamed_choices(new, now.list_name))
        for option in old.lists.get(question.list_name, ()):
            if option.name not in kept and now.list_name:
                detail = f"{now.list_name}/{option.name}"
                yield Finding("choices", 0, "old_values", "choice-lost", "", detail)


def needs_new_consent(old: Questionnaire, new: Questionnaire) -> tuple[str, ...]:
    """Questions for which people have to be asked anew what they agree to.

    Those are permissions that say something else now, and questions that identify a person or
    ask for special categories of data and did not before (instrument corrections, chapter 5). A
    better translation of the same permission is no other permission: the source language decides.
    """
    before = {new.today(name): question for name, question in old.questions.items()}
    return tuple(
        name
        for name, question in new.questions.items()
        if (_is_agreed_to(new, question) and _says_another_thing(before.get(name), question, new))
        or (question.sensitivity in _DELICATE and not _was_delicate(before.get(name)))
    )


def consent_due(old: Questionnaire, new: Questionnaire) -> Iterator[Finding]:
    """The consent keeps its version, although people would agree to something else."""
    if old.consent_version == new.consent_version:
        for name in needs_new_consent(old, new):
            yield Finding("settings", 2, "consent_version", "consent-version-unchanged", "", name)


def _is_agreed_to(questionnaire: Questionnaire, question: Question) -> bool:
    """A permission, or what is read out before the permissions are asked."""
    if question.name.startswith(PERMISSIONS):
        return True
    if question.type is not QuestionType.NOTE:
        return False
    section = question.section
    return any(
        other.name.startswith(PERMISSIONS)
        for other in questionnaire.questions.values()
        if other.section == section
    )


def _says_another_thing(old: Question | None, new: Question, questionnaire: Questionnaire) -> bool:
    source = questionnaire.languages[0]
    return (
        old is None
        or old.type is not new.type
        or _said(old.labels, source) != _said(new.labels, source)
        or _text(old.relevant) != _text(new.relevant)
    )


def _was_delicate(old: Question | None) -> bool:
    return old is not None and old.sensitivity in _DELICATE


def _question_changes(old: Questionnaire, new: Questionnaire) -> Iterator[Change]:
    renamed = renamed_questions(old, new)
    before = {renamed.get(name, name): question for name, question in old.questions.items()}
    for former, name in renamed.items():
        yield Change("question-renamed", name, "name", former, name)
    for name, question in before.items():
        if name not in new.questions:
            yield Change("question-removed", name, "", _first_text(question.labels))
    for name, question in new.questions.items():
        former_question = before.get(name)
        if former_question is None:
            yield Change("question-added", name, "", "", _first_text(question.labels))
        else:
            yield from _inside(former_question, question)


def _inside(old: Question, new: Question) -> Iterator[Change]:
    for column, before, after in (
        ("type", f"{old.type} {old.list_name}", f"{new.type} {new.list_name}"),
        ("relevant", _text(old.relevant), _text(new.relevant)),
        ("constraint", _text(old.constraint), _text(new.constraint)),
        ("doubt", _text(old.doubt), _text(new.doubt)),
        ("calculation", _text(old.calculation), _text(new.calculation)),
        ("gate", old.gate, new.gate),
        ("requirement", old.requirement, new.requirement),
        ("sensitivity", old.sensitivity, new.sensitivity),
        ("core", str(old.core), str(new.core)),
        ("appearance", old.appearance, new.appearance),
    ):
        if before != after:
            yield Change("logic-changed", new.name, column, before.strip(), after.strip())
    for column, was, now in (
        ("label", old.labels, new.labels),
        ("hint", old.hints, new.hints),
        ("purpose", old.purposes, new.purposes),
        ("constraint_message", old.constraint_messages or {}, new.constraint_messages or {}),
        ("doubt_message", old.doubt_messages or {}, new.doubt_messages or {}),
    ):
        yield from _texts(new.name, column, was, now)


def _choice_changes(old: Questionnaire, new: Questionnaire) -> Iterator[Change]:
    for list_name in dict.fromkeys((*old.lists, *new.lists)):
        renamed = renamed_choices(new, list_name)
        before = {renamed.get(o.name, o.name): o for o in old.lists.get(list_name, ())}
        after = {option.name: option for option in new.lists.get(list_name, ())}
        for former, name in renamed.items():
            if before.get(name) is not None and before[name].name == former:
                yield Change("choice-renamed", f"{list_name}/{name}", "name", former, name)
        for name, option in before.items():
            if name not in after:
                text = _first_text(option.labels)
                yield Change("choice-removed", f"{list_name}/{name}", "", text)
        for name, option in after.items():
            place, was = f"{list_name}/{name}", before.get(name)
            if was is None:
                yield Change("choice-added", place, "", "", _first_text(option.labels))
            else:
                yield from _inside_choice(place, was, option)


def _inside_choice(place: str, old: Choice, new: Choice) -> Iterator[Change]:
    for column, before, after in (
        ("filter", _text(old.filter), _text(new.filter)),
        ("gate", old.gate, new.gate),
        ("exclusive", str(old.exclusive), str(new.exclusive)),
    ):
        if before != after:
            yield Change("logic-changed", place, column, before, after)
    yield from _texts(place, "label", old.labels, new.labels)


def _texts(name: str, column: str, old: Texts, new: Texts) -> Iterator[Change]:
    for language in dict.fromkeys((*old, *new)):
        before, after = _said(old, language), _said(new, language)
        if before != after:
            yield Change("text-changed", name, f"{column}::{language}", before, after)


def _said(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language, "")


def _first_text(texts: Texts) -> str:
    return next(iter(texts.values()), "")


def _text(expression: Expression | None) -> str:
    return expression.text if expression is not None else ""
