"""What a record's page says, card by card."""

from collections.abc import Callable, Iterator

from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.records.lines import Card, Fact, Sheet, Way
from dutyrehab_desktop.app.desk.records.wording import (
    country_words,
    flag_words,
    permission_words,
)
from dutyrehab_desktop.workflows.record_facts import (
    DeadlineLine,
    FoundLine,
    PermissionLine,
    RecordPage,
)

NAME_WORDS = 2
"""Of a laptop's ten words; people know it by the first ones."""
NAME_LETTERS = 6
_LONGEST_PILL = 36
"""Letters that stand beside a line; more of them stand below it."""


def sheet_of(page: RecordPage, language: str, closed: str) -> Sheet:
    """A record's page.

    Args:
        page: What is known of it.
        language: The window's.
        closed: Why its answers are not read here, in a sentence; empty where they are.
    """
    spoken = OWN_NAMES.get(page.language, page.language)
    begun = date_words(page.month, language) if page.month else ""
    told = [
        begun,
        country_words().get(page.country, ""),
        translate("RecordSheet", "Interview in: {language}").format(language=spoken),
        translate("RecordSheet", "Questionnaire {version}").format(version=page.version),
    ]
    lines = [" · ".join(part for part in told if part), *_origins(page, language)]
    cards = [_waiting(page)] if page.conflicts or page.doubles or page.linked else []
    if closed:
        cards.append(Card(translate("RecordSheet", "Not read here"), closed))
    else:
        cards += [_dates(page, language), _consent(page, language), _findings(page), _quality(page)]
    return Sheet(page.code, tuple(lines), tuple(cards), readable=not closed)


def laptop_name(words: tuple[str, ...], device: str, *, here: bool = False) -> str:
    """What people call a machine."""
    if here:
        return translate("RecordSheet", "This desk")
    return " ".join(words[:NAME_WORDS]) or device[:NAME_LETTERS]


def _origins(page: RecordPage, language: str) -> Iterator[str]:
    told = translate("RecordSheet", "Laptop {name}, bundle {number}, merged: {month}")
    for origin in page.origins:
        name = laptop_name(origin.words, origin.device)
        yield told.format(
            name=name, number=origin.sequence, month=date_words(origin.month, language)
        )


def _waiting(page: RecordPage) -> Card:
    facts, ways = [], []
    if page.conflicts:
        title = translate("RecordSheet", "Answers that differ between laptops: {count}")
        facts.append(Fact(title.format(count=page.conflicts)))
        ways.append(Way("conflicts", translate("RecordSheet", "Choose among them")))
    if page.doubles:
        title = translate("RecordSheet", "May be the same person: {codes}")
        facts.append(Fact(title.format(codes=", ".join(page.doubles))))
        ways.append(Way("doubles", translate("RecordSheet", "Compare the records")))
        ways += [_to(code) for code in page.doubles]
    if page.linked:
        title = translate("RecordSheet", "The same person, as you judged: {codes}")
        facts.append(Fact(title.format(codes=", ".join(page.linked))))
        ways += [_to(code) for code in page.linked]
    waits = page.conflicts or page.doubles
    title = translate("RecordSheet", "Waiting for you")
    linked = translate("RecordSheet", "Records of the same person")
    return Card(title if waits else linked, facts=tuple(facts), ways=tuple(ways))


def _to(code: str) -> Way:
    return Way(f"record:{code}", translate("RecordSheet", "Open {code}").format(code=code))


def _dates(page: RecordPage, language: str) -> Card:
    unsaid = translate("RecordSheet", "nobody said")
    day = date_words(page.delete_on, language) if page.delete_on else unsaid
    contact = (
        translate("RecordSheet", "allowed")
        if page.recontact
        else translate("RecordSheet", "not allowed")
    )
    facts = [
        Fact(translate("RecordSheet", "Deleted at the latest"), pill=day),
        Fact(translate("RecordSheet", "Another contact with the person"), pill=contact),
        *(_deadline(line, language) for line in page.deadlines),
    ]
    told = translate("RecordSheet", "Terms of the law are reckoned from what the person told.")
    has_terms = bool(page.deadlines)
    return Card(translate("RecordSheet", "Dates"), told if has_terms else "", tuple(facts))


def _deadline(line: DeadlineLine, language: str) -> Fact:
    states = {
        "running": translate("RecordSheet", "runs until {day}"),
        "perhaps_passed": translate("RecordSheet", "may have passed: {day}"),
        "passed": translate("RecordSheet", "passed: {day}"),
        "from_request": translate("RecordSheet", "runs from a request"),
        "not_dated": translate("RecordSheet", "its beginning is not known"),
    }
    day = date_words(line.first, language) if line.first else ""
    acts = (
        translate("RecordSheet", "The person has to act.")
        if line.acts == "person"
        else translate("RecordSheet", "An office has to act.")
    )
    near = line.state in ("running", "perhaps_passed") and line.acts == "person"
    return Fact(line.name, (acts,), states.get(line.state, "").format(day=day), waits=near)


def _consent(page: RecordPage, language: str) -> Card:
    told = (
        translate("RecordSheet", "This record may be counted.")
        if page.countable
        else translate("RecordSheet", "This record is not counted.")
    )
    facts = tuple(_permission(line, language) for line in page.permissions)
    return Card(translate("RecordSheet", "Consent"), told, facts)


def _permission(line: PermissionLine, language: str) -> Fact:
    named = {**permission_words(), "sign_off": translate("RecordSheet", "Sign-off")}
    title = named.get(line.name, line.question)
    unknown = translate("RecordSheet", "no answer")
    if not line.now:
        return Fact(title, pill=translate("RecordSheet", "not asked"))
    details = [_when(line.now[0].month, language)]
    if line.before:
        said = "; ".join(
            f"{each.words or unknown} ({_when(each.month, language)})" for each in line.before
        )
        details.append(translate("RecordSheet", "Changed. Before: {said}").format(said=said))
    values = " / ".join(dict.fromkeys(each.words or unknown for each in line.now))
    told = " · ".join(part for part in details if part)
    # A permission that was not given is nothing to worry about; one that nobody knows is.
    waits = len(line.now) > 1 and not line.value
    if len(values) > _LONGEST_PILL:
        return Fact(title, (values, told))
    return Fact(title, (told,), values, waits)


def _when(month: str, language: str) -> str:
    return date_words(month, language) if month else ""


def _findings(page: RecordPage) -> Card:
    told = [
        translate(
            "RecordSheet",
            "Under the law {version}. Nothing is decided by this: a lawyer has to look at it.",
        ).format(version=page.law)
    ]
    if page.categories:
        opened = translate("RecordSheet", "Legal categories that are open: {names}")
        told.append(opened.format(names=", ".join(page.categories)))
    facts = tuple(_finding(line) for line in page.findings)
    if not facts:
        told.append(translate("RecordSheet", "No obstacle was found, and none is possible."))
    return Card(translate("RecordSheet", "Findings"), " ".join(told), facts)


def _finding(line: FoundLine) -> Fact:
    found = line.state == "found"
    pill = translate("RecordSheet", "found") if found else translate("RecordSheet", "possible")
    details: list[str] = []
    parts: tuple[tuple[Callable[[], str], tuple[str, ...]], ...] = (
        (lambda: translate("RecordSheet", "Because: {words}"), line.because),
        (lambda: translate("RecordSheet", "Still open: {words}"), line.open),
        (
            lambda: translate("RecordSheet", "What can be done: {words}"),
            (line.next_step,) if line.next_step else (),
        ),
    )
    for say, words in parts:
        if words:
            # A question keeps its own mark; a colon behind it is one too many.
            joined = " — ".join(each.replace("?: ", "? ") for each in words)
            details.append(say().format(words=joined))
    return Fact(line.name, tuple(details), pill, waits=found)


def _quality(page: RecordPage) -> Card:
    quality = page.quality
    words = flag_words()
    title = translate("RecordSheet", "How the interview went")
    told = translate(
        "RecordSheet", "Questions answered: {asked}, of them declined: {declined}, not known: {dk}"
    ).format(asked=quality.asked, declined=quality.declined, dk=quality.unknown)
    facts = tuple(Fact(words[flag][:1].upper() + words[flag][1:]) for flag in quality.flags)
    return Card(title, told, facts)
