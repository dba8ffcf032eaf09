"""What is said above the page while somebody is here who may not hear everything."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look


def company_words() -> str:
    """What is said while somebody is here."""
    return translate(
        "CompanyBar", "Somebody is here. What is for the two of you alone stays out of sight."
    )


class CompanyBar(QFrame):
    """A line, and the way back.

    Signals:
        gone: The two are alone again.
    """

    gone = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "mild")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "small")
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.words, 1)
        self._line.addWidget(self.button)
        self.button.clicked.connect(self.gone)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        self.words.setText(company_words())
        alone = translate("CompanyBar", "Alone again")
        self.button.setText(f"{alone}   F4")
        self.button.setAccessibleName(alone)
        self.setAccessibleName(self.words.text())

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
