"""What the page of queues shows, as plain values."""

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """What can be done with a line here."""

    DONE = "done"
    UNDO = "undo"
    YES = "yes"
    NO = "no"
    ASK_AGAIN = "ask-again"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class TodoLine:
    """One thing that waits, or that was seen to.

    Attributes:
        queue: Its queue.
        subject: What it is known by there.
        title: The record's code, or two.
        detail: What it is about, in words; may be empty.
        due: By when, in words; may be empty.
        late: True where that is past.
        told: What was done, in words; empty while it waits.
        acts: What can be done here, in order.
    """

    queue: str
    subject: str
    title: str
    detail: str
    due: str
    late: bool
    told: str
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class TodoCard:
    """One queue.

    Attributes:
        queue: Its name.
        title: In words, with how many wait.
        why: Why it waits and what to do, in words.
        lines: What waits.
        done: What was ticked off.
        place: The place where it is decided; empty where it is ticked off here.
        way: The words of the button that leads there.
    """

    queue: str
    title: str
    why: str
    lines: tuple[TodoLine, ...]
    done: tuple[TodoLine, ...]
    place: str
    way: str


@dataclass(frozen=True, slots=True)
class TodoPage:
    """The place.

    Attributes:
        cards: The queues in which something waits or was ticked off.
        told: What was done last, and what could not be read, in words.
        looked: True once everything was looked through.
        waiting: How many things wait.
    """

    cards: tuple[TodoCard, ...] = ()
    told: str = ""
    looked: bool = False
    waiting: int = 0
