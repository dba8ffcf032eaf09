"""What a new law changes in the records received, in words and with their codes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.law_change import ChangedRule, LawChanged

_MOST_CODES = 12
"""More codes nobody reads in one line; the command line prints them all."""


@dataclass(frozen=True, slots=True)
class RuleWords:
    """What becomes of one rule.

    Attributes:
        kind: What it is, in a word or two.
        name: Its title.
        lines: For how many persons what changes, with the codes of their records.
    """

    kind: str
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LawImpactWords:
    """What a law changes.

    Attributes:
        summary: For how many persons anything changes.
        unread: How many could not be read here, or nothing.
        rules: Rule by rule.
    """

    summary: str
    unread: str
    rules: tuple[RuleWords, ...]


def law_impact_words(found: LawChanged, language: str) -> LawImpactWords:
    """What a law changes, in the language of the window."""
    if found.touched:
        told = translate("LawImpact", "Something changes for {count} of {all} persons.")
    else:
        told = translate("LawImpact", "Nothing changes for any of {all} persons.")
    summary = told.format(count=found.touched, all=found.people)
    unread = translate("LawImpact", "Not readable here: {count}").format(count=found.unread)
    names = {
        (kind, name): in_language(rule.names, language)
        for law in (found.old, found.new)
        for kind, name, rule in law.rules()
    }
    kinds = {
        "category": translate("LawImpact", "Way to rehabilitation"),
        "barrier": translate("LawImpact", "Barrier"),
        "route": translate("LawImpact", "What can be done"),
        "deadline": translate("LawImpact", "Deadline"),
    }
    return LawImpactWords(
        summary,
        unread if found.unread else "",
        tuple(
            RuleWords(kinds[rule.kind], names[rule.kind, rule.id], tuple(_lines(rule)))
            for rule in found.rules
        ),
    )


def _lines(rule: ChangedRule) -> Iterator[str]:
    for words, codes in (
        (_gains(rule.kind), rule.gains),
        (_loses(rule.kind), rule.loses),
        (translate("LawImpact", "Now it is not known ({count}): {codes}"), rule.unknown),
        (
            translate("LawImpact", "Something else about it changes ({count}): {codes}"),
            rule.other,
        ),
    ):
        if codes:
            yield words.format(count=len(codes), codes=_shown(codes))


def _gains(kind: str) -> str:
    return {
        "category": translate("LawImpact", "It may be open now ({count}): {codes}"),
        "barrier": translate("LawImpact", "It stands there now ({count}): {codes}"),
        "route": translate("LawImpact", "It is open now ({count}): {codes}"),
        "deadline": translate("LawImpact", "It runs now ({count}): {codes}"),
    }[kind]


def _loses(kind: str) -> str:
    return {
        "category": translate("LawImpact", "No longer open as things stand ({count}): {codes}"),
        "barrier": translate("LawImpact", "It is no longer there ({count}): {codes}"),
        "route": translate("LawImpact", "It is no longer open ({count}): {codes}"),
        "deadline": translate("LawImpact", "It no longer runs ({count}): {codes}"),
    }[kind]


def _shown(codes: Sequence[str]) -> str:
    left = len(codes) - _MOST_CODES
    told = " ".join(codes[:_MOST_CODES])
    if left <= 0:
        return told
    return translate("LawImpact", "{codes} and {count} more").format(codes=told, count=left)
