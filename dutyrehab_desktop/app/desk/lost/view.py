"""The page of one lost laptop: what it is, whom to warn in which order, what was done."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.lost.dialogs import LostDialog, ReachDialog
from dutyrehab_desktop.app.desk.lost.lines import LostPage, Reached, WarnLine
from dutyrehab_desktop.app.widgets.acts_page import Act
from dutyrehab_desktop.app.widgets.asking_page import AskingPage
from dutyrehab_desktop.app.widgets.cards_page import row_of, titled_card
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.pill_row import PillRow

LONGEST, LONGEST_PURPOSE = 500, 200


class LostView(AskingPage):
    """Cards: the laptop, the people, the log. Nothing of it can be printed or saved.

    Signals:
        back_requested: The page is left.
        marked: How the laptop was, and what is known of it.
        found_again: How it came back.
        revoke_requested: Its keys; it was asked twice.
        noted: Anything else that was done.
        open_requested: The code of a record, and for what it is opened.
        warned: The code of a record, and how the person was warned.
        take_back_requested: The code of somebody who was not warned after all.
    """

    back_requested = Signal()
    marked = Signal(str, str)
    found_again = Signal(str)
    revoke_requested = Signal()
    noted = Signal(str)
    open_requested = Signal(str, str)
    warned = Signal(str, str)
    take_back_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = LostPage()
        self.ask: AskDialog | None = None
        self.reach: ReachDialog | None = None
        self.ui.openButton.hide()
        self.ui.secondButton.hide()
        self.ui.backButton.clicked.connect(self.back_requested)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: LostPage) -> None:
        """Show everything as it stands."""
        self.page = page
        self.retranslate()

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("LostView", "Lost laptop")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        told = translate(
            "LostView",
            "Warn the people below in this order, in the way agreed with each of them. Nothing of "
            "this page can be printed.",
        )
        self.word(told, ("", ""))
        cards = (self._laptop, self._people, self._log) if self.page.words else ()
        self.refill(self.page.told, cards)

    def take_focus(self) -> None:
        """To the first thing to do, or back."""
        first = next(iter(self.buttons.values()), self.ui.backButton)
        first.setFocus()

    # Small windows

    @Slot()
    def ask_how(self) -> None:
        """Nobody has noted that it is lost."""
        dialog = LostDialog(self.look, self)
        dialog.given.connect(self.marked)
        dialog.rejected.connect(self.back_requested)
        self.ask_in(dialog)

    @Slot(object)
    def show_reached(self, reached: Reached) -> None:
        """How one person is reached; the small window is all that shows it."""
        self.reach = ReachDialog(self.look, reached, self)
        self.reach.finished.connect(self._on_reach_left)
        self.reach.open()

    # Cards

    def _laptop(self) -> QFrame:
        page = self.page
        card, column = titled_card(page.words, self)
        for sentence in page.state:
            column.addWidget(text_label(sentence, "body", card))
        column.addWidget(text_label(page.recovery, "muted", card))
        column.addWidget(text_label(page.revoked, "mildText" if page.to_revoke else "muted", card))
        column.addWidget(text_label(page.unknown, "mildText", card))
        acts = []
        if page.to_revoke:
            words = translate("LostView", "Revoke its keys…")
            acts.append(Act("revoke", words, self._on_revoke))
        acts.append(Act("note", translate("LostView", "Note what was done…"), self._on_note))
        acts.append(Act("found", translate("LostView", "It is there again…"), self._on_found))
        column.addLayout(row_of(*(self.act_button(act, card, page.words) for act in acts)))
        return card

    def _people(self) -> QFrame:
        title = translate("LostView", "Whom to warn: {count}").format(count=self.page.to_warn)
        card, column = titled_card(title, self)
        if not self.page.people:
            told = translate("LostView", "No record ever came from this laptop.")
            column.addWidget(text_label(told, "muted", card))
        for number, line in enumerate(self.page.people, 1):
            column.addWidget(self._person(number, line, card))
        return card

    def _person(self, number: int, line: WarnLine, parent: QFrame) -> QFrame:
        row = QFrame(parent)
        row.setProperty("kind", "row")
        row.setAccessibleName(line.code)
        described = ", ".join(filter(None, (*line.why, line.way, line.told)))
        row.setAccessibleDescription(described)
        column = QVBoxLayout(row)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        head = line.code if line.told else f"{number} · {line.code}"
        column.addWidget(text_label(head, "muted" if line.told else "heading", row))
        if line.why and not line.told:
            column.addWidget(self._pills(line.why, row))
        column.addWidget(text_label(line.told or line.way, "muted", row))
        buttons = []
        if line.told:
            words = translate("LostView", "Not warned after all")
            act = partial(self.take_back_requested.emit, line.code)
            buttons.append(self._button("back", words, line, row, act))
            buttons[0].setProperty("kind", "quiet")
        else:
            if line.opens:
                words = translate("LostView", "How to reach them…")
                act = partial(self._on_open, line.code)
                buttons.append(self._button("open", words, line, row, act))
            words = translate("LostView", "Warned…")
            act = partial(self._on_warned, line.code)
            buttons.append(self._button("warned", words, line, row, act))
        for button in buttons:
            button.setAccessibleDescription(described)
        column.addLayout(row_of(*buttons))
        return row

    def _pills(self, why: tuple[str, ...], parent: QWidget) -> PillRow:
        row = PillRow(self.look, parent)
        row.show_pills("", (), why)
        return row

    def _button(
        self, name: str, words: str, line: WarnLine, row: QFrame, act: "partial[None]"
    ) -> QPushButton:
        button = QPushButton(words, row)
        button.setAccessibleName(f"{words} {line.code}")
        button.clicked.connect(act)
        self.buttons[f"{name} {line.code}"] = button
        return button

    def _log(self) -> QFrame:
        card, column = titled_card(translate("LostView", "What was done"), self)
        for line in self.page.log:
            column.addWidget(text_label(line, "muted", card))
        return card

    # What is asked

    @Slot()
    def _on_revoke(self) -> None:
        self.ask = AskDialog(
            translate("LostView", "Trust this laptop no more?"),
            translate(
                "LostView",
                "Nothing is sealed for it from now on, and its bundles are merged only where you "
                "compare its ten words once more. What it sent before stays. This cannot be taken "
                "back; a laptop that returns gets a new vault.",
            ),
            (translate("LostView", "Trust it no more"), translate("LostView", "Leave it")),
            self,
        )
        self.ask.agreed.connect(self.revoke_requested)
        self.ask.open()

    @Slot()
    def _on_note(self) -> None:
        texts = (
            translate("LostView", "What was done"),
            translate("LostView", "In a sentence. Name nobody."),
            translate("LostView", "Note it"),
        )
        self.ask_line(texts, LONGEST).said.connect(self.noted)

    @Slot()
    def _on_found(self) -> None:
        texts = (
            translate("LostView", "It is there again"),
            translate(
                "LostView",
                "How it came back, in a sentence. It is believed again only with a new vault.",
            ),
            translate("LostView", "It is there again"),
        )
        self.ask_line(texts, LONGEST).said.connect(self.found_again)

    def _on_open(self, code: str) -> None:
        texts = (
            translate("LostView", "How to reach {code}").format(code=code),
            translate(
                "LostView",
                "What you open it for, in a sentence without names. It is written down first.",
            ),
            translate("LostView", "Open"),
        )
        dialog = self.ask_line(texts, LONGEST_PURPOSE)
        dialog.field.setText(translate("LostView", "To warn the person: a laptop was lost"))
        dialog.said.connect(partial(self.open_requested.emit, code))

    def _on_warned(self, code: str) -> None:
        texts = (
            translate("LostView", "{code} was warned").format(code=code),
            translate("LostView", "How, and what the person wants now. Name nobody."),
            translate("LostView", "Tick it off"),
        )
        self.ask_line(texts, LONGEST).said.connect(partial(self.warned.emit, code))

    @Slot(int)
    def _on_reach_left(self, _result: int) -> None:
        self.reach = None
