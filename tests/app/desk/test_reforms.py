"""What the proposals would open, on the screen, in four languages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.desk.reforms.presenter import ReformsPresenter
from dutyrehab_desktop.app.desk.reforms.view import ReformsView
from dutyrehab_desktop.app.shell.rooms import connect_busy
from tests.helpers.on_screen import words
from tests.helpers.received import demonstration, take_in

LANGUAGES = ("en", "ru", "kk", "uz")


@pytest.fixture
def page(qtbot, look, desk, content, around, runner, messages):
    view = ReformsView(look)
    qtbot.addWidget(view)
    presenter = ReformsPresenter(desk, content, around, runner, messages)
    connect_busy(view, presenter, view.retranslate)
    view.count_requested.connect(presenter.count)
    presenter.shown.connect(view.show_page)
    view.presenter = presenter
    view.resize(1000, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


def count(qtbot, view):
    with qtbot.waitSignal(view.presenter.shown, timeout=30_000):
        view.ui.openButton.click()


def test_bars_a_country_what_opens_most_and_our_readings(qtbot, page, desk, content, languages):
    take_in(desk, demonstration(), content)
    count(qtbot, page)
    assert [card.country for card in page.page.countries] == [
        *("Kazakhstan", "Uzbekistan", "Both countries"),
    ]
    kz = page.page.countries[0]
    assert kz.charts[0].bars[0].count == 8
    assert "opens for 8, may open for 3, of 11" in kz.charts[0].description
    assert [line.opens for _, lines in kz.best for line in lines] == ["opens for 11 of 11"] * 2
    assert "An admission under pressure can be cancelled" in kz.idle
    assert len(page.proposals) == len(content.law.reforms)
    told = {}
    for language in LANGUAGES:
        languages.switch(language)
        QApplication.processEvents()
        told[language] = words(page)
        assert page.page.notes[0] in told[language]
        assert len(page.page.proposals) == len(content.law.reforms)
        for proposal in page.page.proposals:
            assert all(reading.reading and reading.about for reading in proposal.readings)
    assert len(set(told.values())) == len(LANGUAGES)
    languages.switch("en")


def test_a_proposal_is_opened_by_the_keyboard_and_stays_open(qtbot, page, desk, content, languages):
    take_in(desk, demonstration()[:11], content)
    count(qtbot, page)
    second = page.proposals[1]
    assert second.readings.isHidden()
    second.button.setFocus()
    QTest.keyClick(second.button, Qt.Key.Key_Space)
    assert not second.readings.isHidden()
    assert "Our reading" in words(page)
    assert "Rehabilitation after a criminal case (Kazakhstan)" in words(page)
    languages.switch("uz")
    assert not page.proposals[1].readings.isHidden()
    languages.switch("en")
    page.proposals[1].button.click()
    assert page.proposals[1].readings.isHidden()
    assert page.proposals[1].button.accessibleName().startswith("How we read it: ")


def test_of_few_people_the_page_tells_the_order_and_no_number(qtbot, page, desk, content):
    take_in(desk, demonstration()[:7], content)
    count(qtbot, page)
    (kz,) = page.page.countries
    assert kz.charts == ()
    assert kz.ranked[0] == "1. A right that does not wait for an acquittal"
    assert "Fewer than 10 people" in words(page)
    assert not page.charts


def test_of_nobody_it_says_so(qtbot, page):
    count(qtbot, page)
    assert "nobody yet who may be counted" in words(page)
