"""What every screen beside the interview has in common."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.focus import press_by_enter


class BusyForm(Protocol):
    """The widgets of a form that tell of long work."""

    busyWidget: QWidget
    busyLabel: QLabel
    busyBar: QProgressBar
    stopButton: QPushButton


class ProblemForm(Protocol):
    """The widgets of a form that tell what went wrong."""

    problemFrame: QFrame
    problemLabel: QLabel


@runtime_checkable
class TakesFocus(Protocol):
    """A screen that knows where work on it begins."""

    def take_focus(self) -> None:
        """Put the keyboard there."""

    def regions(self) -> tuple[QWidget, ...]:
        """What the tabulator reaches first, in order; the rest of the screen follows."""


class Page(QWidget):
    """A screen.

    Signals:
        stop_requested: The long work that runs should stop.
        language_changed: The window speaks another language now; the form has followed.
    """

    stop_requested = Signal()
    language_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._busy_form: BusyForm | None = None
        self._problem_form: ProblemForm | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def retranslate(self) -> None:
        """Say everything in the window's language; screens add their form."""

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return ""

    def fit_width(self, width: int) -> None:
        """Arrange the screen for a window of this width."""

    def take_focus(self) -> None:
        """Put the keyboard where work on this screen begins."""

    def regions(self) -> tuple[QWidget, ...]:
        """What the tabulator reaches first, in order; the rest of the screen follows."""
        return (self,)

    def tell_busy_with(self, form: BusyForm) -> None:
        """Use these widgets for long work."""
        self._busy_form = form
        form.busyBar.setTextVisible(False)
        form.stopButton.clicked.connect(self._on_stop_clicked)
        form.busyWidget.hide()

    def tell_problems_with(self, form: ProblemForm) -> None:
        """Use these widgets for what went wrong."""
        self._problem_form = form
        form.problemFrame.hide()

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """Show that long work runs, or that it has ended."""
        if self._busy_form is not None:
            self._busy_form.busyWidget.setVisible(busy)
            self._busy_form.stopButton.setEnabled(busy)

    @Slot(str, int, int)
    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show how far it is."""
        if self._busy_form is None:
            return
        self._busy_form.busyLabel.setText(words)
        self._busy_form.busyBar.setAccessibleName(words)
        self._busy_form.busyBar.setRange(0, total)
        self._busy_form.busyBar.setValue(done)

    @Slot(str)
    def show_problem(self, words: str) -> None:
        """Say what went wrong; nothing takes it away."""
        if self._problem_form is None:
            return
        self._problem_form.problemLabel.setText(words)
        self._problem_form.problemFrame.setAccessibleName(words)
        self._problem_form.problemFrame.setVisible(bool(words))

    @Slot()
    def _on_stop_clicked(self) -> None:
        if self._busy_form is not None:
            self._busy_form.stopButton.setEnabled(False)
        self.stop_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does."""
        if not press_by_enter(event, self):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.language_changed.emit()
        super().changeEvent(event)
