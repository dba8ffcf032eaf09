"""What the page of a lost laptop shows, as plain values."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class WarnLine:
    """One person of whom something was, or may be, on the laptop.

    Attributes:
        code: The record's code.
        why: Why to warn them soon, each in a few words.
        way: The kind of way they agreed to, in words; or why there is none.
        told: What was said of the warning, in words; empty while nobody warned them.
        opens: True where the way to reach them can be opened here.
    """

    code: str
    why: tuple[str, ...]
    way: str
    told: str
    opens: bool


@dataclass(frozen=True, slots=True)
class LostPage:
    """The page.

    Attributes:
        words: The laptop's ten words.
        state: Since when it is lost, how it was, what is known of it; a sentence each.
        unknown: What the desk cannot know, in words.
        revoked: What its keys are worth, in words.
        to_revoke: True while they are believed.
        recovery: What becomes of its recovery key, in words.
        to_warn: How many people nobody has warned yet.
        people: Whom to warn, in order.
        log: What was done, a sentence each.
        told: What was done last.
    """

    words: str = ""
    state: tuple[str, ...] = ()
    unknown: str = ""
    revoked: str = ""
    to_revoke: bool = False
    recovery: str = ""
    to_warn: int = 0
    people: tuple[WarnLine, ...] = ()
    log: tuple[str, ...] = ()
    told: str = ""


@dataclass(frozen=True, slots=True)
class Reached:
    """How one person is reached.

    Attributes:
        code: The record's code.
        lines: Each question with what was answered.
    """

    code: str
    lines: tuple[tuple[str, str], ...] = field(repr=False)
