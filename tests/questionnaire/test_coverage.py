"""Nothing is asked without a purpose."""

import csv

from dutyrehab_desktop.questionnaire.model import Questionnaire, QuestionType
from dutyrehab_desktop.shipped import resource


def test_every_question_is_needed_by_something(shipped: Questionnaire) -> None:
    """`packaging/build_assets.py --check` proves that the table says what the sheets say."""
    with resource("coverage.csv").open(encoding="utf-8", newline="") as file:
        needed = {row["question"]: row["needed_by"] for row in csv.DictReader(file)}
    asked = [
        name
        for name, question in shipped.questions.items()
        if question.type is not QuestionType.NOTE
    ]
    assert list(needed) == asked
    assert [name for name, uses in needed.items() if not uses] == []
