"""The tables on the walk through the desk."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from dutyrehab_desktop.app.shell.desk_rooms import TABLES

if TYPE_CHECKING:
    from tests.app.shell.tour import Tour

Wait = Callable[[Callable[[], bool]], None]


def tables(tour: "Tour", wait: Wait) -> Iterator[str]:
    """Tables of the report, one's own, and how the interviews went."""
    rooms = tour.program._rooms
    rooms.view.show_place(TABLES)
    place, presenter = rooms.view.places[TABLES], rooms._tables
    wait(lambda: not presenter.busy)
    yield "desk, tables"
    for name in ("R3", "R9", "R11", "R13", "quality"):
        presenter.choose(name)
        wait(lambda: not presenter.busy)
        yield f"desk, tables, {name}"
    presenter.choose("new")
    yield "desk, tables, nothing chosen yet"
    presenter.choose_rows("priorities")
    presenter.choose_columns("health_need")
    presenter.add_filter("job_now", 0)
    wait(lambda: not presenter.busy)
    yield "desk, tables, a table of one's own"
    presenter.keep("hopes")
    yield "desk, tables, kept"
    if tour.dialogs:
        yield from _dialogs(tour, wait)
    yield from _publishing(tour, wait)
    presenter.delete()
    yield "desk, tables, deleted"
    place.entry_chosen.emit("R1")


def _publishing(tour: "Tour", wait: Wait) -> Iterator[str]:
    """What may go out; a table of one's own is looked at."""
    rooms = tour.program._rooms
    rooms.view.places[TABLES].publish_button.click()
    view = tour.window.ui.screenStack.currentWidget()
    yield "desk, publishing, nothing looked at yet"
    view.ui.openButton.click()
    wait(lambda: view.ui.openButton.isEnabled() and bool(view.page.counts or view.page.refusal))
    view.exception.tick.setChecked(True)
    yield "desk, publishing, looked at"
    if tour.dialogs:
        view._ask_second(tour.stock / "key")
        yield "desk, publishing, a second person signs"
        view.dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        view.file.way.setCurrentIndex(view.file.way.findData("clear"))
        view.write_button.setEnabled(True)
        view._on_write_clicked()
        yield "desk, publishing, before it is written in clear"
        view.dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    view.back_requested.emit()


def _dialogs(tour: "Tour", wait: Wait) -> Iterator[str]:
    rooms = tour.program._rooms
    place, building = rooms.view.places[TABLES], rooms.view.places[TABLES].building
    for button in (building.rows, building.rename):
        button.click()
        yield f"desk, tables, {button.text()}"
        building.dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    building._pick_answer("job_now")
    yield "desk, tables, answers to choose from"
    building.dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    place._on_all_clicked()
    yield "desk, tables, all of them"
    place.dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    rooms._tables.choose("R1")
    wait(lambda: not rooms._tables.busy)
    rooms._tables.open_number(0, 0, 0)
    yield "desk, tables, records behind a number"
    place.dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    rooms._tables.choose("own:hopes")
    wait(lambda: not rooms._tables.busy)
