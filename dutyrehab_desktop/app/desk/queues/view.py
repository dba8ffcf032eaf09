"""Everything that waits at the desk, one card for each kind of thing."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.queues.lines import Act, TodoCard, TodoLine, TodoPage
from dutyrehab_desktop.app.widgets.asking_page import AskingPage
from dutyrehab_desktop.app.widgets.cards_page import row_of, titled_card
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.pill_row import PillRow

LONGEST = 500
AT_ONCE = 20
"""So many lines of a queue are shown; the next ones on a press."""


class QueuesView(AskingPage):
    """Lines that are ticked off, answered, deleted, or decided in a place of their own.

    Signals:
        look_requested: Everything is to be looked through again.
        ticked: Queue, line, and what was done.
        unticked: Queue and line.
        answered: A line of "ask me first", whether the person said yes, and how they were asked.
        ask_again_requested: Such a line whose yes was used.
        delete_requested: The code of a record; it was asked twice.
        place_requested: The name of a place (`wording.PLACES`).
    """

    look_requested = Signal()
    ticked = Signal(str, str, str)
    unticked = Signal(str, str)
    answered = Signal(str, bool, str)
    ask_again_requested = Signal(str)
    delete_requested = Signal(str)
    place_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = TodoPage()
        self.ask: AskDialog | None = None
        self._open: set[str] = set()
        self._shown: dict[str, int] = {}
        self.ui.backButton.hide()
        self.ui.secondButton.hide()
        self.ui.openButton.clicked.connect(self.look_requested)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: TodoPage) -> None:
        """Show everything as it stands; the keyboard stays where it was, or goes on."""
        self.page = page
        self.refill(page.told, [partial(self._card, card) for card in page.cards])
        if page.looked and not page.waiting:
            told = translate("QueuesView", "Nothing waits.")
            self.ui.cardsLayout.insertWidget(0, text_label(told, "understood", self))

    def take_focus(self) -> None:
        """The keyboard goes to looking again."""
        self.ui.openButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("QueuesView", "To do")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        told = translate(
            "QueuesView",
            "What waits at this desk, by code and month. Nobody's name or number stands here.",
        )
        self.word(told, (translate("QueuesView", "Look again"), ""))

    def _card(self, card: TodoCard) -> QFrame:
        frame, column = titled_card(card.title, self)
        column.addWidget(text_label(card.why, "muted", frame))
        if card.way and card.lines:
            way = QPushButton(card.way, frame)
            way.setAccessibleDescription(card.title)
            way.clicked.connect(partial(self.place_requested.emit, card.place))
            self.buttons[f"{card.queue} way"] = way
            column.addLayout(row_of(way))
        shown = self._shown.get(card.queue, AT_ONCE)
        for line in card.lines[:shown]:
            column.addWidget(self._row(line, frame))
        if len(card.lines) > shown:
            more = translate("QueuesView", "Show more: {count}").format(
                count=len(card.lines) - shown
            )
            button = self._fold(more, card, "more", partial(self._show_more, card.queue))
            column.addLayout(row_of(button))
        if card.done:
            is_open = card.queue in self._open
            words = (
                translate("QueuesView", "Hide what is done")
                if is_open
                else translate("QueuesView", "Show what is done: {count}")
            ).format(count=len(card.done))
            button = self._fold(words, card, "fold", partial(self._turn, card.queue))
            column.addLayout(row_of(button))
            for line in card.done[:AT_ONCE] if is_open else ():
                column.addWidget(self._row(line, frame))
        return frame

    def _fold(self, words: str, card: TodoCard, name: str, act: "partial[None]") -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", "quiet")
        button.setAccessibleDescription(card.title)
        button.clicked.connect(act)
        self.buttons[f"{card.queue} {name}"] = button
        return button

    def _row(self, line: TodoLine, parent: QWidget) -> QFrame:
        row = QFrame(parent)
        row.setProperty("kind", "row")
        described = ", ".join(filter(None, (line.due, line.detail, line.told)))
        row.setAccessibleName(line.title)
        row.setAccessibleDescription(described)
        across = QHBoxLayout(row)
        across.setContentsMargins(14, 8, 8, 8)
        across.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(line.title, "heading", row))
        if line.due and line.late:
            when = PillRow(self.look, row)
            when.show_pills("", (), (line.due,))
            words.addWidget(when)
        elif line.due:
            words.addWidget(text_label(line.due, "muted", row))
        for text in filter(None, (line.detail, line.told)):
            words.addWidget(text_label(text, "muted", row))
        words.insertStretch(0, 1)
        across.addLayout(words, 1)
        buttons = [self._button(act, line, row) for act in line.acts]
        for button in buttons:
            button.setAccessibleDescription(described)
        if len(buttons) == 1:
            across.addWidget(buttons[0], 0, Qt.AlignmentFlag.AlignVCenter)
        elif buttons:
            # Beside the words there is no room for several in large letters.
            words.addSpacing(6)
            words.addLayout(row_of(*buttons))
        words.addStretch(1)
        return row

    def _button(self, act: Act, line: TodoLine, row: QWidget) -> QPushButton:
        words = {
            Act.DONE: translate("QueuesView", "Done…"),
            Act.UNDO: translate("QueuesView", "Not done"),
            Act.YES: translate("QueuesView", "Said yes…"),
            Act.NO: translate("QueuesView", "Said no…"),
            Act.ASK_AGAIN: translate("QueuesView", "Ask again next time"),
            Act.DELETE: translate("QueuesView", "Delete everywhere…"),
        }[act]
        button = QPushButton(words, row)
        if act in (Act.UNDO, Act.NO):
            button.setProperty("kind", "quiet")
        button.setAccessibleName(f"{words} {line.title}")
        button.clicked.connect(partial(self._on_act, act, line))
        self.buttons[f"{line.queue} {line.subject} {act}"] = button
        return button

    def _on_act(self, act: Act, line: TodoLine) -> None:
        if act is Act.UNDO:
            self.unticked.emit(line.queue, line.subject)
        elif act is Act.ASK_AGAIN:
            self.ask_again_requested.emit(line.subject)
        elif act is Act.DELETE:
            self._ask_to_delete(line)
        elif act is Act.DONE:
            texts = (
                line.title,
                translate("QueuesView", "What was done, in a sentence. Name nobody."),
                translate("QueuesView", "Tick it off"),
            )
            self.ask_line(texts, LONGEST).said.connect(
                partial(self.ticked.emit, line.queue, line.subject)
            )
        else:
            agreed = act is Act.YES
            texts = (
                f"{line.title}: {line.detail}",
                translate("QueuesView", "Who asked the person, and how. Name nobody."),
                translate("QueuesView", "Write down: yes, once")
                if agreed
                else translate("QueuesView", "Write down: no"),
            )
            self.ask_line(texts, LONGEST).said.connect(
                partial(self.answered.emit, line.subject, agreed)
            )

    def _ask_to_delete(self, line: TodoLine) -> None:
        self.ask = AskDialog(
            translate("QueuesView", "Delete {code} everywhere?").format(code=line.title),
            translate(
                "QueuesView",
                "The record, its sealed copies and its contact sheet are deleted here, and at the "
                "laptops with the next receipts. No bundle brings it back.",
            ),
            (translate("QueuesView", "Delete it"), translate("QueuesView", "Leave it")),
            self,
        )
        self.ask.agreed.connect(partial(self.delete_requested.emit, line.subject))
        self.ask.open()

    def _turn(self, queue: str) -> None:
        self._open ^= {queue}
        self.show_page(self.page)

    def _show_more(self, queue: str) -> None:
        self._shown[queue] = self._shown.get(queue, AT_ONCE) + AT_ONCE
        self.show_page(self.page)
