"""Pairs of records on the coordinator's screen."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.doubles.lines import DoublesPage, FactRow, PairCard
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.say_dialog import SayDialog

LONGEST_REASON = 500


class DoublesView(CardsPage):
    """Compare, look, judge.

    Signals:
        compare_requested: The facts of all records shall be compared.
        names_requested: The names too, of those who allowed it.
        judged: Both codes, the verdict, and the reason.
    """

    compare_requested = Signal()
    names_requested = Signal()
    judged = Signal(str, str, str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = DoublesPage()
        self.buttons: dict[tuple[str, str], dict[str, QPushButton]] = {}
        self.dialog: SayDialog | None = None
        self.ui.backButton.hide()
        self.ui.openButton.clicked.connect(self.compare_requested)
        self.ui.secondButton.clicked.connect(self.names_requested)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: DoublesPage) -> None:
        """Show everything as it stands."""
        self.page = page
        cards = self.ui.cardsLayout
        empty_layout(cards)
        self.buttons = {}
        if page.told:
            cards.addWidget(text_label(page.told, "understood", self))
        if page.looked and not page.cards:
            told = translate("DoublesView", "No two records look like one person's.")
            cards.addWidget(text_label(told, "muted", self))
        for card in page.cards:
            cards.addWidget(self._card(card))

    def parts_at_rest(self) -> Iterable[QWidget]:
        """Everything that changes something."""
        return tuple(button for each in self.buttons.values() for button in each.values())

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("DoublesView", "Doubles")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        told = translate(
            "DoublesView",
            "Two records may be one person's. Only you decide; nothing is joined. People are "
            "counted, not records, and of linked records the stricter permission holds. A name is "
            "compared only where its person allowed it, is shown to nobody, and each opening is "
            "written down.",
        )
        actions = (
            translate("DoublesView", "Compare the records"),
            translate("DoublesView", "Names too"),
        )
        self.word(told, actions)

    @Slot()
    def close_dialog(self) -> None:
        """What was said was written down."""
        if self.dialog is not None:
            self.dialog.accept()

    @Slot(str)
    def refuse_dialog(self, words: str) -> None:
        """It was not; what was typed stays."""
        if self.dialog is not None:
            self.dialog.say(words)

    def _card(self, card: PairCard) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("kind", "card")
        title = f"{card.one} – {card.other}"
        frame.setAccessibleName(title)
        frame.setAccessibleDescription(card.told)
        column = QVBoxLayout(frame)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(text_label(card.told, "small", frame))
        column.addWidget(text_label(title, "heading", frame))
        for words in (card.verdict, card.names):
            if words:
                column.addWidget(text_label(words, "body", frame))
        column.addLayout(self._facts(card, frame))
        column.addLayout(row_of(*self._judging(card, frame)))
        return frame

    def _facts(self, card: PairCard, frame: QFrame) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        for column, words in enumerate(("", card.one, card.other, "")):
            grid.addWidget(text_label(words, "small", frame), 0, column)
        for row, fact in enumerate(card.facts, 1):
            self._fact(grid, row, fact, frame)
        for column, stretch in enumerate((3, 4, 4, 2)):
            grid.setColumnStretch(column, stretch)
        return grid

    def _fact(self, grid: QGridLayout, row: int, fact: FactRow, frame: QFrame) -> None:
        kinds = ("muted", "body", "body", "understood" if fact.agrees else "muted")
        words = (fact.fact, fact.one, fact.other, fact.fit)
        for column, (text, kind) in enumerate(zip(words, kinds, strict=True)):
            label = text_label(text, kind, frame)
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def _judging(self, card: PairCard, frame: QFrame) -> tuple[QPushButton, ...]:
        actions = {
            "same": translate("DoublesView", "The same…"),
            "different": translate("DoublesView", "Different…"),
            "undecided": translate("DoublesView", "Undecided…"),
        }
        made = {}
        for verdict, words in actions.items():
            button = QPushButton(words, frame)
            button.setProperty("kind", "quiet" if verdict == "undecided" else "")
            button.setAccessibleName(f"{words} {card.one} – {card.other}")
            button.clicked.connect(partial(self._ask, card, verdict, words))
            made[verdict] = button
        self.buttons[card.one, card.other] = made
        return tuple(made.values())

    def _ask(self, card: PairCard, verdict: str, words: str) -> None:
        texts = (
            f"{card.one} – {card.other}",
            translate("DoublesView", "Why you think so, in a sentence. Name nobody."),
            words.removesuffix("…"),
        )
        self.dialog = SayDialog(self.look, texts, LONGEST_REASON, self)
        self.dialog.said.connect(partial(self.judged.emit, card.one, card.other, verdict))
        self.dialog.finished.connect(self._on_dialog_left)
        self.dialog.open()

    @Slot(int)
    def _on_dialog_left(self, _result: int) -> None:
        self.dialog = None
