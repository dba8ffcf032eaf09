"""Scopes over plain dictionaries, for tests of both ways of evaluating."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from dutyrehab_desktop.expressions import Judged, Leaf, Member, Members, PartialDate

TODAY = date(2025, 6, 15)
REFUSALS = ("dk", "decline")

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

    def today(self) -> date:
        return TODAY

    def knowledge_of(self, name: str) -> Judged:
        if name == ".":
            return Judged(self.dot)
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
