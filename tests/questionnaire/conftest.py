"""The shipped questionnaire, a small one, and interviews over them."""

from datetime import date
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
    Status,
)
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import read_questionnaire
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.shipped import resource
from tests.questionnaire.sheets import SMALL, write_sheets

TODAY = date(2025, 3, 1)


@pytest.fixture(scope="session")
def shipped() -> Questionnaire:
    return read_questionnaire(resource("questionnaire"))


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Questionnaire:
    return read_questionnaire(write_sheets(tmp_path_factory.mktemp("small"), **SMALL))


@pytest.fixture
def small_folder(tmp_path: Path) -> Path:
    return write_sheets(tmp_path, **SMALL)


def a_sheet(answers: dict[str, str] | None = None, **entries: list[dict[str, str]]) -> AnswerSheet:
    """Answers by name; a roster as a list of such, its entries called `<roster>0`, `<roster>1`."""
    kept: dict[Place, Answer] = {}
    rosters: dict[str, RosterEntries] = {}
    for name, value in (answers or {}).items():
        kept[Place(name)] = an_answer(value)
    for roster, rows in entries.items():
        ids = tuple(f"{roster}{number}" for number in range(len(rows)))
        rosters[roster] = RosterEntries(ids, RosterState.COMPLETE)
        for entry, row in zip(ids, rows, strict=True):
            kept |= {Place(name, entry): an_answer(value) for name, value in row.items()}
    return AnswerSheet(kept, rosters)


def an_answer(value: str) -> Answer:
    """`dk` and `decline` are statuses; `!dk` is that status where a value must stay empty."""
    if value in ("dk", "decline"):
        return Answer(value, Status(value))
    return Answer("", Status(value[1:])) if value.startswith("!") else Answer(value)


def session_over(
    questionnaire: Questionnaire,
    answers: dict[str, str] | None = None,
    **entries: list[dict[str, str]],
) -> FormSession:
    return FormSession(questionnaire, a_sheet(answers, **entries), TODAY)
