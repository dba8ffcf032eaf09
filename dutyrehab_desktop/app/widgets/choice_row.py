"""A few short choices side by side, one of them chosen; arrows walk among them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QWidget,
)

from dutyrehab_desktop.app.widgets.wrapping_row import WrappingRow


class ChoiceRow(QWidget):
    """Buttons of which one stays pressed.

    Signals:
        chosen: The name of the choice that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, wraps: bool = True) -> None:
        """Make it; where it does not wrap, whatever stands beside it gives way."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_button_clicked)
        self._layout: QLayout = WrappingRow(self) if wraps else QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)

    @property
    def current(self) -> str:
        """The name of the choice that is pressed, or empty."""
        pressed = self._group.checkedButton()
        return str(pressed.property("choice")) if pressed is not None else ""

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """The buttons, in order."""
        return tuple(self._group.buttons())

    def show_choices(self, choices: Sequence[tuple[str, str]], current: str = "") -> None:
        """Show choices: names and labels."""
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        while (item := self._layout.takeAt(0)) is not None:
            del item
        for name, label in choices:
            button = QPushButton(label, self)
            button.setProperty("kind", "choice")
            button.setProperty("choice", name)
            button.setCheckable(True)
            button.setChecked(name == current)
            button.setAccessibleName(label)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button)
            self._layout.addWidget(button)
        if isinstance(self._layout, QHBoxLayout):
            self._layout.addStretch(1)
        self._make_one_tab_stop()

    def _make_one_tab_stop(self) -> None:
        buttons = self._group.buttons()
        stop = self._group.checkedButton() or next(iter(buttons), None)
        for button in buttons:
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            )

    def name_buttons(self, question: str) -> None:
        """Tell a screen reader what is chosen here."""
        for button in self._group.buttons():
            button.setAccessibleDescription(question)

    @Slot(QAbstractButton)
    def _on_button_clicked(self, button: QAbstractButton) -> None:
        self._make_one_tab_stop()
        self.chosen.emit(str(button.property("choice")))
