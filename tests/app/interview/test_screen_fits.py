"""Nothing is cut off on the smallest screen, at larger text, in any language."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.interview.path import roster_page, step_of
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.conftest import Begin, Open
from tests.app.interview.fit import problems
from tests.app.interview.stage import (
    Key,
    Stage,
    answer,
    convict,
    letters_of,
    with_long_texts,
)

SIZES = ((1024, 600), (1366, 768))
PERCENTS = (100, 130)
LANGUAGES = ("ru", "kk", "uz", "en")
TIGHTEST = (SIZES[0], 130)
OTHERS = ((SIZES[1], 100), (SIZES[1], 130), (SIZES[0], 100), (SIZES[1], 100))
"""One of the easier windows for each language; together they hold every pair."""
PAGES = ("country", "reopen", "rights_limited", "own_words", "delete_on", "note_script")
INSIDE = ("ep_start", "ep_release_ground", "pr_charge", "pr_episodes", "pr_sentence_months")


class Stretching(QTranslator):
    """Sentences of the window in invented letters, a third longer than in English."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def translate(self, context: str, text: str, _comment: str = "", _n: int = -1) -> str:
        if not context.startswith("Q") and " " in text.strip():
            return letters_of(self._language, text)
        return text


@pytest.fixture(scope="module")
def content() -> Content:
    """The shipped content with texts that are longer than any translation should be."""
    shipped = load_content()
    return replace(shipped, questionnaire=with_long_texts(shipped.questionnaire))


@pytest.fixture
def stretched(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """One language, with the window's own sentences stretched too."""
    translator = Stretching(request.param)
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def held_and_tried(session: InterviewSession) -> list[Place]:
    case = convict(session)
    times = session.form.sheet.entries("episode").ids[0]
    answer(session, {"c_coordinator": "yes", "paying_still": "fine", "new_evidence": "no"})
    places = [Place(name) for name in PAGES]
    inside = [Place(name, times if name.startswith("ep") else case) for name in INSIDE]
    return places + [place for place in inside if session.form.visible(place)]


def seen(stage: Stage, what: str) -> dict[str, list[str]]:
    stage.settle()
    found = problems(stage.window)
    return {what: found} if found else {}


@pytest.mark.parametrize(
    ("stretched", "size", "percent"),
    [
        *((language, *TIGHTEST) for language in LANGUAGES),
        *((language, *other) for language, other in zip(LANGUAGES, OTHERS, strict=True)),
    ],
    indirect=["stretched"],
)
def test_nothing_is_cut_off(
    begin: Begin, open_stage: Open, stretched: str, percent: int, size: tuple[int, int]
) -> None:
    below = "ru" if stretched != "ru" else "kk"
    session = begin(spoken=stretched, second=below, stored=True)
    places = held_and_tried(session)
    stage = open_stage(session, percent=percent, size=size)
    found: dict[str, list[str]] = {}
    extreme = (size, percent) in ((SIZES[0], 130), (SIZES[1], 100))
    for panel in ("folded", "open") if extreme else ("folded",):
        for place in places:
            stage.presenter.go_to(step_of(session.form, place))
            found |= seen(stage, f"{place.question}, {panel}")
        stage.key(Key.Key_W)
        stage.presenter.go_to(roster_page(session.form, "proceeding"))
        found |= seen(stage, f"list, {panel}")
        stage.presenter.go_to(None)
        found |= seen(stage, f"last, {panel}")
        stage.view.panel_toggled.emit()
        for card in stage.view.panel.cards:
            card.head.setChecked(True)
    assert found == {}


@pytest.mark.heavy("windows")
@pytest.mark.parametrize("stretched", LANGUAGES, indirect=True)
@pytest.mark.parametrize("percent", PERCENTS)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off_in_any_window(
    begin: Begin, open_stage: Open, stretched: str, percent: int, size: tuple[int, int]
) -> None:
    test_nothing_is_cut_off(begin, open_stage, stretched, percent, size)


@pytest.mark.parametrize("stretched", ["kk"], indirect=True)
def test_a_message_and_the_boxes_beside_a_question_fit_too(
    begin: Begin, open_stage: Open, stretched: str
) -> None:
    session = begin(spoken="kk", second="ru", stored=True)
    stage = open_stage(session, percent=130, size=(1024, 600))
    stage.presenter.go_to(step_of(session.form, Place("reopen")))
    stage.key(Key.Key_W)
    stage.key(Key.Key_N)
    stage.view.show_message(letters_of("kk", "This one is needed before you go on. " * 2))
    stage.view.show_done("The entry was removed.", "Undo")
    assert seen(stage, "everything open") == {}
    stage.view.begin_pause(letters_of("kk", "A short break. Take your time."), "A break")
    stage.settle()
    assert problems(stage.view.pause) == []


def test_the_measure_finds_what_is_cut_off(begin: Begin, open_stage: Open) -> None:
    stage = open_stage(begin(stored=True))
    stage.settle()
    assert problems(stage.window) == []
    stage.view.ui.nextButton.setFixedWidth(30)
    stage.view.question.setMinimumWidth(3000)
    stage.settle()
    told = "\n".join(problems(stage.window))
    assert "cut off: QPushButton 'nextButton'" in told
    assert "hangs over" in told


@pytest.mark.parametrize("stretched", ["kk"], indirect=True)
def test_nothing_is_cut_off_at_the_largest_text(
    begin: Begin, open_stage: Open, stretched: str
) -> None:
    session = begin(spoken=stretched, second="ru", stored=True)
    places = held_and_tried(session)
    stage = open_stage(session, percent=150, size=SIZES[1])
    found: dict[str, list[str]] = {}
    for place in places:
        stage.presenter.go_to(step_of(session.form, place))
        found |= seen(stage, place.question)
    stage.presenter.go_to(roster_page(session.form, "proceeding"))
    found |= seen(stage, "list")
    assert found == {}
