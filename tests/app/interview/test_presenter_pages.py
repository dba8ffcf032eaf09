"""What happens on the interview screen, the second half."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.interview.lines import QuestionLine, RosterLine, SpeakingLine
from dutyrehab_desktop.app.interview.path import roster_page, step_of
from dutyrehab_desktop.app.interview.presenter import InterviewPresenter
from dutyrehab_desktop.questionnaire.answers import Answer, Place, RosterState, Status
from dutyrehab_desktop.questionnaire.steps import StepKind
from dutyrehab_desktop.store.errors import DiskFull
from dutyrehab_desktop.workflows.interviewing import InterviewSession, SaveState
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.app.interview.conftest import Begin
from tests.app.interview.stage import convict


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


def test_a_kind_ending_is_shown_and_ends_only_when_asked(begin: Begin, qapp: QApplication) -> None:
    presenter = InterviewPresenter(begin())
    heard = Heard(presenter)
    presenter.start()
    presenter.answers.choose("followed")
    presenter.go_on()
    assert presenter.here.kind is StepKind.ENDING
    assert heard.pages[-1].action
    assert heard.ended == []
    presenter.go_on()
    assert heard.ended == ["end_followed"]


def test_reaching_the_reading_back_asks_for_the_review_screen(
    presenter: InterviewPresenter,
) -> None:
    heard = Heard(presenter)
    at(presenter, "referral_want")
    presenter.answers.choose("dk")
    presenter.go_on()
    assert heard.reviews == 1
    presenter.go_on_after("sign_off")
    assert presenter.here.section == "after"


def test_the_last_page_lists_what_is_open_and_leads_there(presenter: InterviewPresenter) -> None:
    heard = Heard(presenter)
    presenter.go_to(None)
    line = heard.pages[-1]
    assert len(line.links) == 8
    assert f"Questions left: {len(presenter.form.missing())}." in line.hint
    assert line.label == "That was the last question. Thank you."
    presenter.jump(line.links[0][1])
    missing = presenter.form.missing()[0]
    assert presenter.here == missing
    presenter.go_to(None)
    presenter.go_back()
    assert presenter.here is not None


def test_of_an_empty_list_one_can_be_unsure_whether_there_was_any(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    heard = Heard(presenter)
    presenter.go_to(roster_page(session.form, "service"))
    assert [each.label for each in heard.pages[-1].states] == [
        "There was none",
        "Not sure whether there was any",
    ]
    presenter.entries.add()
    presenter.go_to(roster_page(session.form, "service"))
    assert [each.label for each in heard.pages[-1].states] == [
        "That was all",
        "Not sure that this was all",
    ]


def test_a_section_opens_at_what_is_still_open(presenter: InterviewPresenter) -> None:
    presenter.open_section("consent")
    assert presenter.here.name == "c_coordinator"


def test_one_can_jump_to_an_answer_inside_an_entry_and_to_a_list(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    case = convict(session)
    presenter.jump(f"pr_outcome {case}")
    assert (presenter.here.name, presenter.here.entry) == ("pr_outcome", case)
    presenter.jump("pr_outcome")
    assert presenter.here == roster_page(session.form, "proceeding")
    presenter.jump("proceeding")
    assert presenter.here == roster_page(session.form, "proceeding")


# --- entries ------------------------------------------------------------------------------------


def test_an_entry_is_begun_walked_and_comes_back_to_its_list(
    presenter: InterviewPresenter,
) -> None:
    at(presenter, "episode")
    presenter.entries.add()
    assert presenter.here.entry
    while presenter.here.entry:
        presenter.answers.choose("dk")
        presenter.go_on()
    assert presenter.here == roster_page(presenter.form, "episode")


def test_a_removed_entry_can_be_brought_back_with_its_answers(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    heard = Heard(presenter)
    case = convict(session)
    at(presenter, "proceeding")
    presenter.entries.remove(case)
    assert heard.pages[-1].entries == ()
    assert heard.done[-1][1]
    presenter.undo()
    assert [entry.id for entry in heard.pages[-1].entries] == [case]
    assert given(presenter, "pr_outcome", case) == Answer("convicted")


def test_declaring_a_list_whole_can_be_taken_back_and_one_more_opens_it(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    at(presenter, "episode")
    presenter.entries.declare("complete")
    assert session.form.sheet.entries("episode").state is RosterState.COMPLETE
    presenter.entries.declare("complete")
    assert session.form.sheet.entries("episode").state is RosterState.OPEN
    presenter.entries.declare("not_sure")
    presenter.entries.add()
    assert session.form.sheet.entries("episode").state is RosterState.OPEN


# --- beside the question ------------------------------------------------------------------------


def test_undo_takes_the_last_answer_back(presenter: InterviewPresenter) -> None:
    at(presenter, "reopen")
    presenter.answers.choose("dk")
    presenter.answers.choose("decline")
    presenter.undo()
    assert given(presenter, "reopen").status is Status.DK
    presenter.undo()
    assert given(presenter, "reopen").status is Status.NOT_ASKED


def test_what_was_taken_back_comes_again_on_the_page_where_it_belongs(
    presenter: InterviewPresenter,
) -> None:
    heard = Heard(presenter)
    at(presenter, "reopen")
    presenter.answers.choose("dk")
    at(presenter, "job_now")
    presenter.undo()
    assert presenter.here is not None
    assert presenter.here.name == "reopen"
    at(presenter, "job_now")
    presenter.turning.again()
    assert presenter.here.name == "reopen"
    assert given(presenter, "reopen").status is Status.DK
    assert heard.done[-1][0] == "The change was made again."
    presenter.turning.again()
    assert given(presenter, "reopen").status is Status.DK


def test_a_note_is_written_when_it_is_left_and_shown_again(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    heard = Heard(presenter)
    at(presenter, "reopen")
    presenter.notes.type("Spoke of a lawyer.")
    assert session.note(Place("reopen")) == ""
    presenter.notes.write()
    assert session.note(Place("reopen")) == "Spoke of a lawyer."
    presenter.show_page()
    assert heard.pages[-1].note == "Spoke of a lawyer."


def test_the_side_notes_are_folded_unless_only_the_interviewer_sees_the_screen(
    begin: Begin, qapp: QApplication
) -> None:
    assert not InterviewPresenter(begin()).panel_open
    assert InterviewPresenter(begin(private=True)).panel_open


def test_findings_are_held_back_while_treatment_is_on_screen(
    presenter: InterviewPresenter, session: InterviewSession
) -> None:
    heard = Heard(presenter)
    at(presenter, "illtreated")
    before = len(heard.barriers)
    presenter.answers.choose("yes")
    assert len(heard.barriers) == before
    at(presenter, "paying_still")
    assert len(heard.barriers) > before


def test_before_storing_is_allowed_the_screen_says_that_nothing_is_written(
    begin: Begin, qapp: QApplication
) -> None:
    presenter = InterviewPresenter(begin())
    heard = Heard(presenter)
    presenter.start()
    assert heard.saves == [SaveState.MEMORY]
    presenter.answers.choose("none")
    assert set(heard.saves) == {SaveState.MEMORY}


def test_a_disk_that_refuses_is_told_and_the_answer_stands_in_memory(
    presenter: InterviewPresenter, vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object, **_named: object) -> None:
        raise DiskFull

    heard = Heard(presenter)
    at(presenter, "reopen")
    with monkeypatch.context() as patched:
        patched.setattr(vault.store.interviews, "append", full)
        presenter.answers.choose("dk")
    assert heard.saves[-1] == SaveState.FAILED
    assert heard.said[-1]
    assert given(presenter, "reopen") == Answer("dk", Status.DK)
    presenter.answers.choose("decline")
    assert heard.saves[-1] == SaveState.SAVED
    assert heard.said[-1] == ""


def test_a_vault_that_was_locked_takes_nothing_and_the_typed_text_is_not_lost(
    presenter: InterviewPresenter, session: InterviewSession, vault: OpenVault
) -> None:
    entry, _ = session.add_entry("episode")
    heard = Heard(presenter)
    at(presenter, "ep_start", entry)
    presenter.answers.type_text("5.2018")
    vault.store.close()
    presenter.go_on()
    assert heard.said[-1]
    assert presenter.drafts.text(Place("ep_start", entry)) == "5.2018"
