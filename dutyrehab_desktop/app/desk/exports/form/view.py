"""What a file is for, what kind it is, and who can open it: what is filled in before."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.exports.lines import ExportDraft
from dutyrehab_desktop.app.desk.exports.wording import clear_words, kind_words, purpose_words
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.option_row import TickRow, fill_row
from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.wrapping_row import WrappingRow
from dutyrehab_desktop.workflows.exporting_records import FileKind, Purpose
from dutyrehab_desktop.workflows.handing import LONGEST_NAME

KEY, PASSPHRASE, CLEAR = "key", "passphrase", "clear"
_LABELS, _CODES = "labels", "codes"
_SHORTEST = 12
_NARROWEST = 200
"""Of the fields that stand beside each other, in pixels of the 100 % screen."""


class ExportForm(QFrame):
    """Purpose, kind, language, and who can open it.

    Signals:
        terms_changed: The purpose, or the tick about special categories.
    """

    terms_changed = Signal()

    def __init__(
        self,
        look: Look,
        draft: ExportDraft,
        languages: tuple[tuple[str, str], ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._cells: dict[QWidget, QWidget] = {}
        self.setProperty("kind", "card")
        title = translate("ExportForm", "What for")
        self.setAccessibleName(title)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(text_label(title, "heading", self))
        self._ask_what_for(draft)
        self._ask_what_kind(draft, languages)
        self._ask_how(draft)
        self.purpose.currentIndexChanged.connect(self.terms_changed)
        self.special.toggled.connect(self.terms_changed)
        self.way.currentIndexChanged.connect(self._show_way)
        self._show_way()

    def _ask_what_for(self, draft: ExportDraft) -> None:
        purposes = tuple((each.value, purpose_words(each)) for each in Purpose)
        self.purpose = self._choice(translate("ExportForm", "Purpose"), purposes)
        _pick(self.purpose, draft.purpose)
        self.rests_on = text_label("", "body", self)
        self._column.addWidget(self.rests_on)
        self.special = TickRow(self._look, self)
        words = translate(
            "ExportForm",
            "With special categories (the case, health, treatment): for inside use alone",
        )
        fill_row(self.special, " ", words, "", "")
        self.special.setChecked(draft.special)
        self._column.addWidget(self.special)

    def _ask_what_kind(self, draft: ExportDraft, languages: tuple[tuple[str, str], ...]) -> None:
        self._abreast = WrappingRow(narrowest=self._look.px(_NARROWEST), most=3)
        self._abreast.setSpacing(12)
        self._abreast.set_line_spacing(8)
        self._column.addLayout(self._abreast)
        kinds = tuple((each.value, kind_words(each)) for each in _KINDS)
        self.kind = self._choice(translate("ExportForm", "Kind of file"), kinds, abreast=True)
        _pick(self.kind, draft.kind)
        words = translate("ExportForm", "Language of the file")
        self.language = self._choice(words, languages, abreast=True)
        _pick(self.language, draft.language)
        written = (
            (_LABELS, translate("ExportForm", "In words")),
            (_CODES, translate("ExportForm", "As codes, for programs")),
        )
        words = translate("ExportForm", "How answers stand")
        self.written = self._choice(words, written, abreast=True)
        _pick(self.written, _LABELS if draft.labels else _CODES)

    def _ask_how(self, draft: ExportDraft) -> None:
        self.name = LineField(self, draft.name)
        self.name.setMaxLength(LONGEST_NAME)
        self._put(translate("ExportForm", "Who gets it; it stays in the ledger"), self.name)
        ways = (
            (KEY, translate("ExportForm", "Encrypted with their age key")),
            (PASSPHRASE, translate("ExportForm", "Encrypted with a passphrase that you agreed")),
            (CLEAR, translate("ExportForm", "Not encrypted: everybody can read it")),
        )
        self.way = self._choice(translate("ExportForm", "Who can open it"), ways)
        _pick(self.way, draft.way)
        words = translate(
            "ExportForm",
            "The key begins with age1. Compare it with the recipient over another channel.",
        )
        self.key = LineField(self, draft.key)
        self._key_label = self._put(words, self.key)
        words = translate(
            "ExportForm",
            "Five words or 20 characters at least. Tell it by voice, never with the file.",
        )
        self.passphrase = PassphraseEdit(self)
        self._passphrase_label = self._put(words, self.passphrase)
        self.clear = text_label(clear_words(), "mildText", self)
        self._column.addWidget(self.clear)

    def draft(self, coarser: tuple[str, ...] = ()) -> ExportDraft:
        """What was filled in."""
        return ExportDraft(
            purpose=str(self.purpose.currentData()),
            kind=str(self.kind.currentData()),
            language=str(self.language.currentData() or ""),
            labels=self.written.currentData() == _LABELS,
            special=self.special.isChecked(),
            coarser=coarser,
            name=self.name.text(),
            way=str(self.way.currentData()),
            key=self.key.text().strip(),
        )

    def say(self, rests_on: str, *, may_special: bool) -> None:
        """Say what goes for this purpose."""
        self.rests_on.setText(rests_on)
        for part in (self.special, self._cells[self.written]):
            part.setVisible(may_special)

    def use_languages(self, languages: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Offer languages for the file; the one that was chosen stays chosen."""
        if self.language.count():
            return
        for value, label in languages:
            self.language.addItem(label, value)
        _pick(self.language, chosen)

    def _choice(
        self, words: str, choices: tuple[tuple[str, str], ...], *, abreast: bool = False
    ) -> ChoiceBox:
        field = ChoiceBox(self._look, self)
        # The longest choice must not make the whole page wider than the window.
        field.setMinimumContentsLength(_SHORTEST)
        field.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text in choices:
            field.addItem(text, value)
        self._put(words, field, abreast=abreast)
        return field

    def _put(self, words: str, field: QWidget, *, abreast: bool = False) -> QLabel:
        """A field below what it is called; some of them beside each other."""
        column = self._column
        if abreast:
            cell = self._cells[field] = QWidget(self)
            cell.setProperty("kind", "clear")
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            self._abreast.addWidget(cell)
        label = text_label(words, "muted", self)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        label.setBuddy(field)
        field.setProperty("kind", "small")
        field.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(field)
        return label

    @Slot()
    def _show_way(self) -> None:
        way = self.way.currentData()
        for named, parts in (
            (KEY, (self._key_label, self.key)),
            (PASSPHRASE, (self._passphrase_label, self.passphrase)),
            (CLEAR, (self.clear,)),
        ):
            for part in parts:
                part.setVisible(way == named)


_KINDS = (FileKind.XLSX, FileKind.CSV, FileKind.JSONL, FileKind.UWAZI)


def _pick(field: ChoiceBox, value: str) -> None:
    field.setCurrentIndex(max(0, field.findData(value)))
