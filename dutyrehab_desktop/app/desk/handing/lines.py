"""What the handing place shows, as plain values."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One record, and what may become of it.

    Attributes:
        code: The record's code.
        detail: What stays of it, or why it stays.
        goes: True where it may be handed over.
    """

    code: str
    detail: str
    goes: bool


@dataclass(frozen=True, slots=True)
class TellLine:
    """A recipient who must be asked to delete a record.

    Attributes:
        number: The row of the ledger.
        code: The record's code.
        words: Who, and which sheet of which file.
    """

    number: int
    code: str
    words: str


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One row of the ledger, in words."""

    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What was filled in.

    Attributes:
        recipient: The kind of recipient.
        special: True where answers of special categories go along for machines.
        name: Who it is.
        key: Its age key; empty where a passphrase was agreed.
        language: BCP 47 code of the pages.
    """

    recipient: str = "lawyer"
    special: bool = False
    name: str = ""
    key: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class HandingPage:
    """Everything on the place.

    Attributes:
        recipient: The kind of recipient that was looked at.
        rests_on: On which permission it rests, in a sentence.
        may_tick: True where the tick about special categories means something.
        people: One a record, those that may go first.
        tell: Whom to ask to delete something.
        ledger: The rows, the latest first.
        told: What was done last.
    """

    recipient: str = "lawyer"
    rests_on: str = ""
    may_tick: bool = True
    people: tuple[PersonLine, ...] = ()
    tell: tuple[TellLine, ...] = ()
    ledger: tuple[LedgerLine, ...] = ()
    told: str = ""
    languages: tuple[tuple[str, str], ...] = field(default_factory=tuple)
