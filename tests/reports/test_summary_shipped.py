"""The shipped law and questionnaire on the page: the invented people of the demonstration."""

import re

import pytest

from dutyrehab_desktop.law.terms import Kind, State
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.summary import Step, Summary
from dutyrehab_desktop.reports.summary_text import SummarySource, write_summary
from dutyrehab_desktop.reports.wording import read_wording
from dutyrehab_desktop.shipped import resource
from tests.reports.examples import Example, demonstration, found_in, law, questionnaire

PAPER = read_paper()
SEALED = {name for name, allowed in PAPER.allowances.items() if allowed.place == "sealed"}


def told(example: Example, language: str) -> Summary:
    found = found_in(example.sheet)
    source = SummarySource(questionnaire(), law(), found, example.sheet)
    return write_summary(source, PAPER, language)


def test_each_finding_is_on_the_page_unless_it_rests_on_a_sealed_answer() -> None:
    shown = hidden = 0
    for example in demonstration():
        text = list(told(example, example.language).paragraphs())
        for finding in found_in(example.sheet).barriers:
            name = finding.barrier.names[example.language]
            rests_on = {cause.question for cause in finding.because} | {*finding.blocked_by}
            if rests_on & SEALED or (
                finding.state is State.POSSIBLE and finding.barrier.kind is Kind.INFORMATION
            ):
                hidden += 1
                assert name not in text, finding.id
            else:
                shown += 1
                assert name in text, finding.id
    assert shown > 30
    assert hidden


def test_the_steps_hold_the_one_of_each_barrier_that_was_found() -> None:
    for example in demonstration():
        made = told(example, example.language)
        places = [each for each in made.sections if each.id in ("steps", "more")]
        steps = {block.text for each in places for block in each.blocks if isinstance(block, Step)}
        for finding in found_in(example.sheet).barriers:
            rests_on = {cause.question for cause in finding.because}
            wanted = finding.state is State.FOUND and not rests_on & SEALED
            if wanted:
                assert finding.barrier.next_steps[example.language] in steps


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_door_is_named_as_closed_without_what_stands_before_it(language: str) -> None:
    for example in demonstration():
        text = list(told(example, language).paragraphs())
        found = found_in(example.sheet)
        blocked = {door for each in found.barriers for door in each.barrier.blocks}
        for category in law().categories:
            finding = found.categories.get(category.key)
            if finding and finding.state is State.NO and category.key not in blocked:
                assert category.names[language] not in text


def test_the_word_for_being_cleared_never_stands_alone_in_kazakh() -> None:
    """It is also a city, and the word for another form of reparation (corrections, chapter 6)."""
    alone = re.compile(r"\bақтау\b(?! үкімі| \(| негіз)", re.IGNORECASE)
    sheets = (("summary", "summary.csv"), ("report", "report.csv"))
    texts = [
        said["kk"] for sheet in sheets for said in read_wording(resource(*sheet)).texts.values()
    ]
    texts += [owed.texts["kk"] for owed in PAPER.entitlements]
    assert any("ақтау" in text.lower() for text in texts)
    assert [text for text in texts if alone.search(text)] == []
