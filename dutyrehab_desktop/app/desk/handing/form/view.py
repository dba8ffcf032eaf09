"""For whom something is handed over: what is filled in before."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.handing.lines import Draft
from dutyrehab_desktop.app.desk.handing.wording import recipient_words
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.option_row import TickRow, fill_row
from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.workflows.handing import HANDED_TO, LONGEST_NAME

KEY, PASSPHRASE = "key", "passphrase"
_SHORTEST = 12


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
        self.setProperty("kind", "card")
        title = translate("HandingForm", "To whom")
        self.setAccessibleName(title)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(text_label(title, "heading", self))
        self._ask_for_whom(draft)
        self._ask_how(draft)
        self.language = self._choice(translate("HandingForm", "Language of the pages"), languages)
        _pick(self.language, draft.language)
        self.kind.currentIndexChanged.connect(self._on_terms_changed)
        self.special.toggled.connect(self._on_terms_changed)
        self.way.currentIndexChanged.connect(self._show_way)
        self._show_way()

    def _ask_for_whom(self, draft: Draft) -> None:
        kinds = tuple((kind.value, recipient_words(kind)) for kind in HANDED_TO)
        self.kind = self._choice(translate("HandingForm", "What kind of recipient"), kinds)
        _pick(self.kind, draft.recipient)
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
        self.way = self._choice(translate("HandingForm", "How it is encrypted"), ways)
        words = translate(
            "HandingForm",
            "The key begins with age1. Compare it with the recipient over another channel.",
        )
        self.key = LineField(self, draft.key)
        self._key_label = self._put(words, self.key)
        words = translate(
            "HandingForm",
            "Five words or 20 characters at least. Tell it by voice, never with the file.",
        )
        self.passphrase = PassphraseEdit(self)
        self._passphrase_label = self._put(words, self.passphrase)

    def draft(self) -> Draft:
        """What was filled in."""
        by_key = self.way.currentData() == KEY
        return Draft(
            str(self.kind.currentData()),
            self.special.isChecked(),
            self.name.text(),
            self.key.text().strip() if by_key else "",
            str(self.language.currentData() or ""),
        )

    def say(self, rests_on: str, *, may_tick: bool) -> None:
        """Say what goes to this kind of recipient."""
        self.rests_on.setText(rests_on)
        self.special.setVisible(may_tick)

    def use_languages(self, languages: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Offer languages for the pages; the one that was chosen stays chosen."""
        if self.language.count():
            return
        for value, label in languages:
            self.language.addItem(label, value)
        _pick(self.language, chosen)

    def _choice(self, words: str, choices: tuple[tuple[str, str], ...]) -> ChoiceBox:
        field = ChoiceBox(self._look, self)
        # The longest choice must not make the whole page wider than the window.
        field.setMinimumContentsLength(_SHORTEST)
        field.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text in choices:
            field.addItem(text, value)
        self._put(words, field)
        return field

    def _put(self, words: str, field: QWidget) -> QLabel:
        """A field below what it is called."""
        label = text_label(words, "muted", self)
        label.setBuddy(field)
        field.setProperty("kind", "small")
        field.setAccessibleName(words)
        self._column.addWidget(label)
        self._column.addWidget(field)
        return label

    @Slot()
    def _show_way(self) -> None:
        by_key = self.way.currentData() == KEY
        for by_it, parts in (
            (by_key, (self._key_label, self.key)),
            (not by_key, (self._passphrase_label, self.passphrase)),
        ):
            for part in parts:
                part.setVisible(by_it)

    @Slot()
    def _on_terms_changed(self) -> None:
        draft = self.draft()
        self.terms_changed.emit(draft.recipient, draft.special)


def _pick(field: ChoiceBox, value: str) -> None:
    field.setCurrentIndex(max(0, field.findData(value)))
