"""The barriers beside the question: folded to a rail, or open as a list of cards."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.barrier_card import BarrierCard
from dutyrehab_desktop.app.widgets.barrier_rail import RAIL_WIDTH, BarrierRail
from dutyrehab_desktop.app.widgets.focus import keyboard_in
from dutyrehab_desktop.app.widgets.painting import dress_button
from dutyrehab_desktop.app.widgets.side_lines import BarrierLine, LineKind

PANEL_WIDTH = 288


class _Cards(QWidget):
    """Takes the height that its cards need at its real width.

    Qt asks for the height at the least width instead, where every text breaks into more lines:
    below the last card as much again would be empty.
    """

    def minimumSizeHint(self) -> QSize:
        """The least width, and the height at the width that the panel gives."""
        least, column = super().minimumSizeHint(), self.layout()
        if column is None or not column.hasHeightForWidth():
            return least
        return QSize(least.width(), column.heightForWidth(max(self.width(), least.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class BarrierPanel(QFrame):
    """Rail or list.

    Signals:
        fold_requested: The other state was asked for.
        jump_requested: Target of an answer that the reader wants to see.
    """

    fold_requested = Signal()
    jump_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards: dict[str, BarrierCard] = {}
        self._lines: tuple[BarrierLine, ...] = ()
        self._rest_words = ""
        self.setProperty("kind", "right")
        self.rail = BarrierRail(look, self)
        self._list = QWidget(self)
        self._title = QLabel(self._list)
        self._title.setProperty("kind", "heading")
        self._fold = QPushButton(self._list)
        self._fold.setProperty("kind", "quiet")
        self._empty = QLabel(self._list)
        self._empty.setProperty("kind", "muted")
        self._rest = QLabel(self._list)
        self._rest.setProperty("kind", "small")
        self._foot = QLabel(self._list)
        self._foot.setProperty("kind", "small")
        for label in (self._title, self._empty, self._rest, self._foot):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._build()
        self.rail.clicked.connect(self.fold_requested)
        self._fold.clicked.connect(self.fold_requested)
        look.changed.connect(self._on_look_changed)
        self.retranslate()
        self._on_look_changed()

    @property
    def cards(self) -> tuple[BarrierCard, ...]:
        """The cards, in order."""
        return tuple(self._cards.values())

    @property
    def is_open(self) -> bool:
        """True while the cards are seen."""
        return self._stack.currentWidget() is self._list

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.rail)
        self._stack.addWidget(self._list)
        self._outer = QVBoxLayout(self._list)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop)
        self._outer.addLayout(head)
        scroll = QScrollArea(self._list)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: if it came and went, the cards would be laid out for two widths at once.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = _Cards(scroll)
        inner.setProperty("kind", "clear")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._rest)
        self._column.addStretch(1)
        scroll.setWidget(inner)
        self._outer.addWidget(scroll, 1)
        self._outer.addWidget(self._foot)

    def show_open(self, opened: bool) -> None:
        """Open or fold; folding also closes every card."""
        focused = keyboard_in(self) is not None
        self._stack.setCurrentWidget(self._list if opened else self.rail)
        if opened:
            self._fill()
        else:
            self.veil()
        self._on_look_changed()
        if focused:
            (self._fold if opened else self.rail).setFocus(Qt.FocusReason.OtherFocusReason)

    def veil(self) -> None:
        """Close every card again."""
        for card in self._cards.values():
            card.fold()

    def take_focus(self) -> None:
        """Put the keyboard on the first card."""
        first = next(iter(self._cards.values()), None)
        (first.head if first else self._fold).setFocus(Qt.FocusReason.TabFocusReason)

    def show_lines(self, lines: Sequence[BarrierLine], rest: str) -> None:
        """Show other barriers.

        Args:
            lines: Found ones first; then what is open, which the rail does not count.
            rest: One line about what was not asked yet, or empty.
        """
        self._lines, self._rest_words = tuple(lines), rest
        barriers = [line for line in lines if line.kind is LineKind.BARRIER]
        found = sum(line.found for line in barriers)
        self.rail.show_numbers(found, len(barriers) - found)
        if self.is_open:
            self._fill()

    def _fill(self) -> None:
        """Bring the cards up to date; done only while they are seen."""
        lines = self._lines
        wanted = {line.id: line for line in lines}
        for gone in [key for key in self._cards if key not in wanted]:
            card = self._cards.pop(gone)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        cards: dict[str, BarrierCard] = {}
        for position, line in enumerate(lines):
            card = self._cards.get(line.id) or self._new_card(line)
            card.show_line(line)
            if self._column.indexOf(card) != position:
                self._column.insertWidget(position, card)
                card.show()
            cards[line.id] = card
        self._cards = cards
        self._empty.setVisible(not lines)
        self._rest.setText(self._rest_words)
        self._rest.setVisible(bool(self._rest_words))

    def _new_card(self, line: BarrierLine) -> BarrierCard:
        card = BarrierCard(self._look, line)
        card.jump_requested.connect(self.jump_requested)
        return card

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        self._title.setText(translate("BarrierPanel", "What stands in the way, and what is open"))
        self._fold.setText(translate("BarrierPanel", "Fold"))
        self._fold.setAccessibleName(translate("BarrierPanel", "Fold the side notes"))
        self._fold.setAccessibleDescription(translate("BarrierPanel", "Key B"))
        self._fold.setToolTip(translate("BarrierPanel", "Key B"))
        self._empty.setText(translate("BarrierPanel", "Nothing so far."))
        self._foot.setText(
            translate("BarrierPanel", "For the interviewer. Not legal advice: ask a lawyer.")
        )
        self.rail.describe()
        for card in self._cards.values():
            card.retranslate()

    @Slot()
    def _on_look_changed(self) -> None:
        look = self._look
        self.setFixedWidth(look.px(PANEL_WIDTH) if self.is_open else look.px(RAIL_WIDTH))
        self._outer.setContentsMargins(look.px(14), look.px(12), look.px(12), look.px(12))
        self._outer.setSpacing(look.px(8))
        self._column.setSpacing(look.px(9))
        dress_button(self._fold, "fold", look.color("accent_text"), look.px(15))
