"""The overview of the keys, at F1."""

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


class KeysDialog(QDialog):
    """Every key of the interview screen on one sheet."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name_window(self, translate("KeysDialog", "Keys"))
        sheet = QWidget(self)
        sheet.setProperty("kind", "clear")
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
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(translate("KeysDialog", "Keys"))
        scroll.setWidget(sheet)
        foot = QLabel(
            translate("KeysDialog", "Inside text, number and date fields letters need Alt."), self
        )
        foot.setProperty("kind", "muted")
        foot.setWordWrap(True)
        close = QPushButton(translate("KeysDialog", "Close"), self)
        close.setAccessibleName(close.text())
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(12))
        layout.addWidget(scroll, 1)
        layout.addWidget(foot)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(look.px(560), min(parent.height() - look.px(40), look.px(640)))
        close.setFocus(Qt.FocusReason.OtherFocusReason)
