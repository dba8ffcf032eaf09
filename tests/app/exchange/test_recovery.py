"""A laptop's recovery on the two screens: the file goes one way, the proof comes back."""

import pytest
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.common.keyboard import KeyboardState
from dutyrehab_desktop.app.desk.laptops.presenter import LaptopsPresenter
from dutyrehab_desktop.app.desk.laptops.recovering import RecoveringPresenter
from dutyrehab_desktop.app.desk.laptops.view import LaptopsView
from dutyrehab_desktop.app.exchange.parcel.presenter import ParcelPresenter
from dutyrehab_desktop.app.exchange.parcel.view import ParcelView
from dutyrehab_desktop.app.shell.keeping_place import connect_recovering
from dutyrehab_desktop.app.shell.rooms import connect_busy
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.enrolling import enrol, make_card
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.publishing import publish_receipts
from dutyrehab_desktop.workflows.recovering import take_recovery
from dutyrehab_desktop.workflows.recovery import RecoveryState, recovery_state
from dutyrehab_desktop.workflows.registering import register, revoke, write_own_card
from dutyrehab_desktop.workflows.reviewing import Reason, finish
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import unlock, vault_in
from tests.helpers.answers import CONSENT, OPENING, give, tell, whole_story
from tests.helpers.on_screen import pick, words
from tests.helpers.vaults import PASSPHRASE

NEW = "seven other invented words for a vault"


@pytest.fixture
def known(desk, field, around, tmp_path):
    """A coordinator and a laptop that compared their cards, and nothing more."""
    enrol(field, tmp_path / "card", make_card(desk, {"en": "Example"}, tmp_path / "card"))
    register(desk, tmp_path / "own", write_own_card(field, tmp_path / "own"), around)


@pytest.fixture
def view(qtbot, look, known, field, content, around, runner, messages):
    view = ParcelView(look, KeyboardState)
    qtbot.addWidget(view)
    presenter = ParcelPresenter(field, content, around, runner, messages)
    connect_busy(view, presenter, view.retranslate)
    view.parcel_chosen.connect(presenter.look_at)
    view.use_requested.connect(presenter.take_in)
    view.recovery_requested.connect(presenter.write_recovery)
    presenter.recovery_written.connect(view.close_dialog)
    presenter.passphrase_refused.connect(view.refuse_passphrase)
    presenter.shown.connect(view.show_page)
    view.presenter = presenter
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


def typed(qtbot, view, path, passphrase):
    """Where it goes was picked; the passphrase is typed by keys."""
    view._on_recovery_place_picked((path,))
    QTest.keyClicks(view.dialog.fields[0], passphrase)
    view.dialog.button.click()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)


def test_the_file_is_written_after_the_passphrase_and_the_parcel_with_the_proof_seals_what_waits(
    qtbot, view, desk, field, content, around, tmp_path
):
    assert "Nothing is sealed before" in words(view)
    path = tmp_path / "stick.age"
    typed(qtbot, view, path, "not the right words")
    assert view.dialog is not None
    assert "does not open the vault" in words(view.dialog)
    assert not path.exists()
    QTest.keyClicks(view.dialog.fields[0], PASSPHRASE)
    view.dialog.button.click()
    qtbot.waitUntil(path.exists, timeout=20_000)
    qtbot.waitUntil(lambda: view.dialog is None, timeout=5_000)
    assert "keep no copy" in words(view)
    session = begin_interview(content, field.store, around, spoken="ru")
    tell(session, whole_story())
    assert finish(field, session).reason is Reason.NOT_PROVEN
    take_recovery(desk, path)
    parcel = publish_receipts(desk, tmp_path / "down", around)
    view.parcel_chosen.emit(parcel.path)
    qtbot.waitUntil(lambda: view.use_button is not None, timeout=20_000)
    assert "from now on interviews are sealed" in words(view)
    view.use_button.click()
    qtbot.waitUntil(lambda: bool(field.store.sealed.lines()), timeout=20_000)
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)
    assert recovery_state(field) is RecoveryState.PROVEN
    assert "Your coordinator can recover this laptop" in words(view)


def test_the_desk_says_which_laptop_can_be_recovered_and_takes_its_file(
    qtbot, view, look, desk, around, runner, messages, tmp_path
):
    typed(qtbot, view, tmp_path / "stick.age", PASSPHRASE)
    page = LaptopsView(look, KeyboardState)
    qtbot.addWidget(page)
    presenter = LaptopsPresenter(desk, around, runner, messages, page)
    connect_busy(page, presenter, page.retranslate)
    page.recovery_chosen.connect(presenter.take_recovery)
    presenter.shown.connect(page.show_page)
    page.resize(1000, 700)
    page.show()
    presenter.show()
    assert "No recovery file yet" in words(page)
    (tmp_path / "nothing").write_bytes(b"a letter")
    page.recovery_chosen.emit(tmp_path / "nothing")
    qtbot.waitUntil(lambda: not presenter.busy, timeout=20_000)
    assert "no recovery file that can be opened here" in words(page)
    page.recovery_chosen.emit(tmp_path / "stick.age")
    qtbot.waitUntil(lambda: "The recovery file opens" in words(page), timeout=20_000)
    assert "Its recovery file is here." in words(page)


def test_the_desk_makes_a_vault_of_a_lost_laptops_backup(
    qtbot, view, look, desk, field, around, runner, messages, content, tmp_path
):
    typed(qtbot, view, tmp_path / "stick.age", PASSPHRASE)
    take_recovery(desk, tmp_path / "stick.age")
    session = begin_interview(content, field.store, around, spoken="ru")
    give(session, **OPENING, **CONSENT)
    back_up(field, tmp_path / "backup", TaskControl())
    revoke(desk, field.store.device_id, around)
    page = LaptopsView(look, KeyboardState)
    qtbot.addWidget(page)
    presenter = LaptopsPresenter(desk, around, runner, messages, page)
    recovering = RecoveringPresenter(desk, runner, messages)
    presenter.shown.connect(page.show_page)
    connect_recovering(page, presenter, recovering)
    page.resize(1000, 700)
    page.show()
    presenter.show()

    def settled() -> None:
        qtbot.waitUntil(lambda: not recovering.busy, timeout=30_000)

    button = page.recovers[field.store.device_id]
    button.click()
    pick(page, tmp_path)
    settled()
    assert page.ui.problemFrame.isVisible()
    button.click()
    pick(page, tmp_path / "backup")
    settled()
    assert "The key opens it. Open: 1. Sealed: 0." in words(page.recovery.ask)
    page.recovery.ask.ui.yesButton.click()
    pick(page, tmp_path / "again")
    for second in ("something else altogether now", NEW):
        for one, text in zip(page.recovery.dialog.fields, (NEW, second), strict=True):
            QTest.keyClicks(one, text)
        assert not vault_in(tmp_path / "again")
        page.recovery.dialog.button.click()
        settled()
    assert page.recovery.dialog is None
    assert "It is another laptop now: enrol it again." in words(page)
    with unlock(tmp_path / "again", bytearray(NEW, "utf-8"), TaskControl()) as vault:
        assert vault.store.interviews.codes() == (session.code,)
        assert vault.store.device_id != field.store.device_id
