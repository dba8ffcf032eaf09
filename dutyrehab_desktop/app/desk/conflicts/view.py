"""Conflicts on the screen: the values side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.conflicts.lines import ConflictCard, ConflictValue
from dutyrehab_desktop.app.forms.ui_desk_conflicts import Ui_DeskConflicts
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.page import Page


class ConflictsView(Page):
    """Choose between values.

    Signals:
        chosen: The number of the conflict, and of the value.
    """

    chosen = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_DeskConflicts()
        self.ui.setupUi(self)
        self.tell_problems_with(self.ui)
        self.buttons: list[QPushButton] = []

    @Slot(object)
    def show_conflicts(self, cards: Sequence[ConflictCard]) -> None:
        """Show what waits for a choice."""
        empty_layout(self.ui.conflictsLayout)
        self.buttons = []
        for card in cards:
            self.ui.conflictsLayout.addWidget(self._frame(card))
        self.ui.noneLabel.setVisible(not cards)
        if self.isVisible():
            self.take_focus()

    def take_focus(self) -> None:
        """The keyboard goes to the first choice."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("ConflictsView", "Conflicts")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.ui.retranslateUi(self)

    def _frame(self, card: ConflictCard) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("kind", "card")
        frame.setAccessibleName(card.question)
        column = QVBoxLayout(frame)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(10)
        told = translate("ConflictsView", "Interview {code}").format(code=card.code)
        column.addWidget(text_label(told, "small", frame))
        column.addWidget(text_label(card.question, "title", frame))
        row = QHBoxLayout()
        row.setSpacing(12)
        for number, value in enumerate(card.values):
            row.addWidget(self._value(card, number, value, frame), 1)
        column.addLayout(row)
        return frame

    def _value(
        self, card: ConflictCard, number: int, value: ConflictValue, parent: QFrame
    ) -> QFrame:
        frame = QFrame(parent)
        frame.setProperty("kind", "row")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(text_label(value.answer, "answer", frame))
        column.addWidget(text_label(value.origin, "small", frame))
        column.addStretch(1)
        button = QPushButton(translate("ConflictsView", "Choose this"), frame)
        button.setAccessibleName(f"{button.text()}: {value.answer}")
        button.setAccessibleDescription(f"{card.question} {value.origin}")
        button.setProperty("conflict", card.number)
        button.setProperty("value", number)
        button.clicked.connect(self._on_choose_clicked)
        self.buttons.append(button)
        foot = QHBoxLayout()
        foot.addWidget(button)
        foot.addStretch(1)
        column.addLayout(foot)
        return frame

    @Slot()
    def _on_choose_clicked(self) -> None:
        button = self.sender()
        self.chosen.emit(int(button.property("conflict")), int(button.property("value")))
