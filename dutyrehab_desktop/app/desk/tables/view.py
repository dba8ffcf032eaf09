"""The tables' place: a list at the left, the chosen table at the right."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.tables.building.view import Answers, BuildFrame, Variables
from dutyrehab_desktop.app.desk.tables.cards.view import TableFrame
from dutyrehab_desktop.app.desk.tables.dialogs import RecordsDialog
from dutyrehab_desktop.app.desk.tables.lines import QUALITY, RecordsBehind, TablesPage
from dutyrehab_desktop.app.forms.ui_cards_page import Ui_CardsPage
from dutyrehab_desktop.app.widgets.choice_row import ChoiceRow
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.pick_line_dialog import PickLineDialog
from dutyrehab_desktop.app.widgets.question_list import QuestionList

_NAME = Qt.ItemDataRole.UserRole.value
_LIST_WIDTH, _LIST_FROM = 250, 900
_WIDEST = 1100
_SHOW_BUSY_AFTER_MS = 300


class TablesView(Page):
    """Shows one entry of the list, and everything that can be done with it.

    Signals:
        entry_chosen: The name of an entry of the list.
        country_chosen: A country, or both.
        number_opened: Card, row and column of a number whose records are wanted.
        undo_requested: The last deletion shall be taken back.
        records_requested: A tuple of codes of records that shall be looked at.
        publish_requested: What is on show, or more, shall go out as a file.
    """

    entry_chosen = Signal(str)
    country_chosen = Signal(str)
    number_opened = Signal(int, int, int)
    undo_requested = Signal()
    records_requested = Signal(object)
    publish_requested = Signal()

    def __init__(
        self, look: Look, variables: Variables, answers: Answers, parent: QWidget | None = None
    ) -> None:
        """Make it.

        Args:
            look: How things look.
            variables: What a table can be made of: heading, name and words of each.
            answers: What a variable can be, in words.
            parent: Where it lies.
        """
        super().__init__(look, parent)
        self.page = TablesPage()
        self.frames: list[TableFrame] = []
        self.dialog: RecordsDialog | PickLineDialog | None = None
        self._left = QFrame(self)
        self._left.setProperty("kind", "left")
        self.list = QuestionList(self._left)
        self.list.setSpacing(look.px(2))
        self.list.setVerticalScrollMode(QuestionList.ScrollMode.ScrollPerPixel)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(look.px(8), look.px(12), look.px(8), look.px(12))
        left.addWidget(self.list)
        self._right = QWidget(self)
        self.ui = Ui_CardsPage()
        self.ui.setupUi(self._right)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self._right, 1)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self._busy_timer = QTimer(self)
        self._busy_timer.setSingleShot(True)
        self._busy_timer.setInterval(_SHOW_BUSY_AFTER_MS)
        self._busy_timer.timeout.connect(self._on_busy_long)
        for button in (self.ui.openButton, self.ui.secondButton, self.ui.backButton):
            button.hide()
        self.ui.titleLabel.setProperty("kind", "title")
        self.ui.columnWidget.setMaximumWidth(look.px(_WIDEST))
        self._make_parts(variables, answers)
        self._place()
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.list.picked.connect(self.entry_chosen)
        self.retranslate()
        self.show_page(self.page)

    def _make_parts(self, variables: Variables, answers: Answers) -> None:
        look = self.look
        self.all_button = QPushButton(self)
        self.all_button.clicked.connect(self._on_all_clicked)
        self.countries = ChoiceRow(self)
        self.countries.chosen.connect(self.country_chosen)
        self.actions_row = QHBoxLayout()
        self.actions_row.setSpacing(look.px(8))
        self.publish_button = QPushButton(self)
        self.publish_button.clicked.connect(self.publish_requested)
        self.actions_row.addWidget(self.publish_button)
        self.told = text_label("", "understood", self)
        self.undo_button = QPushButton(self)
        self.undo_button.setProperty("kind", "quiet")
        self.undo_button.clicked.connect(self.undo_requested)
        self.none = text_label("", "second", self)
        self.building = BuildFrame(look, variables, answers, self)

    def _place(self) -> None:
        column = self.ui.columnLayout
        column.insertWidget(0, self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        switch = self._switch = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        switch.addWidget(self.countries, 1)
        switch.addLayout(self.actions_row)
        self.actions_row.addStretch(1)
        said = QHBoxLayout()
        said.addWidget(self.told, 1)
        said.addWidget(self.undo_button)
        at = column.indexOf(self.ui.openLayout)
        column.insertLayout(at, switch)
        column.insertLayout(at + 1, said)
        column.insertWidget(at + 2, self.building)
        column.insertWidget(column.indexOf(self.ui.cardsLayout), self.none)

    @Slot(object)
    def show_page(self, page: TablesPage) -> None:
        """Show everything as it stands."""
        before, self.page = self.page, page
        if page.entries != before.entries:
            self._fill(page)
        self._stand_on(page.current)
        ui = self.ui
        ui.titleLabel.setText(page.title or self.place_name())
        self._say_intro()
        if (page.countries, page.country) != (before.countries, before.country):
            self.countries.show_choices(page.countries, page.country)
            self.countries.name_buttons(translate("TablesView", "Which country"))
        self.countries.setVisible(len(page.countries) > 1)
        self.told.setText(page.told)
        self.told.setVisible(bool(page.told))
        self.undo_button.setVisible(page.undo)
        self.building.setVisible(page.building is not None)
        if page.building is not None:
            self.building.show_form(page.building)
        self.none.setText(page.none)
        self.none.setVisible(bool(page.none))
        stays = page.pending and page.current == before.current
        if not stays and page.cards != before.cards:
            self._show_cards(page)
        for frame in self.frames:
            frame.setEnabled(not page.pending)
        if page.current != before.current:
            ui.pageScrollArea.verticalScrollBar().setValue(0)

    @Slot(object)
    def show_records(self, behind: RecordsBehind) -> None:
        """Show which records are behind a number."""
        dialog = RecordsDialog(self.look, behind, self)
        dialog.requested.connect(self.records_requested)
        self._open(dialog)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """What takes a moment only is not worth a bar that comes and goes."""
        if busy:
            self._busy_timer.start()
        else:
            self._busy_timer.stop()
            super().show_busy(False)

    @Slot()
    def _on_busy_long(self) -> None:
        super().show_busy(True)

    def take_focus(self) -> None:
        """The keyboard goes to the list; where there is no room for it, to the way there."""
        target: QWidget = self.list if self._left.isVisible() else self.all_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("TablesView", "Tables")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.ui.retranslateUi(self._right)
        self.ui.titleLabel.setText(self.page.title or self.place_name())
        self._say_intro()
        self.list.setAccessibleName(self.place_name())
        for button, words in (
            (self.all_button, translate("TablesView", "All tables…")),
            (self.publish_button, translate("TablesView", "Publish or save…")),
            (self.undo_button, translate("TablesView", "Undo")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
        self.building.retranslate()

    def _say_intro(self) -> None:
        told = [
            translate(
                "TablesView",
                "For inside use: small numbers are not hidden here, and nothing can be copied out.",
            )
        ]
        if self.page.current != QUALITY:
            how = translate(
                "TablesView", "Enter on a number, or a click on a bar, shows its records."
            )
            told.append(how)
        self.ui.introLabel.setText(" ".join(told))

    def fit_width(self, width: int) -> None:
        """The list stands beside the table where there is room for both."""
        beside = width >= self.look.px(_LIST_FROM)
        self._left.setVisible(beside)
        self._left.setFixedWidth(self.look.px(_LIST_WIDTH))
        self.all_button.setVisible(not beside)
        direction = QBoxLayout.Direction
        self._switch.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._fit_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards are arranged by the room that they have."""
        super().resizeEvent(event)
        self._fit_cards()

    def _fit_cards(self) -> None:
        for frame in self.frames:
            frame.fit_width(self.ui.columnWidget.width())

    def _show_cards(self, page: TablesPage) -> None:
        empty_layout(self.ui.cardsLayout)
        self.frames = []
        for number, card in enumerate(page.cards):
            frame = TableFrame(self.look, card, self)
            if not card.title and not card.lead:
                frame.setAccessibleName(page.title)
            frame.number_pressed.connect(partial(self.number_opened.emit, number))
            self.frames.append(frame)
            self.ui.cardsLayout.addWidget(frame)
        self._fit_cards()

    def _fill(self, page: TablesPage) -> None:
        self.list.blockSignals(True)
        self.list.fill((one.heading, one.name, one.title) for one in page.entries)
        self.list.blockSignals(False)

    def _stand_on(self, name: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_NAME) == name and item is not self.list.currentItem():
                self.list.blockSignals(True)
                self.list.setCurrentItem(item)
                self.list.blockSignals(False)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, item: QListWidgetItem | None, _before: object) -> None:
        # A list that gets the keyboard goes to its first line by itself: nobody chose that.
        there = any(one.name == self.page.current for one in self.page.entries)
        if there and item is not None and item.data(_NAME) is not None:
            self.entry_chosen.emit(item.data(_NAME))

    @Slot()
    def _on_all_clicked(self) -> None:
        lines = [(one.heading, one.name, one.title) for one in self.page.entries]
        dialog = PickLineDialog(self.look, translate("TablesView", "Which table?"), lines, self)
        dialog.picked.connect(self.entry_chosen)
        self._open(dialog)

    def _open(self, dialog: RecordsDialog | PickLineDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_left)
        dialog.open()

    @Slot()
    def _on_dialog_left(self) -> None:
        self.dialog = None
