"""Both papers of everybody in every language: what was meant stands there, and nothing else."""

import io
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from itertools import cycle
from pathlib import Path

import pytest
from pypdf import PdfReader

from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.reports.page_style import LAYOUTS
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.summary import Fact, Heading, Listing, Summary
from dutyrehab_desktop.reports.summary_pdf import summary_pdf
from dutyrehab_desktop.reports.summary_text import SummarySource, easy, write_summary
from tests.helpers.availability import unavailable
from tests.reports.examples import demonstration, found_in, law, questionnaire, reference, sheet_of

PAPER = read_paper()
ALL = (*LANGUAGES, "uz-Cyrl")
HEADINGS = ("/H1", "/H2", "/H3")
LATIN = re.compile(r"[A-Za-z]{3,}")
FOREIGN = re.compile(r"Inson|ID|№|PP|UPK|Covenant")


@cache
def people(shared: Path) -> tuple[AnswerSheet, ...]:
    """The invented people, the reference interviews, and the public cases."""
    cases = json.loads((shared / "reference" / "public_cases.json").read_text("utf-8"))
    told = (
        {name: value for name, value in case["answers"].items() if value not in (None, "")}
        for case in cases
    )
    return (
        *(example.sheet for example in demonstration()),
        *reference(shared),
        *map(sheet_of, told),
    )


@pytest.fixture(scope="module", params=ALL)
def papers(request: pytest.FixtureRequest, shared: Path) -> tuple[Summary, ...]:
    """The whole summary of everybody in one language."""
    made = people(shared)
    assert len(made) == 49
    return tuple(
        write_summary(
            SummarySource(questionnaire(), law(), found_in(sheet), sheet), PAPER, request.param
        )
        for sheet in made
    )


@pytest.fixture(scope="module")
def drawn(papers: tuple[Summary, ...]) -> list[tuple[Summary, str]]:
    """A third of them, each with one of the layouts; over all languages everybody's is there."""
    return everybody(papers)[ALL.index(papers[0].language) % 3 :: 3]


def everybody(papers: tuple[Summary, ...]) -> list[tuple[Summary, str]]:
    """Each with one of the layouts, in turn."""
    return list(zip(papers, cycle(LAYOUTS), strict=False))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def marks_of(pdf: bytes) -> Iterator[list[str]]:
    """What the pieces of each page are, in order."""
    reader = PdfReader(io.BytesIO(pdf))
    numbers = reader.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for page in range(len(reader.pages)):
        yield [piece.get_object()["/S"] for piece in numbers[2 * page + 1].get_object()]


def test_no_page_ends_with_a_heading(drawn: list[tuple[Summary, str]]) -> None:
    for summary, layout in drawn:
        for kinds in marks_of(summary_pdf(summary, LAYOUTS[layout])):
            assert kinds
            assert kinds[-1] not in HEADINGS


@pytest.mark.heavy("papers")
def test_no_page_of_anybody_s_ends_with_a_heading_and_all_can_be_had_in_easy_reading(
    papers: tuple[Summary, ...],
) -> None:
    test_no_page_ends_with_a_heading(everybody(papers))
    test_easy_reading_is_there_for_everybody(everybody(papers))


def test_no_section_and_no_heading_is_empty(papers: tuple[Summary, ...]) -> None:
    for summary in papers:
        for section in summary.sections:
            assert section.blocks
            for block, following in zip(section.blocks, [*section.blocks[1:], None], strict=True):
                if isinstance(block, Heading):
                    assert following is not None
                    assert not isinstance(following, Heading) or (
                        following.minor and not block.minor
                    )
                if isinstance(block, Listing):
                    assert block.items


def test_nothing_is_left_in_english(papers: tuple[Summary, ...]) -> None:
    language = papers[0].language
    if language == "en":
        return
    for summary in papers:
        own = {
            block.text
            for section in summary.sections
            if section.id == "own"
            for block in section.blocks
        }
        for text in summary.paragraphs():
            if text in own:
                continue
            if language != "uz":
                left = LATIN.findall(FOREIGN.sub("", text))
                assert left == [], text


def test_no_sentence_is_said_twice_of_one_answer(papers: tuple[Summary, ...]) -> None:
    for summary in papers:
        told = [
            (block.place, block.text)
            for section in summary.sections
            for block in section.blocks
            if isinstance(block, Fact)
        ]
        assert len(told) == len(set(told))


def test_easy_reading_is_there_for_everybody(drawn: list[tuple[Summary, str]]) -> None:
    for summary, _ in drawn:
        assert len(summary_pdf(easy(summary, PAPER), LAYOUTS["a5-large"])) > 1000


@pytest.mark.parametrize("language", ALL)
def test_what_pdftotext_reads_is_what_was_meant_letter_by_letter(
    language: str, shared: Path, pytestconfig: pytest.Config
) -> None:
    program = shutil.which("pdftotext")
    if program is None:
        unavailable(pytestconfig, "not installed: pdftotext")
    for sheet in people(shared)[::4]:
        summary = write_summary(
            SummarySource(questionnaire(), law(), found_in(sheet), sheet), PAPER, language
        )
        pdf = summary_pdf(summary, LAYOUTS["a4"])
        done = subprocess.run(
            [str(program), "-layout", "-", "-"], input=pdf, capture_output=True, check=True
        )
        pages = done.stdout.decode().split("\f")[:-1]
        whole = ""
        for number, page in enumerate(pages, start=1):
            foot = squeezed(summary.page_words.format(page=number, pages=len(pages)))
            assert squeezed(page).endswith(foot)
            whole += squeezed(page).removesuffix(foot)
        meant = [squeezed(text.replace("\u202f", "")) for text in summary.paragraphs()]
        for text in meant:
            assert text in whole, text
        assert len(whole.replace("–", "")) == sum(len(text.replace("–", "")) for text in meant)
