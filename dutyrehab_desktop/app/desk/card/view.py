"""The enrolment card on the screen."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind, shown_path
from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_desk_card import Ui_DeskCard
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.word_grid import WordGrid

LONGEST = 300
NEUTRAL_NAME = "card.txt"


class CardView(Page):
    """The organisation's name in each language, and ten words.

    Signals:
        make_requested: The organisation's texts by language, and the path to write to.
    """

    make_requested = Signal(object, object)

    def __init__(self, look: Look, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_DeskCard()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self._words: tuple[str, ...] = ()
        self._path: Path | None = None
        self.words = WordGrid(look, self)
        self.ui.wordsLayout.addWidget(self.words)
        self.names: dict[str, LineField] = {}
        for language in languages:
            self._add_name(language)
        self.ui.makeButton.clicked.connect(self._on_make_clicked)
        self.retranslate()

    def _add_name(self, language: str) -> None:
        label = QLabel(OWN_NAMES.get(language, language), self)
        label.setProperty("kind", "muted")
        field = LineField(self)
        field.setProperty("kind", "small")
        field.setMaxLength(LONGEST)
        field.setAccessibleName(label.text())
        field.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        field.textChanged.connect(self._on_name_changed)
        label.setBuddy(field)
        row = self.ui.namesLayout.rowCount()
        self.ui.namesLayout.addWidget(label, row, 0)
        self.ui.namesLayout.addWidget(field, row, 1)
        self.names[language] = field

    @Slot(object)
    def show_organisation(self, texts: Mapping[str, str]) -> None:
        """Show how the organisation was named before."""
        for language, field in self.names.items():
            field.setText(texts.get(language, ""))

    @Slot(object, object)
    def show_made(self, words: Sequence[str], path: Path | None) -> None:
        """Show the ten words of the card."""
        self._words, self._path = tuple(words), path
        self.retranslate()

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While it is written, nothing can be changed."""
        super().show_busy(busy)
        for part in (*self.names.values(), self.ui.makeButton):
            part.setEnabled(not busy)
        self._on_name_changed()

    def take_focus(self) -> None:
        """The keyboard goes to the first name."""
        next(iter(self.names.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("CardView", "Enrolment card")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.wordsWidget.setVisible(bool(self._words))
        self.words.show_words(self._words, translate("CardView", "Ten words of the card"))
        ui.savedLabel.setVisible(self._path is not None)
        if self._path is not None:
            told = translate("CardView", "Written: {path}")
            ui.savedLabel.setText(told.format(path=shown_path(self._path)))
        self._on_name_changed()

    @Slot()
    def _on_name_changed(self) -> None:
        named = any(field.text().strip() for field in self.names.values())
        self.ui.makeButton.setEnabled(named and self.ui.busyWidget.isHidden())

    @Slot()
    def _on_make_clicked(self) -> None:
        title = translate("CardView", "Where should the card be?")
        picker = PickDialog(PickKind.SAVE, title, self)
        picker.chosen.connect(self._on_path_chosen)
        picker.open_at(Path.home(), NEUTRAL_NAME)

    @Slot(object)
    def _on_path_chosen(self, paths: tuple[Path, ...]) -> None:
        texts = {language: field.text().strip() for language, field in self.names.items()}
        self.make_requested.emit({name: text for name, text in texts.items() if text}, paths[0])
