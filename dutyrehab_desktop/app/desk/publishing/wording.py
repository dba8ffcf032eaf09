"""What the screen of publishing says: marks, refusals, what was published before."""

from collections.abc import Iterator, Mapping

from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.publishing.lines import TableLine
from dutyrehab_desktop.app.widgets.number_lines import NumberCell, NumberGrid, NumberRow
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.published_tables import (
    Published,
    cell_text,
    notes_of,
)
from dutyrehab_desktop.workflows.publishing_files import (
    LookedAt,
    Mark,
    NotForThisProfile,
    PublishedFile,
    PublishedTooSoon,
    ShownTable,
    marks_of,
)

_MOST_GROUPS = 8


def profile_names() -> dict[str, str]:
    """For whom a file can be."""
    return {
        "public": translate("Publishing", "Everybody"),
        "partner": translate("Publishing", "Partners"),
    }


def explained(profile: str) -> str:
    """What a profile hides."""
    words = {
        "public": translate(
            "Publishing",
            "Numbers of one to four people are hidden, and others from which they could be "
            "worked out. This can take some minutes.",
        ),
        "partner": translate(
            "Publishing",
            "Numbers of one or two people are hidden, and others from which they could be "
            "worked out. This can take some minutes.",
        ),
    }
    return words[profile]


def table_lines(looked: LookedAt) -> tuple[TableLine, ...]:
    """Every table as it would be read."""
    return tuple(_table(each, looked) for each in looked.shown.tables)


def counts_words(marks: Mapping[Mark, int], threshold: int) -> str:
    """How many numbers are shown, and how many hidden in which way."""
    told = [translate("Publishing", "Numbers shown: {count}").format(count=marks[Mark.NUMBER])]
    below = translate("Publishing", "shown as “<{limit}”: {count}")
    hidden = translate("Publishing", "hidden for their sake: {count}")
    few = translate("Publishing", "too few people: {count}")
    if marks[Mark.BELOW]:
        told.append(below.format(limit=threshold, count=marks[Mark.BELOW]))
    if marks[Mark.HIDDEN]:
        told.append(hidden.format(count=marks[Mark.HIDDEN]))
    if marks[Mark.TOO_FEW]:
        told.append(few.format(count=marks[Mark.TOO_FEW]))
    return " · ".join(told)


def left_out_words(looked: LookedAt) -> tuple[str, ...]:
    """What stays inside, each title once."""
    whole = dict.fromkeys(one.title for one in looked.chosen.left_out if not one.lines)
    lines: dict[str, int] = {}
    for one in looked.chosen.left_out:
        lines[one.title] = max(lines.get(one.title, 0), one.lines)
    told = translate("Publishing", "{title} (lines: {count})")
    parts = [told.format(title=title, count=count) for title, count in lines.items() if count]
    return (*parts, *whole)


def refusal_words(error: DutyRehabError) -> str:
    """Which rule speaks against it, how many people it is about, and what to do."""
    rule = str(error.details.get("rule", ""))
    if isinstance(error, PublishedTooSoon):
        return _too_soon(rule).format(
            people=error.details.get("people", 0), least=error.details.get("least", 0)
        )
    if isinstance(error, NotForThisProfile):
        return _not_for_all(rule)
    return ""


def _too_soon(rule: str) -> str:
    words = {
        "added": translate(
            "Publishing",
            "Since this was last published, people came: {people}. Whoever compares the two "
            "files would learn about them. Wait until it is at least {least}, or publish tables "
            "that ask about other things.",
        ),
        "left": translate(
            "Publishing",
            "Since this was last published, people left or changed an answer: {people}. Whoever "
            "compares the two files would learn about them. Wait until it is at least {least}.",
        ),
        "unknown": translate(
            "Publishing",
            "What was published before was counted by another questionnaire or law: nobody can "
            "check what the difference would tell. Wait until at least {least} people came.",
        ),
    }
    return words.get(rule, words["unknown"])


def _not_for_all(rule: str) -> str:
    words = {
        "special-category": translate(
            "Publishing",
            "This table tells of a special category: health, the case, belief. It stays inside.",
        ),
        "variables": translate(
            "Publishing",
            "This table joins more than two facts about a person, its filters among them. Take "
            "a filter or the columns away, or choose partners.",
        ),
        "place-or-year": translate(
            "Publishing",
            "Where and when somebody was arrested is told to nobody outside. Choose partners, or "
            "build the table without it.",
        ),
        "never-together": translate(
            "Publishing",
            "These two facts together point at single people: age and woman or man, or the "
            "charge and how they came free. Choose one of them.",
        ),
    }
    return words.get(rule, words["special-category"])


def written_words(file: PublishedFile) -> str:
    """Where the file is, and that it is remembered."""
    told = translate("Publishing", "Written and remembered as publication {number}: {path}")
    said = told.format(number=file.number, path=shown_path(file.path))
    if not file.in_clear:
        return said
    return f"{said}. " + translate("Publishing", "It is not encrypted.")


def log_line(one: Published, titles: Mapping[str, str], language: str) -> tuple[str, str]:
    """One publication: when and for whom; what was in it."""
    title = translate("Publishing", "{number}. {month}, {whom}").format(
        number=one.number,
        month=date_words(one.month, language),
        whom=profile_names()[one.profile],
    )
    names = [titles.get(group, group) for group in one.groups]
    tables = translate("Publishing", "Tables: {count}").format(count=one.tables)
    parts = [tables, "; ".join(names) if len(names) <= _MOST_GROUPS else ", ".join(one.groups)]
    if one.reason:
        signed = translate("Publishing", "Exception, signed by a second person: {reason}")
        parts.append(signed.format(reason=one.reason))
    return title, " · ".join(parts)


def _table(shown: ShownTable, looked: LookedAt) -> TableLine:
    table = shown.table
    every = list(marks_of(shown))
    n = translate("Publishing", "People: {count}").format(count=cell_text(shown.n, shown.threshold))
    counts = counts_words({mark: every.count(mark) for mark in Mark}, shown.threshold)
    title = f"{table.title} ({_countries()[table.country]})"
    if shown.excepted:
        title = translate("Publishing", "{title}, exception").format(title=title)
    grid = NumberGrid(title, table.columns, tuple(_rows(shown)))
    return TableLine(title, f"{n} · {counts}", grid, notes_of(shown, looked))


def _rows(shown: ShownTable) -> Iterator[NumberRow]:
    if shown.too_few:
        return
    for line, cells in zip(shown.table.lines, shown.lines, strict=True):
        told = tuple(NumberCell(cell_text(cell, shown.threshold)) for cell in cells)
        yield NumberRow(line.label, told)


def _countries() -> dict[str, str]:
    return {
        "kz": translate("Tables", "Kazakhstan"),
        "uz": translate("Tables", "Uzbekistan"),
        "both": translate("Tables", "Both countries"),
    }
