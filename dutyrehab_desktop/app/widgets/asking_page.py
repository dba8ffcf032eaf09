"""A page of cards that asks for a line, or for more, in a small window before something is done."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.acts_page import ActsPage
from dutyrehab_desktop.app.widgets.focus import give_back, named_focus
from dutyrehab_desktop.app.widgets.say_dialog import SayDialog
from dutyrehab_desktop.app.widgets.small_window import AskingWindow


class AskingPage(ActsPage):
    """What such pages have in common: the keyboard comes back to the button that asked.

    Attributes:
        dialog: The small window that is open.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.dialog: AskingWindow | None = None

    @Slot()
    def close_dialog(self) -> None:
        """What was typed was carried out."""
        if self.dialog is not None:
            self.dialog.accept()

    @Slot(str)
    def refuse_dialog(self, words: str) -> None:
        """What was typed was not carried out; it stays."""
        if self.dialog is not None:
            self.dialog.say(words)
        else:
            self.show_problem(words)

    def ask_in(self, dialog: AskingWindow) -> None:
        """Open a small window."""
        self.had_keyboard = named_focus(self.buttons)
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_left)
        dialog.open()

    def ask_line(self, texts: tuple[str, str, str], longest: int) -> SayDialog:
        """Ask for one line in a small window.

        Args:
            texts: Its title, what the line is for, and the words of the button.
            longest: How many characters it takes.
        """
        dialog = SayDialog(self.look, texts, longest, self)
        self.ask_in(dialog)
        return dialog

    @Slot(int)
    def _on_dialog_left(self, _result: int) -> None:
        self.dialog = None
        give_back(self.buttons, self.had_keyboard, self.take_focus)
