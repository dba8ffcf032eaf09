"""The first screen: role and passphrase."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind, pick_path, shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import KeyboardState, ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_unlock_page import Ui_UnlockPage
from dutyrehab_desktop.app.unlock.presenter import NAMELESS
from dutyrehab_desktop.app.unlock.rescue.view import RescueView
from dutyrehab_desktop.app.widgets.cards_page import row_of
from dutyrehab_desktop.app.widgets.drawn_words import DrawnCard
from dutyrehab_desktop.app.widgets.erase_dialog import EraseDialog
from dutyrehab_desktop.app.widgets.option_grid import OptionGrid
from dutyrehab_desktop.app.widgets.option_line import OptionLine
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.scrolling import lay_out_now
from dutyrehab_desktop.workflows.drawing import Drawn, languages_of_words

FIELD, COORDINATOR = "field", "coordinator"


class UnlockView(Page):
    """Makes or opens a vault.

    Signals:
        unlock_requested: The passphrase as a bytearray, for the receiver to wipe.
        create_requested: The role, and the passphrase twice.
        folder_chosen: Another folder was chosen.
        words_wanted: Words are to be drawn, in this language.
        key_file_picked: A file on a separate medium that the vault needs as well.
        erase_requested: The vault is to be erased; it was asked three times.
    """

    unlock_requested = Signal(object)
    create_requested = Signal(str, object, object)
    folder_chosen = Signal(object)
    words_wanted = Signal(str)
    key_file_picked = Signal(object)
    erase_requested = Signal()

    def __init__(self, look: Look, read: ReadKeyboard, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_UnlockPage()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self._making = False
        self._just_made = False
        self._role = FIELD
        self._folder = Path()
        self._roles = OptionGrid(look, several=False, parent=self)
        self._roles.pressed.connect(self._on_role_pressed)
        self.ui.roleLayout.addWidget(self._roles)
        self._place_more(read)
        self.ui.capsLabel.hide()
        self.ui.hintWidget.hide()
        for field in (self.ui.passphraseEdit, self.ui.againEdit):
            field.watch_keyboard(read)
            field.keyboard_changed.connect(self._on_keyboard_changed)
            field.typed.connect(self._on_typed)
        self.ui.passphraseEdit.submitted.connect(self._on_passphrase_submitted)
        self.ui.againEdit.submitted.connect(self._on_unlock_clicked)
        self.ui.unlockButton.clicked.connect(self._on_unlock_clicked)
        self.ui.folderButton.clicked.connect(self._on_folder_clicked)
        look.changed.connect(self._fit_height)
        self._fit_height()
        self.retranslate()

    def _place_more(self, read: ReadKeyboard) -> None:
        """Drawn words, a key file, erasing, a rescue: what the form has no place for."""
        self._drawn = False
        self.card = DrawnCard(self.look, self)
        self.card.wanted.connect(self.words_wanted)
        self.own = QPushButton(self)
        self.own.setObjectName("ownButton")
        self.own.setProperty("kind", "quiet")
        self.own.clicked.connect(self._on_own_clicked)
        place = self.ui.cardLayout.indexOf(self.ui.roleWidget) + 1
        self.ui.cardLayout.insertWidget(place, self.card)
        self.ui.cardLayout.insertLayout(place + 1, row_of(self.own))
        self.key_file, self.erase = QPushButton(self), QPushButton(self)
        self.key_file.setObjectName("keyFileButton")
        self.erase.setObjectName("eraseButton")
        for button in (self.key_file, self.erase):
            button.setProperty("kind", "quiet")
        self.key_file.clicked.connect(self._on_key_file_clicked)
        self.erase.clicked.connect(self._on_erase_clicked)
        column = self.ui.columnLayout  # its last item is what pushes everything up
        for button in (self.key_file, self.erase):
            # Below each other: side by side they are wider than the card in large letters.
            column.insertWidget(column.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)
        self.rescue = RescueView(self.look, read, self)
        column.insertWidget(column.count() - 1, self.rescue)
        self.dialog: EraseDialog | None = None
        self._key_file_chosen = False
        ui = self.ui
        order = (self.own, ui.passphraseEdit, ui.againEdit, ui.unlockButton, ui.folderButton)
        more = (self.key_file, self.erase, self.rescue.restore, self.rescue.salvage)
        for first, second in pairwise((*order, *more)):
            self.setTabOrder(first, second)

    def show_folder(self, folder: Path, *, vault: bool) -> None:
        """Show which folder it is, and whether a vault lies in it."""
        self._folder, self._making, self._just_made = folder, not vault, False
        self._drawn = self._key_file_chosen = False
        self.clear()
        self.retranslate()
        self.take_focus()

    @Slot()
    def show_key_file(self) -> None:
        """A key file will be used, whatever its name."""
        self._key_file_chosen = True
        self.retranslate()
        self.take_focus()

    @Slot()
    def show_rotated(self) -> None:
        """Say that the vault has a new key."""
        self.ui.introLabel.setText(
            translate("UnlockView", "The vault has a new key. Open it with your passphrase.")
        )

    @Slot()
    def _on_key_file_clicked(self) -> None:
        title = translate("UnlockView", "Where is the key file?")
        pick_path(PickKind.FILE, title, self, self.key_file_picked.emit)

    @Slot()
    def _on_erase_clicked(self) -> None:
        self.dialog = EraseDialog(self.look, None, self)
        self.dialog.agreed.connect(self.erase_requested)
        self.dialog.open()

    @Slot(object)
    def show_drawn(self, drawn: Drawn) -> None:
        """Words were drawn for a new vault: they are proposed first."""
        self._drawn = True
        self.clear()
        self.card.offer(languages_of_words(), drawn.language)
        self.card.put(drawn.passphrase, drawn.machines, drawn.years)
        self.retranslate()
        lay_out_now(self.ui.pageScrollArea)  # nobody may learn half a row of words

    @Slot()
    def _on_own_clicked(self) -> None:
        """Words of one's own, or drawn ones again."""
        self._drawn = not self._drawn
        self.clear()
        if self._drawn:
            self.words_wanted.emit("")
        self.retranslate()
        self.take_focus()

    @Slot(str)
    def refuse_rescue(self, words: str) -> None:
        """What was typed for a rescue was not right, or it could not be done."""
        if not self.rescue.refuse(words):
            self.show_problem(words)

    @Slot()
    def show_made(self) -> None:
        """Say that the vault is there now, and that it waits to be opened."""
        self._just_made = True
        self.retranslate()
        self.take_focus()

    @Slot()
    def empty(self) -> None:
        """Begin typing anew."""
        self.clear()
        self.take_focus()

    @Slot(str)
    def show_problem(self, words: str) -> None:
        """Say what went wrong, where it can be seen."""
        super().show_problem(words)
        if words:
            QTimer.singleShot(0, self._show_action)

    @Slot()
    def _show_action(self) -> None:
        for part in (self.ui.unlockButton, self.ui.problemFrame):
            self.ui.pageScrollArea.ensureWidgetVisible(part, 0, self.look.px(16))

    @Slot()
    def _fit_height(self) -> None:
        look, layout = self.look, self.ui.cardLayout
        side, edge = look.px(32), look.gap(28, 14)
        layout.setContentsMargins(side, edge, side, edge)
        layout.setSpacing(look.gap(14, 8))
        self.ui.columnLayout.setSpacing(look.gap(12, 6))
        edge = look.gap(24, 10)
        self.ui.outerWidgetLayout.setContentsMargins(look.px(28), edge, look.px(28), edge)

    def clear(self) -> None:
        """Forget what was typed."""
        self.ui.passphraseEdit.wipe()
        self.ui.againEdit.wipe()

    def _by_drawn(self) -> bool:
        return self._making and self._drawn

    def take_focus(self) -> None:
        """The keyboard goes to the passphrase."""
        self.ui.passphraseEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While the vault is made or opened, nothing can be typed."""
        super().show_busy(busy)
        for part in (
            self.ui.passphraseEdit,
            self.ui.againEdit,
            self.ui.folderButton,
            self.card,
            self.own,
            self.key_file,
            self.erase,
            self.rescue,
            self._roles,
        ):
            part.setEnabled(not busy)
        self._on_typed()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.roleWidget.setVisible(self._making)
        ui.againWidget.setVisible(self._making and not self._drawn)
        self.card.setVisible(self._by_drawn())
        self.card.retranslate()
        for button in (self.key_file, self.erase):
            button.setVisible(not self._making)
        self.rescue.show_mode(making=self._making)
        self.key_file.setText(
            translate("UnlockView", "A key file was chosen. Another one…")
            if self._key_file_chosen
            else translate("UnlockView", "I have a key file…")
        )
        self.erase.setText(translate("UnlockView", "Erase this vault…"))
        self.own.setVisible(self._making and bool(languages_of_words()))
        self.own.setText(
            translate("UnlockView", "Use words of my own")
            if self._drawn
            else translate("UnlockView", "Let the program draw words")
        )
        if self._making:
            title = translate("UnlockView", "A new vault")
            intro = translate("UnlockView", "Everything in it is encrypted with your passphrase.")
            action = translate("UnlockView", "Make it")
        else:
            title = translate("UnlockView", "Open the vault")
            intro = translate("UnlockView", "Type your passphrase.")
            action = translate("UnlockView", "Open")
        if self._just_made:
            intro = translate("UnlockView", "It is made. Open it now with your passphrase.")
        if self._by_drawn():
            ui.passphraseLabel.setText(
                translate(
                    "UnlockView",
                    "Learn the six words by heart, hide them, and type them, with a blank between "
                    "two words:",
                )
            )
        ui.titleLabel.setText(title)
        ui.introLabel.setText(intro)
        ui.unlockButton.setText(action)
        ui.ruleLabel.setText(
            translate(
                "UnlockView",
                "Five words, or 20 characters. Learn it by heart: nobody can open the vault "
                "without it, and nobody can give it back to you.",
            )
        )
        ui.folderLabel.setText(
            translate("UnlockView", "Folder: {folder}").format(folder=shown_path(self._folder))
        )
        ui.passphraseEdit.setAccessibleName(ui.passphraseLabel.text())
        ui.againEdit.setAccessibleName(ui.againLabel.text())
        ui.passphraseLabel.setBuddy(ui.passphraseEdit)
        ui.againLabel.setBuddy(ui.againEdit)
        self._show_roles()
        self._on_typed()

    def place_name(self) -> str:
        """Nothing: whoever sees this screen learns nothing."""
        return ""

    def _show_roles(self) -> None:
        lines = (
            (FIELD, translate("UnlockView", "Interviews in the field")),
            (COORDINATOR, translate("UnlockView", "The coordinator's desk")),
            (NAMELESS, translate("UnlockView", "Interviews, never asking for names or contacts")),
        )
        self._roles.show_lines(
            [
                OptionLine(name, "", "", label, "", chosen=name == self._role)
                for name, label in lines
            ]
        )

    @Slot(str)
    def _on_role_pressed(self, role: str) -> None:
        self._role = role
        self._roles.show_chosen((role,))

    @Slot()
    def _on_passphrase_submitted(self) -> None:
        if self._making and not self._drawn:
            self.ui.againEdit.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._on_unlock_clicked()

    @Slot()
    def _on_unlock_clicked(self) -> None:
        if not self.ui.unlockButton.isEnabled():
            return
        passphrase = self.ui.passphraseEdit.take()
        if self._making:
            again = self.card.words.copy() if self._drawn else self.ui.againEdit.take()
            self.create_requested.emit(self._role, passphrase, again)
        else:
            self.unlock_requested.emit(passphrase)

    @Slot()
    def _on_folder_clicked(self) -> None:
        title = translate("UnlockView", "In which folder is the vault?")
        picker = PickDialog(PickKind.FOLDER, title, self)
        picker.chosen.connect(self._on_folder_picked)
        picker.open_at(self._folder)

    @Slot(object)
    def _on_folder_picked(self, paths: tuple[Path, ...]) -> None:
        self.folder_chosen.emit(paths[0])

    @Slot()
    def _on_typed(self, _letters: int = 0) -> None:
        ready = self.ui.passphraseEdit.letters > 0 and self.ui.passphraseEdit.isEnabled()
        if self._making and not self._drawn:
            ready = ready and self.ui.againEdit.letters > 0
        self.ui.unlockButton.setEnabled(ready)

    @Slot(object)
    def _on_keyboard_changed(self, state: KeyboardState) -> None:
        self.ui.capsLabel.setVisible(bool(state.caps))
        words = translate("UnlockView", "Keyboard: {layout}").format(layout=state.layout)
        self.ui.keyboardLabel.setText(words if state.layout else "")
        self.ui.hintWidget.setVisible(bool(state.caps or state.layout))
