"""Bent and straight pieces of a drawing, so that a pattern is drawn alike on both."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, cos, pi, sin
from typing import Final, Protocol

Point = tuple[float, float]

_STEP: Final = pi / 90
"""An arc is drawn as straight pieces of two degrees: on a page nobody sees the difference."""


class Patch(Protocol):
    """A piece with a length and a depth; `u` runs along it, `v` across, both from 0 to 1."""

    @property
    def along(self) -> float:
        """Its length at half of its depth."""

    @property
    def across(self) -> float:
        """Its depth."""

    def at(self, u: float, v: float) -> Point:
        """A point of it."""

    def line(self, v: float) -> tuple[Point, ...]:
        """A line from its beginning to its end."""

    def edges(self) -> Iterator[tuple[Point, ...]]:
        """The lines around it."""


@dataclass(frozen=True, slots=True)
class Squared:
    """A rectangle; `corner` is its upper left one."""

    corner: Point
    along: float
    across: float

    def at(self, u: float, v: float) -> Point:
        """A point of it."""
        return self.corner[0] + u * self.along, self.corner[1] + v * self.across

    def line(self, v: float) -> tuple[Point, ...]:
        """A line from left to right."""
        return self.at(0, v), self.at(1, v)

    def edges(self) -> Iterator[tuple[Point, ...]]:
        """One line around it."""
        yield self.at(0, 0), self.at(1, 0), self.at(1, 1), self.at(0, 1), self.at(0, 0)


@dataclass(frozen=True, slots=True)
class Ringed:
    """A piece of a ring, clockwise from `start`; `radii` are the inner and the outer one."""

    middle: Point
    radii: tuple[float, float]
    start: float
    extent: float

    @property
    def along(self) -> float:
        """Its length in the middle of the ring."""
        return self.extent * sum(self.radii) / 2

    @property
    def across(self) -> float:
        """How broad the ring is."""
        return self.radii[1] - self.radii[0]

    def at(self, u: float, v: float) -> Point:
        """A point of it."""
        return _on(self.middle, self._radius(v), self.start + u * self.extent)

    def line(self, v: float) -> tuple[Point, ...]:
        """An arc from its beginning to its end."""
        return arc(self.middle, self._radius(v), self.start, self.extent)

    def edges(self) -> Iterator[tuple[Point, ...]]:
        """Both arcs, and the two sides where the ring is not whole."""
        yield self.line(1)
        yield self.line(0)
        if self.extent < 2 * pi - _STEP / 2:
            yield self.at(0, 0), self.at(0, 1)
            yield self.at(1, 0), self.at(1, 1)

    def _radius(self, v: float) -> float:
        return self.radii[0] + v * self.across


def arc(middle: Point, radius: float, start: float, extent: float) -> tuple[Point, ...]:
    """The points of an arc, both ends included."""
    steps = max(1, ceil(extent / _STEP))
    return tuple(_on(middle, radius, start + extent * each / steps) for each in range(steps + 1))


def outline(patch: Patch) -> tuple[Point, ...]:
    """The points around a patch."""
    return (*patch.line(1), *reversed(patch.line(0)))


def _on(middle: Point, radius: float, angle: float) -> Point:
    return middle[0] + radius * cos(angle), middle[1] + radius * sin(angle)
