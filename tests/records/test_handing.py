"""What may be handed to whom: nothing but what a person clearly said yes to."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.questionnaire.interchange import record_from_sheet
from dutyrehab_desktop.questionnaire.model import QuestionType, Sensitivity
from dutyrehab_desktop.records.choosing import LeftOut
from dutyrehab_desktop.records.consent import may_count, may_travel
from dutyrehab_desktop.records.handing import Decision, Refusal, decide
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.recipients import PERMISSION_FOR, Recipient, Terms
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.content import load_content
from tests.helpers.outside import allowing
from tests.records.builders import after

CONTENT = load_content()
FORM = CONTENT.questionnaire
TODAY = date(2026, 11, 23)
CODE = "ABCDEFGH"
LAWYER, ABROAD = Terms(Recipient.LAWYER), Terms(Recipient.INTERNATIONAL)
EVERY = [Terms(kind, special) for kind in Recipient for special in (False, True)]


def decided(terms: Terms = LAWYER, **changes: object) -> Decision:
    return decide(allowing(CONTENT, CODE, **changes), FORM, terms, TODAY)


@pytest.mark.parametrize("terms", EVERY)
def test_a_record_with_every_permission_goes(terms: Terms) -> None:
    found = decided(terms)
    assert found.goes
    assert found.permission == PERMISSION_FOR[terms.recipient]
    assert found.rests_on


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"c_lawyers": "no"}, Refusal.REFUSED),
        ({"c_lawyers": "ask_first"}, Refusal.ASK_FIRST),
        ({"c_lawyers": None}, Refusal.NOT_ASKED),
        ({"c_lawyers": Status.DECLINE}, Refusal.NOT_ASKED),
        ({"c_lawyers": Status.WITHDRAWN}, Refusal.NOT_ASKED),
        ({"c_lawyers": Status.WITHHELD}, Refusal.NOT_ASKED),
        ({"sign_off": None}, Refusal.NOT_SIGNED),
        ({"sign_off": "later"}, Refusal.NOT_SIGNED),
        ({"sign_off": "not_agreed"}, Refusal.NOT_SIGNED),
        ({"c_participate": "no"}, Refusal.NOT_SHARED),
        ({"c_store": None}, Refusal.NOT_SHARED),
        ({"c_coordinator": "no"}, Refusal.NOT_SHARED),
        ({"perms_confirm": None}, Refusal.NOT_CONFIRMED),
        ({"consent_doubt": "yes"}, Refusal.DOUBTED),
        ({"consent_doubt": None}, Refusal.DOUBTED),
        ({"interpreter": "family"}, Refusal.INTERPRETER),
        ({"safe_now": "unsafe"}, Refusal.UNSAFE),
        ({"safe_now": "decline"}, Refusal.UNSAFE),
        ({"before_safe": "open_case"}, Refusal.OPEN_CASE),
        ({"before_safe": None}, Refusal.OPEN_CASE),
        ({"respondent_role": "relative_of_absent"}, Refusal.ABSENT_PERSON),
        ({"delete_on": "2026-11"}, Refusal.OVERDUE),
    ],
)
def test_whatever_is_no_clear_yes_keeps_the_record_here(
    changes: dict[str, object], reason: Refusal
) -> None:
    found = decided(**changes)
    assert reason in found.refusals
    assert found.kept.names == ()


def test_abroad_only_what_an_adult_who_feels_safe_allowed() -> None:
    assert decided(ABROAD, safe_now="unsure").refusals == (Refusal.UNSAFE,)
    assert decided(LAWYER, safe_now="unsure").goes
    assert Refusal.NOT_ASKED in decided(ABROAD, age_check="minor", guardian_ok="yes").refusals


def test_somebody_who_helps_gets_only_who_wished_it_and_may_be_called() -> None:
    doctor = Terms(Recipient.DOCTOR)
    assert decided(doctor, referral_want="lawyer").refusals == (Refusal.NOT_WANTED,)
    assert decided(doctor, c_recontact="no").refusals == (Refusal.NOT_TO_BE_CONTACTED,)
    kept = decided(doctor).kept.sheet
    assert {place.question: answer.value for place, answer in kept.answers.items()} == {
        "referral_want": "doctor"
    }


def _contested(interview: Interview, name: str, value: str) -> Interview:
    """Two laptops wrote different answers, and nobody has chosen yet."""
    where = Field(FieldKind.ANSWER, name)
    ours = after(interview.history, (where, value), device=1)
    standing = interview.history.heads(where)[0].content
    theirs = after(interview.history, (where, standing), device=2)
    return interview.with_history(ours.merged(theirs)[0])


@pytest.mark.parametrize("name", ["c_lawyers", "sign_off", "safe_now", "delete_on", "c_store"])
def test_a_permission_that_two_laptops_told_differently_is_a_no(name: str) -> None:
    other = {"delete_on": "2028-01", "sign_off": "later", "safe_now": "unsure"}.get(name, "no")
    interview = _contested(allowing(CONTENT, CODE), name, other)
    assert Refusal.UNDECIDED in decide(interview, FORM, LAWYER, TODAY).refusals


def test_an_answer_that_stays_on_the_laptop_goes_nowhere() -> None:
    found = decided(blacklist=Status.WITHHELD, rights_limited=Status.WITHDRAWN)
    assert found.left_out[LeftOut.WITHHELD] == ("blacklist",)
    assert found.left_out[LeftOut.TAKEN_BACK] == ("rights_limited",)
    assert not {"blacklist", "rights_limited"} & set(found.kept.names)


def test_words_go_only_to_a_lawyer_and_only_where_they_may_be_repeated() -> None:
    assert "own_words" in decided().kept.names
    assert "own_words" in decided(ABROAD).left_out[LeftOut.FREE_TEXT]
    unsure = decided(c_quote="ask_first")
    assert unsure.left_out[LeftOut.FREE_TEXT] == ("own_words",)


def test_special_categories_are_read_by_machines_only_where_that_was_ticked() -> None:
    plain, ticked = decided(), decided(Terms(Recipient.LAWYER, special=True))
    assert "illtreated" in plain.kept.names
    assert "illtreated" not in record_from_sheet(plain.kept.annex, FORM)
    assert ticked.kept.annex == ticked.kept.sheet
    assert "illtreated" in decided(ABROAD).left_out[LeftOut.SPECIAL]


def test_abroad_a_date_is_a_year_and_sums_stay() -> None:
    found = decided(Terms(Recipient.INTERNATIONAL, special=True))
    record = record_from_sheet(found.kept.annex, FORM)
    assert record["episode"][0]["ep_start"] == "2017"  # type: ignore[index]
    assert found.left_out[LeftOut.TOO_EXACT] == ("paying_month",)


_SAID = ("yes", "no", "ask_first", None, Status.DECLINE, Status.WITHDRAWN, Status.WITHHELD)
_OTHERS = {
    "c_participate": ("yes", "no", None),
    "c_store": ("yes", "no", None),
    "c_coordinator": ("yes", "no", None),
    "sign_off": ("agreed", "agreed_changes", "later", "not_agreed", None),
    "perms_confirm": ("yes", "no", None),
    "consent_doubt": ("no", "yes", None),
    "interpreter": ("none", "family", "professional"),
    "safe_now": ("safe", "unsure", "unsafe", "decline", None),
    "before_safe": ("none", "open_case", None),
    "age_check": ("adult", "minor", "unsure"),
    "respondent_role": ("self", "heir", "relative_of_absent", None),
    "delete_on": ("2027-11", "2026-10", None),
    "c_quote": ("anonymous", "no", "ask_first", None),
    "blacklist": ("on_list", Status.WITHHELD, Status.WITHDRAWN),
    "member": (None, [{"fm_relation": "spouse", "fm_child": "no"}]),
}


@st.composite
def _records(draw: st.DrawFn) -> dict[str, object]:
    """A record in which mostly everything is allowed, and some of it is not."""
    names = (*_OTHERS, *PERMISSION_FOR.values(), "c_recontact")
    changed = draw(st.lists(st.sampled_from(names), max_size=3, unique=True))
    return {name: draw(st.sampled_from(_OTHERS.get(name, _SAID))) for name in changed}


@settings(max_examples=150, deadline=None)
@given(_records(), st.sampled_from(EVERY))
def test_nothing_whose_permission_is_no_clear_yes_ever_leaves(
    changes: dict[str, object], terms: Terms
) -> None:
    interview = allowing(CONTENT, CODE, **changes)
    found = decide(interview, FORM, terms, TODAY)
    if not found.goes:
        assert not found.kept.names
        return
    answer = interview.answer(PERMISSION_FOR[terms.recipient])
    quoted = terms.recipient is Recipient.QUOTATIONS
    assert (answer.value, answer.status) == ("anonymous" if quoted else "yes", Status.ANSWERED)
    assert may_travel(interview)
    if terms.recipient is Recipient.ORGANISATION:
        assert may_count(interview)
        assert not found.kept.names
    for place, kept in found.kept.sheet.answers.items():
        question = FORM.questions[place.question]
        counted = (Status.DECLINE,) if terms.recipient is Recipient.STATISTICS else ()
        assert kept.status in (Status.ANSWERED, Status.DK, *counted)
        assert not question.is_identity
        assert question.sensitivity is not Sensitivity.IDENTIFYING
        assert question.roster != "member"
        if question.type is QuestionType.TEXT:
            assert terms.recipient is Recipient.LAWYER
            assert question.name in ("pr_article", "own_words")
        if question.name == "own_words":
            assert interview.answer("c_quote").value == "anonymous"
    if not terms.special:
        machine = found.kept.annex.answers
        sorts = {FORM.questions[place.question].sensitivity for place in machine}
        assert Sensitivity.SPECIAL not in sorts
