"""For whom something is handed over: what is filled in before."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.handing.lines import Draft
from dutyrehab_desktop.app.desk.handing.wording import recipient_words
from dutyrehab_desktop.app.widgets.cards_page import dress_card
from dutyrehab_desktop.app.widgets.form_fields import (
    KEY,
    PASSPHRASE,
    WayFields,
    WayWords,
    choice_box,
    offer,
    put_field,
)
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.option_row import TickRow, fill_row
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.workflows.handing import HANDED_TO, LONGEST_NAME


class HandingForm(QFrame):
    """To whom, encrypted for what, in which language.

    Signals:
        terms_changed: The kind of recipient, and the tick about special categories.
    """

    terms_changed = Signal(str, bool)

    def __init__(
        self, look: Look, draft: Draft, languages: tuple[tuple[str, str], ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._column = dress_card(self, translate("HandingForm", "To whom"), 8)
        self._ask_for_whom(draft)
        self._ask_how(draft)
        self.language = choice_box(look, self, languages, draft.language)
        self._put(translate("HandingForm", "Language of the pages"), self.language)
        self.kind.currentIndexChanged.connect(self._on_terms_changed)
        self.special.toggled.connect(self._on_terms_changed)

    def _ask_for_whom(self, draft: Draft) -> None:
        kinds = tuple((kind.value, recipient_words(kind)) for kind in HANDED_TO)
        self.kind = choice_box(self._look, self, kinds, draft.recipient)
        self._put(translate("HandingForm", "What kind of recipient"), self.kind)
        self.rests_on = text_label("", "body", self)
        self._column.addWidget(self.rests_on)
        self.special = TickRow(self._look, self)
        words = translate(
            "HandingForm",
            "The recipient needs answers of special categories (the case, health, treatment) in "
            "the file for machines too",
        )
        fill_row(self.special, " ", words, "", "")
        self.special.setChecked(draft.special)
        self._column.addWidget(self.special)
        name = translate("HandingForm", "Who it is; it stays in the ledger")
        self.name = LineField(self, draft.name)
        self.name.setMaxLength(LONGEST_NAME)
        self._put(name, self.name)

    def _ask_how(self, draft: Draft) -> None:
        ways = (
            (KEY, translate("HandingForm", "With the recipient's own age key")),
            (PASSPHRASE, translate("HandingForm", "With a passphrase that you both agreed")),
        )
        words = WayWords(translate("HandingForm", "How it is encrypted"), ways)
        fields = self.opening = WayFields(self._look, words, self._column, self)
        fields.fill(KEY, draft.key)
        self.way, self.key, self.passphrase = fields.way, fields.key, fields.passphrase

    def draft(self) -> Draft:
        """What was filled in."""
        by_key = self.opening.chosen() == KEY
        return Draft(
            str(self.kind.currentData()),
            self.special.isChecked(),
            self.name.text(),
            self.opening.typed_key() if by_key else "",
            str(self.language.currentData() or ""),
        )

    def say(self, rests_on: str, *, may_tick: bool) -> None:
        """Say what goes to this kind of recipient."""
        self.rests_on.setText(rests_on)
        self.special.setVisible(may_tick)

    def use_languages(self, languages: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Offer languages for the pages; the one that was chosen stays chosen."""
        if not self.language.count():
            offer(self.language, languages, chosen)

    def _put(self, words: str, field: QWidget) -> None:
        put_field(words, field, self._column, self)

    @Slot()
    def _on_terms_changed(self) -> None:
        draft = self.draft()
        self.terms_changed.emit(draft.recipient, draft.special)
