"""Publishing on the screen: looked at, refused in plain words, signed on the spot, written."""

import pytest

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickDialog
from dutyrehab_desktop.app.common.keyboard import keyboard_of
from dutyrehab_desktop.app.desk.publishing.lines import IMPACT, Offered
from dutyrehab_desktop.app.desk.publishing.presenter import PublishingPresenter
from dutyrehab_desktop.app.desk.publishing.view import PublishingView
from dutyrehab_desktop.app.shell.publishing_place import connect_screen
from dutyrehab_desktop.crypto.passphrase import FLOOR_COST
from dutyrehab_desktop.workflows.table_exceptions import make_second_person
from dutyrehab_desktop.workflows.tabling import Chosen
from tests.helpers.received import code_of, demonstration, interview_of, take_in
from tests.helpers.vaults import typed

TITLES = {"R3": "Work after release", "R6": "Recognition"}


@pytest.fixture
def screen(qtbot, look, desk, content, around, runner, messages):
    take_in(desk, demonstration(), content)
    view = PublishingView(look, keyboard_of("offscreen"))
    qtbot.addWidget(view)
    presenter = view.presenter = PublishingPresenter(desk, content, around, runner, messages, view)
    connect_screen(view, presenter)
    presenter.offer(Offered(TITLES, "R6", Chosen("age_band", "gender")))
    view.resize(1000, 700)
    view.show()
    qtbot.waitActive(view)
    return view


def pick(view, which):
    view.which.setCurrentIndex(view.which.findData(which))


def done(qtbot, view):
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=60_000)


def look_at(qtbot, view, which):
    pick(view, which)
    view.ui.openButton.click()
    done(qtbot, view)


def opened(view, kind):
    return next(each for each in view.findChildren(kind) if each.isVisible())


def test_a_file_is_looked_at_and_written_in_clear_only_after_a_question(
    qtbot, screen, desk, content, tmp_path
):
    assert not screen.file.isVisible()
    look_at(qtbot, screen, "R6")
    assert "<5" not in screen.page.refusal
    assert screen.page.tables[0].title.endswith("(Kazakhstan)")
    screen.file.way.setCurrentIndex(screen.file.way.findData("clear"))
    screen.file.kind.setCurrentIndex(screen.file.kind.findData("csv"))
    screen.write_button.click()
    ask = opened(screen, AskDialog)
    assert desk.store.published.all() == ()
    ask.ui.yesButton.click()
    opened(screen, PickDialog).chosen.emit((tmp_path / "out",))
    done(qtbot, screen)
    (folder,) = (tmp_path / "out").iterdir()
    assert {path.suffix for path in folder.iterdir()} == {".csv"}
    assert str(folder) in screen.page.told
    ((title, detail),) = screen.page.log
    assert "November 2026" in title
    assert "Recognition" in detail
    assert not screen.page.ready
    desk.store.merging.add(interview_of(demonstration()[0], code_of(99), content))
    look_at(qtbot, screen, "R6")
    assert "people came: 1." in screen.page.refusal
    assert "at least 5" in screen.page.refusal
    assert not screen.file.isVisible()


def test_what_may_not_go_out_is_refused_by_its_rule(qtbot, screen):
    look_at(qtbot, screen, "own")
    assert "age and woman or man" in screen.page.refusal
    pick(screen, IMPACT)
    assert screen.page.refusal == ""


def test_a_second_person_signs_on_the_spot_and_another_choice_needs_another_signature(
    qtbot, screen, desk, tmp_path
):
    make_second_person(desk, tmp_path / "key", typed(), FLOOR_COST)
    pick(screen, "R6")
    screen.exception.tick.setChecked(True)
    assert not screen.exception.sign_button.isEnabled()
    screen.exception.reason.setText("The report printed them.")
    screen._ask_second(tmp_path / "key")
    screen.dialog.given.emit((typed(),))
    done(qtbot, screen)
    assert "The report printed them." in screen.page.exception
    look_at(qtbot, screen, "R6")
    names = [line.title for line in screen.page.tables]
    assert any(name.endswith("(Kazakhstan), exception") for name in names)
    pick(screen, "R3")
    assert screen.page.exception == ""
    assert screen.page.tables == ()
