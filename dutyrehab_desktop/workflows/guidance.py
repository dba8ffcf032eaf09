"""What the interviewer does when it gets hard, and how the kinds of help are called.

The tables are data with the languages side by side (`resources/guidance`). Steps and rules are
those of chapters 2.3 to 3.5 of the instrument; every text is a draft until a person signs it.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from dutyrehab_desktop.questionnaire.cyrillic import CODE as CYRILLIC
from dutyrehab_desktop.questionnaire.cyrillic import own_text
from dutyrehab_desktop.questionnaire.model import Texts, in_language
from dutyrehab_desktop.shipped import resource


class LineKind(StrEnum):
    """How a line is meant."""

    STEP = "step"
    """A heading inside a topic."""

    DO = "do"
    """For the interviewer alone."""

    SAY = "say"
    """To be said to the person, in the language of the talk."""


@dataclass(frozen=True)
class GuidanceLine:
    """One line of a topic, in each language."""

    kind: LineKind
    texts: Texts


@dataclass(frozen=True)
class Topic:
    """What to do in one situation.

    Attributes:
        name: Its stable name.
        title: What it is about, in each language.
        lines: What to do and say, in order.
    """

    name: str
    title: Texts
    lines: tuple[GuidanceLine, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """Every topic, in the order in which people look for it."""
    titles: dict[str, Texts] = {}
    lines: dict[str, list[GuidanceLine]] = {}
    with resource("guidance", "guidance.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            topic, kind = row.pop("topic"), row.pop("kind")
            if kind == "title":
                titles[topic] = row
                lines[topic] = []
            else:
                lines[topic].append(GuidanceLine(LineKind(kind), row))
    return tuple(Topic(name, titles[name], tuple(lines[name])) for name in titles)


@cache
def _words() -> Mapping[str, Texts]:
    with resource("guidance", "words.csv").open(encoding="utf-8", newline="") as file:
        return {row.pop("key"): row for row in csv.DictReader(file)}


def word(column: str, value: str, language: str) -> str:
    """How a value of the referral list is called: `word("kind", "lawyer", "ru")`."""
    return in_language(_words()[f"{column}:{value}"], language)


def meant(column: str, text: str) -> str:
    """The value that a cell of a referral sheet means: itself, or its word in any language.

    Empty where it means none.
    """
    wanted = text.strip().casefold()
    for key, texts in _words().items():
        name, _, value = key.partition(":")
        known = (value, *texts.values(), own_text(texts, CYRILLIC))
        if name == column and wanted in map(str.casefold, known):
            return value
    return ""


def values(column: str) -> tuple[str, ...]:
    """What may stand in a column of a referral sheet."""
    keys = (key.partition(":") for key in _words())
    return tuple(value for name, _, value in keys if name == column)


def helper_words(languages: Iterable[str], cost: str, supervised: str, language: str) -> list[str]:
    """What a helper speaks, what it costs, and whether one under supervision can go there."""
    return [
        ", ".join(word("language", one, language) for one in languages),
        word("cost", cost, language),
        word("supervised", supervised, language),
    ]
