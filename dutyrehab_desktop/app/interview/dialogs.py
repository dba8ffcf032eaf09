"""The overview of the keys, at F1; earlier answers to a question, at Ctrl+H."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate, translate_marked
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.commands import OVERVIEW
from dutyrehab_desktop.app.widgets.line_row import LineRow, text_label
from dutyrehab_desktop.app.widgets.scrolling import fit_sheet, scrolled_sheet

ONE_COLUMN, TWO_COLUMNS = 560, 940
"""Widths of the overview of keys; the wider one shows everything without scrolling."""


class KeysDialog(QDialog):
    """Every key of the interview screen on one sheet."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name_window(self, translate("KeysDialog", "Keys"))
        self._over = parent
        sheet, self._area = scrolled_sheet(self, translate("KeysDialog", "Keys"))
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(look.px(24))
        grid.setVerticalSpacing(look.px(7))
        wide = parent.window().width() - look.px(40) >= look.px(TWO_COLUMNS)
        rows = -(-len(OVERVIEW) // 2) if wide else len(OVERVIEW)
        for number, (text, keys) in enumerate(OVERVIEW):
            column, row = divmod(number, rows)
            words = QLabel(translate_marked("KeysDialog", text), sheet)
            words.setWordWrap(True)
            key = QLabel(keys, sheet)
            key.setProperty("kind", "heading")
            grid.addWidget(words, row, 3 * column)
            grid.addWidget(key, row, 3 * column + 1)
            grid.setColumnStretch(3 * column, 1)
        grid.setColumnMinimumWidth(2, look.px(12))
        grid.setRowStretch(rows, 1)
        foot = QLabel(
            translate("KeysDialog", "Inside text, number and date fields letters need Alt.")
            + " "
            + translate("KeysDialog", "The letters are Latin: where they lie, in every layout."),
            self,
        )
        foot.setProperty("kind", "muted")
        foot.setWordWrap(True)
        close = _close_button(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(12))
        layout.addWidget(self._area, 1)
        layout.addWidget(foot)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(look.px(TWO_COLUMNS if wide else ONE_COLUMN))
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the sheet, where the screen allows it."""
        super().showEvent(event)
        fit_sheet(self, self._area, self._over)


class HistoryDialog(QDialog):
    """Every answer that was given to one question, the last one at the end."""

    def __init__(self, look: Look, lines: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("KeysDialog", "Earlier answers to this question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, title)
        sheet, scroll = scrolled_sheet(self, title)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        for number, texts in enumerate(lines, 1):
            column.addWidget(LineRow(str(number), texts, parent=sheet))
        if not lines:
            nothing = translate("HistoryDialog", "Nothing was said to it yet.")
            column.addWidget(text_label(nothing, "muted", sheet))
        column.addStretch(1)
        close = _close_button(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(12))
        layout.addWidget(text_label(title, "heading", self))
        layout.addWidget(scroll, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        room = parent.window().size()
        self.resize(min(look.px(560), room.width() - 80), min(look.px(440), room.height() - 60))
        close.setFocus(Qt.FocusReason.OtherFocusReason)


def _close_button(dialog: QDialog) -> QPushButton:
    close = QPushButton(translate("KeysDialog", "Close"), dialog)
    close.setAccessibleName(close.text())
    close.setDefault(True)
    close.clicked.connect(dialog.accept)
    return close
