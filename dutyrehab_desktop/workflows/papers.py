"""The person's papers: made and looked at in memory, let out only as far as is allowed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import Findings
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.paper_grade import (
    Allowed,
    Grade,
    Reason,
    Tonight,
    paper_allowed,
)
from dutyrehab_desktop.reports.giveaway import giveaways, shipped_stems
from dutyrehab_desktop.reports.page_build import Built
from dutyrehab_desktop.reports.page_style import LAYOUTS
from dutyrehab_desktop.reports.page_tags import Spot
from dutyrehab_desktop.reports.pages import PageImage, page_images
from dutyrehab_desktop.reports.paper import Paper, read_paper
from dutyrehab_desktop.reports.safe_list import LOOKS, SafeWords, read_safe_words, safe_list
from dutyrehab_desktop.reports.safe_pdf import safe_page
from dutyrehab_desktop.reports.summary import ReadLine
from dutyrehab_desktop.reports.summary_pdf import summary_pages
from dutyrehab_desktop.reports.summary_text import SummarySource, easy, write_summary
from dutyrehab_desktop.reports.telling import still_told
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

__all__ = [
    "LOOKS",
    "Allowed",
    "Grade",
    "PageImage",
    "ReadLine",
    "Reason",
    "Spot",
    "Tonight",
]


class NoPaper(InputProblem):
    """What the person said, or how the interview stands, allows no such paper."""

    code = "no-paper"


class SheetSays(InputProblem):
    """A word that gives away stands on the list that must hold none; it was not made."""

    code = "sheet-says"


class Kind(StrEnum):
    """Which paper."""

    FULL = "full"
    EASY = "easy"
    """The full one in easy reading: what to do, what is owed, what was lost."""
    SAFE = "safe"
    """The list without dangerous words."""


class Letters(StrEnum):
    """How large the letters are."""

    PLAIN = "plain"
    LARGE = "large"


class Size(StrEnum):
    """The sheet."""

    A4 = "a4"
    A5 = "a5"


_LARGE = "-large"
_NEEDED = {Kind.FULL: Grade.FULL, Kind.EASY: Grade.FULL, Kind.SAFE: Grade.SAFE}
_ORDER = tuple(Grade)


@dataclass(frozen=True, slots=True)
class Wish:
    """Which paper a person would like.

    Attributes:
        kind: The whole summary, easy reading, or the list without dangerous words.
        language: BCP 47 code of every text on it.
        size: The sheet.
        letters: Plain or large.
        look: How the list looks; any number.
        errands: Whether everyday errands stand on the list.
    """

    kind: Kind
    language: str
    size: Size = Size.A4
    letters: Letters = Letters.PLAIN
    look: int = 0
    errands: bool = True


@dataclass(frozen=True)
class Sheet:
    """A paper, in memory.

    Attributes:
        wish: What it was made for.
        pdf: The file.
        page_size: Width and height of a page, in points.
        spots: Where its lines stand that come from an answer.
        lines: Its texts in reading order.
    """

    wish: Wish
    pdf: bytes
    page_size: tuple[float, float]
    spots: tuple[Spot, ...]
    lines: tuple[ReadLine, ...]

    @cached_property
    def tells(self) -> Mapping[str, tuple[str, ...]]:
        """What somebody who finds it learns: the words that say so, by theme."""
        # Words of any language would give a list away; what a page tells is told in its own.
        everywhere = None if self.wish.kind is Kind.SAFE else self.wish.language
        return _tells((line.text for line in self.lines), everywhere)

    @property
    def needs(self) -> Grade:
        """What must be allowed before it may be printed or saved."""
        return _NEEDED[self.wish.kind]


@dataclass(frozen=True)
class PaperSource:
    """What papers are made from.

    Attributes:
        content: Questionnaire and law.
        findings: What follows from the answers.
        sheet: The answers.
    """

    content: Content
    findings: Findings
    sheet: AnswerSheet


def source_of(session: InterviewSession) -> PaperSource:
    """The interview that is being held, as it stands."""
    own = Content(session.questionnaire, session.law)
    return PaperSource(own, session.findings, session.form.sheet)


def source_of_stored(
    vault: OpenVault, content: Content, code: str, surroundings: Surroundings
) -> tuple[Interview, PaperSource]:
    """An interview that can still be opened on this machine.

    Raises:
        InterviewMissing: It is not here, or it is sealed.
        UnknownQuestionnaire: It was held with a questionnaire that is not here.
    """
    if code not in vault.store.interviews.codes():
        raise InterviewMissing
    interview = vault.store.interviews.load(code)
    own = content.of(interview)
    sheet, _ = content.carried(interview)
    findings = assess(sheet, own.questionnaire, own.law, surroundings.today())
    return interview, PaperSource(own, findings, sheet)


def make_paper(source: PaperSource, wish: Wish) -> Sheet:
    """Make a paper in memory; whether it may leave the screen is asked by `check_allowed`.

    Raises:
        TextMissing: Something that would have to be said has no text in that language.
        SheetSays: A word on the list without dangerous words is one.
    """
    built: Built
    lines: tuple[ReadLine, ...]
    layout = LAYOUTS[f"{wish.size}{_LARGE if wish.letters is Letters.LARGE else ''}"]
    if wish.kind is Kind.SAFE:
        form = FormSession(source.content.questionnaire, source.sheet, source.findings.as_of)
        page = safe_list(
            still_told(form), _safe_words(), wish.language, wish.look, errands=wish.errands
        )
        built = safe_page(page, layout)
        lines = tuple(page.lines())
    else:
        own = source.content
        facts = SummarySource(own.questionnaire, own.law, source.findings, source.sheet)
        summary = write_summary(facts, _paper(), wish.language)
        if wish.kind is Kind.EASY:
            summary = easy(summary, _paper())
        built = summary_pages(summary, layout)
        lines = tuple(summary.lines())
    sheet = Sheet(wish, built.pdf, built.size, built.spots, lines)
    if wish.kind is Kind.SAFE and sheet.tells:
        raise SheetSays
    return sheet


def what_is_allowed(held: Interview | AnswerSheet, tonight: frozenset[Tonight]) -> Allowed:
    """How much may go home; see `paper_allowed`."""
    return paper_allowed(held, tonight)


def may_leave(sheet: Sheet, allowed: Allowed) -> bool:
    """Whether a paper may be printed or saved."""
    return _ORDER.index(sheet.needs) <= _ORDER.index(allowed.grade)


def check_allowed(sheet: Sheet, allowed: Allowed) -> None:
    """Refuse a paper that may not leave the screen.

    Raises:
        NoPaper: It may not.
    """
    if not may_leave(sheet, allowed):
        raise NoPaper


def pages(pdf: bytes, width_px: int) -> tuple[PageImage, ...]:
    """The pages as pictures, for the preview."""
    return page_images(pdf, width_px)


def _tells(lines: Iterable[str], language: str | None) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for one in giveaways(lines, shipped_stems(), language):
        found.setdefault(one.theme, []).append(one.word)
    return {theme: tuple(words) for theme, words in found.items()}


@cache
def _paper() -> Paper:
    return read_paper()


@cache
def _safe_words() -> SafeWords:
    return read_safe_words()
