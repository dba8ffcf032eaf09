"""Asks for the passphrase of a key, once, or twice where it is chosen."""

from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.typed_dialog import TypedDialog, TypedTexts


class PassphraseDialog(TypedDialog):
    """One field or two: gives one bytearray or two."""

    def __init__(
        self,
        look: Look,
        read: ReadKeyboard,
        texts: tuple[str, str, str],
        parent: QWidget,
        *,
        twice: bool,
        own: str = "",
    ) -> None:
        """Make it.

        Args:
            look: How things look.
            read: How the keyboard is read.
            texts: Its title, what the passphrase is for, and the words of the button.
            parent: Over which window it opens.
            twice: True where it is chosen now.
            own: What the passphrase is called; by default that of a key.
        """
        names = (
            own or translate("PassphraseDialog", "The key's own passphrase"),
            translate("PassphraseDialog", "The same once more"),
        )
        super().__init__(
            look, read, TypedTexts(*texts, names=names if twice else names[:1]), parent
        )
