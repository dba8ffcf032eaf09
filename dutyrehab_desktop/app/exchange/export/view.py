"""The screen on which a bundle is written."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind, shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.exchange.export.lines import ExportPage, ExportResult
from dutyrehab_desktop.app.forms.ui_export_page import Ui_ExportPage
from dutyrehab_desktop.app.widgets.cards_page import row_of
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.scrolling import lay_out_now, reveal
from dutyrehab_desktop.app.widgets.take_back_dialog import TakeBackDialog
from dutyrehab_desktop.app.widgets.word_grid import WordGrid


class ExportView(Page):
    """Choose a folder, write, see what was written.

    Signals:
        export_requested: The folder to write into.
        withdrawal_requested: The code of a record that somebody takes back.
        proof_requested: What somebody says who takes a record back, and which permission alone.
        adding_requested: Something is to be added to a sealed record.
        back_requested: Back to the first page.
    """

    export_requested = Signal(object)
    withdrawal_requested = Signal(str)
    proof_requested = Signal(object, str)
    adding_requested = Signal()
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_ExportPage()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self._page = ExportPage((), 0, ())
        self._result: ExportResult | None = None
        self._withdrawn = ""
        self._folder = Path.home()
        self._chosen = False
        self.words = WordGrid(look, self)
        self.ui.wordsLayout.addWidget(self.words)
        self.dialog: TakeBackDialog | None = None
        self.withdraw_button = QPushButton(self)
        self.withdraw_button.setProperty("kind", "quiet")
        self.withdraw_button.clicked.connect(self._on_withdraw_clicked)
        self.add_button = QPushButton(self)
        self.add_button.setProperty("kind", "quiet")
        self.add_button.clicked.connect(self.adding_requested)
        self.withdrawn_label = text_label("", "understood", self)
        self.ui.cardLayout.addWidget(self.withdrawn_label)
        self.ui.cardLayout.addLayout(row_of(self.withdraw_button))
        self.ui.cardLayout.addLayout(row_of(self.add_button))
        self.ui.chooseButton.clicked.connect(self._on_choose_clicked)
        self.ui.exportButton.clicked.connect(self._on_export_clicked)
        self.ui.backButton.clicked.connect(self.back_requested)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: ExportPage) -> None:
        """Show what would go."""
        self._page = page
        self.retranslate()

    @Slot(str)
    def show_withdrawn(self, words: str) -> None:
        """Say that a record was taken back; the dialog goes."""
        if self.dialog is not None:
            self.dialog.accept()
        self._withdrawn = words
        self.retranslate()

    @Slot(str)
    def refuse_withdrawal(self, words: str) -> None:
        """It was not carried out; what was typed stays."""
        if self.dialog is not None:
            self.dialog.say(words)

    @Slot(object)
    def show_result(self, result: ExportResult) -> None:
        """Show what was written."""
        self._result = result
        self.retranslate()
        lay_out_now(self.ui.pageScrollArea)
        reveal(self.ui.resultFrame)
        self.ui.backButton.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While the bundle is written, only stopping is possible."""
        super().show_busy(busy)
        if busy:
            self._result = None
            self.ui.resultFrame.hide()
        self.ui.chooseButton.setEnabled(not busy)
        self.ui.exportButton.setEnabled(not busy and self._chosen)
        self.ui.backButton.setEnabled(not busy)
        self.withdraw_button.setEnabled(not busy)
        self.add_button.setEnabled(not busy)

    def take_focus(self) -> None:
        """The keyboard goes to the first thing to do."""
        self.ui.chooseButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("ExportView", "Export")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        ui, page, result = self.ui, self._page, self._result
        ui.retranslateUi(self)
        counted = translate("ExportView", "Sealed interviews: {count}")
        ui.listLabel.setText(counted.format(count=len(page.codes)))
        ui.codesLabel.setText("  ".join(page.codes))
        held = translate("ExportView", "Held back, not signed or not allowed: {count}")
        ui.heldLabel.setText(held.format(count=page.held))
        ui.heldLabel.setVisible(page.held > 0)
        self.withdraw_button.setText(translate("ExportView", "Somebody takes a record back…"))
        self.add_button.setText(translate("ExportView", "Add something to a sealed record…"))
        self.withdrawn_label.setText(self._withdrawn)
        self.withdrawn_label.setVisible(bool(self._withdrawn))
        ui.folderLabel.setText(shown_path(self._folder) if self._chosen else "")
        ui.exportButton.setEnabled(self._chosen)
        ui.resultFrame.setVisible(result is not None)
        if result is not None:
            ui.resultLabel.setText(self._result_words(result))
            self.words.show_words(page.words, translate("ExportView", "Ten words of this laptop"))

    def _result_words(self, result: ExportResult) -> str:
        lines = [
            translate("ExportView", "File: {name}").format(name=result.path.name),
            translate("ExportView", "Folder: {folder}").format(
                folder=shown_path(result.path.parent)
            ),
            translate("ExportView", "Interviews in it: {count}").format(count=result.interviews),
        ]
        if result.forwarded:
            told = translate("ExportView", "Withdrawals and addenda in it: {count}")
            lines.append(told.format(count=result.forwarded))
        return "\n".join(lines)

    @Slot()
    def _on_choose_clicked(self) -> None:
        title = translate("ExportView", "Into which folder?")
        picker = PickDialog(PickKind.FOLDER, title, self)
        picker.chosen.connect(self._on_folder_picked)
        picker.open_at(self._folder)

    @Slot(object)
    def _on_folder_picked(self, paths: tuple[Path, ...]) -> None:
        self._folder, self._chosen = paths[0], True
        self.retranslate()
        self.ui.exportButton.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_withdraw_clicked(self) -> None:
        texts = (
            translate("ExportView", "Somebody takes a record back"),
            translate(
                "ExportView",
                "Words or an answer are sealed and forwarded: the coordinator's computer finds "
                "the record. A code deletes what is on this laptop now; the coordinator hides "
                "the record and asks the person. This cannot be taken back.",
            ),
            translate("ExportView", "Take it back"),
        )
        self.dialog = TakeBackDialog(self.look, texts, self)
        self.dialog.code_said.connect(self.withdrawal_requested)
        self.dialog.proof_said.connect(self.proof_requested)
        self.dialog.finished.connect(self._on_dialog_left)
        self.dialog.open()

    @Slot(int)
    def _on_dialog_left(self, _result: int) -> None:
        self.dialog = None

    @Slot()
    def _on_export_clicked(self) -> None:
        self.export_requested.emit(self._folder)
