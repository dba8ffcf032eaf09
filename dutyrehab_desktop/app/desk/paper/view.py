"""Interviews once taken on paper, on the coordinator's screen."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.paper.dialogs import BeginDialog, ConsentDialog
from dutyrehab_desktop.app.desk.paper.lines import ConsentForm, PaperLine, PaperPage
from dutyrehab_desktop.app.widgets.asking_page import AskingPage
from dutyrehab_desktop.app.widgets.cards_page import row_of, titled_card
from dutyrehab_desktop.app.widgets.line_row import text_label


class PaperView(AskingPage):
    """Type in, go on, enter the consent, delete.

    Signals:
        begin_requested: The language of an interview, and the month it was held in.
        resume_requested: The code of a record.
        form_requested: The code of a record whose consent is to be entered.
        dated: Code, month, what was said to each permission, how that is known.
        delete_requested: The code of a record; it was asked twice.
    """

    begin_requested = Signal(str, str)
    resume_requested = Signal(str)
    form_requested = Signal(str)
    dated = Signal(str, str, object, str)
    delete_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = PaperPage()
        self.ask: AskDialog | None = None
        self.ui.secondButton.hide()
        self.ui.backButton.hide()
        self.ui.openButton.clicked.connect(self._on_begin_clicked)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: PaperPage) -> None:
        """Show everything as it stands."""
        self.page = page
        self.retranslate()

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("PaperView", "From paper")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        told = translate(
            "PaperView",
            "Interviews that were once written on paper. Typed in here they are held: they are in "
            "no list, table, search or file until you enter what the person allowed, and when. "
            "Then they count like any other, marked as from paper.",
        )
        self.word(told, (translate("PaperView", "Type an interview in…"), ""))
        waiting = [line for line in self.page.lines if line.waits]
        dated = [line for line in self.page.lines if not line.waits]
        cards = []
        if waiting:
            cards.append(partial(self._waiting, waiting))
        if dated:
            cards.append(partial(self._dated, dated))
        self.refill(self.page.told, cards)

    def take_focus(self) -> None:
        """The keyboard goes to typing in."""
        self.ui.openButton.setFocus()

    @Slot(object)
    def open_form(self, form: ConsentForm) -> None:
        """The consent of one record is entered."""
        dialog = ConsentDialog(self.look, form, self)
        dialog.given.connect(self.dated)
        self.ask_in(dialog)

    def _waiting(self, lines: list[PaperLine]) -> QFrame:
        title = translate("PaperView", "Without a consent: {count}").format(count=len(lines))
        card, column = titled_card(title, self)
        for line in lines:
            row, inside = _row(line, card)
            buttons = (
                self._button("type", translate("PaperView", "Go on typing"), line, row),
                self._button("date", translate("PaperView", "Enter the consent…"), line, row),
                self._button("delete", translate("PaperView", "Delete…"), line, row),
            )
            buttons[0].clicked.connect(partial(self.resume_requested.emit, line.code))
            buttons[1].clicked.connect(partial(self.form_requested.emit, line.code))
            buttons[2].clicked.connect(partial(self._ask_to_delete, line.code))
            buttons[2].setProperty("kind", "quiet")
            inside.addLayout(row_of(*buttons))
            column.addWidget(row)
        return card

    def _dated(self, lines: list[PaperLine]) -> QFrame:
        card, column = titled_card(translate("PaperView", "With a consent"), self)
        for line in lines:
            row, _ = _row(line, card)
            column.addWidget(row)
        return card

    def _button(self, name: str, words: str, line: PaperLine, row: QFrame) -> QPushButton:
        button = QPushButton(words, row)
        button.setAccessibleName(f"{words} {line.code}")
        button.setAccessibleDescription(line.detail)
        self.buttons[f"{name} {line.code}"] = button
        return button

    @Slot()
    def _on_begin_clicked(self) -> None:
        dialog = BeginDialog(self.look, self.page.languages, self)
        dialog.given.connect(self.begin_requested)
        self.ask_in(dialog)

    def _ask_to_delete(self, code: str) -> None:
        self.ask = AskDialog(
            translate("PaperView", "Delete {code}?").format(code=code),
            translate(
                "PaperView",
                "Everything that was typed in is deleted. It never left this desk. The paper is "
                "yours to burn.",
            ),
            (translate("PaperView", "Delete it"), translate("PaperView", "Leave it held")),
            self,
        )
        self.ask.agreed.connect(partial(self.delete_requested.emit, code))
        self.ask.open()


def _row(line: PaperLine, parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    row = QFrame(parent)
    row.setProperty("kind", "row")
    row.setAccessibleName(line.code)
    row.setAccessibleDescription(line.detail)
    column = QVBoxLayout(row)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(6)
    column.addWidget(text_label(line.code, "heading", row))
    column.addWidget(text_label(line.detail, "muted", row))
    return row, column
