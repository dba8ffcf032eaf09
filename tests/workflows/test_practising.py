"""Practice: the real interview in memory only, with an invented person who answers."""

from pathlib import Path

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import look_at_card, make_card
from dutyrehab_desktop.workflows.interviewing import SaveState
from dutyrehab_desktop.workflows.practising import (
    Practice,
    first_steps,
    hide_first_steps,
    note_practised,
    story,
)
from dutyrehab_desktop.workflows.reviewing import missing_for_signing, review
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.answers import tell, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.vaults import make_vault, open_vault


def bytes_on_disk(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_whole_practice_interview_leaves_no_trace_on_the_disk(
    content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    with make_vault(tmp_path / "field", Role.FIELD) as vault:
        before = bytes_on_disk(tmp_path)
        practice = Practice(content, surroundings, spoken="en")
        session = practice.session
        tell(session, whole_story())
        assert session.save is SaveState.SAVED
        assert missing_for_signing(session) == ()
        assert any(section.lines for section in review(session, "en"))
        assert session.undo() is not None
        practice.forget()
        assert bytes_on_disk(tmp_path) == before
        assert vault.store.lines() == ()


def test_the_invented_person_answers_in_the_language_of_the_talk(
    content: Content, surroundings: Surroundings
) -> None:
    practice = Practice(content, surroundings, spoken="kk")
    session = practice.session
    assert practice.said(Place("job_now"), "en") == "It is still hard. I sell honey."
    for language in content.questionnaire.languages:
        assert practice.said(Place("job_now"), language)
    assert practice.said(Place("record_code"), "en") == ""
    first, _ = session.add_entry("episode")
    second, _ = session.add_entry("episode")
    assert practice.said(Place("ep_start", first), "en")
    assert practice.said(Place("ep_start", second), "en") == ""
    practice.forget()


def test_the_story_answers_only_questions_that_are_asked(content: Content) -> None:
    form = content.questionnaire
    assert len(story()) >= 45
    for name, position in story():
        inside = form.questions[name].roster if name in form.questions else ""
        assert name in form.questions or name in form.rosters
        assert bool(inside) == bool(position), name


def test_the_first_steps_go_when_they_were_taken_and_stay_gone(
    content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    with make_vault(tmp_path / "desk", Role.COORDINATOR) as desk:
        make_card(desk, {"en": "Invented"}, tmp_path / "card.txt")
    with make_vault(tmp_path / "field", Role.FIELD) as vault:
        assert first_steps(vault).wanted
        note_practised(vault)
        assert first_steps(vault).practised
        assert first_steps(vault).wanted
        enrol(vault, tmp_path / "card.txt", look_at_card(tmp_path / "card.txt").words)
    with open_vault(tmp_path / "field") as again:
        assert not first_steps(again).wanted


def test_the_first_steps_can_be_hidden(tmp_path: Path) -> None:
    with make_vault(tmp_path / "field", Role.FIELD) as vault:
        hide_first_steps(vault)
    with open_vault(tmp_path / "field") as again:
        assert not first_steps(again).wanted
        assert not first_steps(again).practised
