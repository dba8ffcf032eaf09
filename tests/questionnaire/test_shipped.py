"""The shipped sheets: sound, complete, and a walk through them."""

import csv
import json
import re
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.questionnaire.model import PERMISSIONS, Questionnaire, QuestionType
from dutyrehab_desktop.questionnaire.reader import lint_workbook
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.workbook import read_workbook
from dutyrehab_desktop.shipped import resource
from tests.questionnaire.conftest import session_over

BEGUN = {
    "before_safe": "none",
    "interviewer_code": "I7",
    "country": "kz",
    "path": "core",
    "mode": "in_person",
    "setting_private": "yes",
    "others_present": "none",
    "interpreter": "none",
    "age_check": "adult",
    "respondent_role": "self",
}
CLOSED = "yn_iv country lang path mode present interp agecheck role c2 c3 cquote channel cform "
CLOSED += "printc sign stopped dist head1 right1"


def test_the_shipped_sheets_have_no_defect() -> None:
    defects = [
        one
        for one in lint_workbook(read_workbook(resource("questionnaire")))
        if one.code != "missing-text"
    ]
    assert defects == []


def test_every_shipped_text_is_there_in_every_language() -> None:
    missing = [
        one
        for one in lint_workbook(read_workbook(resource("questionnaire")))
        if one.code == "missing-text"
    ]
    assert missing == [], f"{len(missing)} texts are missing"


def test_the_shipped_sheets_are_saved_as_they_should_be() -> None:
    for path in resource("questionnaire").glob("*.csv"):
        data = path.read_bytes()
        assert b"\r" not in data
        assert data.endswith(b"\n")
        rows = list(csv.reader(data.decode("utf-8").splitlines(keepends=True)))
        assert len({len(row) for row in rows}) == 1


def test_every_open_list_ends_with_the_two_refusals(shipped: Questionnaire) -> None:
    for name, options in shipped.lists.items():
        last = [option.name for option in options[-2:]]
        assert (last == ["dk", "decline"]) != (name in CLOSED.split()), name


def test_every_core_question_of_the_instrument_is_asked_on_the_short_path(
    shipped: Questionnaire, shared: Path
) -> None:
    twin = json.loads((shared / "instrument/instrument.json").read_text("utf-8"))
    core = {item["name"] for item in twin["items"] if item.get("kind") == "q" and item["core"]}
    assert len(core) == 66
    assert core - shipped.questions.keys() == set()
    assert {name for name in core if not shipped.questions[name].core} == set()


def test_every_question_of_the_reference_interviews_is_asked(
    shipped: Questionnaire, shared: Path
) -> None:
    interviews = json.loads((shared / "reference/interviews.json").read_text("utf-8"))
    asked = shipped.questions.keys() | shipped.rosters.keys()
    used: set[str] = set()
    for record in interviews:
        used |= record.keys()
        used |= {key for value in record.values() if isinstance(value, list) for each in value
                 for key in each}  # fmt: skip
    assert used - asked == set()


def test_codes_and_names_of_the_instrument_are_kept(shipped: Questionnaire, shared: Path) -> None:
    page = (shared / "instrument/instrument.md").read_text("utf-8")
    annex = page[page.index("# Annex A.") :]
    old = {
        match[1]: set(re.findall(r"`([a-z0-9_]+)` ", match[2]))
        for match in re.finditer(r"- \*\*(\w+)\*\*[^:]*: (.*)", annex)
    }
    dropped = {"mode": {"voice", "video"}}
    for name, codes in old.items():
        if name in shipped.lists:
            kept = {option.name for option in shipped.lists[name]}
            assert codes - kept == dropped.get(name, set()), name


def test_private_things_are_behind_the_gate(shipped: Questionnaire) -> None:
    gated = {name for name, question in shipped.questions.items() if question.gate == "alone"}
    treatment = {"note_h", "illtreated", "ill_when", "med_neglect", "ill_complaint"}
    treatment |= {"ill_types", "retaliation_inside", "pr_adm_illtreat"}
    assert gated == treatment | {"retaliation", "retaliation_linked"}
    charge, violence = (
        shipped.choice("pr_charge", "same_sex"),
        shipped.choice("confession_pressure", "violence"),
    )
    assert charge is not None
    assert violence is not None
    harm = shipped.choice("loss_heads", "torture_illtreatment")
    assert harm is not None
    assert charge.gate == violence.gate == harm.gate == "alone"
    assert charge.labels["en"] == "A private matter"


@pytest.mark.parametrize(
    ("changes", "is_open"),
    [
        ({}, True),
        ({"others_present": "support"}, True),
        ({"others_present": "support lawyer"}, True),
        ({"others_present": "lawyer family"}, False),
        ({"others_present": "guardian"}, False),
        ({"others_present": "child"}, False),
        ({"others_present": ""}, False),
        ({"interpreter": "volunteer"}, True),
        ({"interpreter": "family"}, False),
        ({"interpreter": ""}, False),
        ({"mode": "call_secure"}, False),
        ({"mode": ""}, False),
        ({"age_check": "unsure"}, False),
    ],
)
def test_alone_means_alone(shipped: Questionnaire, changes: dict[str, str], is_open: bool) -> None:
    session = session_over(shipped, {**BEGUN, **changes})
    assert session.gate_open("alone") is is_open
    assert session.visible(Place("illtreated")) is is_open


ENDINGS = [
    ({"before_safe": "expected followed"}, "end_followed"),
    ({"mode": "call_open"}, "end_open_line"),
    ({"setting_private": "no"}, "end_not_private"),
    ({"interpreter": "family", "interpreter_promise": "no"}, "end_interpreter"),
    ({"age_check": "minor"}, "end_no_guardian"),
    ({"age_check": "unsure", "others_present": "guardian", "guardian_ok": "no"}, "end_guardian"),
    ({"understood": "no", "understood_again": "no"}, "end_not_understood"),
    ({"c_participate": "no"}, "end_participate"),
    ({"c_store": "no"}, "end_store"),
]


@pytest.mark.parametrize(("changes", "name"), ENDINGS)
def test_a_no_leads_to_a_kind_ending_and_never_to_an_error(
    shipped: Questionnaire, changes: dict[str, str], name: str
) -> None:
    session = session_over(shipped, {**BEGUN, **changes})
    for question, value in changes.items():
        session.check(Place(question), Answer(value))
    ending = session.ending()
    assert ending is not None
    assert ending.name == name
    assert session.steps()[-1].name == name
    assert session.missing() != ()


def test_nothing_ends_an_interview_that_goes_well(shipped: Questionnaire) -> None:
    assert session_over(shipped, BEGUN).ending() is None
    guarded = {"age_check": "minor", "others_present": "guardian", "guardian_ok": "yes"}
    assert session_over(shipped, {**BEGUN, **guarded}).ending() is None
    again = {"understood": "no", "understood_again": "yes"}
    assert session_over(shipped, {**BEGUN, **again}).ending() is None


def test_an_open_case_is_a_warning_and_not_an_ending(shipped: Questionnaire) -> None:
    session = session_over(shipped, {**BEGUN, "before_safe": "reporting open_case"})
    shown = [step.name for step in session.steps()]
    assert session.ending() is None
    assert {"note_open_case", "note_time"} <= set(shown)
    held = session_over(shipped, BEGUN, episode=[{"ep_release_ground": "not_released"}])
    inside = [step.name for step in held.entry_steps("episode", "episode0")]
    assert inside == ["ep_start", "ep_release_ground", "note_still_held"]


def papers(session: FormSession) -> list[str]:
    return [option.name for option in session.options(Place("print_choice"))]


def test_paper_is_offered_only_where_it_is_safe(shipped: Questionnaire) -> None:
    calm = {**BEGUN, "safe_now": "safe"}
    assert papers(session_over(shipped, calm)) == ["none", "screen", "safe", "full"]
    for change, offered in (
        ({"safe_now": "unsure"}, ["none", "screen", "safe"]),
        ({"safe_now": "unsafe"}, ["none", "screen"]),
        ({"before_safe": "reporting"}, ["none", "screen", "safe"]),
        ({"rights_limited": "supervision"}, ["none", "screen", "safe"]),
        ({"before_safe": "open_case"}, ["none", "screen"]),
        ({"mode": "video_secure"}, ["none", "screen"]),
    ):
        assert papers(session_over(shipped, {**calm, **change})) == offered, change
    held = session_over(shipped, calm, episode=[{"ep_release_ground": "not_released"}])
    assert papers(held) == ["none", "screen"]


def test_a_paper_chosen_before_it_became_unsafe_has_to_be_chosen_again(
    shipped: Questionnaire,
) -> None:
    chosen = {**BEGUN, "safe_now": "safe", "print_choice": "full"}
    missing = [step.name for step in session_over(shipped, chosen).missing()]
    assert "print_choice" not in missing
    later = session_over(shipped, {**chosen, "safe_now": "unsafe"})
    assert "print_choice" in [step.name for step in later.missing()]


def test_country_questions_belong_to_their_country(shipped: Questionnaire) -> None:
    kz, uz = (session_over(shipped, {**BEGUN, "country": code}) for code in ("kz", "uz"))
    for name in ("victim_status", "blacklist"):
        assert kz.visible(Place(name))
        assert not uz.visible(Place(name))
    harmed = {**BEGUN, "country": "uz", "illtreated": "yes"}
    assert session_over(shipped, harmed).visible(Place("ill_when"))


def test_no_question_of_the_program_is_ever_a_step(shipped: Questionnaire) -> None:
    session = session_over(shipped, {**BEGUN, "path": "full"})
    shown = {step.name for step in session.steps()}
    assert not shown & {"record_code", "interview_language", "interview_date", "alone"}


def test_three_priorities_are_enough(shipped: Questionnaire) -> None:
    session = session_over(shipped, BEGUN)
    session.check(Place("priorities"), Answer("name_cleared job health"))
    with pytest.raises(Exception, match="constraint"):
        session.check(Place("priorities"), Answer("name_cleared job health safety"))


def test_every_step_of_a_full_interview_can_be_answered(shipped: Questionnaire) -> None:
    """Walks from the first step on, taking the first option each time: no dead end."""
    entries: dict[str, list[dict[str, str]]] = {name: [{}] for name in shipped.rosters}
    session = session_over(shipped, {"path": "full"}, **entries)
    wishes = {**BEGUN, "path": "full", "understood": "no", "confession": "signed", "country": "uz"}
    wishes |= {"ls_year": "2015", "pr_year": "2015"}
    for _ in range(200):
        step = next((one for one in session.missing()), None)
        if step is None:
            break
        place = Place(step.name, step.entry)
        question = shipped.questions[step.name]
        typed = wishes.get(step.name) or (
            session.options(place)[0].name
            if question.list_name
            else {QuestionType.DATE: "5.2030", QuestionType.TEXT: "word"}.get(question.type, "12")
        )
        answer = session.parse(place, typed)
        session.check(place, answer)
        session = session.with_sheet(session.sheet.with_answer(place, answer))
    assert session.missing() == ()
    assert session.ending() is None
    # Who the person is and how to reach them may be left open, and so may the card's letters.
    left = {name for name, done, total in session.progress() if done != total}
    assert left == {"consent", "cases", "treatment"}


def test_no_to_consent_privacy_or_an_interpreter_is_an_answer_like_any_other(
    shipped: Questionnaire,
) -> None:
    # Instrument corrections, finding 10: an honest "no" is not argued with.
    honest = {
        name
        for name in shipped.questions
        if name.startswith(PERMISSIONS)
        or name in ("understood", "setting_private", "interpreter_promise", "guardian_ok")
    }
    assert len(honest) > 10
    for name in honest:
        question = shipped.questions[name]
        assert (question.constraint, question.doubt) == (None, None), name
        options = [option.name for option in shipped.lists[question.list_name]]
        assert "no" in options or name in ("c_form", "c_quote"), name


def test_what_stands_for_itself_stands_alone(shipped: Questionnaire) -> None:
    for question in shipped.questions.values():
        if question.type is QuestionType.SELECT_MULTIPLE:
            for option in shipped.lists[question.list_name]:
                if option.name.startswith("none") or option.name == "no":
                    assert option.exclusive, f"{question.name}: {option.name}"
