"""The steps of a project's set-up, one below the other."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.setup.lines import Act, SetupPage, StepAct, StepCard
from dutyrehab_desktop.app.widgets.asking_page import AskingPage
from dutyrehab_desktop.app.widgets.cards_page import row_of
from dutyrehab_desktop.app.widgets.line_row import text_label

LONGEST, LONGEST_CODE = 500, 20
_MARKS = {"done": "\u2713", "open": "", "doubtful": "!"}


class SetupView(AskingPage):
    """A card for each step, with its state and its buttons.

    Signals:
        place_requested: The name of a place where a step is done.
        written: A step, and what was written down about it.
        draw_requested: Some more codes for interviewers.
        strike_requested: A code that is not given out any more.
        play_requested: The test with an invented person.
    """

    place_requested = Signal(str)
    written = Signal(str, str)
    draw_requested = Signal()
    strike_requested = Signal(str)
    play_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = SetupPage()
        for button in (self.ui.openButton, self.ui.secondButton, self.ui.backButton):
            button.hide()
        self.retranslate()

    @Slot(object)
    def show_page(self, page: SetupPage) -> None:
        """Show how far everything is."""
        self.page = page
        self.retranslate()

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("SetupView", "Set-up")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        told = translate(
            "SetupView",
            "What a project needs before its first real interview, in one sitting and in this "
            "order. What the program can see it sees for itself; the rest you write down.",
        )
        self.word(told, ("", ""))
        makes = [partial(self._card, number, one) for number, one in enumerate(self.page.cards, 1)]
        self.refill(self.page.told, makes)

    def take_focus(self) -> None:
        """To the first step that is not done."""
        waiting = [card for card in self.page.cards if card.state != "done"]
        names = [_name(card, act) for card in (*waiting, *self.page.cards) for act in card.acts]
        first = next((self.buttons[name] for name in names if name in self.buttons), None)
        if first is not None:
            first.setFocus()

    def _card(self, number: int, step: StepCard) -> QFrame:
        card = QFrame(self)
        card.setProperty("kind", "card")
        card.setAccessibleName(f"{number}. {step.title}: {step.state_words}")
        card.setAccessibleDescription(" ".join((step.why, *step.facts)))
        across = QHBoxLayout(card)
        across.setContentsMargins(24, 16, 24, 16)
        across.setSpacing(12)
        mark = text_label(_MARKS[step.state] or str(number), "number", card)
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        mark.setFixedWidth(self.look.px(26))
        across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(text_label(step.title, "heading", card), 1)
        state = QLabel(step.state_words, card)
        state.setProperty("kind", "amberPill" if step.state == "doubtful" else "pill")
        head.addWidget(state, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        column.addWidget(text_label(step.why, "muted", card))
        for fact in step.facts:
            column.addWidget(text_label(fact, "detail", card))
        if step.acts:
            column.addLayout(row_of(*(self._button(step, act, card) for act in step.acts)))
        across.addLayout(column, 1)
        return card

    def _button(self, step: StepCard, act: StepAct, card: QFrame) -> QPushButton:
        button = QPushButton(act.words, card)
        if act.act is Act.STRIKE:
            button.setProperty("kind", "quiet")
        button.setAccessibleName(f"{act.words} {step.title}")
        button.setAccessibleDescription(" ".join((step.state_words, *step.facts)))
        button.clicked.connect(partial(self._on_act, step, act))
        self.buttons[_name(step, act)] = button
        return button

    def _on_act(self, step: StepCard, act: StepAct) -> None:
        if act.act is Act.GO:
            self.place_requested.emit(act.place)
        elif act.act is Act.DRAW:
            self.draw_requested.emit()
        elif act.act is Act.PLAY:
            self.play_requested.emit()
        elif act.act is Act.STRIKE:
            texts = (
                translate("SetupView", "Strike a code out"),
                translate(
                    "SetupView", "Which code is not given out any more? What came under it stays."
                ),
                translate("SetupView", "Strike it out"),
            )
            self.ask_line(texts, LONGEST_CODE).said.connect(self.strike_requested)
        else:
            texts = (step.title, step.why, translate("SetupView", "Write it down"))
            self.ask_line(texts, LONGEST).said.connect(partial(self.written.emit, step.step))


def _name(step: StepCard, act: StepAct) -> str:
    return f"{step.step} {act.act.value}"
