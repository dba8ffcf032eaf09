"""The part of the lint that looks at the proposals as changes of rules."""

from collections.abc import Iterator
from typing import NamedTuple

from dutyrehab_desktop.expressions import Expression
from dutyrehab_desktop.law.lint_expressions import Standing, defects
from dutyrehab_desktop.law.model import Law, ReformChange
from dutyrehab_desktop.law.terms import ROSTER_OF, Scope
from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.model import Questionnaire

_SHEET = "reform_changes"

_NEVER_OUTSIDE = frozenset(
    ("pr_charge", "pr_article", "illtreated", "ill_types", "ill_when", "ill_complaint")
)
"""Of what somebody was accused tells of belief and opinion; what was done to somebody is nobody's
affair. A change that asks for one of these is special, whatever the rule of today asks for."""

_FILLED = {
    "": ((),),
    "categories": (("also",), ("no_longer",), ("also", "no_longer")),
    "facts": (("also",), ("no_longer",), ("also", "no_longer")),
    "entitlements": (("opens",),),
}
"""Which columns a change of each sheet may fill."""


def reform_defects(law: Law, questionnaire: Questionnaire) -> Iterator[Finding]:
    """Whatever would make a change miss its rule, say nothing, or tell what may not be told."""
    for change in law.reform_changes:
        if change.reform not in law.reforms:
            yield _defect(change, "reform", "unknown-reference", change.reform)
        filled = tuple(
            column
            for column in ("also", "no_longer", "opens")
            if getattr(change, column) not in (None, "")
        )
        if filled not in _FILLED[change.sheet] or bool(change.name) != bool(change.sheet):
            yield _defect(change, "sheet", "change-not-clear", change.sheet or "-")
        elif change.sheet:
            yield from _target(law, questionnaire, change)
    yield from _incomplete(law)


class _Target(NamedTuple):
    """The rule that a change changes.

    Attributes:
        country: Where it holds.
        scope: What it is judged for.
        rules: Its conditions of today.
        closes: Whether it has a condition that a change could take something from.
    """

    country: str
    scope: Scope = Scope.PERSON
    rules: tuple[Expression | None, ...] = ()
    closes: bool = True


def _target_of(law: Law, change: ReformChange) -> _Target | None:
    categories = {one.key: one for one in law.categories}
    if change.sheet == "categories":
        one = categories.get(change.name)
        if one is None:
            return None
        return _Target(one.country, one.scope, (one.yes, one.no), one.no is not None)
    if change.sheet == "facts":
        fact = law.facts.get(change.name)
        return _Target(change.country, fact.scope, (fact.expression,)) if fact else None
    row = next((one for one in law.entitlements if one.key == change.name), None)
    door = categories.get(row.category) if row is not None else None
    return _Target(door.country) if door else None


def _target(law: Law, questionnaire: Questionnaire, change: ReformChange) -> Iterator[Finding]:
    target = _target_of(law, change)
    if target is None:
        yield _defect(change, "name", "unknown-reference", change.name)
        return
    if target.country != change.country:
        yield _defect(change, "country", "bad-value", change.country)
    if change.no_longer is not None and not target.closes:
        yield _defect(change, "no_longer", "nothing-to-open", change.name)
    standing = Standing(law, questionnaire, ROSTER_OF[target.scope])
    for column, expression in (("also", change.also), ("no_longer", change.no_longer)):
        for code, detail in defects(expression, standing) if expression is not None else ():
            yield _defect(change, column, code, detail)
    asked = _asked_more(law, change, target.rules)
    if asked and not change.special:
        yield _defect(change, "special", "special-not-said", " ".join(asked))


def _asked_more(law: Law, change: ReformChange, rules: tuple[Expression | None, ...]) -> list[str]:
    """What a change asks for by itself, or beyond the rule of today, and may never be told."""
    added = (change.also, change.no_longer)
    asked = {name for each in added if each is not None for name in each.names}
    asked |= law.names_read(*added) - law.names_read(*rules)
    return sorted(asked & _NEVER_OUTSIDE)


def _incomplete(law: Law) -> Iterator[Finding]:
    """With the sheet, every proposal stands on it: as a change, or as one that changes no rule."""
    if not law.reform_changes:
        return
    for reform in law.reforms:
        rows = [change for change in law.reform_changes if change.reform == reform]
        if not rows:
            yield Finding(_SHEET, 0, "reform", "change-missing", reform, reform)
        elif len({bool(change.sheet) for change in rows}) > 1:
            yield _defect(rows[0], "sheet", "change-not-clear", reform)


def _defect(change: ReformChange, column: str, code: str, detail: str) -> Finding:
    return Finding(_SHEET, 0, column, code, change.id, detail)
