"""The coordinator's keys on the screen."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickKind, pick_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.coordinators.lines import CardToCompare
from dutyrehab_desktop.app.desk.keys.dialogs import ChangeDialog
from dutyrehab_desktop.app.desk.keys.lines import KeysPage
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of, titled_card
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.passphrase_dialog import PassphraseDialog
from dutyrehab_desktop.app.widgets.words_card import WordsCard

BACKUP, TAKE, ADD, ANNOUNCE, FORMER, CHANGE = (
    "backup",
    "take",
    "add",
    "announce",
    "former",
    "change",
)
BACKUP_NAME, CARD_NAME = "backup.age", "new-card.txt"


class KeysView(CardsPage):
    """A backup key, other coordinators, the card, and new keys.

    Signals:
        backup_requested: Where the backup key goes, and its passphrase twice, to be wiped.
        backup_chosen: A backup key's file, and its passphrase, to be wiped.
        card_chosen: Another coordinator's card.
        add_requested: The ten words of that card are the same.
        remove_requested: The ten words of a coordinator for whom nothing is sealed any more.
        announce_requested: The folder for the parcel, and whether the former key signs it.
        change_requested: Whether others may know the old key, the new card's path, the folder.
    """

    backup_requested = Signal(object, object, object)
    backup_chosen = Signal(object, object)
    card_chosen = Signal(object)
    add_requested = Signal()
    remove_requested = Signal(object)
    announce_requested = Signal(object, bool)
    change_requested = Signal(bool, object, object)

    def __init__(self, look: Look, read: ReadKeyboard, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._read = read
        self.page = KeysPage()
        self.buttons: dict[str, QPushButton] = {}
        self.rows: list[LineRow] = []
        self.compare: WordsCard | None = None
        self.dialog: PassphraseDialog | None = None
        self.ask: AskDialog | ChangeDialog | None = None
        for button in (self.ui.backButton, self.ui.openButton, self.ui.secondButton):
            button.hide()
        self.retranslate()

    @Slot(object)
    def show_page(self, page: KeysPage) -> None:
        """Show everything as it stands."""
        had = next((name for name, one in self.buttons.items() if one.hasFocus()), "")
        same = None if self.compare is None else self.compare.same
        ticked = page.compare == self.page.compare and same is not None and same.isChecked()
        fresh = (page.told, page.words) != (self.page.told, self.page.words)
        self.page = page
        cards = self.ui.cardsLayout
        empty_layout(cards)
        self.buttons, self.rows, self.compare = {}, [], None
        if page.words:
            cards.addWidget(self._words(page))
        elif page.told:
            cards.addWidget(text_label(page.told, "understood", self))
        for card in (self._backup(), self._others(), self._announcing(), self._changing()):
            cards.addWidget(card)
        if self.compare is not None and self.compare.same is not None:
            self.compare.same.setChecked(ticked)
            self.compare.same.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had in self.buttons:
            self.buttons[had].setFocus(Qt.FocusReason.OtherFocusReason)
        if fresh and page.told:
            self.ui.pageScrollArea.verticalScrollBar().setValue(0)

    @Slot()
    def close_dialog(self) -> None:
        """What was typed was of use."""
        if self.dialog is not None:
            self.dialog.accept()

    @Slot(str)
    def refuse_dialog(self, words: str) -> None:
        """What was typed was of no use."""
        if self.dialog is not None:
            self.dialog.refuse(words)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While keys are made or read, nothing else can be begun."""
        super().show_busy(busy)
        if not busy:
            self._rest()

    def parts_at_rest(self) -> Iterable[QWidget]:
        """Everything that changes something."""
        found: list[QWidget] = [*self.buttons.values(), *self.rows]
        return found if self.compare is None else [*found, self.compare]

    def take_focus(self) -> None:
        """The keyboard goes to the first thing to do."""
        if self.buttons:
            self.buttons[BACKUP].setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("KeysView", "Keys")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        told = translate(
            "KeysView",
            "Your keys open everything that laptops seal. What you change here, laptops learn by "
            "a parcel, and they follow it once the interviewer has compared ten words with you by "
            "voice.",
        )
        self.word(told, ("", ""))

    # What the page is made of

    def _words(self, page: KeysPage) -> WordsCard:
        """What was done stands with the words, so that both are seen at once."""
        told = translate("KeysView", "Read them out by voice to every interviewer who calls you.")
        texts = (translate("KeysView", "Ten words of your card"), f"{page.told}\n{told}")
        return WordsCard(self.look, texts, page.words, parent=self)

    def _backup(self) -> QFrame:
        title = translate("KeysView", "A backup key")
        told = translate(
            "KeysView",
            "A second key that opens everything too, in a file with a passphrase of its own. Keep "
            "it in another place. If this desk is lost, take it in at a new one. A new backup key "
            "takes the place of the one before.",
        )
        card, column = self._card(title, told)
        state = translate("KeysView", "There is none yet.")
        if self.page.backup:
            state = translate("KeysView", "There is one; it is part of your card.")
        column.addWidget(text_label(state, "body", card))
        make = translate("KeysView", "Make a backup key…")
        take = translate("KeysView", "Take one in…")
        column.addLayout(
            row_of(
                self._button(BACKUP, make, self._on_backup_clicked, card),
                self._button(TAKE, take, self._on_take_clicked, card, quiet=True),
            )
        )
        return card

    def _others(self) -> QFrame:
        title = translate("KeysView", "Sealed for other coordinators as well")
        told = translate(
            "KeysView",
            "Add another coordinator of this project by their card. Once laptops have your new "
            "card, they seal for both of you. What was sealed before, you give each other at "
            "“Other coordinators”.",
        )
        card, column = self._card(title, told)
        for words in self.page.colleagues:
            name = " ".join(words)
            action = translate("KeysView", "Remove…")
            row = LineRow(name, (name, ""), (), action, card)
            row.pressed.connect(self._ask_to_remove)
            self.rows.append(row)
            column.addWidget(row)
        if not self.page.colleagues:
            nobody = translate("KeysView", "Everything is sealed for you alone.")
            column.addWidget(text_label(nobody, "body", card))
        if self.page.compare is not None:
            column.addWidget(self._compare(self.page.compare))
        add = translate("KeysView", "Add one by their card…")
        column.addLayout(row_of(self._button(ADD, add, self._on_add_clicked, card)))
        return card

    def _compare(self, line: CardToCompare) -> WordsCard:
        title = translate("KeysView", "Card of “{organisation}”")
        told = translate(
            "KeysView",
            "Call the other coordinator: they see the same ten words at “Enrolment card”. If one "
            "differs, do not add this card.",
        )
        compare = (
            translate("KeysView", "We compared all ten words, and they are the same."),
            translate("KeysView", "Seal for them as well"),
        )
        texts = (title.format(organisation=line.organisation), told)
        self.compare = WordsCard(self.look, texts, line.words, compare, self)
        self.compare.agreed.connect(self.add_requested)
        return self.compare

    def _announcing(self) -> QFrame:
        title = translate("KeysView", "Announce your card")
        told = translate(
            "KeysView",
            "After a backup key, another coordinator or new keys: a parcel tells every registered "
            "laptop of your card as it is now. Then you read its ten words out to every "
            "interviewer.",
        )
        card, column = self._card(title, told)
        words = translate("KeysView", "Announce the card…")
        buttons = [self._button(ANNOUNCE, words, partial(self._on_announce, False), card)]
        if self.page.former:
            more = translate(
                "KeysView",
                "A laptop that has missed your last change of keys believes the former key alone.",
            )
            column.addWidget(text_label(more, "muted", card))
            words = translate("KeysView", "Once more with the former key…")
            again = partial(self._on_announce, True)
            buttons.append(self._button(FORMER, words, again, card, quiet=True))
        if not self._may_announce():
            column.addWidget(text_label(self._missing(), "body", card))
        for button in buttons:
            column.addLayout(row_of(button))
        self._rest()
        return card

    def _changing(self) -> QFrame:
        title = translate("KeysView", "New keys")
        told = translate(
            "KeysView",
            "If others may have your keys, change them. What was sealed for the old ones is still "
            "opened here. Every laptop and every other coordinator compares your ten words anew.",
        )
        card, column = self._card(title, told)
        words = translate("KeysView", "Change the keys…")
        column.addLayout(row_of(self._button(CHANGE, words, self._on_change_clicked, card)))
        self._rest()
        return card

    def _card(self, title: str, told: str) -> tuple[QFrame, QVBoxLayout]:
        card, column = titled_card(title, self)
        column.addWidget(text_label(told, "muted", card))
        return card, column

    def _button(
        self, name: str, words: str, slot: Callable[[], None], card: QFrame, *, quiet: bool = False
    ) -> QPushButton:
        button = QPushButton(words, card)
        button.setAccessibleName(words)
        button.setAccessibleDescription(card.accessibleName())
        if quiet:
            button.setProperty("kind", "quiet")
        button.clicked.connect(lambda _checked=False: slot())
        self.buttons[name] = button
        return button

    def _may_announce(self) -> bool:
        return self.page.card and self.page.laptops > 0

    def _missing(self) -> str:
        if not self.page.card:
            return translate("KeysView", "Make your card at “Enrolment card” first.")
        return translate("KeysView", "No laptop is registered yet: there is nobody to tell.")

    def _rest(self) -> None:
        """What cannot be done yet cannot be pressed."""
        for name, may in (
            (ANNOUNCE, self._may_announce()),
            (FORMER, self._may_announce()),
            (CHANGE, self.page.card),
        ):
            if name in self.buttons:
                self.buttons[name].setEnabled(may)

    # What is asked

    def _on_backup_clicked(self) -> None:
        title = translate("KeysView", "Where should the backup key be?")
        pick_path(PickKind.SAVE, title, self, self._ask_for_new, BACKUP_NAME)

    def _ask_for_new(self, path: Path) -> None:
        texts = (
            translate("KeysView", "A passphrase for the backup key"),
            translate(
                "KeysView",
                "Another one than that of this vault: five words, or 20 characters. Without it "
                "nobody can use the backup key.",
            ),
            translate("KeysView", "Make it"),
        )
        dialog = self._open_dialog(texts, twice=True)
        dialog.given.connect(lambda typed: self.backup_requested.emit(path, *typed))

    def _on_take_clicked(self) -> None:
        title = translate("KeysView", "Where is the backup key?")
        pick_path(PickKind.FILE, title, self, self._ask_for_old)

    def _ask_for_old(self, path: Path) -> None:
        texts = (
            translate("KeysView", "The passphrase of the backup key"),
            translate("KeysView", "The one that was chosen when this backup key was made."),
            translate("KeysView", "Take it in"),
        )
        dialog = self._open_dialog(texts, twice=False)
        dialog.given.connect(lambda typed: self.backup_chosen.emit(path, *typed))

    def _open_dialog(self, texts: tuple[str, str, str], *, twice: bool) -> PassphraseDialog:
        self.dialog = PassphraseDialog(self.look, self._read, texts, self, twice=twice)
        self.dialog.finished.connect(self._on_dialog_left)
        self.dialog.open()
        return self.dialog

    @Slot(int)
    def _on_dialog_left(self, _result: int) -> None:
        self.dialog = None

    def _on_add_clicked(self) -> None:
        title = translate("KeysView", "Where is the other coordinator's card?")
        pick_path(PickKind.FILE, title, self, self.card_chosen.emit)

    @Slot(str)
    def _ask_to_remove(self, words: str) -> None:
        self.ask = AskDialog(
            translate("KeysView", "Seal for this coordinator no more?"),
            translate(
                "KeysView",
                "{words}: once laptops have your new card, they seal for this coordinator no "
                "more. What they have already, they can still open.",
            ).format(words=words),
            (translate("KeysView", "Remove"), translate("KeysView", "Leave it as it is")),
            self,
        )
        self.ask.agreed.connect(partial(self.remove_requested.emit, tuple(words.split())))
        self.ask.open()

    def _on_announce(self, by_former_key: bool) -> None:
        title = translate("KeysView", "Where should the parcel be?")
        then = partial(self._announce_into, by_former_key)
        pick_path(PickKind.FOLDER, title, self, then)

    def _announce_into(self, by_former_key: bool, folder: Path) -> None:
        self.announce_requested.emit(folder, by_former_key)

    def _on_change_clicked(self) -> None:
        self.ask = ChangeDialog(self.look, self)
        self.ask.agreed.connect(self._ask_for_card)
        self.ask.open()

    @Slot(bool)
    def _ask_for_card(self, known: bool) -> None:
        title = translate("KeysView", "Where should the new card be?")
        pick_path(PickKind.SAVE, title, self, partial(self._ask_for_folder, known), CARD_NAME)

    def _ask_for_folder(self, known: bool, card: Path) -> None:
        if not self.page.laptops:
            self.change_requested.emit(known, card, card.parent)
            return
        title = translate("KeysView", "Where should the parcel for the laptops be?")
        pick_path(PickKind.FOLDER, title, self, partial(self.change_requested.emit, known, card))
