"""The paper as it would be, what it tells, and what may be done with it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickDialog, PickKind
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_summary_page import Ui_SummaryPage
from dutyrehab_desktop.app.summary.lines import Choices, Offer, SummaryPage
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.dressing import set_kind
from dutyrehab_desktop.app.widgets.focus import keyboard_in
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.option_grid import OptionGrid
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.page_parts import PagePicture
from dutyrehab_desktop.app.widgets.page_view import PageView
from dutyrehab_desktop.app.widgets.read_lines import ReadLines
from dutyrehab_desktop.app.widgets.scrolling import reveal
from dutyrehab_desktop.app.widgets.system_printer import print_pages

REST_MS = 120
RIGHT_WIDTH = 372
NEUTRAL_NAME = "notes.pdf"
"""The file's name proposed to the person: it says nothing."""


class SummaryView(Page):
    """The paper at the left, as it is or in large letters; everything about it at the right.

    Signals:
        save_requested: The path to write to.
        print_requested: The pages are to be printed.
        close_requested: Back, without more.
        width_known: How wide a page may be drawn, in pixels.
        offer_pressed: Another paper, by its name.
        tonight_pressed: Where it will be tonight: one more, or one less.
        size_changed: Another sheet, by its name.
        letters_changed: Other letters, by their name.
        look_requested: The list in another look.
        line_pressed: The number of the answer that a line comes from.
        handed_over: The desktop's dialog has printed (True), or was left.
    """

    save_requested = Signal(object)
    print_requested = Signal()
    close_requested = Signal()
    width_known = Signal(int)
    offer_pressed = Signal(str)
    tonight_pressed = Signal(str)
    size_changed = Signal(str)
    letters_changed = Signal(str)
    look_requested = Signal()
    line_pressed = Signal(int)
    handed_over = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_SummaryPage()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self._page: SummaryPage | None = None
        self._choices: Choices | None = None
        self._reading = self._again = False
        self.pages = PageView(look, self)
        self.lines = ReadLines(look, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self.lines)
        # Beside it stand words about the person: with the screen turned to them, nothing may.
        self.again_label = text_label("", "understood", self)
        self.back_button = QPushButton(self)
        self.ui.viewLayout.addWidget(self.again_label)
        self.ui.viewLayout.addWidget(self._stack, 1)
        self.ui.viewLayout.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.offers = ChoiceBox(look, self)
        self.tonight = OptionGrid(look, several=True, parent=self)
        # The longest of its lines may not widen the column.
        self.offers.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.offers.setMinimumContentsLength(8)
        self.ui.offersLayout.addWidget(self.offers)
        self.ui.tonightLayout.addWidget(self.tonight)
        self.sizes, self.letters = ChoiceBox(look, self), ChoiceBox(look, self)
        for box in (self.sizes, self.letters):
            self.ui.formatLayout.addWidget(box)
        self.ui.doneLabel.hide()
        # Pages are drawn anew for another width, once the window has come to rest.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest_timeout)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._on_settled_timeout)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        ui = self.ui
        ui.saveButton.clicked.connect(self._on_save_clicked)
        ui.printButton.clicked.connect(self._on_print_clicked)
        ui.closeButton.clicked.connect(self.close_requested)
        ui.readButton.clicked.connect(self._on_read_clicked)
        self.back_button.clicked.connect(self._on_read_clicked)
        ui.lookButton.clicked.connect(self.look_requested)
        self.offers.activated.connect(self._on_offer_activated)
        self.tonight.pressed.connect(self.tonight_pressed)
        self.sizes.activated.connect(self._on_size_activated)
        self.letters.activated.connect(self._on_letters_activated)
        ui.rightScrollArea.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.lines.pressed.connect(self.line_pressed)
        self.pages.spot_pressed.connect(self.line_pressed)

    @Slot(object)
    def show_page(self, page: SummaryPage) -> None:
        """Show the paper and what it says to a stranger."""
        self._page = page
        self.ui.saveButton.setEnabled(True)
        self.ui.printButton.setEnabled(True)
        words = translate("SummaryView", "Pages of the summary: {count}")
        self.pages.show_pages(page.pages, words.format(count=len(page.pages)), page.spots)
        self.lines.show_lines(page.lines, copying=page.offer is Offer.HAND)
        again = any(line.current for line in page.lines)
        self._reading = self._reading or again
        self._again = again
        self.ui.doneLabel.hide()
        self.retranslate()
        if again:
            self.lines.take_focus()

    @Slot()
    def blank(self) -> None:
        """Something else was chosen: nothing is on show until it is there."""
        self._page = None
        self.pages.forget()
        self.lines.forget()
        self.ui.saveButton.setEnabled(False)
        self.ui.printButton.setEnabled(False)
        self.retranslate()

    @Slot(object)
    def show_choices(self, choices: Choices) -> None:
        """Show what can be chosen, and what may be done."""
        self._choices = choices
        self.offers.clear()
        for line in choices.offers:
            self.offers.addItem(line.label, line.name)
        chosen = [number for number, line in enumerate(choices.offers) if line.chosen]
        self.offers.setCurrentIndex(chosen[0] if chosen else 0)
        self.tonight.show_lines(choices.tonight)
        self.retranslate()

    @Slot(str)
    def show_done(self, words: str) -> None:
        """Say that it was saved or printed."""
        self.ui.doneLabel.setText(words)
        self.ui.doneLabel.show()
        self.retranslate()

    @Slot(object)
    def print_pages(self, pages: Sequence[PagePicture]) -> None:
        """Print pictures of the pages by the desktop's own dialog."""
        self.handed_over.emit(print_pages(pages, self))

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While pages are made or written, nothing else can be asked for."""
        super().show_busy(busy)
        ready = not busy and self._page is not None
        self.ui.saveButton.setEnabled(ready)
        self.ui.printButton.setEnabled(ready)

    def take_focus(self) -> None:
        """The keyboard goes to the line to be read again, else to the safest button."""
        if self._page is not None and any(line.current for line in self._page.lines):
            self.lines.take_focus()
        else:
            self.ui.closeButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> tuple[QWidget, ...]:
        """The paper, then what can be chosen, then what can be done."""
        return (self._stack, self.back_button, self.ui.rightScrollArea)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("SummaryView", "Summary")

    def fit_width(self, _width: int) -> None:
        """What stands beside the paper has as much room as its buttons need."""
        ui, edge = self.ui, self.ui.actionsLayout.contentsMargins()
        buttons = (ui.closeButton, ui.readButton)
        pair = ui.saveButton.sizeHint().width() + ui.printButton.sizeHint().width()
        widest = max(pair + 8, *(button.sizeHint().width() for button in buttons))
        bar = ui.rightScrollArea.verticalScrollBar().sizeHint().width()
        ui.rightFrame.setFixedWidth(
            max(self.look.px(RIGHT_WIDTH), widest + edge.left() + edge.right() + bar + 2)
        )

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        ui, page, choices = self.ui, self._page, self._choices
        ui.retranslateUi(self)
        by_hand = page is not None and page.offer is Offer.HAND
        self._stack.setCurrentWidget(self.lines if self._reading or by_hand else self.pages)
        may_leave = choices is not None and choices.may_leave
        asked = choices is not None and bool(choices.tonight)
        for part in (ui.tonightLabel, ui.tonightHintLabel, self.tonight):
            part.setVisible(asked)
        ui.saveButton.setVisible(may_leave)
        ui.printButton.setVisible(may_leave)
        ui.rightFrame.setVisible(not self._reading)
        self.again_label.setVisible(self._reading and self._again)
        self.again_label.setText(
            translate("SummaryView", "Read this line again, and ask whether it is right now.")
        )
        self.back_button.setVisible(self._reading)
        self.back_button.setText(translate("SummaryView", "Back (Esc)"))
        ui.lookButton.setVisible(choices is not None and choices.listed)
        for box in (self.sizes, self.letters):
            box.setVisible(not by_hand)
        self._fill_boxes()
        self._fill_texts()
        if ui.doneLabel.isVisibleTo(self) or not may_leave:
            ui.closeButton.setText(translate("SummaryView", "Close"))
        self.fit_width(self.width())

    def _fill_texts(self) -> None:
        ui, page, choices = self.ui, self._page, self._choices
        empty_layout(ui.revealsLayout)
        empty_layout(ui.becauseLayout)
        if choices is not None:
            ui.verdictLabel.setText(choices.verdict)
            set_kind(ui.verdictLabel, "understood" if choices.may_leave else "mildText")
            for reason in choices.because:
                ui.becauseLayout.addWidget(text_label(f"–  {reason}", "body", self))
        if page is not None:
            for line in page.reveals:
                ui.revealsLayout.addWidget(text_label(f"–  {line}", "body", self))
            ui.warningLabel.setText(page.silent)
        if choices is None or not choices.tonight or (page and page.offer is Offer.HAND):
            ui.introLabel.setText(translate("SummaryView", "It exists only on this screen."))
        if page is not None and page.pages:
            count = translate("SummaryView", "Pages of the summary: {count}")
            told = f"{ui.introLabel.text()} {count.format(count=len(page.pages))}."
            ui.introLabel.setText(told)

    def _fill_boxes(self) -> None:
        for box, words in (
            (self.sizes, {"a4": "A4", "a5": "A5"}),
            (
                self.letters,
                {
                    "plain": translate("SummaryView", "Plain letters"),
                    "large": translate("SummaryView", "Large letters"),
                },
            ),
        ):
            at = max(0, box.currentIndex())
            box.clear()
            for name, text in words.items():
                box.addItem(text, name)
            box.setCurrentIndex(at)
        self.offers.setAccessibleName(self.ui.whichLabel.text())
        self.sizes.setAccessibleName(translate("SummaryView", "Sheet"))
        self.letters.setAccessibleName(translate("SummaryView", "Letters"))

    @Slot(int)
    def _on_offer_activated(self, index: int) -> None:
        self.offer_pressed.emit(str(self.offers.itemData(index)))

    @Slot(int)
    def _on_size_activated(self, index: int) -> None:
        self.size_changed.emit(str(self.sizes.itemData(index)))

    @Slot(int)
    def _on_letters_activated(self, index: int) -> None:
        self.letters_changed.emit(str(self.letters.itemData(index)))

    @Slot()
    def _on_read_clicked(self) -> None:
        self._reading = not self._reading
        self.retranslate()
        if self._reading:
            self.lines.take_focus()
        else:
            self.ui.readButton.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_rest_timeout(self) -> None:
        self.width_known.emit(self.pages.page_width())

    @Slot()
    def _on_range_changed(self) -> None:
        self._settled.start(0)

    @Slot()
    def _on_settled_timeout(self) -> None:
        # A tick brings buttons below and words above: they may not hide what was ticked.
        row = keyboard_in(self.ui.rightScrollArea)
        if row is not None:
            reveal(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the large letters."""
        if self._reading and event.key() == Qt.Key.Key_Escape:
            self.back_button.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width for the pages."""
        super().resizeEvent(event)
        self._rest.start()

    @Slot()
    def _on_save_clicked(self) -> None:
        ask = AskDialog(
            translate("SummaryView", "Save it as a file?"),
            translate(
                "SummaryView",
                "The file is not encrypted, and its name says nothing. Put it only on something "
                "that the person takes along, never on this laptop.",
            ),
            (translate("SummaryView", "Choose where"), translate("SummaryView", "Do not save")),
            self,
        )
        ask.agreed.connect(self._on_save_agreed)
        ask.open()

    @Slot()
    def _on_save_agreed(self) -> None:
        title = translate("SummaryView", "Where should the file be?")
        picker = PickDialog(PickKind.SAVE, title, self)
        picker.chosen.connect(self._on_path_chosen)
        picker.open_at(Path.home(), NEUTRAL_NAME)

    @Slot(object)
    def _on_path_chosen(self, paths: tuple[Path, ...]) -> None:
        self.save_requested.emit(paths[0])

    @Slot()
    def _on_print_clicked(self) -> None:
        words = translate(
            "SummaryView",
            "Stand beside the printer until it has come out. If the person does not take it, "
            "destroy it together.",
        )
        if self._choices is not None and not self._choices.pipes:
            leaves = translate(
                "SummaryView",
                "This computer prints in its own way: it makes files of the page "
                "and may keep them.",
            )
            words = f"{leaves} {words}"
        ask = AskDialog(
            translate("SummaryView", "Print it?"),
            words,
            (translate("SummaryView", "Print"), translate("SummaryView", "Do not print")),
            self,
        )
        ask.agreed.connect(self.print_requested)
        ask.open()
