"""What the place of files says about purposes, risks, words and the log."""

from collections.abc import Iterator

from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.exports.lines import PartLine, WayLine, WordsLine
from dutyrehab_desktop.app.desk.handing.wording import refusal_words
from dutyrehab_desktop.workflows.exporting_records import (
    LEAST,
    Coarser,
    Dropped,
    Export,
    Exported,
    ExportLook,
    FileKind,
    Purpose,
)
from dutyrehab_desktop.workflows.handing import Refusal
from dutyrehab_desktop.workflows.quoting import Finding, Quotation, Telling


def purpose_words(purpose: Purpose) -> str:
    """What a purpose is called."""
    words = {
        Purpose.STATISTICS: translate("Exports", "Counting with other programs"),
        Purpose.INTERNATIONAL: translate("Exports", "An international body"),
        Purpose.ORGANISATION: translate("Exports", "Numbers for another organisation"),
        Purpose.QUOTATIONS: translate("Exports", "Words that may be repeated"),
    }
    return words[purpose]


def rests_on_words(purpose: Purpose) -> str:
    """What goes for a purpose, and on which permission that rests."""
    words = {
        Purpose.STATISTICS: translate(
            "Exports",
            "One row for each person who allowed counting, for your own work. No name, no record "
            "code, no free text, no family member; of dates the year, of sums two digits.",
        ),
        Purpose.INTERNATIONAL: translate(
            "Exports",
            "One row for each adult who feels safe and allowed it. No names, codes, days, sums or "
            "texts. The government may be asked about it.",
        ),
        Purpose.ORGANISATION: translate(
            "Exports",
            "Numbers of groups of ten people and more, rounded down to fives. No row is a person.",
        ),
        Purpose.QUOTATIONS: translate(
            "Exports",
            "Sentences of those who allowed repeating them without a name. Each is checked below "
            "first; a sentence that nobody has read as a whole never leaves.",
        ),
    }
    return words[purpose]


def kind_words(kind: FileKind) -> str:
    """What a kind of file is called."""
    words = {
        FileKind.XLSX: translate("Exports", "Workbook (XLSX)"),
        FileKind.CSV: translate("Exports", "Tables as CSV"),
        FileKind.JSONL: translate("Exports", "JSON Lines, for programs"),
        FileKind.UWAZI: translate("Exports", "CSV for Uwazi"),
    }
    return words[kind]


def coarser_words(step: Coarser) -> str:
    """What a step makes coarser."""
    words = {
        Coarser.AGE_BANDS: translate("Exports", "Two age groups instead of four"),
        Coarser.PERIODS: translate("Exports", "Five-year periods instead of years"),
        Coarser.NO_TALK_YEAR: translate("Exports", "Without the year of the talk"),
        Coarser.NO_LANGUAGE: translate("Exports", "Without the language"),
        Coarser.NO_AGE: translate("Exports", "Without the age"),
        Coarser.NO_GENDER: translate("Exports", "Without woman or man"),
        Coarser.NO_GROUNDS: translate("Exports", "Without how people came free"),
        Coarser.NO_CASES: translate("Exports", "Without kinds of cases, charges and their years"),
        Coarser.SMALL_GROUPS: translate(
            "Exports", "Hold back what makes people in small groups stand out"
        ),
    }
    return words[step]


def known_words(name: str) -> str:
    """What others may know of a person, in a word or two."""
    words = {
        "country": translate("Exports", "country"),
        "age_band": translate("Exports", "age group"),
        "gender": translate("Exports", "woman or man"),
        "interview_language": translate("Exports", "language"),
        "interview_date": translate("Exports", "year of the talk"),
        "pr_type": translate("Exports", "kind of case"),
        "pr_charge": translate("Exports", "charges"),
        "ep_release_ground": translate("Exports", "how they came free"),
        "ep_start": translate("Exports", "year of arrest"),
        "pr_year": translate("Exports", "year of the first decision"),
    }
    return words[name]


def reveals(seen: ExportLook) -> Iterator[str]:
    """What a file reveals, one sentence each."""
    yield translate("Exports", "People in it: {count}").format(count=len(seen.going))
    if seen.sheets:
        rows = " · ".join(f"{sheet.name} {len(sheet.rows)}" for sheet in seen.sheets)
        yield translate("Exports", "Columns: {count}. Rows: {rows}").format(
            count=len(seen.columns), rows=rows
        )
    if not seen.wanted.purpose.of_records:
        return
    special = translate("Exports", "Questions of special categories: {count}")
    yield special.format(count=len(seen.special))
    if seen.going:
        told = translate(
            "Exports",
            "Others may know: {known}. People in the smallest group that shares all of it: "
            "{smallest}. Standing alone: {alone}. Highest chance that somebody is recognised: "
            "{chance}.",
        )
        yield told.format(
            known=", ".join(known_words(name) for name in seen.known),
            smallest=seen.risk.smallest,
            alone=seen.risk.unique,
            chance=f"{seen.risk.highest:.0%}",
        )


def warning_words(seen: ExportLook) -> str:
    """Why a file cannot be written like this."""
    if not seen.going:
        return translate("Exports", "Nobody is in it. The reasons stand below.")
    if seen.enough:
        return ""
    told = translate(
        "Exports",
        "A group of fewer than {least} people can be recognised: the file is not written like "
        "this. Make something coarser.",
    )
    return told.format(least=LEAST)


def way_lines(seen: ExportLook) -> tuple[WayLine, ...]:
    """What can be made coarser, in the order in which that costs least."""
    effects = dict(seen.ways)
    told = translate("Exports", "Smallest group then: {smallest}. Standing alone: {alone}.")
    found = []
    for step in Coarser:
        if step in seen.wanted.coarser:
            found.append(WayLine(step.value, coarser_words(step), "", ticked=True))
        elif step in effects:
            then = effects[step]
            effect = told.format(smallest=then.smallest, alone=then.unique)
            found.append(WayLine(step.value, coarser_words(step), effect, ticked=False))
    return tuple(found)


def dropped_lines(seen: ExportLook) -> tuple[tuple[str, str], ...]:
    """Who is not in it: why, and their codes."""
    own = {
        Dropped.SECOND_RECORD: translate("Exports", "another record of the same person is in it"),
        Dropped.NOT_COUNTABLE: translate("Exports", "the person may not be counted"),
        Dropped.OTHER_QUESTIONNAIRE: translate("Exports", "told with another questionnaire"),
        Dropped.NOT_CHECKED: translate("Exports", "the words are not checked yet"),
    }
    words: dict[str, str] = {reason.value: text for reason, text in own.items()}
    words |= {reason.value: refusal_words(reason) for reason in Refusal}
    return tuple((words[reason], ", ".join(codes)) for reason, codes in seen.dropped.items())


def telling_words(telling: Telling) -> str:
    """What a part of a sentence may tell."""
    words = {
        Telling.CONTACT: translate("Exports", "a way to reach somebody"),
        Telling.DATE: translate("Exports", "a date"),
        Telling.AGE: translate("Exports", "an age or a time"),
        Telling.ARTICLE: translate("Exports", "an article of law"),
        Telling.NUMBER: translate("Exports", "a number"),
        Telling.NAME: translate("Exports", "a capital letter: perhaps a name"),
        Telling.OPENING: translate("Exports", "the first word: perhaps a name"),
        Telling.PLACE: translate("Exports", "a place"),
        Telling.ADDRESS: translate("Exports", "where somebody lives or was"),
        Telling.ORGANISATION: translate("Exports", "an organisation"),
        Telling.JOB: translate("Exports", "an occupation"),
        Telling.RELATIVE: translate("Exports", "a relative"),
    }
    return words[telling]


def words_line(one: Quotation) -> WordsLine:
    """One person's words."""
    parts = tuple(_part_line(one, finding) for finding in one.findings)
    if one.clear:
        state = translate("Exports", "checked")
    elif one.open:
        state = translate("Exports", "to be decided: {count}").format(count=len(one.open))
    else:
        state = translate("Exports", "to be read as a whole")
    may_confirm = not one.open and not one.clear
    return WordsLine(one.code, one.text, one.shown, state, parts, may_confirm, one.clear)


def log_line(row: Export, language: str) -> tuple[str, str]:
    """One row of the log: what it was, and more of it."""
    parts = [date_words(row.month, language), kind_words(FileKind(row.made.kind))]
    if not row.handing:
        parts.append(translate("Exports", "Tables in it: {count}").format(count=row.made.records))
        title = translate("Exports", "Numbers")
        return f"{row.number} · {title}", " · ".join(parts)
    parts += [
        translate("Exports", "People in it: {count}").format(count=row.made.records),
        translate("Exports", "In the ledger: {number}").format(number=row.handing),
    ]
    return f"{row.number} · {purpose_words(Purpose(row.made.purpose))}", " · ".join(parts)


def written_words(done: Exported) -> str:
    """What was written."""
    told = translate("Exports", "Written: {path}. People in it: {count}. In the ledger: {number}.")
    text = told.format(path=shown_path(done.path), count=done.people, number=done.number)
    if not done.in_clear:
        return text
    return f"{text} {clear_words()}"


def clear_words() -> str:
    """What somebody must know who wants a file that everybody can read."""
    return translate(
        "Exports",
        "Nothing protects this file: whoever gets hold of it can read it. Keep it on an encrypted "
        "disk alone, and delete it as soon as you can.",
    )


def _part_line(one: Quotation, finding: Finding) -> PartLine:
    words = one.text[finding.start : finding.end]
    telling = telling_words(finding.kind)
    mark = next((mark for mark in one.marks if mark.covers(finding)), None)
    if mark is not None:
        kept, out = translate("Exports", "stays: {reason}"), translate("Exports", "left out")
        telling = f"{telling} · {kept.format(reason=mark.reason) if mark.reason else out}"
    return PartLine(finding.start, finding.end, words, telling, open=mark is None)
