"""What is possible for one person among the figures of the proposals, for hiding small numbers."""

from dataclasses import dataclass

from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.reforming import with_reforms
from dutyrehab_desktop.reports.impact import is_impact
from dutyrehab_desktop.reports.relations import ROLE, State


@dataclass(frozen=True)
class ImpactWorld:
    """The columns of `impact_columns`, which all hang together (a `relations.World`).

    More proposals never open less, and forms follow from categories. Which of all states the law
    leaves possible is not searched here: only those that real people have are taken to be so. That
    makes whoever attacks the figures stronger than anybody is, and hides more, never less.

    Attributes:
        read: Every question that a category reads today or would read.
        gates: Columns of which everybody knows how many people have which answer.
    """

    read: frozenset[str]
    gates: tuple[str, ...] = (ROLE,)

    @classmethod
    def of(cls, law: Law) -> "ImpactWorld":
        """The world of the proposals in a law."""
        names: set[str] = set()
        for each in (law, with_reforms(law, law.reforms)):
            for category in each.categories:
                names |= each.names_read(category.yes, category.no)
        return cls(frozenset(names - set(law.facts)))

    def variable(self, column: str) -> str:
        """A figure tells about itself alone."""
        return column

    def order(self, column: str) -> str:
        """By its name, whatever the numbers are."""
        return column

    def facts(self, column: str) -> frozenset[str]:
        """What a column rests on."""
        return self.read if is_impact(column) else frozenset({column})

    def states(
        self, columns: tuple[str, ...], country: str, seen: frozenset[State]
    ) -> frozenset[State]:
        """The states that real people have."""
        return seen
