"""What stands side by side where there is room, and goes on in the next line where there is not."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappingRow(QLayout):
    """Buttons from the left, each as wide as its words; or fields of one width that share a line.

    A row of Qt's own makes the whole page as wide as all its buttons together, and cuts off what
    hangs over.
    """

    def __init__(self, parent: QWidget | None = None, *, narrowest: int = 0, most: int = 0) -> None:
        """Make an empty row.

        Args:
            parent: What it lays out; another layout may take it instead.
            narrowest: Fields share each line evenly, none of them narrower; 0 for buttons.
            most: Fields that share a line at most.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._narrowest, self._most = narrowest, most
        self._down = -1
        self.setContentsMargins(0, 0, 0, 0)

    def set_line_spacing(self, pixels: int) -> None:
        """The room between two lines; without it, the one between two things in a line."""
        self._down = pixels
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Put something behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one of them out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as there is room, never higher than needed."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        gaps = self.spacing() * max(0, len(shown) - 1)
        hints = [item.sizeHint() for item in shown]
        if self._narrowest:
            return QSize(self._least(shown), max((hint.height() for hint in hints), default=0))
        width = sum(hint.width() for hint in hints) + gaps
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Room for the widest."""
        shown = self._shown()
        height = max((item.minimumSize().height() for item in shown), default=0)
        return QSize(self._least(shown), height)

    def setGeometry(self, rect: QRect) -> None:
        """Give everything its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _least(self, shown: list[QLayoutItem]) -> int:
        return max((item.minimumSize().width() for item in shown), default=0)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y, down = rect.y(), self._down if self._down >= 0 else self.spacing()
        for line in self._lines(rect.width()):
            heights = [_height(item, width) for item, width in line]
            highest, x = max(heights), rect.x()
            for (item, width), height in zip(line, heights, strict=True):
                if move and self._narrowest:
                    item.setGeometry(QRect(x, y, width, highest))
                elif move:
                    item.setGeometry(QRect(x, y + (highest - height) // 2, width, height))
                x += width + self.spacing()
            y += highest + down
        return max(0, y - down - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        shown, gap = self._shown(), self.spacing()
        if self._narrowest:
            least = max(self._narrowest, self._least(shown))
            abreast = max(1, (width + gap) // (least + gap))
            abreast = min(abreast, self._most or abreast)
            each = (width - gap * (abreast - 1)) // abreast
            cells = [(item, each) for item in shown]
            return [cells[at : at + abreast] for at in range(0, len(cells), abreast)]
        lines: list[list[tuple[QLayoutItem, int]]] = []
        left = 0
        for item in shown:
            wanted = min(item.sizeHint().width(), max(width, 1))
            if not lines or left < wanted:
                lines.append([])
                left = width
            lines[-1].append((item, wanted))
            left -= wanted + gap
        return lines


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
