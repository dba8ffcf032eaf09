"""The place of everything that waits at the desk, connected."""

from dutyrehab_desktop.app.desk.queues.presenter import QueuesPresenter
from dutyrehab_desktop.app.desk.queues.view import QueuesView
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.workflows.vaults import OpenVault


def make_queues(rooms: Rooms, vault: OpenVault) -> tuple[QueuesPresenter, QueuesView]:
    """What waits; `view.place_requested` leads on, `presenter.counted` says how much it is."""
    house = rooms.house
    view = QueuesView(house.look)
    presenter = house.form_presenter(QueuesPresenter, vault)
    connect_queues(view, presenter)
    return presenter, view


def connect_queues(view: QueuesView, presenter: QueuesPresenter) -> None:
    """Connect the place with what works behind it."""
    connect_busy(view, presenter, view.retranslate)
    view.look_requested.connect(presenter.show)
    view.ticked.connect(presenter.tick)
    view.unticked.connect(presenter.untick)
    view.answered.connect(presenter.answer)
    view.ask_again_requested.connect(presenter.ask_again)
    view.delete_requested.connect(presenter.delete)
    presenter.shown.connect(view.show_page)
    presenter.taken.connect(view.close_dialog)
    presenter.refused_words.connect(view.refuse_dialog)
