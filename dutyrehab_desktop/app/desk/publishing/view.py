"""Publishing on the screen: what, for whom, what would be read, the exception, and the file."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickKind, pick_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.keyboard import ReadKeyboard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.publishing.exception.view import ExceptionForm
from dutyrehab_desktop.app.desk.publishing.form.view import FileForm
from dutyrehab_desktop.app.desk.publishing.lines import FileDraft, PublishDraft, PublishPage
from dutyrehab_desktop.app.desk.publishing.wording import explained, profile_names
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of, titled_card
from dutyrehab_desktop.app.widgets.choice_row import ChoiceRow
from dutyrehab_desktop.app.widgets.form_fields import CLEAR, choice_box, offer, put_field
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.numbers_table import NumbersBlock
from dutyrehab_desktop.app.widgets.passphrase_dialog import PassphraseDialog

_MOST = 30


class PublishingView(CardsPage):
    """Choose, look, write; what was published before stands below.

    Signals:
        chosen: A `PublishDraft`.
        look_requested: Show what would be read.
        write_requested: A `FileDraft`, a folder, and the passphrase.
        ask_requested: The reason, and where the request shall be.
        signed_chosen: The file that a second person has signed.
        signing_requested: The reason, a second person's key file, and their passphrase.
        person_requested: Where a second person's key file shall be, and their passphrase.
        back_requested: Back to the tables.
    """

    chosen = Signal(object)
    look_requested = Signal()
    write_requested = Signal(object, object, object)
    ask_requested = Signal(str, object)
    signed_chosen = Signal(object)
    signing_requested = Signal(str, object, object)
    person_requested = Signal(object, object)
    back_requested = Signal()

    def __init__(self, look: Look, read: ReadKeyboard, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._read = read
        self.page = PublishPage()
        self.dialog: PassphraseDialog | AskDialog | None = None
        self._at = 0
        self._busy = False
        ui = self.ui
        ui.secondButton.hide()
        ui.openButton.clicked.connect(self.look_requested)
        ui.backButton.clicked.connect(self.back_requested)
        self._top, self._result, self._below = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part in (self._top, self._result, self._below):
            part.setSpacing(ui.cardsLayout.spacing())
            ui.cardsLayout.addLayout(part)
        self._fill(PublishDraft(), FileDraft())
        self.retranslate()

    def _fill(self, draft: PublishDraft, file: FileDraft, reason: str = "") -> None:
        """Every field anew, in the window's language, with what was filled in."""
        for part in (self._top, self._below):
            empty_layout(part)
        card, column = titled_card(translate("PublishingView", "What, and for whom"), self)
        self.which, self.language = choice_box(self.look, card), choice_box(self.look, card)
        self.profile = ChoiceRow(card)
        whom = translate("PublishingView", "For whom")
        self.profile.show_choices(tuple(profile_names().items()), draft.profile)
        self.profile.name_buttons(whom)
        self.explained = text_label(explained(draft.profile), "muted", card)
        put_field(translate("PublishingView", "Which tables"), self.which, column, card)
        column.addWidget(text_label(whom, "muted", card))
        column.addWidget(self.profile)
        column.addWidget(self.explained)
        put_field(translate("PublishingView", "Language of the file"), self.language, column, card)
        self._top.addWidget(card)
        self.file = FileForm(self.look, file, self)
        self.write_button = QPushButton(translate("PublishingView", "Write the file…"), self.file)
        self.write_button.setProperty("kind", "primary")
        self.write_button.clicked.connect(self._on_write_clicked)
        layout = self.file.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addLayout(row_of(self.write_button))
        self.exception = ExceptionForm(self.look, reason, self)
        self.exception.tick.setChecked(draft.charts)
        self.log = QVBoxLayout()
        self._below.addWidget(self.file)
        self._below.addWidget(self.exception)
        self._below.addLayout(self.log)
        self._offer(self.page, draft)
        self.profile.chosen.connect(self._on_chosen)
        self.which.currentIndexChanged.connect(self._on_chosen)
        self.language.currentIndexChanged.connect(self._on_chosen)
        self.exception.tick.toggled.connect(self._on_chosen)
        self.exception.ask_button.clicked.connect(self._on_ask_clicked)
        self.exception.take_button.clicked.connect(self._on_take_clicked)
        self.exception.sign_button.clicked.connect(self._on_sign_clicked)
        self.exception.person_button.clicked.connect(self._on_person_clicked)

    def draft(self) -> PublishDraft:
        """What was chosen."""
        return PublishDraft(
            str(self.which.currentData() or self.page.which),
            self.profile.current,
            str(self.language.currentData() or self.page.language),
            self.exception.tick.isChecked(),
        )

    @Slot(object)
    def show_page(self, page: PublishPage) -> None:
        """Show everything as it stands."""
        draft = self.draft()
        before, self.page = self.page, page
        if (page.whiches, page.languages) != (before.whiches, before.languages):
            self._offer(page, PublishDraft(page.which, draft.profile, page.language, draft.charts))
        if page.tables != before.tables:
            self._at = 0
        self._show_result()
        self.exception.say(page.exception)
        self._show_log()
        self._show_ready()

    def parts_at_rest(self) -> Iterable[QWidget]:
        """The fields."""
        return (self.which, *self.profile.buttons, self.language, self.file, self.exception)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While something is counted or written, nothing else can be begun."""
        self._busy = busy
        super().show_busy(busy)
        self._show_ready()

    def take_focus(self) -> None:
        """The keyboard goes to the first choice."""
        self.which.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("PublishingView", "Publish tables")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(
            translate(
                "PublishingView",
                "Look first at what would be read: small numbers are hidden, and others from "
                "which they could be worked out. What was written is remembered, so that no "
                "later version tells of single people by the difference.",
            ),
            (translate("PublishingView", "Look at it"), ""),
        )
        self.ui.backButton.setText(translate("PublishingView", "Back"))
        self._fill(self.draft(), self.file.draft(), self.exception.reason.text())
        self.show_page(self.page)

    def _offer(self, page: PublishPage, draft: PublishDraft) -> None:
        for field, choices, chosen in (
            (self.which, page.whiches, draft.which),
            (self.language, page.languages, draft.language),
        ):
            field.blockSignals(True)
            field.clear()
            offer(field, choices, chosen)
            field.blockSignals(False)

    def _show_result(self) -> None:
        empty_layout(self._result)
        page = self.page
        if page.told:
            self._result.addWidget(text_label(page.told, "understood", self))
        if page.refusal:
            card = QFrame(self)
            card.setProperty("kind", "mild")
            card.setAccessibleName(page.refusal)
            column = QVBoxLayout(card)
            column.setContentsMargins(24, 18, 24, 18)
            column.addWidget(text_label(page.refusal, "body", card))
            self._result.addWidget(card)
        if page.counts:
            self._result.addWidget(self._read_card())

    def _read_card(self) -> QFrame:
        page = self.page
        card, column = titled_card(translate("PublishingView", "What would be read"), self)
        column.addWidget(text_label(page.counts, "body", card))
        if page.left_out:
            told = translate("PublishingView", "Stays inside:")
            column.addWidget(text_label(f"{told} {'; '.join(page.left_out)}", "muted", card))
        self.tables = choice_box(self.look, card)
        for one in page.tables:
            self.tables.addItem(one.title)
        self._table = QVBoxLayout()
        if page.tables:
            put_field(translate("PublishingView", "Table on show"), self.tables, column, card)
            self.tables.setCurrentIndex(min(self._at, len(page.tables) - 1))
            self.tables.currentIndexChanged.connect(self._on_table_chosen)
            column.addLayout(self._table)
            self._on_table_chosen(self.tables.currentIndex())
        else:
            self.tables.hide()
        return card

    @Slot(int)
    def _on_table_chosen(self, at: int) -> None:
        self._at = at
        empty_layout(self._table)
        line = self.page.tables[at]
        self._table.addWidget(text_label(line.counts, "small", self))
        if line.grid.rows:
            self._table.addWidget(NumbersBlock(self.look, line.grid, self))
        for note in line.notes:
            self._table.addWidget(text_label(note, "muted", self))

    def _show_log(self) -> None:
        empty_layout(self.log)
        card, column = titled_card(translate("PublishingView", "Published so far"), self)
        for title, detail in self.page.log[:_MOST]:
            column.addWidget(LineRow(title, (title, detail), parent=card))
        if not self.page.log:
            told = translate("PublishingView", "Nothing was published yet.")
            column.addWidget(text_label(told, "muted", card))
        self.log.addWidget(card)

    def _show_ready(self) -> None:
        self.write_button.setEnabled(self.page.ready and not self._busy)
        self.file.setVisible(self.page.ready)

    @Slot()
    def _on_chosen(self) -> None:
        draft = self.draft()
        self.explained.setText(explained(draft.profile))
        self.exception.show_parts()
        self.chosen.emit(draft)

    # The file

    @Slot()
    def _on_write_clicked(self) -> None:
        if self.file.draft().way != CLEAR:
            self._pick_folder()
            return
        ask = AskDialog(
            translate("PublishingView", "Write it so that everybody can read it?"),
            translate(
                "PublishingView",
                "Small numbers are hidden in it. Read it once more before it is published: what "
                "is out cannot be taken back.",
            ),
            (translate("PublishingView", "Write it"), translate("PublishingView", "Back")),
            self,
        )
        ask.agreed.connect(self._pick_folder)
        self._open(ask)

    @Slot()
    def _pick_folder(self) -> None:
        title = translate("PublishingView", "Where should the file be?")
        pick_path(PickKind.FOLDER, title, self, self._on_folder_chosen)

    def _on_folder_chosen(self, folder: Path) -> None:
        self.write_requested.emit(self.file.draft(), folder, self.file.opening.take())

    # The exception

    @Slot()
    def _on_ask_clicked(self) -> None:
        reason = self.exception.reason.text()
        title = translate("PublishingView", "Where should the request be?")
        pick_path(
            PickKind.SAVE,
            title,
            self,
            lambda path: self.ask_requested.emit(reason, path),
            "request.json",
        )

    @Slot()
    def _on_take_clicked(self) -> None:
        title = translate("PublishingView", "Where is the signed file?")
        pick_path(PickKind.FILE, title, self, self.signed_chosen.emit)

    @Slot()
    def _on_sign_clicked(self) -> None:
        title = translate("PublishingView", "Where is the second person's key file?")
        pick_path(PickKind.FILE, title, self, self._ask_second)

    def _ask_second(self, path: Path) -> None:
        reason = self.exception.reason.text()
        texts = (
            translate("PublishingView", "The second person signs"),
            reason,
            translate("PublishingView", "Sign"),
        )
        dialog = PassphraseDialog(self.look, self._read, texts, self, twice=False)

        def given(typed: tuple[bytearray, ...]) -> None:
            dialog.accept()
            self.signing_requested.emit(reason, path, typed[0])

        dialog.given.connect(given)
        self._open(dialog)

    @Slot()
    def _on_person_clicked(self) -> None:
        title = translate("PublishingView", "Where should the second person's key file be?")
        pick_path(PickKind.SAVE, title, self, self._ask_new_person, "second-key")

    def _ask_new_person(self, path: Path) -> None:
        texts = (
            translate("PublishingView", "A passphrase of the second person's own"),
            translate("PublishingView", "They type it themselves. Nobody else knows it."),
            translate("PublishingView", "Make the key file"),
        )
        dialog = PassphraseDialog(self.look, self._read, texts, self, twice=True)

        def given(typed: tuple[bytearray, ...]) -> None:
            first, second = typed
            same = first == second
            second[:] = bytes(len(second))
            if same:
                dialog.accept()
                self.person_requested.emit(path, first)
            else:
                first[:] = bytes(len(first))
                dialog.refuse(translate("PublishingView", "The two are not the same."))

        dialog.given.connect(given)
        self._open(dialog)

    def _open(self, dialog: PassphraseDialog | AskDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_left)
        dialog.open()

    @Slot()
    def _on_dialog_left(self) -> None:
        self.dialog = None
