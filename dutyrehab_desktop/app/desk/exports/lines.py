"""What the place of files shows, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportDraft:
    """What was filled in.

    Attributes:
        purpose: What the file is for.
        kind: What kind of file.
        language: BCP 47 code of its words.
        labels: True for answers in words.
        special: True where answers of special categories go along.
        coarser: What is made coarser.
        name: Who gets it.
        way: How it is encrypted: `key`, `passphrase` or `clear`.
        key: Their age key.
    """

    purpose: str = "statistics"
    kind: str = "xlsx"
    language: str = ""
    labels: bool = True
    special: bool = False
    coarser: tuple[str, ...] = ()
    name: str = ""
    way: str = "key"
    key: str = ""


@dataclass(frozen=True, slots=True)
class WayLine:
    """Something that can be made coarser.

    Attributes:
        step: Its name.
        words: What it does.
        effect: What would become of the smallest group; empty where it is ticked.
        ticked: True where it is done.
    """

    step: str
    words: str
    effect: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class PartLine:
    """A part of somebody's words that may say who it is.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        words: The part.
        telling: What it may tell, and what was decided.
        open: True where nobody has decided.
    """

    start: int
    end: int
    words: str
    telling: str
    open: bool


@dataclass(frozen=True, slots=True)
class WordsLine:
    """One person's words.

    Attributes:
        code: The record's code.
        text: As the person said them.
        shown: As they would be repeated.
        state: What is still to be done, in a few words.
        parts: What may say who it is.
        may_confirm: True where everything is decided and nobody said yet that it was read.
        clear: True where they may leave.
    """

    code: str
    text: str
    shown: str
    state: str
    parts: tuple[PartLine, ...]
    may_confirm: bool
    clear: bool


@dataclass(frozen=True, slots=True)
class ExportPage:
    """Everything on the place.

    Attributes:
        purpose: What was looked at.
        rests_on: What goes for it, and on which permission that rests.
        may_special: True where the tick about special categories means something.
        reveals: What the file reveals, one sentence each.
        warning: Why it cannot be written like this; empty where it can.
        ways: What can be made coarser.
        dropped: Who is not in it: why, and the codes.
        words: Words that may be repeated, or wait to be checked.
        log: The files that were written, the latest first: what it was, and more of it.
        ready: True where it can be written.
        told: What was done last.
        languages: Code and own name of each language.
        language: That of the window, in which a file is written where nobody chose another.
    """

    purpose: str = "statistics"
    rests_on: str = ""
    may_special: bool = True
    reveals: tuple[str, ...] = ()
    warning: str = ""
    ways: tuple[WayLine, ...] = ()
    dropped: tuple[tuple[str, str], ...] = ()
    words: tuple[WordsLine, ...] = ()
    log: tuple[tuple[str, str], ...] = ()
    ready: bool = False
    told: str = ""
    languages: tuple[tuple[str, str], ...] = ()
    language: str = ""
