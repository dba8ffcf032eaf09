"""What the doubles' place shows, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact of two records: its name, both sides, and how they stand to each other."""

    fact: str
    one: str
    other: str
    fit: str
    agrees: bool


@dataclass(frozen=True, slots=True)
class PairCard:
    """Two records that may be one person's.

    Attributes:
        one: The code of the one.
        other: The code of the other.
        told: What to think of it, in words.
        names: What their names say, in words; empty where they were not compared.
        facts: Fact by fact.
        verdict: What was judged, in words; empty where nobody judged.
    """

    one: str
    other: str
    told: str
    names: str
    facts: tuple[FactRow, ...]
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class DoublesPage:
    """The place.

    Attributes:
        cards: Those that nobody has judged first.
        told: What was done last, or how many persons there are.
        looked: True once records were compared.
    """

    cards: tuple[PairCard, ...] = ()
    told: str = ""
    looked: bool = False

    @property
    def waiting(self) -> int:
        """How many pairs nobody has judged."""
        return sum(not card.verdict for card in self.cards)
