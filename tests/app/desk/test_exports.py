"""Files of records on the coordinator's screen."""

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dutyrehab_desktop.app.desk.exports.presenter import ExportsPresenter
from dutyrehab_desktop.app.desk.exports.view import ExportsView
from dutyrehab_desktop.app.desk.exports.wording import (
    coarser_words,
    dropped_lines,
    kind_words,
    telling_words,
)
from dutyrehab_desktop.app.shell.exports_place import connect_exports
from dutyrehab_desktop.workflows.export_choice import ExportLook
from dutyrehab_desktop.workflows.exporting_records import (
    Coarser,
    Dropped,
    ExportTerms,
    FileKind,
    Purpose,
    exports,
)
from dutyrehab_desktop.workflows.handing import Refusal
from dutyrehab_desktop.workflows.quoting import Telling
from tests.helpers.outside import allowing, arrive

CODES = ("AAAAAAAA", "BBBBBBB2", "CCCCCCC7", "DDDDDDD5")
WORDS = "Мой брат знает правду."


@pytest.fixture
def view(qtbot, look, desk, content, around, runner, messages):
    told = {"age_band": "30_44", "own_words": WORDS}
    people = [allowing(content, code, gender="man", **told) for code in CODES[:3]]
    arrive(desk, [*people, allowing(content, CODES[3], gender="woman", **told)])
    view = ExportsView(look)
    qtbot.addWidget(view)
    view.presenter = ExportsPresenter(desk, content, around, runner, messages)
    connect_exports(view.presenter, view)
    view.resize(1000, 700)
    view.show()
    done(qtbot, view, view.presenter.show)
    return view


def done(qtbot, view, act) -> None:
    """Do something, and wait until the work behind it has ended."""
    act()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20000)


def words(view) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def choose(qtbot, view, purpose: Purpose) -> None:
    index = view.form.purpose.findData(purpose.value)
    done(qtbot, view, lambda: view.form.purpose.setCurrentIndex(index))
    assert view.page.purpose == purpose.value


def test_a_file_that_gives_somebody_away_is_made_coarser_by_keyboard(qtbot, view):
    assert "Standing alone: 1" in words(view)
    assert not view.ui.openButton.isEnabled()
    tick = view.ways["no-gender"]
    assert "4" in tick.face.second
    tick.setFocus()
    done(qtbot, view, lambda: QTest.keyClick(tick, Qt.Key.Key_Space))
    assert view.ways["no-gender"].isChecked()
    assert view.ui.openButton.isEnabled()
    assert "Standing alone: 0" in " ".join(view.page.reveals)
    done(qtbot, view, view.ways["no-gender"].click)
    assert not view.ui.openButton.isEnabled()


def test_what_is_chosen_is_written_and_stands_in_the_log(qtbot, view, desk, tmp_path):
    person = pyrage.x25519.Identity.generate()
    done(qtbot, view, view.ways["small-groups"].click)
    QTest.keyClicks(view.form.name, "An analyst")
    view.form.key.setText(str(person.to_public()))
    view.form.kind.setCurrentIndex(view.form.kind.findData("csv"))
    view.form.language.setCurrentIndex(view.form.language.findData("kk"))
    done(qtbot, view, lambda: view._on_folder_chosen((tmp_path / "out",)))
    qtbot.waitUntil(lambda: "In the ledger: 1." in words(view), timeout=20000)
    (path,) = (tmp_path / "out").iterdir()
    assert b"records.csv" in pyrage.decrypt(path.read_bytes(), [person])
    (row,) = exports(desk)
    assert (row.made.kind, row.made.records) == ("csv", 4)
    assert "Tables as CSV" in words(view)
    assert view.form.name.text() == "An analyst", "what was filled in stays"
    assert view.ways["small-groups"].isChecked()


def test_a_file_in_clear_is_warned_of_and_a_passphrase_taken_once(qtbot, view, tmp_path):
    assert not view.form.clear.isVisible()
    view.form.way.setCurrentIndex(2)
    assert view.form.clear.isVisible()
    assert not view.form.key.isVisible()
    view.form.way.setCurrentIndex(1)
    QTest.keyClicks(view.form.passphrase, "short")
    QTest.keyClicks(view.form.name, "An analyst")
    done(qtbot, view, lambda: view._on_folder_chosen((tmp_path / "out",)))
    assert view.form.passphrase.letters == 0
    assert view.ui.problemFrame.isVisible()
    assert not (tmp_path / "out").exists()


def test_words_are_decided_part_by_part_and_read(qtbot, view):
    choose(qtbot, view, Purpose.QUOTATIONS)
    assert not view.form.special.isVisible()
    assert len(view.words) == 4
    card = view.words[CODES[0]]
    assert card.confirm is None
    (start,) = card.reasons
    QTest.keyClicks(card.reasons[start], "Many have one")
    keep = next(one for one in card.buttons if one.text() == "Keep")
    done(qtbot, view, keep.click)
    card = view.words[CODES[0]]
    assert "stays: Many have one" in card.line.parts[0].telling
    card.other.setText("знает")
    done(qtbot, view, lambda: QTest.mouseClick(card.buttons[-2], Qt.MouseButton.LeftButton))
    card = view.words[CODES[0]]
    assert card.line.shown == "Мой брат […] правду."
    done(qtbot, view, card.confirm.click)
    assert view.words[CODES[0]].line.clear
    assert view.ui.openButton.isEnabled()
    card = view.words[CODES[1]]
    done(qtbot, view, card.buttons[0].click)
    assert view.words[CODES[1]].line.shown == "Мой […] знает правду."
    card = view.words[CODES[1]]
    card.other.setText("nowhere in it")
    done(qtbot, view, card._on_other)
    assert view.ui.problemFrame.isVisible()


def test_every_purpose_has_its_page_in_every_language(qtbot, view, languages):
    for purpose in (Purpose.INTERNATIONAL, Purpose.ORGANISATION):
        choose(qtbot, view, purpose)
        assert view.page.rests_on
    assert not view.ways
    before = view.page.rests_on
    languages.switch("kk")
    qtbot.waitUntil(lambda: view.page.rests_on != before, timeout=5000)
    assert view.form.purpose.currentData() == Purpose.ORGANISATION.value


def test_everything_that_can_be_said_has_words():
    every = (*Dropped, *Refusal)
    seen = ExportLook(ExportTerms(Purpose.STATISTICS), (), {one.value: () for one in every})
    assert len(dropped_lines(seen)) == len({one.value for one in every})
    assert all(coarser_words(one) for one in Coarser)
    assert all(kind_words(one) for one in FileKind)
    assert all(telling_words(one) for one in Telling)
