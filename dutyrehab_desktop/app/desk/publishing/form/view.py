"""What kind of file it is, and who can open it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.publishing.lines import FileDraft
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit
from dutyrehab_desktop.app.widgets.quiet_text import LineField

KEY, PASSPHRASE, CLEAR = "key", "passphrase", "clear"
_SHORTEST = 12


def choice_box(look: Look, parent: QWidget) -> ChoiceBox:
    """A folded list whose longest line does not make the page wider than the window."""
    field = ChoiceBox(look, parent)
    field.setMinimumContentsLength(_SHORTEST)
    field.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return field


def put_field(words: str, field: QWidget, column: QVBoxLayout, parent: QWidget) -> QLabel:
    """A field below what it is called."""
    label = text_label(words, "muted", parent)
    label.setBuddy(field)
    field.setProperty("kind", "small")
    field.setAccessibleName(words)
    column.addWidget(label)
    column.addWidget(field)
    return label


class FileForm(QFrame):
    """Kind, and who can open it."""

    def __init__(self, look: Look, draft: FileDraft, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("PublishFile", "The file")
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(text_label(title, "heading", self))
        self.kind, self.way = choice_box(look, self), choice_box(look, self)
        for name, words in (
            ("xlsx", translate("PublishFile", "Workbook (XLSX)")),
            ("csv", translate("PublishFile", "Tables as CSV")),
        ):
            self.kind.addItem(words, name)
        for name, words in (
            (KEY, translate("PublishFile", "Encrypted with their age key")),
            (PASSPHRASE, translate("PublishFile", "Encrypted with a passphrase that you agreed")),
            (CLEAR, translate("PublishFile", "Not encrypted: everybody can read it")),
        ):
            self.way.addItem(words, name)
        put_field(translate("PublishFile", "Kind of file"), self.kind, column, self)
        put_field(translate("PublishFile", "Who can open it"), self.way, column, self)
        self.key, self.passphrase = LineField(self, draft.key), PassphraseEdit(self)
        words = translate(
            "PublishFile",
            "The key begins with age1. Compare it with the recipient over another channel.",
        )
        self._key_label = put_field(words, self.key, column, self)
        words = translate(
            "PublishFile",
            "Five words or 20 characters at least. Tell it by voice, never with the file.",
        )
        self._passphrase_label = put_field(words, self.passphrase, column, self)
        words = translate(
            "PublishFile",
            "Read it once more before it goes out: what is published cannot be taken back.",
        )
        self.clear = text_label(words, "mildText", self)
        column.addWidget(self.clear)
        self.kind.setCurrentIndex(max(0, self.kind.findData(draft.kind)))
        self.way.setCurrentIndex(max(0, self.way.findData(draft.way)))
        self.way.currentIndexChanged.connect(self._show_way)
        self._show_way()

    def draft(self) -> FileDraft:
        """What was filled in."""
        return FileDraft(
            str(self.kind.currentData()), str(self.way.currentData()), self.key.text().strip()
        )

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
