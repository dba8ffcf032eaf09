"""Many people at once: who fulfils some conditions, and how many they are.

One byte a person and column. Conditions are compared, joined and counted over all people in a few
operations on long numbers, so that a table over a hundred thousand people takes milliseconds.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property

from dutyrehab_desktop.reports.tables import Condition


class People:
    """Countable persons, column by column."""

    def __init__(self, columns: Mapping[str, bytes], people: int) -> None:
        """Take columns in.

        Args:
            columns: By name one byte for each person, the same order in all.
            people: How many there are.
        """
        self._columns = columns
        self.number = people
        self._known: dict[Condition, int] = {}

    def count(self, conditions: Iterable[Condition] = ()) -> int:
        """How many fulfil all conditions."""
        return self._where(conditions).bit_count()

    def which(self, conditions: Iterable[Condition]) -> tuple[int, ...]:
        """Who fulfils all conditions, by their place in the columns."""
        found = self._where(conditions).to_bytes(self.number, "little")
        return tuple(at for at, byte in enumerate(found) if byte)

    def codes(self, column: str) -> frozenset[int]:
        """Which codes stand in a column."""
        return frozenset(self._columns[column])

    def _where(self, conditions: Iterable[Condition]) -> int:
        found = self._all
        for condition in conditions:
            found &= self._of(condition)
        return found

    @cached_property
    def _all(self) -> int:
        return int.from_bytes(b"\x01" * self.number, "little")

    def _of(self, condition: Condition) -> int:
        known = self._known.get(condition)
        if known is None:
            translation = bytes(int(code in condition.codes) for code in range(256))
            met = self._columns[condition.column].translate(translation)
            known = self._known[condition] = int.from_bytes(met, "little")
        return known
