"""The needs report, written from what was counted: which chapters it has, and what they say."""

from collections.abc import Callable, Iterator
from typing import Final

from dutyrehab_desktop.reports.counts import BOTH
from dutyrehab_desktop.reports.needs_findings import Findings
from dutyrehab_desktop.reports.needs_report import (
    Blank,
    Block,
    Bullets,
    Heading,
    NeedsFacts,
    NeedsReport,
    Quote,
    Rings,
    Standout,
    Text,
)
from dutyrehab_desktop.reports.needs_sentences import sentences
from dutyrehab_desktop.reports.needs_tables import TablePrinter, period
from dutyrehab_desktop.reports.needs_words import NeedsWords, needs_wording
from dutyrehab_desktop.reports.report_rings import ring_chart
from dutyrehab_desktop.reports.showing import RULES, Profile
from dutyrehab_desktop.reports.told import Told

_REASONS: Final = ("not-signed", "no-counting", "open-case", "double", "doubt")
_RINGS: Final = ("R3", "R4")
_DRAFT: Final = "draft"


def write_report(facts: NeedsFacts) -> NeedsReport:
    """Write a report.

    Raises:
        TextMissing: A text is missing in that language.
    """
    words = NeedsWords(facts.language)
    profile = facts.profile.value
    return NeedsReport(
        title=words.say("title"),
        language=facts.language,
        foot=words.say(f"foot-{profile}"),
        page_words=words.raw("page-number"),
        blocks=tuple(_Writer(facts, words).blocks()),
    )


class _Writer:
    def __init__(self, facts: NeedsFacts, words: NeedsWords) -> None:
        self._facts = facts
        self._words = words
        self._printer = TablePrinter(facts, words)

    def blocks(self) -> Iterator[Block]:
        """All chapters in their order; one that has nothing to say is left out."""
        chapters: tuple[tuple[str, Callable[[], Iterator[Block]]], ...] = (
            ("what", self._what),
            ("method", self._method),
            ("who", self._who),
            ("results", self._results),
            ("findings", self._findings),
            ("impact", self._impact),
            ("voices", self._voices),
            ("limits", self._limits),
            ("protection", self._protection),
            ("versions", self._versions),
            ("tables", self._tables),
        )
        for name, write in chapters:
            inside = list(write())
            if inside:
                yield Heading(self._words.say(f"chapter-{name}"))
                yield from inside

    @property
    def _few(self) -> bool:
        return self._facts.people < RULES[self._facts.profile].least_base

    def _countries(self) -> Iterator[str]:
        found = dict.fromkeys(each.table.country for each in self._facts.tables)
        alone = [each for each in found if each != BOTH]
        # Of one country alone "both" says nothing new.
        yield from alone if len(alone) == 1 else found

    def _what(self) -> Iterator[Block]:
        words, facts = self._words, self._facts
        yield Standout(words.say(f"profile-{facts.profile.value}"))
        yield Text(words.say("what-is"))
        yield Text(words.say("what-for"))
        if self._few:
            yield Standout(words.say("too-few", count=RULES[facts.profile].least_base))

    def _method(self) -> Iterator[Block]:
        words = self._words
        yield Blank(words.say("method-found"))
        for name in ("method-who", "method-asked", "method-consent", "method-unknown"):
            yield Text(words.say(name))
        yield Text(words.say("method-languages"))
        yield Text(words.say("method-months", period=period(self._facts, words)))

    def _who(self) -> Iterator[Block]:
        words, facts = self._words, self._facts
        counted = Told(str(facts.people), facts.people)
        if self._few:
            counted = Told("", below=RULES[facts.profile].least_base)
        yield Text(words.people("who-counted", counted))
        left = tuple(
            (words.say(f"left-{name}", count=self._left_out(name).text), ())
            for name in _REASONS
            if facts.left_out.get(name)
        )
        if left:
            yield Text(words.say("who-left"))
            yield Bullets(left)

    def _left_out(self, name: str) -> Told:
        number, limit = self._facts.left_out[name], RULES[self._facts.profile].threshold
        return Told(f"<{limit}", below=limit) if number < limit else Told(str(number), number)

    def _results(self) -> Iterator[Block]:
        if self._few:
            return
        words, facts = self._words, self._facts
        for country in self._countries():
            told = sentences(facts, words, country)
            tables = [facts.shown(name, country) for name in _RINGS]
            charts = [
                chart
                for shown in tables
                if shown is not None
                and (chart := ring_chart(shown, needs_wording(), facts.language)) is not None
            ]
            if told is None and not charts:
                continue
            yield Heading(words.say(f"ring-where-{country}"), 2)
            if told is not None:
                yield told
            yield from map(Rings, charts)
            signed = [each for each in facts.signed if each.table.country == country]
            yield from map(self._printer.table, signed)

    def _findings(self) -> Iterator[Block]:
        if self._few:
            return
        findings = Findings(self._facts, self._words)
        # Rules are those of one country: of both together they would be told a second time.
        alone = [each for each in self._countries() if each != BOTH]
        inside = [block for each in alone for block in findings.country(each)]
        if inside:
            yield Text(self._words.say("findings-lead"))
            yield from inside
            yield from findings.proposals()
            yield from findings.sources()

    def _impact(self) -> Iterator[Block]:
        impact = self._facts.impact
        if impact is None:
            if not self._few:
                yield Text(self._words.say("impact-inside"))
            return
        yield Text(self._words.say("impact-lead"))
        if impact.best:
            yield Bullets(tuple((each, ()) for each in impact.best))
        for shown in impact.tables:
            if shown.table.lines:
                yield self._printer.table(shown)
        for note in impact.notes:
            yield Text(note, quiet=True)

    def _voices(self) -> Iterator[Block]:
        if self._facts.quotations:
            yield Text(self._words.say("voices-lead"))
            for each in self._facts.quotations:
                yield Quote(each.text, each.language)

    def _limits(self) -> Iterator[Block]:
        words, law = self._words, self._facts.law
        names = ["limit-small", "limit-chosen", "limit-told", "limit-law"]
        if not words.reviewed():
            names.append("limit-texts")
        if any(rule.review == _DRAFT for rule in law.barriers):
            names.append("limit-rules")
        yield Bullets(tuple((words.say(name), ()) for name in names))

    def _protection(self) -> Iterator[Block]:
        words, facts = self._words, self._facts
        names = ["protect-vault", "protect-consent", f"protect-{facts.profile.value}"]
        if facts.profile is not Profile.INTERNAL:
            names.append("protect-special")
        items = [words.say(name) for name in names]
        if facts.special_left_out:
            items.append(words.say("protect-left-out", count=facts.special_left_out))
        if facts.signed_by:
            items.append(words.say("protect-signed", who=", ".join(facts.signed_by)))
        elif facts.profile is not Profile.INTERNAL:
            items.append(words.say("protect-unsigned"))
        yield Bullets(tuple((each, ()) for each in items))

    def _versions(self) -> Iterator[Block]:
        words, facts = self._words, self._facts
        yield Text(words.say("version-questionnaire", version=facts.questionnaire.version))
        yield Text(words.say("version-law", version=facts.law.version))
        yield Text(words.say("version-period", period=period(facts, words)))

    def _tables(self) -> Iterator[Block]:
        if self._few:
            return
        countries = tuple(self._countries())
        printed = [
            (group, made)
            for group in self._facts.groups
            if (made := list(self._printer.group(group, countries)))
        ]
        if printed:
            yield Text(self._words.say("tables-lead"))
            for group, made in printed:
                yield Heading(f"{group.id}. {group.title}", 2)
                yield from made
