"""The records behind a number."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.tables.lines import RecordsBehind
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import QuietList


class RecordsDialog(QDialog):
    """The codes of records, and the way to them.

    Signals:
        requested: A tuple of codes that shall be looked at; the dialog is closed.
    """

    requested = Signal(object)

    def __init__(self, look: Look, behind: RecordsBehind, parent: QWidget) -> None:
        super().__init__(parent)
        self._codes = behind.codes
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, translate("RecordsDialog", "Records behind a number"))
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
        leave = QPushButton(translate("RecordsDialog", "Close"), self)
        for button in (self.button, leave):
            button.setAutoDefault(False)
        self.button.clicked.connect(self._on_all_clicked)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(8))
        layout.addWidget(text_label(behind.table, "muted", self))
        layout.addWidget(text_label(behind.number, "tightTitle", self))
        layout.addWidget(text_label(told, "muted", self))
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        room = parent.window().size()
        self.resize(min(look.px(560), room.width() - 80), min(look.px(480), room.height() - 60))
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
