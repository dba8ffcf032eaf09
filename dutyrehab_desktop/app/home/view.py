"""The interviewer's first screen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from dutyrehab_desktop.app.calls.view import CallsCard
from dutyrehab_desktop.app.common.dialogs import AskDialog
from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_home_page import Ui_HomePage
from dutyrehab_desktop.app.home.lines import HomeDraft, HomePage
from dutyrehab_desktop.app.widgets.choice_row import ChoiceRow
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.link_button import LinkButton
from dutyrehab_desktop.app.widgets.notice_card import NoticeCard
from dutyrehab_desktop.app.widgets.option_grid import OptionGrid
from dutyrehab_desktop.app.widgets.option_line import OptionLine
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.steps_card import FirstStepsCard

BOTH, ONLY_ME = "both", "only_me"
TWO_COLUMNS_FROM = 900
COLUMNS_AT = 5
"""The row of the two columns; what must be known first stands above them."""


class HomeView(Page):
    """Begin, go on, enrol, export.

    Signals:
        begin_requested: Language of the interview, the interviewer's own, and whether only the
            interviewer sees the screen.
        resume_requested: The code of the interview to go on with, the interviewer's own language,
            and whether only the interviewer sees the screen.
        delete_requested: The code of an interview that is to be deleted; it was asked twice.
        keep_requested: The code of an interrupted interview that is kept as a paused one.
        told_seen: What the end of the day brought was read.
        date_confirmed: The date is right; it was asked twice.
        hand_in_requested: The code of an interview that another laptop goes on with.
        practise_requested: As `begin_requested`, with an invented person.
        information_requested: Language of the talk, and the interviewer's own; nothing is kept.
        steps_hidden: The first steps are not to be shown any more.
        enrol_requested: A coordinator's card is to be read.
        export_requested: A bundle is to be written.
        parcel_requested: Something came from the coordinator.
        vault_requested: What opens the vault is to be changed.
        care_requested: Backups and checks are to be seen.
        backup_requested: A backup is to be made where the last one lies.
        backup_put_off: No backup now.
    """

    begin_requested = Signal(str, str, bool)
    resume_requested = Signal(str, str, bool)
    delete_requested = Signal(str)
    keep_requested = Signal(str)
    told_seen = Signal()
    date_confirmed = Signal()
    hand_in_requested = Signal(str)
    practise_requested = Signal(str, str, bool)
    information_requested = Signal(str, str)
    steps_hidden = Signal()
    enrol_requested = Signal()
    export_requested = Signal()
    parcel_requested = Signal()
    vault_requested = Signal()
    care_requested = Signal()
    backup_requested = Signal()
    backup_put_off = Signal()

    def __init__(
        self,
        look: Look,
        languages: Sequence[str],
        own_language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.ui = Ui_HomePage()
        self.ui.setupUi(self)
        self.tell_problems_with(self.ui)
        self._page = HomePage((), (), "", enrolled=False, held=0)
        self._screen = BOTH
        self._columns = 2
        self._own_language = own_language
        self._spoken, self._second = (ChoiceRow(self, wraps=False) for _ in range(2))
        self.offer_languages(languages)
        self._spoken.chosen.connect(self._on_spoken_chosen)
        self._screens = OptionGrid(look, several=False, parent=self)
        self._screens.pressed.connect(self._on_screen_pressed)
        self.ui.spokenLayout.addWidget(self._spoken)
        self.ui.secondLayout.addWidget(self._second)
        self.ui.screenLayout.addWidget(self._screens)
        self.new_card = text_label("", "mildText", self)
        self.new_card.hide()
        self._place_notices()
        self.steps = FirstStepsCard(self)
        self.calls = CallsCard(look, self)
        self.ui.sideLayout.insertWidget(2, self.calls)
        self._place_steps()
        self.steps.pressed.connect(self._on_step_pressed)
        self.steps.hide_requested.connect(self.steps_hidden)
        self.ui.beginButton.clicked.connect(self._on_begin_clicked)
        self.ui.practiseButton.clicked.connect(self._on_practise_clicked)
        self.ui.informationButton.clicked.connect(self._on_information_clicked)
        self.ui.enrolButton.clicked.connect(self.enrol_requested)
        self.ui.exportButton.clicked.connect(self.export_requested)
        self.ui.parcelButton.clicked.connect(self.parcel_requested)
        self._place_vault()
        self.retranslate()

    def offer_languages(self, languages: Sequence[str]) -> None:
        """The languages that the questionnaire has."""
        choices = [(language, OWN_NAMES.get(language, language)) for language in languages]
        self._spoken.show_choices(choices)
        self._second.show_choices(choices, self._own_language)

    @property
    def spoken(self) -> ChoiceRow:
        """The choice of the interview's language."""
        return self._spoken

    @Slot(object)
    def show_page(self, page: HomePage) -> None:
        """Show what lies in the vault."""
        self._page = page
        self.retranslate()

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("HomeView", "Interviews")

    def take_focus(self) -> None:
        """The keyboard goes to the first draft, else to the language of a new interview."""
        first = self._rows[0].button if self._rows else None
        step = self.steps.buttons[0] if self._page.steps else None
        target = first or step or self._spoken.buttons[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        ui, page = self.ui, self._page
        ui.retranslateUi(self)
        counted = translate("HomeView", "Held today: {count}")
        enough = translate("HomeView", "Two full interviews a day are enough for anybody.")
        ui.loadLabel.setText(f"{counted.format(count=page.held)}. {enough}")
        self._spoken.name_buttons(ui.spokenLabel.text())
        self._second.name_buttons(ui.secondLabel.text())
        if page.enrolled:
            ui.organisationLabel.setText(page.organisation)
            ui.enrolButton.setText(translate("HomeView", "Enrol with another card…"))
        else:
            ui.organisationLabel.setText(
                translate(
                    "HomeView",
                    "Not known yet. Without a coordinator, interviews stay open on this laptop.",
                )
            )
        ui.referralsLabel.setText(page.referrals)
        self.vault.setText(translate("HomeView", "The vault…"))
        self.care.setText(translate("HomeView", "Backups and checks…"))
        self.new_card.setText(page.new_card)
        self.new_card.setVisible(bool(page.new_card))
        self.told.show_words(page.told, translate("HomeView", "Seen"))
        self.doubted.show_words(page.doubted, translate("HomeView", "Delete them…"))
        self.backup.show_words(
            page.backup,
            translate("HomeView", "Back up")
            if page.backup_here
            else translate("HomeView", "Backups…"),
            translate("HomeView", "Not now"),
        )
        ui.exportButton.setEnabled(page.enrolled and bool(page.sealed))
        self.steps.show_steps(page.steps)
        self._show_screens()
        self._show_lists()
        self._on_spoken_chosen(self._spoken.current)

    def _show_screens(self) -> None:
        lines = (
            (
                BOTH,
                translate("HomeView", "Both of us"),
                translate("HomeView", "The side notes stay folded."),
            ),
            (
                ONLY_ME,
                translate("HomeView", "Only I"),
                translate("HomeView", "The side notes stay open."),
            ),
        )
        self._screens.show_lines(
            [
                OptionLine(name, "", "", label, told, chosen=name == self._screen)
                for name, label, told in lines
            ]
        )

    def _show_lists(self) -> None:
        ui, page = self.ui, self._page
        empty_layout(ui.draftListLayout)
        empty_layout(ui.sealedListLayout)
        self._rows: list[LineRow] = [self._draft_row(draft) for draft in page.drafts]
        for line in page.sealed:
            row = LineRow(line.code, (line.code, line.detail), (line.state,), parent=self)
            ui.sealedListLayout.addWidget(row)
        ui.noDraftsLabel.setVisible(not page.drafts)
        ui.noSealedLabel.setVisible(not page.sealed)

    def _draft_row(self, draft: HomeDraft) -> LineRow:
        action = translate("HomeView", "Go on") if draft.openable else ""
        due = translate("HomeView", "The day for deleting it has come") if draft.due else ""
        pills = tuple(word for word in (draft.state, due) if word)
        row = LineRow(draft.code, (draft.code, draft.detail), pills, action, self)
        if draft.interrupted:
            row.put_first(translate("HomeView", "Interrupted"))
        row.add_button(translate("HomeView", "Delete…"))
        row.pressed.connect(self._on_draft_pressed)
        row.second_pressed.connect(self._on_delete_pressed)
        row.say_below(draft.becomes)
        if draft.interrupted:
            words = translate("HomeView", "Keep it as a paused interview")
            link = LinkButton(self.look, words, draft.code, row)
            link.clicked.connect(partial(self.keep_requested.emit, draft.code))
            row.add_below(link)
        if draft.handable and self._page.enrolled:
            words = translate("HomeView", "Hand it in, to be continued on another laptop…")
            link = LinkButton(self.look, words, draft.code, row)
            link.clicked.connect(partial(self._on_hand_in_pressed, draft.code))
            row.add_below(link)
        self.ui.draftListLayout.addWidget(row)
        return row

    def regions(self) -> tuple[QWidget, ...]:
        """One card after the other."""
        ui = self.ui
        notices = (self.doubted, self.told, self.backup)
        return (
            *notices,
            self.steps,
            ui.newFrame,
            ui.draftsFrame,
            self.calls,
            ui.sealedFrame,
            ui.coordinatorFrame,
        )

    @Slot(str)
    def _on_spoken_chosen(self, language: str) -> None:
        self.ui.beginButton.setEnabled(bool(language) and self._page.may_begin)

    @Slot(str)
    def _on_screen_pressed(self, name: str) -> None:
        self._screen = name
        self._screens.show_chosen((name,))

    @Slot()
    def _on_begin_clicked(self) -> None:
        if not self._page.enough:
            self._begin()
            return
        ask = AskDialog(
            translate("HomeView", "Another interview today?"),
            translate(
                "HomeView",
                "Two full interviews a day are the limit, for the person's sake and yours. Another "
                "day is better, if there is one.",
            ),
            (translate("HomeView", "Begin all the same"), translate("HomeView", "Another day")),
            self,
        )
        ask.agreed.connect(self._begin)
        ask.open()

    @Slot()
    def _on_information_clicked(self) -> None:
        spoken = self._spoken.current or self._own_language
        self.information_requested.emit(spoken, self._second.current)

    @Slot()
    def _begin(self) -> None:
        only_me = self._screen == ONLY_ME
        self.begin_requested.emit(self._spoken.current, self._second.current, only_me)

    @Slot()
    def _on_practise_clicked(self) -> None:
        spoken = self._spoken.current or self._own_language
        self.practise_requested.emit(spoken, self._second.current, self._screen == ONLY_ME)

    @Slot(str)
    def _on_step_pressed(self, name: str) -> None:
        if name == "practise":
            self._on_practise_clicked()
        elif name == "parcel":
            self.parcel_requested.emit()
        else:
            self.enrol_requested.emit()

    @Slot(str)
    def _on_delete_pressed(self, code: str) -> None:
        told = translate(
            "HomeView",
            "{code}: everything in it is deleted from this laptop. It cannot be brought back.",
        )
        ask = AskDialog(
            translate("HomeView", "Delete this interview?"),
            told.format(code=code),
            (translate("HomeView", "Delete"), translate("HomeView", "Keep it")),
            self,
        )
        ask.agreed.connect(lambda: self.delete_requested.emit(code))
        ask.open()

    @Slot()
    def _on_doubted_pressed(self) -> None:
        ask = AskDialog(
            translate("HomeView", "Is the date of this computer right?"),
            translate("HomeView", "They are deleted from this laptop. Nothing brings them back."),
            (
                translate("HomeView", "It is right: delete them"),
                translate("HomeView", "Keep them for now"),
            ),
            self,
        )
        ask.agreed.connect(self.date_confirmed)
        ask.open()

    @Slot()
    def _on_backup_pressed(self) -> None:
        (self.backup_requested if self._page.backup_here else self.care_requested).emit()

    def _on_hand_in_pressed(self, code: str) -> None:
        told = translate(
            "HomeView",
            "{code} is sealed: only the coordinator can open it then, and gives it to the laptop "
            "that goes on. It travels with the next bundle. This laptop cannot open it any more.",
        )
        ask = AskDialog(
            translate("HomeView", "Hand this interview in?"),
            told.format(code=code),
            (translate("HomeView", "Hand it in"), translate("HomeView", "Keep it here")),
            self,
        )
        ask.agreed.connect(partial(self.hand_in_requested.emit, code))
        ask.open()

    @Slot(str)
    def _on_draft_pressed(self, code: str) -> None:
        self.resume_requested.emit(code, self._second.current, self._screen == ONLY_ME)

    def fit_width(self, width: int) -> None:
        """Two columns where there is room, one below the other where there is not."""
        columns = 2 if width >= self.look.px(TWO_COLUMNS_FROM) else 1
        if columns == self._columns:
            return
        self._columns = columns
        grid: QGridLayout = self.ui.columnLayout
        grid.removeItem(self.ui.sideLayout)
        if columns == 2:
            grid.addLayout(self.ui.sideLayout, COLUMNS_AT, 1)
        else:
            grid.addLayout(self.ui.sideLayout, COLUMNS_AT + 1, 0)

    def _place_notices(self) -> None:
        self.told, self.doubted, self.backup = (NoticeCard(self) for _ in range(3))
        self.told.pressed.connect(self.told_seen)
        self.doubted.pressed.connect(self._on_doubted_pressed)
        self.backup.pressed.connect(self._on_backup_pressed)
        self.backup.put_off.connect(self.backup_put_off)

    def _place_vault(self) -> None:
        self.vault, self.care = QPushButton(self), QPushButton(self)
        self.vault.setObjectName("vaultButton")
        self.care.setObjectName("careButton")
        self.vault.clicked.connect(self.vault_requested)
        self.care.clicked.connect(self.care_requested)
        for button in (self.vault, self.care):
            self.ui.coordinatorLayout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setTabOrder(self.ui.parcelButton, self.vault)
        self.setTabOrder(self.vault, self.care)

    def _place_steps(self) -> None:
        """What must be known and the steps stand above both columns."""
        grid: QGridLayout = self.ui.columnLayout
        grid.removeWidget(self.ui.newFrame)
        grid.removeItem(self.ui.sideLayout)
        notices = (self.doubted, self.told, self.backup)
        for row, above in enumerate((*notices, self.new_card, self.steps)):
            grid.addWidget(above, row, 0, 1, 2)
        grid.addWidget(self.ui.newFrame, COLUMNS_AT, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self.ui.sideLayout, COLUMNS_AT, 1)
