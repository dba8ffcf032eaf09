"""What a desk does against losing keys, connected: its own key, and the laptops' vaults."""

from dutyrehab_desktop.app.desk.keeping.presenter import KeepingPresenter
from dutyrehab_desktop.app.desk.keeping.view import KeepingView
from dutyrehab_desktop.app.desk.laptops.presenter import LaptopsPresenter
from dutyrehab_desktop.app.desk.laptops.recovering import RecoveringPresenter
from dutyrehab_desktop.app.desk.laptops.view import LaptopsView
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.workflows.vaults import OpenVault


def make_keeping(rooms: Rooms, vault: OpenVault) -> tuple[KeepingPresenter, KeepingView]:
    """Where the desk's key is kept: on a stick, with three people."""
    house = rooms.house
    view = KeepingView(house.look)
    presenter = house.form_presenter(KeepingPresenter, vault)
    connect_busy(view, presenter, view.retranslate)
    view.detach_requested.connect(presenter.detach)
    view.load_requested.connect(presenter.load)
    view.put_away_requested.connect(presenter.put_away)
    view.attach_requested.connect(presenter.attach)
    view.sharing_requested.connect(presenter.begin_sharing)
    view.read_back.connect(presenter.read_back)
    view.sharing_left.connect(presenter.forget_shares)
    view.join_requested.connect(presenter.join)
    presenter.shown.connect(view.show_page)
    presenter.share_shown.connect(view.show_share)
    presenter.share_refused.connect(view.refuse_share)
    presenter.shares_done.connect(view.end_sharing)
    presenter.joined.connect(view.end_join)
    presenter.join_refused.connect(view.refuse_join)
    return presenter, view


def connect_recovering(
    view: LaptopsView, presenter: LaptopsPresenter, recovering: RecoveringPresenter
) -> None:
    """Connect what makes a laptop's vault anew to the place of the laptops."""
    dialogs = view.recovery
    connect_busy(view, recovering, view.retranslate)
    dialogs.rehearse_requested.connect(recovering.rehearse)
    dialogs.recover_requested.connect(recovering.recover)
    recovering.rehearsed.connect(dialogs.show_rehearsed)
    recovering.refused_words.connect(dialogs.refuse)
    recovering.recovered.connect(dialogs.close_dialog)
    recovering.recovered.connect(presenter.tell)
