"""What the rules of the law find in the interviews: ways, barriers, and what they rest on."""

from collections.abc import Iterator
from typing import Final

from dutyrehab_desktop.law.model import Barrier
from dutyrehab_desktop.law.terms import Source
from dutyrehab_desktop.reports.columns import FIRST, NO, YES
from dutyrehab_desktop.reports.needs_report import Block, Bullets, Heading, NeedsFacts, Text
from dutyrehab_desktop.reports.needs_words import NeedsWords
from dutyrehab_desktop.reports.showing import Profile, ShownTable
from dutyrehab_desktop.reports.told import Told, told

MOST_NAMED: Final = 12
"""Barriers that are told one by one; all of them stand in the table."""

_FOUND, _POSSIBLE = 0, 1
_WAYS: Final = (("way-open", YES), ("way-closed", NO), ("way-unknown", FIRST + 2))

Item = tuple[str, tuple[str, ...]]


class Findings:
    """Tells what was found in each country; sources are numbered through the whole report."""

    def __init__(self, facts: NeedsFacts, words: NeedsWords) -> None:
        self._facts = facts
        self._words = words
        self._numbers: dict[str, int] = {}
        self._proposals: dict[str, int] = {}

    def country(self, country: str) -> Iterator[Block]:
        """Ways of the law and barriers of one country."""
        where = self._words.say(f"ring-where-{country}")
        for title, items in (("ways-title", self._ways), ("barriers-title", self._barriers)):
            found = tuple(items(country))
            if found:
                yield Heading(self._words.say(title, where=where), 2)
                yield Bullets(found)

    def proposals(self) -> Iterator[Block]:
        """The proposals that would lift the named barriers, once each."""
        if not self._proposals:
            return
        yield Heading(self._words.say("proposals-title"), 2)
        law = self._facts.law
        for name, number in self._proposals.items():
            text = self._words.text(law.reforms[name].texts, name)
            yield Text(self._words.say("proposal", number=number, text=text), quiet=True)

    def sources(self) -> Iterator[Block]:
        """What the named rules rest on, how sure that is and when somebody looked."""
        if not self._numbers:
            return
        words = self._words
        yield Heading(words.say("sources-title"), 2)
        for name, number in self._numbers.items():
            source = self._facts.law.sources[name]
            sure = words.law(f"confidence-{source.confidence}")
            text = words.text(source.texts, name).rstrip(".")
            said = words.law("formal-source", number=number, source=text, confidence=sure)
            yield Text(f"{said} {self._looked(source)}".rstrip(), quiet=True)

    def _looked(self, source: Source) -> str:
        if source.checked_on is None:
            return ""
        return self._words.law("formal-looked", date=self._words.date(str(source.checked_on)))

    def _ways(self, country: str) -> Iterator[Item]:
        shown = self._facts.shown("R8", country)
        if shown is None or shown.too_few:
            return
        for number, line in enumerate(shown.table.lines):
            said = [
                self._words.people(name, _at(shown, number, at))
                for at, (name, _) in enumerate(_WAYS)
                if _at(shown, number, at).count != 0
            ]
            told_ones = tuple(each for each in said if each)
            if told_ones:
                yield line.label, told_ones

    def _barriers(self, country: str) -> Iterator[Item]:
        shown = self._facts.shown("R9", country)
        if shown is None or shown.too_few:
            return
        told_ones = []
        for number, line in enumerate(shown.table.lines):
            found, possible = _at(shown, number, _FOUND), _at(shown, number, _POSSIBLE)
            if found.count or (found.below and self._facts.profile is not Profile.PUBLIC):
                told_ones.append((found, possible, line.cells[0].conditions[0].column, line.label))
        told_ones.sort(key=lambda each: (-(each[0].count or 0), each[3]))
        for found, possible, column, label in told_ones[:MOST_NAMED]:
            said = [self._words.people("barrier-found", found)]
            if possible.count != 0:
                said.append(self._words.people("barrier-possible", possible))
            barrier = self._barrier(column)
            told_text = " ".join(each for each in said if each)
            yield label, (told_text, *self._rests_on(barrier))

    def _barrier(self, column: str) -> Barrier:
        wanted = column.partition("/")[2]
        return next(each for each in self._facts.law.barriers if each.id == wanted)

    def _rests_on(self, barrier: Barrier) -> Iterator[str]:
        words, law = self._words, self._facts.law
        kind = words.law(f"kind-{barrier.kind}")
        cited = ", ".join(
            str(self._numbers.setdefault(name, len(self._numbers) + 1))
            for name in barrier.sources
            if name in law.sources
        )
        yield words.say("barrier-kind", kind=kind, sources=cited or "–")
        numbers = [
            str(self._proposals.setdefault(name, len(self._proposals) + 1))
            for name in dict.fromkeys(barrier.reforms)
            if name in law.reforms
        ]
        if numbers:
            yield words.say("barrier-proposals", proposals=", ".join(numbers))


def _at(shown: ShownTable, line: int, cell: int) -> Told:
    return told(shown.lines[line][cell], shown.threshold)
