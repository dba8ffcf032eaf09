"""The window: a bar, a stack of screens, a curtain. No logic."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QLayout, QMainWindow, QMenu, QWidget

from dutyrehab_desktop.app.common.choices import LANGUAGES, THEME_CHOICES
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_window import Ui_MainWindow
from dutyrehab_desktop.app.widgets.curtain import Curtain
from dutyrehab_desktop.app.widgets.descendants import descendants
from dutyrehab_desktop.app.widgets.focus import keyboard_in, press_by_enter, step_by_tabulator
from dutyrehab_desktop.app.widgets.language_switch import LanguageSwitch
from dutyrehab_desktop.app.widgets.page import Page, TakesFocus
from dutyrehab_desktop.app.widgets.painting import dress_button

SMALLEST = (1000, 540)
WISHED = QSize(1366, 768)
TEXT_SIZES = (100, 115, 130, 150)
SHORT_BAR_BELOW = 1100


class MainWindow(QMainWindow):
    """Shows one screen at a time.

    Signals:
        lock_requested: The vault should be locked.
        hide_requested: The curtain should fall.
        language_chosen: Another language of the window.
        theme_chosen: One of `THEME_CHOICES`.
        size_chosen: A text size in per cent.
        back_requested: The button of the notice was pressed.
        guide_requested, company_turned: F2 or F4 was pressed where the screen itself does not hear
            it.
        closing: The window is about to close.
    """

    lock_requested = Signal()
    hide_requested = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    size_chosen = Signal(int)
    back_requested = Signal()
    guide_requested = Signal()
    company_turned = Signal()
    closing = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._open = False
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._let_it_be_small()
        self.languages = LanguageSwitch(look, self)
        self.ui.switchLayout.addWidget(self.languages)
        self.ui.noticeFrame.hide()
        self.ui.practiceFrame.hide()
        self.curtain = Curtain(look, self)
        self._make_menu()
        self.ui.lockButton.clicked.connect(self.lock_requested)
        self.ui.hideButton.clicked.connect(self.hide_requested)
        self.ui.noticeButton.clicked.connect(self.back_requested)
        self.languages.chosen.connect(self.language_chosen)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.retranslate()

    def _let_it_be_small(self) -> None:
        # Otherwise Qt refuses to make the window narrower than its widest screen wishes.
        for layout in (self.layout(), self.ui.centralLayout):
            if layout is not None:
                layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*SMALLEST)

    def _make_menu(self) -> None:
        menu = QMenu(self)
        self._themes, self._sizes = QActionGroup(self), QActionGroup(self)
        for theme in THEME_CHOICES:
            action = QAction(self)
            action.setData(theme)
            self._themes.addAction(action)
        for size in TEXT_SIZES:
            action = QAction(f"{size} %", self)
            action.setData(size)
            self._sizes.addAction(action)
        for group in (self._themes, self._sizes):
            for action in group.actions():
                action.setCheckable(True)
            menu.addActions(group.actions())
            menu.addSeparator()
        self._themes.triggered.connect(self._on_theme_triggered)
        self._sizes.triggered.connect(self._on_size_triggered)
        self.ui.lookButton.setMenu(menu)

    def show_look(self, theme: str, percent: int) -> None:
        """Tick in the menu what is in force."""
        for action in self._themes.actions():
            action.setChecked(action.data() == theme)
        for action in self._sizes.actions():
            action.setChecked(action.data() == percent)

    def show_screen(self, screen: QWidget, *, own_bar: bool, opened: bool) -> None:
        """Show a screen; those before it stay behind it until they are removed.

        Args:
            screen: What is shown.
            own_bar: True where the screen has its own bar.
            opened: True where a vault is open, so that there is something to lock and hide.
        """
        self._open = opened
        stack = self.ui.screenStack
        if stack.indexOf(screen) < 0:
            stack.addWidget(screen)
        stack.setCurrentWidget(screen)
        self.ui.barFrame.setVisible(not own_bar)
        self._name_place()
        self.ui.lockButton.setVisible(opened)
        self.ui.hideButton.setVisible(opened)
        self._fit()

    def remove_screen(self, screen: QWidget) -> None:
        """Take a screen out; whoever made it destroys it."""
        self.ui.screenStack.removeWidget(screen)

    def close_dialogs(self) -> None:
        """Take away every small window over this one, without an answer."""
        self.curtain.keep_away()
        for dialog in descendants(self, QDialog):
            dialog.blockSignals(True)
            dialog.hide()
            dialog.deleteLater()

    def show_notice(self, words: str, action: str) -> None:
        """Say above the screen where one is, with the way back; nothing takes it away."""
        self.ui.noticeLabel.setText(words)
        self.ui.noticeButton.setText(action)
        self.ui.noticeButton.setAccessibleName(action)
        self.ui.noticeButton.setVisible(bool(action))
        self.ui.noticeFrame.setVisible(bool(words))

    def show_practice(self, *, on: bool) -> None:
        """Say over every screen that this is practice, until it is over."""
        self.ui.practiceFrame.setVisible(on)
        self.show_said("")

    def show_said(self, words: str) -> None:
        """What the invented person says at the question on screen."""
        nothing = translate("MainWindow", "The person waits. Choose what you like.")
        told = translate("MainWindow", "The person says: {words}").format(words=words)
        self.ui.saidLabel.setText(told if words else nothing)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        ui = self.ui
        ui.retranslateUi(self)
        self.setWindowTitle(translate("MainWindow", "Notebook"))
        words = {
            "system": translate("MainWindow", "As this computer"),
            "light": translate("MainWindow", "Light"),
            "dark": translate("MainWindow", "Dark"),
            "contrast": translate("MainWindow", "High contrast"),
        }
        for action in self._themes.actions():
            action.setText(words[action.data()])
        ui.lookButton.setAccessibleName(ui.lookButton.text())
        ui.lockButton.setToolTip("Ctrl+L")
        ui.lockButton.setAccessibleName(ui.lockButton.text())
        ui.hideButton.setAccessibleName(ui.hideButton.text())
        self._name_place()
        self._fit()

    def show_languages(self, current: str) -> None:
        """Show the window's languages."""
        self.languages.show_languages(LANGUAGES, current)

    def _name_place(self) -> None:
        screen = self.ui.screenStack.currentWidget()
        name = screen.place_name() if isinstance(screen, Page) else ""
        self.ui.titleLabel.setText(name or translate("MainWindow", "Notebook"))

    def _fit(self) -> None:
        width = self.width()
        short = width < self._look.px(SHORT_BAR_BELOW)
        hide = translate("MainWindow", "Hide")
        self.ui.hideButton.setText("F9" if short else f"{hide}   F9")
        screen = self.ui.screenStack.currentWidget()
        if isinstance(screen, Page):
            screen.fit_width(width)

    @Slot()
    def _on_look_changed(self) -> None:
        look, ui = self._look, self.ui
        ui.barLayout.setContentsMargins(look.px(20), look.gap(8, 5), look.px(14), look.gap(8, 5))
        dress_button(ui.lockButton, "lock", look.color("text"), look.px(17))
        dress_button(ui.hideButton, "hide", look.color("on_ink"), look.px(17))
        self._fit()

    @Slot(QAction)
    def _on_theme_triggered(self, action: QAction) -> None:
        self.theme_chosen.emit(str(action.data()))

    @Slot(QAction)
    def _on_size_triggered(self, action: QAction) -> None:
        self.size_chosen.emit(int(action.data()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Screens arrange themselves by the window's width."""
        super().resizeEvent(event)
        self._look.fit_height(self.height())
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is kept and locked before the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def fit_on(self, room: QSize) -> None:
        """Take the size that suits, or all of a screen that is not much larger."""
        self.resize(WISHED.boundedTo(room))
        if room.width() <= WISHED.width() or room.height() <= WISHED.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button of the bar that has the keyboard, as on every screen."""
        if self.curtain.is_down:
            super().keyPressEvent(event)  # whoever looks on must see nothing open
        elif event.key() == Qt.Key.Key_F2:
            self.guide_requested.emit()
        elif event.key() == Qt.Key.Key_F4 and not event.modifiers():
            self.company_turned.emit()
        elif not press_by_enter(event, self):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The tabulator goes through the screen as it is read, then through the bar."""
        screen = self.ui.screenStack.currentWidget()
        regions = screen.regions() if isinstance(screen, TakesFocus) else ()
        return step_by_tabulator(self, regions, forward=forward)

    def put_focus_back(self) -> None:
        """Give the keyboard to the screen on show, unless something on it has it already."""
        screen = self.ui.screenStack.currentWidget()
        if screen is None or keyboard_in(screen) is not None:
            return
        if isinstance(screen, TakesFocus):
            screen.take_focus()
        else:
            screen.setFocus(Qt.FocusReason.OtherFocusReason)
