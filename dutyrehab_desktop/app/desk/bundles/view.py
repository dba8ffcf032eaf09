"""Bundles on the screen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.bundles.dialogs import DetailDialog
from dutyrehab_desktop.app.desk.bundles.lines import BundleCard, BundleState, DetailPage
from dutyrehab_desktop.app.forms.ui_desk_bundles import Ui_DeskBundles
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.option_row import TickRow, fill_row
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.word_grid import WordGrid


class _BundleFrame(QFrame):
    """One bundle: its changes, the words to compare, the button to merge.

    Signals:
        merge_requested: The number of the bundle.
        look_requested: The number of the bundle, and the code of one of its records.
    """

    merge_requested = Signal(int)
    look_requested = Signal(int, str)

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
        ready = card.state is BundleState.READY
        action = translate("BundlesView", "Look closer")
        for change in card.changes:
            texts, offered = (change.code, change.detail), action if change.look and ready else ""
            line = LineRow(change.code, texts, (change.kind,), offered, self)
            line.pressed.connect(self._on_look_pressed)
            column.addWidget(line)
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
        self.merge_button.setVisible(ready)

    def _ask_to_compare(self, look: Look, card: BundleCard, column: QVBoxLayout) -> None:
        title = translate("BundlesView", "This laptop is new here. Compare its ten words by voice.")
        told = translate(
            "BundlesView",
            "The interviewer sees the same words after the export. If one differs, do not merge.",
        )
        if card.revoked:
            title = translate("BundlesView", "This laptop is not trusted any more.")
            told = translate(
                "BundlesView",
                "Merge only what your interviewer gave you by hand, and compare the ten words "
                "once more.",
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

    @Slot(str)
    def _on_look_pressed(self, code: str) -> None:
        self.look_requested.emit(self._number, code)

    @Slot()
    def _on_merge_clicked(self) -> None:
        self.merge_requested.emit(self._number)


class BundlesView(Page):
    """Open, look, compare, merge.

    Signals:
        paths_chosen: Files or a folder to look at.
        merge_requested: The number of a bundle.
        look_requested: The number of a bundle, and the code of one of its records.
    """

    paths_chosen = Signal(object)
    merge_requested = Signal(int)
    look_requested = Signal(int, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_DeskBundles()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self.frames: list[_BundleFrame] = []
        self.dialog: DetailDialog | None = None
        self.ui.openButton.clicked.connect(self._on_open_clicked)
        self.folder_button = QPushButton(self)
        self.folder_button.clicked.connect(self._on_folder_clicked)
        self.ui.openLayout.insertWidget(1, self.folder_button)
        self.retranslate()

    @Slot(object)
    def show_bundles(self, cards: Sequence[BundleCard]) -> None:
        """Show the bundles as they stand."""
        empty_layout(self.ui.bundlesLayout)
        self.frames = [_BundleFrame(self.look, card, self) for card in cards]
        for frame in self.frames:
            frame.merge_requested.connect(self.merge_requested)
            frame.look_requested.connect(self.look_requested)
            self.ui.bundlesLayout.addWidget(frame)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While a bundle is read or merged, nothing else can be begun."""
        super().show_busy(busy)
        self.ui.openButton.setEnabled(not busy)
        self.folder_button.setEnabled(not busy)
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
        self.folder_button.setText(translate("BundlesView", "All in a folder…"))

    @Slot(object)
    def show_detail(self, page: DetailPage) -> None:
        """Show one record of a bundle beside what stands here."""
        self.dialog = DetailDialog(self.look, page, self)
        self.dialog.finished.connect(self._on_detail_left)
        self.dialog.open()

    @Slot(int)
    def _on_detail_left(self, _result: int) -> None:
        self.dialog = None

    @Slot()
    def _on_folder_clicked(self) -> None:
        picker = PickDialog(
            PickKind.FOLDER, translate("BundlesView", "Which folder or stick?"), self
        )
        picker.chosen.connect(self._on_paths_picked)
        picker.open_at(Path.home())

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
