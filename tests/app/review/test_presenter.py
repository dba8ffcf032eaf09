"""Looking back, step by step, on a real interview in a real vault."""

import pytest

from dutyrehab_desktop.app.review.lines import Stage
from dutyrehab_desktop.app.review.presenter import ReviewPresenter
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.enrolling import look_at_card, make_card
from dutyrehab_desktop.workflows.opening import begin_interview
from tests.helpers.answers import give, walk, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.word_lists import invented

LAST = ("reviewed", "perms_confirm", "print_choice", "sign_off")


@pytest.fixture
def session(field, content, around):
    session = begin_interview(content, field.store, around, spoken="en")
    walk(session, whole_story()).go_on(lambda step: step.name == "reviewed")
    return session


@pytest.fixture
def heard():
    return {"problem": [], "ask": [], "read": [], "done": [], "stages": [], "paper": []}


@pytest.fixture
def presenter(field, session, runner, messages, heard, tmp_path):
    lists = invented(tmp_path / "words")
    presenter = ReviewPresenter(field, session, runner, messages, lists)
    for name, signal in (
        ("problem", presenter.problem_changed),
        ("ask", presenter.ask_shown),
        ("read", presenter.read_shown),
        ("done", presenter.done_shown),
        ("stages", presenter.stages_changed),
        ("paper", presenter.paper_changed),
    ):
        signal.connect(heard[name].append)
    presenter.show()
    return presenter


def answer_to_the_end(qtbot, presenter, heard, signed="agreed", doubt="no"):
    """From the first step to the last, answering what is asked."""
    presenter.go_on()
    for value in ("yes", signed, "none", "no", "0", doubt):
        if presenter.stage is Stage.WORDS:
            presenter.words.want_none()
            presenter.go_on()
        presenter.choose(value)
        presenter.go_on()
    qtbot.waitUntil(lambda: bool(heard["done"]) or bool(heard["problem"][-1]))


def enrol_with(desk, field, tmp_path):
    make_card(desk, {"en": "Example"}, tmp_path / "card")
    enrol(field, tmp_path / "card", look_at_card(tmp_path / "card").words)


def test_every_answer_of_the_person_is_read_back_once(presenter, heard, session):
    page = heard["read"][-1]
    lines = [line for section in page.sections for line in section.lines]
    assert [line.number for line in lines] == list(range(len(lines)))
    assert any(line.answer == "Nothing was my fault." for line in lines)
    assert not any("interviewer code" in line.question for line in lines)


def test_correcting_a_line_leads_to_its_question(qtbot, presenter, heard):
    page = heard["read"][-1]
    wanted = next(
        line
        for section in page.sections
        for line in section.lines
        if line.answer == "Nothing was my fault."
    )
    with qtbot.waitSignal(presenter.correct_requested) as asked:
        presenter.correct(wanted.number)
    assert asked.args[0].name == "own_words"


def test_reading_is_noted_when_the_interviewer_says_that_everything_was_read(presenter, session):
    assert not session.form.sheet.answer("reviewed").settled
    presenter.go_on()
    assert session.form.sheet.answer("reviewed").value == "yes"
    assert presenter.stage is Stage.PERMISSIONS


def test_permissions_are_read_again_before_they_are_confirmed(presenter, heard):
    presenter.go_on()
    questions = [line.question for line in heard["ask"][-1].permissions]
    assert len(questions) >= 8
    assert any("coordinator" in question for question in questions)


def test_permissions_that_do_not_stand_keep_the_interview_here(presenter, heard):
    presenter.go_on()
    presenter.choose("no")
    presenter.go_on()
    assert presenter.stage is Stage.PERMISSIONS
    assert heard["problem"][-1]
    presenter.choose("yes")
    presenter.go_on()
    assert presenter.stage is Stage.AGREEMENT


def test_a_question_that_is_needed_is_not_passed_over(presenter, heard):
    presenter.go_on()
    presenter.go_on()
    assert presenter.stage is Stage.PERMISSIONS
    assert heard["problem"][-1]


def test_a_signed_interview_is_sealed_where_the_coordinator_is_known(
    qtbot, presenter, heard, desk, field, tmp_path, session
):
    enrol_with(desk, field, tmp_path)
    answer_to_the_end(qtbot, presenter, heard)
    assert heard["done"][-1].title == "Sealed"
    assert field.store.interviews.codes() == ()
    assert [line.code for line in field.store.sealed.lines()] == [session.code]


def test_without_a_coordinator_it_waits_and_that_is_said(qtbot, presenter, heard, field):
    answer_to_the_end(qtbot, presenter, heard)
    page = heard["done"][-1]
    assert page.title == "Not sealed"
    assert "does not know its coordinator" in page.text
    assert field.store.interviews.lines()[0].state is InterviewState.SIGNED


@pytest.mark.parametrize("signed", ["later", "not_agreed"])
def test_without_agreement_nothing_is_sealed(
    qtbot, presenter, heard, desk, field, tmp_path, signed
):
    enrol_with(desk, field, tmp_path)
    answer_to_the_end(qtbot, presenter, heard, signed=signed)
    told = {"later": "has not agreed yet", "not_agreed": "it is deleted"}
    assert told[signed] in heard["done"][-1].text
    assert field.store.sealed.lines() == ()
    assert field.store.interviews.lines()[0].state is InterviewState.UNSIGNED


def test_agreement_after_changes_counts_as_agreement(
    qtbot, presenter, heard, desk, field, tmp_path
):
    enrol_with(desk, field, tmp_path)
    answer_to_the_end(qtbot, presenter, heard, signed="agreed_changes")
    assert heard["done"][-1].title == "Sealed"


def test_a_finished_interview_cannot_be_changed_from_here(qtbot, presenter, heard, session):
    answer_to_the_end(qtbot, presenter, heard)
    presenter.go_to(Stage.READ)
    assert presenter.stage is Stage.DONE
    presenter.choose("later")
    presenter.go_back()
    assert session.form.sheet.answer("sign_off").value == "agreed"
    with qtbot.waitSignal(presenter.closed):
        presenter.go_on()


def test_looking_at_the_paper_is_offered_only_where_it_was_wished(qtbot, presenter, heard):
    presenter.go_to(Stage.AGREEMENT)
    presenter.choose("agreed")
    presenter.go_to(Stage.PAPER)
    for choice, offered in (("none", False), ("screen", True), ("safe", True), ("full", True)):
        presenter.choose(choice)
        assert heard["paper"][-1] is offered
    with qtbot.waitSignal(presenter.summary_requested) as asked:
        presenter.look_at_paper()
    assert asked.args == ["full"]
    presenter.choose("screen")
    with qtbot.waitSignal(presenter.summary_requested) as asked:
        presenter.look_at_paper()
    assert asked.args == ["screen"]
    presenter.choose("none")
    with qtbot.assertNotEmitted(presenter.summary_requested):
        presenter.look_at_paper()


@pytest.mark.parametrize(
    ("answers", "leaves"),
    [
        ({"sign_off": "agreed"}, True),
        ({"sign_off": "later"}, False),
        ({"sign_off": "not_agreed"}, False),
        ({"sign_off": "agreed", "consent_doubt": "yes"}, False),
    ],
)
def test_full_paper_leaves_the_screen_only_where_the_table_allows_it(
    qtbot, presenter, heard, session, answers, leaves
):
    give(session, **answers)
    presenter.go_to(Stage.PAPER)
    presenter.choose("full")
    assert ("on paper" in heard["problem"][-1]) is not leaves


def test_full_paper_is_refused_where_the_person_is_not_safe(presenter, heard, session):
    give(session, safe_now="not_sure") if _has(session, "safe_now", "not_sure") else give(
        session, safe_now="unsafe"
    )
    presenter.go_to(Stage.PAPER)
    presenter.choose("full")
    assert heard["problem"][-1]
    assert session.form.sheet.answer("print_choice").value != "full"


def _has(session, question, name):
    return session.questionnaire.choice(question, name) is not None


def test_going_back_walks_the_steps_in_their_order(presenter):
    presenter.go_to(Stage.AFTER)
    seen = []
    while presenter.stage is not Stage.READ:
        seen.append(presenter.stage)
        presenter.go_back()
    assert seen == [Stage.AFTER, Stage.PAPER, Stage.AGREEMENT, Stage.PERMISSIONS]


def test_what_is_still_open_is_named_before_the_end(qtbot, presenter, heard):
    presenter.go_to(Stage.AFTER)
    for value in ("no", "0", "no"):
        presenter.choose(value)
        presenter.go_on()
    assert presenter.stage is Stage.AFTER
    assert heard["problem"][-1].startswith("Still open: Have all the answers been read")
