"""The older places of the desk, each with its presenter, connected."""

from PySide6.QtGui import QGuiApplication

from dutyrehab_desktop.app.common.i18n import in_menu_order
from dutyrehab_desktop.app.common.keyboard import keyboard_of
from dutyrehab_desktop.app.desk.bundles.presenter import BundlesPresenter
from dutyrehab_desktop.app.desk.bundles.view import BundlesView
from dutyrehab_desktop.app.desk.card.presenter import CardPresenter
from dutyrehab_desktop.app.desk.card.view import CardView
from dutyrehab_desktop.app.desk.conflicts.presenter import ConflictsPresenter
from dutyrehab_desktop.app.desk.conflicts.view import ConflictsView
from dutyrehab_desktop.app.desk.coordinators.presenter import CoordinatorsPresenter
from dutyrehab_desktop.app.desk.coordinators.view import CoordinatorsView
from dutyrehab_desktop.app.desk.doubles.presenter import DoublesPresenter
from dutyrehab_desktop.app.desk.doubles.view import DoublesView
from dutyrehab_desktop.app.desk.handing.presenter import HandingPresenter
from dutyrehab_desktop.app.desk.handing.view import HandingView
from dutyrehab_desktop.app.desk.keys.presenter import KeysPresenter
from dutyrehab_desktop.app.desk.keys.view import KeysView
from dutyrehab_desktop.app.desk.laptops.presenter import LaptopsPresenter
from dutyrehab_desktop.app.desk.laptops.recovering import RecoveringPresenter
from dutyrehab_desktop.app.desk.laptops.view import LaptopsView
from dutyrehab_desktop.app.desk.referrals.presenter import ReferralsPresenter
from dutyrehab_desktop.app.desk.referrals.view import ReferralsView
from dutyrehab_desktop.app.desk.withdrawals.presenter import WithdrawalsPresenter
from dutyrehab_desktop.app.desk.withdrawals.view import WithdrawalsView
from dutyrehab_desktop.app.shell.keeping_place import connect_recovering
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.workflows.vaults import OpenVault


def make_card(rooms: Rooms, vault: OpenVault) -> tuple[CardPresenter, CardView]:
    """This desk's own card."""
    house = rooms.house
    view = CardView(house.look, in_menu_order(house.content.questionnaire.languages))
    presenter = CardPresenter(vault, house.runner, house.messages)
    connect_busy(view, presenter, view.retranslate)
    view.make_requested.connect(presenter.make)
    presenter.made.connect(view.show_made)
    presenter.organisation_known.connect(view.show_organisation)
    return presenter, view


def make_bundles(rooms: Rooms, vault: OpenVault) -> tuple[BundlesPresenter, BundlesView]:
    """What laptops send."""
    house = rooms.house
    view = BundlesView(house.look)
    presenter = house.form_presenter(BundlesPresenter, vault)
    connect_busy(view, presenter, presenter.show)
    view.paths_chosen.connect(presenter.look_at)
    view.merge_requested.connect(presenter.merge)
    view.look_requested.connect(presenter.look_closer)
    presenter.shown.connect(view.show_bundles)
    presenter.detailed.connect(view.show_detail)
    return presenter, view


def make_doubles(rooms: Rooms, vault: OpenVault) -> tuple[DoublesPresenter, DoublesView]:
    """Records that may be one person's."""
    house = rooms.house
    view = DoublesView(house.look)
    presenter = house.form_presenter(DoublesPresenter, vault)
    connect_busy(view, presenter, view.retranslate)
    view.compare_requested.connect(presenter.compare)
    view.names_requested.connect(presenter.compare_names)
    view.judged.connect(presenter.judge)
    presenter.shown.connect(view.show_page)
    presenter.judged.connect(view.close_dialog)
    presenter.refused_words.connect(view.refuse_dialog)
    return presenter, view


def make_withdrawals(
    rooms: Rooms, vault: OpenVault
) -> tuple[WithdrawalsPresenter, WithdrawalsView]:
    """Records in doubt, and records that are taken back."""
    house = rooms.house
    view = WithdrawalsView(house.look)
    presenter = WithdrawalsPresenter(vault, house.surroundings, house.messages)
    presenter.setParent(view)
    view.take_back_requested.connect(presenter.take_back)
    view.proof_requested.connect(presenter.take_back_by)
    view.confirm_requested.connect(presenter.confirm)
    view.refuse_requested.connect(presenter.refuse)
    view.release_requested.connect(presenter.release)
    view.delete_requested.connect(presenter.delete_doubted)
    view.language_changed.connect(view.retranslate)
    view.language_changed.connect(presenter.retranslate)
    presenter.shown.connect(view.show_page)
    presenter.taken.connect(view.close_dialog)
    presenter.refused_words.connect(view.refuse_dialog)
    presenter.problem_changed.connect(view.show_problem)
    return presenter, view


def make_laptops(rooms: Rooms, vault: OpenVault) -> tuple[LaptopsPresenter, LaptopsView]:
    """The laptops that this desk knows."""
    house = rooms.house
    view = LaptopsView(house.look, keyboard_of(QGuiApplication.platformName()))
    presenter = LaptopsPresenter(vault, house.surroundings, house.runner, house.messages)
    connect_busy(view, presenter, view.retranslate)
    view.undo_requested.connect(presenter.undo)
    view.again_requested.connect(presenter.again)
    view.revoke_requested.connect(presenter.revoke)
    view.receipts_requested.connect(presenter.write_receipts)
    view.draft_named.connect(presenter.name_draft)
    view.draft_requested.connect(presenter.hand_draft)
    view.recovery_chosen.connect(presenter.take_recovery)
    presenter.code_taken.connect(view.pick_folder)
    presenter.refused_words.connect(view.refuse_code)
    connect_recovering(view, presenter, RecoveringPresenter(vault, house.runner, house.messages))
    presenter.shown.connect(view.show_page)
    return presenter, view


def make_coordinators(
    rooms: Rooms, vault: OpenVault
) -> tuple[CoordinatorsPresenter, CoordinatorsView]:
    """Other desks of the project."""
    house = rooms.house
    view = CoordinatorsView(house.look)
    presenter = house.form_presenter(CoordinatorsPresenter, vault)
    connect_busy(view, presenter, view.retranslate)
    view.card_chosen.connect(presenter.look_at_card)
    view.write_requested.connect(presenter.write)
    view.file_chosen.connect(presenter.look_at)
    view.take_in_requested.connect(presenter.take_in)
    view.undo_requested.connect(presenter.undo)
    presenter.shown.connect(view.show_page)
    return presenter, view


def make_keys(rooms: Rooms, vault: OpenVault) -> tuple[KeysPresenter, KeysView]:
    """What is needed on bad days."""
    house = rooms.house
    view = KeysView(house.look, keyboard_of(QGuiApplication.platformName()))
    presenter = house.form_presenter(KeysPresenter, vault)
    connect_busy(view, presenter, view.retranslate)
    view.backup_requested.connect(presenter.make_backup)
    view.backup_chosen.connect(presenter.take_backup)
    view.card_chosen.connect(presenter.look_at_card)
    view.add_requested.connect(presenter.add)
    view.remove_requested.connect(presenter.remove)
    view.announce_requested.connect(presenter.announce)
    view.change_requested.connect(presenter.change)
    presenter.shown.connect(view.show_page)
    presenter.passphrase_taken.connect(view.close_dialog)
    presenter.passphrase_refused.connect(view.refuse_dialog)
    return presenter, view


def make_conflicts(rooms: Rooms, vault: OpenVault) -> tuple[ConflictsPresenter, ConflictsView]:
    """Answers that differ."""
    house = rooms.house
    view = ConflictsView(house.look)
    presenter = ConflictsPresenter(vault, house.content, house.surroundings, house.messages)
    presenter.setParent(view)
    view.chosen.connect(presenter.choose)
    view.language_changed.connect(presenter.show)
    presenter.shown.connect(view.show_conflicts)
    presenter.problem_changed.connect(view.show_problem)
    return presenter, view


def make_referrals(rooms: Rooms, vault: OpenVault) -> tuple[ReferralsPresenter, ReferralsView]:
    """Who helps where."""
    house = rooms.house
    view = ReferralsView(house.look)
    presenter = ReferralsPresenter(vault, house.surroundings, house.runner, house.messages)
    connect_busy(view, presenter, view.retranslate)
    view.form_requested.connect(presenter.open_form)
    view.line_filled.connect(presenter.take)
    view.removal_requested.connect(presenter.remove)
    view.checked.connect(presenter.note_checked)
    view.undo_requested.connect(presenter.undo)
    view.words_said.connect(presenter.say)
    view.hiding_said.connect(presenter.hide_by)
    view.sheet_chosen.connect(presenter.bring_in)
    view.sheet_wanted.connect(presenter.write_sheet)
    view.publish_requested.connect(presenter.publish)
    presenter.shown.connect(view.show_page)
    presenter.shown.connect(lambda _page: rooms.project_changed.emit())
    presenter.form_opened.connect(view.open_form)
    presenter.line_taken.connect(view.close_form)
    presenter.refused_line.connect(view.refuse_line)
    return presenter, view


def make_handing(rooms: Rooms, vault: OpenVault) -> tuple[HandingPresenter, HandingView]:
    """What goes to somebody outside."""
    house = rooms.house
    view = HandingView(house.look)
    presenter = house.form_presenter(HandingPresenter, vault)
    connect_busy(view, presenter, view.retranslate)
    view.terms_changed.connect(presenter.choose)
    view.look_requested.connect(presenter.show)
    view.hand_requested.connect(presenter.hand_over)
    view.told.connect(presenter.note_told)
    presenter.shown.connect(view.show_page)
    return presenter, view
