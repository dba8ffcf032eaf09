"""Every merged record: a list that is searched, sorted and narrowed, and one record over it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keys import Chord, PageKeys
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.records.filters.view import FilterPanel
from dutyrehab_desktop.app.desk.records.lines import (
    Box,
    Column,
    History,
    ListState,
    Option,
    RecordRow,
    Sheet,
)
from dutyrehab_desktop.app.desk.records.sheet.view import RecordSheet
from dutyrehab_desktop.app.desk.records.table.view import RecordsTable
from dutyrehab_desktop.app.widgets.busy_parts import BusyParts, ProblemParts
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.scrolling import ScrollingStack

_TYPING = 250
"""Milliseconds after the last key, until what was typed is looked for."""
_FIELD, _LETTERS, _BESIDE_FROM = 150, 12, 600
_SEARCH, _BACK = Chord("F", ctrl=True), Chord("Esc")
_SORTS = {
    Column.CODE: "code",
    Column.MONTH: "month",
    Column.COUNTRY: "country",
    Column.CONSENT: "consent",
    Column.WAITING: "conflicts",
    Column.DUE: "due",
}


class RecordsView(Page):
    """The list, and a record in its place.

    Signals:
        typed: Words to be looked for.
        picked: What the list is to be narrowed by.
        sorted_by: The name of a column, and whether the other way round.
        more_wanted: The next page of the list.
        all_requested: All records are to be shown, not some alone.
        read_requested: The pass over the records is to go on.
        open_requested: The code of a record.
        left: The record is on show no more.
        history_requested: Its answers; only what changed, where that is True.
        place_requested: Another place of the desk: `conflicts` or `doubles`.
    """

    typed = Signal(str)
    picked = Signal(object)
    sorted_by = Signal(str, bool)
    more_wanted = Signal()
    all_requested = Signal()
    read_requested = Signal()
    open_requested = Signal(str)
    left = Signal()
    history_requested = Signal(bool)
    place_requested = Signal(str)

    def __init__(
        self, look: Look, orders: Sequence[Option] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.setProperty("kind", "page")
        self._state = ListState()
        self._descending = False
        self.title = text_label("", "display", self)
        self.told = text_label("", "muted", self)
        self.busy = BusyParts(look, self)
        self.problem = ProblemParts(look, self)
        self.tell_busy_with(self.busy)
        self.tell_problems_with(self.problem)
        self.field = LineField(self)
        self.field.setProperty("kind", "small")
        self.field.setMinimumWidth(look.px(_FIELD))
        self.field.setClearButtonEnabled(True)
        self.orders = ChoiceBox(look, self)
        self.orders.setMinimumContentsLength(_LETTERS)
        self.orders.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.turn_button, self.filter_button = QPushButton(self), QPushButton(self)
        self.filter_button.setCheckable(True)
        self.filters = FilterPanel(look, self)
        self.table = RecordsTable(look, self)
        self.empty = text_label("", "second", self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(0, look.px(56), 0, 0)
        self.empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.left_label = text_label("", "mildText", self)
        self.read_button = QPushButton(self)
        self.only_label, self.all_button = text_label("", "muted", self), QPushButton(self)
        self.sheet = RecordSheet(look, self)
        self.stack = ScrollingStack(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING)
        self._keys = PageKeys(self._belongs, self._act, self)
        self._lay_out()
        self._connect()
        self.offer_orders(orders)
        self.retranslate()

    # What is shown

    def offer_orders(self, orders: Sequence[Option]) -> None:
        """What the list can be ordered by."""
        at = max(0, self.orders.currentIndex())
        self.orders.blockSignals(True)
        self.orders.clear()
        for order in orders:
            self.orders.addItem(order.words, order.value)
        self.orders.setCurrentIndex(at)
        self.orders.blockSignals(False)

    @Slot(object, bool)
    def show_rows(self, rows: Sequence[RecordRow], more: bool) -> None:
        """Show the list from its beginning; the keyboard stays on the record it was on."""
        code = self.table.code
        self.table.records.show_rows(rows, more=more)
        self.table.go_to(code)
        self.table.setVisible(bool(rows))

    @Slot(object, bool)
    def add_rows(self, rows: Sequence[RecordRow], more: bool) -> None:
        """Show the next page below."""
        self.table.records.add(rows, more=more)

    @Slot(object)
    def show_state(self, state: ListState) -> None:
        """Say how many records there are, and what is not read yet."""
        self._state = state
        self.told.setText(state.told)
        self.empty.setText(state.empty)
        self.empty.setVisible(bool(state.empty))
        self.left_label.setText(state.left)
        for part in (self.left_label, self.read_button):
            part.setVisible(bool(state.left))
        self.only_label.setText(state.only)
        for part in (self.only_label, self.all_button):
            part.setVisible(bool(state.only))
        self.table.setAccessibleDescription(state.told)

    @Slot(object)
    def show_boxes(self, boxes: Sequence[Box]) -> None:
        """What the list can be narrowed by."""
        self.filters.show_boxes(boxes)
        self._say_filters()

    @Slot(object)
    def show_sheet(self, sheet: Sheet) -> None:
        """Show a record in the place of the list."""
        self.sheet.show_sheet(sheet)
        if self.stack.currentWidget() is not self.sheet:
            self.stack.setCurrentWidget(self.sheet)
            self.sheet.take_focus()

    @Slot(object)
    def show_history(self, history: History) -> None:
        """Show the answers of the record."""
        self.sheet.show_history(history)

    @Slot()
    def show_list(self) -> None:
        """Back to the list, and to the line where it was left."""
        if self.stack.currentIndex() != 0:
            self.sheet.forget()
            self.stack.setCurrentIndex(0)
            self.take_focus()

    def take_focus(self) -> None:
        """The keyboard goes to the list, else to the words."""
        if self.stack.currentWidget() is self.sheet:
            self.sheet.take_focus()
        elif not self.table.isHidden():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("RecordsView", "Records")

    def fit_width(self, width: int) -> None:
        """Columns for this width; the words have a line of their own where it is narrow."""
        inner = width - 2 * self.look.px(24)
        beside = inner >= self.look.px(_BESIDE_FROM)
        direction = QBoxLayout.Direction
        self._search.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self.table.fit(inner)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.title.setText(self.place_name())
        words = translate("RecordsView", "Words, answers or a code…")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(translate("RecordsView", "Search the records"))
        self.orders.setAccessibleName(translate("RecordsView", "Order of the list"))
        self.table.setAccessibleName(self.place_name())
        self.read_button.setText(translate("RecordsView", "Go on reading"))
        self.all_button.setText(translate("RecordsView", "Show all records"))
        self.table.records.say_heads()
        self.busy.retranslate()
        self.sheet.retranslate()
        self._say_filters()
        self._say_turn()

    # How it is made

    def _lay_out(self) -> None:
        look = self.look
        above = QHBoxLayout()
        above.setSpacing(look.px(14))
        above.addWidget(self.title)
        above.addStretch(1)
        above.addWidget(self.told, 0, Qt.AlignmentFlag.AlignBottom)
        self.told.setWordWrap(False)
        left = QHBoxLayout()
        left.addWidget(self.left_label, 1)
        left.addWidget(self.read_button)
        only = QHBoxLayout()
        only.addWidget(self.only_label, 1)
        only.addWidget(self.all_button)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addLayout(above)
        column.addLayout(self._search_row())
        column.addWidget(self.filters)
        column.addLayout(only)
        column.addLayout(left)
        # No stretch: Qt would give a hidden list its share.
        column.addWidget(self.table)
        column.addWidget(self.empty)
        self.stack.addWidget(whole)
        self.stack.addWidget(self.sheet)
        page = QVBoxLayout(self)
        page.setContentsMargins(look.px(24), look.px(18), look.px(24), look.px(14))
        page.setSpacing(look.px(8))
        page.addWidget(self.problem)
        page.addWidget(self.stack, 1)
        page.addWidget(self.busy)
        self.show_state(self._state)

    def _search_row(self) -> QBoxLayout:
        self._search = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._search.setSpacing(self.look.px(8))
        self._search.addWidget(self.field, 1)
        row = QHBoxLayout()
        row.setSpacing(self.look.px(8))
        row.addWidget(self.orders, 1)
        for button in (self.turn_button, self.filter_button):
            row.addWidget(button)
        self._search.addLayout(row)
        return self._search

    def _connect(self) -> None:
        self.field.textChanged.connect(self._timer.start)
        self.field.returnPressed.connect(self._on_entered)
        self._timer.timeout.connect(self._on_typed)
        self.orders.currentIndexChanged.connect(self._on_sorted)
        self.turn_button.clicked.connect(self._on_turned)
        self.filter_button.toggled.connect(self._on_filters_toggled)
        self.filters.picked.connect(self._on_picked)
        self.read_button.clicked.connect(self.read_requested)
        self.all_button.clicked.connect(self.all_requested)
        self.table.horizontalHeader().sectionClicked.connect(self._on_head_clicked)
        self.table.records.more_wanted.connect(self.more_wanted)
        self.table.opened.connect(self.open_requested)
        self.sheet.back_requested.connect(self.left)
        self.sheet.history_requested.connect(self.history_requested)
        self.sheet.way_taken.connect(self._on_way_taken)

    def _belongs(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and watched.window() is self.window()

    def _act(self, chord: Chord, rehearse: bool) -> bool:
        """Ctrl+F goes to the words, and Escape from a record to the list, from wherever."""
        leaves = chord == _BACK and self.stack.currentWidget() is self.sheet
        if chord != _SEARCH and not leaves:
            return False
        if not rehearse:
            self.left.emit()
        if not rehearse and not leaves:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
        return True

    @Slot()
    def _on_typed(self) -> None:
        self.typed.emit(self.field.text())

    @Slot()
    def _on_entered(self) -> None:
        self._timer.stop()
        self._on_typed()
        self.take_focus()

    @Slot()
    def _on_sorted(self) -> None:
        column = str(self.orders.currentData())
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        at = next(each for each, name in _SORTS.items() if name == column)
        self.table.horizontalHeader().setSortIndicator(at, order)
        self._say_turn()
        self.sorted_by.emit(column, self._descending)

    @Slot()
    def _on_turned(self) -> None:
        self._descending = not self._descending
        self._on_sorted()

    @Slot(int)
    def _on_head_clicked(self, column: int) -> None:
        name = _SORTS.get(Column(column))
        if name is None:
            return
        same = name == str(self.orders.currentData())
        self._descending = same and not self._descending
        self.orders.blockSignals(True)
        self.orders.setCurrentIndex(self.orders.findData(name))
        self.orders.blockSignals(False)
        self._on_sorted()

    @Slot(bool)
    def _on_filters_toggled(self, shown: bool) -> None:
        self.filters.setVisible(shown)

    @Slot(object)
    def _on_picked(self, picked: object) -> None:
        self._say_filters()
        self.picked.emit(picked)

    @Slot(str)
    def _on_way_taken(self, goal: str) -> None:
        kind, _, code = goal.partition(":")
        if code:
            self.open_requested.emit(code)
        else:
            self.place_requested.emit(kind)

    def _say_filters(self) -> None:
        count = len(self.filters.chosen)
        name = translate("RecordsView", "Filters")
        words = f"{name}: {count}" if count else name
        self.filter_button.setText(words)
        self.filter_button.setAccessibleName(words)

    def _say_turn(self) -> None:
        # Arrows are no letters of the font in every size: words say it to everybody.
        words = (
            translate("RecordsView", "Descending")
            if self._descending
            else translate("RecordsView", "Ascending")
        )
        self.turn_button.setText(words)
        self.turn_button.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the words takes them away."""
        if event.key() == Qt.Key.Key_Escape and self.field.hasFocus() and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Hear the keys; and the width is known only now."""
        super().showEvent(event)
        self.fit_width(self.width())
        self._keys.listen(on_show=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hear no keys any more."""
        super().hideEvent(event)
        self._keys.listen(on_show=False)
