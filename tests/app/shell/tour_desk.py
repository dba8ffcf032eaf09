"""What the desk asks, counts and gives on: to do, records, tables, proposals, files, set-up."""

from collections.abc import Callable, Iterator
from typing import Any

from dutyrehab_desktop.app.shell.desk_rooms import (
    EXPORTS,
    LAPTOPS,
    PAPER,
    RECORDS,
    REFORMS,
    REPORT,
    SETUP,
    TODO,
)
from tests.app.shell.tour_care import gone

Wait = Callable[[Callable[[], bool]], None]


def results(tour: Any, wait: Wait) -> Iterator[str]:
    """Every place that reads all records, one after the other."""
    rooms = tour.program._rooms

    def shown(place: int, presenter: Any) -> Any:
        rooms.view.show_place(place)
        wait(lambda: not presenter.busy)
        return rooms.view.places[place]

    shown(TODO, rooms._queues)
    yield "desk, to do"
    records = shown(RECORDS, rooms._records)
    yield "desk, records"
    records.filter_button.click()
    yield "desk, records narrowed"
    records.filter_button.click()
    rooms._records.open(records.table.records.codes[0])
    yield "desk, one record"
    rooms._records.leave()
    shown(REFORMS, rooms._reforms)
    yield "desk, proposals"
    rooms.view.show_place(REPORT)
    yield "desk, report"
    shown(EXPORTS, rooms._exports)
    yield "desk, files of records"
    shown(SETUP, rooms._setup)
    yield "desk, set-up"
    rooms.view.show_place(PAPER)
    yield "desk, from paper"
    yield from _paper(tour)
    yield from _lost(tour)


def _paper(tour: Any) -> Iterator[str]:
    """One interview that was typed in, and waits."""
    rooms = tour.program._rooms
    rooms._paper.begin("ru", "2026-10")
    yield "desk, from paper, typed in"
    rooms._typing.end()
    rooms._paper.leave_typing()
    yield "desk, from paper, one that waits"
    place = rooms.view.places[PAPER]
    code = place.page.lines[0].code
    if tour.dialogs:
        place.buttons[f"date {code}"].click()
        yield "desk, from paper, its consent"
        place.dialog.reject()
        gone()
    rooms._paper.delete(code)


def _lost(tour: Any) -> Iterator[str]:
    """The page of a laptop that was lost, and came back."""
    rooms = tour.program._rooms
    rooms.view.show_place(LAPTOPS)
    next(iter(rooms.view.places[LAPTOPS].losts.values())).click()
    page = tour.window.ui.screenStack.currentWidget()
    tour.settle()
    if tour.dialogs:
        yield "desk, a lost laptop, how it was"
    page.marked.emit("locked", "It was taken from a car.")
    gone()
    # A display without a window manager gives the keyboard back to no window.
    tour.window.activateWindow()
    tour.settle()
    yield "desk, a lost laptop"
    if tour.dialogs:
        page.buttons["note"].click()
        yield "desk, a lost laptop, what was done"
        page.dialog.reject()
        gone()
    page.found_again.emit("The police gave it back.")
