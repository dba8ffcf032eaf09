"""What the report's proposals would open for one person, alone and together.

Computed on categories and forms of reparation, never on barriers that would fall: that a barrier
falls opens nothing by itself. "Opened" is what becomes `yes`. What was closed and becomes unknown
may open, and is told apart: unknown is neither no nor yes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.expressions import Expression, parse
from dutyrehab_desktop.law.assessing import category_of
from dutyrehab_desktop.law.model import Category, Law, NamedFact, ReformChange
from dutyrehab_desktop.law.rights import FORMS, Opens
from dutyrehab_desktop.law.scopes import Record
from dutyrehab_desktop.law.terms import ANY
from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Status
from dutyrehab_desktop.questionnaire.model import Questionnaire

MOST_TOGETHER = 3
"""No more proposals are looked at together: a longer list is a new law, and helps nobody choose."""

Reforms = tuple[str, ...]
"""Ids of proposals, in the order of their sheet."""

Sets = Mapping[str, tuple[Reforms, ...]]
"""For a category or a form: the smallest sets of proposals that do something for it."""

_ORDER = (Opens.NO, Opens.UNKNOWN, Opens.YES)


@dataclass(frozen=True)
class Impact:
    """What the proposals would open for one person.

    Attributes:
        country: `kz` or `uz`; empty where it is not known.
        today: Every category of the country and every form of reparation: `yes`, `no`, `unknown`.
        opens: For each of them that is not open today: the smallest sets of up to three proposals
            that make it `yes`.
        may_open: For each of them that is closed today: the smallest sets that leave it unknown
            instead; those that open it, or hold a set that does as much, are not among them.
    """

    country: str
    today: Mapping[str, Opens]
    opens: Sets
    may_open: Sets

    def under(self, target: str, reforms: Iterable[str]) -> Opens:
        """What a category or a form is with up to three proposals together."""
        chosen, state = frozenset(reforms), self.today[target]
        if any(chosen.issuperset(one) for one in self.opens.get(target, ())):
            return Opens.YES
        if any(chosen.issuperset(one) for one in self.may_open.get(target, ())):
            return max(state, Opens.UNKNOWN, key=_ORDER.index)
        return state


class ReformedLaws:
    """One law with every set of proposals that is asked for; each is made once."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self._made: dict[frozenset[str], Law] = {frozenset(): law}
        self._touching: dict[str, Reforms] = {}
        self._moved: dict[str, frozenset[str]] = {}

    def under(self, reforms: Iterable[str]) -> Law:
        """The law with some proposals in it."""
        wanted = frozenset(reforms)
        if wanted not in self._made:
            self._made[wanted] = with_reforms(self.law, wanted)
        return self._made[wanted]

    def touching(self, country: str) -> Reforms:
        """The proposals that change a rule in a country, in the order of their sheet."""
        if country not in self._touching:
            self._touching[country] = reforms_of(self.law, country)
        return self._touching[country]

    def moving(self, category: Category) -> frozenset[str]:
        """The proposals that can change what a category comes to, alone or beside others."""
        if category.key not in self._moved:
            whole = self.under(change.reform for change in self.law.reform_changes)
            changed = next(one for one in whole.categories if one.key == category.key)
            read = whole.names_read(changed.yes, changed.no)
            self._moved[category.key] = frozenset(
                change.reform
                for change in self.law.reform_changes
                if (change.sheet, change.name) == ("categories", category.key)
                or (change.sheet == "facts" and change.name in read)
            )
        return self._moved[category.key]


def reforms_of(law: Law, country: str) -> Reforms:
    """The proposals that change a rule in a country (`KZ`, `UZ`), in the order of their sheet."""
    places = (country, ANY)
    touching = {one.reform for one in law.reform_changes if one.sheet and one.country in places}
    return tuple(reform for reform in law.reforms if reform in touching)


def special_reforms(law: Law) -> frozenset[str]:
    """The proposals whose figures never leave the organisation."""
    return frozenset(change.reform for change in law.reform_changes if change.special)


def with_reforms(law: Law, reform_ids: Iterable[str]) -> Law:
    """The law as it would be with some proposals in it; its version names them."""
    wanted = frozenset(reform_ids)
    changes = [one for one in law.reform_changes if one.reform in wanted and one.sheet]
    if not changes:
        return law
    told = "+".join(reform for reform in law.reforms if reform in wanted)
    return replace(
        law,
        version=f"{law.version}+{told}",
        packed=b"",
        facts={name: _fact(fact, changes) for name, fact in law.facts.items()},
        categories=tuple(_category(one, changes) for one in law.categories),
        entitlements=tuple(
            replace(one, opens=_opened(one.opens, one.key, changes)) for one in law.entitlements
        ),
    )


def impact_of(
    sheet: AnswerSheet,
    questionnaire: Questionnaire,
    law: Law,
    as_of: date,
    laws: ReformedLaws | None = None,
) -> Impact:
    """What each proposal, and up to three together, would open for one person.

    Args:
        sheet: The answers.
        questionnaire: What was asked.
        law: The law sheets.
        as_of: The day whose law is asked.
        laws: The same law with proposals, kept between the records of one run.
    """
    if laws is None or laws.law is not law:
        laws = ReformedLaws(law)
    told = sheet.answer("country")
    country = told.value if told.status is Status.ANSWERED else ""
    return _Search(Record(sheet, questionnaire, law, as_of), laws, country).impact()


class _Search:
    """One record: sets are tried from the smallest, and none that holds one that did all."""

    def __init__(self, record: Record, laws: ReformedLaws, country: str) -> None:
        self._record = record
        self._laws = laws
        self._country = country
        self._categories = [one for one in laws.law.categories if one.country == country.upper()]
        self._records = {frozenset[str](): record}
        self._known: dict[tuple[str, frozenset[str]], Opens] = {}

    def impact(self) -> Impact:
        reforms = self._laws.touching(self._country.upper())
        today, best = self._states(()), self._states(reforms)
        opens: dict[str, list[Reforms]] = {}
        may_open: dict[str, list[Reforms]] = {}
        waiting = [name for name, state in best.items() if state is not today[name]]
        for size in range(1, MOST_TOGETHER + 1):
            for chosen in combinations(reforms, size):
                undone = [
                    name
                    for name in waiting
                    if not _done(chosen, opens.get(name, ()))
                    and (best[name] is Opens.YES or not _done(chosen, may_open.get(name, ())))
                ]
                states = self._states(chosen) if undone else {}
                for name in undone:
                    if states[name] is Opens.YES:
                        opens.setdefault(name, []).append(chosen)
                    elif states[name] is not today[name] and not _done(
                        chosen, may_open.get(name, ())
                    ):
                        may_open.setdefault(name, []).append(chosen)
        return Impact(self._country, today, _fixed(opens), _fixed(may_open))

    def _states(self, reforms: Iterable[str]) -> dict[str, Opens]:
        chosen = frozenset(reforms)
        categories = {one.key: self._category(one, chosen) for one in self._categories}
        forms = dict.fromkeys(FORMS, Opens.NO)
        for row in self._laws.under(chosen).entitlements:
            state = categories.get(row.category, Opens.NO)
            given = min(state, row.opens, key=_ORDER.index)
            forms[row.form] = max(forms[row.form], given, key=_ORDER.index)
        return {**categories, **forms}

    def _category(self, category: Category, chosen: frozenset[str]) -> Opens:
        moved = chosen & self._laws.moving(category)
        key = (category.key, moved)
        if key not in self._known:
            record = self._record_under(moved)
            changed = next(one for one in record.law.categories if one.key == category.key)
            self._known[key] = Opens(category_of(record, changed).state.value)
        return self._known[key]

    def _record_under(self, chosen: frozenset[str]) -> Record:
        if chosen not in self._records:
            record = self._record
            law = self._laws.under(chosen)
            self._records[chosen] = Record(record.sheet, record.questionnaire, law, record.as_of)
        return self._records[chosen]


def _done(chosen: Reforms, sets: Iterable[Reforms]) -> bool:
    return any(set(one) <= set(chosen) for one in sets)


def _fixed(sets: Mapping[str, list[Reforms]]) -> Sets:
    return {name: tuple(found) for name, found in sets.items()}


def _category(category: Category, changes: Iterable[ReformChange]) -> Category:
    yes, no = category.yes, category.no
    for change in changes:
        if (change.sheet, change.name) == ("categories", category.key):
            yes = _either(yes, change.also)
            no = _without(no, change.no_longer) if no is not None else None
    return replace(category, yes=yes, no=no)


def _fact(fact: NamedFact, changes: Iterable[ReformChange]) -> NamedFact:
    expression = fact.expression
    for change in changes:
        if (change.sheet, change.name) == ("facts", fact.name):
            expression = _without(_either(expression, change.also), change.no_longer)
    return replace(fact, expression=expression)


def _opened(opens: Opens, key: str, changes: Iterable[ReformChange]) -> Opens:
    given = [
        Opens(change.opens)
        for change in changes
        if (change.sheet, change.name) == ("entitlements", key)
    ]
    return max((opens, *given), key=_ORDER.index)


def _either(rule: Expression, also: Expression | None) -> Expression:
    return rule if also is None else parse(f"({rule.text}) or ({also.text})")


def _without(rule: Expression, no_longer: Expression | None) -> Expression:
    return rule if no_longer is None else parse(f"({rule.text}) and not({no_longer.text})")


def impact_document(impact: Impact) -> dict[str, object]:
    """An impact as it is kept beside a counted person."""
    return {
        "country": impact.country,
        "today": {name: state.value for name, state in impact.today.items()},
        "opens": {name: [list(one) for one in sets] for name, sets in impact.opens.items()},
        "may_open": {name: [list(one) for one in sets] for name, sets in impact.may_open.items()},
    }


class ImpactUnreadable(FileProblem):
    """What was kept beside a person was written in another way; it must be computed anew."""

    code = "impact-unreadable"


def read_impact(document: Mapping[str, object]) -> Impact:
    """An impact that was kept.

    Raises:
        ImpactUnreadable: It was written in another way.
    """
    country, today = document.get("country"), document.get("today")
    if not isinstance(country, str) or not isinstance(today, Mapping):
        raise ImpactUnreadable
    try:
        states = {str(name): Opens(state) for name, state in today.items()}
    except ValueError:
        raise ImpactUnreadable from None
    return Impact(country, states, _sets(document.get("opens")), _sets(document.get("may_open")))


def _sets(kept: object) -> Sets:
    if not isinstance(kept, Mapping):
        raise ImpactUnreadable
    return {str(name): tuple(tuple(map(str, one)) for one in sets) for name, sets in kept.items()}
