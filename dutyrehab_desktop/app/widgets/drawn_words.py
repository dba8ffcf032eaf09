"""Words that were drawn for a passphrase: painted one by one from bytes that are wiped.

No label and no description for a screen reader holds them: such text stays in memory for long. A
person who cannot see the screen chooses words of their own.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import OWN_NAMES, in_menu_order, translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.choice_row import ChoiceRow
from dutyrehab_desktop.app.widgets.line_row import text_label

_COLUMNS = 3
_BILLION = 1e9
_MILLION = 1e6


class DrawnWords(QWidget):
    """Six words in large letters."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bytes = bytearray()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        look.changed.connect(self.updateGeometry)

    def put(self, passphrase: bytearray) -> None:
        """Take over new words; the old ones are wiped."""
        self.wipe()
        self._bytes = passphrase
        self.updateGeometry()
        self.update()

    def copy(self) -> bytearray:
        """The words once more, for the caller to wipe."""
        return bytearray(self._bytes)

    def wipe(self) -> None:
        """Forget the words."""
        self._bytes[:] = bytes(len(self._bytes))
        self._bytes = bytearray()
        self.update()

    def _font(self) -> QFont:
        return self._look.font(19, QFont.Weight.DemiBold)

    def _row(self) -> int:
        return QFontMetrics(self._font()).height() + self._look.px(12)

    def sizeHint(self) -> QSize:
        """Two rows of three."""
        return QSize(self._look.px(320), 2 * self._row())

    def minimumSizeHint(self) -> QSize:
        """The same height, however narrow."""
        return QSize(self._look.px(160), 2 * self._row())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint one word after the other; no text of all of them exists."""
        if not self._bytes:
            return
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(self._look.color("text"))
        cell = self.width() / _COLUMNS
        for number, word in enumerate(self._bytes.split()):
            row, column = divmod(number, _COLUMNS)
            box = QRectF(column * cell, row * self._row(), cell, self._row())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, word.decode("utf-8"))
            word[:] = bytes(len(word))
        painter.end()


class DrawnCard(QFrame):
    """The words, what they are worth, other ones, in another language, hidden.

    Signals:
        wanted: Words are wanted, in this language.
    """

    wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years = 0.0
        self._machines = 0
        self.words = DrawnWords(look, self)
        self.worth = text_label("", "small", self)
        self.languages = ChoiceRow(self)
        self.languages.chosen.connect(self.wanted)
        self.other, self.hiding = QPushButton(self), QPushButton(self)
        self.other.setObjectName("otherButton")
        self.hiding.setObjectName("hideButton")
        self.hiding.setCheckable(True)
        self.other.clicked.connect(self._on_other_clicked)
        self.hiding.toggled.connect(self._on_hidden)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.languages)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addWidget(self.hiding)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.worth)
        self.retranslate()

    def offer(self, languages: tuple[str, ...], chosen: str) -> None:
        """In which languages words can be drawn."""
        choices = [(one, OWN_NAMES.get(one, one)) for one in in_menu_order(languages)]
        self.languages.show_choices(choices, chosen)

    def put(self, passphrase: bytearray, machines: int, years: float) -> None:
        """Show words that were drawn, and say what they are worth."""
        self._machines, self._years = machines, years
        self.hiding.setChecked(False)
        self.words.put(passphrase)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.other.setText(translate("DrawnCard", "Other words"))
        self.hiding.setText(
            translate("DrawnCard", "Show the words")
            if self.hiding.isChecked()
            else translate("DrawnCard", "Hide the words")
        )
        self.languages.name_buttons(translate("DrawnCard", "Language of the words"))
        told = translate(
            "DrawnCard",
            "Drawn at random. {machines} machines with one try a second each would need about "
            "{years} to find them. They are no help where somebody makes you say them.",
        )
        self.worth.setText(told.format(machines=self._machines, years=_years(self._years)))
        self.worth.setVisible(self._machines > 0)

    @Slot()
    def _on_other_clicked(self) -> None:
        self.wanted.emit(self.languages.current)

    @Slot(bool)
    def _on_hidden(self, hidden: bool) -> None:
        policy = self.words.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.words.setSizePolicy(policy)
        self.words.setVisible(not hidden)
        self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        """However it is left, nothing of the words remains."""
        self.words.wipe()
        super().hideEvent(event)


def _years(years: float) -> str:
    if years >= _BILLION:
        told = translate("DrawnCard", "{count} billion years")
        return told.format(count=round(years / _BILLION))
    if years >= _MILLION:
        told = translate("DrawnCard", "{count} million years")
        return told.format(count=round(years / _MILLION))
    return translate("DrawnCard", "{count} years").format(count=round(years))
