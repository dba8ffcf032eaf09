"""Which numbers of a component must be hidden so that no small one can be found out.

Every number that has to be protected gets witnesses (`bounding`): other populations that agree with
all that is published. Where none is found with what is shown, the search says what else must be
hidden for one, at the least cost. What was hidden once stays hidden, so that a witness that was
found stays one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dutyrehab_desktop.reports.bounding import Known, Searcher, Span, Witness
from dutyrehab_desktop.reports.quantities import N_PLACE, Component, Quantity
from dutyrehab_desktop.reports.showing import Mark, Rules

DIFFERENT: Final = 3
"""Between how many values at least a number must stay open that is hidden for the sake of others"""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the hidden numbers of a component are marked.

    Attributes:
        marked: True where small numbers are shown as "fewer than". Whoever sees that mark knows
            that what is hidden without it is not small. Otherwise all that is hidden looks alike.
        frozen: True where "nobody" and "all" stay shown: the search is shorter.
        inner: True where only the innermost small numbers are marked. A sum of a marked number and
            others is hidden without a mark, small or not: its mark would say too much of its parts.
    """

    marked: bool
    frozen: bool
    inner: bool = False


_MANNERS: Final = (
    Manner(marked=True, frozen=True),
    Manner(marked=True, frozen=False),
    Manner(marked=True, frozen=True, inner=True),
    Manner(marked=True, frozen=False, inner=True),
    Manner(marked=False, frozen=True),
    Manner(marked=False, frozen=False),
)


@dataclass(frozen=True, slots=True)
class Given:
    """What cannot be chosen any more.

    Attributes:
        marks: By quantity how it was published before, or must be by an exception.
        below: By quantity what "fewer than" meant then, where that was how it was published.
        large: The same for hidden ones of which it is known that they are not fewer.
        signed: Quantities whose numbers a second person has signed for: they need no protection.
    """

    marks: Mapping[int, Mark] = field(default_factory=dict)
    below: Mapping[int, int] = field(default_factory=dict)
    large: Mapping[int, int] = field(default_factory=dict)
    signed: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the numbers of a component are shown.

    Attributes:
        marks: One for each quantity; `TOO_FEW` for all that could be chosen where nothing helps.
        searches: How many populations were looked for.
        large: The hidden ones of which it is known that they are not small.
    """

    marks: tuple[Mark, ...]
    searches: int
    large: frozenset[int] = frozenset()


class _Unprotected(Exception):
    """A number that cannot be protected in this manner."""


def hide(component: Component, rules: Rules, sure_from: Sequence[bool], given: Given) -> Outcome:
    """Decide how each number of a component is shown.

    Args:
        component: The numbers that hang together.
        rules: The profile's.
        sure_from: For each quantity whether "nobody" and "all" may be said.
        given: What was decided elsewhere.
    """
    searcher = Searcher(component)
    for manner in _MANNERS:
        attempt = _Attempt(component, rules, sure_from, given)
        try:
            marks = attempt.run(searcher, manner, patient=manner is _MANNERS[-1])
        except _Unprotected:
            continue
        return Outcome(marks, searcher.searches, attempt.large)
    marks = tuple(
        given.marks.get(number, Mark.TOO_FEW) for number in range(len(component.quantities))
    )
    return Outcome(marks, searcher.searches)


def _is_n(quantity: Quantity) -> bool:
    """Whether it is the n of a table, which is printed or the table is not."""
    return any(row == N_PLACE for _, row, _ in quantity.places)


class _Attempt:
    """One manner tried."""

    def __init__(
        self, component: Component, rules: Rules, sure_from: Sequence[bool], given: Given
    ) -> None:
        self._quantities = component.quantities
        self._rules = rules
        self._sure = sure_from
        self._given = given
        self._spans: dict[int, Span] = {}
        self._costs: dict[int, int] = {}
        self._hidden: list[int] = []
        self._small: list[int] = []
        self._seen: list[set[int]] = [{each.value} for each in component.quantities]
        self._marks = [Mark.NUMBER] * len(component.quantities)
        self._sums: frozenset[int] = frozenset()
        self._several: dict[int, int] = {}
        self.large = frozenset(given.large)

    def run(self, searcher: Searcher, manner: Manner, *, patient: bool) -> tuple[Mark, ...]:
        """The marks.

        Raises:
            _Unprotected: A number cannot be protected so.
        """
        if manner.inner:
            self._sums = self._sums_of_small()
            if not self._sums:
                raise _Unprotected
        for number in range(len(self._quantities)):
            self._begin(number, searcher, manner)
        for number in self._small:
            top = min(self._rules.threshold - 1, searcher.most(number))
            for value in range(1, top + 1):
                if value not in self._seen[number]:
                    self._need(searcher, number, [Span(value, value)], patient)
        at = 0
        while at < len(self._hidden):
            self._open_up(searcher, self._hidden[at], patient)
            at += 1
        return tuple(self._marks)

    def _sums_of_small(self) -> frozenset[int]:
        """Printed numbers that have a small one, printed as well, as a part."""
        printed = [number for number, each in enumerate(self._quantities) if each.places]
        small = [
            self._quantities[number].atoms
            for number in printed
            if 0 < self._quantities[number].value < self._rules.threshold
        ]
        return frozenset(
            number
            for number in printed
            if any(atoms < self._quantities[number].atoms for atoms in small)
        )

    def _begin(self, number: int, searcher: Searcher, manner: Manner) -> None:
        """What is known of a quantity, and what it needs."""
        quantity, most = self._quantities[number], searcher.most(number)
        value = quantity.value
        small = 0 < value < self._rules.threshold and number not in self._given.signed
        given = self._given.marks.get(number)
        marked = manner.marked and number not in self._sums
        if quantity.base:
            self._spans[number] = Span(min(self._rules.least_base, value), most)
        if small:
            self._guard(number, marked=marked, given=given)
        if given is not None:
            self._take(number, given, most)
        elif not quantity.places:
            if quantity.closed and not small:
                self._hidden.append(number)
        elif _is_n(quantity):
            self._spans[number] = Span(value, value)
        elif small:
            self._marks[number] = Mark.BELOW if marked else Mark.HIDDEN
        else:
            self._show(number, most, manner)

    def _guard(self, number: int, *, marked: bool, given: Mark | None) -> None:
        """A number that is too small: what may not be found out of it."""
        quantity, threshold = self._quantities[number], self._rules.threshold
        if number in self._sums:
            # Its parts bear the mark, so that it is known to be 2 at least: then as many values.
            self._several[number] = threshold - 1
            if given is None:
                self._hidden.append(number)
        elif quantity.places or quantity.withheld:
            self._small.append(number)
            if marked and quantity.places and given is None:
                self._spans[number] = Span(1, threshold - 1)
        else:
            self._hidden.append(number)

    def _take(self, number: int, given: Mark, most: int) -> None:
        self._marks[number] = given
        value = self._quantities[number].value
        if given is Mark.NUMBER:
            self._spans[number] = Span(value, value)
            return
        if given is Mark.BELOW:
            self._spans[number] = Span(1, self._given.below[number] - 1)
            if value >= self._rules.threshold:
                # These readers would take the mark for a smaller number.
                self._marks[number] = Mark.HIDDEN
        elif number in self._given.large:
            self._spans[number] = Span(self._given.large[number], most, zero=True)
        if number not in self._small and number not in self._hidden:
            self._hidden.append(number)

    def _show(self, number: int, most: int, manner: Manner) -> None:
        """A number that is large enough: shown as long as nothing else speaks against it."""
        quantity = self._quantities[number]
        value, threshold = quantity.value, self._rules.threshold
        certain = value in (0, most)
        marked = manner.marked and number not in self._sums
        if marked:
            self.large |= {number}
            if number not in self._spans and threshold <= most:
                self._spans[number] = Span(threshold, most, zero=True)
        if certain and quantity.sure and not self._sure[number]:
            self._hide(number)
        elif certain and manner.frozen:
            self._spans[number] = Span(value, value)
        else:
            self._costs[number] = len(quantity.places) * (2 + value.bit_length())

    def _hide(self, number: int) -> None:
        self._marks[number] = Mark.HIDDEN
        self._hidden.append(number)

    def _need(self, searcher: Searcher, number: int, spans: Sequence[Span], patient: bool) -> bool:
        witness = searcher.find(Known(self._spans, self._costs), number, spans)
        if witness is not None:
            self._learn(witness)
            return True
        if patient and searcher.certain and self._given.signed:
            # It follows from the numbers that a second person has signed for.
            return False
        raise _Unprotected

    def _learn(self, witness: Witness) -> None:
        for number, value in enumerate(witness.values):
            self._seen[number].add(value)
            if number in self._costs and value != self._quantities[number].value:
                del self._costs[number]
                self._hide(number)

    def _open_up(self, searcher: Searcher, number: int, patient: bool) -> None:
        """Witnesses until a hidden number can be one of several."""
        most, seen = searcher.most(number), self._seen[number]
        fewest = min(DIFFERENT, self._rules.threshold - 1)
        wanted = self._several.get(number, fewest)
        while len(seen) < min(wanted, most + 1):
            spans = [Span(0, min(seen) - 1), Span(max(seen) + 1, most)]
            spans = [span for span in spans if span.low <= span.high]
            if not spans or not self._need(searcher, number, spans, patient):
                break
