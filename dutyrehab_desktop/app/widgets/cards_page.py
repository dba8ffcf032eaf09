"""A page with a heading, one or two things to do, and cards below."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_cards_page import Ui_CardsPage
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.page import Page


class CardsPage(Page):
    """What such pages have in common."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_CardsPage()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While something is read or written, nothing else can be begun."""
        super().show_busy(busy)
        ui = self.ui
        for part in (ui.openButton, ui.secondButton, ui.backButton, *self.parts_at_rest()):
            part.setEnabled(not busy)

    def parts_at_rest(self) -> Iterable[QWidget]:
        """What else cannot be used meanwhile."""
        return ()

    def take_focus(self) -> None:
        """The keyboard goes to the first thing to do."""
        self.ui.openButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def word(self, intro: str, actions: tuple[str, str]) -> None:
        """Say what the page is for, and name its two buttons."""
        self.ui.retranslateUi(self)
        self.ui.titleLabel.setText(self.place_name())
        self.ui.introLabel.setText(intro)
        self.ui.openButton.setText(actions[0])
        self.ui.secondButton.setText(actions[1])


def titled_card(title: str, parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    """A card with a heading, and where the rest of it goes."""
    card = QFrame(parent)
    card.setProperty("kind", "card")
    card.setAccessibleName(title)
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 18, 24, 18)
    column.setSpacing(10)
    column.addWidget(text_label(title, "heading", card))
    return card, column


def row_of(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons side by side at the left."""
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
