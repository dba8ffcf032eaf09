"""Fields of a form below what they are called, and who can open the file that it leads to."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit
from dutyrehab_desktop.app.widgets.quiet_text import LineField

KEY, PASSPHRASE, CLEAR = "key", "passphrase", "clear"
_SHORTEST = 12


def choice_box(
    look: Look, parent: QWidget, choices: Iterable[tuple[str, str]] = (), chosen: str = ""
) -> ChoiceBox:
    """A folded list whose longest line does not make the page wider than the window.

    Args:
        look: How things look.
        parent: Where it stands.
        choices: Name and words of each line.
        chosen: The name of one; the first line where there is none of that name.
    """
    field = ChoiceBox(look, parent)
    field.setMinimumContentsLength(_SHORTEST)
    field.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    offer(field, choices, chosen)
    return field


def offer(field: ChoiceBox, choices: Iterable[tuple[str, str]], chosen: str) -> None:
    """Add lines to a folded list, and choose one."""
    for name, words in choices:
        field.addItem(words, name)
    field.setCurrentIndex(max(0, field.findData(chosen)))


def put_field(words: str, field: QWidget, column: QVBoxLayout, parent: QWidget) -> QLabel:
    """A field below what it is called."""
    label = text_label(words, "muted", parent)
    label.setBuddy(field)
    field.setProperty("kind", "small")
    field.setAccessibleName(words)
    column.addWidget(label)
    column.addWidget(field)
    return label


class WayWords(NamedTuple):
    """What is asked about who can open a file.

    Attributes:
        name: The question.
        ways: `KEY`, `PASSPHRASE` or `CLEAR` with its words.
        clear: What is said of a file that everybody can read.
    """

    name: str
    ways: tuple[tuple[str, str], ...]
    clear: str = ""


def way_words(clear: str) -> WayWords:
    """For a file that may also go out as it is; `clear` is what is said of that."""
    return WayWords(
        translate("WayFields", "Who can open it"),
        (
            (KEY, translate("WayFields", "Encrypted with their age key")),
            (PASSPHRASE, translate("WayFields", "Encrypted with a passphrase that you agreed")),
            (CLEAR, translate("WayFields", "Not encrypted: everybody can read it")),
        ),
        clear,
    )


class WayFields(QObject):
    """The way a file is encrypted, and what that way needs; the rest is not shown."""

    def __init__(self, look: Look, words: WayWords, column: QVBoxLayout, form: QWidget) -> None:
        """Put the fields into a form.

        Args:
            look: How things look.
            words: What is asked.
            column: Where the fields go.
            form: What they belong to.
        """
        super().__init__(form)
        self.way = choice_box(look, form, words.ways)
        put_field(words.name, self.way, column, form)
        told = translate(
            "WayFields",
            "The key begins with age1. Compare it with the recipient over another channel.",
        )
        self.key = LineField(form)
        key_label = put_field(told, self.key, column, form)
        told = translate(
            "WayFields",
            "Five words or 20 characters at least. Tell it by voice, never with the file.",
        )
        self.passphrase = PassphraseEdit(form)
        passphrase_label = put_field(told, self.passphrase, column, form)
        self.clear = text_label(words.clear, "mildText", form)
        column.addWidget(self.clear)
        self._parts: dict[str, tuple[QWidget, ...]] = {
            KEY: (key_label, self.key),
            PASSPHRASE: (passphrase_label, self.passphrase),
            CLEAR: (self.clear,),
        }
        self.way.currentIndexChanged.connect(self._show_way)
        self._show_way()

    def fill(self, way: str, key: str) -> None:
        """Fill in what is known already."""
        self.way.setCurrentIndex(max(0, self.way.findData(way)))
        self.key.setText(key)

    def chosen(self) -> str:
        """The way."""
        return str(self.way.currentData())

    def typed_key(self) -> str:
        """Their age key."""
        return self.key.text().strip()

    def take(self) -> bytearray:
        """The passphrase where it is used, for the receiver to wipe; nothing remains here."""
        return self.passphrase.take() if self.chosen() == PASSPHRASE else bytearray()

    @Slot()
    def _show_way(self) -> None:
        for way, parts in self._parts.items():
            for part in parts:
                part.setVisible(way == self.chosen())
