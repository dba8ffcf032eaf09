"""Asks three times, in three ways, before a vault is made unreadable for ever."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.hold_button import HoldButton
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField

_LONGEST = 20


class EraseDialog(QDialog):
    """What it does, what it cannot do, a word to type, a button to hold.

    Signals:
        agreed: The word was typed and the button held.
    """

    agreed = Signal()

    def __init__(self, look: Look, uncovered: Sequence[str] | None, parent: QWidget) -> None:
        """Make it.

        Args:
            look: How things look.
            uncovered: Codes of records that no receipt covers; None where nobody can look,
                because the vault is locked.
            parent: Over which window it opens.
        """
        super().__init__(parent)
        title = translate("EraseDialog", "Erase this vault?")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, title)
        self._word = translate("EraseDialog", "erase")
        self.field = LineField(self)
        self.field.setMaxLength(_LONGEST)
        self.field.textChanged.connect(self._on_typed)
        self.button = HoldButton(
            look, translate("EraseDialog", "Hold for three seconds to erase"), self
        )
        self.button.setEnabled(False)
        self.button.held.connect(self._on_held)
        leave = QPushButton(translate("EraseDialog", "Keep everything"), self)
        leave.setProperty("kind", "primary")
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(10))
        layout.addWidget(text_label(title, "title", self))
        for words in (self._lost(uncovered), _limits()):
            layout.addWidget(text_label(words, "body", self))
        asked = translate("EraseDialog", "Type the word “{word}”:").format(word=self._word)
        label = text_label(asked, "body", self)
        label.setBuddy(self.field)
        self.field.setAccessibleName(asked)
        layout.addWidget(label)
        layout.addWidget(self.field)
        row = QHBoxLayout()
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(self.button)
        layout.addLayout(row)
        self.setMinimumWidth(min(look.px(640), parent.window().width() - look.px(60)))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lost(self, uncovered: Sequence[str] | None) -> str:
        if uncovered is None:
            return translate(
                "EraseDialog",
                "What lies in it is lost for ever, also to you. The program cannot look into a "
                "locked vault: whatever your coordinator's receipt has not named exists nowhere "
                "else.",
            )
        if not uncovered:
            return translate(
                "EraseDialog",
                "What lies in it is lost for ever, also to you. Your coordinator's receipts name "
                "everything that was finished here.",
            )
        told = translate(
            "EraseDialog",
            "No receipt of your coordinator names these records. They exist nowhere else, and "
            "are lost for ever: {codes}",
        )
        return told.format(codes=", ".join(uncovered))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.button.setEnabled(text.strip().casefold() == self._word.casefold())

    @Slot()
    def _on_held(self) -> None:
        self.accept()
        self.agreed.emit()


def _limits() -> str:
    return translate(
        "EraseDialog",
        "It makes the vault unreadable for whoever has neither special equipment and your "
        "passphrase, nor a copy that was made before: a backup, an image of the disk. Where the "
        "disk keeps old bytes, they stay. It does not hide that the program was here, and it may "
        "be a crime where you are, above all during a search: ask a lawyer before, not then.",
    )
