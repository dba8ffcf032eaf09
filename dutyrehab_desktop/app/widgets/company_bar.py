"""What is said above the page while somebody is here who may not hear everything."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.page_bar import PageBar


def company_words() -> str:
    """What is said while somebody is here."""
    # Whoever came in may read it: it must not say that something is kept from them.
    return translate("CompanyBar", "Short view")


class CompanyBar(PageBar):
    """A line, and the way back.

    Signals:
        gone: The two are alone again.
    """

    gone = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, 1, parent)
        self.button = self.buttons[0]
        self.button.clicked.connect(self.gone)

    def say(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Somebody is here."""
        return company_words(), ((translate("CompanyBar", "Whole view"), "F4"),)
