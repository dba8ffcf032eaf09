"""The agreed calls on the first screen: codes and days, nothing else."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dutyrehab_desktop.app.calls.dialogs import CallDialog, PurposeDialog
from dutyrehab_desktop.app.calls.lines import CallsPage, OpenedCall
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label


class CallsCard(QFrame):
    """Lists who is still to be called.

    Signals:
        open_requested: A code, and for what it is opened.
        done_requested: The code of a call that is done.
    """

    open_requested = Signal(str, str)
    done_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 18, 22, 18)
        self._column.setSpacing(8)
        self.rows: list[LineRow] = []
        self.hide()

    @Slot(object)
    def show_page(self, page: CallsPage) -> None:
        """Show the calls; nothing is shown where there are none."""
        self.setVisible(bool(page.calls or page.gone))
        empty_layout(self._column)
        self.rows = []
        if not (page.calls or page.gone):
            return
        title = translate("Calls", "Calls to make")
        self.setAccessibleName(title)
        self._column.addWidget(text_label(title, "heading", self))
        for line in page.calls:
            action = translate("Calls", "Open…")
            row = LineRow(line.code, (line.code, line.detail), (), action, self)
            row.pressed.connect(self._on_row_pressed)
            self.rows.append(row)
            self._column.addWidget(row)
        if page.gone:
            self._column.addWidget(text_label(page.gone, "muted", self))

    @Slot(object)
    def show_call(self, call: OpenedCall) -> None:
        """Show how a person is reached, in a window of its own."""
        dialog = CallDialog(self._look, call, self)
        dialog.done_requested.connect(self.done_requested)
        dialog.open()

    @Slot(str)
    def _on_row_pressed(self, code: str) -> None:
        dialog = PurposeDialog(self._look, code, self)
        dialog.given.connect(self.open_requested)
        dialog.open()
