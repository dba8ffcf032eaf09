"""A table of one's own while it is built; without Qt."""

from dataclasses import dataclass, field, replace

from dutyrehab_desktop.workflows.reading_tables import BOTH, Chosen, Condition


@dataclass(frozen=True, slots=True)
class Draft:
    """What was chosen so far.

    Attributes:
        chosen: The definition; its lines are empty until something is chosen for them.
        name: Under which name it is kept; empty where it is not.
        kept: The definition as it is kept.
    """

    chosen: Chosen = field(default_factory=lambda: Chosen("", "", (), BOTH))
    name: str = ""
    kept: Chosen | None = None

    @property
    def ready(self) -> bool:
        """True once there is something to count."""
        return bool(self.chosen.rows)

    @property
    def changed(self) -> bool:
        """True where it is not kept as it stands."""
        return self.ready and self.chosen != self.kept

    def with_rows(self, variable: str) -> "Draft":
        """The same with other lines."""
        columns = "" if self.chosen.columns == variable else self.chosen.columns
        return replace(self, chosen=replace(self.chosen, rows=variable, columns=columns))

    def with_columns(self, variable: str) -> "Draft":
        """The same with other columns; empty for none."""
        if variable == self.chosen.rows:
            return self
        return replace(self, chosen=replace(self.chosen, columns=variable))

    def with_filter(self, condition: Condition) -> "Draft":
        """The same for fewer people."""
        if condition in self.chosen.filters:
            return self
        filters = (*self.chosen.filters, condition)
        return replace(self, chosen=replace(self.chosen, filters=filters))

    def without_filter(self, number: int) -> "Draft":
        """The same without one of its filters."""
        filters = tuple(one for at, one in enumerate(self.chosen.filters) if at != number)
        return replace(self, chosen=replace(self.chosen, filters=filters))

    def in_country(self, country: str) -> "Draft":
        """The same for another country."""
        return replace(self, chosen=replace(self.chosen, country=country))
