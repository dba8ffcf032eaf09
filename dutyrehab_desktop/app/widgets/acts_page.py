"""A page of cards that each say what something is for, and have the buttons that do it."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of, titled_card
from dutyrehab_desktop.app.widgets.focus import give_back, named_focus, nearest
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label


class Act(NamedTuple):
    """A button: its name in code, its words, what it does."""

    name: str
    words: str
    do: Callable[[], object]


class ActsPage(CardsPage):
    """What such pages have in common; their cards are made anew whenever something is said.

    Attributes:
        buttons: Every button on show, by its name in code.
        had_keyboard: Which of them had the keyboard when the page was made anew, or the nearest.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.buttons: dict[str, QPushButton] = {}
        self.had_keyboard: str | None = None

    def parts_at_rest(self) -> tuple[QWidget, ...]:
        """Every button."""
        return tuple(self.buttons.values())

    def take_focus(self) -> None:
        """The keyboard goes to the first button."""
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setFocus()

    def refill(self, told: str, cards: Iterable[Callable[[], QFrame]]) -> None:
        """Make the cards anew; the keyboard stays on the button that it was on.

        Args:
            told: What was done last; may be empty.
            cards: What makes each card.
        """
        column = self.ui.cardsLayout
        had, order = named_focus(self.buttons), list(self.buttons)
        empty_layout(column)
        self.buttons = {}
        if told:
            column.addWidget(text_label(told, "understood", self))
        for make in cards:
            column.addWidget(make())
        if had is not None:
            self.had_keyboard = nearest(self.buttons, had, order)
            give_back(self.buttons, self.had_keyboard, self.take_focus)

    def act_card(self, title: str, told: str, *acts: Act, stacked: bool = False) -> QFrame:
        """A card with its heading, what it is for, and its buttons, side by side or stacked."""
        card, column = titled_card(title, self)
        column.addWidget(text_label(told, "muted", card))
        buttons = [self.act_button(act, card, title) for act in acts]
        for row in [[button] for button in buttons] if stacked else [buttons]:
            column.addLayout(row_of(*row))
        return card

    def act_button(self, act: Act, card: QFrame, title: str) -> QPushButton:
        """One button of a card."""
        button = QPushButton(act.words, card)
        button.setObjectName(f"{act.name}Button")
        button.setAccessibleDescription(title)
        button.clicked.connect(act.do)
        self.buttons[act.name] = button
        return button
