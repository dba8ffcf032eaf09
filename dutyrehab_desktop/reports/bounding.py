"""Whether another population would give the same published numbers: found by HiGHS, proved here.

A hidden number is safe where people could be spread over the possible states in other ways that
agree with everything published. Each such way is a witness: whole people, no fractions. HiGHS
only searches; whatever it finds is checked in whole numbers, and what is not found counts as
impossible, so that an error of the search hides more and never less.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.reports.quantities import Component

SECONDS: Final = 10.0
"""How long one search may last; what was not found by then counts as impossible."""


class SolverMissing(InputProblem):
    """What proves that no hidden number can be reckoned out is not installed here."""

    code = "solver-missing"


@dataclass(frozen=True, slots=True)
class Span:
    """From which to which number a quantity can be, as far as everybody knows.

    Attributes:
        low: The smallest.
        high: The largest.
        zero: Whether it can be 0 as well.
    """

    low: int
    high: int
    zero: bool = False

    def holds(self, value: int) -> bool:
        """Whether a number is one of these."""
        return self.low <= value <= self.high or (self.zero and value == 0)


@dataclass(frozen=True, slots=True)
class Known:
    """What the attacker knows.

    Attributes:
        spans: By quantity what is known of it for certain.
        given_up: By quantity at which cost it could be hidden; `spans` holds of it then, and as
            long as it is shown it has its value.
    """

    spans: Mapping[int, Span]
    given_up: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Witness:
    """Another population.

    Attributes:
        values: By quantity how many there would be.
    """

    values: tuple[int, ...]


class Searcher:
    """Looks for populations of one component."""

    def __init__(self, component: Component) -> None:
        self._component = component
        self._sizes = [
            sum(component.groups[group] for group in groups)
            for groups in (
                {component.atoms[at].group for at in quantity.atoms}
                for quantity in component.quantities
            )
        ]
        self.searches = 0
        self.certain = True

    def most(self, number: int) -> int:
        """How many there could be at most, if nothing at all was published."""
        return self._sizes[number]

    def find(self, known: Known, target: int, spans: Sequence[Span]) -> Witness | None:
        """A population where one quantity lies in one of some spans; a cheap one.

        Args:
            known: What is published, and what might be hidden for it.
            target: The quantity.
            spans: Where it shall lie: one or two.

        Returns:
            The population; what it gives another value than the real one must be hidden.
        """
        self.searches += 1
        model = _Model(self._component, self._sizes)
        for number, span in known.spans.items():
            model.keep(number, span, known.given_up.get(number))
        for number, cost in known.given_up.items():
            if number not in known.spans:
                model.keep(number, Span(0, self._sizes[number]), cost)
        model.aim(target, spans)
        people = model.solved()
        # Out of time is not the same as impossible.
        self.certain = people is not None or model.impossible
        return None if people is None else self._checked(people, known, target, spans)

    def _checked(
        self, people: Sequence[int], known: Known, target: int, spans: Sequence[Span]
    ) -> Witness | None:
        component = self._component
        groups = [0] * len(component.groups)
        for atom, number in zip(component.atoms, people, strict=True):
            groups[atom.group] += number
        values = tuple(sum(people[at] for at in each.atoms) for each in component.quantities)
        good = (
            groups == component.groups
            and all(number >= 0 for number in people)
            and all(
                span.holds(values[number]) or values[number] == component.quantities[number].value
                for number, span in known.spans.items()
            )
            and any(span.holds(values[target]) for span in spans)
        )
        return Witness(values) if good else None


class _Model:
    """A mixed-integer programme for HiGHS, row by row."""

    def __init__(self, component: Component, sizes: Sequence[int]) -> None:
        self._component = component
        self._sizes = sizes
        self._atoms = len(component.atoms)
        self._upper = [float(component.groups[atom.group]) for atom in component.atoms]
        self._cost = [0.0] * self._atoms
        self.impossible = False
        self._rows: list[tuple[float, float, list[int], list[float]]] = []
        members: list[list[int]] = [[] for _ in component.groups]
        for at, atom in enumerate(component.atoms):
            members[atom.group].append(at)
        for group, size in zip(members, component.groups, strict=True):
            self._row(size, size, group, [1.0] * len(group))

    def keep(self, number: int, span: Span, cost: int | None) -> None:
        """A quantity within its span; with a cost it has its real value unless that is paid."""
        value = self._component.quantities[number].value
        if cost is None:
            self._within(number, span)
            return
        hidden = self._switch(float(cost))
        most = self._sizes[number]
        atoms, ones = self._sum(number)
        self._row(-_FAR, value, [*atoms, hidden], [*ones, float(value - most)])
        self._row(value, _FAR, [*atoms, hidden], [*ones, float(value)])
        if span.holds(value):
            self._within(number, span)

    def aim(self, number: int, spans: Sequence[Span]) -> None:
        """One quantity in one of two spans."""
        if len(spans) == 1:
            self._within(number, spans[0])
            return
        first, second = spans
        most = self._sizes[number]
        atoms, ones = self._sum(number)
        which = self._switch(0.0)
        # Where the switch is 1 the second holds, else the first.
        self._row(-_FAR, first.high, [*atoms, which], [*ones, float(first.high - most)])
        self._row(0.0, _FAR, [*atoms, which], [*ones, -float(second.low)])

    def _within(self, number: int, span: Span) -> None:
        atoms, ones = self._sum(number)
        if not span.zero or span.low == 0:
            self._row(span.low, span.high, atoms, ones)
            return
        some = self._switch(0.0)
        self._row(0.0, _FAR, [*atoms, some], [*ones, -float(span.low)])
        self._row(-_FAR, 0.0, [*atoms, some], [*ones, -float(span.high)])

    def _sum(self, number: int) -> tuple[list[int], list[float]]:
        atoms = sorted(self._component.quantities[number].atoms)
        return atoms, [1.0] * len(atoms)

    def _switch(self, cost: float) -> int:
        self._upper.append(1.0)
        self._cost.append(cost)
        return len(self._upper) - 1

    def _row(self, low: float, high: float, columns: list[int], factors: list[float]) -> None:
        self._rows.append((float(low), float(high), columns, factors))

    def solved(self) -> list[int] | None:
        """How many people are in each state; None where no population was found."""
        solver = _solver()
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        solver.setOptionValue("time_limit", SECONDS)
        # The first population will do: it is proved all the same, and the cheapest one costs ten
        # times as long for one hidden number in fifty less (measured on the report's tables).
        solver.setOptionValue("mip_rel_gap", 1.0)
        solver.passModel(self._programme())
        solver.run()
        solution = solver.getSolution()
        if not solution.value_valid:
            self.impossible = solver.getModelStatus().name == "kInfeasible"
            return None
        values = list(solution.col_value)[: self._atoms]
        return [round(value) for value in values]

    def _programme(self) -> Any:  # noqa: ANN401
        import highspy

        programme = highspy.HighsLp()
        width = len(self._upper)
        programme.num_col_, programme.num_row_ = width, len(self._rows)
        programme.col_cost_ = self._cost
        programme.col_lower_, programme.col_upper_ = [0.0] * width, self._upper
        programme.row_lower_ = [row[0] for row in self._rows]
        programme.row_upper_ = [row[1] for row in self._rows]
        programme.integrality_ = [highspy.HighsVarType.kInteger] * width
        matrix = programme.a_matrix_
        matrix.format_ = highspy.MatrixFormat.kRowwise
        matrix.num_col_, matrix.num_row_ = width, len(self._rows)
        starts, index, value = [0], [], []
        for _, _, columns, factors in self._rows:
            index += columns
            value += factors
            starts.append(len(index))
        matrix.start_, matrix.index_, matrix.value_ = starts, index, value
        return programme


_FAR: Final = float("inf")


def _solver() -> Any:  # noqa: ANN401
    """HiGHS without its greeting, which would stand in the middle of a command's JSON.

    Raises:
        SolverMissing: It is not installed.
    """
    try:
        from highspy import _core
    except ImportError:
        raise SolverMissing from None
    return _core._Highs()
