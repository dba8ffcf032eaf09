"""Scopes over plain dictionaries, for tests of both ways of evaluating."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from dutyrehab_desktop.expressions import Judged, Leaf, Member, Members, PartialDate

TODAY = date(2025, 6, 15)
REFUSALS = ("dk", "decline")
LISTS = {
    "c1": (
        {"name": "a", "label": "First"},
        {"name": "b", "label": "Second"},
    )
}

Value = str | float | PartialDate | None
"""An answer; None where it was not asked, `dk` or `decline` where the person refused."""


@dataclass
class Answers:
    """Answers by name, rosters by name: both a `PlainScope` and a `KnowledgeScope`."""

    values: Mapping[str, Value] = field(default_factory=dict)
    rosters: Mapping[str, Sequence["Answers"]] = field(default_factory=dict)
    complete: bool = True
    instance: int | None = None
    outer: "Answers | None" = None
    dot: str = ""

    def text_of(self, name: str) -> str:
        value = self._value(name)
        if isinstance(value, PartialDate):
            return value.text
        if isinstance(value, float):
            return str(int(value)) if value == int(value) else repr(value)
        return value or ""

    def texts_of(self, name: str) -> Sequence[str]:
        return [entry.text_of(name) for entry in self.entries(name)]

    def status_of(self, name: str) -> str:
        value = self._value(name)
        if value is None:
            return "not_asked"
        return str(value) if value in REFUSALS else "answered"

    def current(self) -> str:
        return self.dot

    def entries(self, roster: str) -> Sequence["Answers"]:
        found = self.rosters.get(roster)
        if found is None:
            found = next((e for e in self.rosters.values() if e and roster in e[0].values), ())
        for index, entry in enumerate(found):
            entry.instance, entry.outer = index, self
        return found

    def in_roster(self, name: str) -> bool:
        return name not in self.values and bool(self.entries(name))

    def position(self) -> int:
        return 0 if self.instance is None else self.instance + 1

    def items(self, list_name: str) -> Sequence[Mapping[str, str]]:
        return LISTS.get(list_name, ())

    def label_of(self, name: str, value: str) -> str:
        rows = LISTS.get(name, ())
        return next((row["label"] for row in rows if row["name"] == value), "")

    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime.combine(self.today(), time(12, 30), UTC)

    def knowledge_of(self, name: str) -> Judged:
        if name == ".":
            return Judged(self.dot)
        if name == "..":
            return Judged(float(self.position()))
        value, leaf = self._value(name), frozenset({Leaf(name, self._instance_of(name))})
        status = self.status_of(name)
        if value is None or status in REFUSALS:
            return Judged(None, blocked_by=leaf, status=status)
        return Judged(value, leaf, status=status)

    def members(self, name: str) -> Members:
        belongs = Judged(True)
        entries = tuple(Member(entry, belongs) for entry in self.entries(name))
        return Members(entries, self.complete, frozenset({Leaf(name)}))

    def _value(self, name: str) -> Value:
        if name in self.values or self.outer is None:
            return self.values.get(name)
        return self.outer._value(name)

    def _instance_of(self, name: str) -> int | None:
        return self.instance if name in self.values else None
