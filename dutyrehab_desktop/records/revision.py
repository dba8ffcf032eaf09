"""One write to one field of an interview, never changed afterwards.

A revision names the revisions it replaces (its parents). Order comes from parents alone; the
month stands beside and is never compared (design README, "Where pages disagree").
"""

import dataclasses
import hashlib
import json
from dataclasses import dataclass, replace
from enum import StrEnum
from json.encoder import encode_basestring as _quoted
from typing import Self

from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.records.errors import RevisionDamaged

ID_LENGTH = 32


class FieldKind(StrEnum):
    """What a field of a record holds."""

    ANSWER = "answer"
    ENTRY = "entry"
    ROSTER = "roster"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Field:
    """One thing in an interview that can be written.

    Attributes:
        kind: What it holds.
        name: The question of an answer or a note; the roster of an entry or of a statement
            about the list.
        instance: The entry it belongs to, or is; empty outside rosters.
    """

    kind: FieldKind
    name: str
    instance: str = ""

    @classmethod
    def of_answer(cls, place: Place) -> Self:
        """The field that holds the answer at a place."""
        return cls(FieldKind.ANSWER, place.question, place.entry)

    @classmethod
    def of_note(cls, place: Place) -> Self:
        """The field that holds the interviewer's note at a place."""
        return cls(FieldKind.NOTE, place.question, place.entry)

    @property
    def place(self) -> Place:
        """Where the answer or note stands."""
        return Place(self.name, self.instance)


@dataclass(frozen=True, slots=True)
class Content:
    """What was written.

    Attributes:
        value: Canonical text of an answer (see `Answer`), a note, `present <order>` or `removed`
            for an entry, the state of the list for a roster.
        status: As for an answer. A withheld answer keeps its value until sealing purges it.
        language: The language it was given in, or empty.
    """

    value: str = ""
    status: Status = Status.ANSWERED
    language: str = ""

    def __post_init__(self) -> None:
        # Half a surrogate pair can be typed but not be written down: it would cost the answer.
        object.__setattr__(self, "value", _writable(self.value))

    def says_same_as(self, other: "Content") -> bool:
        """True where both say the same, in whatever language it was asked."""
        return (self.value, self.status) == (other.value, other.status)

    @property
    def answer(self) -> Answer:
        """This content as an answer."""
        return Answer(self.value, self.status)


@dataclass(frozen=True, slots=True)
class Revision:
    """One write, with what its writer had before their eyes.

    Attributes:
        id: The first 32 hex digits of the SHA-256 of everything below but the month.
        field: What was written to.
        content: What was written.
        parents: Ids of what the writer saw and replaced.
        device: The device it was written on.
        counter: Its number among the writes of this interview on that device.
        month: `YYYY-MM`; shown, never compared, and no part of the id.
    """

    id: str
    field: Field
    content: Content
    parents: frozenset[str]
    device: str
    counter: int
    month: str
    _text: str = dataclasses.field(default="", init=False, repr=False, compare=False)

    @classmethod
    def make(
        cls, field: Field, content: Content, parents: frozenset[str], origin: tuple[str, int, str]
    ) -> Self:
        """A revision with its id.

        Args:
            field: What is written to.
            content: What is written.
            parents: What it replaces.
            origin: Device, counter and month.
        """
        device, counter, month = origin
        unnamed = cls("", field, content, parents, device, counter, month)
        return replace(unnamed, id=unnamed.fingerprint())

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def origin(self) -> tuple[str, int, str]:
        """Device, counter and month."""
        return self.device, self.counter, self.month

    def said(self) -> str:
        """Everything but id and month as canonical JSON: a list in the order of the attributes."""
        # Kept: reading checks the id against it, and the store puts the same text down.
        text = self._text
        if not text:
            # Put together by hand: an encoder for each list is what merging would wait for.
            where, content = self.field, self.content
            words = (where.kind, where.name, where.instance, content.value, content.status)
            texts = ",".join(map(_quoted, (*words, content.language)))
            parents = ",".join(map(_quoted, sorted(self.parents)))
            text = f"[{texts},[{parents}],{_quoted(self.device)},{self.counter}]"
            object.__setattr__(self, "_text", text)
        return text

    def fingerprint(self) -> str:
        """The id that this revision must have."""
        return fingerprint_of(self.said())

    @classmethod
    def read(cls, said: str, month: str) -> Self:
        """The revision that `said` wrote.

        Raises:
            RevisionDamaged: It is not what any revision says.
        """
        try:
            kind, name, instance, value, status, language, parents, device, counter = json.loads(
                said
            )
            where = Field(FieldKind(kind), name, instance)
            content = Content(value, Status(status), language)
        except (ValueError, TypeError) as error:
            raise RevisionDamaged from error
        identity = fingerprint_of(said)
        return cls(identity, where, content, frozenset(parents), device, counter, month)

    def check(self) -> Self:
        """This revision, if it is whole.

        Raises:
            RevisionDamaged: Its id does not fit what it says.
        """
        if self.id != self.fingerprint():
            raise RevisionDamaged
        return self

    def with_parents(self, parents: frozenset[str]) -> Self:
        """The same write with other parents, and so with another id."""
        changed = replace(self, parents=parents)
        return replace(changed, id=changed.fingerprint())


def fingerprint_of(said: str) -> str:
    """The id of the revision that says this."""
    return hashlib.sha256(said.encode()).hexdigest()[:ID_LENGTH]


def _writable(text: str) -> str:
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
