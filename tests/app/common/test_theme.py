"""The look: sizes grow with the text, fonts are ours, the machine's wish is followed."""

import re

import pytest
from PySide6.QtGui import QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.theme import Look, load_fonts, preferred_theme
from dutyrehab_desktop.app.common.tokens import CONTRAST, DARK, LIGHT, THEMES
from dutyrehab_desktop.app.widgets.dressing import Dresser


def test_the_shipped_inter_is_found_in_every_weight(qapp: QApplication) -> None:
    assert "Inter" in load_fonts()
    look = Look()
    for weight in (400, 500, 600, 700):
        info = QFontInfo(look.font(15, look.font(15).weight().__class__(weight)))
        assert (info.family(), info.weight()) == ("Inter", weight)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("percent", [100, 130, 150])
def test_every_length_of_the_style_sheet_grows_with_the_text(theme: str, percent: int) -> None:
    sheet = Look(THEMES[theme], percent).style_sheet()
    sizes = {int(size) for size in re.findall(r"font-size: (\d+)px", sheet)}
    plain = {int(s) for s in re.findall(r"font-size: (\d+)px", Look(LIGHT, 100).style_sheet())}
    assert sizes == {round(size * percent / 100) for size in plain}
    assert min(sizes) >= 12


def test_no_length_of_the_style_sheet_is_broken_or_negative() -> None:
    for percent in (100, 110, 125, 130, 150):
        assert not re.search(r"(-\d+|\d\.\d+)px", Look(LIGHT, percent).style_sheet())


def test_the_text_size_stays_between_100_and_150_percent() -> None:
    assert Look(LIGHT, 20).percent == 100
    assert Look(LIGHT, 900).percent == 150


def test_a_change_of_look_is_told_once_and_none_where_nothing_changed(qtbot: QtBot) -> None:
    look = Look(LIGHT, 100)
    with qtbot.waitSignal(look.changed):
        look.put_on(DARK, 120)
    with qtbot.assertNotEmitted(look.changed):
        look.put_on(DARK, 120)


def test_a_low_window_is_told_to_be_compact_and_larger_text_makes_it_so_earlier() -> None:
    look = Look(LIGHT, 100)
    look.fit_height(768)
    assert not look.compact
    look.fit_height(600)
    assert look.compact
    look.put_on(LIGHT, 130)
    look.fit_height(768)
    assert look.compact


def test_a_chosen_theme_is_taken_and_the_system_is_followed_otherwise(
    qapp: QGuiApplication,
) -> None:
    hints = qapp.styleHints()
    assert preferred_theme("contrast", hints) is CONTRAST
    assert preferred_theme("dark", hints) is DARK
    assert preferred_theme("system", hints) in (LIGHT, DARK)


def test_the_palette_says_the_same_as_the_tokens() -> None:
    palette = Look(DARK).palette()
    assert palette.color(QPalette.ColorRole.Window).name().upper() == DARK.page
    assert palette.color(QPalette.ColorRole.Text).name().upper() == DARK.text


def test_the_whole_application_is_dressed_and_dressed_anew(
    qtbot: QtBot, qapp: QApplication
) -> None:
    before = (qapp.styleSheet(), qapp.palette(), qapp.font())
    look = Look(LIGHT, 100)
    dresser = Dresser(look, qapp)
    try:
        button = QPushButton("x")
        qtbot.addWidget(button)
        button.ensurePolished()
        assert button.fontInfo().pixelSize() == 14
        look.put_on(DARK, 150)
        assert button.fontInfo().pixelSize() == 21
        assert DARK.page in qapp.styleSheet()
    finally:
        look.changed.disconnect(dresser.dress)
        dresser.deleteLater()
        qapp.setStyleSheet(before[0])
        qapp.setPalette(before[1])
        qapp.setFont(before[2])
