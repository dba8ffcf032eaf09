import copy
from collections.abc import Callable
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.lint import lint
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import read_questionnaire
from tests.questionnaire.sheets import (
    SETTINGS,
    SMALL,
    Row,
    bracket,
    choice,
    question,
    write_sheets,
)

Sheets = dict[str, list[Row]]


def codes(tmp_path: Path, change: Callable[[Sheets], None]) -> list[tuple[str, str]]:
    sheets = copy.deepcopy(SMALL)
    change(sheets)
    return found_in(read_questionnaire(write_sheets(tmp_path, **sheets)))


def found_in(questionnaire: Questionnaire) -> list[tuple[str, str]]:
    return [(finding.code, finding.name) for finding in lint(questionnaire)]


def adding(*rows: Row) -> Callable[[Sheets], None]:
    def change(sheets: Sheets) -> None:
        sheets["survey"][-1:-1] = list(rows)

    return change


def test_sound_sheets_have_no_finding(small: Questionnaire) -> None:
    assert lint(small) == ()


LOGIC = [
    ("unknown-reference", question("integer", "x", relevant="${nobody} = 'yes'")),
    ("unknown-roster", question("integer", "x", relevant="count(${nowhere}) > 0")),
    ("unknown-roster", question("integer", "x", relevant="some(${cost}, true())")),
    ("not-in-list", question("integer", "x", relevant="${smoker} = 'jes'")),
    ("not-in-list", question("integer", "x", relevant="'full ' != ${path}")),
    ("not-in-list", question("integer", "x", relevant="selected(${others}, 'enemy')")),
    (
        "not-in-list",
        question(
            "select_one yn",
            "x",
            constraint=". != 'maybe'",
            constraint_message__en="a",
            constraint_message__ru="б",
        ),
    ),
    ("nothing-checked-here", question("integer", "x", relevant=". > 3")),
    ("unknown-gate", question("integer", "x", gate="smoker")),
    ("unknown-gate", question("integer", "x", gate="nowhere")),
    ("missing-text", question("integer", "x", constraint=". > 0")),
    (
        "message-without-constraint",
        question("integer", "x", constraint_message__en="a", constraint_message__ru="б"),
    ),
    ("unknown-reference", question("select_multiple stays", "x", appearance="entries:trip")),
    ("appearance-against-type", question("select_one yn", "x", appearance="entries:stay")),
    ("appearance-against-type", question("integer", "x", appearance="month")),
    ("appearance-against-type", question("date", "x", appearance="money")),
    (
        "appearance-against-type",
        question("integer", "x", appearance="ending", relevant="${smoker} = 'yes'"),
    ),
    ("ending-without-condition", question("note", "x", appearance="ending")),
    ("read-aloud-by-nobody", question("integer", "x", asked_by="interviewer", read_aloud="yes")),
    ("missing-text", question("integer", "x", label__ru="")),
    ("missing-text", question("integer", "x", purpose__en="")),
    ("missing-text", question("integer", "x", hint__en="Only English")),
    ("placeholders-differ", question("integer", "x", label__en="You said ${smoker}")),
    (
        "unknown-reference",
        question("integer", "x", label__en="So ${nobody}", label__ru="Так ${nobody}"),
    ),
    ("cycle", question("integer", "x", relevant="${x} > 3")),
    ("appearance-against-type", question("integer", "x", appearance="identity")),
    ("compared-with-wrong-kind", question("integer", "x", relevant="${cost} = 'much'")),
    ("compared-with-wrong-kind", question("integer", "x", relevant="${smoker} > 1")),
    ("compared-with-wrong-kind", question("integer", "x", relevant="1 = ${smoker}")),
    (
        "compared-with-wrong-kind",
        question(
            "date",
            "x",
            constraint=". > 2018",
            constraint_message__en="a",
            constraint_message__ru="б",
        ),
    ),
    ("truth-as-text", question("integer", "x", relevant="${alone}")),
    ("truth-as-text", question("integer", "x", relevant="not(${alone}) and ${cost} > 1")),
    ("truth-as-text", question("calculate", "x", calculation="if(${alone}, 1, 2)")),
    ("old-name-in-use", question("integer", "x", old_names="cost")),
    ("path-not-a-name", question("integer", "x", relevant="smoker = 'yes'")),
    ("path-not-a-name", question("integer", "x", relevant="/data/smoker = 'yes'")),
    ("path-not-a-name", question("integer", "x", relevant="../smoker = 'yes'")),
    (
        "unknown-list",
        question("integer", "x", relevant="count(instance('no')/root/item[name = ${smoker}]) > 0"),
    ),
    (
        "unknown-roster",
        question("integer", "x", relevant="indexed-repeat(${cost}, ${cost}, 1) > 1"),
    ),
]


@pytest.mark.parametrize(("code", "row"), LOGIC)
def test_a_planted_defect_of_a_question_is_found(tmp_path: Path, code: str, row: Row) -> None:
    assert (code, "x") in codes(tmp_path, adding(row))


NAME = question(
    "text",
    "name",
    appearance="identity",
    constraint="string-length(.) <= 120",
    constraint_message__en="a",
    constraint_message__ru="б",
)


@pytest.mark.parametrize(
    "reader",
    [
        question("integer", "x", relevant="${name} != ''"),
        question("calculate", "x", calculation="answered(${name})"),
        question("integer", "x", label__en="So ${name}", label__ru="Так ${name}"),
    ],
)
def test_nothing_else_may_rest_on_an_answer_that_is_kept_apart(tmp_path: Path, reader: Row) -> None:
    assert codes(tmp_path, adding(NAME)) == []
    assert codes(tmp_path, adding(NAME, reader)) == [("identity-read-elsewhere", "x")]


def test_an_answer_that_is_kept_apart_belongs_to_no_entry(tmp_path: Path) -> None:
    def change(sheets: Sheets) -> None:
        inside = [row["type"] for row in sheets["survey"]].index("end_repeat")
        sheets["survey"].insert(inside, question("text", "x", appearance="identity"))

    assert ("identity-inside-repeat", "x") in codes(tmp_path, change)


def test_a_literal_that_the_list_holds_is_no_finding(tmp_path: Path) -> None:
    sound = question("integer", "x", relevant="${smoker} = 'dk' or ${smoker} = ''")
    assert codes(tmp_path, adding(sound)) == []


def test_a_circle_over_several_questions_is_found_once(tmp_path: Path) -> None:
    circle = [
        question("integer", "x1", relevant="${x3} > 1"),
        question("integer", "x2", relevant="${x1} > 1"),
        question("calculate", "x3", calculation="${x2} + 1"),
        question("integer", "bystander", relevant="${x3} > 1"),
    ]
    assert [name for code, name in codes(tmp_path, adding(*circle)) if code == "cycle"] == ["x1"]


def test_a_circle_through_a_gate_is_found(tmp_path: Path) -> None:
    def change(sheets: Sheets) -> None:
        sheets["survey"][2]["gate"] = "alone"

    assert "cycle" in [code for code, _ in codes(tmp_path, change)]


def test_a_long_chain_is_no_circle_and_no_crash(tmp_path: Path) -> None:
    chain = [question("integer", "x0")]
    chain += [question("integer", f"x{n}", relevant=f"${{x{n - 1}}} > 0") for n in range(1, 3000)]
    assert codes(tmp_path, adding(*chain)) == []


CHOICES = [
    ("unused-list", "colours/red", [choice("colours", "red")]),
    ("one-refusal-only", "who/dk", [choice("who", "dk")]),
    ("unknown-gate", "who/x", [choice("who", "x", gate="smoker")]),
    ("unknown-reference", "who/x", [choice("who", "x", filter="${nobody} = 1")]),
    ("not-in-list", "who/x", [choice("who", "x", filter="${path} = 'short'")]),
    ("missing-text", "who/x", [choice("who", "x", label__en="")]),
    (
        "refusal-with-condition",
        "who/dk",
        [choice("who", "dk", exclusive="yes"), choice("who", "decline")],
    ),
]


@pytest.mark.parametrize(("code", "name", "rows"), CHOICES)
def test_a_planted_defect_of_a_choice_is_found(
    tmp_path: Path, code: str, name: str, rows: list[Row]
) -> None:
    assert (code, name) in codes(tmp_path, lambda sheets: sheets["choices"].extend(rows))


def test_a_group_without_questions_is_found(tmp_path: Path) -> None:
    rows = [bracket("begin_group", "nothing"), bracket("end_group", "")]
    found = codes(tmp_path, lambda sheets: sheets["survey"].extend(rows))
    assert found == [("empty-group", "nothing")]


def test_a_hard_question_inside_a_repeat_is_found(tmp_path: Path) -> None:
    def change(sheets: Sheets) -> None:
        sheets["survey"][8] |= {"requirement": "hard", "required": "yes"}

    assert codes(tmp_path, change) == [("hard-inside-repeat", "from")]


def test_a_language_without_a_word_on_its_review_is_found(tmp_path: Path) -> None:
    folder = write_sheets(tmp_path, **SMALL, settings={**SETTINGS, "review::ru": ""})
    assert found_in(read_questionnaire(folder)) == [("missing-review", "ru")]


NEVER = "${smoker} = 'yes' and ${smoker} = 'no'"


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        (NEVER, True),
        ("false()", True),
        ("selected(${others}, 'none') and ${others} = 'friend'", True),
        ("selected(${others}, 'friend') and not(selected(${others}, 'police'))", False),
        ("${smoker} = 'dk'", False),
        ("${cost} > 5 and ${cost} < 2", False),
    ],
)
def test_a_choice_that_can_never_be_shown_is_found_where_all_answers_can_be_tried(
    tmp_path: Path, condition: str, told: bool
) -> None:
    def change(sheets: Sheets) -> None:
        sheets["choices"][0]["filter"] = condition

    assert (("choice-never-shown", "path/core") in codes(tmp_path, change)) is told


def test_a_choice_may_not_take_the_old_name_of_one_that_is_still_there(tmp_path: Path) -> None:
    def change(sheets: Sheets) -> None:
        sheets["choices"][0]["old_values"] = "full"

    assert ("old-name-in-use", "path/core") in codes(tmp_path, change)
