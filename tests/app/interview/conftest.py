"""A real session in a real vault, and the screen around it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.theme import Look, load_fonts
from dutyrehab_desktop.app.common.tokens import LIGHT
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.shipped import translation
from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.app.interview.returned import Again, at, start
from tests.app.interview.stage import BEFORE_STORING, Stage, answer
from tests.helpers.vaults import make_vault

TODAY = date(2026, 11, 23)

Begin = Callable[..., InterviewSession]
Open = Callable[..., Stage]


@pytest.fixture(scope="session")
def content() -> Content:
    """The shipped questionnaire and law."""
    return load_content()


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[OpenVault]:
    """An open vault of a field laptop."""
    with make_vault(tmp_path / "field", Role.FIELD) as opened:
        yield opened


@pytest.fixture
def begin(content: Content, vault: OpenVault) -> Begin:
    """Begins an interview; it is stored from the start where that is asked for."""

    def begun(
        *, spoken: str = "en", second: str = "en", stored: bool = False, private: bool = False
    ) -> InterviewSession:
        surroundings = Surroundings(lambda: TODAY, random_bytes)
        session = begin_interview(content, vault.store, surroundings, spoken=spoken)
        session.second = second
        session.private_screen = private
        if stored:
            answer(session, BEFORE_STORING)
        return session

    return begun


@pytest.fixture
def session(begin: Begin, qapp: QApplication) -> InterviewSession:
    """An interview that may be stored."""
    return begin(stored=True)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """The window's languages; none is left switched on."""
    made = Languages(translation())
    yield made
    made.silence()


@pytest.fixture
def open_stage(qtbot: QtBot, qapp: QApplication, languages: Languages) -> Iterator[Open]:
    """Opens the screen of a session in a window of its own."""
    load_fonts()
    before = qapp.styleSheet()
    stages: list[Stage] = []

    def opened(session: InterviewSession, *, percent: int = 100, size=(1366, 768)) -> Stage:
        look = Look(LIGHT, percent)
        qapp.setStyleSheet(look.style_sheet())
        stage = Stage(session, look, languages)
        qtbot.addWidget(stage.window)
        stages.append(stage)
        with qtbot.waitActive(stage.window):
            stage.show(*size)
        return stage

    yield opened
    qapp.setStyleSheet(before)


@pytest.fixture
def again(content: Content, vault: OpenVault) -> Again:
    """The same draft as the first screen opens it."""
    around = Surroundings(lambda: TODAY, random_bytes)

    def resumed(session: InterviewSession, under: Content = content) -> InterviewSession:
        return resume_interview(under, vault.store, around, session.code)

    return resumed


@pytest.fixture
def left(session: InterviewSession, qapp: QApplication) -> InterviewSession:
    """An interview that was left at a question in the middle."""
    presenter, _ = start(session)
    at(presenter, "reopen")
    presenter.leave()
    return session
