"""Texts as people read them: languages that fall back, answers inside texts, summaries."""

import re
from collections.abc import Sequence

from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.questionnaire.facts import Facts
from dutyrehab_desktop.questionnaire.model import (
    Choice,
    Question,
    Questionnaire,
    QuestionType,
    Texts,
    in_language,
)

_PLACEHOLDER = re.compile(r"\$\{([^}]*)\}")
_SUMMARY_PARTS = 3
_WORDING = frozenset(("jr:choice-name", "instance"))
_NO_BREAK = "\u00a0"


def with_answers(facts: Facts, text: str, language: str, roster: str, entry: str) -> str:
    """A text in which each `${name}` is replaced by the answer as people read it."""

    def replaced(match: re.Match[str]) -> str:
        question = facts.questionnaire.questions.get(match[1])
        if question is None or question.roster not in ("", roster):
            return "…"
        return shown(facts, question, entry if question.roster else "", language) or "…"

    return _PLACEHOLDER.sub(replaced, text)


def shown(facts: Facts, question: Question, entry: str, language: str) -> str:
    """An answer as people read it; empty where there is none, or where it may not be shown."""
    if facts.status(question, entry) is not Status.ANSWERED:
        return ""
    value = (
        facts.spoken(language).text(question, entry)
        if words(question)
        else facts.text(question, entry)
    )
    if question.type in (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE):
        return ", ".join(_choice_labels(facts, question, value.split(), language))
    if question.type is QuestionType.DATE:
        return ".".join(reversed(value.split("-")))
    if question.type in (QuestionType.INTEGER, QuestionType.DECIMAL):
        whole, point, part = value.partition(".")
        return f"{int(whole):,}".replace(",", _NO_BREAK) + point + part
    return value


def words(question: Question) -> bool:
    """Whether a calculation words choices, so that its value differs between languages."""
    calculation = question.calculation
    return calculation is not None and bool(_WORDING & calculation.functions)


def refusal_labels(questionnaire: Questionnaire, name: str) -> Texts:
    """How "don't know" or "prefer not to say" is worded: as in the questionnaire's lists."""
    for choices in questionnaire.lists.values():
        for choice in choices:
            if choice.name == name:
                return choice.labels
    return {}


def _choice_labels(
    facts: Facts, question: Question, names: Sequence[str], language: str
) -> list[str]:
    entries = entry_choices(facts, question) if question.appearance else ()
    known = {choice.name: choice for choice in (*entries, *_listed(facts, question))}
    return [
        in_language(known[name].labels, language)
        for name in names
        if name in known and facts.gate_open(known[name].gate)
    ]


def _listed(facts: Facts, question: Question) -> tuple[Choice, ...]:
    return facts.questionnaire.lists.get(question.list_name, ())


def entry_choices(facts: Facts, question: Question) -> tuple[Choice, ...]:
    """The entries of a roster as options of a question with the appearance `entries:…`."""
    kind, _, roster = question.appearance.partition(":")
    if kind != "entries" or roster not in facts.questionnaire.rosters:
        return ()
    languages = facts.questionnaire.languages
    return tuple(
        Choice(entry, {code: entry_summary(facts, roster, entry, code) for code in languages})
        for entry in facts.entries(roster)
    )


def entry_summary(facts: Facts, roster: str, entry: str, language: str) -> str:
    """One line for a list of entries: number, first facts, time (`1. Prison · 05.2014 – 2017`)."""
    questionnaire = facts.questionnaire
    number = facts.sheet.entries(roster).ids.index(entry) + 1
    dates, parts = [], []
    for name in questionnaire.rosters[roster].questions:
        question = questionnaire.questions[name]
        if question.appearance.startswith("entries:"):
            continue
        text = shown(facts, question, entry, language)
        if text and question.type is QuestionType.DATE:
            dates.append(text)
        elif text and question.type in (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE):
            parts.append(text)
    # Two dates are enough for a span; the first choices say most.
    parts = [" – ".join(dates[:2]), *parts[:_SUMMARY_PARTS]] if dates else parts[:_SUMMARY_PARTS]
    told = " · ".join(parts) or in_language(questionnaire.rosters[roster].labels, language)
    return f"{number}. {told}"
