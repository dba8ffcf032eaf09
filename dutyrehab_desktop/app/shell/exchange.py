"""The screens on which a field laptop deals with its coordinator."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from dutyrehab_desktop.app.common.keyboard import keyboard_of
from dutyrehab_desktop.app.exchange.adding.presenter import AddingPresenter
from dutyrehab_desktop.app.exchange.adding.view import AddingView
from dutyrehab_desktop.app.exchange.enrol.presenter import EnrolPresenter
from dutyrehab_desktop.app.exchange.enrol.view import EnrolView
from dutyrehab_desktop.app.exchange.export.presenter import ExportPresenter
from dutyrehab_desktop.app.exchange.export.view import ExportView
from dutyrehab_desktop.app.exchange.parcel.presenter import ParcelPresenter
from dutyrehab_desktop.app.exchange.parcel.view import ParcelView
from dutyrehab_desktop.app.shell.rooms import Rooms, connect_busy
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.content import content_of
from dutyrehab_desktop.workflows.vaults import OpenVault


class Exchange(QObject):
    """Enrolment, bundles out, parcels in.

    Signals:
        left: Back to the first page.
        used: Another questionnaire is in use: the `Content` from now on.
    """

    left = Signal()
    used = Signal(object)

    def __init__(self, rooms: Rooms, vault: OpenVault, parent: QObject) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._vault = vault

    @Slot()
    def enrol(self) -> None:
        """Learn a coordinator from its card."""
        house = self._rooms.house
        view = EnrolView(house.look)
        presenter = EnrolPresenter(
            self._vault, house.content, house.surroundings, house.runner, house.messages
        )
        connect_busy(view, presenter, view.retranslate)
        view.card_chosen.connect(presenter.look_at)
        view.confirm_requested.connect(presenter.confirm)
        presenter.looked.connect(view.show_look)
        presenter.forgotten.connect(view.forget)
        presenter.enrolled.connect(view.show_enrolled)
        view.back_requested.connect(lambda: self._back_from(view))
        self._rooms.put_up(view)

    @Slot()
    def export(self) -> None:
        """Write a bundle."""
        house = self._rooms.house
        view = ExportView(house.look)
        presenter = ExportPresenter(
            self._vault, house.content, house.surroundings, house.runner, house.messages
        )
        connect_busy(view, presenter, presenter.show)
        view.export_requested.connect(presenter.export)
        presenter.shown.connect(view.show_page)
        view.withdrawal_requested.connect(presenter.take_back)
        view.proof_requested.connect(presenter.take_back_by)
        presenter.exported.connect(view.show_result)
        presenter.withdrawn.connect(view.show_withdrawn)
        presenter.withdrawal_refused.connect(view.refuse_withdrawal)
        view.adding_requested.connect(lambda: self._add_beside(view))
        view.back_requested.connect(lambda: self._back_from(view))
        self._rooms.put_up(view)
        presenter.show()

    def _add_beside(self, export: ExportView) -> None:
        """Add something to a sealed record; the way back leads to the export page."""
        house = self._rooms.house
        view = AddingView(house.look)
        presenter = AddingPresenter(
            self._vault, house.content, house.surroundings, house.messages, view
        )
        view.question_chosen.connect(presenter.choose)
        view.option_pressed.connect(presenter.press)
        view.text_typed.connect(presenter.type_text)
        view.add_requested.connect(presenter.add)
        view.language_changed.connect(presenter.retranslate)
        presenter.shown.connect(view.show_page)
        presenter.chosen_changed.connect(view.show_chosen)
        presenter.understood_changed.connect(view.show_understood)
        presenter.ready_changed.connect(view.show_answered)
        presenter.problem_changed.connect(view.show_problem)

        def back() -> None:
            self._rooms.take_down(view)
            self._rooms.put_up(export)
            export.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

        view.back_requested.connect(back)
        self._rooms.put_up(view)
        presenter.show()

    @Slot()
    def receive(self) -> None:
        """Take in a parcel."""
        house = self._rooms.house
        view = ParcelView(house.look, keyboard_of(QGuiApplication.platformName()))
        presenter = ParcelPresenter(
            self._vault, house.content, house.surroundings, house.runner, house.messages
        )
        connect_busy(view, presenter, view.retranslate)
        view.language_changed.connect(presenter.show)
        view.parcel_chosen.connect(presenter.look_at)
        view.use_requested.connect(presenter.take_in)
        view.card_requested.connect(presenter.write_card)
        view.trust_requested.connect(presenter.trust)
        view.recovery_requested.connect(presenter.write_recovery)
        presenter.recovery_written.connect(view.close_dialog)
        presenter.passphrase_refused.connect(view.refuse_passphrase)
        presenter.shown.connect(view.show_page)
        presenter.taken_in.connect(self._on_taken_in)
        view.back_requested.connect(lambda: self._back_from(view))
        self._rooms.put_up(view)
        presenter.show()

    @Slot()
    def _on_taken_in(self) -> None:
        house = self._rooms.house
        self._rooms.project_changed.emit()
        try:
            self.used.emit(content_of(self._vault, house.shipped))
        except DutyRehabError as problem:
            house.window.show_notice(house.messages.of(problem), "")

    def _back_from(self, view: Page) -> None:
        self._rooms.take_down(view)
        self.left.emit()
