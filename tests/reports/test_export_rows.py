"""Records as flat tables: every kind of not knowing has its own word, and none of them is "no"."""

from datetime import date

import pytest

from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.questionnaire.model import QuestionType, Sensitivity
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.carrying import carried
from dutyrehab_desktop.records.choosing import may_go
from dutyrehab_desktop.records.handing import decide
from dutyrehab_desktop.records.recipients import Recipient, Terms
from dutyrehab_desktop.reports.export_rows import CellKind, ExportSheet, Row, sheets_of
from dutyrehab_desktop.workflows.content import load_content
from tests.helpers.outside import allowing

CONTENT = load_content()
FORM = CONTENT.questionnaire
TODAY = date(2026, 11, 23)
COUNTING = Terms(Recipient.STATISTICS)
INSIDE = Terms(Recipient.STATISTICS, special=True)
ABROAD = Terms(Recipient.INTERNATIONAL)


def tables(terms: Terms = COUNTING, **changes: object) -> dict[str, ExportSheet]:
    interview = allowing(CONTENT, "ABCDEFGH", **changes)
    kept = decide(interview, FORM, terms, TODAY).kept.annex
    session = FormSession(FORM, carried(interview, FORM).sheet, TODAY)
    return {sheet.name: sheet for sheet in sheets_of([Row(kept, session)], FORM, terms)}


def cells(sheet: ExportSheet, at: int = 0) -> dict[str, str]:
    row = sheet.rows[at]
    return {column.name: cell.text for column, cell in zip(sheet.columns, row, strict=True)}


@pytest.mark.parametrize(
    ("told", "stands"),
    [
        ("yes", "yes"),
        ("no", "no"),
        (Status.DK, "dk"),
        (Status.DECLINE, "decline"),
        (Status.WITHHELD, "held_back"),
        (Status.WITHDRAWN, "held_back"),
        (None, "not_asked"),
    ],
)
def test_one_answer_says_what_is_known(told: object, stands: str) -> None:
    assert cells(tables(job_now=told)["records"])["job_now"] == stands


@pytest.mark.parametrize(
    ("told", "stands"),
    [
        ("bank", {"yes", "no"}),
        (Status.DK, {"dk"}),
        (Status.DECLINE, {"decline"}),
        (Status.WITHHELD, {"held_back"}),
        (None, {"not_asked"}),
    ],
)
def test_several_answers_are_no_only_where_something_was_answered(
    told: object, stands: set[str]
) -> None:
    row = cells(tables(rights_limited=told)["records"])
    found = {name: text for name, text in row.items() if name.startswith("rights_limited/")}
    assert set(found.values()) - {"skipped"} == stands
    assert (found["rights_limited/bank"] == "yes") is (told == "bank")


def test_what_does_not_concern_a_person_is_skipped() -> None:
    row = cells(tables(respondent_role="self")["records"])
    assert row["heir_relation"] == "skipped"


def test_what_is_asked_in_private_alone_is_not_no_in_company() -> None:
    told = {"others_present": "other", "loss_heads": "parcels", "illtreated": None}
    row = cells(tables(INSIDE, **told)["records"])
    assert row["loss_heads/parcels"] == "yes"
    assert row["loss_heads/debts"] == "no"
    assert row["loss_heads/torture_illtreatment"] == "not_asked"
    assert row["illtreated"] == "not_asked"


def test_options_that_are_asked_in_private_need_the_tick() -> None:
    names = {column.name for column in tables()["records"].columns}
    assert "loss_heads/parcels" in names
    assert "loss_heads/torture_illtreatment" not in names
    loss = [{"ls_head": "torture_illtreatment", "ls_currency": "kzt", "ls_amount": 1234567}]
    entry = cells(tables(loss_heads="torture_illtreatment", loss=loss)["loss"])
    assert entry["ls_head"] == "held_back"
    assert entry["ls_amount"] == "1200000", "a whole sum says whose papers it stands in"


def test_dates_are_years_and_places_in_lists_are_numbers() -> None:
    found = tables(INSIDE)
    entry, case = cells(found["episode"]), cells(found["proceeding"])
    assert (entry["ep_start"], entry["ep_release_ground/full_term"]) == ("2017", "yes")
    assert case["pr_episodes"] == "1"
    assert cells(found["records"])["episode/entries"] == "1"
    assert cells(found["records"])["interview_date"] in ("2026", "not_asked")


def test_abroad_a_gap_is_a_gap() -> None:
    found = tables(ABROAD, job_now=Status.DECLINE, blacklist=Status.WITHHELD, aware_reopen=None)
    filled = (sheet for sheet in found.values() if sheet.rows)
    words = {text for sheet in filled for text in cells(sheet).values()}
    assert not words & {"decline", "held_back", "not_asked", "skipped"}
    assert cells(found["records"])["job_now"] == "no_answer"


@pytest.mark.parametrize("terms", [COUNTING, INSIDE, ABROAD])
def test_nothing_that_names_anybody_has_a_column(terms: Terms) -> None:
    for question in may_go(FORM, terms):
        assert not question.is_identity
        assert question.sensitivity is not Sensitivity.IDENTIFYING
        assert question.roster != "member"
        assert question.type is not QuestionType.TEXT
        assert not question.name.startswith("c_")
        assert terms.special or question.sensitivity is not Sensitivity.SPECIAL
    sheets = sheets_of([], FORM, terms)
    named = {one.question for sheet in sheets for one in sheet.columns}
    assert not named & {"record_code", "interviewer_code", "own_words", "pr_article", "safe_now"}
    assert all(one.kind is not CellKind.TEXT for sheet in sheets for one in sheet.columns)
