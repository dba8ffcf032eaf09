"""How the cells of a published table are shown, and by which rules.

Three profiles (instrument, chapter 5, small cells): what stays on the coordinator's screen, what a
partner gets, what anybody may read.
"""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from dutyrehab_desktop.reports.tables import Table


class Profile(StrEnum):
    """Who will read the tables."""

    INTERNAL = "internal"
    PARTNER = "partner"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Rules:
    """What a profile asks for.

    Attributes:
        threshold: Counts from 1 up to one below this are not shown; 0 where all are.
        least_base: Of how many people a line must be made at least.
        sure: Of how many people a table must be made, before "nobody" and "all" may be said of a
            special category.
        variables: How many a table may join at most, its filters among them; 0 for any number.
    """

    threshold: int
    least_base: int = 0
    sure: int = 0
    variables: int = 0


RULES: Final = MappingProxyType(
    {
        Profile.INTERNAL: Rules(threshold=0),
        Profile.PARTNER: Rules(threshold=3),
        Profile.PUBLIC: Rules(threshold=5, least_base=10, sure=20, variables=2),
    }
)

PERCENT_FROM: Final = 20
"""Of how many people a table must be made, before it may speak of hundreds."""


class Mark(StrEnum):
    """How a cell is shown."""

    NUMBER = "number"
    BELOW = "below"
    HIDDEN = "hidden"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Shown:
    """One cell as it is shown.

    Attributes:
        mark: As its number, as "fewer than", as hidden, or not at all for too few people.
        number: The count; None unless `mark` is `NUMBER`.
        large: Of a hidden one: whether somebody who knows the rules knows that it is not small,
            because a small one would bear the mark. It is never printed.
    """

    mark: Mark
    number: int | None = None
    large: bool = False


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table as it is shown.

    Attributes:
        table: The table with its real counts: never leaves without being looked at through this.
        lines: For each line how each of its cells is shown.
        threshold: What "fewer than" means in it; 0 where everything is shown.
        n: How many people it is made of, or that these are too few to say.
        excepted: True where a second person has signed for its numbers.
    """

    table: Table
    lines: tuple[tuple[Shown, ...], ...]
    threshold: int
    n: Shown
    excepted: bool = False

    @property
    def too_few(self) -> bool:
        """True where nothing of it may be published."""
        return self.n.mark is Mark.TOO_FEW

    @property
    def percentages(self) -> bool:
        """Whether it may speak of hundreds."""
        return not self.too_few and self.table.n >= PERCENT_FROM


@dataclass(frozen=True, slots=True)
class ShownSet:
    """A linked set of tables as it is shown: one publication.

    Attributes:
        profile: For whom.
        tables: In their order.
        ranks_only: True where so few people stand behind it that reforms may only be ranked.
    """

    profile: Profile
    tables: tuple[ShownTable, ...]
    ranks_only: bool = False

    def table(self, name: str) -> ShownTable | None:
        """The table of that id, or None."""
        return next((each for each in self.tables if each.table.id == name), None)


def two_figures(amount: float) -> float:
    """A sum of money as anybody may read it: rounded to its first two figures.

    A sum to the last tiyin is found again in a court's decision.
    """
    if amount == 0:
        return 0.0
    digits = len(str(int(abs(amount)))) if abs(amount) >= 1 else 1
    return float(round(amount, 2 - digits))
