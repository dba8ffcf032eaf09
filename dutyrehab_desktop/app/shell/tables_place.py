"""The tables at the desk, connected."""

from dutyrehab_desktop.app.desk.tables.presenter import TablesPresenter
from dutyrehab_desktop.app.desk.tables.view import TablesView
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.workflows.vaults import OpenVault


def make_tables(rooms: Rooms, vault: OpenVault) -> tuple[TablesPresenter, TablesView]:
    """Tables of the report, one's own, and how the interviews went.

    Whoever puts them among the places connects `view.records_requested` to the records.
    """
    house = rooms.house
    presenter = house.form_presenter(TablesPresenter, vault)
    view = TablesView(house.look, presenter.variables, presenter.answers)
    connect_tables(view, presenter)
    return presenter, view


def connect_tables(view: TablesView, presenter: TablesPresenter) -> None:
    """Connect the place with what it shows."""
    connect_busy(view, presenter, view.retranslate)
    view.entry_chosen.connect(presenter.choose)
    view.country_chosen.connect(presenter.choose_country)
    view.number_opened.connect(presenter.open_number)
    view.undo_requested.connect(presenter.undo)
    building = view.building
    building.rows_chosen.connect(presenter.choose_rows)
    building.columns_chosen.connect(presenter.choose_columns)
    building.filter_chosen.connect(presenter.add_filter)
    building.filter_dropped.connect(presenter.drop_filter)
    building.keep_said.connect(presenter.keep)
    building.keep_change_requested.connect(presenter.keep_change)
    building.rename_said.connect(presenter.rename)
    building.delete_requested.connect(presenter.delete)
    presenter.shown.connect(view.show_page)
    presenter.records_shown.connect(view.show_records)
    presenter.kept.connect(building.close_dialog)
    presenter.refused_words.connect(building.refuse_dialog)
