"""Puts the look on the whole application: palette and style sheet."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from dutyrehab_desktop.app.common.theme import Look


class Dresser(QObject):
    """Keeps the application dressed in a look, also when the look changes."""

    def __init__(self, look: Look, application: QApplication) -> None:
        super().__init__(application)
        self._look = look
        self._application = application
        look.changed.connect(self.dress)
        self.dress()

    @Slot()
    def dress(self) -> None:
        """Put palette, font and style sheet on; nothing is done where nothing changed."""
        sheet = self._look.style_sheet()
        if sheet == self._application.styleSheet():
            return  # setting it anew would polish every widget
        self._application.setPalette(self._look.palette())
        self._application.setFont(self._look.font(14))
        self._application.setStyleSheet(sheet)


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget another rule of the style sheet, and dress it anew."""
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
