"""The screen on which a field laptop takes in what its coordinator sends."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.changes import ChangesWords
from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.exchange.parcel.lines import ParcelPage
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of, titled_card
from dutyrehab_desktop.app.widgets.change_list import ChangeList
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.words_card import WordsCard

NEUTRAL_NAME = "laptop.txt"


class ParcelView(CardsPage):
    """Open a parcel, see what it changes, use it; and the laptop's card.

    Signals:
        parcel_chosen: The parcel's file.
        use_requested: The changes were seen and are wanted.
        card_requested: Where this laptop's card shall be written.
        back_requested: Back to the first page.
    """

    parcel_chosen = Signal(object)
    use_requested = Signal()
    card_requested = Signal(object)
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._page = ParcelPage()
        self.use_button: QPushButton | None = None
        self.ui.openButton.clicked.connect(self._on_open_clicked)
        self.ui.secondButton.clicked.connect(self._on_card_clicked)
        self.ui.backButton.clicked.connect(self.back_requested)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: ParcelPage) -> None:
        """Show everything as it stands."""
        self._page = page
        self.use_button = None
        cards = self.ui.cardsLayout
        empty_layout(cards)
        if page.taken_in:
            cards.addWidget(text_label(page.taken_in, "body", self))
        for changes in page.changes:
            cards.addWidget(self._changes(changes))
        if page.receipt:
            cards.addWidget(self._receipt(page))
        if self.use_button is not None:
            self.use_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if page.words:
            cards.addWidget(self._words(page))

    def parts_at_rest(self) -> Iterable[QWidget]:
        """The parcel on show."""
        return () if self.use_button is None else (self.use_button,)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("ParcelView", "From the coordinator")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(
            translate(
                "ParcelView",
                "A parcel brings the referral list, another questionnaire or another law. It opens "
                "only on the laptops it was sealed for. Nothing is changed before you have seen "
                "what it changes.",
            ),
            (
                translate("ParcelView", "Open a parcel…"),
                translate("ParcelView", "This laptop's card…"),
            ),
        )

    def _changes(self, changes: ChangesWords) -> QFrame:
        card, column = titled_card(changes.title, self)
        if self.use_button is None:
            self._offer(translate("ParcelView", "Use it from now on"), card, column)
        column.addWidget(ChangeList(changes, card))
        return card

    def _receipt(self, page: ParcelPage) -> QFrame:
        title = translate("ParcelView", "What the coordinator says of your interviews")
        card, column = titled_card(title, self)
        for line in page.receipt:
            column.addWidget(text_label(line, "body", card))
        if page.ready and self.use_button is None:
            self._offer(translate("ParcelView", "Take it in"), card, column)
        return card

    def _offer(self, words: str, card: QFrame, column: QVBoxLayout) -> None:
        """One button for the whole parcel: it is taken in whole or not at all."""
        self.use_button = QPushButton(words, card)
        self.use_button.setProperty("kind", "primary")
        self.use_button.clicked.connect(self.use_requested)
        column.addLayout(row_of(self.use_button))

    def _words(self, page: ParcelPage) -> WordsCard:
        told = translate(
            "ParcelView",
            "Give the file {path} to your coordinator, and read these ten words out by voice. "
            "Then parcels can be sealed for this laptop.",
        )
        title = translate("ParcelView", "Ten words of this laptop's card")
        return WordsCard(self.look, (title, told.format(path=page.path)), page.words, None, self)

    @Slot()
    def _on_open_clicked(self) -> None:
        picker = PickDialog(PickKind.FILE, translate("ParcelView", "Where is the parcel?"), self)
        picker.chosen.connect(self._on_parcel_picked)
        picker.open_at(Path.home())

    @Slot(object)
    def _on_parcel_picked(self, paths: tuple[Path, ...]) -> None:
        self.parcel_chosen.emit(paths[0])

    @Slot()
    def _on_card_clicked(self) -> None:
        title = translate("ParcelView", "Where should the card be?")
        picker = PickDialog(PickKind.SAVE, title, self)
        picker.chosen.connect(self._on_place_picked)
        picker.open_at(Path.home(), NEUTRAL_NAME)

    @Slot(object)
    def _on_place_picked(self, paths: tuple[Path, ...]) -> None:
        self.card_requested.emit(paths[0])
