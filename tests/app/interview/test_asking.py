"""What is shown of a question: languages, keys, marks."""

import pytest

from dutyrehab_desktop.app.interview.asking import OPTION_KEYS, Asking, Kept, editor_kind
from dutyrehab_desktop.app.interview.lines import EditorKind, QuestionLine
from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.app.interview.speech import Speech
from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.questionnaire.model import QuestionType
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.interviewing import InterviewSession

SPEECH = Speech("en", "en", "en")


def line_of(session: InterviewSession, place: Place, kept: Kept | None = None) -> QuestionLine:
    step = step_of(session.form, place)
    return Asking(session.form, SPEECH).line(step, kept or Kept())


def test_every_option_has_one_key_and_no_key_means_anything_else(content: Content) -> None:
    longest = max(len(choices) for choices in content.questionnaire.lists.values())
    assert len(set(OPTION_KEYS)) == len(OPTION_KEYS) >= longest - 2
    assert not set(OPTION_KEYS) & set("DPNWB")


def test_dont_know_and_not_say_stand_with_the_options_as_their_equals(
    session: InterviewSession,
) -> None:
    editor = line_of(session, Place("reopen")).editor
    assert [option.name for option in editor.options][-2:] == ["dk", "decline"]
    assert [option.shown_key for option in editor.options][-2:] == ["D", "P"]
    assert editor.refusals == 2
    assert all(option.label for option in editor.options)


def test_beside_a_field_the_two_are_worded_as_in_the_lists_and_need_alt(
    session: InterviewSession,
) -> None:
    entry, _ = session.add_entry("episode")
    editor = line_of(session, Place("ep_start", entry)).editor
    in_lists = line_of(session, Place("reopen")).editor.options[-2:]
    assert [option.label for option in editor.options] == [option.label for option in in_lists]
    assert [option.shown_key for option in editor.options] == ["Alt+D", "Alt+P"]


def test_what_must_be_answered_offers_no_refusal(session: InterviewSession) -> None:
    assert line_of(session, Place("country")).editor.refusals == 0


def test_what_the_interviewer_answers_alone_is_not_shown_for_reading_aloud(
    session: InterviewSession,
) -> None:
    step = step_of(session.form, Place("interviewer_code"))
    line = Asking(session.form, Speech("ru", "en", "en")).line(step, Kept())
    assert line.label == session.questionnaire.questions["interviewer_code"].labels["en"]
    assert line.second == ""
    assert "Only for you" in line.marks[0]


def test_the_same_text_is_not_shown_twice(session: InterviewSession) -> None:
    assert line_of(session, Place("reopen")).second == ""


def test_a_date_is_offered_for_change_as_a_person_would_type_it(session: InterviewSession) -> None:
    entry, _ = session.add_entry("episode")
    place = Place("ep_start", entry)
    session.record(place, Answer("2018-05"), "en")
    assert line_of(session, place).editor.text == "5.2018"
    assert session.form.parse(place, "5.2018") == Answer("2018-05")


def test_a_draft_goes_before_the_answer_and_says_so(session: InterviewSession) -> None:
    entry, _ = session.add_entry("episode")
    place = Place("ep_start", entry)
    session.record(place, Answer("2018-05"), "en")
    line = line_of(session, place, Kept(draft="6.20"))
    assert line.editor.text == "6.20"
    assert line.editor.draft
    assert len(line.mild) == 1


def test_a_refused_text_shows_the_refusal_and_no_text(session: InterviewSession) -> None:
    entry, _ = session.add_entry("episode")
    session.record(Place("ep_start", entry), Answer("", Status.DK), "en")
    editor = line_of(session, Place("ep_start", entry)).editor
    assert editor.text == ""
    assert [option.name for option in editor.options if option.chosen] == ["dk"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("country", EditorKind.SINGLE),
        ("rights_limited", EditorKind.MULTIPLE),
        ("ep_start", EditorKind.DATE),
        ("pr_sentence_months", EditorKind.MONTHS),
        ("paying_month", EditorKind.MONEY),
        ("own_words", EditorKind.TEXT),
        ("interviewer_code", EditorKind.LINE),
    ],
)
def test_each_type_has_its_editor(content: Content, name: str, kind: EditorKind) -> None:
    assert editor_kind(content.questionnaire.questions[name]) is kind


def test_every_question_that_can_be_asked_has_an_editor(content: Content) -> None:
    silent = (QuestionType.NOTE, QuestionType.CALCULATE)
    for question in content.questionnaire.questions.values():
        if question.type not in silent:
            assert editor_kind(question) in EditorKind


def test_switching_to_the_language_below_makes_the_two_change_places() -> None:
    speech = Speech("ru", "kk", "kk")
    assert speech.switched("kk") == Speech("kk", "ru", "kk")
    assert speech.switched("kk").switched("ru") == speech
    assert speech.switched("uz") == Speech("uz", "kk", "kk")
    assert speech.switched("ru") is speech
