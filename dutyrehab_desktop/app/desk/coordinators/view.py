"""Files for other coordinators and from them, on the coordinator's screen."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from dutyrehab_desktop.app.common.dialogs import PickKind, pick_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.coordinators.lines import (
    ArrivedFile,
    CardToCompare,
    CoordinatorsPage,
    WrittenFile,
)
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of, titled_card
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.scrolling import lay_out_now
from dutyrehab_desktop.app.widgets.words_card import WordsCard


class CoordinatorsView(CardsPage):
    """Compare a card and write; look at a file and take it in; undo.

    Signals:
        card_chosen: Another coordinator's card.
        write_requested: The card's words are the same; the folder to write into.
        file_chosen: A file of another coordinator.
        take_in_requested: What it brings was seen and is wanted.
        undo_requested: What was taken in last is to be taken out.
    """

    card_chosen = Signal(object)
    write_requested = Signal(object)
    file_chosen = Signal(object)
    take_in_requested = Signal()
    undo_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = CoordinatorsPage()
        self.compare: WordsCard | None = None
        self.take_button: QPushButton | None = None
        self.undo_button: QPushButton | None = None
        self.ui.backButton.hide()
        self.ui.openButton.clicked.connect(self._on_write_clicked)
        self.ui.secondButton.clicked.connect(self._on_take_clicked)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: CoordinatorsPage) -> None:
        """Show everything as it stands."""
        ticked = self._ticked() and _words_of(page) == _words_of(self.page)
        moves = _step_of(page) != _step_of(self.page) or self._has_keyboard()
        self.page = page
        self.compare = self.take_button = self.undo_button = None
        cards = self.ui.cardsLayout
        empty_layout(cards)
        if page.told:
            cards.addWidget(text_label(page.told, "understood", self))
        if page.may_undo:
            self.undo_button = QPushButton(translate("CoordinatorsView", "Undo"), self)
            self.undo_button.setAccessibleDescription(page.told)
            self.undo_button.clicked.connect(self.undo_requested)
            cards.addLayout(row_of(self.undo_button))
        if page.card is not None:
            self._show_card(page.card)
        if page.written is not None:
            self._show_written(page.written)
        if page.arrived is not None:
            self._show_arrived(page.arrived)
        if self.compare is not None and self.compare.same is not None:
            self.compare.same.setChecked(ticked)
        if moves:
            self._go_on()

    def parts_at_rest(self) -> Iterable[QWidget]:
        """Everything that changes something."""
        parts = (self.compare, self.take_button, self.undo_button)
        return tuple(part for part in parts if part is not None)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("CoordinatorsView", "Other coordinators")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        told = translate(
            "CoordinatorsView",
            "Two coordinators of one project give each other what they merged, and end with the "
            "same: records that may travel, choices in conflicts, withdrawals and judgements about "
            "who is who. How to reach people stays where it is.",
        )
        self.word(
            told,
            (
                translate("CoordinatorsView", "Write a bundle…"),
                translate("CoordinatorsView", "Take in a bundle…"),
            ),
        )

    def _go_on(self) -> None:
        """The keyboard goes to what comes next."""
        same = None if self.compare is None else self.compare.same
        target = same or self.take_button or self.undo_button
        if target is None or not self.isVisible():
            return
        # A layout shows what is new in it one turn later, and what is not seen takes no keyboard.
        part: QWidget | None = target
        while part is not None and part is not self:
            part.show()
            part = part.parentWidget()
        lay_out_now(self.ui.pageScrollArea)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_keyboard(self) -> bool:
        had = self.focusWidget()
        return any(had is part or part.isAncestorOf(had) for part in self.parts_at_rest() if had)

    def _ticked(self) -> bool:
        same = None if self.compare is None else self.compare.same
        return same is not None and same.isChecked()

    def _show_card(self, line: CardToCompare) -> None:
        title = translate("CoordinatorsView", "Card of “{organisation}”")
        told = translate(
            "CoordinatorsView",
            "Call the other coordinator: they see the same ten words at “Enrolment "
            "card”. If one differs, write nothing for this card.",
        )
        same = translate("CoordinatorsView", "We compared all ten words, and they are the same.")
        action = translate("CoordinatorsView", "Write the bundle…")
        texts = (title.format(organisation=line.organisation), told)
        self.compare = WordsCard(self.look, texts, line.words, (same, action), self)
        self.compare.agreed.connect(self._on_words_agreed)
        self.ui.cardsLayout.addWidget(self.compare)

    def _show_written(self, line: WrittenFile) -> None:
        card, column = titled_card(translate("CoordinatorsView", "The bundle is ready"), self)
        column.addWidget(text_label(line.told, "understood", card))
        column.addLayout(_counts(line.counts, card))
        self.ui.cardsLayout.addWidget(card)
        texts = (
            translate("CoordinatorsView", "Ten words of this desk"),
            translate(
                "CoordinatorsView",
                "Read them out to the other coordinator. They compare them before they take your "
                "first bundle in.",
            ),
        )
        self.ui.cardsLayout.addWidget(WordsCard(self.look, texts, line.words, parent=self))

    def _show_arrived(self, line: ArrivedFile) -> None:
        title = translate("CoordinatorsView", "What {name} brings").format(name=line.name)
        card, column = titled_card(title, self)
        if line.odd:
            column.addWidget(text_label(line.odd, "mildText", card))
        column.addLayout(_counts(line.counts, card))
        self.ui.cardsLayout.addWidget(card)
        action = translate("CoordinatorsView", "Take it in")
        if line.words:
            self._ask_to_compare(line, action)
        else:
            self.take_button = QPushButton(action, card)
            self.take_button.setProperty("kind", "primary")
            self.take_button.setAccessibleName(f"{action}: {line.name}")
            self.take_button.clicked.connect(self.take_in_requested)
            column.addLayout(row_of(self.take_button))
        if line.changes:
            self.ui.cardsLayout.addWidget(self._records(line))

    def _ask_to_compare(self, line: ArrivedFile, action: str) -> None:
        title = translate("CoordinatorsView", "This sender is new here.")
        told = translate(
            "CoordinatorsView",
            "Call the other coordinator: they see the same ten words after writing the bundle. If "
            "one differs, take nothing in.",
        )
        if line.revoked:
            title = translate("CoordinatorsView", "This sender is not trusted any more.")
            told = translate(
                "CoordinatorsView",
                "Take in only what the other coordinator gave you by hand, and compare the ten "
                "words once more.",
            )
        same = translate("CoordinatorsView", "We compared all ten words, and they are the same.")
        self.compare = WordsCard(self.look, (title, told), line.words, (same, action), self)
        self.compare.agreed.connect(self.take_in_requested)
        self.ui.cardsLayout.addWidget(self.compare)

    def _records(self, line: ArrivedFile) -> QFrame:
        card, column = titled_card(translate("CoordinatorsView", "Record by record"), self)
        for change in line.changes:
            texts = (change.code, change.detail)
            column.addWidget(LineRow(change.code, texts, (change.kind,), parent=card))
        if line.more:
            told = translate("CoordinatorsView", "And {count} more, in the counts above.")
            column.addWidget(text_label(told.format(count=line.more), "muted", card))
        return card

    @Slot()
    def _on_write_clicked(self) -> None:
        title = translate("CoordinatorsView", "Where is the other coordinator's card?")
        pick_path(PickKind.FILE, title, self, self.card_chosen.emit)

    @Slot()
    def _on_words_agreed(self) -> None:
        title = translate("CoordinatorsView", "Where should the bundle be?")
        pick_path(PickKind.FOLDER, title, self, self.write_requested.emit)

    @Slot()
    def _on_take_clicked(self) -> None:
        title = translate("CoordinatorsView", "Where is the other coordinator's bundle?")
        pick_path(PickKind.FILE, title, self, self.file_chosen.emit)


def _words_of(page: CoordinatorsPage) -> tuple[str, ...]:
    shown = page.card or page.arrived
    return () if shown is None else shown.words


def _step_of(page: CoordinatorsPage) -> tuple[object, ...]:
    return _words_of(page), page.arrived is None, page.written is None, page.may_undo


def _counts(counts: tuple[tuple[str, int], ...], parent: QWidget) -> QGridLayout:
    """Numbers in one column, what they count beside them; nought is quieter."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (words, count) in enumerate(counts):
        number = text_label(str(count), "heading" if count else "muted", parent)
        number.setWordWrap(False)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(number, row, 0)
        grid.addWidget(text_label(words, "body" if count else "muted", parent), row, 1)
    return grid
