"""The background pass over received records: what they are found, filtered and sorted by.

Each record is read once and judged under the law in use; whatever changed since is stale and is
read again. At the end all stories are compared, where one of them is new, so that the list knows
which records may be one person's.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import Findings
from dutyrehab_desktop.law.rights import Running
from dutyrehab_desktop.records.consent import (
    CHANGEABLE,
    is_signed,
    may_contact,
    may_count,
    said,
    undecided,
)
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.quality import Flag, quality_of
from dutyrehab_desktop.records.stories import Case, Period, Story, story_of
from dutyrehab_desktop.records.story_pairs import possible_stories
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.store.search import Searchable
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.record_words import (
    ALLOWED,
    PERMISSIONS,
    code_words,
    flag_mark,
    marks_of,
    permission_mark,
    words_of,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

_FORM = "1"
"""Another one where what is kept of a record is made otherwise: then all of it is made anew."""
_AT_ONCE = 50
"""Records in one transaction: what is lost where somebody stops the pass."""
_AHEAD = (Running.RUNNING, Running.PERHAPS_PASSED)
_SHORT = 16


def bring_up_to_date(
    vault: OpenVault, content: Content, surroundings: Surroundings, control: TaskControl
) -> int:
    """Read what is new or changed; a pass that was stopped goes on where it was.

    Returns:
        How many records were read.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: Somebody stopped it; what was read is kept.
        FileProblem: The rest could not be read or written.
    """
    expect_role(vault, Role.COORDINATOR)
    basis = basis_of(content, surroundings)
    search = vault.store.search
    stale = search.stale(basis)
    for start in range(0, len(stale), _AT_ONCE):
        control.checkpoint(Progress("indexing", start, len(stale)))
        read = []
        for code, stamp in stale[start : start + _AT_ONCE]:
            try:
                interview = vault.store.interviews.load(code)
            except InterviewMissing:
                continue
            read.append((stamp, searchable(interview, content, surroundings)))
        search.keep(read, basis)
    if search.uncompared():
        _compare(vault, control)
    return len(stale)


def stale_count(vault: OpenVault, content: Content, surroundings: Surroundings) -> int:
    """How many records the list does not know as they stand."""
    return len(vault.store.search.stale(basis_of(content, surroundings)))


def basis_of(content: Content, surroundings: Surroundings) -> str:
    """What the lines are made under: questionnaires, law, and the month whose law is asked."""
    digests = [(each.questionnaire.sha256, each.law.sha256) for each in content.every()]
    told = json.dumps([_FORM, digests, surroundings.month])
    return hashlib.sha256(told.encode()).hexdigest()[:_SHORT]


def searchable(interview: Interview, content: Content, surroundings: Surroundings) -> Searchable:
    """What one record is found and listed by.

    Of one that nobody has signed only that is said: it is given to a laptop to go on with, and
    not read here. Of one whose questionnaire is not here nothing can be read.
    """
    conflicts = len(interview.history.conflicts())
    code = code_words(interview.code)
    if not content.opens(interview):
        return _closed(interview, Flag.UNREADABLE, conflicts, code)
    sheet = content.carried(interview).sheet
    if not is_signed(sheet):
        return _closed(interview, Flag.UNSIGNED, conflicts, code)
    own = content.of(interview)
    findings = assess(sheet, own.questionnaire, own.law, surroundings.today())
    flags = quality_of(sheet, own.questionnaire).flags
    open_fields = {field.name for field in undecided(interview)}
    permissions = {name: "" if name in open_fields else said(sheet, name) for name in PERMISSIONS}
    marks = {
        *marks_of(findings),
        *(flag_mark(flag) for flag in flags),
        *(permission_mark(name, value) for name, value in permissions.items() if value),
    }
    return Searchable(
        interview.code,
        country=said(sheet, "country"),
        signed=True,
        countable=may_count(interview),
        consent=sum(permissions[name] in ALLOWED for name in CHANGEABLE),
        conflicts=conflicts,
        delete_on=said(sheet, "delete_on"),
        deadline=nearest_deadline(findings),
        recontact=may_contact(interview),
        flags=flags,
        story=_story_text(story_of(interview.code, sheet)),
        words=words_of(interview, own.questionnaire) | marks,
    )


def nearest_deadline(findings: Findings) -> str:
    """The first day on which a term can end in which the person must act; empty where none runs."""
    days = [
        finding.due[0].isoformat()
        for finding in findings.deadlines
        if finding.due is not None and finding.state in _AHEAD and finding.deadline.acts == "person"
    ]
    return min(days, default="")


def _closed(interview: Interview, flag: Flag, conflicts: int, code: frozenset[str]) -> Searchable:
    words = code | {flag_mark(flag)}
    return Searchable(interview.code, conflicts=conflicts, flags=(flag,), words=words)


def _compare(vault: OpenVault, control: TaskControl) -> None:
    kept = vault.store.search.stories()
    stories = [_story(code, text) for code, text in kept]

    def passed(done: int) -> None:
        control.checkpoint(Progress("comparing", done, len(stories)))

    pairs = [
        (stories[one].code, stories[other].code)
        for one, other, _ in possible_stories(stories, passed)
    ]
    vault.store.search.keep_pairs(pairs, kept)


def _story_text(story: Story) -> str:
    periods = [_period_list(period) for period in story.periods]
    cases = [
        [sorted(case.charges), sorted(case.punishments), case.months, case.year]
        for case in story.cases
    ]
    told = [story.country, story.spoken_before, periods, cases]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _period_list(period: Period) -> Sequence[object]:
    start, end = (None if day is None else day.text for day in (period.start, period.end))
    return [start, end, period.held]


def _story(code: str, text: str) -> Story:
    country, spoken, periods, cases = json.loads(text)
    return Story(
        code,
        country,
        spoken,
        tuple(Period(_day(start), _day(end), held) for start, end, held in periods),
        tuple(_cases(cases)),
    )


def _cases(cases: Sequence[Sequence[object]]) -> Iterator[Case]:
    for charges, punishments, months, year in cases:
        yield Case(_names(charges), _names(punishments), _number(months), _number(year))


def _names(found: object) -> frozenset[str]:
    return frozenset(found) if isinstance(found, list) else frozenset()


def _number(found: object) -> int | None:
    return found if isinstance(found, int) else None


def _day(text: str | None) -> PartialDate | None:
    return None if text is None else PartialDate.parse(text)
