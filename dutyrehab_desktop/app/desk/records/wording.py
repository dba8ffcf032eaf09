"""What a line of the list says, and what the list can be narrowed by."""

from collections.abc import Iterator, Sequence

from dutyrehab_desktop.app.common.i18n import OWN_NAMES, SHORT_NAMES, translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.records.lines import Box, Option, RecordRow
from dutyrehab_desktop.workflows.record_list import (
    Choices,
    FindingName,
    Listed,
    Sort,
    Wanted,
)


def row_of(line: Listed, language: str, permissions: int) -> RecordRow:
    """One line.

    Args:
        line: What it says.
        language: The window's.
        permissions: How many permissions are asked.
    """
    country = country_words().get(line.country, "")
    short = SHORT_NAMES.get(line.language, line.language)
    spoken = OWN_NAMES.get(line.language, line.language)
    given = translate("Records", "{given} of {all}").format(given=line.consent, all=permissions)
    consent = given if line.signed else "–"
    waiting = " · ".join(_waiting(line))
    known = flag_words()
    flags = ", ".join(known.get(flag, flag) for flag in line.flags)
    cells = (
        line.code,
        _short_date(line.month),
        " · ".join(part for part in (country, short) if part),
        consent,
        waiting,
        _short_date(line.due),
        flags,
    )
    words = (
        line.code,
        date_words(line.month, language) if line.month else "",
        ", ".join(part for part in (country, spoken) if part),
        consent,
        waiting,
        date_words(line.due, language) if line.due else "",
        flags,
    )
    return RecordRow(line.code, cells, words, waits=bool(line.conflicts or line.doubles))


def count_words(found: int, total: int, *, narrowed: bool) -> str:
    """How many records there are."""
    if narrowed:
        return translate("Records", "Records: {found} of {total}").format(found=found, total=total)
    return translate("Records", "Records: {total}").format(total=total)


def why_empty(total: int, *, reading: bool) -> str:
    """Why the list shows nothing."""
    if total:
        return translate(
            "Records", "No record has all of this. Take a word or a choice away to see more."
        )
    if reading:
        return translate("Records", "The records are being read for the first time.")
    return translate(
        "Records", "No interview is here yet. They come with the bundles of the laptops."
    )


def left_words(left: int) -> str:
    """How many records are not read yet; nothing where all are."""
    if not left:
        return ""
    told = translate("Records", "Not read yet, or changed since: {count}. They are not all found.")
    return told.format(count=left)


def only_words() -> str:
    """What is said where the list is of some records alone."""
    return translate("Records", "Only the records behind one number of a table.")


def country_words() -> dict[str, str]:
    """The countries."""
    return {
        "kz": translate("Records", "Kazakhstan"),
        "uz": translate("Records", "Uzbekistan"),
    }


def flag_words() -> dict[str, str]:
    """What is to be known of a record before it is relied on."""
    return {
        "unsigned": translate("Records", "not signed off"),
        "stopped": translate("Records", "stopped"),
        "paused": translate("Records", "paused"),
        "distress": translate("Records", "distress"),
        "others": translate("Records", "others present"),
        "interpreter": translate("Records", "interpreter"),
        "declined": translate("Records", "much was declined"),
        "unnoted": translate("Records", "not all was noted"),
        "unreadable": translate("Records", "questionnaire is not here"),
    }


def permission_words() -> dict[str, str]:
    """What each permission is about, in a few words."""
    return {
        "c_coordinator": translate("Records", "Read by the coordinator"),
        "c_stats": translate("Records", "Counted without a name"),
        "c_lawyers": translate("Records", "Shown to a lawyer"),
        "c_intl": translate("Records", "Passed to an international body"),
        "c_quote": translate("Records", "Words repeated in a report"),
        "c_name": translate("Records", "Name used"),
        "c_referral": translate("Records", "Reached by a doctor, psychologist or lawyer"),
        "c_recontact": translate("Records", "Another contact"),
        "c_match": translate("Records", "Name compared with other records"),
    }


def sort_options() -> tuple[Option, ...]:
    """What the list can be ordered by."""
    words = {
        Sort.CODE: translate("Records", "Sorted by code"),
        Sort.MONTH: translate("Records", "Sorted by month"),
        Sort.COUNTRY: translate("Records", "Sorted by country"),
        Sort.CONSENT: translate("Records", "Sorted by permissions"),
        Sort.CONFLICTS: translate("Records", "Sorted by conflicts"),
        Sort.DUE: translate("Records", "Sorted by next date"),
    }
    return tuple(Option(sort.value, text) for sort, text in words.items())


def boxes(
    choices: Choices, findings: Sequence[FindingName], permissions: Sequence[str], language: str
) -> tuple[Box, ...]:
    """What the list can be narrowed by, in the order in which it is shown."""
    return tuple(_boxes(choices, findings, permissions, language))


def _boxes(
    choices: Choices, findings: Sequence[FindingName], permissions: Sequence[str], language: str
) -> Iterator[Box]:
    every = Option("", translate("Records", "Any"))
    months = tuple(Option(each, date_words(each, language)) for each in choices.months)
    countries = tuple(Option(*each) for each in country_words().items())
    named = permission_words()
    yield Box("country", translate("Records", "Country"), (every, *countries))
    spoken = tuple(Option(each, OWN_NAMES.get(each, each)) for each in choices.languages)
    yield Box("language", translate("Records", "Language of the interview"), (every, *spoken))
    yield Box("first", translate("Records", "Begun from"), (every, *months))
    yield Box("last", translate("Records", "Begun until"), (every, *months))
    state = (
        Option("signed", translate("Records", "Signed off")),
        Option("unsigned", translate("Records", "Not signed off")),
        Option("countable", translate("Records", "May be counted")),
        Option("uncountable", translate("Records", "May not be counted")),
    )
    yield Box("state", translate("Records", "State"), (every, *state))
    waiting = (
        Option("conflicts", translate("Records", "Conflicts")),
        Option("doubles", translate("Records", "May be somebody's second record")),
    )
    yield Box("waiting", translate("Records", "Waiting"), (every, *waiting))
    offered = tuple(Option(each, named.get(each, each)) for each in permissions)
    yield Box("permission", translate("Records", "Permission given"), (every, *offered))
    flags = tuple(Option(*each) for each in flag_words().items())
    yield Box("flag", translate("Records", "Quality"), (every, *flags))
    rules = tuple(Option(each.id, f"{each.country} · {each.name}") for each in findings)
    yield Box("finding", translate("Records", "Finding of the law"), (every, *rules))
    sure = (
        Option("found", translate("Records", "Found")),
        Option("possible", translate("Records", "Possible")),
    )
    either = Option("", translate("Records", "Either"))
    yield Box("sure", translate("Records", "How sure"), (either, *sure))


def narrowed(wanted: Wanted, picked: dict[str, str]) -> Wanted:
    """What is wanted, with what was picked in the boxes."""
    state, waiting = picked.get("state", ""), picked.get("waiting", "")
    sure = picked.get("sure", "")
    return Wanted(
        typed=wanted.typed,
        country=picked.get("country", ""),
        language=picked.get("language", ""),
        first=picked.get("first", ""),
        last=picked.get("last", ""),
        signed={"signed": True, "unsigned": False}.get(state),
        countable={"countable": True, "uncountable": False}.get(state),
        conflicts=waiting == "conflicts",
        doubles=waiting == "doubles",
        permission=picked.get("permission", ""),
        flag=picked.get("flag", ""),
        finding=picked.get("finding", ""),
        states=(sure,) if sure else ("found", "possible"),
        codes=wanted.codes,
        sort=wanted.sort,
        descending=wanted.descending,
    )


def _short_date(value: str) -> str:
    """`2026-10` as `10.2026`: a list is looked down, and read aloud in full words."""
    return ".".join(reversed(value.split("-")))


def _waiting(line: Listed) -> Iterator[str]:
    if line.conflicts:
        yield translate("Records", "conflicts: {count}").format(count=line.conflicts)
    if line.doubles:
        yield translate("Records", "doubles: {count}").format(count=line.doubles)
