"""One person's words on the screen: what may say who it is, part by part, and the whole."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.desk.exports.lines import PartLine, WordsLine
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.workflows.quoting import LONGEST_REASON


class WordsCard(QFrame):
    """A sentence, its parts, and what is decided.

    Signals:
        left_out: The record, where a part begins, and where it ends.
        kept: The same, and why.
        words_left_out: The record, and other words that are to be left out.
        confirmed: The record whose words were read as a whole.
    """

    left_out = Signal(str, int, int)
    kept = Signal(str, int, int, str)
    words_left_out = Signal(str, str)
    confirmed = Signal(str)

    def __init__(self, line: WordsLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.setProperty("kind", "row")
        self.setAccessibleName(f"{line.code}, {line.state}")
        self.setAccessibleDescription(line.shown)
        self.reasons: dict[int, LineField] = {}
        self.buttons: list[QPushButton] = []
        self._first: dict[int, QPushButton] = {}
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(text_label(line.code, "heading", self), 1)
        pill = text_label(line.state, "pill" if line.clear else "amberPill", self)
        pill.setWordWrap(False)
        top.addWidget(pill)
        column.addLayout(top)
        column.addWidget(text_label(_quoted(line.text), "body", self))
        for part in line.parts:
            self._add_part(part)
        self._add_other()
        if line.shown != line.text:
            told = translate("WordsCard", "It would be repeated like this:")
            column.addWidget(text_label(told, "muted", self))
            column.addWidget(text_label(_quoted(line.shown), "body", self))
        self.confirm: QPushButton | None = None
        if line.may_confirm:
            told = translate(
                "WordsCard", "I have read the whole: nothing else in it says who it is"
            )
            self.confirm = self._button(told, self._on_confirmed)
            column.addWidget(self.confirm)

    def fields(self) -> Iterator[QWidget]:
        """Everything that can be used."""
        yield from self.buttons
        yield from self.reasons.values()
        yield self.other

    def _add_part(self, part: PartLine) -> None:
        told = f"{_quoted(part.words)} – {part.telling}"
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(text_label(told, "mildText" if part.open else "muted", self), 1)
        self._column.addLayout(top)
        place = QFrame(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 6)
        row.setSpacing(8)
        out = self._button(
            translate("WordsCard", "Leave out"), partial(self._on_left_out, part.start, part.end)
        )
        out.setAccessibleName(f"{out.text()}: {told}")
        self._first[part.start] = out
        reason = LineField(place)
        reason.setProperty("kind", "small")
        reason.setMaxLength(LONGEST_REASON)
        why = translate("WordsCard", "Why it may stay")
        reason.setPlaceholderText(why)
        reason.setAccessibleName(f"{why}: {part.words}")
        self.reasons[part.start] = reason
        keep = self._button(
            translate("WordsCard", "Keep"), partial(self._on_kept, part.start, part.end)
        )
        keep.setAccessibleName(f"{keep.text()}: {told}")
        row.addWidget(out)
        row.addWidget(reason, 1)
        row.addWidget(keep)
        self._column.addWidget(place)
        if not part.open:
            place.hide()
            again = self._button(translate("WordsCard", "Decide anew"), partial(_show, place, out))
            again.setAccessibleName(f"{again.text()}: {told}")
            top.addWidget(again)

    def _add_other(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.other = LineField(self)
        self.other.setProperty("kind", "small")
        words = translate("WordsCard", "Other words in it that say who it is")
        self.other.setPlaceholderText(words)
        self.other.setAccessibleName(f"{words}: {self.line.code}")
        row.addWidget(self.other, 1)
        out = self._button(translate("WordsCard", "Leave these out"), self._on_other)
        out.setAccessibleName(f"{out.text()}: {self.line.code}")
        row.addWidget(out)
        self._column.addLayout(row)

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", "small")
        button.clicked.connect(act)
        self.buttons.append(button)
        return button

    def next_to_do(self) -> QWidget | None:
        """What the keyboard goes to: the first part that is open, then the whole."""
        opened = next((one.start for one in self.line.parts if one.open), None)
        return self._first.get(opened) if opened is not None else self.confirm

    def _on_left_out(self, start: int, end: int) -> None:
        self.left_out.emit(self.line.code, start, end)

    def _on_confirmed(self) -> None:
        self.confirmed.emit(self.line.code)

    def _on_kept(self, start: int, end: int) -> None:
        self.kept.emit(self.line.code, start, end, self.reasons[start].text())

    def _on_other(self) -> None:
        self.words_left_out.emit(self.line.code, self.other.text())


def _show(place: QWidget, first: QWidget) -> None:
    place.show()
    first.setFocus(Qt.FocusReason.OtherFocusReason)


def _quoted(words: str) -> str:
    """Words in the quotation marks of the window's language."""
    return translate("WordsCard", "“{words}”").format(words=words)
