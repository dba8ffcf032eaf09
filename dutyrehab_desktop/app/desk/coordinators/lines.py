"""What the other coordinators' place shows, as plain values."""

from dataclasses import dataclass

from dutyrehab_desktop.app.desk.bundles.lines import ChangeLine


@dataclass(frozen=True, slots=True)
class CardToCompare:
    """Another coordinator's card, before anything is sealed for it.

    Attributes:
        organisation: Who they say they are.
        words: Its ten words.
    """

    organisation: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written.

    Attributes:
        told: Where it lies.
        counts: What it carries: words and numbers.
        words: Ten words of this desk, to be read out.
    """

    told: str
    counts: tuple[tuple[str, int], ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArrivedFile:
    """A file of another coordinator, before anything is taken in.

    Attributes:
        name: Of the file.
        odd: What is unusual about it.
        counts: What it brings: words and numbers.
        words: Ten words to compare; empty where its sender is known.
        revoked: True where its sender is believed no more.
        changes: Its records, those that need attention first.
        more: How many records are not among them.
    """

    name: str
    odd: str
    counts: tuple[tuple[str, int], ...]
    words: tuple[str, ...]
    revoked: bool
    changes: tuple[ChangeLine, ...]
    more: int


@dataclass(frozen=True, slots=True)
class CoordinatorsPage:
    """The place; one file at a time.

    Attributes:
        told: What was done last.
        may_undo: True where that can be undone.
        card: A card whose words are to be compared.
        written: What was written last.
        arrived: A file that may be taken in.
    """

    told: str = ""
    may_undo: bool = False
    card: CardToCompare | None = None
    written: WrittenFile | None = None
    arrived: ArrivedFile | None = None
