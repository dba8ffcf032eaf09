"""A page with a heading, one or two things to do, and cards below."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_cards_page import Ui_CardsPage
from dutyrehab_desktop.app.widgets.focus import keyboard_in
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.wrapping_row import WrappingRow


class CardsPage(Page):
    """What such pages have in common."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_CardsPage()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self._had_keyboard: QWidget | None = None
        self._begun_over_it = False

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While something is read or written, nothing else can be begun.

        Qt takes the keyboard from whatever rests, to the window's bar: it comes back afterwards.
        """
        if busy:
            self._had_keyboard = keyboard_in(self)
            focused = QApplication.focusWidget()
            self._begun_over_it = focused is None or focused.window() is not self.window()
        super().show_busy(busy)
        ui = self.ui
        for part in (ui.openButton, ui.secondButton, ui.backButton, *self.parts_at_rest()):
            part.setEnabled(not busy)
        if not busy:
            self._give_keyboard_back()

    def _give_keyboard_back(self) -> None:
        """To what had it; after work that began in a small window over this page, to the page."""
        had, self._had_keyboard = self._had_keyboard, None
        gone = keyboard_in(self) is None and self.isVisible() and self.isActiveWindow()
        if not gone or (had is None and not self._begun_over_it):
            return
        if had is not None and isValid(had) and had.isVisible() and had.isEnabled():
            had.setFocus()
        else:
            self.take_focus()

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
    return card, dress_card(card, title)


def dress_card(frame: QFrame, title: str, spacing: int = 10) -> QVBoxLayout:
    """Make a card with a heading of a frame; returns where the rest of it goes."""
    frame.setProperty("kind", "card")
    frame.setAccessibleName(title)
    column = QVBoxLayout(frame)
    column.setContentsMargins(24, 18, 24, 18)
    column.setSpacing(spacing)
    column.addWidget(text_label(title, "heading", frame))
    return column


def row_of(*buttons: QPushButton) -> WrappingRow:
    """Buttons side by side at the left; those without room go to the next line."""
    row = WrappingRow()
    for button in buttons:
        row.addWidget(button)
    return row
