"""Asks for one line of text before something is done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField


class SayDialog(QDialog):
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
        super().__init__(parent)
        title, told, action = texts
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, title)
        self.field = LineField(self)
        self.field.setMaxLength(longest)
        self.field.setAccessibleName(told)
        self.field.textChanged.connect(self._on_typed)
        label = text_label(told, "muted", self)
        label.setBuddy(self.field)
        self._problem = text_label("", "mildText", self)
        self._problem.hide()
        self.button = QPushButton(action, self)
        self.button.setProperty("kind", "primary")
        self.button.setDefault(True)
        self.button.setEnabled(False)
        self.button.clicked.connect(self._on_clicked)
        leave = QPushButton(translate("SayDialog", "Cancel"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(12))
        layout.addWidget(text_label(title, "title", self))
        layout.addWidget(label)
        layout.addWidget(self.field)
        layout.addWidget(self._problem)
        layout.addLayout(row)
        self.setMinimumWidth(min(look.px(560), parent.window().width() - look.px(60)))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Say what is wrong; what was typed stays."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.button.setEnabled(bool(text.strip()))

    @Slot()
    def _on_clicked(self) -> None:
        self.said.emit(self.field.text())
