"""What a file is for, what kind it is, and who can open it: what is filled in before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.exports.lines import ExportDraft
from dutyrehab_desktop.app.desk.exports.wording import clear_words, kind_words, purpose_words
from dutyrehab_desktop.app.widgets.cards_page import dress_card
from dutyrehab_desktop.app.widgets.form_fields import (
    WayFields,
    choice_box,
    offer,
    put_field,
    way_words,
)
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.option_row import TickRow, fill_row
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.wrapping_row import WrappingRow
from dutyrehab_desktop.workflows.exporting_records import FileKind, Purpose
from dutyrehab_desktop.workflows.handing import LONGEST_NAME

_LABELS, _CODES = "labels", "codes"
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
        self._column = dress_card(self, translate("ExportForm", "What for"), 8)
        self._ask_what_for(draft)
        self._ask_what_kind(draft, languages)
        self._ask_how(draft)
        self.purpose.currentIndexChanged.connect(self.terms_changed)
        self.special.toggled.connect(self.terms_changed)

    def _ask_what_for(self, draft: ExportDraft) -> None:
        purposes = tuple((each.value, purpose_words(each)) for each in Purpose)
        self.purpose = choice_box(self._look, self, purposes, draft.purpose)
        self._put(translate("ExportForm", "Purpose"), self.purpose)
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
        self.kind = choice_box(self._look, self, kinds, draft.kind)
        self._put_abreast(translate("ExportForm", "Kind of file"), self.kind)
        self.language = choice_box(self._look, self, languages, draft.language)
        self._put_abreast(translate("ExportForm", "Language of the file"), self.language)
        written = (
            (_LABELS, translate("ExportForm", "In words")),
            (_CODES, translate("ExportForm", "As codes, for programs")),
        )
        self.written = choice_box(self._look, self, written, _LABELS if draft.labels else _CODES)
        self._put_abreast(translate("ExportForm", "How answers stand"), self.written)

    def _ask_how(self, draft: ExportDraft) -> None:
        self.name = LineField(self, draft.name)
        self.name.setMaxLength(LONGEST_NAME)
        self._put(translate("ExportForm", "Who gets it; it stays in the ledger"), self.name)
        fields = self.opening = WayFields(self._look, way_words(clear_words()), self._column, self)
        fields.fill(draft.way, draft.key)
        self.way, self.key, self.passphrase = fields.way, fields.key, fields.passphrase
        self.clear = fields.clear

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
            way=self.opening.chosen(),
            key=self.opening.typed_key(),
        )

    def say(self, rests_on: str, *, may_special: bool) -> None:
        """Say what goes for this purpose."""
        self.rests_on.setText(rests_on)
        for part in (self.special, self._cells[self.written]):
            part.setVisible(may_special)

    def use_languages(self, languages: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Offer languages for the file; the one that was chosen stays chosen."""
        if not self.language.count():
            offer(self.language, languages, chosen)

    def _put(self, words: str, field: QWidget) -> None:
        put_field(words, field, self._column, self)

    def _put_abreast(self, words: str, field: QWidget) -> None:
        """Beside others, each below what it is called."""
        cell = self._cells[field] = QWidget(self)
        cell.setProperty("kind", "clear")
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._abreast.addWidget(cell)
        label = put_field(words, field, column, self)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)


_KINDS = (FileKind.XLSX, FileKind.CSV, FileKind.JSONL, FileKind.UWAZI)
