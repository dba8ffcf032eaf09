"""The desk's key on a stick, with three people, and brought back from two shares."""

import pytest
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.desk.keeping.presenter import KeepingPresenter
from dutyrehab_desktop.app.desk.keeping.view import KeepingView
from dutyrehab_desktop.app.shell.rooms import connect_busy
from dutyrehab_desktop.workflows.key_medium import on_medium
from dutyrehab_desktop.workflows.key_shares import shared_since
from dutyrehab_desktop.workflows.keys import identities, identity
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.on_screen import pick, words
from tests.helpers.vaults import make_vault


def page_of(qtbot, look, vault, content, around, runner, messages):
    view = KeepingView(look)
    qtbot.addWidget(view)
    presenter = KeepingPresenter(vault, content, around, runner, messages)
    connect_busy(view, presenter, view.retranslate)
    for said, hears in (
        (view.detach_requested, presenter.detach),
        (view.load_requested, presenter.load),
        (view.put_away_requested, presenter.put_away),
        (view.attach_requested, presenter.attach),
        (view.sharing_requested, presenter.begin_sharing),
        (view.read_back, presenter.read_back),
        (view.sharing_left, presenter.forget_shares),
        (view.join_requested, presenter.join),
        (presenter.shown, view.show_page),
        (presenter.share_shown, view.show_share),
        (presenter.share_refused, view.refuse_share),
        (presenter.shares_done, view.end_sharing),
        (presenter.joined, view.end_join),
        (presenter.join_refused, view.refuse_join),
    ):
        said.connect(hears)
    view.presenter = presenter
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


@pytest.fixture
def view(qtbot, look, desk, content, around, runner, messages):
    return page_of(qtbot, look, desk, content, around, runner, messages)


def test_the_key_goes_to_a_stick_and_comes_back(view, desk, tmp_path):
    view.buttons["detach"].click()
    pick(view, tmp_path / "garden.jpg")
    assert on_medium(desk)
    assert "Copy it to a second stick" in words(view)
    view.buttons["away"].click()
    assert desk.medium is None
    assert list(view.buttons) == ["load", "share", "join"]
    view.buttons["share"].click()
    view.ask.ui.yesButton.click()
    assert view.share is None
    assert view.ui.problemFrame.isVisible()
    view.buttons["load"].click()
    (tmp_path / "other").write_bytes(bytes(64))
    pick(view, tmp_path / "other")
    assert desk.medium is None
    view.buttons["load"].click()
    pick(view, tmp_path / "garden.jpg")
    identity(desk)
    assert not view.ui.problemFrame.isVisible()
    view.buttons["attach"].click()
    view.ask.reject()
    assert on_medium(desk)
    view.buttons["attach"].click()
    view.ask.ui.yesButton.click()
    assert not on_medium(desk)


def begun(view) -> None:
    view.buttons["share"].click()
    view.ask.ui.yesButton.click()


def written_down(view) -> str:
    """Read the share from the screen, and hide it."""
    share = " ".join(view.share.grid.words)
    view.share.button.click()
    assert view.share.grid.words == ()
    return share


def typed_back(view, text) -> None:
    view.share.field.setFocus()
    QTest.keyClicks(view.share.field, text)
    view.share.button.click()


def test_three_people_write_the_key_down_and_two_of_them_bring_it_back(
    qtbot, view, desk, content, around, runner, messages, look, tmp_path
):
    begun(view)
    shares = []
    for number in (1, 2, 3):
        assert f"Share {number} of 3" in words(view.share)
        share = written_down(view)
        assert not view.share.button.isEnabled()
        if number == 2:
            typed_back(view, "these are other words")
            assert view.share.typing
            assert words(view.share).count("\n") >= 2
            view.share.again.click()
            assert written_down(view) == share
        typed_back(view, share)
        shares.append(share)
    assert view.share is None
    assert shared_since(desk) == around.month
    assert "Three people have their shares." in words(view)
    recipient = str(identity(desk).recipient)
    with make_vault(tmp_path / "new desk", Role.COORDINATOR) as vault:
        other = page_of(qtbot, look, vault, content, around, runner, messages)
        other.buttons["join"].click()
        dialog = other.join
        for field, text in zip(dialog.fields, (shares[2], shares[2]), strict=True):
            field.setPlainText(text)
        dialog.button.click()
        qtbot.waitUntil(lambda: not other.presenter.busy, timeout=20_000)
        assert other.join is dialog
        assert dialog.fields[0].toPlainText() == shares[2], "what was typed stays"
        dialog.fields[1].setPlainText(shares[0])
        with qtbot.waitSignal(other.presenter.joined, timeout=20_000):
            dialog.button.click()
        assert other.join is None
        assert recipient in [str(each.recipient) for each in identities(vault)]


def test_a_sharing_that_is_left_notes_nothing(view, desk):
    begun(view)
    typed_back_first = written_down(view)
    typed_back(view, typed_back_first)
    view.share.reject()
    assert shared_since(desk) == ""
    view.presenter.read_back(typed_back_first)
    assert shared_since(desk) == ""
    assert "Nobody has it" in words(view)
