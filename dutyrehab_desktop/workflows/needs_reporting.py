"""The needs report: from merged records to a file that can be handed on."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.records.consent import in_doubt, may_count, open_case, said
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.reports.needs_document import document_of, lines_of
from dutyrehab_desktop.reports.needs_report import (
    NeedsFacts,
    NeedsReport,
    Quoted,
    ShownGroup,
    ShownImpact,
)
from dutyrehab_desktop.reports.needs_report_docx import needs_report_docx
from dutyrehab_desktop.reports.needs_report_pdf import needs_report_pdf
from dutyrehab_desktop.reports.needs_sections import write_report
from dutyrehab_desktop.reports.needs_words import NeedsWords
from dutyrehab_desktop.reports.pages import PageImage, page_images
from dutyrehab_desktop.reports.showing import RULES, Profile
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.linking import received_codes
from dutyrehab_desktop.workflows.quoting import quotations
from dutyrehab_desktop.workflows.reform_impact import reform_impact
from dutyrehab_desktop.workflows.report_tables import ReportTables, ReportWish, tables_for
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabling import Tabled, tables
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, refuse_inside_vault

__all__ = [
    "MadeReport",
    "PageImage",
    "Profile",
    "Progress",
    "ReportFormat",
    "ReportWish",
    "make_report",
    "save_report",
    "shown_pages",
]

_AGREED: Final = ("agreed", "agreed_changes")
_ALONE: Final = "impact.alone/"
_BEST: Final = ((2, "best-two"), (3, "best-three"))


class ReportFormat(StrEnum):
    """What a report can be saved as."""

    PDF = "pdf"
    DOCX = "docx"


@dataclass(frozen=True)
class MadeReport:
    """A report that was made, not yet saved.

    Attributes:
        report: What it says.
        profile: For whom.
        people: How many are counted.
        shown: The tables, with what is written down when the file is saved.
    """

    report: NeedsReport
    profile: Profile
    people: int
    shown: ReportTables

    @property
    def tables(self) -> int:
        """How many tables it shows."""
        return len(self.shown.shown)

    @property
    def left_out(self) -> int:
        """How many tables and lines stay inside the organisation."""
        return self.shown.left_out

    @property
    def few(self) -> bool:
        """True where too few people are counted to tell any number."""
        return self.people < RULES[self.profile].least_base

    def document(self) -> dict[str, Any]:
        """What it says, as JSON."""
        return {"profile": self.profile.value, **document_of(self.report)}

    def lines(self) -> Iterator[str]:
        """What it says, as lines of text."""
        return lines_of(self.report)

    def file(self, form: ReportFormat) -> bytes:
        """The file.

        Raises:
            TextWriterMissing: What writes text documents is not installed here.
        """
        return needs_report_pdf(self.report) if form is ReportFormat.PDF else self._docx()

    def _docx(self) -> bytes:
        return needs_report_docx(self.report)


def make_report(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    wish: ReportWish,
    control: TaskControl,
) -> MadeReport:
    """Count, hide what the profile hides, and write.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: Somebody stopped it; what was judged is kept.
        PublishedTooSoon: The difference to an earlier report would tell of a few people.
        ExceptionRefused: The exception is not for this report.
        SolverMissing: What proves that nothing can be reckoned out is not installed here.
        TextMissing: A text is missing in that language.
    """
    profile, language = wish.profile, wish.language
    tabled = tables(vault, content, surroundings, language, control)
    shown = tables_for(vault, content, surroundings, wish, tabled, control)
    control.checkpoint(Progress("writing"))
    facts = NeedsFacts(
        profile=profile,
        language=language,
        people=tabled.people,
        first=tabled.first,
        last=tabled.last,
        groups=_groups(tabled, shown),
        left_out=_left_out(vault, tabled, control),
        questionnaire=content.questionnaire,
        law=content.law,
        impact=_impact(vault, content, surroundings, wish, control),
        quotations=_quotations(vault, content, surroundings, control),
        special_left_out=shown.left_out,
        signed=tuple(each for each in shown.shown if each.excepted),
        signed_by=shown.signed_by,
    )
    return MadeReport(write_report(facts), profile, tabled.people, shown)


def save_report(
    vault: OpenVault,
    surroundings: Surroundings,
    made: MadeReport,
    form: ReportFormat,
    path: Path,
) -> None:
    """Write the file where the person wished; what leaves is written down in the vault first.

    Raises:
        VaultExists: It would lie among the files of a vault.
        FileNotWritten: It could not be written; what stood there stands.
        TextWriterMissing: What writes text documents is not installed here.
    """
    refuse_inside_vault(path)
    data = made.file(form)
    made.shown.note_published(vault, surroundings)
    with replacing(path) as target:
        target.write(data)


def shown_pages(made: MadeReport, width_px: int) -> tuple[PageImage, ...]:
    """The pages as pictures in memory."""
    return page_images(made.file(ReportFormat.PDF), width_px)


def _impact(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    wish: ReportWish,
    control: TaskControl,
) -> ShownImpact | None:
    """What the proposals would open.

    Only inside the organisation: these figures and the tables of ways and barriers tell of each
    other, and are not looked at as one set yet.
    """
    if wish.profile is not Profile.INTERNAL:
        return None
    found = reform_impact(vault, content, surroundings, wish.language, control)
    words = NeedsWords(wish.language)
    best = dict.fromkeys(
        words.say(
            "impact-best",
            where=words.say(f"ring-where-{one.country}"),
            title=found.words.say(title),
            names=found.words.together(each),
        )
        for one in found.countries
        for most, title in _BEST
        for each in found.best(one, most)
    )
    # What is true of all of these tables stands once below the last.
    alone = tuple(
        replace(each, table=replace(each.table, notes=()))
        for each in found.shown.tables
        if each.table.id.startswith(_ALONE)
    )
    return ShownImpact(alone, tuple(best), tuple(found.words.notes()))


def _quotations(
    vault: OpenVault, content: Content, surroundings: Surroundings, control: TaskControl
) -> tuple[Quoted, ...]:
    """Words that may be repeated and were read whole; their order says nothing of the people."""
    found = quotations(vault, content, surroundings, control)
    told = {(each.shown, each.language) for each in found if each.clear}
    return tuple(Quoted(text, language) for text, language in sorted(told))


def _groups(tabled: Tabled, shown: ReportTables) -> tuple[ShownGroup, ...]:
    by_id = {each.table.id: each for each in shown.shown}
    return tuple(
        ShownGroup(
            group.id,
            group.title,
            tuple(by_id[table.id] for table in group.tables if table.id in by_id),
            group.sums,
        )
        for group in tabled.groups
    )


def _left_out(vault: OpenVault, tabled: Tabled, control: TaskControl) -> Mapping[str, int]:
    """Why records are not counted; those that no list shows are not spoken of."""
    counted = set(tabled.columns.codes)
    others = [code for code in received_codes(vault) if code not in counted]
    reasons: Counter[str] = Counter()
    for done, code in enumerate(others):
        control.checkpoint(Progress("counting", done, len(others)))
        reasons[_reason(vault.store.interviews.load(code))] += 1
    return reasons


def _reason(interview: Interview) -> str:
    sheet = interview.sheet()
    if in_doubt(interview):
        return "doubt"
    if open_case(sheet):
        return "open-case"
    if said(sheet, "sign_off") not in _AGREED:
        return "not-signed"
    return "double" if may_count(interview) else "no-counting"
