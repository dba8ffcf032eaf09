"""What waits at a coordinator's desk, as plain values: queues and their lines."""

from dataclasses import asdict, dataclass
from enum import StrEnum


class Queue(StrEnum):
    """What kind of thing waits; in the order in which the page shows them."""

    WITHDRAWAL = "withdrawal"
    DOUBT = "doubt"
    DELETE_ON = "delete-on"
    CALL = "call"
    DEADLINE = "deadline"
    REFERRAL = "referral"
    RECONTACT = "re-contact"
    ASK_FIRST = "ask-first"
    CORRECTION = "correction"
    CONFLICT = "conflict"
    DOUBLE = "double"
    PAPER = "paper"


BETWEEN = "/"
"""Stands in a subject between the record's code and what the line is about."""


@dataclass(frozen=True)
class QueueLine:
    """One thing that waits.

    Attributes:
        queue: In which queue.
        subject: What it is known by there: the code, alone or with what it is about.
        code: The record's code; two with a blank between them for possible doubles.
        about: What it is, as codes: a permission, a deadline, kinds of help.
        due: By when, `YYYY-MM` or a day; empty where nobody can say.
        late: True where that is past.
        done: When it was ticked off, `YYYY-MM`; empty while it waits.
        words: What was done.
    """

    queue: Queue
    subject: str
    code: str
    about: str = ""
    due: str = ""
    late: bool = False
    done: str = ""
    words: str = ""

    @property
    def waits(self) -> bool:
        """True while nobody has seen to it."""
        return not self.done

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {**asdict(self), "queue": self.queue.value, "waits": self.waits}


@dataclass(frozen=True)
class Queues:
    """Everything that waits, and what was ticked off.

    Attributes:
        lines: By queue, what is late first.
        unread: How many records were held with a questionnaire that is not here: nobody can say
            whether a deadline runs there.
    """

    lines: tuple[QueueLine, ...]
    unread: int = 0

    @property
    def waiting(self) -> int:
        """How many things wait."""
        return sum(line.waits for line in self.lines)

    def of(self, queue: Queue, *, done: bool = False) -> tuple[QueueLine, ...]:
        """The lines of one queue: what waits, or what was ticked off."""
        return tuple(line for line in self.lines if line.queue is queue and line.waits is not done)

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            "waiting": self.waiting,
            "unread": self.unread,
            "lines": [line.document() for line in self.lines],
        }
