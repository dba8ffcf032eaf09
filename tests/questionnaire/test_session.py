import copy
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.answers import (
    NOT_ASKED,
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
    Status,
)
from dutyrehab_desktop.questionnaire.errors import NotAQuestion
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import read_questionnaire
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import StepKind
from tests.questionnaire.conftest import TODAY, session_over
from tests.questionnaire.sheets import SMALL, question, write_sheets


def names(session: FormSession) -> list[str]:
    return [step.name for step in session.steps()]


def test_the_short_path_asks_only_what_is_core(small: Questionnaire) -> None:
    assert names(session_over(small)) == ["path", "others", "stay", "worst", "cost", "words"]
    assert "smoker" in names(session_over(small, {"path": "full"}))
    assert "smoker" not in names(session_over(small, {"path": "core"}))


def test_a_question_appears_with_the_fact_that_it_needs(small: Questionnaire) -> None:
    assert "cigarettes" in names(session_over(small, {"path": "full", "smoker": "yes"}))
    for other in ("no", "dk", "decline"):
        assert "cigarettes" not in names(session_over(small, {"path": "full", "smoker": other}))


def test_an_answer_that_became_irrelevant_is_kept_but_silent(small: Questionnaire) -> None:
    session = session_over(small, {"path": "full", "smoker": "no", "cigarettes": "20"})
    place = Place("cigarettes")
    assert session.sheet.answer("cigarettes").value == "20"
    assert session.status(place) is Status.SKIPPED
    assert session.shown(place, "en") == ""
    back = session.with_sheet(session.sheet.with_answer(Place("smoker"), Answer("yes")))
    assert back.status(place) is Status.ANSWERED
    assert back.shown(place, "en") == "20"


def test_an_answer_of_the_full_path_still_counts_on_the_short_one(small: Questionnaire) -> None:
    session = session_over(small, {"path": "core", "smoker": "yes", "cigarettes": "20"})
    assert session.status(Place("cigarettes")) is Status.ANSWERED
    assert not session.visible(Place("smoker"))


def test_signing_leaves_out_what_facts_made_meaningless_and_nothing_else(
    small: Questionnaire,
) -> None:
    session = session_over(
        small,
        {"path": "full", "smoker": "no", "cigarettes": "20", "others": "friend", "old_one": "1"},
        stay=[{"hurt": "yes"}],
    )
    orphan = session.sheet.with_answer(Place("hurt", "removed"), Answer("yes"))
    kept = session.with_sheet(orphan).without_irrelevant()
    assert {place.question for place in kept.answers} == {
        "path",
        "smoker",
        "others",
        "old_one",
        "hurt",
    }
    assert Place("hurt", "stay0") in kept.answers
    assert Place("hurt", "removed") not in kept.answers


def test_a_closed_gate_hides_a_question_and_counts_it_as_not_asked(small: Questionnaire) -> None:
    place = Place("hurt", "stay0")
    alone = session_over(small, {"others": "none"}, stay=[{"hurt": "yes"}])
    assert alone.gate_open("alone")
    assert alone.visible(place)
    assert alone.status(place) is Status.ANSWERED
    for others in ("friend", ""):
        watched = session_over(small, {"others": others}, stay=[{"hurt": "yes"}])
        assert not watched.visible(place)
        assert watched.status(place) is Status.NOT_ASKED
        assert watched.shown(place, "en") == ""
        assert [step.name for step in watched.entry_steps("stay", "stay0")] == ["from", "to"]


def test_a_closed_gate_hides_an_option_and_a_filter_another(small: Questionnaire) -> None:
    def offered(**answers: str) -> list[str]:
        session = session_over(small, answers)
        return [option.name for option in session.options(Place("smoker"))]

    assert offered(others="friend", path="core") == ["yes", "no"]
    assert offered(others="none", path="core") == ["yes", "no", "secret"]
    assert offered(others="friend", path="full") == ["yes", "no", "often"]


def test_refusals_are_no_options_and_are_offered_beside_them(small: Questionnaire) -> None:
    session = session_over(small)
    assert session.offers_refusal(Place("smoker"))
    assert session.offers_refusal(Place("cost"))
    assert session.offers_refusal(Place("words"))
    assert not session.offers_refusal(Place("path"))
    assert not session.offers_refusal(Place("goodbye"))


def test_nothing_follows_an_ending_and_nothing_is_lost_by_it(small: Questionnaire) -> None:
    session = session_over(small, {"path": "full", "others": "police", "cost": "5"})
    assert names(session) == ["path", "others", "goodbye"]
    assert session.steps()[-1].kind is StepKind.ENDING
    ending = session.ending()
    assert ending is not None
    assert ending.name == "goodbye"
    back = session.with_sheet(session.sheet.with_answer(Place("others"), Answer("friend")))
    assert back.ending() is None
    assert "cost" in names(back)


def test_a_roster_is_one_step_and_its_entries_are_walked_apart(small: Questionnaire) -> None:
    session = session_over(small, {"others": "none"}, stay=[{}, {}])
    assert [step.kind for step in session.steps() if step.name == "stay"] == [StepKind.ROSTER]
    walked = session.entry_steps("stay", "stay1")
    assert [(step.name, step.entry) for step in walked] == [
        ("from", "stay1"),
        ("to", "stay1"),
        ("hurt", "stay1"),
    ]


def test_entries_are_options_of_a_question_that_points_at_them(small: Questionnaire) -> None:
    session = session_over(small, stay=[{"from": "2018-05", "to": "2019"}, {}])
    place = Place("worst")
    options = session.options(place)
    assert [option.name for option in options] == ["stay0", "stay1", "none"]
    assert options[0].labels == {"en": "1. 05.2018 – 2019", "ru": "1. 05.2018 – 2019"}
    assert options[1].labels["ru"] == "2. Часть stay"
    session.check(place, Answer("stay0 stay1"))
    assert session.parse(place, "stay1 stay0") == Answer("stay0 stay1")


def test_the_summary_of_an_entry_shows_nothing_behind_a_closed_gate(small: Questionnaire) -> None:
    for others, told in (("none", "1. 2018 · Option secret"), ("friend", "1. 2018")):
        session = session_over(small, {"others": others}, stay=[{"from": "2018", "hurt": "secret"}])
        assert session.entry_summary("stay", "stay0", "en") == told


def test_progress_counts_each_section_by_what_is_shown(small: Questionnaire) -> None:
    before = {name: (done, total) for name, done, total in session_over(small).progress()}
    assert before == {"start": (0, 2), "middle": (0, 4)}
    after = session_over(
        small,
        {"path": "full", "others": "none", "smoker": "decline", "cost": "!dk"},
        stay=[{"from": "2018", "hurt": "no"}],
    ).progress()
    assert {name: (done, total) for name, done, total in after} == {
        "start": (2, 2),
        # the roster, two of three in its entry, smoker, cost; not yet: to, worst, words
        "middle": (5, 8),
    }


def test_missing_names_what_still_needs_a_status(small: Questionnaire) -> None:
    session = session_over(small, {"path": "core", "cost": "!decline"}, stay=[{"from": "!dk"}])
    assert [(step.name, step.entry) for step in session.missing()] == [
        ("others", ""),
        ("to", "stay0"),
        ("worst", ""),
    ]


def test_a_roster_is_missing_until_the_person_says_that_it_was_all(small: Questionnaire) -> None:
    for state, missing in (
        (RosterState.OPEN, True),
        (RosterState.COMPLETE, False),
        (RosterState.NOT_SURE, False),
    ):
        sheet = AnswerSheet({}, {"stay": RosterEntries((), state)})
        steps = FormSession(small, sheet, TODAY).missing()
        assert ("stay" in [step.name for step in steps]) is missing


def test_a_text_shows_the_answer_in_the_language_of_the_reader(small: Questionnaire) -> None:
    session = session_over(small, {"path": "full", "smoker": "yes", "cost": "12500.5"})
    texts = {"en": "You said ${smoker}, ${cost}.", "ru": "Вы сказали ${smoker}, ${worst}."}
    assert session.text(texts, "en") == "You said Option yes, 12\u00a0500.5."
    assert session.text(texts, "ru") == "Вы сказали Ответ yes, …."
    assert session.text(texts, "ru-KZ") == session.text(texts, "ru")
    assert session.text(texts, "kk") == session.text(texts, "en")
    assert session.text({"ru": "Да"}, "kk") == "Да"


def test_a_text_inside_an_entry_shows_the_answers_of_that_entry(small: Questionnaire) -> None:
    session = session_over(small, stay=[{"from": "2018"}, {"from": "2020"}])
    assert session.text({"en": "From ${from}"}, "en", "stay1") == "From 2020"
    assert session.text({"en": "From ${from}"}, "en") == "From …"


@pytest.mark.parametrize(
    "place",
    [Place("nobody"), Place("hurt"), Place("hurt", "elsewhere"), Place("cost", "stay0")],
)
def test_a_place_that_does_not_exist_is_no_question(small: Questionnaire, place: Place) -> None:
    session = session_over(small, stay=[{}])
    with pytest.raises(NotAQuestion):
        session.status(place)
    with pytest.raises(NotAQuestion):
        session.check(place, NOT_ASKED)


def test_a_calculation_without_a_result_is_empty(tmp_path: Path) -> None:
    sheets = copy.deepcopy(SMALL)
    sheets["survey"][-1:-1] = [
        question("calculate", "more", calculation="${cost} + 1"),
        question("text", "why", relevant="${more} != 7"),
    ]
    form = read_questionnaire(write_sheets(tmp_path, **sheets))
    calculated = {
        told: session_over(form, {"cost": told})._facts.text(form.questions["more"])
        for told in ("", "6", "2.5")
    }
    assert calculated == {"": "", "6": "7", "2.5": "3.5"}
