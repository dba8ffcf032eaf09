"""The two ring charts of the report, from its tables of work and of treatment."""

from dataclasses import dataclass
from typing import Final

from dutyrehab_desktop.reports.columns import NO, UNKNOWN, YES
from dutyrehab_desktop.reports.rings import Fill, Ring, RingChart, RingPart
from dutyrehab_desktop.reports.showing import ShownTable
from dutyrehab_desktop.reports.tables import Condition
from dutyrehab_desktop.reports.told import Told, told_of, told_sum
from dutyrehab_desktop.reports.wording import Wording


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which counts a chart shows; names of sentences follow from `name`."""

    name: str
    outer: str
    inner: str = ""


_PLANS: Final = {
    "R3": _Plan("ring-work", "count/work-today", "count/work-help"),
    "R4": _Plan("ring-care", "count/treatment-needed"),
}
_OUTER: Final = (Fill.SOLID, Fill.BLANK, Fill.DOTS)
_INNER: Final = (Fill.BANDS, Fill.SPOKES, Fill.DOTS)


def ring_chart(shown: ShownTable, wording: Wording, language: str) -> RingChart | None:
    """The chart of a table: work (R3), treatment (R4); None for any other table.

    Raises:
        TextMissing: A sentence is not there in that language.
    """
    plan = _PLANS.get(shown.table.id.removeprefix("chart.").partition("/")[0])
    if plan is None or shown.too_few:
        return None
    say = _Say(wording, language)
    outer = _parts(shown, plan.outer)
    asked = Condition(plan.outer, frozenset((YES, NO, *UNKNOWN)))
    everybody = say(f"{plan.name}-all", told_of(shown, asked))
    rings = [Ring(everybody, say.parts(plan.name, outer, _OUTER))]
    if plan.inner and outer[0].count != 0:
        name = say(f"{plan.name}-those", outer[0])
        inner = say.parts(f"{plan.name}-inner", _parts(shown, plan.inner), _INNER)
        rings.append(Ring(name, inner))
    untold = any(ring.total is None for ring in rings)
    notes = [wording.say("ring-not-drawn", language)] if untold else []
    if shown.excepted:
        notes.append(wording.say("note-excepted", language))
    where = wording.say(f"ring-where-{shown.table.country}", language)
    title = wording.say(f"{plan.name}-title", language, where=where)
    return RingChart(title, rings[0], rings[1] if len(rings) > 1 else None, tuple(notes))


@dataclass(frozen=True, slots=True)
class _Say:
    wording: Wording
    language: str

    def __call__(self, name: str, cell: Told) -> str:
        return self.wording.say(name, self.language, count=cell.text)

    def parts(
        self, name: str, cells: tuple[Told, ...], fills: tuple[Fill, ...]
    ) -> tuple[RingPart, ...]:
        """Yes, no, and not known: a segment of its own, left out only where it is known empty."""
        names = (f"{name}-yes", f"{name}-no", "ring-unknown")
        parts = [
            RingPart(self(each, cell), cell.count, fill)
            for each, cell, fill in zip(names, cells, fills, strict=True)
        ]
        return tuple(parts if parts[-1].count != 0 else parts[:-1])


def _parts(shown: ShownTable, column: str) -> tuple[Told, ...]:
    yes, no = (told_of(shown, Condition(column, frozenset({code}))) for code in (YES, NO))
    unknown = tuple(Condition(column, frozenset({code})) for code in UNKNOWN)
    return yes, no, told_sum(shown, unknown)
