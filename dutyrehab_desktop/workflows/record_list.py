"""Every merged interview, as the coordinator looks for them: by code, without anybody's name."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.records.consent import CHANGEABLE
from dutyrehab_desktop.records.quality import Flag
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.listing import Filter, Listed, Sort
from dutyrehab_desktop.store.search import Term, expression
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.record_index import bring_up_to_date, stale_count
from dutyrehab_desktop.workflows.record_words import (
    ALLOWED,
    PERMISSIONS,
    finding_mark,
    flag_mark,
    permission_mark,
    typed_groups,
)
from dutyrehab_desktop.workflows.vaults import OpenVault

__all__ = [
    "COUNTED_PERMISSIONS",
    "PAGE",
    "PERMISSIONS",
    "Choices",
    "FindingName",
    "Flag",
    "Listed",
    "Sort",
    "Wanted",
    "bring_up_to_date",
    "choices_of",
    "count_records",
    "finding_names",
    "line_of",
    "page_of_records",
    "permission_names",
    "stale_count",
]

PAGE = 100
"""Lines of one page."""
COUNTED_PERMISSIONS = len(CHANGEABLE)
"""Of so many permissions `Listed.consent` says how many were given."""


@dataclass(frozen=True)
class Wanted:
    """Which records somebody looks for; what says nothing filters nothing.

    Attributes:
        typed: Words, as they were typed; each must stand in the record, or begin a word there.
        country: `kz` or `uz`.
        language: Of the interview.
        first: The first month, `YYYY-MM`.
        last: The last month.
        signed: Whether they are signed off.
        countable: Whether their own permissions allow counting them.
        conflicts: True for those that wait for a choice.
        doubles: True for those that may be somebody's second record.
        finding: The id of a barrier, or the key of a category.
        states: `found`, `possible`, or both.
        permission: The name of a permission that was given.
        flag: A quality flag.
        codes: The only codes that are wanted; None for all.
        sort: What the list is ordered by.
        descending: True for the other way round.
    """

    typed: str = ""
    country: str = ""
    language: str = ""
    first: str = ""
    last: str = ""
    signed: bool | None = None
    countable: bool | None = None
    conflicts: bool = False
    doubles: bool = False
    finding: str = ""
    states: tuple[str, ...] = (State.FOUND.value, State.POSSIBLE.value)
    permission: str = ""
    flag: str = ""
    codes: Collection[str] | None = None
    sort: Sort = Sort.CODE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class FindingName:
    """A barrier or a category that records can be looked for by.

    Attributes:
        id: Its stable name.
        name: Its title.
        country: `KZ`, `UZ` or `ANY`.
    """

    id: str
    name: str
    country: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What stands in the records here, and can be picked.

    Attributes:
        months: In which they were begun, the latest first.
        languages: In which they were held.
    """

    months: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


def choices_of(vault: OpenVault) -> Choices:
    """What records can be picked by.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    listing = vault.store.search.listing
    return Choices(listing.months(), listing.languages())


def page_of_records(
    vault: OpenVault,
    content: Content,
    wanted: Wanted,
    after: Listed | None = None,
    limit: int = PAGE,
) -> tuple[Listed, ...]:
    """The next lines of the list; `bring_up_to_date` says what is in it.

    Args:
        vault: The coordinator's vault.
        content: Its questionnaires say what an answer is called.
        wanted: Which records, and in what order.
        after: The last line of the page before; None for the first page.
        limit: How many lines at most.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    return vault.store.search.listing.page(
        _filter(content, wanted), wanted.sort, limit, descending=wanted.descending, after=after
    )


def count_records(vault: OpenVault, content: Content, wanted: Wanted) -> int:
    """How many records are wanted.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    return vault.store.search.listing.count(_filter(content, wanted))


def line_of(vault: OpenVault, code: str) -> Listed | None:
    """The line of one record; None where no list shows it.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    return vault.store.search.listing.line(code)


def finding_names(content: Content, language: str, country: str = "") -> tuple[FindingName, ...]:
    """What a record can be looked for by, categories first; of one country, where it is named."""
    law = content.law
    wanted = ("ANY", country.upper()) if country else ()
    named = [
        *((one.key, one.names, one.country) for one in law.categories),
        *((one.id, one.names, one.country) for one in law.barriers),
    ]
    return tuple(
        FindingName(name, in_language(texts, language), where)
        for name, texts, where in named
        if not wanted or where in wanted
    )


def permission_names(content: Content) -> tuple[str, ...]:
    """The permissions that are asked."""
    return tuple(name for name in PERMISSIONS if name in content.questionnaire.questions)


def _filter(content: Content, wanted: Wanted) -> Filter:
    groups = list(_groups(content, wanted))
    codes = "" if wanted.codes is None else json.dumps(sorted(wanted.codes))
    return Filter(
        country=wanted.country,
        language=wanted.language,
        first=wanted.first,
        last=wanted.last,
        signed=wanted.signed,
        countable=wanted.countable,
        conflicts=wanted.conflicts,
        doubles=wanted.doubles,
        match=expression(groups),
        codes=codes,
    )


def _groups(content: Content, wanted: Wanted) -> Iterator[tuple[Term, ...]]:
    yield from typed_groups(wanted.typed, (each.questionnaire for each in content.every()))
    if wanted.finding:
        yield tuple(Term(finding_mark(wanted.finding, state)) for state in wanted.states)
    if wanted.permission:
        yield tuple(Term(permission_mark(wanted.permission, value)) for value in ALLOWED)
    if wanted.flag:
        yield (Term(flag_mark(wanted.flag)),)
