"""The screen of the report: chosen, previewed, saved after a warning."""

import pytest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickDialog
from dutyrehab_desktop.app.desk.report.presenter import ReportPresenter
from dutyrehab_desktop.app.desk.report.view import ReportView
from dutyrehab_desktop.app.widgets.ring_chart import RingPicture
from dutyrehab_desktop.workflows.ring_charts import ring_of
from dutyrehab_desktop.workflows.tabling import tables
from dutyrehab_desktop.workflows.tasks import TaskControl
from tests.helpers.received import demonstration, take_in

LANGUAGES = ("ru", "kk", "uz", "uz-Cyrl", "en")


@pytest.fixture
def screen(qtbot, look, desk, content, around, runner, messages):
    take_in(desk, demonstration()[:9], content)
    view = ReportView(look, LANGUAGES)
    qtbot.addWidget(view)
    presenter = ReportPresenter(desk, content, around, runner, messages, view)
    view.presenter = presenter
    presenter.shown.connect(view.show_preview)
    presenter.dropped.connect(view.drop_preview)
    presenter.saved.connect(view.show_saved)
    presenter.problem_changed.connect(view.show_problem)
    presenter.busy_changed.connect(view.show_busy)
    view.make_requested.connect(presenter.make)
    view.changed.connect(presenter.drop)
    view.save_requested.connect(presenter.save)
    view.resize(1100, 700)
    view.show()
    qtbot.waitActive(view)
    return view


def press(row, name):
    next(each for each in row.buttons if each.property("choice") == name).click()


def opened(view, kind):
    return next(each for each in view.findChildren(kind) if each.isVisible())


def make(qtbot, view):
    with qtbot.waitSignal(view.presenter.shown, timeout=60_000):
        view.ui.openButton.click()


def test_the_public_comes_first_and_what_is_chosen_is_explained(screen):
    assert screen.profile.current == "public"
    assert "one to four" in screen.explained.text()
    press(screen.profile, "internal")
    assert "recognised" in screen.explained.text()


def test_pages_are_shown_and_saved_after_a_warning(qtbot, screen, tmp_path):
    press(screen.language, "kk")
    make(qtbot, screen)
    assert len(screen.pages.images) >= 2
    assert screen.pages.isVisible()
    screen.save_button.click()
    ask = opened(screen, AskDialog)
    assert "not encrypted" in ask.ui.textLabel.text()
    assert not list(tmp_path.glob("*.pdf"))
    ask.ui.yesButton.click()
    picker = opened(screen, PickDialog)
    path = tmp_path / "for-all.pdf"
    with qtbot.waitSignal(screen.presenter.saved, timeout=60_000):
        picker.chosen.emit((path,))
    assert path.read_bytes().startswith(b"%PDF")
    assert str(path) in screen.told.text()


def test_another_choice_drops_the_pages(qtbot, screen):
    make(qtbot, screen)
    press(screen.profile, "partner")
    assert screen.pages.images == ()
    assert not screen.save_button.isVisible()
    screen.presenter.save(None, "pdf")
    assert not screen.presenter.busy


def test_the_ring_is_drawn_on_the_screen_and_heard_as_a_sentence(
    qtbot, look, desk, content, around
):
    take_in(desk, demonstration()[:9], content)
    tabled = tables(desk, content, around, "en", TaskControl())
    charts = [chart for table in tabled.tables if (chart := ring_of(table, "en")) is not None]
    assert {chart.title.split(": ")[1] for chart in charts} == {
        *("work today", "need of treatment today"),
    }
    picture = RingPicture(look, charts[0])
    qtbot.addWidget(picture)
    picture.resize(600, picture.heightForWidth(600))
    assert picture.heightForWidth(300) > picture.heightForWidth(600)
    assert picture.accessibleDescription() == charts[0].description
    drawn = picture.grab().toImage()
    QApplication.processEvents()
    colors = {drawn.pixelColor(x, y).name() for x in range(0, 220, 3) for y in range(30, 220, 3)}
    assert look.color("accent").name() in colors
