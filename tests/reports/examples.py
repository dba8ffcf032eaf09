"""Invented interviews to print and count, with every text there.

Translations are made in their own time. Where the shipped sheets still lack a text, a text in the
letters of that language stands in, so that these tests look at pages and not at translators.
"""

import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import Findings, Law
from dutyrehab_desktop.law.reader import read_law
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import read_questionnaire
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.shipped import resource

LETTERS = {
    "en": "quick brown fox",
    "ru": "съешь ещё этих мягких булок",
    "kk": "әңгіме ұзақ құқық өтініш һәм үлгі",
    "uz": "maʼlumot oʻzgargan gʻamxoʻrlik",
}


@dataclass(frozen=True)
class Example:
    """An invented interview."""

    language: str
    record: Mapping[str, object]
    sheet: AnswerSheet


def complete(texts: Mapping[str, str], name: str) -> dict[str, str]:
    """A text in all languages."""
    return {code: texts.get(code) or f"{LETTERS[code]} ({name})" for code in LANGUAGES}


@cache
def questionnaire() -> Questionnaire:
    """The shipped questionnaire with a text wherever one is needed."""
    read = read_questionnaire(resource("questionnaire"))
    return replace(
        read,
        sections=tuple(
            replace(section, labels=complete(section.labels, section.name))
            for section in read.sections
        ),
        questions={
            name: replace(question, labels=complete(question.labels, name))
            for name, question in read.questions.items()
        },
        rosters={
            name: replace(roster, labels=complete(roster.labels, name))
            for name, roster in read.rosters.items()
        },
        lists={
            name: tuple(
                replace(choice, labels=complete(choice.labels, choice.name)) for choice in choices
            )
            for name, choices in read.lists.items()
        },
    )


def sheet_of(record: Mapping[str, object]) -> AnswerSheet:
    """A record as answers, with entry ids that look like the real ones and repeat."""
    numbers = itertools.count(0xE0E0E0E0E0E0E000)
    return sheet_from_record(record, questionnaire(), lambda: f"{next(numbers):016x}").sheet


@cache
def demonstration() -> tuple[Example, ...]:
    """The invented people of the demonstration."""
    text = resource("demonstration", "interviews.json").read_text(encoding="utf-8")
    return tuple(
        Example(each["spoken"], each["record"], sheet_of(each["record"]))
        for each in json.loads(text)["interviews"]
    )


def reference(shared: Path) -> list[AnswerSheet]:
    """The 21 synthetic interviews that give the counts of the report."""
    text = (shared / "reference" / "interviews.json").read_text(encoding="utf-8")
    return [sheet_of(record) for record in json.loads(text)]


@cache
def law() -> Law:
    """The shipped law with a text wherever one is needed."""
    read = read_law(resource("law"), questionnaire())
    return replace(
        read,
        categories=tuple(
            replace(
                category,
                names=complete(category.names, category.key),
                explanations=complete(category.explanations, category.key),
            )
            for category in read.categories
        ),
        barriers=tuple(
            replace(
                barrier,
                names=complete(barrier.names, barrier.id),
                explanations=complete(barrier.explanations, barrier.id),
                next_steps=complete(barrier.next_steps, barrier.id),
            )
            for barrier in read.barriers
        ),
        sources={
            name: replace(source, texts=complete(source.texts, name))
            for name, source in read.sources.items()
        },
        reforms={
            name: replace(reform, texts=complete(reform.texts, name))
            for name, reform in read.reforms.items()
        },
    )


def found_in(sheet: AnswerSheet) -> Findings:
    """What the shipped law finds in an interview."""
    return assess(sheet, questionnaire(), law(), date(2026, 11, 23))
