"""Who a person is stands on no paper and in no count, whatever the sheets say."""

import shutil
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.reports.counts import read_count_plan
from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.reports.paper import PaperPlace, read_paper
from dutyrehab_desktop.reports.summary_text import SummarySource, write_summary
from dutyrehab_desktop.shipped import resource
from tests.helpers.reachable import LEFT, MARKS, reachable_story
from tests.reports.examples import found_in, law, questionnaire


def copied(folder: str, target: Path, name: str, old: str, new: str) -> Path:
    """A folder of shipped sheets with something changed in one of them."""
    shutil.copytree(resource(folder), target)
    text = (target / name).read_text(encoding="utf-8")
    assert old in text
    (target / name).write_text(text.replace(old, new), encoding="utf-8")
    return target


def told() -> AnswerSheet:
    return sheet_from_record(reachable_story(), questionnaire()).sheet


def test_the_shipped_sheet_allows_none_of_it_on_paper() -> None:
    assert set(questionnaire().identity) == {*LEFT, "legal_name"}
    assert {read_paper().allowance(name).place for name in LEFT} == {PaperPlace.NEVER}


@pytest.mark.parametrize("place", ["answers", "own", "permissions"])
def test_a_slip_in_the_sheet_puts_none_of_it_on_paper(tmp_path: Path, place: str) -> None:
    old, new = "safe_contact,never,", f"safe_contact,{place},"
    paper = read_paper(copied("summary", tmp_path / "sheets", "answers.csv", old, new))
    source = SummarySource(questionnaire(), law(), found_in(told()), told())
    text = "\n".join(write_summary(source, paper, "en").paragraphs())
    assert "Nothing was my fault." in text
    assert not any(mark in text for mark in MARKS)


def test_a_count_that_reads_it_is_refused(tmp_path: Path) -> None:
    read_count_plan(questionnaire())
    old, new = "${job_now}", "${safe_contact}"
    folder = copied("report", tmp_path / "sheets", "counts.csv", old, new)
    with pytest.raises(ReportSheetDamaged):
        read_count_plan(questionnaire(), folder)
