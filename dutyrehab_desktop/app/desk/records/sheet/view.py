"""One record on the screen: cards, and its answers with what stood there before."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.records.lines import Card, Fact, History, HistoryRow, Sheet, Written
from dutyrehab_desktop.app.widgets.cards_page import row_of, titled_card
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label

_WIDEST = 1000


class RecordSheet(QWidget):
    """A record's page, in the place of the list. Nothing on it can be selected or copied.

    Signals:
        back_requested: Back to the list.
        history_requested: Its answers are to be shown; only what changed, where that is True.
        way_taken: Where to: `conflicts`, `doubles`, or `record:` and a code.
    """

    back_requested = Signal()
    history_requested = Signal(bool)
    way_taken = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.sheet: Sheet | None = None
        self.ways: dict[str, QPushButton] = {}
        self.back_button = QPushButton(self)
        self.back_button.clicked.connect(self.back_requested)
        self.code_label = text_label("", "display", self)
        head = QHBoxLayout()
        head.setSpacing(look.px(16))
        head.addWidget(self.back_button)
        head.addWidget(self.code_label, 1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It is read by the arrows, whether or not there is a button on it.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = QWidget(self.area)
        outer.setProperty("kind", "clear")
        inside = QWidget(outer)
        inside.setMaximumWidth(look.px(_WIDEST))
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, look.px(10), 0)
        row.addWidget(inside, 1)
        row.addStretch(0)
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(look.px(12))
        self.area.setWidget(outer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addLayout(head)
        column.addWidget(self.area, 1)
        self.history_button: QPushButton | None = None
        self.changed_box: QCheckBox | None = None
        self._history: QVBoxLayout | None = None
        self.retranslate()

    @Slot(object)
    def show_sheet(self, sheet: Sheet) -> None:
        """Show a record; its answers stay away until they are asked for."""
        same = self.sheet is not None and self.sheet.code == sheet.code
        at = self.area.verticalScrollBar().value() if same else 0
        self.sheet = sheet
        self.code_label.setText(sheet.code)
        empty_layout(self._cards)
        self.ways = {}
        self.history_button = self.changed_box = self._history = None
        for line in sheet.told:
            self._cards.addWidget(text_label(line, "muted", self))
        for card in sheet.cards:
            self._cards.addWidget(self._card(card))
        if sheet.readable:
            self._cards.addWidget(self._answers())
        self._cards.addStretch(1)
        self.area.setAccessibleName(", ".join((sheet.code, *sheet.told)))
        self.area.verticalScrollBar().setValue(at)

    @Slot(object)
    def show_history(self, history: History) -> None:
        """Show the answers, and what stood there before."""
        if self._history is None or self.history_button is None or self.changed_box is None:
            return
        had = self.history_button.hasFocus()
        empty_layout(self._history)
        self.history_button.hide()
        self.changed_box.blockSignals(True)
        self.changed_box.setChecked(history.changed)
        self.changed_box.blockSignals(False)
        self.changed_box.show()
        if had:
            self.changed_box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._history.addWidget(text_label(history.told, "muted", self))
        for part in history.parts:
            title = text_label(part.title, "tightTitle", self)
            title.setContentsMargins(0, self._look.px(10), 0, 0)
            self._history.addWidget(title)
            for line in part.rows:
                self._history.addWidget(self._line(line, history.heads))

    def forget(self) -> None:
        """Nothing of the record stays on the screen."""
        self.sheet = None
        self.ways = {}
        self.history_button = self.changed_box = self._history = None
        empty_layout(self._cards)

    def take_focus(self) -> None:
        """The keyboard goes to the page, which the arrows move."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say its own words in the window's language."""
        words = translate("RecordSheetView", "Back to the list")
        self.back_button.setText(f"{words}   Esc")
        self.back_button.setAccessibleName(words)

    def _card(self, card: Card) -> QFrame:
        frame, column = titled_card(card.title, self)
        if card.told:
            column.addWidget(text_label(card.told, "muted", frame))
        for fact in card.facts:
            column.addWidget(self._fact(fact, frame))
        if card.ways:
            buttons = []
            for way in card.ways:
                button = QPushButton(way.words, frame)
                button.setProperty("goal", way.goal)
                button.setAccessibleDescription(card.title)
                button.clicked.connect(self._on_way_clicked)
                self.ways[way.goal] = button
                buttons.append(button)
            column.addLayout(row_of(*buttons))
        return frame

    def _fact(self, fact: Fact, parent: QWidget) -> QFrame:
        frame = QFrame(parent)
        frame.setAccessibleName(f"{fact.title}: {fact.pill}" if fact.pill else fact.title)
        frame.setAccessibleDescription(" ".join(fact.details))
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, self._look.px(2), 0, self._look.px(2))
        row.setSpacing(self._look.px(14))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(fact.title, "body", frame))
        for detail in fact.details:
            if detail:
                words.addWidget(text_label(detail, "muted", frame))
        row.addLayout(words, 1)
        if fact.pill:
            pill = QLabel(fact.pill, frame)
            pill.setTextFormat(Qt.TextFormat.PlainText)
            pill.setProperty("kind", "amberPill" if fact.waits else "pill")
            row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def _answers(self) -> QFrame:
        title = translate("RecordSheetView", "Answers and their history")
        frame, column = titled_card(title, self)
        told = translate(
            "RecordSheetView",
            "For work inside the organisation only. Nothing here can be copied out; make sure "
            "that nobody reads over your shoulder.",
        )
        column.addWidget(text_label(told, "muted", frame))
        self.history_button = QPushButton(translate("RecordSheetView", "Show the answers"), frame)
        self.history_button.clicked.connect(self._on_history_clicked)
        column.addLayout(row_of(self.history_button))
        words = translate("RecordSheetView", "Only what was written more than once")
        self.changed_box = QCheckBox(words, frame)
        self.changed_box.hide()
        self.changed_box.toggled.connect(self.history_requested)
        column.addWidget(self.changed_box)
        self._history = QVBoxLayout()
        self._history.setSpacing(self._look.px(6))
        column.addLayout(self._history)
        return frame

    def _line(self, line: HistoryRow, heads: tuple[str, ...]) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("kind", "hint" if line.waits else "clear")
        column = QVBoxLayout(frame)
        side = self._look.px(12) if line.waits else 0
        column.setContentsMargins(side, self._look.px(5), side, self._look.px(5))
        column.setSpacing(2)
        column.addWidget(text_label(line.question, "muted", frame))
        if line.waits:
            pill = QLabel(translate("RecordSheetView", "waits for a choice"), frame)
            pill.setProperty("kind", "amberPill")
            column.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(self._look.px(20))
        filled = [at for at, column_ in enumerate(line.columns) if column_]
        alone = len(filled) == 1 and len(line.columns[filled[0]]) == 1
        for at, written in enumerate(line.columns):
            if alone and at not in filled:
                continue
            row.addLayout(self._column("" if alone else heads[at], written, frame), 1)
        column.addLayout(row)
        frame.setAccessibleName(line.question)
        frame.setAccessibleDescription("; ".join(_spoken(line, heads)))
        return frame

    def _column(self, head: str, written: tuple[Written, ...], parent: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        if head:
            column.addWidget(text_label(head, "small", parent))
        if not written:
            column.addWidget(text_label("–", "muted", parent))
        for one in written:
            column.addWidget(text_label(one.words, "heading" if one.stands else "body", parent))
            if one.origin:
                column.addWidget(text_label(one.origin, "small", parent))
        column.addStretch(1)
        return column

    @Slot()
    def _on_way_clicked(self) -> None:
        self.way_taken.emit(str(self.sender().property("goal")))

    @Slot()
    def _on_history_clicked(self) -> None:
        self.history_requested.emit(False)


def _spoken(line: HistoryRow, heads: tuple[str, ...]) -> Iterator[str]:
    for head, column in zip(heads, line.columns, strict=True):
        for one in column:
            yield f"{head}: {one.words}, {one.origin}"
