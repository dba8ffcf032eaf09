"""The interview screen: bars, sections, the page in the middle, side notes, and the keys."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from dutyrehab_desktop.app.common.keys import Chord, PageKeys
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_interview_page import Ui_InterviewPage
from dutyrehab_desktop.app.interview.aside.view import PauseView, SpeakingView
from dutyrehab_desktop.app.interview.cards.view import Cards
from dutyrehab_desktop.app.interview.commands import (
    OF_LIST,
    OF_QUESTION,
    Command,
    command_of,
    option_key,
)
from dutyrehab_desktop.app.interview.dialogs import KeysDialog
from dutyrehab_desktop.app.interview.fitting import (
    TIGHT_BELOW,
    fit_frame,
    is_narrow,
    left_width,
    name_next,
    space_frame,
)
from dutyrehab_desktop.app.interview.question.view import QuestionView
from dutyrehab_desktop.app.interview.roster.view import RosterView
from dutyrehab_desktop.app.widgets.barrier_panel import PANEL_WIDTH, BarrierPanel
from dutyrehab_desktop.app.widgets.barrier_rail import RAIL_WIDTH as BARRIER_RAIL_WIDTH
from dutyrehab_desktop.app.widgets.break_bar import BreakBar
from dutyrehab_desktop.app.widgets.company_bar import CompanyBar
from dutyrehab_desktop.app.widgets.focus import keyboard_in
from dutyrehab_desktop.app.widgets.language_switch import LanguageSwitch
from dutyrehab_desktop.app.widgets.option_row import RadioRow, TickRow
from dutyrehab_desktop.app.widgets.save_pill import SavePill
from dutyrehab_desktop.app.widgets.scrolling import lay_out_now
from dutyrehab_desktop.app.widgets.section_list import SectionList
from dutyrehab_desktop.app.widgets.side_lines import BarrierLine, SaveMark, SectionLine
from dutyrehab_desktop.app.widgets.toast import Toast


class InterviewView(QWidget):
    """Shows what it is given, and says what was asked for.

    Signals:
        next_requested, back_requested, pause_requested, review_requested, undo_requested,
        redo_requested, clear_requested, lock_requested, hide_requested, close_requested,
        stop_requested, panel_toggled: What was asked for.
        guide_requested, company_turned: The guide is wanted; somebody came in, or has gone.
        find_requested, history_requested: Something is looked for; earlier answers are.
        option_pressed, text_typed, note_typed, note_left: At a question.
        add_requested: One more entry of the list on show.
        shown: The screen is seen, for the first time or again.
        stay_requested, meeting_requested: The same talk goes on, or another one begins.
        section_pressed, jump_requested, language_chosen: Where to go, in which language.
    """

    next_requested, back_requested = Signal(), Signal()
    pause_requested, review_requested = Signal(), Signal()
    undo_requested, redo_requested = Signal(), Signal()
    clear_requested = Signal()
    lock_requested, hide_requested = Signal(), Signal()
    close_requested, stop_requested = Signal(), Signal()
    shown = Signal()
    panel_toggled = Signal()
    option_pressed = Signal(str)
    text_typed = Signal(str)
    note_typed = Signal(str)
    note_left = Signal()
    add_requested = Signal()
    section_pressed = Signal(str)
    jump_requested = Signal(str)
    language_chosen = Signal(str)
    stay_requested = Signal()
    meeting_requested = Signal()
    guide_requested, company_turned = Signal(), Signal()
    find_requested, history_requested = Signal(), Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.ui = Ui_InterviewPage()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self._connect()
        self.keys = PageKeys(self._belongs, self._act, self)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _build(self) -> None:
        ui, look = self.ui, self._look
        self.save_pill = SavePill(look, self)
        ui.saveLayout.addWidget(self.save_pill)
        self.language_switch = LanguageSwitch(look, self)
        ui.languageLayout.addWidget(self.language_switch)
        self.sections = SectionList(look, self)
        self.sections.setProperty("kind", "clear")
        ui.sectionScrollArea.setWidget(self.sections)
        self.panel = BarrierPanel(look, self)
        ui.bodyLayout.addWidget(self.panel)
        ui.bodyLayout.setStretchFactor(ui.centerLayout, 1)
        self.cards = Cards(look, ui.pageScrollArea)
        self.question, self.roster = self.cards.question, self.cards.roster
        self.speaking = self.cards.speaking
        ui.messageFrame.hide()
        self.company, self.suggestion = CompanyBar(look, self), BreakBar(look, self)
        for bar in (self.suggestion, self.company):
            ui.centerLayout.insertWidget(0, bar)
        self.pause = PauseView(look, self)
        self.pause.hide()
        self.toast = Toast(look, self)
        ui.nextButton.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def _connect(self) -> None:
        ui = self.ui
        ui.nextButton.clicked.connect(self.next_requested)
        ui.backButton.clicked.connect(self.back_requested)
        ui.pauseButton.clicked.connect(self.pause_requested)
        ui.reviewButton.clicked.connect(self.review_requested)
        ui.guideButton.clicked.connect(self.guide_requested)
        self.company.gone.connect(self.company_turned)
        self.suggestion.taken.connect(self.pause_requested)
        ui.lockButton.clicked.connect(self.lock_requested)
        ui.hideButton.clicked.connect(self.hide_requested)
        ui.keysButton.clicked.connect(self.show_keys)
        self.language_switch.chosen.connect(self.language_chosen)
        self.language_switch.chosen.connect(self.take_focus)
        self.sections.section_pressed.connect(self.section_pressed)
        # Its room is known only when the window has found its size.
        ui.sectionScrollArea.verticalScrollBar().rangeChanged.connect(self._reveal_section)
        self.panel.fold_requested.connect(self.panel_toggled)
        self.panel.jump_requested.connect(self.jump_requested)
        self.question.option_pressed.connect(self.option_pressed)
        self.question.text_typed.connect(self.text_typed)
        self.question.note_typed.connect(self.note_typed)
        self.question.note_left.connect(self.note_left)
        self.roster.add_requested.connect(self.add_requested)
        self.cards.leads_on.connect(partial(name_next, ui))
        self.speaking.link_pressed.connect(self.jump_requested)
        self.cards.strip.stayed.connect(self.stay_requested)
        self.cards.strip.met_again.connect(self.meeting_requested)
        self.toast.undo_requested.connect(self.undo_requested)
        self.pause.continued.connect(self.end_pause)
        self.pause.left.connect(self.close_requested)
        self.pause.stopped.connect(self.stop_requested)

    # What it shows

    @property
    def page(self) -> QuestionView | RosterView | SpeakingView:
        """The card on show."""
        return self.cards.page

    def enter_page(self) -> None:
        """Another page is on show: to its beginning, keyboard to its first answer."""
        self.toast.hide()
        self.cards.enter()

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard where an answer begins."""
        (self.pause if self.pause.isVisible() else self.cards).take_focus()

    def regions(self) -> tuple[QWidget, ...]:
        """The tabulator: strip, answer, Next and Back, side notes, sections; then the bar."""
        ui = self.ui
        first = (self.cards.strip, self.suggestion, self.page)
        return (*first, ui.nextButton, ui.backButton, self.panel, ui.leftFrame)

    def show_sections(self, lines: Sequence[SectionLine]) -> None:
        """Show the sections and name the one on screen."""
        self.sections.show_lines(lines)
        lay_out_now(self.ui.sectionScrollArea)
        current = next((line.label for line in lines if line.current), "")
        self.ui.sectionElidedLabel.setText(current)
        self._reveal_section()

    @Slot()
    def _reveal_section(self) -> None:
        """Scroll the sections to the one on screen."""
        row = self.sections.current_row
        if row is not None:
            self.ui.sectionScrollArea.ensureWidgetVisible(row, 0, row.height())

    def show_barriers(self, lines: Sequence[BarrierLine], rest: str) -> None:
        """Show the side notes."""
        self.panel.show_lines(lines, rest)

    def show_panel(self, opened: bool) -> None:
        """Open or fold the side notes."""
        self.panel.show_open(opened)
        self._fit()

    def show_understood(self, words: str) -> None:
        """Say back what was typed."""
        self.question.show_understood(words)
        lay_out_now(self.ui.pageScrollArea)

    def show_message(self, words: str) -> None:
        """Say something mildly above the footer; empty takes it away."""
        if words != self.ui.messageLabel.text():
            self.ui.messageLabel.setText(words)
            self.ui.messageLabel.setAccessibleName(words)
        self.ui.messageFrame.setVisible(bool(words))
        if words:
            self.announce(words)

    def show_done(self, words: str, undo: str) -> None:
        """Say that something was done."""
        self.toast.show_words(words, undo)
        self.announce(words)

    def announce(self, words: str) -> None:
        """Say something to a screen reader alone."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def show_save(self, mark: SaveMark, words: str, explained: str) -> None:
        """Show where the last answer is."""
        self.save_pill.show_state(mark, words, explained)

    @Slot(bool)
    def show_company(self, here: bool) -> None:
        """Somebody is here, or not: no numbers then, and no titles of sections."""
        self.company.setVisible(here)
        self.panel.rail.hush(here)
        self._fit()

    def begin_pause(self, words: str, second: str) -> None:
        """Cover everything with the pause page."""
        self.pause.show_words(words, second)
        self.pause.setGeometry(self.rect())
        self.pause.show()
        self.pause.raise_()
        self.pause.take_focus()

    @Slot()
    def end_pause(self) -> None:
        """Back to the page."""
        self.pause.hide()
        self.cards.take_focus()

    @Slot()
    def show_keys(self) -> None:
        """Open the overview of the keys."""
        KeysDialog(self._look, self).open()

    # Keys

    def _belongs(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (
            watched is self or (self.isAncestorOf(watched) and watched.window() is self.window())
        )

    def _act(self, chord: Chord, rehearse: bool) -> bool:
        if self.pause.isVisible():
            return self._act_in_pause(chord, rehearse=rehearse)
        page = self.page
        typing = page is self.question and self.question.letters_need_alt
        key = option_key(chord, typing=typing)
        if key is not None and not isinstance(page, SpeakingView) and page.has_key(key):
            return rehearse or page.press_key(key)
        command = command_of(chord, typing=typing)
        if command is None:
            return False
        if chord == Chord("Enter"):
            return self._enter(rehearse=rehearse)
        return self.obey(command, rehearse=rehearse)

    def _act_in_pause(self, chord: Chord, *, rehearse: bool) -> bool:
        command = command_of(chord, typing=False)
        if command in (Command.GUIDE, Command.COMPANY):
            return self.obey(command, rehearse=rehearse)
        if chord.key == "Enter" and not rehearse:
            self.pause.press_focused()
        return chord.key == "Enter"

    def _enter(self, *, rehearse: bool) -> bool:
        focused = keyboard_in(self)
        if self.page is self.question and self.question.takes_enter:
            return False
        if not rehearse:
            chooses = isinstance(focused, RadioRow | TickRow)
            if isinstance(focused, QAbstractButton) and not chooses:
                focused.click()
            else:
                self.next_requested.emit()
        return True

    def obey(self, command: Command, *, rehearse: bool = False) -> bool:
        """Do what a command asks for; False where it means nothing on this page."""
        if command in OF_LIST and self.page is not self.roster:
            return False
        if command in OF_QUESTION and self.page is not self.question:
            return False
        if rehearse:
            return True
        if command is Command.CLOSE:
            self._close_something()
            return False  # three in a row hide the screen: let the guard count them
        actions: dict[Command, Callable[[], object]] = {
            Command.NEXT: self.next_requested.emit,
            Command.BACK: self.back_requested.emit,
            Command.NOTE: self.question.turn_note,
            Command.WHY: self.question.turn_why,
            Command.BARRIERS: self.panel_toggled.emit,
            Command.PAUSE: self.pause_requested.emit,
            Command.REVIEW: self.review_requested.emit,
            Command.UNDO: self.undo_requested.emit,
            Command.REDO: self.redo_requested.emit,
            Command.CLEAR: self._clear,
            Command.ADD: self.add_requested.emit,
            Command.KEYS: self.show_keys,
            Command.LANGUAGE: self.language_switch.press_next,
            Command.GUIDE: self.guide_requested.emit,
            Command.COMPANY: self.company_turned.emit,
            Command.FIND: self.find_requested.emit,
            Command.HISTORY: self.history_requested.emit,
            Command.UP: partial(self.roster.move_focused, -1),
            Command.DOWN: partial(self.roster.move_focused, 1),
        }
        actions[command]()
        return True

    def _clear(self) -> None:
        if self.page is self.roster:
            self.roster.remove_focused()
        else:
            self.clear_requested.emit()

    def _close_something(self) -> None:
        if self.page is self.question and self.question.close_something():
            return
        if self.cards.strip.isVisible():
            self.cards.strip.stayed.emit()
            return
        if self.panel.is_open and keyboard_in(self.panel) is not None:
            self.panel_toggled.emit()

    # Size, look, language

    def _fit(self) -> None:
        look, width = self._look, self.width()
        side = look.px(PANEL_WIDTH if self.panel.is_open else BARRIER_RAIL_WIDTH)
        narrow = is_narrow(look, width, side) or not self.company.isHidden()
        fit_frame(self.ui, look, narrow=narrow)
        self.sections.set_narrow(narrow)
        middle = width - left_width(look, narrow=narrow) - side
        for card in (self.question, self.speaking):
            card.set_tight(middle < look.px(TIGHT_BELOW))

    @Slot()
    def _on_look_changed(self) -> None:
        space_frame(self.ui, self._look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles or rings, roomy or tight."""
        super().resizeEvent(event)
        self._look.fit_height(self.height())
        self._fit()
        if self.pause.isVisible():
            self.pause.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        """Hear the keys while on show."""
        super().showEvent(event)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self.keys)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hear no keys any more."""
        super().hideEvent(event)
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self.keys)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.panel.retranslate()
            self.sections.retranslate()
            self._fit()
        super().changeEvent(event)
