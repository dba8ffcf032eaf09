"""What the records' screens show, as plain values."""

from dataclasses import dataclass
from enum import IntEnum


class Column(IntEnum):
    """The columns of the list, from the left."""

    CODE = 0
    MONTH = 1
    COUNTRY = 2
    CONSENT = 3
    WAITING = 4
    DUE = 5
    FLAGS = 6


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One line of the list.

    Attributes:
        code: The record's code.
        cells: What each column shows.
        spoken: The same in full words.
        waits: True where a person has something to decide.
    """

    code: str
    cells: tuple[str, ...]
    spoken: tuple[str, ...]
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One of the things that a box offers."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Box:
    """What the list can be narrowed by.

    Attributes:
        name: Its name in code.
        words: What it is called.
        options: The first one narrows nothing.
    """

    name: str
    words: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class ListState:
    """What is said about the list.

    Attributes:
        told: How many records there are, in words.
        empty: Why there is no line; empty where there are some.
        left: How many records are not read yet, in words; empty where all are.
        only: Why the list is of some records alone, in words; empty where it is of all.
    """

    told: str = ""
    empty: str = ""
    left: str = ""
    only: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a card.

    Attributes:
        title: What it is about.
        details: Quieter lines below.
        pill: A word about it, at its right.
        waits: True where the pill asks for attention.
    """

    title: str
    details: tuple[str, ...] = ()
    pill: str = ""
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """A button: what it leads to, and its words."""

    goal: str
    words: str


@dataclass(frozen=True, slots=True)
class Card:
    """One part of a record's page."""

    title: str
    told: str = ""
    facts: tuple[Fact, ...] = ()
    ways: tuple[Way, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A record's page.

    Attributes:
        code: The record's code.
        told: What it is, in a line or two.
        cards: Its parts.
        readable: True where its answers may be looked at.
    """

    code: str
    told: tuple[str, ...]
    cards: tuple[Card, ...]
    readable: bool = True


@dataclass(frozen=True, slots=True)
class Written:
    """Something that was written: its words, where and when, and whether it still stands."""

    words: str
    origin: str
    stands: bool


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One field with all that was written to it.

    Attributes:
        question: Its words.
        columns: For each column what stands in it, what came first at the top.
        waits: True where a person has to choose.
    """

    question: str
    columns: tuple[tuple[Written, ...], ...]
    waits: bool


@dataclass(frozen=True, slots=True)
class HistoryPart:
    """A chapter of the questionnaire."""

    title: str
    rows: tuple[HistoryRow, ...]


@dataclass(frozen=True, slots=True)
class History:
    """A record's answers and what stood there before.

    Attributes:
        heads: What each column is called.
        parts: Chapter by chapter.
        changed: True where only what was written more than once is shown.
        told: How much that is, in words.
    """

    heads: tuple[str, ...]
    parts: tuple[HistoryPart, ...]
    changed: bool
    told: str
