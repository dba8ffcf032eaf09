"""The guide: what to do, who helps, what the law says, in two languages at once."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow

from dutyrehab_desktop.app.guide.lines import GuideKind
from dutyrehab_desktop.app.guide.pages import GuideWriter
from dutyrehab_desktop.app.guide.view import GuideDialog
from dutyrehab_desktop.workflows.projects import Project
from tests.helpers.vaults import HELPERS

TODAY = date(2026, 11, 23)
PROJECT = Project.model_validate(
    {
        "version": 3,
        "organisation": {"en": "We listen.", "ru": "Мы слушаем.", "kk": "", "uz": ""},
        "emergency": "+7 700 000 00 09",
        "referrals": HELPERS,
    }
)


@pytest.fixture
def writer(content, languages):
    return GuideWriter(PROJECT, content.law, TODAY, "kk", "ru")


@pytest.fixture
def dialog(qtbot, look, writer):
    window = QMainWindow()
    window.resize(1024, 600)
    qtbot.addWidget(window)
    made = GuideDialog(look, writer.pages(), "help", window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    yield made
    made.deleteLater()


def page(writer, name):
    return next(one for one in writer.pages() if one.name.partition(" ")[0] == name)


def test_what_is_said_aloud_is_in_the_language_of_the_talk_with_the_readers_below(writer):
    said = [line for line in page(writer, "hard").lines if line.kind is GuideKind.SAY]
    assert said[0].text.startswith("Үзіліс жасауға")
    assert said[0].second.startswith("Мы можем сделать перерыв")
    done = [line for line in page(writer, "hard").lines if line.kind is GuideKind.DO]
    assert done[0].text.startswith("Дрожь, пот")


def test_the_emergency_contact_stands_behind_the_steps_for_danger(writer):
    assert page(writer, "hard").lines[-1].text == "+7 700 000 00 09"


def test_helpers_stand_by_city_and_a_line_not_checked_in_time_says_so(writer):
    titles = [one.title for one in writer.pages()]
    assert [title for title in titles if title.startswith("Who helps")] == [
        "Who helps: Almaty",
        "Who helps: Tashkent",
    ]
    almaty, tashkent = (one for one in writer.pages() if one.name.startswith("help "))
    assert [line.text for line in almaty.lines] == [
        "Психолог маман",
        "An invented psychologist. +7 700 000 00 01, on weekdays",
    ]
    assert almaty.lines[1].second.startswith("қазақша, орысша · Тегін · ")
    assert tashkent.lines[-1].kind is GuideKind.DUE


def test_information_alone_holds_no_steps_for_distress(writer):
    names = [one.name for one in writer.information()]
    assert names == ["help Almaty", "help Tashkent", "law kz", "law uz", "organisation"]


def test_without_a_list_the_guide_says_so(content, languages):
    empty = GuideWriter(Project(), content.law, TODAY, "en", "en")
    assert [one.name for one in empty.information()] == ["help", "law kz", "law uz"]


def test_a_language_without_own_words_hears_the_english_ones(writer):
    (line,) = page(writer, "organisation").lines
    assert (line.text, line.second) == ("We listen.", "Мы слушаем.")


def shown(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_it_opens_at_what_is_asked_and_arrows_turn_the_pages(dialog, qtbot):
    assert dialog.page.name == "help Almaty"
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.page.name == "help Tashkent"
    QTest.keyClick(dialog, Qt.Key.Key_Up)
    assert dialog.page.name == "help Almaty"
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    assert dialog.page.name == "hard"
    qtbot.waitUntil(lambda: "+7 700 000 00 09" in shown(dialog))


def test_the_text_scrolls_while_the_keyboard_stays_on_the_list(dialog, qtbot):
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    bar = dialog.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    before = bar.value()
    QTest.keyClick(dialog.list, Qt.Key.Key_Right)
    assert bar.value() > before
    QTest.keyClick(dialog.list, Qt.Key.Key_Left)
    assert bar.value() == before
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_no_line_is_wider_than_the_page(dialog, qtbot):
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        qtbot.wait(1)
        room = dialog.text.viewport().width()
        assert dialog.text.widget().minimumSizeHint().width() <= room, dialog.page.name
