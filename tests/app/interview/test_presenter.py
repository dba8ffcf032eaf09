"""What happens on the screen, without a screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.interview.lines import QuestionLine, RosterLine, SpeakingLine
from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.app.interview.presenter import InterviewPresenter
from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.stage import answer, convict


class Heard:
    """Everything that a presenter said, in order."""

    def __init__(self, presenter: InterviewPresenter) -> None:
        self.pages: list[QuestionLine | RosterLine | SpeakingLine] = []
        self.said: list[str] = []
        self.done: list[tuple[str, str]] = []
        self.saves: list[str] = []
        self.barriers: list[int] = []
        self.ended: list[str] = []
        self.reviews = 0
        for signal in (
            presenter.question_shown,
            presenter.roster_shown,
            presenter.speaking_shown,
        ):
            signal.connect(self.pages.append)
        presenter.said.connect(self.said.append)
        presenter.done.connect(lambda words, undo: self.done.append((words, undo)))
        presenter.save_changed.connect(self.saves.append)
        presenter.barriers_changed.connect(lambda lines, _rest: self.barriers.append(len(lines)))
        presenter.ended.connect(self.ended.append)
        presenter.review_requested.connect(self._on_review)

    def _on_review(self) -> None:
        self.reviews += 1


@pytest.fixture
def presenter(session: InterviewSession, qapp: QApplication) -> Iterator[InterviewPresenter]:
    made = InterviewPresenter(session)
    yield made
    made.drafts.keep()


def at(presenter: InterviewPresenter, name: str, entry: str = "") -> InterviewPresenter:
    presenter.go_to(step_of(presenter.form, Place(name, entry)))
    return presenter


def given(presenter: InterviewPresenter, name: str, entry: str = "") -> Answer:
    return presenter.form.sheet.answer(name, entry)


# --- answers ------------------------------------------------------------------------------------


def test_a_chosen_option_is_saved_at_once_and_the_page_stays(
    presenter: InterviewPresenter,
) -> None:
    at(presenter, "reopen")
    option = presenter.form.options(Place("reopen"))[0].name
    presenter.answers.choose(option)
    assert given(presenter, "reopen") == Answer(option)
    assert presenter.here.name == "reopen"


def test_several_are_ticked_in_the_order_of_the_list_and_unticked_again(
    presenter: InterviewPresenter,
) -> None:
    at(presenter, "retaliation")
    names = [c.name for c in presenter.form.options(Place("retaliation")) if not c.exclusive][:3]
    for name in reversed(names):
        presenter.answers.choose(name)
    assert given(presenter, "retaliation").value == " ".join(names)
    presenter.answers.choose(names[1])
    assert given(presenter, "retaliation").value == f"{names[0]} {names[2]}"


def test_an_option_that_stands_alone_clears_the_others_and_is_cleared_by_them(
    presenter: InterviewPresenter,
) -> None:
    at(presenter, "retaliation")
    options = presenter.form.options(Place("retaliation"))
    alone = next(option.name for option in options if option.exclusive)
    other = next(option.name for option in options if not option.exclusive)
    for name in (other, alone):
        presenter.answers.choose(name)
    assert given(presenter, "retaliation").value == alone
    presenter.answers.choose(other)
    assert given(presenter, "retaliation").value == other


def test_a_refusal_takes_the_place_of_ticks_and_a_tick_that_of_the_refusal(
    presenter: InterviewPresenter,
) -> None:
    at(presenter, "retaliation")
    option = presenter.form.options(Place("retaliation"))[1].name
    presenter.answers.choose(option)
    presenter.answers.choose("decline")
    assert given(presenter, "retaliation") == Answer("decline", Status.DECLINE)
    presenter.answers.choose(option)
    assert given(presenter, "retaliation") == Answer(option)


def test_unticking_the_last_option_makes_the_question_not_asked(
    presenter: InterviewPresenter,
) -> None:
    at(presenter, "retaliation")
    option = presenter.form.options(Place("retaliation"))[1].name
    presenter.answers.choose(option)
    presenter.answers.choose(option)
    assert given(presenter, "retaliation").status is Status.NOT_ASKED


def test_a_typed_date_becomes_an_answer_on_next_and_keeps_its_precision(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    entry, _ = session.add_entry("episode")
    at(presenter, "ep_start", entry)
    presenter.answers.type_text("5.2018")
    assert given(presenter, "ep_start", entry).status is Status.NOT_ASKED
    presenter.go_on()
    assert given(presenter, "ep_start", entry) == Answer("2018-05")


def test_a_refusal_at_a_field_has_a_status_and_no_value(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    entry, _ = session.add_entry("episode")
    at(presenter, "ep_start", entry)
    presenter.answers.type_text("20")
    presenter.answers.choose("dk")
    assert given(presenter, "ep_start", entry) == Answer("", Status.DK)
    assert presenter.drafts.text(Place("ep_start", entry)) == ""


def test_typing_the_same_again_is_no_draft(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    entry, _ = session.add_entry("episode")
    session.record(Place("ep_start", entry), Answer("2018-05"), "en")
    at(presenter, "ep_start", entry)
    presenter.answers.type_text("05.2018")
    assert presenter.drafts.text(Place("ep_start", entry)) == ""


def test_what_cannot_be_an_answer_is_said_kindly_and_kept(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    entry, _ = session.add_entry("episode")
    heard = Heard(presenter)
    at(presenter, "ep_start", entry)
    presenter.answers.type_text("when it was cold")
    presenter.go_on()
    assert presenter.here.name == "ep_start"
    assert heard.said[-1]
    presenter.go_back()
    assert presenter.here.name != "ep_start"
    at(presenter, "ep_start", entry)
    assert heard.pages[-1].editor.text == "when it was cold"
    assert heard.pages[-1].editor.draft


def test_a_broken_constraint_is_told_in_the_questionnaires_own_words(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    answer(session, {"c_coordinator": "yes"})
    heard = Heard(presenter)
    at(presenter, "delete_on")
    presenter.answers.type_text("1999")
    presenter.go_on()
    own = session.questionnaire.questions["delete_on"].constraint_messages["en"]
    assert heard.said[-1] == own


def test_an_unlikely_number_is_asked_once_more_and_then_taken(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    heard = Heard(presenter)
    case = convict(session)
    months = Place("pr_sentence_months", case)
    at(presenter, "pr_sentence_months", case)
    presenter.answers.type_text("360")
    presenter.go_on()
    own = session.questionnaire.questions["pr_sentence_months"].doubt_messages["en"]
    assert heard.said[-1] == f"{own} If it is right, give the same answer once more."
    assert not session.form.sheet.answer(*months).settled
    presenter.answers.type_text("361")
    presenter.go_on()
    assert heard.said[-1].startswith(own), "another number is doubted anew"
    presenter.go_on()
    assert session.form.sheet.answer(*months) == Answer("361")
    assert presenter.here.name != "pr_sentence_months"


def test_going_back_confirms_no_unlikely_number(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    case = convict(session)
    months = Place("pr_sentence_months", case)
    for _ in range(2):
        at(presenter, "pr_sentence_months", case)
        presenter.answers.type_text("360")
        presenter.go_back()
        assert not session.form.sheet.answer(*months).settled
    at(presenter, "pr_sentence_months", case)
    assert presenter.drafts.text(months) == "360"
    presenter.go_on()
    presenter.go_back()
    assert not session.form.sheet.answer(*months).settled


def test_the_programs_proposal_is_an_answer_only_when_it_is_passed_on(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    answer(session, {"c_coordinator": "yes"})
    heard = Heard(presenter)
    at(presenter, "delete_on")
    assert heard.pages[-1].editor.text == "11.2027"
    assert "Proposed" in heard.pages[-1].mild[0]
    assert given(presenter, "delete_on").status is Status.NOT_ASKED
    presenter.go_on()
    assert given(presenter, "delete_on") == Answer("2027-11")


def test_an_answer_is_recorded_in_the_language_on_the_screen(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    presenter.switch_language("kk")
    at(presenter, "reopen")
    presenter.answers.choose("dk")
    history = session.interview.history
    last = [revision for revision in history if revision.field.name == "reopen"][-1]
    assert last.content.language == "kk"


# --- ways ---------------------------------------------------------------------------------------


def test_next_passes_an_open_question_and_marks_it_mildly_when_one_comes_back(
    presenter: InterviewPresenter,
) -> None:
    heard = Heard(presenter)
    at(presenter, "reopen")
    presenter.go_on()
    assert presenter.here.name != "reopen"
    presenter.go_back()
    assert presenter.here.name == "reopen"
    assert heard.pages[-1].mild == ("Left open",)
    presenter.answers.choose("dk")
    presenter.show_page()
    assert heard.pages[-1].mild == ()


def test_a_question_that_is_needed_says_so_and_stays(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    heard = Heard(presenter)
    session.clear(Place("country"))
    at(presenter, "country")
    presenter.go_on()
    assert presenter.here.name == "country"
    assert heard.said[-1]
    assert "!" not in heard.said[-1]


def test_the_interview_opens_where_it_was_left(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    at(presenter, "reopen")
    again = InterviewPresenter(session)
    again.start()
    assert again.here == presenter.here


def test_the_interview_opens_at_the_page_before_where_that_page_is_gone(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    answer(session, {"confession": "signed"})
    at(presenter, "confession_pressure")
    answer(session, {"confession": "no"})
    again = InterviewPresenter(session)
    again.start()
    assert again.here == step_of(session.form, Place("confession"))
