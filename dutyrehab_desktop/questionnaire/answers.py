"""Answers as a person gave them: a value and a status, never a magic number."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple, Self
from weakref import ref


class Status(StrEnum):
    """What is known of a question in one interview (instrument 1.1, rule 1)."""

    ANSWERED = "answered"
    DK = "dk"
    DECLINE = "decline"
    NOT_ASKED = "not_asked"
    SKIPPED = "skipped_by_logic"
    WITHDRAWN = "withdrawn"
    WITHHELD = "withheld"


class RosterState(StrEnum):
    """Whether a list of entries is known to be whole."""

    OPEN = "open"
    COMPLETE = "complete"
    NOT_SURE = "not_sure"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its canonical text and its status.

    Attributes:
        value: A choice's name, several names parted by blanks, a number in plain digits, a date
            as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or free text. `dk` or `decline` for a choice
            question with that status; empty for every status but `ANSWERED` otherwise.
        status: How the value came about.
    """

    value: str = ""
    status: Status = Status.ANSWERED

    @property
    def settled(self) -> bool:
        """True where the person has spoken: answered, did not know, or declined."""
        return self.status in (Status.ANSWERED, Status.DK, Status.DECLINE)


NOT_ASKED = Answer("", Status.NOT_ASKED)


class Place(NamedTuple):
    """Where an answer stands: the question, and the roster entry it belongs to.

    A named tuple, because it is the key of every answer and is hashed at every turn.

    Attributes:
        question: The question's variable name.
        entry: The id of the roster entry, or the empty text outside rosters.
    """

    question: str
    entry: str = ""


@dataclass(frozen=True, slots=True)
class RosterEntries:
    """The entries of one roster, in the person's order.

    Attributes:
        ids: Entry ids; an entry's index is its position here, from 0.
        state: Whether the person said that this was all.
    """

    ids: tuple[str, ...] = ()
    state: RosterState = RosterState.OPEN


_NO_ENTRIES = RosterEntries()


@dataclass(frozen=True)
class AnswerSheet:
    """Every answer of one interview at one moment. A change makes a new sheet."""

    answers: Mapping[Place, Answer] = field(default_factory=dict)
    rosters: Mapping[str, RosterEntries] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "answers", MappingProxyType(dict(self.answers)))
        object.__setattr__(self, "rosters", MappingProxyType(dict(self.rosters)))

    def answer(self, question: str, entry: str = "") -> Answer:
        """The answer at a place; `NOT_ASKED` where there is none."""
        return self.answers.get(Place(question, entry), NOT_ASKED)

    def entries(self, roster: str) -> RosterEntries:
        """The entries of a roster; none, and open, where it was never begun."""
        return self.rosters.get(roster, _NO_ENTRIES)

    def with_answer(self, place: Place, answer: Answer) -> Self:
        """This sheet with one answer put in place of the former one."""
        answers = {**self.answers, place: answer}
        return self._later(MappingProxyType(answers), self.rosters, place.question)

    def with_roster(self, roster: str, entries: RosterEntries) -> Self:
        """This sheet with the entries of one roster replaced."""
        rosters = {**self.rosters, roster: entries}
        return self._later(self.answers, MappingProxyType(rosters), roster)

    def differs_only_in(self, former: "AnswerSheet") -> str:
        """The one question or roster that was written since a sheet; empty where unknown."""
        came_from = self.__dict__.get("_came_from")
        if came_from is None:
            return ""
        parent, name = came_from
        return str(name) if parent() is former else ""

    def _later(
        self,
        answers: Mapping[Place, Answer],
        rosters: Mapping[str, RosterEntries],
        name: str,
    ) -> Self:
        """The next sheet, without copying what nobody can change any more."""
        later = object.__new__(type(self))
        # Weak: a sheet must not keep every one before it.
        later.__dict__.update(answers=answers, rosters=rosters, _came_from=(ref(self), name))
        return later
