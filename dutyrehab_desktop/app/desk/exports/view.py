"""Files on the screen: what for, what they reveal, words to be checked, and the log."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.exports.form.view import ExportForm
from dutyrehab_desktop.app.desk.exports.lines import ExportDraft, ExportPage
from dutyrehab_desktop.app.desk.exports.words.view import WordsCard
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, titled_card
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.option_row import TickRow, fill_row

MOST = 50
"""Lines of a kind that anybody looks through."""


class ExportsView(CardsPage):
    """Choose, look, write; the log below.

    Signals:
        terms_changed: An `ExportDraft`: what it would reveal is to be looked at anew.
        look_requested: Look again.
        write_requested: An `ExportDraft`, a folder, and the passphrase.
        left_out: A record, where a part of its words begins, and where it ends.
        kept: The same, and why it stays.
        words_left_out: A record, and words in it that are to be left out.
        confirmed: The record whose words were read as a whole.
    """

    terms_changed = Signal(object)
    look_requested = Signal()
    write_requested = Signal(object, object, object)
    left_out = Signal(str, int, int)
    kept = Signal(str, int, int, str)
    words_left_out = Signal(str, str)
    confirmed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = ExportPage()
        self.form: ExportForm | None = None
        self.ways: dict[str, TickRow] = {}
        self.words: dict[str, WordsCard] = {}
        self._busy = False
        self._used = ""
        self._top, self._form_place, self._rest = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part in (self._top, self._form_place, self._rest):
            part.setSpacing(self.ui.cardsLayout.spacing())
            self.ui.cardsLayout.addLayout(part)
        self.ui.backButton.hide()
        self.ui.openButton.clicked.connect(self._on_write_clicked)
        self.ui.secondButton.clicked.connect(self.look_requested)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: ExportPage) -> None:
        """Show everything as it stands; what was filled in stays."""
        self.page = page
        form = self._form()
        form.use_languages(page.languages, form.draft().language or page.language)
        form.say(page.rests_on, may_special=page.may_special)
        for part in (self._top, self._rest):
            empty_layout(part)
        self.ways, self.words = {}, {}
        if page.told:
            self._top.addWidget(text_label(page.told, "understood", self))
        self._rest.addWidget(self._reveals())
        if page.words:
            self._rest.addWidget(self._words())
        if page.dropped:
            self._rest.addWidget(self._dropped())
        self._rest.addWidget(self._log())
        self._show_ready()
        if self._used and (place := self._place_of(self._used)) is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        self._used = ""

    def parts_at_rest(self) -> Iterable[QWidget]:
        """The form, the ticks, and everything about words."""
        form = () if self.form is None else (self.form,)
        words = (part for card in self.words.values() for part in card.fields())
        return (*form, *self.ways.values(), *words)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While something is read or written, nothing else can be begun."""
        self._busy = busy
        super().show_busy(busy)
        self._show_ready()

    def take_focus(self) -> None:
        """The keyboard goes on where something was decided; otherwise to the purpose."""
        place = self._place_of(self._used) or self._form().purpose
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of(self, used: str) -> QWidget | None:
        """What stands where a tick, or a part of somebody's words, stood before."""
        if used in self.words:
            waiting = (card.next_to_do() for card in self.words.values())
            return self.words[used].next_to_do() or next(filter(None, waiting), None)
        return self.ways.get(used)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("ExportsView", "Files of records")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(
            translate(
                "ExportsView",
                "A file with what people told leaves the vault only for a purpose that they "
                "allowed. Look first what it reveals. Every file stands in the log below.",
            ),
            (
                translate("ExportsView", "Write the file…"),
                translate("ExportsView", "Look again"),
            ),
        )
        draft = ExportDraft() if self.form is None else self.form.draft()
        empty_layout(self._form_place)
        self.form = None
        self._make_form(draft)

    def draft(self) -> ExportDraft:
        """What was filled in and ticked."""
        ticked = tuple(step for step, tick in self.ways.items() if tick.isChecked())
        return self._form().draft(ticked)

    def _form(self) -> ExportForm:
        return self._make_form(ExportDraft()) if self.form is None else self.form

    def _make_form(self, draft: ExportDraft) -> ExportForm:
        self.form = ExportForm(self.look, draft, self.page.languages, self)
        self.form.terms_changed.connect(self._on_terms_changed)
        self.form.say(self.page.rests_on, may_special=self.page.may_special)
        self._form_place.addWidget(self.form)
        return self.form

    def _reveals(self) -> QFrame:
        card, column = titled_card(translate("ExportsView", "What this file reveals"), self)
        for line in self.page.reveals:
            column.addWidget(text_label(line, "body", card))
        if self.page.warning:
            column.addWidget(text_label(self.page.warning, "mildText", card))
        if self.page.ways:
            told = translate("ExportsView", "What can be made coarser")
            column.addWidget(text_label(told, "heading", card))
        for way in self.page.ways:
            tick = TickRow(self.look, card)
            fill_row(tick, " ", way.words, way.effect, way.effect)
            tick.setChecked(way.ticked)
            tick.toggled.connect(partial(self._on_way_ticked, way.step))
            self.ways[way.step] = tick
            column.addWidget(tick)
        return card

    def _words(self) -> QFrame:
        title = translate("ExportsView", "Words, and what in them could say who it is")
        card, column = titled_card(title, self)
        told = translate(
            "ExportsView",
            "The program looks for names, places, dates, numbers and the like, and does not find "
            "everything. Read each sentence as somebody would who knows the person.",
        )
        column.addWidget(text_label(told, "muted", card))
        for line in self.page.words[:MOST]:
            words = WordsCard(line, card)
            for done, told_on in (
                (words.left_out, self.left_out),
                (words.kept, self.kept),
                (words.words_left_out, self.words_left_out),
                (words.confirmed, self.confirmed),
            ):
                done.connect(partial(self._on_decided, line.code))
                done.connect(told_on)
            self.words[line.code] = words
            column.addWidget(words)
        if len(self.page.words) > MOST:
            told = translate("ExportsView", "Only the first {count} are shown.")
            column.addWidget(text_label(told.format(count=MOST), "muted", card))
        return card

    def _dropped(self) -> QFrame:
        card, column = titled_card(translate("ExportsView", "Not in it"), self)
        for why, codes in self.page.dropped:
            column.addWidget(LineRow(why, (why, codes), parent=card))
        return card

    def _log(self) -> QFrame:
        card, column = titled_card(translate("ExportsView", "Files that were written"), self)
        for title, detail in self.page.log[:MOST]:
            column.addWidget(LineRow(title, (title, detail), parent=card))
        if not self.page.log:
            told = translate("ExportsView", "No file was written yet.")
            column.addWidget(text_label(told, "muted", card))
        return card

    def _show_ready(self) -> None:
        self.ui.openButton.setEnabled(self.page.ready and not self._busy)

    def _on_way_ticked(self, step: str, _ticked: bool) -> None:
        self._used = step
        self._on_terms_changed()

    def _on_decided(self, code: str, *_rest: object) -> None:
        self._used = code

    @Slot()
    def _on_terms_changed(self) -> None:
        self.terms_changed.emit(self.draft())

    @Slot()
    def _on_write_clicked(self) -> None:
        title = translate("ExportsView", "Where should the file be?")
        picker = PickDialog(PickKind.FOLDER, title, self)
        picker.chosen.connect(self._on_folder_chosen)
        picker.open_at(Path.home())

    @Slot(object)
    def _on_folder_chosen(self, paths: tuple[Path, ...]) -> None:
        self.write_requested.emit(self.draft(), paths[0], self._form().opening.take())
