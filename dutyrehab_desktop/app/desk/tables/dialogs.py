"""The records behind a number."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.tables.lines import RecordsBehind
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import QuietList
from dutyrehab_desktop.app.widgets.small_window import SmallWindow


class RecordsDialog(SmallWindow):
    """The codes of records, and the way to them.

    Signals:
        requested: A tuple of codes that shall be looked at; the dialog is closed.
    """

    requested = Signal(object)

    def __init__(self, look: Look, behind: RecordsBehind, parent: QWidget) -> None:
        super().__init__(look, translate("RecordsDialog", "Records behind a number"), parent)
        self._codes = behind.codes
        self.list = QuietList(self)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(translate("RecordsDialog", "Codes of the records"))
        for code in behind.codes:
            QListWidgetItem(code, self.list)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._on_activated)
        told = translate(
            "RecordsDialog",
            "Enter opens one record. So few people can be recognised: this list is for inside use.",
        )
        self.button = QPushButton(translate("RecordsDialog", "Show all in the records"), self)
        self.button.setProperty("kind", "primary")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_all_clicked)
        self.column.addWidget(text_label(behind.table, "muted", self))
        self.column.addWidget(text_label(behind.number, "tightTitle", self))
        self.column.addWidget(text_label(told, "muted", self))
        self.column.addWidget(self.list, 1)
        self.end_with(self.leave_button(translate("RecordsDialog", "Close")), self.button)
        self.set_size(560, 480)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self._leave_with((item.text(),))

    @Slot()
    def _on_all_clicked(self) -> None:
        self._leave_with(self._codes)

    def _leave_with(self, codes: tuple[str, ...]) -> None:
        self.accept()
        self.requested.emit(codes)
