"""The screen on which a field laptop takes in what its coordinator sends."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.changes import ChangesWords
from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.exchange.parcel.lines import NewCard, ParcelPage
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of, titled_card
from dutyrehab_desktop.app.widgets.change_list import ChangeList
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.passphrase_dialog import PassphraseDialog
from dutyrehab_desktop.app.widgets.words_card import WordsCard

NEUTRAL_NAME = "laptop.txt"
RECOVERY_NAME = "copy.age"


class ParcelView(CardsPage):
    """Open a parcel, see what it changes, use it; compare a new card; and the laptop's card.

    Signals:
        parcel_chosen: The parcel's file.
        use_requested: The changes were seen and are wanted.
        card_requested: Where this laptop's card shall be written.
        trust_requested: The ten words of the coordinator's new card are the same.
        recovery_requested: Where the recovery file goes, and the passphrase, to be wiped.
        back_requested: Back to the first page.
    """

    parcel_chosen = Signal(object)
    use_requested = Signal()
    card_requested = Signal(object)
    trust_requested = Signal()
    recovery_requested = Signal(object, object)
    back_requested = Signal()

    def __init__(self, look: Look, read: ReadKeyboard, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._read = read
        self.recovery_button: QPushButton | None = None
        self.dialog: PassphraseDialog | None = None
        self._page = ParcelPage()
        self.use_button: QPushButton | None = None
        self.compare: WordsCard | None = None
        self.ui.openButton.clicked.connect(self._on_open_clicked)
        self.ui.secondButton.clicked.connect(self._on_card_clicked)
        self.ui.backButton.clicked.connect(self.back_requested)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: ParcelPage) -> None:
        """Show everything as it stands."""
        ticked = page.new_card == self._page.new_card and self._ticked()
        self._page = page
        self.use_button = self.compare = self.recovery_button = None
        cards = self.ui.cardsLayout
        empty_layout(cards)
        if page.trusted:
            cards.addWidget(text_label(page.trusted, "understood", self))
        if page.new_card is not None:
            self.compare = self._new_card(page.new_card)
            cards.addWidget(self.compare)
            if self.compare.same is not None:
                self.compare.same.setChecked(ticked)
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
        if page.recovery:
            cards.addWidget(self._recovery(page))

    def parts_at_rest(self) -> Iterable[QWidget]:
        """The parcel and the card on show."""
        parts = (self.use_button, self.compare, self.recovery_button)
        return tuple(part for part in parts if part is not None)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("ParcelView", "From the coordinator")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(
            translate(
                "ParcelView",
                "A parcel brings the referral list, another questionnaire or another law, a new "
                "card, or a record to go on with. It opens only on the laptops it was sealed for. "
                "Nothing is changed before you have seen what it changes.",
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
        if page.brings:
            title = translate("ParcelView", "What this parcel brings")
        card, column = titled_card(title, self)
        for line in page.receipt:
            column.addWidget(text_label(line, "body", card))
        if page.ready and self.use_button is None:
            self._offer(translate("ParcelView", "Take it in"), card, column)
        return card

    def _recovery(self, page: ParcelPage) -> QFrame:
        card, column = titled_card(translate("ParcelView", "Recovery"), self)
        column.addWidget(text_label(page.recovery, "body", card))
        words = translate("ParcelView", "Write it anew…")
        if page.recovery_wanted:
            words = translate("ParcelView", "Write the recovery file…")
        self.recovery_button = QPushButton(words, card)
        self.recovery_button.setObjectName("recoveryButton")
        if not page.recovery_wanted:
            self.recovery_button.setProperty("kind", "quiet")
        self.recovery_button.clicked.connect(self._on_recovery_clicked)
        column.addLayout(row_of(self.recovery_button))
        return card

    @Slot()
    def close_dialog(self) -> None:
        """The recovery file is written."""
        if self.dialog is not None:
            self.dialog.accept()

    @Slot(str)
    def refuse_passphrase(self, words: str) -> None:
        """It was not written; the passphrase has to be typed anew."""
        if self.dialog is not None:
            self.dialog.refuse(words)

    @Slot()
    def _on_recovery_clicked(self) -> None:
        title = translate("ParcelView", "Where should the recovery file be? Best on a stick.")
        picker = PickDialog(PickKind.SAVE, title, self)
        picker.chosen.connect(self._on_recovery_place_picked)
        picker.open_at(Path.home(), RECOVERY_NAME)

    @Slot(object)
    def _on_recovery_place_picked(self, paths: tuple[Path, ...]) -> None:
        texts = (
            translate("ParcelView", "The recovery file"),
            translate(
                "ParcelView",
                "The key of this vault is sealed for your coordinator. Your passphrase is not "
                "in the file.",
            ),
            translate("ParcelView", "Write it"),
        )
        own = translate("ParcelView", "The passphrase of this vault")
        self.dialog = PassphraseDialog(self.look, self._read, texts, self, twice=False, own=own)
        self.dialog.given.connect(lambda typed: self.recovery_requested.emit(paths[0], *typed))
        self.dialog.finished.connect(self._on_dialog_left)
        self.dialog.open()

    @Slot(int)
    def _on_dialog_left(self, _result: int) -> None:
        self.dialog = None

    def _ticked(self) -> bool:
        same = None if self.compare is None else self.compare.same
        return same is not None and same.isChecked()

    def _new_card(self, card: NewCard) -> WordsCard:
        title = translate("ParcelView", "The coordinator's new card: “{organisation}”")
        told = translate(
            "ParcelView",
            "Call your coordinator: they read out the ten words of their new card. If one "
            "differs, do not accept it. Until you accept it, everything is sealed for the old "
            "card.",
        )
        if card.urgent:
            told = translate(
                "ParcelView",
                "Call your coordinator: they read out the ten words of their new card. If one "
                "differs, do not accept it. They gave up the old key, because others may know it: "
                "nothing is sealed until you accept the new card.",
            )
        compare = (
            translate("ParcelView", "We compared all ten words, and they are the same."),
            translate("ParcelView", "Accept the new card"),
        )
        texts = (title.format(organisation=card.organisation), told)
        words = WordsCard(self.look, texts, card.words, compare, self)
        words.agreed.connect(self.trust_requested)
        return words

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
