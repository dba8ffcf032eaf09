"""A line above the page, with what can be done about it."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from dutyrehab_desktop.app.common.theme import Look


class PageBar(QFrame):
    """Words and small buttons; hidden until it is needed. Its words are those of `say`."""

    def __init__(self, look: Look, buttons: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "mild")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.buttons = [QPushButton(self) for _ in range(buttons)]
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.words, 1)
        for button in self.buttons:
            button.setProperty("kind", "small")
            self._line.addWidget(button)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.retranslate()
        self.hide()

    def say(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """The words; for each button its own, and the key that does the same (or nothing)."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        words, names = self.say()
        self.words.setText(words)
        self.setAccessibleName(words)
        for button, (name, key) in zip(self.buttons, names, strict=True):
            button.setText(f"{name}   {key}" if key else name)
            button.setAccessibleName(name)

    @Slot()
    def _on_look_changed(self) -> None:
        side = self._look.px(16)
        self._line.setContentsMargins(side, self._look.gap(8, 5), side, self._look.gap(8, 5))
        self._line.setSpacing(self._look.px(12))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
