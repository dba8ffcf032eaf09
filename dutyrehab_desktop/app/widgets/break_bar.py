"""A break is suggested above the page when the two have talked for long."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.page_bar import PageBar


class BreakBar(PageBar):
    """A suggestion that asks for nothing.

    Signals:
        taken: A break now.
        put_off: Not now.
    """

    taken = Signal()
    put_off = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, 2, parent)
        self.buttons[0].clicked.connect(self.taken)
        self.buttons[1].clicked.connect(self.put_off)

    def say(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """A break, if both like."""
        return (
            translate(
                "BreakBar",
                "You have been talking for more than half an hour. A short break, if you both "
                "like?",
            ),
            (
                (translate("BreakBar", "Take a break"), "F8"),
                (translate("BreakBar", "Go on"), ""),
            ),
        )
