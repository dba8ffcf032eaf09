"""A real interview on a real screen for tests, walked by keys; and texts that are too long."""

import random
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow, QWidget

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.screen import InterviewScreen
from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.helpers.answers import OPENING

NO = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key

BEFORE_STORING = {**OPENING, "interviewer_code": "A7", "c_store": "yes"}


def answer(session: InterviewSession, answers: Mapping[str, str]) -> None:
    """Give answers outside rosters, as the person would."""
    for name, value in answers.items():
        given = Answer(value, Status(value) if value in ("dk", "decline") else Status.ANSWERED)
        session.record(Place(name), given, session.spoken)


def convict(session: InterviewSession, outcome: str = "convicted") -> str:
    """One case of which the sentence was served to the end; the id of its entry."""
    times, _ = session.add_entry("episode")
    for name, value in (("ep_kind", "prison"), ("ep_release_ground", "full_term")):
        if session.form.visible(Place(name, times)):
            options = [option.name for option in session.form.options(Place(name, times))]
            given = value if value in options else options[0]
            session.record(Place(name, times), Answer(given), session.spoken)
    case, _ = session.add_entry("proceeding")
    for name, value in (("pr_type", "criminal"), ("pr_outcome", outcome)):
        session.record(Place(name, case), Answer(value), session.spoken)
    return case


def letters_of(language: str, text: str) -> str:
    """The same text in invented letters of a language, a third longer."""
    dice = random.Random(f"{language}{text}")
    alphabet = {
        "ru": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщ",
        "kk": "аеыитндрлсқкмбғдүұіөәңһшж",
        "uz": "aioneldtrsmkbuhygqzʻpvshchx",
    }.get(language, "etaoinshrdlucmfwyp")
    words = []
    for word in text.split() * 2:
        if sum(map(len, words)) + len(words) > len(text) * 1.33:
            break
        words.append("".join(dice.choice(alphabet) for _ in word))
    return " ".join(words).capitalize()


def with_long_texts(questionnaire: Questionnaire) -> Questionnaire:
    """The questionnaire with every text in Russian, Kazakh, Uzbek a third longer than English."""

    def longer(texts: Mapping[str, str]) -> Mapping[str, str]:
        english = texts.get("en", "")
        made = {code: letters_of(code, english) for code in ("ru", "kk", "uz") if english}
        return MappingProxyType({"en": english, **made})

    return replace(
        questionnaire,
        sections=tuple(replace(s, labels=longer(s.labels)) for s in questionnaire.sections),
        questions={
            name: replace(
                question,
                labels=longer(question.labels),
                hints=longer(question.hints),
                purposes=longer(question.purposes),
            )
            for name, question in questionnaire.questions.items()
        },
        rosters={
            name: replace(roster, labels=longer(roster.labels), another=longer(roster.another))
            for name, roster in questionnaire.rosters.items()
        },
        lists={
            name: tuple(replace(choice, labels=longer(choice.labels)) for choice in choices)
            for name, choices in questionnaire.lists.items()
        },
    )


class Stage:
    """The interview screen in a window, with keys to press."""

    def __init__(self, session: InterviewSession, look: Look, languages: Languages) -> None:
        self.session = session
        self.look = look
        self.screen = InterviewScreen(session, look, languages)
        self.view = self.screen.view
        self.presenter = self.screen.presenter
        self.window = QMainWindow()
        self.window.setCentralWidget(self.view)
        layout = self.window.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.window.setMinimumSize(900, 500)

    @property
    def here(self) -> str:
        """Name of the page on screen."""
        return self.presenter.here.name if self.presenter.here else ""

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.window.windowHandle(), key, held)

    def type(self, text: str) -> None:
        """Type into what has the keyboard."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def press(self, option: str, held: Qt.KeyboardModifier = NO) -> None:
        """Press the key that the badge of an option shows."""
        editor = self.view.question.editor
        if editor is None:
            raise LookupError(option)
        keys = {line.name: line.key for line in editor.grid.lines}
        self.key(Key(ord(keys[option])), held)

    def show(self, width: int = 1366, height: int = 768) -> None:
        """Show the window and begin."""
        self.window.resize(width, height)
        self.window.show()
        self.screen.start()

    def settle(self) -> None:
        """Let layouts happen that are asked for, as Qt does before it paints, and no more.

        What needs a second turn of the event loop would be seen wrong for a moment.
        """
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def focusable(root: QWidget) -> list[QWidget]:
    """Every widget that the tabulator can reach, visible now."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value
    ]
