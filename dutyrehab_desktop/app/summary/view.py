"""The preview of the summary."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickDialog, PickKind
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_summary_page import Ui_SummaryPage
from dutyrehab_desktop.app.summary.lines import SummaryPage
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.page_view import PageView

REST_MS = 120
RIGHT_WIDTH = 340
NEUTRAL_NAME = "notes.pdf"
"""The file's name proposed to the person: it says nothing."""


class SummaryView(Page):
    """Pages at the left, what they reveal at the right.

    Signals:
        save_requested: The path to write to.
        print_requested: The pages are to be printed.
        close_requested: Back, without more.
        width_known: How wide a page may be drawn, in pixels.
    """

    save_requested = Signal(object)
    print_requested = Signal()
    close_requested = Signal()
    width_known = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_SummaryPage()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self._page: SummaryPage | None = None
        self.pages = PageView(look, self)
        self.ui.viewLayout.addWidget(self.pages)
        self.ui.doneLabel.hide()
        # Pages are drawn anew for another width, once the window has come to rest.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest_timeout)
        self.ui.saveButton.clicked.connect(self._on_save_clicked)
        self.ui.printButton.clicked.connect(self._on_print_clicked)
        self.ui.closeButton.clicked.connect(self.close_requested)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: SummaryPage) -> None:
        """Show the pages and what they say to a stranger."""
        self._page = page
        words = translate("SummaryView", "Pages of the summary: {count}")
        self.pages.show_pages(page.pages, words.format(count=len(page.pages)))
        self.ui.saveButton.setEnabled(True)
        self.ui.printButton.setEnabled(True)
        self.retranslate()

    @Slot(str)
    def show_done(self, words: str) -> None:
        """Say that it was saved or printed."""
        self.ui.doneLabel.setText(words)
        self.ui.doneLabel.show()
        self.retranslate()

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While pages are made or written, nothing else can be asked for."""
        super().show_busy(busy)
        ready = not busy and self._page is not None
        self.ui.saveButton.setEnabled(ready)
        self.ui.printButton.setEnabled(ready)

    def take_focus(self) -> None:
        """The keyboard goes to the safest button."""
        self.ui.closeButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("SummaryView", "Summary")

    def fit_width(self, _width: int) -> None:
        """What stands beside the pages has as much room as its buttons need."""
        ui, edge = self.ui, self.ui.actionsLayout.contentsMargins()
        buttons = (ui.saveButton, ui.printButton, ui.closeButton)
        widest = max(button.sizeHint().width() for button in buttons)
        ui.rightFrame.setFixedWidth(
            max(self.look.px(RIGHT_WIDTH), widest + edge.left() + edge.right() + 2)
        )

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        ui, page = self.ui, self._page
        ui.retranslateUi(self)
        empty_layout(ui.revealsLayout)
        may_leave = page is not None and page.may_leave
        ui.saveButton.setVisible(may_leave)
        ui.printButton.setVisible(may_leave)
        if page is not None:
            for line in page.reveals:
                ui.revealsLayout.addWidget(text_label(f"–  {line}", "body", self))
            ui.warningLabel.setText(page.silent)
        if ui.doneLabel.isVisibleTo(self) or not may_leave:
            ui.closeButton.setText(translate("SummaryView", "Close"))
        self.fit_width(self.width())

    @Slot()
    def _on_rest_timeout(self) -> None:
        self.width_known.emit(self.pages.page_width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width for the pages."""
        super().resizeEvent(event)
        self._rest.start()

    @Slot()
    def _on_save_clicked(self) -> None:
        title = translate("SummaryView", "Where should the file be?")
        picker = PickDialog(PickKind.SAVE, title, self)
        picker.chosen.connect(self._on_path_chosen)
        picker.open_at(Path.home(), NEUTRAL_NAME)

    @Slot(object)
    def _on_path_chosen(self, paths: tuple[Path, ...]) -> None:
        self.save_requested.emit(paths[0])

    @Slot()
    def _on_print_clicked(self) -> None:
        ask = AskDialog(
            translate("SummaryView", "Print it?"),
            translate(
                "SummaryView",
                "Ask the person: where will the paper be tonight? Who could find it? "
                "Computers and printers can keep copies of what they print.",
            ),
            (translate("SummaryView", "Print"), translate("SummaryView", "Do not print")),
            self,
        )
        ask.agreed.connect(self.print_requested)
        ask.open()
