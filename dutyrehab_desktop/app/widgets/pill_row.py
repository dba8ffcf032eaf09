"""A few words in small pills, one behind the other; what does not fit goes to the next line."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from dutyrehab_desktop.app.common.theme import Look


class PillRow(QWidget):
    """Pills in lines."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pills: list[QLabel] = []
        self._height = 0
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)

    def show_pills(self, first: str, plain: Sequence[str], mild: Sequence[str]) -> None:
        """Show other words.

        Args:
            first: Words without a ground, before the others.
            plain: Quiet words.
            mild: Words that ask for mild attention.
        """
        wanted = [(first, "barePill")] if first else []
        wanted += [(text, "pill") for text in plain] + [(text, "amberPill") for text in mild]
        if [(pill.text(), pill.property("kind")) for pill in self._pills] == wanted:
            return
        for pill in self._pills:
            pill.hide()
            pill.deleteLater()
        self._pills = []
        for text, kind in wanted:
            pill = QLabel(text, self)
            pill.setProperty("kind", kind)
            pill.setTextFormat(Qt.TextFormat.PlainText)
            pill.setWordWrap(True)
            pill.setIndent(0)
            pill.show()
            self._pills.append(pill)
        self._arrange(self.width(), move=True)
        self.updateGeometry()

    def _arrange(self, width: int, *, move: bool) -> int:
        free = self.height() - self._arrange(width, move=False) if move else 0
        gap, x, y, line = self._look.px(6), 0, max(0, free // 2), 0
        for pill in self._pills:
            pill.ensurePolished()
            wanted = min(_one_line(pill), max(width, 1))
            if x and x + wanted > width:
                x, y, line = 0, y + line + gap, 0
            height = pill.heightForWidth(wanted)
            if move:
                pill.setGeometry(QRect(x, y, wanted, height))
            x, line = x + wanted + gap, max(line, height)
        return y + line

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines."""
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self._look.px(120), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Room for one narrow pill."""
        return QSize(self._look.px(60), self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the pills anew."""
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @Slot()
    def _on_look_changed(self) -> None:
        self._arrange(self.width(), move=True)
        self.updateGeometry()


def _one_line(pill: QLabel) -> int:
    margins = pill.contentsMargins()
    padding = pill.sizeHint().width() - pill.fontMetrics().horizontalAdvance(pill.text())
    edge = max(24, margins.left() + margins.right(), min(padding, 40))
    return pill.fontMetrics().horizontalAdvance(pill.text()) + edge
