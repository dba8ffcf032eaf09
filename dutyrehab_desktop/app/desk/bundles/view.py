"""Bundles on the screen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.bundles.lines import BundleCard, BundleState
from dutyrehab_desktop.app.forms.ui_desk_bundles import Ui_DeskBundles
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.option_row import TickRow, fill_row
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.word_grid import WordGrid


class _BundleFrame(QFrame):
    """One bundle: its changes, the words to compare, the button to merge.

    Signals:
        merge_requested: The number of the bundle.
    """

    merge_requested = Signal(int)

    def __init__(self, look: Look, card: BundleCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = card.number
        self.setProperty("kind", "card")
        self.setAccessibleName(card.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(text_label(_state_words(card.state), "small", self))
        column.addWidget(text_label(card.name, "heading", self))
        if card.told:
            calm = card.state is BundleState.MERGED
            column.addWidget(text_label(card.told, "body" if calm else "mildText", self))
        for change in card.changes:
            texts = (change.code, change.detail)
            column.addWidget(LineRow(change.code, texts, (change.kind,), parent=self))
        self.merge_button = QPushButton(translate("BundlesView", "Merge"), self)
        self.merge_button.setAccessibleName(f"{self.merge_button.text()}: {card.name}")
        self.merge_button.setProperty("kind", "primary")
        self.merge_button.clicked.connect(self._on_merge_clicked)
        self.same: TickRow | None = None
        if card.words:
            self._ask_to_compare(look, card, column)
        row = QHBoxLayout()
        row.addWidget(self.merge_button)
        row.addStretch(1)
        column.addLayout(row)
        self.merge_button.setVisible(card.state is BundleState.READY)

    def _ask_to_compare(self, look: Look, card: BundleCard, column: QVBoxLayout) -> None:
        title = translate("BundlesView", "This laptop is new here. Compare its ten words by voice.")
        told = translate(
            "BundlesView",
            "The interviewer sees the same words after the export. If one differs, do not merge.",
        )
        words = WordGrid(look, self)
        words.show_words(card.words, translate("BundlesView", "Ten words of the laptop"))
        same = translate("BundlesView", "We compared all ten words, and they are the same.")
        self.same = TickRow(look, self)
        fill_row(self.same, " ", same, "", "")
        self.same.toggled.connect(self.merge_button.setEnabled)
        self.merge_button.setEnabled(False)
        column.addWidget(text_label(title, "heading", self))
        column.addWidget(text_label(told, "muted", self))
        column.addWidget(words)
        column.addWidget(self.same)

    @Slot()
    def _on_merge_clicked(self) -> None:
        self.merge_requested.emit(self._number)


class BundlesView(Page):
    """Open, look, compare, merge.

    Signals:
        paths_chosen: Files to look at.
        merge_requested: The number of a bundle.
    """

    paths_chosen = Signal(object)
    merge_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_DeskBundles()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self.frames: list[_BundleFrame] = []
        self.ui.openButton.clicked.connect(self._on_open_clicked)

    @Slot(object)
    def show_bundles(self, cards: Sequence[BundleCard]) -> None:
        """Show the bundles as they stand."""
        empty_layout(self.ui.bundlesLayout)
        self.frames = [_BundleFrame(self.look, card, self) for card in cards]
        for frame in self.frames:
            frame.merge_requested.connect(self.merge_requested)
            self.ui.bundlesLayout.addWidget(frame)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While a bundle is read or merged, nothing else can be begun."""
        super().show_busy(busy)
        self.ui.openButton.setEnabled(not busy)
        for frame in self.frames:
            frame.setEnabled(not busy)

    def take_focus(self) -> None:
        """The keyboard goes to the first thing to do."""
        self.ui.openButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("BundlesView", "Bundles")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.ui.retranslateUi(self)

    @Slot()
    def _on_open_clicked(self) -> None:
        title = translate("BundlesView", "Which bundles?")
        picker = PickDialog(PickKind.FILES, title, self)
        picker.chosen.connect(self._on_paths_picked)
        picker.open_at(Path.home())

    @Slot(object)
    def _on_paths_picked(self, paths: tuple[Path, ...]) -> None:
        self.paths_chosen.emit(paths)


def _state_words(state: BundleState) -> str:
    words = {
        BundleState.WAITING: translate("BundlesView", "Not looked at yet"),
        BundleState.READY: translate("BundlesView", "What it would change"),
        BundleState.REFUSED: translate("BundlesView", "Cannot be merged"),
        BundleState.MERGED: translate("BundlesView", "Merged"),
    }
    return words[state]
