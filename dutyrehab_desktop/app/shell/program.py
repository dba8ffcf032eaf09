"""The running program: one window, one vault at a time, hiding, locking, closing."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from dutyrehab_desktop.app.common.dialogs import AskDialog
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import keyboard_of
from dutyrehab_desktop.app.common.keys import KeyGuard
from dutyrehab_desktop.app.common.settings import Settings, SettingsFile, SettingsNotSaved
from dutyrehab_desktop.app.common.theme import preferred_theme
from dutyrehab_desktop.app.shell.desk_rooms import DeskRooms
from dutyrehab_desktop.app.shell.field_rooms import FieldRooms
from dutyrehab_desktop.app.shell.idle import IdleWatch, Patience, patience
from dutyrehab_desktop.app.shell.rooms import House, Rooms, connect_busy
from dutyrehab_desktop.app.shell.style import shell_style
from dutyrehab_desktop.app.unlock.presenter import UnlockPresenter
from dutyrehab_desktop.app.unlock.rescue.presenter import RescuePresenter
from dutyrehab_desktop.app.unlock.view import UnlockView
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.content import content_of
from dutyrehab_desktop.workflows.forgetting import overwrite_freed
from dutyrehab_desktop.workflows.projects import Project, cover_of, project_of
from dutyrehab_desktop.workflows.vaults import OpenVault, Role, vault_in


class Program(QObject):
    """Leads from the first screen into a vault, and out of it again."""

    def __init__(self, house: House, folder: Path, file: SettingsFile, settings: Settings) -> None:
        super().__init__()
        self._house = house
        self._file = file
        self._settings = settings
        self._vault: OpenVault | None = None
        self._rooms: Rooms | None = None
        self._mistake: AskDialog | None = None
        self._emergency = ""
        self._project = Project()
        self.guard, self.idle = KeyGuard(self), IdleWatch(self._patience, self)
        self._unlock = UnlockView(house.look, keyboard_of(QGuiApplication.platformName()))
        self._opener = UnlockPresenter(house.runner, house.messages, folder)
        self._rescuer = RescuePresenter(house.runner, house.messages)
        self._connect_unlock()
        self._connect_window()
        self._dress()

    def start(self) -> None:
        """Show the first screen."""
        window = self._house.window
        window.show_look(self._settings.theme, self._house.look.percent)
        window.show_languages(self._house.languages.current)
        self._show_unlock()
        window.show()

    # The first screen

    def _connect_unlock(self) -> None:
        view, opener = self._unlock, self._opener
        connect_busy(view, opener, view.retranslate)
        view.unlock_requested.connect(opener.unlock)
        view.create_requested.connect(opener.create)
        view.folder_chosen.connect(opener.choose_folder)
        view.words_wanted.connect(opener.draw)
        view.key_file_picked.connect(opener.use_key_file)
        view.erase_requested.connect(opener.erase)
        opener.key_file_chosen.connect(view.show_key_file)
        opener.rotated.connect(view.show_rotated)
        opener.drawn.connect(view.show_drawn)
        opener.folder_changed.connect(self._on_folder_changed)
        opener.made.connect(view.show_made)
        opener.emptied.connect(view.empty)
        opener.unlocked.connect(self._on_unlocked)
        self._connect_rescue()

    def _connect_rescue(self) -> None:
        view, opener, rescuer = self._unlock, self._opener, self._rescuer
        connect_busy(view, rescuer, view.retranslate)
        rescue = view.rescue
        rescue.look_requested.connect(rescuer.look)
        rescue.restore_requested.connect(lambda: rescuer.restore(opener.folder))
        rescue.forget_requested.connect(rescuer.forget)
        rescue.salvage_requested.connect(
            lambda into, key_file, typed: rescuer.salvage(opener.folder, into, key_file, typed)
        )
        rescuer.looked.connect(rescue.show_contents)
        rescuer.rescued.connect(rescue.show_rescued)
        rescuer.refused_words.connect(view.refuse_rescue)
        rescuer.made.connect(self._on_vault_made)

    @Slot(object)
    def _on_vault_made(self, folder: Path) -> None:
        """A vault came of a backup, or of a damaged one."""
        self._unlock.rescue.close_dialog()
        self._opener.choose_folder(folder)
        self._unlock.show_made()

    def _show_unlock(self) -> None:
        self._unlock.clear()
        self._opener.start()
        self._house.window.show_screen(self._unlock, own_bar=False, opened=False)
        self._unlock.take_focus()

    @Slot(object, bool)
    def _on_folder_changed(self, folder: Path, vault: bool) -> None:
        self._unlock.show_folder(folder, vault=vault)

    @Slot(object)
    def _on_unlocked(self, vault: OpenVault) -> None:
        self._vault = vault
        self._house.minutes.note("unlocked")
        house = self._furnished(vault)
        if vault.role is Role.COORDINATOR:
            desk = DeskRooms(house, vault, self)
            self._watch(desk)
            desk.start()
        else:
            field = FieldRooms(house, vault, self)
            self._watch(field)
            field.start()

    def _watch(self, rooms: Rooms) -> None:
        """From now on the vault is hidden and locked as its project says."""
        self._rooms = rooms
        rooms.screen_changed.connect(self.idle.start_anew)
        rooms.rotate_requested.connect(self._on_rotate_requested)
        rooms.erase_requested.connect(self._on_erase_requested)
        rooms.project_changed.connect(self._read_project)
        self._read_project()
        self.idle.start_anew()

    @Slot()
    def _read_project(self) -> None:
        """What the coordinator says of hiding and locking; the program's own where it is lost."""
        if self._vault is None:
            return
        try:
            self._project = project_of(self._vault)
        except DutyRehabError as problem:
            self._project = Project()
            self._house.window.show_notice(self._house.messages.of(problem), "")
        self._dress_curtain()

    def _dress_curtain(self) -> None:
        cover = cover_of(self._project, self._house.languages.current)
        self._house.window.curtain.show_cover(cover)

    def _patience(self) -> Patience:
        held = self._rooms is not None and self._rooms.in_interview
        return patience(self._project.idle, in_interview=held)

    def _furnished(self, vault: OpenVault) -> House:
        """The same house with what is asked in this vault."""
        try:
            return replace(self._house, content=content_of(vault, self._house.shipped))
        except DutyRehabError as problem:
            # What can be read with the shipped questionnaire is not kept from anybody.
            self._house.window.show_notice(self._house.messages.of(problem), "")
            return self._house

    @Slot(object)
    def _on_rotate_requested(self, passphrase: bytearray) -> None:
        """A data key is changed while nobody has the vault open."""
        self._opener.keep_key_file(None if self._vault is None else self._vault.factor)
        self.lock()
        self._opener.rotate(passphrase)

    @Slot()
    def _on_erase_requested(self) -> None:
        self.lock()
        self._opener.erase()

    # Hiding, locking, closing

    def _connect_window(self) -> None:
        window = self._house.window
        window.lock_requested.connect(self.lock)
        window.hide_requested.connect(self.hide)
        window.closing.connect(self.close)
        window.guide_requested.connect(self._on_guide_requested)
        window.language_chosen.connect(self._on_language_chosen)
        window.theme_chosen.connect(self._on_theme_chosen)
        window.size_chosen.connect(self._on_size_chosen)
        window.curtain.dropped.connect(self._on_curtain_dropped)
        window.curtain.lifted.connect(self._on_curtain_lifted)
        if self._house.session is not None:
            self._house.session.lock_due.connect(self._on_session_left)
        self.guard.hide_requested.connect(self.hide)
        self.guard.lock_requested.connect(self.lock)
        self.idle.curtain_due.connect(self._on_curtain_due)
        self.idle.lock_due.connect(self._on_lock_due)
        self._house.look.changed.connect(self._dress)

    @Slot()
    def hide(self) -> None:
        """Drop the curtain and keep what is half-typed, or lift it."""
        if self._rooms is None:
            return
        if not self._house.window.curtain.is_down:
            self.idle.start_anew()
        self._turn_curtain()

    def _turn_curtain(self) -> None:
        curtain, rooms = self._house.window.curtain, self._rooms
        was_down = curtain.is_down
        curtain.turn()
        if rooms is not None and not was_down:
            # Only now: whoever comes in sees nothing while the disk is slow or full.
            rooms.keep_everything()

    @Slot()
    def _on_curtain_dropped(self) -> None:
        self.idle.deaf = True  # whoever types on the page that is seen now may be anybody
        self._house.minutes.note("curtain")

    @Slot()
    def _on_curtain_lifted(self) -> None:
        self.idle.deaf = False
        self._house.window.put_focus_back()
        self.idle.start_anew()

    @Slot(str)
    def _on_session_left(self, code: str) -> None:
        """The machine sleeps, is closed, or is somebody else's now."""
        if self._rooms is not None:
            self._house.minutes.note(code)
            self.lock()

    @Slot()
    def lock(self) -> None:
        """Keep what is half-typed, close the vault, drop its key."""
        rooms, vault = self._rooms, self._vault
        if rooms is None or vault is None:
            return
        self._rooms = self._vault = self._mistake = None
        self.idle.rest()
        self._house.window.close_dialogs()
        self._emergency = rooms.emergency()
        try:
            rooms.leave()
        finally:
            self._house.runner.shut_down()
            vault.lock()
            self._house.minutes.note("locked")
        lost = rooms.loses_answers
        rooms.deleteLater()
        self._house.window.show_notice("", "")
        self._house.window.curtain.lift()
        self.idle.rest()  # lifting was no sign of life
        self._forget_project()
        self._show_unlock()
        # Only when the screens are gone, which may be what asked for the lock.
        QTimer.singleShot(0, overwrite_freed)
        if lost:
            self._unlock.show_problem(
                translate("Program", "Nothing had been stored yet. What was entered is gone.")
            )

    def _forget_project(self) -> None:
        self._project = Project()
        self._dress_curtain()

    @Slot()
    def _on_guide_requested(self) -> None:
        """The guide; on a locked screen only whom to call, which must not wait for a passphrase."""
        if self._rooms is not None:
            self._rooms.show_guide()
        elif self._emergency:
            close = translate("Program", "Close")
            told = AskDialog(
                translate("Program", "To call"), self._emergency, (close, close), self._house.window
            )
            told.ui.yesButton.hide()
            told.open()

    @Slot()
    def close(self) -> None:
        """The same, before the window goes."""
        self.lock()
        self._house.runner.shut_down()
        if self._house.session is not None:
            self._house.session.close()

    @Slot()
    def _on_curtain_due(self) -> None:
        if self._rooms is not None and not self._house.window.curtain.is_down:
            self._turn_curtain()

    @Slot()
    def _on_lock_due(self) -> None:
        if self._house.runner.busy and self.idle.may_wait():
            self._on_curtain_due()  # long work ends behind the curtain, and then it locks
        else:
            self.lock()

    # How it looks

    @Slot()
    def _dress(self) -> None:
        look, window = self._house.look, self._house.window
        window.setPalette(look.palette())
        window.setStyleSheet(look.style_sheet() + shell_style(look))

    @Slot(str)
    def _on_language_chosen(self, language: str) -> None:
        self._house.languages.switch(language)
        self._dress_curtain()
        self._house.window.show_languages(language)
        self._keep(Settings(language, self._settings.theme, self._settings.text_size))

    @Slot(str)
    def _on_theme_chosen(self, theme: str) -> None:
        tokens = preferred_theme(theme, QGuiApplication.styleHints())
        self._house.look.put_on(tokens, self._house.look.percent)
        self._keep(Settings(self._settings.language, theme, self._settings.text_size))

    @Slot(int)
    def _on_size_chosen(self, percent: int) -> None:
        self._house.look.put_on(self._house.look.tokens, percent)
        self._keep(Settings(self._settings.language, self._settings.theme, percent))

    def _keep(self, settings: Settings) -> None:
        self._settings = settings
        if not vault_in(self._opener.folder):
            return  # nothing is written before there is a vault
        try:
            self._file.write(settings)
        except SettingsNotSaved as problem:
            self._unlock.show_problem(self._house.messages.of(problem))

    def tell_crash(self, place: str) -> None:
        """Say that the program itself failed, and where in the code; once at a time."""
        self._house.minutes.note(place)
        if self._mistake is not None:
            return
        words = translate(
            "Program",
            "What was saved is safe. Tell your coordinator this line, and open the vault again.",
        )
        title = translate("Program", "The program made a mistake")
        answers = (translate("Program", "Go on"), translate("Program", "Lock"))
        self._mistake = AskDialog(title, f"{words}\n\n{place}", answers, self._house.window)
        self._mistake.agreed.connect(self._on_mistake_seen)
        self._mistake.refused.connect(self._on_mistake_seen)
        self._mistake.refused.connect(self.lock)
        self._mistake.open()

    @Slot()
    def _on_mistake_seen(self) -> None:
        self._mistake = None
