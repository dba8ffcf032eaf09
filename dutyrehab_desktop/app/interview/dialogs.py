"""The overview of the keys, at F1; earlier answers to a question, at Ctrl+H."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate, translate_marked
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.commands import OVERVIEW
from dutyrehab_desktop.app.widgets.line_row import LineRow, text_label


class KeysDialog(QDialog):
    """Every key of the interview screen on one sheet."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name_window(self, translate("KeysDialog", "Keys"))
        sheet, scroll = _scrolled(self, translate("KeysDialog", "Keys"))
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(look.px(24))
        grid.setVerticalSpacing(look.px(7))
        for row, (text, keys) in enumerate(OVERVIEW):
            words = QLabel(translate_marked("KeysDialog", text), sheet)
            words.setWordWrap(True)
            key = QLabel(keys, sheet)
            key.setProperty("kind", "heading")
            grid.addWidget(words, row, 0)
            grid.addWidget(key, row, 1)
        grid.setColumnStretch(0, 1)
        foot = QLabel(
            translate("KeysDialog", "Inside text, number and date fields letters need Alt."), self
        )
        foot.setProperty("kind", "muted")
        foot.setWordWrap(True)
        close = _close_button(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(12))
        layout.addWidget(scroll, 1)
        layout.addWidget(foot)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(look.px(560), min(parent.height() - look.px(40), look.px(640)))
        close.setFocus(Qt.FocusReason.OtherFocusReason)


class HistoryDialog(QDialog):
    """Every answer that was given to one question, the last one at the end."""

    def __init__(self, look: Look, lines: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("KeysDialog", "Earlier answers to this question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, title)
        sheet, scroll = _scrolled(self, title)
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


def _scrolled(dialog: QDialog, name: str) -> tuple[QWidget, QScrollArea]:
    """A sheet, and what scrolls it."""
    sheet = QWidget(dialog)
    sheet.setProperty("kind", "clear")
    scroll = QScrollArea(dialog)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setAccessibleName(name)
    scroll.setWidget(sheet)
    return sheet, scroll


def _close_button(dialog: QDialog) -> QPushButton:
    close = QPushButton(translate("KeysDialog", "Close"), dialog)
    close.setAccessibleName(close.text())
    close.setDefault(True)
    close.clicked.connect(dialog.accept)
    return close
