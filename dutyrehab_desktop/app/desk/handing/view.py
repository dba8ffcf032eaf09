"""Handing over on the screen: to whom, who allows it, whom to tell, and the ledger."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.handing.form.view import HandingForm
from dutyrehab_desktop.app.desk.handing.lines import Draft, HandingPage, PersonLine, TellLine
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of, titled_card
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.option_row import TickRow, fill_row
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.workflows.ledger import LONGEST_ANSWER

MOST = 200
"""Rows that anybody looks through; what is not shown is not handed over."""


class HandingView(CardsPage):
    """Choose, look, hand over; the ledger below.

    Signals:
        terms_changed: The kind of recipient, and the tick about special categories.
        look_requested: Look again.
        hand_requested: A `Draft`, the codes of the records, a folder, and the passphrase.
        told: The row of the ledger, the record, and what the recipient answered.
    """

    terms_changed = Signal(str, bool)
    look_requested = Signal()
    hand_requested = Signal(object, object, object, object)
    told = Signal(int, str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = HandingPage()
        self.form: HandingForm | None = None
        self.ticks: dict[str, TickRow] = {}
        self.answers: dict[tuple[int, str], tuple[LineField, QPushButton]] = {}
        self._top, self._rest = QVBoxLayout(), QVBoxLayout()
        for part in (self._top, self._rest):
            part.setSpacing(self.ui.cardsLayout.spacing())
        self._form_place = QVBoxLayout()
        for part in (self._top, self._form_place, self._rest):
            self.ui.cardsLayout.addLayout(part)
        self.ui.backButton.hide()
        self.ui.openButton.clicked.connect(self._on_hand_clicked)
        self.ui.secondButton.clicked.connect(self.look_requested)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: HandingPage) -> None:
        """Show everything as it stands; what was filled in stays."""
        unticked = {code for code, tick in self.ticks.items() if not tick.isChecked()}
        unticked = unticked if page.recipient == self.page.recipient else set()
        self.page = page
        form = self._form()
        form.use_languages(page.languages, form.draft().language)
        form.say(page.rests_on, may_tick=page.may_tick)
        for part in (self._top, self._rest):
            empty_layout(part)
        self.ticks, self.answers = {}, {}
        if page.told:
            self._top.addWidget(text_label(page.told, "understood", self))
        if page.tell:
            self._top.addWidget(self._to_tell(page.tell))
        goes = tuple(one for one in page.people if one.goes)
        stays = tuple(one for one in page.people if not one.goes)
        self._rest.addWidget(self._going(goes, unticked))
        if stays:
            self._rest.addWidget(self._staying(stays))
        self._rest.addWidget(self._ledger())
        self._show_ready()

    def parts_at_rest(self) -> Iterable[QWidget]:
        """The form, the ticks, and the answers."""
        fields = (part for pair in self.answers.values() for part in pair)
        form = () if self.form is None else (self.form,)
        return (*form, *self.ticks.values(), *fields)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While something is read or written, nothing else can be begun."""
        super().show_busy(busy)
        self._show_ready(busy=busy)

    def take_focus(self) -> None:
        """The keyboard goes to the kind of recipient."""
        self._form().kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("HandingView", "Handing over")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(
            translate(
                "HandingView",
                "What a person allowed can be handed to somebody outside, in one encrypted file. "
                "Every handing stands in the ledger, and nothing in it can be changed.",
            ),
            (
                translate("HandingView", "Hand over…"),
                translate("HandingView", "Look again"),
            ),
        )
        draft = Draft() if self.form is None else self.form.draft()
        empty_layout(self._form_place)
        self.form = None
        self._make_form(draft)

    def _form(self) -> HandingForm:
        return self._make_form(Draft()) if self.form is None else self.form

    def _make_form(self, draft: Draft) -> HandingForm:
        self.form = HandingForm(self.look, draft, self.page.languages, self)
        self.form.terms_changed.connect(self.terms_changed)
        self.form.say(self.page.rests_on, may_tick=self.page.may_tick)
        self._form_place.addWidget(self.form)
        return self.form

    def _going(self, people: tuple[PersonLine, ...], unticked: set[str]) -> QFrame:
        title = translate("HandingView", "May be handed over: {count}").format(count=len(people))
        card, column = titled_card(title, self)
        if not people:
            told = translate("HandingView", "Nobody allows it. The reasons stand below.")
            column.addWidget(text_label(told, "muted", card))
        if len(people) > MOST:
            told = translate("HandingView", "Only the first {count} are shown and chosen.")
            column.addWidget(text_label(told.format(count=MOST), "mildText", card))
        for one in people[:MOST]:
            tick = TickRow(self.look, card)
            fill_row(tick, " ", one.code, one.detail.replace("\n", ". "), one.detail)
            tick.setChecked(one.code not in unticked)
            tick.toggled.connect(partial(self._show_ready, busy=False))
            self.ticks[one.code] = tick
            column.addWidget(tick)
        return card

    def _staying(self, people: tuple[PersonLine, ...]) -> QFrame:
        title = translate("HandingView", "Stay here: {count}").format(count=len(people))
        card, column = titled_card(title, self)
        for one in people[:MOST]:
            column.addWidget(LineRow(one.code, (one.code, one.detail), parent=card))
        if len(people) > MOST:
            told = translate("HandingView", "Only the first {count} are shown.")
            column.addWidget(text_label(told.format(count=MOST), "muted", card))
        return card

    def _to_tell(self, lines: tuple[TellLine, ...]) -> QFrame:
        title = translate("HandingView", "Ask these recipients to delete what they have")
        card, column = titled_card(title, self)
        told = translate(
            "HandingView",
            "The person has taken it back. Ask the recipient to delete it, and write down what "
            "they answer. What went on from there cannot be called back.",
        )
        column.addWidget(text_label(told, "mildText", card))
        for line in lines:
            column.addWidget(text_label(line.words, "body", card))
            field = LineField(card)
            field.setProperty("kind", "small")
            field.setMaxLength(LONGEST_ANSWER)
            field.setPlaceholderText(translate("HandingView", "What they answered"))
            field.setAccessibleName(f"{field.placeholderText()}: {line.words}")
            button = QPushButton(translate("HandingView", "Write it down"), card)
            button.setAccessibleName(f"{button.text()}: {line.words}")
            button.clicked.connect(partial(self._on_told, line.number, line.code))
            field.returnPressed.connect(partial(self._on_told, line.number, line.code))
            self.answers[line.number, line.code] = (field, button)
            column.addWidget(field)
            column.addLayout(row_of(button))
        return card

    def _ledger(self) -> QFrame:
        card, column = titled_card(translate("HandingView", "Ledger"), self)
        for line in self.page.ledger[:MOST]:
            column.addWidget(LineRow(line.title, (line.title, line.detail), parent=card))
        if not self.page.ledger:
            told = translate("HandingView", "Nothing was handed over yet.")
            column.addWidget(text_label(told, "muted", card))
        return card

    def _chosen(self) -> tuple[str, ...]:
        return tuple(code for code, tick in self.ticks.items() if tick.isChecked())

    def _show_ready(self, _checked: bool = False, *, busy: bool = False) -> None:
        self.ui.openButton.setEnabled(not busy and bool(self._chosen()))

    @Slot()
    def _on_hand_clicked(self) -> None:
        title = translate("HandingView", "Where should the file be?")
        picker = PickDialog(PickKind.FOLDER, title, self)
        picker.chosen.connect(self._on_folder_chosen)
        picker.open_at(Path.home())

    @Slot(object)
    def _on_folder_chosen(self, paths: tuple[Path, ...]) -> None:
        form = self._form()
        draft = form.draft()
        passphrase = bytearray() if draft.key else form.passphrase.take()
        self.hand_requested.emit(draft, self._chosen(), paths[0], passphrase)

    def _on_told(self, number: int, code: str) -> None:
        field, _ = self.answers[number, code]
        self.told.emit(number, code, field.text())
