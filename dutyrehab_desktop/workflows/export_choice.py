"""Who and what goes into a file of records for a purpose, and what that reveals."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.recipients import PERMISSION_FOR, Recipient, Terms
from dutyrehab_desktop.reports.coarsening import LEAST, QUASI, Coarser, coarser, risk, ways_out
from dutyrehab_desktop.reports.export_rows import MAIN, ExportSheet, Row, sheets_of, words_sheet
from dutyrehab_desktop.reports.reidentifying import Risk, risk_of
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import countable_persons, people
from dutyrehab_desktop.workflows.handing import Decision, HandingLook, look
from dutyrehab_desktop.workflows.quoting import quotations_of
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

One = TypeVar("One")


class Purpose(StrEnum):
    """What a file of records is for."""

    STATISTICS = "statistics"
    INTERNATIONAL = "international"
    ORGANISATION = "organisation"
    QUOTATIONS = "quotations"

    @property
    def recipient(self) -> Recipient:
        """The kind of recipient whose permission it rests on."""
        return Recipient(self.value)

    @property
    def of_records(self) -> bool:
        """True where a row is a person."""
        return self in (Purpose.STATISTICS, Purpose.INTERNATIONAL)


class FileKind(StrEnum):
    """What kind of file it is."""

    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"
    UWAZI = "uwazi"


class Dropped(StrEnum):
    """Why a record is not in the file though its permission would let it go."""

    SECOND_RECORD = "second-record"
    NOT_COUNTABLE = "not-countable"
    OTHER_QUESTIONNAIRE = "other-questionnaire"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True)
class ExportTerms:
    """What is wanted.

    Attributes:
        purpose: What it is for.
        kind: What kind of file.
        language: BCP 47 code of its words.
        labels: True for answers in words, False for their codes.
        special: True where answers of special categories go along, for inside use.
        coarser: What is made coarser.
    """

    purpose: Purpose
    kind: FileKind = FileKind.XLSX
    language: str = "en"
    labels: bool = True
    special: bool = False
    coarser: tuple[Coarser, ...] = ()

    @property
    def terms(self) -> Terms:
        """The terms by which a record is judged."""
        return Terms(self.purpose.recipient, self.special and self.purpose.of_records)


@dataclass(frozen=True)
class ExportLook:
    """What a file would reveal. Nothing of it is written down.

    Attributes:
        wanted: What was asked for.
        going: The records, in the order of their rows.
        dropped: Codes of the others by reason.
        sheets: The tables; none for numbers.
        risk: How likely somebody is recognised; of nobody where no row is a person.
        ways: What each further step would do to it.
        known: Names of the questions whose answers are taken to be known to others.
    """

    wanted: ExportTerms
    going: tuple[Decision, ...]
    dropped: Mapping[str, tuple[str, ...]]
    sheets: tuple[ExportSheet, ...] = ()
    risk: Risk = field(default_factory=lambda: risk_of(()))
    ways: tuple[tuple[Coarser, Risk], ...] = ()
    known: tuple[str, ...] = ()

    @property
    def enough(self) -> bool:
        """True where nobody stands in a group that is too small."""
        return not self.wanted.purpose.of_records or self.risk.smallest >= LEAST

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of all columns; those of a list of entries with the list's name."""
        return tuple(
            column.name if sheet.name == MAIN else f"{sheet.name}/{column.name}"
            for sheet in self.sheets
            for column in sheet.columns
        )

    @property
    def special(self) -> tuple[str, ...]:
        """Names of the questions of special categories that are in it."""
        named = (one.question for sheet in self.sheets for one in sheet.columns if one.special)
        return tuple(dict.fromkeys(named))

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        wanted = self.wanted
        return {
            "purpose": wanted.purpose.value,
            "permission": PERMISSION_FOR[wanted.purpose.recipient],
            "kind": wanted.kind.value,
            "people": len(self.going),
            "dropped": {reason: list(codes) for reason, codes in self.dropped.items()},
            "tables": [
                {
                    "name": sheet.name,
                    "rows": len(sheet.rows),
                    "columns": [column.name for column in sheet.columns],
                }
                for sheet in self.sheets
            ],
            "special": list(self.special),
            "coarser": [step.value for step in wanted.coarser],
            "risk": _risk_document(self.risk),
            "least": LEAST,
            "enough": self.enough,
            "known": list(self.known),
            "ways": [{"step": step.value, **_risk_document(then)} for step, then in self.ways],
        }


def look_at_export(
    vault: OpenVault,
    content: Content,
    wanted: ExportTerms,
    surroundings: Surroundings,
    control: TaskControl,
) -> ExportLook:
    """Say what a file would reveal: who is in it, who not and why, and how much stands out.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: It was stopped.
        FileProblem: The vault cannot be read.
    """
    found = look(vault, content, wanted.terms, surroundings, control)
    dropped: dict[str, list[str]] = {}
    for one in found.decisions:
        if not one.goes:
            dropped.setdefault(one.refusals[0].value, []).append(one.code)
    choosing = _Choosing(vault, content, wanted, surroundings, control, dropped)
    if wanted.purpose is Purpose.QUOTATIONS:
        return choosing.words(found)
    if wanted.purpose is Purpose.ORGANISATION:
        return choosing.look(found.going, ())
    return choosing.records(found)


@dataclass(frozen=True)
class _Choosing:
    """One look."""

    vault: OpenVault
    content: Content
    wanted: ExportTerms
    surroundings: Surroundings
    control: TaskControl
    dropped: dict[str, list[str]]

    def look(self, going: tuple[Decision, ...], sheets: tuple[ExportSheet, ...]) -> ExportLook:
        dropped = {reason: tuple(sorted(codes)) for reason, codes in self.dropped.items() if codes}
        return ExportLook(self.wanted, going, MappingProxyType(dropped), sheets)

    def words(self, found: HandingLook) -> ExportLook:
        every = quotations_of(self.vault, self.content, found)
        for one in every:
            if not one.clear:
                self._drop(one.code, Dropped.NOT_CHECKED)
        clear = self._mixed([one for one in every if one.clear])
        sheet = words_sheet([(one.language, one.shown) for one in clear])
        return self.look(tuple(one.decision for one in clear), (sheet,))

    def records(self, found: HandingLook) -> ExportLook:
        chosen = self._mixed(list(self._one_a_person(found.going)))
        form = self.content.questionnaire
        whole = sheets_of(self._rows(chosen), form, self.wanted.terms)
        sheets = coarser(whole, self.wanted.coarser)
        seen = self.look(tuple(chosen), sheets)
        there = {column.question for sheet in sheets for column in sheet.columns}
        return ExportLook(
            seen.wanted,
            seen.going,
            seen.dropped,
            sheets,
            risk(sheets),
            ways_out(whole, self.wanted.coarser),
            tuple(name for name in QUASI if name in there),
        )

    def _one_a_person(self, going: tuple[Decision, ...]) -> Iterator[Decision]:
        """Of several records of one person the one that says most; nobody stands there twice."""
        may_go = {one.code: one for one in going}
        counted: set[str] | None = None
        if self.wanted.purpose is Purpose.STATISTICS:
            counted = {one.code for one in countable_persons(self.vault)}
        load = self.vault.store.interviews.load
        for person in people(self.vault):
            own = [load(code) for code in person.codes if code in may_go]
            fit = [one for one in own if self._fits(one)]
            if not fit:
                continue
            best = max(fit, key=lambda one: (len(one.history.fields()), one.code))
            for one in fit:
                if one is not best:
                    self._drop(one.code, Dropped.SECOND_RECORD)
            if counted is not None and counted.isdisjoint(person.codes):
                self._drop(best.code, Dropped.NOT_COUNTABLE)
            else:
                yield may_go[best.code]

    def _fits(self, interview: Interview) -> bool:
        form = self.content.of(interview).questionnaire
        if form.sha256 == self.content.questionnaire.sha256:
            return True
        self._drop(interview.code, Dropped.OTHER_QUESTIONNAIRE)
        return False

    def _rows(self, chosen: list[Decision]) -> Iterator[Row]:
        form, today = self.content.questionnaire, self.surroundings.today()
        for number, one in enumerate(chosen):
            self.control.checkpoint(Progress("writing", number, len(chosen)))
            interview = self.vault.store.interviews.load(one.code)
            session = FormSession(form, self.content.carried(interview).sheet, today)
            yield Row(one.kept.annex, session)

    def _drop(self, code: str, why: Dropped) -> None:
        self.dropped.setdefault(why.value, []).append(code)

    def _mixed(self, every: list[One]) -> list[One]:
        """In an order that says nothing: rows are numbered by it."""
        return sorted(every, key=lambda _: self.surroundings.random_bytes(16))


def _risk_document(of: Risk) -> dict[str, object]:
    return {
        "smallest": of.smallest,
        "unique": of.unique,
        "highest": round(of.highest, 4),
        "average": round(of.average, 4),
    }
