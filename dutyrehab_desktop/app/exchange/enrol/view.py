"""The screen on which a field laptop learns its coordinator."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind, shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_enrol_page import Ui_EnrolPage
from dutyrehab_desktop.app.widgets.option_row import TickRow, fill_row
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.word_grid import WordGrid


class EnrolView(Page):
    """Choose a card, compare, confirm.

    Signals:
        card_chosen: The card's file.
        confirm_requested: The ten words are the same.
        back_requested: Back to the first page.
    """

    card_chosen = Signal(object)
    confirm_requested = Signal()
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_EnrolPage()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self.words = WordGrid(look, self)
        self.ui.wordsLayout.addWidget(self.words)
        self.same = TickRow(look, self)
        self.ui.sameLayout.addWidget(self.same)
        self.ui.lookWidget.hide()
        self.ui.resultFrame.hide()
        self.ui.confirmButton.setEnabled(False)
        self.ui.chooseButton.clicked.connect(self._on_choose_clicked)
        self.same.toggled.connect(self.ui.confirmButton.setEnabled)
        self.ui.confirmButton.clicked.connect(self.confirm_requested)
        self.ui.backButton.clicked.connect(self.back_requested)
        self.retranslate()

    @Slot(str, object)
    def show_look(self, organisation: str, words: Sequence[str]) -> None:
        """Show what the card says of itself."""
        self.ui.organisationLabel.setText(organisation)
        self.words.show_words(words, translate("EnrolView", "Ten words to compare"))
        self.ui.lookWidget.show()
        self.ui.resultFrame.hide()

    @Slot()
    def forget(self) -> None:
        """No card is looked at any more."""
        self.same.setChecked(False)
        self.ui.lookWidget.hide()
        self.ui.fileLabel.clear()

    @Slot()
    def show_enrolled(self) -> None:
        """Say that it is done."""
        self.forget()
        self.ui.chooseWidget.hide()
        self.ui.resultFrame.show()
        self.ui.backButton.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While it is written down, nothing can be pressed."""
        super().show_busy(busy)
        self.ui.lookWidget.setEnabled(not busy)
        self.ui.chooseButton.setEnabled(not busy)
        self.ui.backButton.setEnabled(not busy)

    def take_focus(self) -> None:
        """The keyboard goes to the first thing to do."""
        self.ui.chooseButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("EnrolView", "Enrolment")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.ui.retranslateUi(self)
        same = translate("EnrolView", "We compared all ten words, and they are the same.")
        fill_row(self.same, " ", same, "", "")

    @Slot()
    def _on_choose_clicked(self) -> None:
        title = translate("EnrolView", "Where is the card?")
        picker = PickDialog(PickKind.FILE, title, self)
        picker.chosen.connect(self._on_card_picked)
        picker.open_at(Path.home())

    @Slot(object)
    def _on_card_picked(self, paths: tuple[Path, ...]) -> None:
        self.forget()
        self.ui.fileLabel.setText(shown_path(paths[0]))
        self.card_chosen.emit(paths[0])
