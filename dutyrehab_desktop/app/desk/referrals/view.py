"""The referral list and the organisation's words on the coordinator's screen."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import PickKind, pick_path
from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.referrals.dialogs import HelperDialog
from dutyrehab_desktop.app.desk.referrals.hiding.view import HidingForm
from dutyrehab_desktop.app.desk.referrals.lines import CityCard, HelperForm, ReferralsPage
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of, titled_card
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField, TextField

SHEET_NAME = "list.xlsx"
LONGEST = 2000


class ReferralsView(CardsPage):
    """Add, change, check, bring in, seal.

    Signals:
        form_requested: The number of a line, or None for a new one.
        line_filled: The number of a line or None, and what was filled in.
        removal_requested: The number of a line.
        checked: The number of a line that is still right.
        undo_requested: The last change shall be taken back.
        words_said: The organisation's words by language, and whom to call.
        hiding_said: Minutes by name, and the page that hides the window by language.
        sheet_chosen: A sheet's file.
        sheet_wanted: Where a sheet shall be written.
        publish_requested: The folder for the parcel.
    """

    form_requested = Signal(object)
    line_filled = Signal(object, object)
    removal_requested = Signal(int)
    checked = Signal(int)
    undo_requested = Signal()
    words_said = Signal(object, str)
    hiding_said = Signal(object, object)
    sheet_chosen = Signal(object)
    sheet_wanted = Signal(object)
    publish_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = ReferralsPage()
        self.rows: list[LineRow] = []
        self.texts: dict[str, TextField] = {}
        self.emergency: LineField | None = None
        self.hiding: HidingForm | None = None
        self.buttons: dict[str, QPushButton] = {}
        self.dialog: HelperDialog | None = None
        self.ui.backButton.hide()
        self.ui.openButton.clicked.connect(lambda: self.form_requested.emit(None))
        self.ui.secondButton.clicked.connect(self._on_sheet_clicked)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: ReferralsPage) -> None:
        """Show everything as it stands; what is being typed stays."""
        typed, hiding = self._typed(), {} if self.hiding is None else self.hiding.typed()
        self.page = page
        cards = self.ui.cardsLayout
        empty_layout(cards)
        self.buttons, self.rows = {}, []
        cards.addWidget(self._state(page))
        if page.findings:
            cards.addWidget(self._findings(page.findings))
        for city in page.cities:
            cards.addWidget(self._city(city))
        cards.addWidget(self._words(page, typed))
        cards.addWidget(self._hiding(page, hiding))

    def parts_at_rest(self) -> Iterable[QWidget]:
        """Everything that changes the list."""
        return (*self.rows, *self.buttons.values())

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("ReferralsView", "Referral list")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(
            translate(
                "ReferralsView",
                "Who helps in which city, and how the organisation speaks of itself. Laptops begin "
                "no interview without this list. It is checked every three months.",
            ),
            (
                translate("ReferralsView", "Add somebody…"),
                translate("ReferralsView", "Bring in a sheet…"),
            ),
        )

    @Slot(object)
    def open_form(self, form: HelperForm) -> None:
        """Fill in one line."""
        self.dialog = HelperDialog(self.look, form, self)
        self.dialog.filled.connect(self.line_filled)
        self.dialog.removed.connect(self.removal_requested)
        self.dialog.finished.connect(self._on_form_left)
        self.dialog.open()

    @Slot()
    def close_form(self) -> None:
        """The line was taken."""
        if self.dialog is not None:
            self.dialog.accept()

    @Slot(str)
    def refuse_line(self, words: str) -> None:
        """The line was not taken; what was filled in stays."""
        if self.dialog is not None:
            self.dialog.say(words)

    @Slot(int)
    def _on_form_left(self, _result: int) -> None:
        self.dialog = None

    def _button(self, name: str, words: str, kind: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", kind)
        button.setAccessibleName(words)
        self.buttons[name] = button
        return button

    def _state(self, page: ReferralsPage) -> QFrame:
        card, column = titled_card(translate("ReferralsView", "What the list allows"), self)
        if page.told:
            column.addWidget(text_label(page.told, "understood", card))
        if page.undo:
            undo = self._button("undo", translate("ReferralsView", "Undo"), "quiet")
            undo.clicked.connect(self.undo_requested)
            column.addLayout(row_of(undo))
        column.addWidget(text_label(page.state, "body", card))
        agreed = translate(
            "ReferralsView",
            "Put in only people who know of it and agree: a laptop can be opened by force.",
        )
        column.addWidget(text_label(agreed, "muted", card))
        seal = self._button(
            "seal", translate("ReferralsView", "Seal it for the laptops…"), "primary"
        )
        seal.setEnabled(bool(page.laptops) and not page.empty)
        seal.clicked.connect(self._on_seal_clicked)
        sheet = self._button("sheet", translate("ReferralsView", "Write a sheet to fill in…"))
        sheet.clicked.connect(self._on_write_clicked)
        for button in (seal, sheet):
            column.addLayout(row_of(button))
        if not page.laptops:
            told = translate("ReferralsView", "To seal it, register a laptop first.")
            column.addWidget(text_label(told, "muted", card))
        return card

    def _findings(self, findings: tuple[str, ...]) -> QFrame:
        title = translate("ReferralsView", "This sheet cannot be used yet. Nothing was changed.")
        card, column = titled_card(title, self)
        for line in findings:
            column.addWidget(text_label(line, "body", card))
        return card

    def _city(self, city: CityCard) -> QFrame:
        card, column = titled_card(city.city, self)
        for line in city.lines:
            change = translate("ReferralsView", "Change…")
            due = translate("ReferralsView", "To be checked")
            detail = f"{due} · {line.detail}" if line.due else line.detail
            row = LineRow(str(line.number), (line.title, detail), (), change, card)
            row.pressed.connect(lambda name: self.form_requested.emit(int(name)))
            if line.due:
                row.add_button(translate("ReferralsView", "Still right"))
                row.second_pressed.connect(lambda name: self.checked.emit(int(name)))
            self.rows.append(row)
            column.addWidget(row)
        return card

    def _words(self, page: ReferralsPage, typed: dict[str, str]) -> QFrame:
        title = translate("ReferralsView", "The organisation's own words")
        card, column = titled_card(title, self)
        told = translate(
            "ReferralsView",
            "What an interviewer says about you at the beginning. It stands in the guide, F2.",
        )
        column.addWidget(text_label(told, "muted", card))
        self.texts = {}
        for language, text in sorted(page.words.items()):
            field = TextField(card, typed.get(language, text))
            field.setFixedHeight(self.look.px(76))
            self._name(field, OWN_NAMES.get(language, language), column)
            self.texts[language] = field
        self.emergency = LineField(card, typed.get("emergency", page.emergency))
        self.emergency.setProperty("kind", "small")
        self.emergency.setMaxLength(LONGEST)
        words = translate(
            "ReferralsView",
            "Whom an interviewer calls when somebody is in danger. It can be read on a locked "
            "laptop: name nobody.",
        )
        self._name(self.emergency, words, column)
        keep = self._button("words", translate("ReferralsView", "Keep these words"))
        keep.clicked.connect(self._on_words_clicked)
        column.addLayout(row_of(keep))
        return card

    def _hiding(self, page: ReferralsPage, typed: dict[str, str]) -> QFrame:
        title = translate("ReferralsView", "Hiding and locking by itself")
        card, column = titled_card(title, self)
        told = translate(
            "ReferralsView",
            "Minutes in which nobody touches the laptop. Both go to the laptops with the list.",
        )
        column.addWidget(text_label(told, "muted", card))
        self.hiding = HidingForm(self.look, page, typed)
        self.hiding.said.connect(self.hiding_said)
        self.buttons["hiding"] = self.hiding.keep
        column.addWidget(self.hiding)
        return card

    def _name(self, field: QWidget, words: str, column: QVBoxLayout) -> None:
        label = text_label(words, "muted", field.parentWidget())
        label.setBuddy(field)
        field.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(field)

    def _typed(self) -> dict[str, str]:
        """Words that were typed and not kept yet."""
        typed = {name: field.toPlainText() for name, field in self.texts.items()}
        known = dict(self.page.words)
        if self.emergency is not None:
            typed["emergency"] = self.emergency.text()
            known["emergency"] = self.page.emergency
        return {name: text for name, text in typed.items() if text != known.get(name, "")}

    @Slot()
    def _on_words_clicked(self) -> None:
        words = {name: field.toPlainText().strip() for name, field in self.texts.items()}
        emergency = "" if self.emergency is None else self.emergency.text().strip()
        self.words_said.emit(words, emergency)

    @Slot()
    def _on_sheet_clicked(self) -> None:
        pick_path(
            PickKind.FILE, translate("ReferralsView", "Which sheet?"), self, self.sheet_chosen.emit
        )

    @Slot()
    def _on_write_clicked(self) -> None:
        title = translate("ReferralsView", "Where should the sheet be?")
        pick_path(PickKind.SAVE, title, self, self.sheet_wanted.emit, SHEET_NAME)

    @Slot()
    def _on_seal_clicked(self) -> None:
        title = translate("ReferralsView", "Where should the parcel be?")
        pick_path(PickKind.FOLDER, title, self, self.publish_requested.emit)
