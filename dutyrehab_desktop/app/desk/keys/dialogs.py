"""Asks before the keys of a desk are changed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import fit_text, name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.option_grid import OptionGrid
from dutyrehab_desktop.app.widgets.option_line import OptionLine

KNOWN, UNKNOWN = "known", "unknown"


class ChangeDialog(QDialog):
    """One question that has no answer beforehand, and two buttons.

    Signals:
        agreed: Change them; True where others may know the old key.
    """

    agreed = Signal(bool)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = ""
        title = translate("ChangeDialog", "New keys for this desk?")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, title)
        question = translate("ChangeDialog", "May somebody else have the old key?")
        self.options = OptionGrid(look, several=False, parent=self)
        self.options.setAccessibleName(question)
        self.options.show_lines(
            [
                OptionLine(
                    KNOWN,
                    "",
                    "",
                    translate("ChangeDialog", "Yes, or I am not sure"),
                    translate(
                        "ChangeDialog", "A laptop then waits, and seals nothing for the old key."
                    ),
                    chosen=False,
                ),
                OptionLine(
                    UNKNOWN,
                    "",
                    "",
                    translate("ChangeDialog", "No, certainly not"),
                    translate("ChangeDialog", "A laptop meanwhile goes on with the old key."),
                    chosen=False,
                ),
            ]
        )
        self.options.pressed.connect(self._on_pressed)
        told = translate(
            "ChangeDialog",
            "This cannot be taken back. Every interviewer has to take in a parcel, call you and "
            "compare ten words. What was sealed before is still opened here.",
        )
        self.button = QPushButton(translate("ChangeDialog", "Change the keys…"), self)
        self.button.setEnabled(False)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_clicked)
        leave = QPushButton(translate("ChangeDialog", "Leave them as they are"), self)
        # Enter must not do what cannot be taken back.
        leave.setDefault(True)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        row.addWidget(leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(12))
        layout.addWidget(text_label(title, "title", self))
        layout.addWidget(text_label(told, "muted", self))
        layout.addWidget(text_label(question, "heading", self))
        layout.addWidget(self.options)
        layout.addLayout(row)
        # The hints of what wraps are of no use before it has its width.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setFixedWidth(min(look.px(600), parent.window().width() - look.px(60)))
        leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need at this width."""
        super().showEvent(event)
        fit_text(self)

    @Slot(str)
    def _on_pressed(self, name: str) -> None:
        self._chosen = name
        self.options.show_chosen((name,))
        self.button.setEnabled(True)

    @Slot()
    def _on_clicked(self) -> None:
        self.accept()
        self.agreed.emit(self._chosen == KNOWN)
