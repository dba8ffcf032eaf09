"""The guide over the window: pages on the left, the one on show on the right."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.guide.lines import GuideKind, GuideLine, GuidePage
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.quiet_text import QuietList

_KINDS = {
    GuideKind.STEP: "heading",
    GuideKind.DO: "body",
    GuideKind.SAY: "title",
    GuideKind.TELL: "body",
    GuideKind.DUE: "muted",
}
_LEFT = 250
_SCROLLS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Left: -1,
}
"""Keys that scroll the text, and which way."""


class GuideDialog(QDialog):
    """What to do, who helps, what the law says: read, never typed into.

    Arrows up and down turn the pages wherever the keyboard is; Escape closes.
    """

    def __init__(self, look: Look, pages: Sequence[GuidePage], at: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pages = tuple(pages)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, translate("GuideDialog", "For the moment"))
        self.list = QuietList(self)
        self.text = QScrollArea(self)
        self.close_button = QPushButton(translate("GuideDialog", "Close"), self)
        self._build()
        self.list.addItems([page.title for page in self._pages])
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self._on_page_changed)
        self.close_button.clicked.connect(self.accept)
        self.list.setCurrentRow(self._row_of(at))
        room = parent.window().size()
        self.resize(
            min(look.px(980), room.width() - look.px(40)),
            min(look.px(680), room.height() - look.px(30)),
        )
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        look, never = self._look, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.list.setAccessibleName(translate("GuideDialog", "Pages"))
        self.list.setHorizontalScrollBarPolicy(never)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QuietList.ResizeMode.Adjust)
        self.list.setFixedWidth(look.px(_LEFT))
        sheet = QWidget(self)
        sheet.setProperty("kind", "clear")
        self._lines = QVBoxLayout(sheet)
        self._lines.setSpacing(look.px(8))
        self.text.setWidgetResizable(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setHorizontalScrollBarPolicy(never)
        self.text.setWidget(sheet)
        self.close_button.setAccessibleName(self.close_button.text())
        self.close_button.setDefault(True)
        middle = QHBoxLayout()
        middle.setSpacing(look.px(18))
        middle.addWidget(self.list)
        middle.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(16))
        layout.setSpacing(look.px(12))
        layout.addLayout(middle, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)

    def _row_of(self, name: str) -> int:
        """The page of a name, the first of several such as one for each city, or the first."""
        names = [page.name.partition(" ")[0] for page in self._pages]
        return names.index(name) if name in names else 0

    @property
    def page(self) -> GuidePage:
        """The page on show."""
        return self._pages[self.list.currentRow()]

    @Slot(int)
    def _on_page_changed(self, number: int) -> None:
        empty_layout(self._lines)
        page = self._pages[number]
        self._lines.addWidget(text_label(page.title, "display", self))
        for line in page.lines:
            self._lines.addWidget(self._line(line))
        self._lines.addStretch(1)
        self.text.setAccessibleName(page.title)
        self.text.verticalScrollBar().setValue(0)

    def _line(self, line: GuideLine) -> QWidget:
        if line.kind not in (GuideKind.SAY, GuideKind.TELL):
            return text_label(line.text, _KINDS[line.kind], self)
        said = QFrame(self)
        said.setProperty("kind", "soft")
        column = QVBoxLayout(said)
        side = self._look.px(14)
        column.setContentsMargins(side, self._look.px(8), side, self._look.px(8))
        column.setSpacing(self._look.px(3))
        column.addWidget(text_label(line.text, _KINDS[line.kind], said))
        if line.second:
            column.addWidget(text_label(line.second, "muted", said))
        return said

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down turn the pages; left, right, space and page keys scroll the text."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            row = self.list.currentRow() + (-1 if event.key() == Qt.Key.Key_Up else 1)
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
            return
        bar = self.text.verticalScrollBar()
        step = _SCROLLS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step * max(bar.pageStep() - self._look.px(40), 40))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list would take the keys that scroll the text."""
        if watched is self.list and event.type() == QEvent.Type.KeyPress:
            pressed = cast("QKeyEvent", event)
            if pressed.key() in _SCROLLS:
                self.keyPressEvent(pressed)
                return True
        return super().eventFilter(watched, event)
