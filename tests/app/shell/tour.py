"""Walks through every screen beside the interview, on real vaults with real data."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.common.dialogs import AskDialog
from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.settings import Settings, SettingsFile
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.exchange.export.view import ExportView
from dutyrehab_desktop.app.review.lines import Stage
from dutyrehab_desktop.app.review.presenter import ReviewPresenter
from dutyrehab_desktop.app.review.view import ReviewView
from dutyrehab_desktop.app.shell.desk_rooms import (
    BUNDLES,
    CARD,
    CONFLICTS,
    COORDINATORS,
    DOUBLES,
    KEYS,
    LAPTOPS,
    QUESTIONNAIRES,
    REFERRALS,
    WITHDRAWALS,
)
from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.app.shell.rooms import House
from dutyrehab_desktop.app.widgets.link_button import LinkButton
from dutyrehab_desktop.app.window import MainWindow
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.reviewing import Finished, Reason
from dutyrehab_desktop.workflows.surroundings import Surroundings
from tests.app.shell.tour_care import care, keeping, rescue
from tests.app.shell.tour_desk import results
from tests.app.shell.tour_home import calls, end_of_day, guide
from tests.app.shell.tour_papers import papers
from tests.app.shell.tour_tables import tables
from tests.helpers.vaults import PASSPHRASE, typed

Wait = Callable[[Callable[[], bool]], None]


class Tour:
    """The whole program, led from screen to screen.

    Attributes:
        dialogs: True where dialogs are to be shown too.
    """

    dialogs = False

    def __init__(
        self, stock: Path, content: Content, around: Surroundings, look: Look, languages: Languages
    ) -> None:
        self.stock = stock
        self.window = MainWindow(look)
        self.house = House(
            window=self.window,
            look=look,
            languages=languages,
            messages=Messages(languages),
            runner=JobRunner(),
            shipped=content,
            content=content,
            surroundings=around,
        )
        settings = SettingsFile(stock / "look.ini")
        self.program = Program(self.house, stock / "new", settings, Settings())

    def close(self) -> None:
        """Lock and shut down."""
        self.program.close()
        self.window.close()
        self.program.deleteLater()
        self.window.deleteLater()
        self.house.runner.deleteLater()

    def settle(self) -> None:
        """Let layouts that are asked for happen."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents()
            QApplication.processEvents()

    def open(self, name: str, wait: Wait, passphrase: str = PASSPHRASE) -> None:
        """Open one of the vaults."""
        self.program._opener.choose_folder(self.stock / name)
        self.program._unlock.unlock_requested.emit(typed(passphrase))
        wait(lambda: self.program._rooms is not None)

    def screens(self, wait: Wait) -> Iterator[str]:
        """Each screen in turn, once it is on show."""
        yield from self._first_screen(wait)
        yield from self._field(wait)
        yield from self._looking_back(wait)
        self.program.lock()
        yield from self._desk(wait)

    def _first_screen(self, wait: Wait) -> Iterator[str]:
        self.program.start()
        yield "create"
        self.program._unlock.create_requested.emit("field", typed("short"), typed("short"))
        wait(lambda: not self.program._opener.busy)
        yield "create, refused"
        yield from rescue(self, wait)
        self.program._opener.choose_folder(self.stock / "field")
        yield "unlock"

    def _field(self, wait: Wait) -> Iterator[str]:
        self.open("field", wait)
        yield "home"
        rooms = self.program._rooms
        yield from end_of_day(self.program)
        yield from calls(self)
        if self.dialogs:
            yield from guide(self)
        yield from care(self, wait)
        rooms._exchange.enrol()
        view = self.window.ui.screenStack.currentWidget()
        view._on_card_picked((self.stock / "card.txt",))
        yield "enrol, words"
        view.back_requested.emit()
        rooms._exchange.export()
        view = self.window.ui.screenStack.currentWidget()
        view._on_folder_picked((self.stock,))
        view.ui.exportButton.click()
        wait(lambda: not view.ui.resultFrame.isHidden())
        yield "exported"
        yield from self._taking_back(view)
        yield from self._adding(view)
        view.back_requested.emit()
        yield from self._parcel(wait)

    def _taking_back(self, export: ExportView) -> Iterator[str]:
        if not self.dialogs:
            return
        export.withdraw_button.click()
        for way in ("words", "answer", "code"):
            export.dialog.way.setCurrentIndex(export.dialog.way.findData(way))
            yield f"taking back by {way}"
        export.dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _adding(self, export: ExportView) -> Iterator[str]:
        export.add_button.click()
        view = self.window.ui.screenStack.currentWidget()
        yield "adding, nothing chosen"
        view.code.setText("ABCDEFGH")
        view.question_chosen.emit("paying_month")
        view.editor.field.insert("1500")
        view.editor.typed.emit("1500")
        yield "adding, a sum"
        view.question_chosen.emit("c_stats")
        view.editor.grid.rows[-1].click()
        yield "adding, a permission"
        view.add_button.click()
        yield "adding, a code that is not known here"
        view.add_button.click()
        yield "adding, added"
        view.back_requested.emit()

    def _parcel(self, wait: Wait) -> Iterator[str]:
        rooms = self.program._rooms
        rooms._exchange.receive()
        view = self.window.ui.screenStack.currentWidget()
        yield "parcel, nothing yet"
        view.card_requested.emit(self.stock / "again.txt")
        wait(lambda: bool(view._page.words))
        yield "parcel, card"
        view.parcel_chosen.emit(next((self.stock / "parcels").iterdir()))
        wait(lambda: bool(view._page.changes))
        yield "parcel, changes"
        view.use_button.click()
        wait(lambda: bool(view._page.taken_in))
        yield "parcel, taken in"
        view.parcel_chosen.emit(next((self.stock / "new keys").iterdir()))
        wait(lambda: bool(view._page.receipt))
        yield "parcel, a new card announced"
        view.use_button.click()
        wait(lambda: view.compare is not None)
        yield "parcel, a new card to compare"
        view.back_requested.emit()
        yield "home, a new card waits"
        yield from self._handing_in()
        rooms._exchange.receive()
        view = self.window.ui.screenStack.currentWidget()
        view.compare.same.click()
        view.compare.button.click()
        wait(lambda: bool(view._page.trusted))
        yield "parcel, a new card accepted"
        view.back_requested.emit()

    def _handing_in(self) -> Iterator[str]:
        if not self.dialogs:
            return
        home = self.program._rooms._home
        home.findChildren(LinkButton)[-1].click()
        yield "home, an interview handed in"
        dialog = home.findChild(AskDialog)
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _looking_back(self, wait: Wait) -> Iterator[str]:
        rooms = self.program._rooms
        code = rooms._home.ui.draftListLayout.itemAt(0).widget().accessibleName()
        rooms._on_resume_requested(code, "ru", False)
        rooms._on_review_requested()
        presenter, view = rooms._review
        yield "review, read"
        for stage in (Stage.PERMISSIONS, Stage.AGREEMENT, Stage.PAPER, Stage.AFTER):
            presenter.go_to(stage)
            yield f"review, {stage}"
        presenter.go_to(Stage.AGREEMENT)
        presenter.choose("agreed")
        if presenter.words.offered:
            yield from self._words(presenter, view)
        for ended in (
            Finished(sealed=True, held=True),
            Finished(False, Reason.NEW_CARD),
            Finished(False, Reason.OPEN_CASE),
            Finished(False, Reason.NOT_SIGNED),
        ):
            presenter._ended(ended)
            yield f"review, finished, {ended.reason}"
        presenter._finished = None
        presenter.go_to(Stage.PAPER)
        presenter.choose("full")
        view.ui.paperButton.click()
        summary = self.window.ui.screenStack.currentWidget()
        wait(lambda: summary._page is not None)
        yield "summary"
        yield from papers(summary, wait)
        summary.close_requested.emit()
        presenter.correct(0)
        yield "correcting"

    def _words(self, presenter: ReviewPresenter, view: ReviewView) -> Iterator[str]:
        presenter.go_to(Stage.WORDS)
        yield "review, four words"
        view.words.hide_button.click()
        yield "review, four words hidden"
        view.words.answer_button.click()
        yield "review, an answer instead"
        view.words.none_button.click()
        yield "review, four words settled"
        view.words.anew_button.click()

    def _desk(self, wait: Wait) -> Iterator[str]:
        self.open("desk", wait)
        rooms = self.program._rooms
        rooms.view.show_place(CARD)
        yield "desk, card"
        rooms.view.show_place(BUNDLES)
        rooms._bundles.look_at(tuple((self.stock / "stick").iterdir()))
        wait(lambda: not rooms._bundles.busy)
        yield "desk, bundles"
        bundles = rooms.view.places[BUNDLES]
        if self.dialogs:
            looks = rooms._bundles._bundles[0].look.interviews
            code = next(one.code for one in looks if one.kind == "new")
            rooms._bundles.look_closer(0, code)
            wait(lambda: bundles.dialog is not None)
            yield "desk, a record field by field"
            bundles.dialog.reject()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        bundles.frames[0].same.click()
        bundles.frames[0].merge_button.click()
        wait(lambda: not rooms._bundles.busy)
        yield "desk, merged"
        rooms.view.show_place(CONFLICTS)
        yield "desk, conflicts"
        rooms.view.show_place(DOUBLES)
        rooms._doubles.compare()
        wait(lambda: not rooms._doubles.busy)
        yield "desk, doubles"
        rooms.view.show_place(LAPTOPS)
        yield "desk, laptops"
        yield from self._coordinators(wait)
        yield from self._withdrawals()
        yield from tables(self, wait)
        yield from results(self, wait)
        yield from self._questionnaires(wait)

    def _coordinators(self, wait: Wait) -> Iterator[str]:
        rooms = self.program._rooms
        rooms.view.show_place(COORDINATORS)
        place = rooms.view.places[COORDINATORS]
        yield "desk, other coordinators"
        place.card_chosen.emit(self.stock / "second card.txt")
        yield "desk, another coordinator's card"
        place.compare.same.click()
        place.write_requested.emit(self.stock / "for the second")
        wait(lambda: not rooms._coordinators.busy)
        yield "desk, a file for a coordinator"
        place.file_chosen.emit(next((self.stock / "from the second").iterdir()))
        wait(lambda: not rooms._coordinators.busy)
        yield "desk, what a coordinator's file brings"
        place.compare.same.click()
        place.compare.button.click()
        wait(lambda: not rooms._coordinators.busy)
        yield "desk, a coordinator's file taken in"

    def _withdrawals(self) -> Iterator[str]:
        rooms = self.program._rooms
        rooms.view.show_place(WITHDRAWALS)
        rooms._withdrawals.take_back("ABCDEFGH")
        rooms._withdrawals.take_back("BCDEFGHI")
        rooms._withdrawals.refuse("BCDEFGHI", "It was said on the phone.")
        yield "desk, withdrawals"
        if not self.dialogs:
            return
        place = rooms.view.places[WITHDRAWALS]
        place.ui.openButton.click()
        yield "desk, a record taken back"
        place.dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        place.buttons[place.page.doubts[0].code][0].click()
        yield "desk, a doubted record released"
        place.dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        place.buttons["ABCDEFGH"][1].click()
        yield "desk, a withdrawal refused"
        place.dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _questionnaires(self, wait: Wait) -> Iterator[str]:
        rooms = self.program._rooms
        rooms.view.show_place(QUESTIONNAIRES)
        yield "desk, questionnaires"
        place = rooms.view.places[QUESTIONNAIRES]
        place.workbook_chosen.emit(self.stock / "broken.xlsx")
        wait(lambda: not rooms._forms.busy)
        yield "desk, a workbook refused"
        place.workbook_chosen.emit(self.stock / "later.xlsx")
        wait(lambda: not rooms._forms.busy)
        yield "desk, a questionnaire brought in"
        place.card_chosen.emit(self.stock / "laptop.txt")
        yield "desk, a laptop's words"
        place.compare.same.click()
        place.compare.button.click()
        place.publish_requested.emit(place.page.forms[0].sha256, self.stock / "out")
        wait(lambda: not rooms._forms.busy)
        yield "desk, sealed for laptops"
        place.workbook_chosen.emit(self.stock / "law.xlsx")
        wait(lambda: not rooms._forms.busy)
        yield "desk, a law brought in"
        yield from self._referrals(wait)
        yield from keeping(self, wait)
        yield from self._keys(wait)

    def _keys(self, wait: Wait) -> Iterator[str]:
        rooms = self.program._rooms
        rooms.view.show_place(LAPTOPS)
        laptops = rooms.view.places[LAPTOPS]
        yield "desk, laptops that are registered"
        rooms.view.show_place(KEYS)
        place = rooms.view.places[KEYS]
        yield "desk, keys"
        place.card_chosen.emit(self.stock / "second card.txt")
        yield "desk, keys, another coordinator to add"
        place.compare.same.click()
        place.compare.button.click()
        yield "desk, keys, another coordinator added"
        if self.dialogs:
            place._ask_for_new(self.stock / "backup.age")
            yield "desk, keys, a passphrase"
            place.dialog.reject()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            place.buttons["change"].click()
            yield "desk, keys, before they are changed"
            place.ask.reject()
            rooms.view.show_place(LAPTOPS)
            next(iter(laptops.drafts.values())).click()
            yield "desk, a record to continue"
            laptops.code.reject()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            rooms.view.show_place(KEYS)
        place.change_requested.emit(True, self.stock / "newer card.txt", self.stock / "new parcel")
        wait(lambda: not rooms._keys.busy)
        yield "desk, keys changed"

    def _referrals(self, wait: Wait) -> Iterator[str]:
        rooms = self.program._rooms
        rooms.view.show_place(REFERRALS)
        place = rooms.view.places[REFERRALS]
        yield "desk, no referral list"
        place.sheet_chosen.emit(self.stock / "list.xlsx")
        wait(lambda: bool(place.page.cities))
        yield "desk, referral list"
        if not self.dialogs:
            return
        place.rows[0].button.click()
        yield "desk, a helper"
        place.dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
