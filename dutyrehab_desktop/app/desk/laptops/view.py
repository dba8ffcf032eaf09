"""Laptops and their bundles on the coordinator's screen."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickKind, pick_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.laptops.dialogs import RecoveryDialogs
from dutyrehab_desktop.app.desk.laptops.lines import LaptopCard, LaptopsPage, SentBundle
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.say_dialog import SayDialog

CODE_LENGTH = 8


class LaptopsView(CardsPage):
    """Undo, merge again, revoke, write receipts, hand on what is not finished.

    Signals:
        undo_requested: The id of a bundle.
        again_requested: The id of a bundle that was taken out.
        revoke_requested: The device id of a laptop.
        receipts_requested: The folder for the parcel.
        draft_named: The device id of a laptop, and the code of a record it is to go on with.
        draft_requested: The same, and the folder for the parcel.
        recovery_chosen: A laptop's recovery file.
        lost_requested: The device id of a laptop that was lost: its page is wanted.
    """

    undo_requested = Signal(str)
    again_requested = Signal(str)
    revoke_requested = Signal(str)
    receipts_requested = Signal(object)
    draft_named = Signal(str, str)
    draft_requested = Signal(str, str, object)
    recovery_chosen = Signal(object)
    lost_requested = Signal(str)

    def __init__(self, look: Look, read: ReadKeyboard, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.recovery = RecoveryDialogs(look, read, self)
        self.page = LaptopsPage()
        self.rows: dict[str, LineRow] = {}
        self.revokes: dict[str, QPushButton] = {}
        self.drafts: dict[str, QPushButton] = {}
        self.recovers: dict[str, QPushButton] = {}
        self.losts: dict[str, QPushButton] = {}
        self.dialog: AskDialog | None = None
        self.code: SayDialog | None = None
        self.ui.backButton.hide()
        self.ui.secondButton.clicked.connect(self._on_recovery_clicked)
        self.ui.openButton.clicked.connect(self._on_receipts_clicked)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: LaptopsPage) -> None:
        """Show everything as it stands."""
        self.page = page
        cards = self.ui.cardsLayout
        empty_layout(cards)
        self.rows, self.revokes, self.drafts, self.recovers, self.losts = {}, {}, {}, {}, {}
        if page.told:
            cards.addWidget(text_label(page.told, "understood", self))
        for laptop in page.laptops:
            cards.addWidget(self._card(laptop))
        if not page.laptops:
            told = translate("LaptopsView", "No laptop is known here yet.")
            cards.addWidget(text_label(told, "muted", self))
        for button in (self.ui.openButton, self.ui.secondButton):
            button.setEnabled(bool(page.laptops))

    def parts_at_rest(self) -> Iterable[QWidget]:
        """Everything that changes something."""
        buttons = (self.revokes, self.drafts, self.recovers, self.losts)
        return (*self.rows.values(), *(one for each in buttons for one in each.values()))

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("LaptopsView", "Laptops")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        told = translate(
            "LaptopsView",
            "What each laptop has sent. A whole merge can be undone: the bundle is kept, and can "
            "be merged again. A laptop may erase only what a receipt names.",
        )
        actions = (
            translate("LaptopsView", "Write receipts…"),
            translate("LaptopsView", "Take a recovery file…"),
        )
        self.word(told, actions)

    def _card(self, laptop: LaptopCard) -> QFrame:
        card = QFrame(self)
        card.setProperty("kind", "card")
        card.setAccessibleName(laptop.words)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        for state in filter(None, (laptop.lost, laptop.revoked)):
            column.addWidget(text_label(state, "mildText", card))
        column.addWidget(text_label(laptop.words, "heading", card))
        if laptop.recovery:
            column.addWidget(text_label(laptop.recovery, "muted", card))
        for bundle in laptop.bundles:
            column.addWidget(self._row(bundle, card))
        if not laptop.bundles:
            nothing = translate("LaptopsView", "Nothing of it was merged yet.")
            column.addWidget(text_label(nothing, "muted", card))
        for button in self._foot(laptop, card):
            column.addLayout(row_of(button))
        return card

    def _foot(self, laptop: LaptopCard, card: QFrame) -> list[QPushButton]:
        foot = []
        if laptop.registered:
            button = QPushButton(translate("LaptopsView", "Give it a record to continue…"), card)
            button.setAccessibleName(f"{button.text()} {laptop.words}")
            button.clicked.connect(partial(self._ask_for_code, laptop.device))
            self.drafts[laptop.device] = button
            foot.append(button)
        if laptop.recoverable:
            button = QPushButton(translate("LaptopsView", "Recover its vault…"), card)
            button.setAccessibleName(f"{button.text()} {laptop.words}")
            button.clicked.connect(partial(self.recovery.begin, laptop.device))
            self.recovers[laptop.device] = button
            foot.append(button)
        if not laptop.revoked:
            button = QPushButton(translate("LaptopsView", "Trust it no more…"), card)
            button.setProperty("kind", "quiet")
            button.setAccessibleName(f"{button.text()} {laptop.words}")
            button.clicked.connect(partial(self._ask_to_revoke, laptop))
            self.revokes[laptop.device] = button
            foot.append(button)
        words = (
            translate("LaptopsView", "Whom to warn, and what was done")
            if laptop.lost
            else translate("LaptopsView", "It was lost or seized…")
        )
        button = QPushButton(words, card)
        button.setAccessibleName(f"{words} {laptop.words}")
        button.clicked.connect(partial(self.lost_requested.emit, laptop.device))
        self.losts[laptop.device] = button
        foot.insert(0, button)
        return foot

    def _row(self, bundle: SentBundle, card: QFrame) -> LineRow:
        texts = (bundle.title, bundle.detail)
        if bundle.taken_out:
            pill = translate("LaptopsView", "Undone")
            action = translate("LaptopsView", "Merge again")
            row = LineRow(bundle.bundle, texts, (pill,), action, card)
            row.pressed.connect(self.again_requested)
        else:
            row = LineRow(
                bundle.bundle, texts, (), translate("LaptopsView", "Undo the merge"), card
            )
            row.pressed.connect(self.undo_requested)
        self.rows[bundle.bundle] = row
        return row

    def _ask_to_revoke(self, laptop: LaptopCard) -> None:
        self.dialog = AskDialog(
            translate("LaptopsView", "Trust this laptop no more?"),
            translate(
                "LaptopsView",
                "Nothing is sealed for it from now on, and its bundles are merged only where you "
                "compare its ten words once more. What it sent before stays. This cannot be taken "
                "back; a laptop that returns gets a new vault.",
            ),
            (
                translate("LaptopsView", "Trust it no more"),
                translate("LaptopsView", "Leave it as it is"),
            ),
            self,
        )
        self.dialog.agreed.connect(partial(self.revoke_requested.emit, laptop.device))
        self.dialog.open()

    @Slot(str, str)
    def pick_folder(self, device: str, code: str) -> None:
        """The record can be continued: where should its parcel be?"""
        if self.code is not None:
            self.code.accept()
        title = translate("LaptopsView", "Where should the parcel be?")
        pick_path(PickKind.FOLDER, title, self, partial(self.draft_requested.emit, device, code))

    @Slot(str)
    def refuse_code(self, words: str) -> None:
        """The record cannot be continued; what was typed stays."""
        if self.code is not None:
            self.code.say(words)

    def _ask_for_code(self, device: str) -> None:
        texts = (
            translate("LaptopsView", "Which record does this laptop go on with?"),
            translate(
                "LaptopsView",
                "The code of a record that was handed in and that nobody signed, eight letters "
                "and digits:",
            ),
            translate("LaptopsView", "Seal it for this laptop…"),
        )
        self.code = SayDialog(self.look, texts, CODE_LENGTH, self)
        self.code.said.connect(partial(self.draft_named.emit, device))
        self.code.finished.connect(self._on_code_left)
        self.code.open()

    @Slot(int)
    def _on_code_left(self, _result: int) -> None:
        self.code = None

    @Slot()
    def _on_recovery_clicked(self) -> None:
        title = translate("LaptopsView", "Where is the laptop's recovery file?")
        pick_path(PickKind.FILE, title, self, self.recovery_chosen.emit)

    @Slot()
    def _on_receipts_clicked(self) -> None:
        title = translate("LaptopsView", "Where should the parcel be?")
        pick_path(PickKind.FOLDER, title, self, self.receipts_requested.emit)
