"""Something is added to a record that nobody on the laptop can read any more."""

from pathlib import Path

import pytest

from dutyrehab_desktop.records.consent import may_count
from dutyrehab_desktop.workflows.addenda import AddendumRefused, add_to_sealed, addable
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import NotEnrolled, NotForThisRole
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.merging import merge
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.undoing import merged_bundles, undo_merge
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from dutyrehab_desktop.workflows.withdrawing import NotACode
from tests.helpers.answers import tell, whole_story
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import make_vault

ONE = "AAAAAAAA"
NOTHING = TaskControl()


def interviewed(two: Desk, content: Content, around: Surroundings) -> str:
    session = begin_interview(content, two.field.store, around, spoken="ru")
    tell(session, whole_story())
    assert finish(two.field, session).sealed
    return session.code


def sent(two: Desk, folder: str) -> Path:
    return export(two.field, two.folder / folder, two.around, NOTHING).path


def test_a_permission_taken_back_by_phone_counts_as_no_from_its_arrival(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    code = interviewed(two, content, surroundings)
    merge(two.desk, sent(two, "first"), content, surroundings, NOTHING)
    assert may_count(two.desk.store.interviews.load(code))
    assert add_to_sealed(two.field, content, code.lower(), {"c_stats": "no"}, surroundings) == 1
    done = merge(two.desk, sent(two, "second"), content, surroundings, NOTHING)
    assert (done.changed, done.conflicts) == (1, 1)
    assert not may_count(two.desk.store.interviews.load(code))
    undo_merge(two.desk, merged_bundles(two.desk)[0].bundle, NOTHING)
    assert may_count(two.desk.store.interviews.load(code))


def test_several_addenda_and_one_to_a_record_from_elsewhere_travel_together(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    code = interviewed(two, content, surroundings)
    add_to_sealed(two.field, content, code, {"own_words": "one"}, surroundings)
    add_to_sealed(two.field, content, code, {"own_words": "two"}, surroundings)
    add_to_sealed(two.field, content, ONE, {"own_words": "three"}, surroundings)
    done = merge(two.desk, sent(two, "out"), content, surroundings, NOTHING)
    assert (done.new, done.changed) == (1, 1)
    assert set(two.desk.store.interviews.codes()) == {ONE, code}
    held = two.desk.store.interviews.load(code)
    values = {choice.value for each in held.history.conflicts() for choice in each.choices}
    assert {"one", "two"} <= values


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"nobody": "yes"},
        {"c_stats": "perhaps"},
        {"legal_name": "A name"},
        {"ep_start": "2017-03"},
        {"c_stats": "no", "nobody": "yes"},
    ],
)
def test_what_is_no_answer_or_says_who_somebody_is_is_not_added(
    two: Desk, content: Content, surroundings: Surroundings, answers: dict[str, str]
) -> None:
    with pytest.raises(AddendumRefused):
        add_to_sealed(two.field, content, ONE, answers, surroundings)


def test_it_needs_a_code_a_laptop_and_a_coordinator(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    answers = {"c_stats": "no"}
    with pytest.raises(NotACode):
        add_to_sealed(two.field, content, "ABC", answers, surroundings)
    with pytest.raises(NotForThisRole):
        add_to_sealed(two.desk, content, ONE, answers, surroundings)
    lonely: OpenVault
    with make_vault(two.folder / "new", Role.FIELD) as lonely, pytest.raises(NotEnrolled):
        add_to_sealed(lonely, content, ONE, answers, surroundings)


def test_what_can_be_asked_again_is_outside_lists_and_says_not_who_somebody_is(
    content: Content,
) -> None:
    form = content.questionnaire
    names = {question.name for question in addable(content)}
    assert {"c_stats", "own_words", "paying_month"} <= names
    assert not names & {"legal_name", "ep_start", "confession_case", "record_code"}
    assert not names & set(form.identity)
    assert all(form.questions[name].roster == "" for name in names)
