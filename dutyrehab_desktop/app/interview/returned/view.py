"""What is said above the page of an interview that was opened again."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.lines import ReturnLine
from dutyrehab_desktop.app.widgets.dressing import set_kind
from dutyrehab_desktop.app.widgets.focus import keyboard_in

BESIDE_FROM = 620
"""Width from which the two buttons stand beside the words."""


class ReturnStrip(QFrame):
    """A few words, and the question whether the same talk goes on.

    Signals:
        stayed: The same talk goes on.
        met_again: This is another meeting.
    """

    stayed = Signal()
    met_again = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._met_again = False
        self._words = QVBoxLayout()
        self._title, self._text, self._hint = QLabel(self), QLabel(self), QLabel(self)
        kinds = ("heading", "body", "muted")
        for label, kind in zip((self._title, self._text, self._hint), kinds, strict=True):
            label.setProperty("kind", kind)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._words.addWidget(label)
        self.stay_button, self.again_button = QPushButton(self), QPushButton(self)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for button in (self.stay_button, self.again_button):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.addLayout(self._words, 1)
        self._line.addLayout(self._buttons)
        self.stay_button.clicked.connect(self.stayed)
        self.again_button.clicked.connect(self.met_again)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.retranslate()

    @property
    def words(self) -> str:
        """What it says now."""
        return f"{self._title.text()} {self._text.text()}"

    def show_line(self, line: ReturnLine) -> None:
        """Say something."""
        set_kind(self, "mild" if line.interrupted else "soft")
        self._title.setText(line.title)
        self._text.setText(line.text)
        self._hint.setVisible(not line.met_again)
        self.again_button.setVisible(not line.met_again)
        self._met_again = line.met_again
        self.retranslate()
        self.setAccessibleName(line.title)
        self.setAccessibleDescription(line.text)
        self.stay_button.setAccessibleDescription(self.words)

    def take_focus(self) -> None:
        """The keyboard goes to what is true most often."""
        if keyboard_in(self) is None:
            self.stay_button.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        self._hint.setText(
            translate(
                "ReturnStrip",
                "Another meeting asks first who is there, if it is safe, and if the person agrees.",
            )
        )
        stay = translate("ReturnStrip", "Go on")
        if not self._met_again:
            stay = translate("ReturnStrip", "The same talk")
        self.stay_button.setText(stay)
        self.again_button.setText(translate("ReturnStrip", "Another meeting"))
        self.stay_button.setAccessibleName(self.stay_button.text())
        self.again_button.setAccessibleName(self.again_button.text())
        self.again_button.setAccessibleDescription(self._hint.text())

    def _arrange(self) -> None:
        beside = self.width() >= self._look.px(BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._buttons.setDirection(ways.TopToBottom if beside else ways.LeftToRight)

    @Slot()
    def _on_look_changed(self) -> None:
        look = self._look
        side = look.px(24)
        self._line.setContentsMargins(side, look.gap(12, 8), side, look.gap(12, 8))
        self._line.setSpacing(look.px(16))
        self._words.setSpacing(look.px(3))
        self._buttons.setSpacing(look.px(6))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside the words, or below them."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
