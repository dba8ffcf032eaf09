"""The window changes its language while it is open."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.i18n import (
    OWN_NAMES,
    SHORT_NAMES,
    Languages,
    locale_of,
    translate,
)

SENTENCE = QT_TRANSLATE_NOOP("Test", "Take a break")
TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="ru"><context><name>Test</name><message>
<source>Take a break</source><translation>Сделать перерыв</translation>
</message></context></TS>"""


@pytest.fixture
def languages(tmp_path: Path, qtbot: QtBot) -> Iterator[Languages]:
    (tmp_path / "dutyrehab_ru.ts").write_text(TS, encoding="utf-8")
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    command = [str(lrelease), "-silent", str(tmp_path / "dutyrehab_ru.ts")]
    subprocess.run(command, check=True, timeout=60)
    made = Languages(tmp_path)
    yield made
    made.silence()


class Listener(QWidget):
    """Counts how often Qt tells it that the language changed."""

    told = 0

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.told += 1
        super().changeEvent(event)


def test_switching_changes_our_sentences_and_those_of_qt(languages: Languages) -> None:
    assert translate("Test", "Take a break") == "Take a break"
    languages.switch("ru")
    assert translate("Test", "Take a break") == "Сделать перерыв"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    languages.switch("en")
    assert translate("Test", "Take a break") == "Take a break"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_every_widget_is_told(languages: Languages, qtbot: QtBot) -> None:
    listener = Listener()
    qtbot.addWidget(listener)
    with qtbot.waitSignal(languages.changed) as told:
        languages.switch("ru")
    assert told.args == ["ru"]
    qtbot.waitUntil(lambda: listener.told > 0)


def test_a_page_for_two_says_a_sentence_in_a_language_that_is_not_the_windows(
    languages: Languages,
) -> None:
    languages.switch("en")
    assert languages.say("ru", "Test", SENTENCE) == "Сделать перерыв"
    assert languages.say("kk", "Test", SENTENCE) == "Take a break"
    assert translate("Test", "Take a break") == "Take a break"


def test_every_language_has_its_names_and_a_real_locale() -> None:
    for code in OWN_NAMES:
        assert SHORT_NAMES[code]
        locale = locale_of(code)
        assert locale.bcp47Name().partition("-")[0] == code.partition("-")[0]
    assert "\u02bb" in OWN_NAMES["uz"]
