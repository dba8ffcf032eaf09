"""How wide the columns of a table of numbers are, so that no word in it is cut."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.number_lines import NumberGrid
from dutyrehab_desktop.app.widgets.numbers_delegate import PAD
from dutyrehab_desktop.app.widgets.numbers_model import TEXT, letter

HEADING = 12
_NUMBER_AT_LEAST = 36
_LABEL_AT_LEAST = 140
_HEADING_AT_MOST = 150
_WORDS_AT_MOST = 200
_LABEL_SHARE = 0.45


@dataclass(frozen=True, slots=True)
class Fitted:
    """Widths.

    Attributes:
        label: Of the words of each line; 0 where they stand above their numbers.
        widths: Of the numbers.
        lettered: The columns for whose headings letters stand.
    """

    label: int
    widths: tuple[int, ...]
    lettered: tuple[int, ...]


def fitted(grid: NumberGrid, look: Look, room: int) -> Fitted:
    """Words beside the numbers and headings in words, as far as the room allows."""
    measures = _Measures(grid, look)
    label, least = measures.label_at_least(), measures.least()
    lettered = _too_long(least, measures.floors(), room - label)
    narrow = measures.lettered(least, lettered)
    if sum(narrow) + label <= room:
        widths = narrow if lettered else measures.widened(least, room)
        return Fitted(room - sum(widths), tuple(widths), lettered)
    lettered = _too_long(least, measures.floors(), room)
    widths = measures.lettered(least, lettered)
    spare = max(0, room - sum(widths)) // max(1, len(widths))
    return Fitted(0, tuple(width + spare for width in widths), lettered)


def _too_long(least: Sequence[int], floors: Sequence[int], room: int) -> tuple[int, ...]:
    """The columns whose headings have to become letters: the widest, as many as needed."""
    widths = list(least)
    lettered: list[int] = []
    for at in sorted(range(len(widths)), key=lambda at: floors[at] - least[at]):
        if sum(widths) <= room or least[at] <= floors[at]:
            break
        widths[at] = floors[at]
        lettered.append(at)
    return tuple(sorted(lettered))


class _Measures:
    """How wide the words of a table are."""

    def __init__(self, grid: NumberGrid, look: Look) -> None:
        self._grid = grid
        self._look = look
        self._bold = QFontMetrics(look.font(TEXT, QFont.Weight.DemiBold))
        self._heading = QFontMetrics(look.font(HEADING, QFont.Weight.DemiBold))
        self._pad = look.px(2 * PAD) + 2

    def label_at_least(self) -> int:
        """The longest single word at the left is not cut."""
        longest = max((self._word(row.label, self._bold) for row in self._grid.rows), default=0)
        return max(self._look.px(_LABEL_AT_LEAST), longest + self._pad)

    def floors(self) -> list[int]:
        """The numbers under letters."""
        most = self._look.px(_NUMBER_AT_LEAST)
        return [max(self._number(at) + self._pad, most) for at in range(len(self._grid.columns))]

    def least(self) -> list[int]:
        """The numbers under their headings, a word to a line."""
        words = (self._word(heading, self._heading) for heading in self._grid.columns)
        return [
            max(floor, word + self._pad) for floor, word in zip(self.floors(), words, strict=True)
        ]

    def lettered(self, least: Sequence[int], lettered: tuple[int, ...]) -> list[int]:
        """The same with letters above some of them."""
        floors = self.floors()
        return [floors[at] if at in lettered else own for at, own in enumerate(least)]

    def widened(self, least: Sequence[int], room: int) -> list[int]:
        """What the words at the left do not need goes to the headings that would wrap."""
        labels = (self._bold.horizontalAdvance(row.label) for row in self._grid.rows)
        label = max(labels, default=0) + self._pad
        spare = room - min(label, round(room * _LABEL_SHARE)) - sum(least)
        most = self._look.px(_HEADING_AT_MOST)
        wished = (min(self._heading.horizontalAdvance(one), most) for one in self._grid.columns)
        lacking = [max(0, more + self._pad - own) for own, more in zip(least, wished, strict=True)]
        share = min(1.0, max(0.0, spare / sum(lacking))) if sum(lacking) else 0.0
        return [own + int(more * share) for own, more in zip(least, lacking, strict=True)]

    def _number(self, column: int) -> int:
        texts = [row.cells[column].text for row in self._grid.rows]
        widest = max(self._bold.horizontalAdvance(text) for text in (*texts, letter(column)))
        if not self._grid.wide:
            return widest
        longest = max((self._word(text, self._bold) for text in texts), default=0)
        return max(longest, min(widest, self._look.px(_WORDS_AT_MOST)))

    def _word(self, text: str, metrics: QFontMetrics) -> int:
        return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
