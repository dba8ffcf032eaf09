"""The first page: what can be done, to whom, with which paper, by when; on one page."""

from dataclasses import replace
from pathlib import Path

import pytest

from dutyrehab_desktop.reports.page_style import LAYOUTS
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.summary import Heading, Sentence, Step, Summary
from dutyrehab_desktop.reports.summary_pdf import summary_pages
from dutyrehab_desktop.reports.summary_steps import MOST_STEPS
from dutyrehab_desktop.reports.summary_text import SummarySource, easy, write_summary
from tests.reports.examples import demonstration, found_in, law, questionnaire, reference
from tests.reports.invented_law import LAW, finding, findings

PAPER = read_paper()
ALL = (*LANGUAGES, "uz-Cyrl")


def told(sheet: object, language: str) -> Summary:
    source = SummarySource(questionnaire(), law(), found_in(sheet), sheet)  # type: ignore[arg-type]
    return write_summary(source, PAPER, language)


def test_every_barrier_route_and_time_limit_of_a_person_says_to_whom_it_leads() -> None:
    wanted = {one.id for one in law().barriers} | {one.id for one in law().routes}
    wanted |= {one.id for one in law().deadlines if one.acts == "person"}
    assert wanted - PAPER.guides.keys() == set()
    assert PAPER.guides.keys() - wanted == set()


@pytest.mark.parametrize("language", ALL)
def test_the_first_section_fits_on_one_page_for_everybody(language: str, shared: Path) -> None:
    people = [example.sheet for example in demonstration()] + reference(shared)
    for sheet in people:
        made = told(sheet, language)
        first = replace(made, sections=made.sections[:1])
        assert summary_pages(first, LAYOUTS["a4"]).pages == 1


def test_what_has_no_room_on_the_first_page_stands_on_a_later_one() -> None:
    many = findings(*(finding(f"b{n}", step=f"Do the thing number {n}.") for n in range(14)))
    source = SummarySource(questionnaire(), LAW, many, demonstration()[0].sheet)
    made = write_summary(source, PAPER, "en")
    first, more = (
        [block.text for block in section.blocks if isinstance(block, Step)]
        for section in made.sections
        if section.id in ("steps", "more")
    )
    assert 1 <= len(first) <= MOST_STEPS
    assert len(first) + len(more) == 14


def test_steps_stand_below_whom_they_lead_to_with_papers_time_and_help() -> None:
    made = told(demonstration()[7].sheet, "en")
    blocks = list(made.sections[0].blocks)
    at = next(n for n, block in enumerate(blocks) if isinstance(block, Heading))
    heading, around, step = blocks[at : at + 3]
    assert isinstance(heading, Heading)
    assert heading.text == "To a lawyer"
    assert isinstance(around, Sentence)
    for words in ("Bring, if you have it:", "By when:", "Free help:"):
        assert words in around.text
    assert isinstance(step, Step)
    assert step.because


def test_easy_reading_is_shorter_and_says_that_there_is_more() -> None:
    for example in demonstration():
        whole = told(example.sheet, "en")
        short = easy(whole, PAPER)
        assert summary_pages(short, LAYOUTS["a4"]).pages <= 4
        more = PAPER.wording.say("easy-more", "en")
        sentences = set(whole.paragraphs()) | {more}
        assert set(short.paragraphs()) <= sentences
        assert more in list(short.paragraphs())
