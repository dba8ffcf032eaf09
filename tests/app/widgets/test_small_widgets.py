"""The small ones: pill of saving, toast, language switch, labels, icons."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.i18n import OWN_NAMES
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets import toast as toast_module
from dutyrehab_desktop.app.widgets.elided_label import ElidedLabel
from dutyrehab_desktop.app.widgets.language_switch import LanguageSwitch
from dutyrehab_desktop.app.widgets.painting import ICONS, draw_icon, wrap
from dutyrehab_desktop.app.widgets.pill_row import PillRow
from dutyrehab_desktop.app.widgets.quiet_box import QuietBox
from dutyrehab_desktop.app.widgets.save_pill import SavePill
from dutyrehab_desktop.app.widgets.side_lines import SaveMark
from dutyrehab_desktop.app.widgets.toast import Toast


def test_the_three_states_of_saving_differ_in_shape_and_word(qtbot: QtBot) -> None:
    pill = SavePill(Look())
    qtbot.addWidget(pill)
    pictures = []
    for mark in SaveMark:
        pill.show_state(mark, "same words", "explained")
        pill.resize(200, 28)
        pictures.append(pill.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8))
    assert len({bytes(picture.constBits()) for picture in pictures}) == 3
    assert pill.accessibleName() == "same words"
    assert pill.accessibleDescription() == "explained"


def test_the_toast_offers_the_way_back_and_goes_by_itself(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast_module, "SHOWN_MS", 30)
    host = QWidget()
    field = QLineEdit(host)
    qtbot.addWidget(host)
    host.resize(600, 400)
    with qtbot.waitActive(host):
        host.show()
    field.setFocus()
    toast = Toast(Look(), host)
    toast.show_words("Removed.", "Undo")
    assert host.rect().contains(toast.geometry())
    with qtbot.waitSignal(toast.undo_requested):
        toast.findChildren(type(toast._button))[0].click()
    assert not toast.isVisible()
    toast.show_words("Removed.", "Undo")
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_the_toast_stays_over_the_lower_edge_of_a_window_that_grows(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    toast = Toast(Look(), host)
    toast.show_words("Done.", "")
    before = toast.y()
    host.resize(600, 700)
    assert toast.y() == before + 300
    toast.hide()


def test_a_language_is_chosen_by_mouse_and_by_keys(qtbot: QtBot) -> None:
    switch = LanguageSwitch(Look())
    qtbot.addWidget(switch)
    switch.show_languages(("ru", "kk", "uz", "en"), "kk")
    with qtbot.waitActive(switch):
        switch.show()
    assert [one.isChecked() for one in switch.segments] == [False, True, False, False]
    assert switch.segments[2].accessibleName() == OWN_NAMES["uz"]
    with qtbot.waitSignal(switch.chosen) as chosen:
        QTest.mouseClick(switch.segments[0], Qt.MouseButton.LeftButton)
    assert chosen.args == ["ru"]
    switch.segments[0].setFocus()
    QTest.keyClick(switch.segments[0], Qt.Key.Key_Right)
    with qtbot.waitSignal(switch.chosen) as chosen:
        QTest.keyClick(switch.segments[1], Qt.Key.Key_Space)
    assert chosen.args == ["kk"]


def test_a_short_label_gives_way_and_keeps_the_whole_for_who_asks(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("A section with quite a long name")
    assert label.minimumSizeHint().width() < 60
    assert label.toolTip() == label.accessibleName() == "A section with quite a long name"


def test_pills_go_to_the_next_line_where_there_is_no_room(qtbot: QtBot) -> None:
    row = PillRow(Look())
    qtbot.addWidget(row)
    row.show_pills("Question 3 of 9", ("Only for you",), ("Left open",))
    wide, narrow = row.heightForWidth(900), row.heightForWidth(130)
    assert narrow >= 2 * wide
    row.show_pills("", (), ())
    assert row.heightForWidth(900) == 0


def test_a_hint_without_words_takes_no_room(qtbot: QtBot) -> None:
    look = Look()
    box = QuietBox(look, "hint")
    qtbot.addWidget(box)
    box.show_eyebrow("For you")
    box.show()
    box.show_words("", "")
    assert not box.isVisible()
    box.show_words("Ask slowly.", "")
    assert box.isVisible()
    roomy = box.heightForWidth(400)
    look.fit_height(500)
    assert box.heightForWidth(400) < roomy


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_inside_its_square_and_unlike_the_others(name: str) -> None:
    def drawn(icon: str) -> QImage:
        square = QRectF(12, 12, 24, 24)
        image = QImage(48, 48, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_icon(painter, icon, square, Look().color("text"))
        painter.end()
        return image

    image = drawn(name)
    white = Qt.GlobalColor.white
    edge = [image.pixelColor(x, y) for x in range(48) for y in (0, 5, 42, 47)]
    assert all(color == white for color in edge)
    assert image != drawn("pause" if name != "pause" else "plus")


def test_a_word_longer_than_a_line_is_broken_and_not_cut(qtbot: QtBot) -> None:
    font = Look().font(15)
    wrapped = wrap("реабилитацияланғандардың" * 3, font, 120)
    assert wrapped.layout.lineCount() > 3
    assert wrapped.width <= 121
