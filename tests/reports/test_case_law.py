"""The law for those who work with it: articles, how sure each is, and the answers behind it."""

from datetime import date

import pytest

from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.records.recipients import Recipient
from dutyrehab_desktop.reports.case_sheet import CaseSheet, CaseSheets
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.summary import Heading, Point, Section, Sentence
from tests.reports.examples import demonstration, found_in, law, questionnaire

TODAY = date(2026, 11, 23)
ALL = (*LANGUAGES, "uz-Cyrl")


def section(number: int, language: str, kind: Recipient = Recipient.LAWYER) -> Section:
    made = CaseSheets(questionnaire(), law(), kind, language, TODAY)
    summary = made.written(CaseSheet(1, 1, demonstration()[number].sheet, "ru"))
    return next(each for each in summary.sections if each.id == "law")


def under(found: Section, language: str, row: str) -> list[Point | Sentence]:
    sheets = CaseSheets(questionnaire(), law(), Recipient.LAWYER, language, TODAY)
    title, inside, kept = sheets.say(row), False, []
    for block in found.blocks:
        if isinstance(block, Heading):
            inside = block.text == title
        elif inside and isinstance(block, Point | Sentence):
            kept.append(block)
    return kept


@pytest.mark.parametrize("language", ALL)
def test_every_obstacle_cites_its_sources_and_the_answers_it_rests_on(language: str) -> None:
    for number in range(0, 22, 5):
        sheet = demonstration()[number].sheet
        wanted = [one for one in found_in(sheet).barriers if one.state is State.FOUND]
        points = under(section(number, language), language, "formal-found")
        assert len(points) == len(wanted)
        for point, finding in zip(points, wanted, strict=True):
            assert isinstance(point, Point)
            assert point.texts[0].endswith("]") or not finding.sources
            assert point.quiet or not finding.because


@pytest.mark.parametrize("kind", [Recipient.LAWYER, Recipient.INTERNATIONAL])
def test_sources_say_how_sure_they_are_and_when_somebody_looked(kind: Recipient) -> None:
    lines = under(section(7, "en", kind), "en", "law-sources")
    told = [line.text for line in lines if isinstance(line, Sentence)]
    assert told
    assert all("How sure: " in line for line in told)
    assert any("confirmed in the text of the law" in line for line in told)
    assert any("Last looked at: 27 February 2026." in line for line in told)


def test_categories_are_told_by_condition_and_never_as_a_verdict() -> None:
    for number in range(len(demonstration())):
        found = section(number, "en")
        text = " ".join(
            " ".join(block.texts) for block in found.blocks if isinstance(block, Point)
        ).lower()
        for word in ("not eligible", "ineligible", "guilty of", "is entitled to"):
            assert word not in text


def test_rights_are_named_where_an_answer_may_concern_them() -> None:
    named = {
        point.texts[0]
        for number in range(len(demonstration()))
        for point in under(section(number, "en", Recipient.INTERNATIONAL), "en", "formal-rights")
        if isinstance(point, Point)
    }
    assert any("Article 18" in text for text in named)
    assert any("Article 19" in text for text in named)


def test_the_day_of_making_is_told_as_a_month() -> None:
    lead = next(block for block in section(0, "en").blocks if isinstance(block, Sentence))
    assert "November 2026" in lead.text
    assert "23 November" not in lead.text
