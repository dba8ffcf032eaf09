"""The review screen: steps at the left, one of them in the middle."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, ask_to_forget
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keys import Chord, PageKeys
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_review_page import Ui_ReviewPage
from dutyrehab_desktop.app.review.lines import AskPage, DonePage, ReadLine, ReadPage, ReadSection
from dutyrehab_desktop.app.review.words.lines import WordsPage
from dutyrehab_desktop.app.review.words.view import WordsStep
from dutyrehab_desktop.app.widgets.descendants import descendants
from dutyrehab_desktop.app.widgets.dressing import set_kind
from dutyrehab_desktop.app.widgets.focus import keyboard_in
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.option_grid import OptionGrid
from dutyrehab_desktop.app.widgets.option_row import Row
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.painting import dress_button
from dutyrehab_desktop.app.widgets.scrolling import lay_out_now, reveal
from dutyrehab_desktop.app.widgets.section_list import SectionList
from dutyrehab_desktop.app.widgets.side_lines import SectionLine

NARROW_BELOW = 1180


def _number(button: QPushButton) -> int:
    """Which line a button corrects."""
    return int(button.property("line"))


class ReviewView(Page):
    """Reads back, asks the last questions, tells where the interview is.

    Signals:
        correct_requested: The number of the line that should be corrected.
        option_pressed: The name of an option.
        stage_requested: The name of a step.
        next_requested: On.
        back_requested: Back.
        paper_requested: The summary should be shown.
        questions_requested: Back to the questions.
        leave_requested: Enough for today: to the first page.
    """

    correct_requested = Signal(int)
    option_pressed = Signal(str)
    stage_requested = Signal(str)
    next_requested = Signal()
    back_requested = Signal()
    paper_requested = Signal()
    questions_requested = Signal()
    leave_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_ReviewPage()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self._done = False
        self._stored = False
        self._corrected: tuple[QWidget | None, int] = (None, 0)
        self._keys = PageKeys(self._belongs, self._act, self)
        self._stages = SectionList(look, self)
        self._options = OptionGrid(look, several=False, parent=self)
        self.ui.stepsLayout.addWidget(self._stages)
        self.ui.askOptionsLayout.addWidget(self._options)
        self.ui.paperButton.hide()
        self.words = WordsStep(look, self)
        self.ui.stepStack.addWidget(self.words)
        self._stages.section_pressed.connect(self.stage_requested)
        self._options.pressed.connect(self.option_pressed)
        self.ui.nextButton.clicked.connect(self.next_requested)
        self.ui.backButton.clicked.connect(self.back_requested)
        self.ui.paperButton.clicked.connect(self.paper_requested)
        self.ui.backToInterviewButton.clicked.connect(self.questions_requested)
        self.ui.leaveButton.clicked.connect(self._on_leave_clicked)
        self.retranslate()

    @property
    def options(self) -> OptionGrid:
        """The options of the question on screen."""
        return self._options

    @Slot(object)
    def show_stages(self, lines: Sequence[SectionLine]) -> None:
        """Show how far looking back is."""
        self._stages.show_lines(lines)

    @Slot(object)
    def show_read(self, page: ReadPage) -> None:
        """Show the record."""
        ui = self.ui
        self._done = False
        ui.readTitleLabel.setText(page.title)
        ui.readIntroLabel.setText(page.intro)
        at = ui.readScrollArea.verticalScrollBar().value()
        empty_layout(ui.readLinesLayout)
        for section in page.sections:
            ui.readLinesLayout.addWidget(self._section(section))
        ui.stepStack.setCurrentWidget(ui.readPage)
        lay_out_now(ui.readScrollArea)
        ui.readScrollArea.verticalScrollBar().setValue(at)
        self._show_buttons(page.action, back=False)

    @Slot(object)
    def show_ask(self, page: AskPage) -> None:
        """Show one question."""
        ui = self.ui
        self._done = False
        ui.askLabel.setText(page.label)
        for label, words in ((ui.askSecondLabel, page.second), (ui.askHintLabel, page.hint)):
            label.setText(words)
            label.setVisible(bool(words))
        empty_layout(ui.permissionsLayout)
        if page.permissions:
            ui.permissionsLayout.addWidget(self._card(page.permissions))
        self._options.show_lines(page.options)
        ui.stepStack.setCurrentWidget(ui.askPage)
        self._show_buttons(translate("ReviewView", "Next"), back=True)
        ui.askScrollArea.verticalScrollBar().setValue(0)
        lay_out_now(ui.askScrollArea)
        self.take_focus()

    @Slot(object)
    def show_words(self, page: WordsPage) -> None:
        """Show the step of the four words."""
        self._done = False
        self.words.show_page(page)
        self.ui.stepStack.setCurrentWidget(self.words)
        self._show_buttons(translate("ReviewView", "Next"), back=True)
        self.take_focus()

    @Slot(object)
    def show_chosen(self, names: Sequence[str]) -> None:
        """Show which options are chosen."""
        self._options.show_chosen(names)

    @Slot(bool)
    def show_stored(self, stored: bool) -> None:
        """Know whether leaving loses anything."""
        self._stored = stored

    @Slot(bool)
    def show_paper(self, wanted: bool) -> None:
        """Offer to look at the summary, or not."""
        self.ui.paperButton.setVisible(wanted)

    @Slot(object)
    def show_done(self, page: DonePage) -> None:
        """Tell where the interview is now."""
        ui = self.ui
        self._done = True
        set_kind(ui.doneFrame, "card" if page.sealed else "open")
        ui.doneTitleLabel.setText(page.title)
        ui.doneLabel.setText(page.text)
        ui.careLabel.setText(page.care)
        ui.stepStack.setCurrentWidget(ui.donePage)
        self._show_buttons(translate("ReviewView", "To the first page"), back=False)
        ui.nextButton.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While it is sealed, nothing can be pressed."""
        super().show_busy(busy)
        # What is being sealed cannot be stopped half-way.
        self.ui.stopButton.hide()
        for part in (self.ui.nextButton, self.ui.backButton, self._stages, self.ui.stepStack):
            part.setEnabled(not busy)

    def take_focus(self) -> None:
        """The keyboard goes to what is read or asked, else to the button that goes on."""
        ui, page = self.ui, self.ui.stepStack.currentWidget()
        lines = self._lines_to_read()
        if lines:
            # Not on the button: Enter pressed twice must not pass over the reading.
            left = (button for button in lines if self._corrected == (page, _number(button)))
            line = next(left, lines[0])
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            reveal(line)
        elif page is ui.askPage:
            self._options.take_focus()
        elif page is self.words and not self.words.decided:
            self.words.take_focus()
        else:
            ui.nextButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines_to_read(self) -> list[QPushButton]:
        """The buttons beside what is still to be read aloud, in order."""
        ui, page = self.ui, self.ui.stepStack.currentWidget()
        if page is ui.askPage and not any(row.isChecked() for row in self._options.rows):
            layout = ui.permissionsLayout
        elif page is ui.readPage:
            layout = ui.readLinesLayout
        else:
            return []
        items = (layout.itemAt(number) for number in range(layout.count()))
        parts = [item.widget() for item in items if item is not None]
        return [button for part in parts if part for button in descendants(part, QPushButton)]

    def regions(self) -> tuple[QWidget, ...]:
        """What is worked on first, then the list beside it."""
        return (self.ui.stepStack, self.ui.nextButton, self.ui.backButton)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("ReviewView", "Looking back")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.ui.retranslateUi(self)
        self.words.retranslate()
        self._stages.retranslate()
        self.fit_width(self.window().width())

    def fit_width(self, width: int) -> None:
        """Rings only at the left where there is little room."""
        narrow = width < self.look.px(NARROW_BELOW)
        self._stages.set_narrow(narrow)
        self.ui.stepsLabel.setVisible(not narrow)
        look, layout = self.look, self.ui.leftLayout
        edge = look.px(6 if narrow else 12)
        layout.setContentsMargins(edge, look.gap(16, 10), edge, look.gap(14, 10))
        for button, words, icon in (
            (
                self.ui.backToInterviewButton,
                translate("ReviewView", "Back to the questions"),
                "left",
            ),
            (self.ui.leaveButton, translate("ReviewView", "Enough for today"), "close"),
        ):
            button.setText("" if narrow else words)
            button.setAccessibleName(words)
            button.setToolTip(words if narrow else "")
            dress_button(button, icon, look.color("text"), look.px(17))
        buttons = (self.ui.backToInterviewButton, self.ui.leaveButton)
        widest = max(button.sizeHint().width() for button in buttons) + 2 * edge + 2
        self.ui.leftFrame.setFixedWidth(max(look.px(64 if narrow else 236), widest))

    def _show_buttons(self, action: str, *, back: bool) -> None:
        self.ui.nextButton.setText(action)
        self.ui.backButton.setVisible(back)
        self.ui.backToInterviewButton.setVisible(not self._done)
        self.ui.leaveButton.setVisible(not self._done)
        self._stages.setEnabled(not self._done)

    def _section(self, section: ReadSection) -> QWidget:
        """A chapter with its heading."""
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        if section.title:
            layout.addWidget(text_label(section.title, "title", box))
        if section.entry:
            layout.addWidget(text_label(section.entry, "second", box))
        layout.addWidget(self._card(section.lines))
        return box

    def _card(self, lines: Sequence[ReadLine]) -> QFrame:
        card = QFrame(self)
        card.setProperty("kind", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(22, 8, 12, 8)
        layout.setSpacing(0)
        for number, line in enumerate(lines):
            if number:
                rule = QFrame(card)
                rule.setProperty("kind", "rule")
                layout.addWidget(rule)
            layout.addLayout(self._line(line, card))
        return card

    def _line(self, line: ReadLine, card: QFrame) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(line.question, "muted", card))
        words.addWidget(text_label(line.answer, "second" if line.open else "answer", card))
        action = translate("ReviewView", "Change")
        if line.apart:
            action = translate("ReviewView", "Take out")
        button = QPushButton(action, card)
        button.setProperty("kind", "quiet")
        button.setProperty("line", line.number)
        button.setAccessibleName(f"{button.text()}: {line.question}")
        button.setAccessibleDescription(line.answer)
        button.clicked.connect(
            self._on_take_out_clicked if line.apart else self._on_correct_clicked
        )
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 10)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    @Slot()
    def _on_leave_clicked(self) -> None:
        if self._stored:
            self.leave_requested.emit()
            return
        ask = ask_to_forget(self)
        ask.agreed.connect(self.leave_requested)
        ask.open()

    @Slot()
    def _on_correct_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self._corrected = (self.ui.stepStack.currentWidget(), _number(button))
            self.correct_requested.emit(_number(button))

    @Slot()
    def _on_take_out_clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, QPushButton):
            return
        number = _number(button)
        ask = AskDialog(
            translate("ReviewView", "Take this answer out?"),
            translate("ReviewView", "Nothing asks for it any more, so it cannot be given again."),
            (translate("ReviewView", "Take it out"), translate("ReviewView", "Keep it")),
            self,
        )
        ask.agreed.connect(partial(self.correct_requested.emit, number))
        ask.open()

    def _belongs(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (
            watched is self or (self.isAncestorOf(watched) and watched.window() is self.window())
        )

    def _act(self, chord: Chord, rehearse: bool) -> bool:
        """Digits choose an option; Enter and Alt with an arrow go on, Alt with the other back."""
        if self.ui.busyWidget.isVisible():
            return False
        ways = {
            Chord("Right", alt=True): self.next_requested,
            Chord("Left", alt=True): self.back_requested,
        }
        if chord in ways:
            reading = self.ui.stepStack.currentWidget() is self.ui.readPage
            if reading and ways[chord] is self.next_requested:
                return False  # "everything was read" is said by its own button
            if not rehearse:
                ways[chord].emit()
            return True
        if chord == Chord("Enter") and isinstance(keyboard_in(self), Row):
            # As in the interview: it chooses nothing, because a choice may only be deliberate.
            if not rehearse:
                self.next_requested.emit()
            return True
        row = self._row_of(chord)
        if row is not None and not rehearse:
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            reveal(row)
            self.option_pressed.emit(str(row.property("option")))
        return row is not None

    def _row_of(self, chord: Chord) -> Row | None:
        if not chord.bare or self.ui.stepStack.currentWidget() is not self.ui.askPage:
            return None
        return next((row for row in self._options.rows if row.face.key == chord.key), None)

    def showEvent(self, event: QShowEvent) -> None:
        """Hear the keys while on show."""
        super().showEvent(event)
        self._keys.listen(on_show=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hear no keys any more."""
        super().hideEvent(event)
        self._keys.listen(on_show=False)
