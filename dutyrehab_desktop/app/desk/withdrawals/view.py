"""Records that somebody took back or that are doubted, on the coordinator's screen."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.withdrawals.lines import DoubtLine, WithdrawalLine, WithdrawalsPage
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of, titled_card
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.say_dialog import SayDialog
from dutyrehab_desktop.app.widgets.take_back_dialog import TakeBackDialog

LONGEST_REASON = 500


class WithdrawalsView(CardsPage):
    """Take back, confirm, refuse; release or delete what is doubted.

    Signals:
        take_back_requested: The code of a record.
        proof_requested: What somebody says who takes a record back, and which permission alone.
        confirm_requested: The code of a record.
        refuse_requested: The code of a record, and the reason.
        release_requested: The code of a doubted record, and why it may be shown.
        delete_requested: The code of a doubted record.
    """

    take_back_requested = Signal(str)
    proof_requested = Signal(object, str)
    confirm_requested = Signal(str)
    refuse_requested = Signal(str, str)
    release_requested = Signal(str, str)
    delete_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = WithdrawalsPage()
        self.buttons: dict[str, tuple[QPushButton, QPushButton]] = {}
        self.ask: AskDialog | None = None
        self.dialog: SayDialog | TakeBackDialog | None = None
        self.ui.backButton.hide()
        self.ui.secondButton.hide()
        self.ui.openButton.clicked.connect(self._on_take_back_clicked)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: WithdrawalsPage) -> None:
        """Show everything as it stands."""
        self.page = page
        cards = self.ui.cardsLayout
        empty_layout(cards)
        self.buttons = {}
        for alarm in page.alarms:
            cards.addWidget(self._alarm(alarm))
        if page.told:
            cards.addWidget(text_label(page.told, "understood", self))
        if page.doubts:
            cards.addWidget(self._doubts(page.doubts))
        waiting = [line for line in page.lines if line.waiting]
        decided = [line for line in page.lines if not line.waiting]
        if not page.lines and not page.doubts:
            told = translate("WithdrawalsView", "No record was taken back, and none is doubted.")
            cards.addWidget(text_label(told, "muted", self))
        for title, lines in (
            (translate("WithdrawalsView", "Taken back: waiting for your decision"), waiting),
            (translate("WithdrawalsView", "Decided"), decided),
        ):
            if lines:
                card, column = titled_card(title, self)
                for line in lines:
                    column.addWidget(self._row(line, card))
                cards.addWidget(card)

    def parts_at_rest(self) -> Iterable[QWidget]:
        """Everything that changes something."""
        return tuple(button for pair in self.buttons.values() for button in pair)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("WithdrawalsView", "Consent")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        told = translate(
            "WithdrawalsView",
            "A record that its person takes back is hidden at once: it is not shown, counted or "
            "handed on. Ask the person by the agreed channel, then decide. After 30 days without "
            "a decision it is deleted. Whoever knows the words of a record has proven that it is "
            "theirs: it is deleted at once.",
        )
        self.word(told, (translate("WithdrawalsView", "A person takes a record back…"), ""))
        title = translate("WithdrawalsView", "Consent: withdrawals and doubts")
        self.ui.titleLabel.setText(title)

    @Slot()
    def close_dialog(self) -> None:
        """What was said was carried out."""
        if self.dialog is not None:
            self.dialog.accept()

    @Slot(str)
    def refuse_dialog(self, words: str) -> None:
        """What was said was not carried out; it stays."""
        if self.dialog is not None:
            self.dialog.say(words)

    def _alarm(self, words: str) -> QFrame:
        card, rows = titled_card(translate("WithdrawalsView", "Call before you decide"), self)
        rows.addWidget(text_label(words, "mildText", card))
        return card

    def _doubts(self, lines: tuple[DoubtLine, ...]) -> QFrame:
        title = translate("WithdrawalsView", "The interviewer doubts the consent")
        card, rows = titled_card(title, self)
        told = translate(
            "WithdrawalsView",
            "Ask the interviewer by voice whether the person agreed freely. Until you decide, "
            "nobody reads, counts or hands on such a record; only its code is known here.",
        )
        rows.addWidget(text_label(told, "muted", card))
        for line in lines:
            row, column = _frame(line.code, line.detail, card)
            column.addWidget(text_label(line.code, "heading", row))
            column.addWidget(text_label(line.detail, "muted", row))
            free = QPushButton(translate("WithdrawalsView", "Release…"), row)
            delete = QPushButton(translate("WithdrawalsView", "Delete…"), row)
            delete.setProperty("kind", "quiet")
            free.clicked.connect(partial(self._on_release_clicked, line.code))
            delete.clicked.connect(partial(self._ask_to_delete_doubted, line.code))
            self._offer(line.code, (free, delete), line.detail, column)
            rows.addWidget(row)
        return card

    def _offer(
        self, code: str, pair: tuple[QPushButton, QPushButton], detail: str, column: QVBoxLayout
    ) -> None:
        for button in pair:
            button.setAccessibleName(f"{button.text()} {code}")
            button.setAccessibleDescription(detail)
        column.addLayout(row_of(*pair))
        self.buttons[code] = pair

    def _row(self, line: WithdrawalLine, parent: QWidget) -> QWidget:
        row, column = _frame(line.code, line.detail, parent)
        if line.soon:
            column.addWidget(text_label(translate("WithdrawalsView", "Soon"), "mildText", row))
        column.addWidget(text_label(line.code, "heading", row))
        column.addWidget(text_label(line.detail, "muted", row))
        if line.waiting:
            delete = QPushButton(translate("WithdrawalsView", "Confirmed: delete…"), row)
            keep = QPushButton(translate("WithdrawalsView", "Not taken back…"), row)
            keep.setProperty("kind", "quiet")
            delete.clicked.connect(partial(self._ask_to_delete, line.code))
            keep.clicked.connect(partial(self._on_refuse_clicked, line.code))
            self._offer(line.code, (delete, keep), line.detail, column)
        return row

    def _ask_to_delete(self, code: str) -> None:
        ask = self._ask(code, translate("WithdrawalsView", "Leave it hidden"))
        ask.agreed.connect(partial(self.confirm_requested.emit, code))

    def _ask_to_delete_doubted(self, code: str) -> None:
        ask = self._ask(code, translate("WithdrawalsView", "Leave it waiting"))
        ask.agreed.connect(partial(self.delete_requested.emit, code))

    def _ask(self, code: str, no: str) -> AskDialog:
        self.ask = AskDialog(
            translate("WithdrawalsView", "Delete {code} for ever?").format(code=code),
            translate(
                "WithdrawalsView",
                "The record, its sealed copies and its contact sheet are deleted here, and at the "
                "laptops with the next receipts. No bundle brings it back.",
            ),
            (translate("WithdrawalsView", "Delete it"), no),
            self,
        )
        self.ask.open()
        return self.ask

    def _on_release_clicked(self, code: str) -> None:
        texts = (
            translate("WithdrawalsView", "Release {code}?").format(code=code),
            translate(
                "WithdrawalsView",
                "How you know that the person agreed freely, in a sentence. Name nobody.",
            ),
            translate("WithdrawalsView", "Release it"),
        )
        dialog = self._open_dialog(texts, LONGEST_REASON)
        dialog.said.connect(partial(self.release_requested.emit, code))

    @Slot()
    def _on_take_back_clicked(self) -> None:
        texts = (
            translate("WithdrawalsView", "A person takes a record back"),
            translate(
                "WithdrawalsView",
                "Words or an answer delete the record at once and for ever, or write a no to one "
                "permission. A code hides it until you have asked the person.",
            ),
            translate("WithdrawalsView", "Take it back"),
        )
        dialog = TakeBackDialog(self.look, texts, self)
        dialog.code_said.connect(self.take_back_requested)
        dialog.proof_said.connect(self.proof_requested)
        self._open(dialog)

    def _on_refuse_clicked(self, code: str) -> None:
        texts = (
            translate("WithdrawalsView", "{code} was not taken back").format(code=code),
            translate("WithdrawalsView", "How you know, in a sentence. Name nobody."),
            translate("WithdrawalsView", "Show it again"),
        )
        dialog = self._open_dialog(texts, LONGEST_REASON)
        dialog.said.connect(partial(self.refuse_requested.emit, code))

    def _open_dialog(self, texts: tuple[str, str, str], longest: int) -> SayDialog:
        dialog = SayDialog(self.look, texts, longest, self)
        self._open(dialog)
        return dialog

    def _open(self, dialog: SayDialog | TakeBackDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_left)
        dialog.open()

    @Slot(int)
    def _on_dialog_left(self, _result: int) -> None:
        self.dialog = None


def _frame(code: str, detail: str, parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    row = QFrame(parent)
    row.setProperty("kind", "row")
    row.setAccessibleName(code)
    row.setAccessibleDescription(detail)
    column = QVBoxLayout(row)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(6)
    return row, column
