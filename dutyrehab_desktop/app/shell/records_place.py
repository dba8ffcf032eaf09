"""The place of the desk where every merged record is looked for and looked at."""

from dutyrehab_desktop.app.desk.records.presenter import RecordsPresenter
from dutyrehab_desktop.app.desk.records.view import RecordsView
from dutyrehab_desktop.app.desk.records.wording import sort_options
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.workflows.vaults import OpenVault


def make_records(rooms: Rooms, vault: OpenVault) -> tuple[RecordsPresenter, RecordsView]:
    """The place, connected; `view.place_requested` asks for the conflicts or the doubles."""
    house = rooms.house
    view = RecordsView(house.look)
    presenter = house.form_presenter(RecordsPresenter, vault)
    join_records(view, presenter)
    return presenter, view


def join_records(view: RecordsView, presenter: RecordsPresenter) -> None:
    """Connect the two."""

    def say_again() -> None:
        view.offer_orders(sort_options())
        view.retranslate()

    say_again()
    connect_busy(view, presenter, say_again)
    view.typed.connect(presenter.look_for)
    view.picked.connect(presenter.narrow)
    view.sorted_by.connect(presenter.sort)
    view.more_wanted.connect(presenter.fetch)
    view.all_requested.connect(presenter.show_all)
    view.read_requested.connect(presenter.read)
    view.open_requested.connect(presenter.open)
    view.left.connect(presenter.leave)
    view.history_requested.connect(presenter.show_history)
    presenter.listed.connect(view.show_rows)
    presenter.added.connect(view.add_rows)
    presenter.state_changed.connect(view.show_state)
    presenter.boxes_changed.connect(view.show_boxes)
    presenter.opened.connect(view.show_sheet)
    presenter.closed.connect(view.show_list)
    presenter.history_shown.connect(view.show_history)
