"""What the desk asks, counts and gives on: to do, records, tables, proposals, files, set-up."""

from collections.abc import Callable, Iterator
from typing import Any

from dutyrehab_desktop.app.shell.desk_rooms import (
    EXPORTS,
    PAPER,
    RECORDS,
    REFORMS,
    REPORT,
    SETUP,
    TODO,
)

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
