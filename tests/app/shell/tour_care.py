"""The vault's own places: backups and checks, a rescue at the first screen, the key's keeping."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent

from dutyrehab_desktop.app.shell.desk_rooms import CARE, KEEPING, LAPTOPS
from tests.helpers.vaults import typed

Wait = Callable[[Callable[[], bool]], None]


def care(tour: Any, wait: Wait) -> Iterator[str]:
    """A backup that is offered, made and looked at; everything checked; the border."""
    rooms = tour.program._rooms
    rooms._lines.offer_backup()
    rooms._lines.show()
    yield "home, a backup is offered"
    rooms._home.care_requested.emit()
    view = tour.window.ui.screenStack.currentWidget()
    yield "backups and checks"
    view.backup_wanted.emit(tour.stock / "blue stick")
    wait(lambda: bool(view.page.media))
    view.check_requested.emit()
    wait(lambda: bool(view.page.checks))
    yield "backups and checks, looked at"
    if tour.dialogs:
        view.ui.pageScrollArea.verticalScrollBar().setValue(100_000)
        yield "before a border"
        view._on_forget_clicked(view.page.media[0].name)
        yield "backups, list it no more"
        view.ask.reject()
        gone()
    view.back_requested.emit()
    rooms._lines.offer_backup()
    rooms._lines.show()
    yield "home, a backup is offered on a stick"
    rooms._lines.put_off_backup()


def rescue(tour: Any, wait: Wait) -> Iterator[str]:
    """What a backup holds, before a vault is made of it."""
    if not tour.dialogs:
        return
    view = tour.program._unlock.rescue
    view._on_backup_picked(tour.stock / "field")
    yield "a rescue, the passphrase"
    view.look_requested.emit(tour.stock / "field", None, (typed(),))
    wait(lambda: view.ask is not None)
    yield "a rescue, what a backup holds"
    view.ask.reject()
    gone()


def keeping(tour: Any, wait: Wait) -> Iterator[str]:
    """The desk's key on a stick and with three people; a laptop's vault; the desk's checks."""
    rooms = tour.program._rooms
    rooms.view.show_place(KEEPING)
    place = rooms.view.places[KEEPING]
    yield "desk, keeping the key"
    place.detach_requested.emit(tour.stock / "garden.jpg")
    yield "desk, the key on a stick"
    if tour.dialogs:
        place.sharing_requested.emit()
        yield "desk, a share"
        place.share.button.click()
        yield "desk, a share typed back"
        place.share.reject()
        gone()
        place.buttons["join"].click()
        yield "desk, two shares"
        place.join.reject()
        gone()
        recovery = rooms.view.places[LAPTOPS].recovery
        recovery._on_folder_picked(tour.stock / "again")
        yield "desk, a passphrase for a vault that is recovered"
        recovery.dialog.reject()
        gone()
    place.put_away_requested.emit()
    yield "desk, the stick put away"
    place.load_requested.emit(tour.stock / "garden.jpg")
    place.attach_requested.emit()
    rooms.view.show_place(CARE)
    checks = rooms.view.places[CARE]
    checks.check_requested.emit()
    wait(lambda: bool(checks.page.checks))
    yield "desk, backups and checks"


def gone() -> None:
    """What was closed is taken away."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
