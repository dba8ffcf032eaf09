"""Asks for one line of text before something is done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.small_window import AskingWindow


class SayDialog(AskingWindow):
    """One field, what it is for, and two buttons.

    Signals:
        said: What was typed; the dialog stays open until it is closed.
    """

    said = Signal(str)

    def __init__(
        self, look: Look, texts: tuple[str, str, str], longest: int, parent: QWidget
    ) -> None:
        """Make it.

        Args:
            look: How things look.
            texts: Its title, what the text is for, and the words of the button.
            longest: How many characters it takes.
            parent: Over which window it opens.
        """
        title, told, action = texts
        super().__init__(look, title, parent, spacing=12)
        self.field = LineField(self)
        self.field.setMaxLength(longest)
        self.field.setAccessibleName(told)
        self.field.textChanged.connect(self._on_typed)
        label = text_label(told, "muted", self)
        label.setBuddy(self.field)
        self.column.addWidget(label)
        self.column.addWidget(self.field)
        self.end_asking(action, self._on_clicked, translate("SayDialog", "Cancel"))
        self.button.setEnabled(False)
        self.set_width()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.button.setEnabled(bool(text.strip()))

    @Slot()
    def _on_clicked(self) -> None:
        self.said.emit(self.field.text())
