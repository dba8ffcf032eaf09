"""Sheets and expressions with random damage: always an answer, never a crash, never a hang."""

import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.expressions import ExpressionError, evaluate
from dutyrehab_desktop.questionnaire.errors import SheetProblem
from dutyrehab_desktop.questionnaire.reader import lint_workbook
from dutyrehab_desktop.questionnaire.workbook import Workbook, read_workbook
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.sheet_sentences import finding_sentence
from tests.questionnaire.sheets import SMALL, write_sheets

HANG = 1.0
"""Seconds of a processor; a small sheet or an expression that takes longer hangs."""

PIECES = [
    "${smoker}", "${cost}", "${nobody}", "'yes'", "'", "(", ")", "[", "]", "and", "or", "not(",
    "selected(", "count(", "${stay}", ",", "=", "!=", "<", ".", "..", "/", "//", "@", "*", "1", "-",
    "regex(., '(a+)+')", "if(", "date('2020-13-01')", "instance('yn')/root/item[", "name",
    "]/label",
    "position(..)", "::", "|", "$", "{", "}", "\n", " ", "“", "é", "\x00", "9" * 400, "1e5", "div",
    "true()", "now()", "join(' ', ", "coalesce(", "substr('a', ", "pow(9, 999999)", "\ud7ff", "💬",
]  # fmt: skip

expressions = st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=60)


def damaged(workbook: Workbook, seed: int) -> Workbook:
    """A copy with a few cells changed, rows and columns doubled, dropped or moved."""
    chance = random.Random(seed)
    sheets = {name: [list(row) for row in table] for name, table in workbook.sheets.items()}
    for _ in range(chance.randint(1, 6)):
        table = sheets[chance.choice(sorted(sheets))]
        row = chance.randrange(len(table))
        column = chance.randrange(len(table[row]) or 1)
        match chance.randrange(8):
            case 0:
                table.insert(row, list(table[row]))
            case 1 if len(table) > 1:
                del table[row]
            case 2:
                table[row].append("more")
            case 3 if table[row]:
                del table[row][column]
            case 4:
                other = chance.randrange(len(table))
                table[row], table[other] = table[other], table[row]
            case _ if table[row]:
                table[row][column] = "".join(chance.choices(PIECES, k=chance.randint(0, 6)))
    return Workbook(sheets)


def look_at(workbook: Workbook, hang: float | None = None) -> None:
    """Every defect must have a sentence, within the time that a person waits."""
    began = time.process_time()
    try:
        findings = lint_workbook(workbook)
    except SheetProblem as problem:
        findings = problem.findings
    for finding in findings:
        assert finding_sentence(finding, "en")
    assert hang is None or time.process_time() - began < hang


def try_out(text: str, hang: float | None = None) -> None:
    """An expression has a value, or is refused with its place."""
    began = time.process_time()
    try:
        evaluate(text, answers={"smoker": "yes", "cost": 3, "stay": [{"from": "2020"}]})
    except ExpressionError as problem:
        placed = problem.line >= 1 and problem.column >= 1
    else:
        placed = True
    assert placed
    assert hang is None or time.process_time() - began < hang


@pytest.fixture
def sheets(tmp_path: Path) -> Workbook:
    return read_workbook(write_sheets(tmp_path, **SMALL))


def test_damaged_sheets_are_told_and_never_crash(sheets: Workbook) -> None:
    for seed in range(400):
        look_at(damaged(sheets, seed))


@pytest.mark.heavy("sheets")
def test_ten_thousand_damaged_sheets_are_told_and_never_crash(sheets: Workbook) -> None:
    for seed in range(10_000):
        look_at(damaged(sheets, seed), HANG)


@pytest.mark.heavy("sheets")
def test_the_whole_questionnaire_with_damage_is_told_and_never_crashes() -> None:
    whole = read_workbook(resource("questionnaire"))
    for seed in range(300):
        look_at(damaged(whole, seed), 10 * HANG)


@settings(max_examples=300, deadline=None)
@given(expressions)
def test_a_damaged_expression_has_a_value_or_is_refused(text: str) -> None:
    try_out(text)


@pytest.mark.heavy("sheets")
@settings(max_examples=10_000, deadline=None)
@given(expressions)
def test_ten_thousand_damaged_expressions_have_a_value_or_are_refused(text: str) -> None:
    try_out(text, HANG)
