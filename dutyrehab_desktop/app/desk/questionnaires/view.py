"""Questionnaires on the coordinator's screen."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import PickKind, pick_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.questionnaires.lines import FormCard, FormsPage, FormState
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of, titled_card
from dutyrehab_desktop.app.widgets.change_list import ChangeList
from dutyrehab_desktop.app.widgets.law_impact_list import LawImpactList
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.words_card import WordsCard


class _FormFrame(QFrame):
    """One questionnaire: what it changes, a look at it, and its way to the laptops.

    Signals:
        preview_requested: Its digest.
        publish_requested: Its digest.
        impact_requested: Its digest: what it changes in the records received.
    """

    preview_requested = Signal(str)
    publish_requested = Signal(str)
    impact_requested = Signal(str)

    def __init__(self, card: FormCard, *, laptops: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(card.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(text_label(_state_words(card.state), "small", self))
        column.addWidget(text_label(card.title, "heading", self))
        column.addWidget(text_label(card.reviewed, "muted", self))
        waits = card.state is FormState.WAITING
        action = translate("QuestionnairesView", "Use it, and seal it for the laptops…")
        if not waits:
            action = translate("QuestionnairesView", "Seal it for the laptops…")
        self.publish_button = QPushButton(action, self)
        self.publish_button.setProperty("kind", "primary" if waits else "")
        self.publish_button.setEnabled(laptops)
        self.preview_button = QPushButton(translate("QuestionnairesView", "Look at it"), self)
        self.preview_button.setVisible(card.preview)
        told = translate("QuestionnairesView", "What it changes in our records")
        self.impact_button = QPushButton(told, self)
        self.impact_button.setVisible(card.law_waits)
        buttons = (self.publish_button, self.preview_button, self.impact_button)
        for button in buttons:
            button.setAccessibleName(f"{button.text()}: {card.title}")
        column.addLayout(row_of(self.publish_button, self.preview_button))
        if card.law_waits:
            # On a row of its own: three long words do not fit beside each other.
            column.addLayout(row_of(self.impact_button))
        if not laptops:
            told = translate("QuestionnairesView", "To seal it, register a laptop first.")
            column.addWidget(text_label(told, "muted", self))
        if card.impact is not None:
            column.addWidget(LawImpactList(card.impact, self))
        if card.changes is not None:
            column.addWidget(ChangeList(card.changes, self))
        self.publish_button.clicked.connect(partial(self.publish_requested.emit, card.sha256))
        self.preview_button.clicked.connect(partial(self.preview_requested.emit, card.sha256))
        self.impact_button.clicked.connect(partial(self.impact_requested.emit, card.sha256))


class QuestionnairesView(CardsPage):
    """Bring in, look at, take into use; register laptops.

    Signals:
        workbook_chosen: A workbook's file.
        card_chosen: A laptop card's file.
        register_requested: The ten words are the same.
        preview_requested: The digest of a questionnaire.
        publish_requested: The digest of a questionnaire, and the folder for the parcel.
        impact_requested: The digest of a law that waits.
    """

    workbook_chosen = Signal(object)
    card_chosen = Signal(object)
    register_requested = Signal()
    preview_requested = Signal(str)
    publish_requested = Signal(str, object)
    impact_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.frames: list[_FormFrame] = []
        self.compare: WordsCard | None = None
        self.page = FormsPage()
        self.ui.backButton.hide()
        self.ui.openButton.clicked.connect(self._on_open_clicked)
        self.ui.secondButton.clicked.connect(self._on_card_clicked)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: FormsPage) -> None:
        """Show everything as it stands."""
        self.page = page
        cards = self.ui.cardsLayout
        empty_layout(cards)
        if page.told:
            cards.addWidget(text_label(page.told, "body", self))
        if page.findings:
            cards.addWidget(self._findings(page.findings))
        self.compare = self._words(page.compare) if page.compare else None
        if self.compare is not None:
            cards.addWidget(self.compare)
            self.compare.agreed.connect(self.register_requested)
        self.frames = [
            _FormFrame(card, laptops=bool(page.laptops), parent=self) for card in page.forms
        ]
        for frame in self.frames:
            frame.preview_requested.connect(self.preview_requested)
            frame.publish_requested.connect(self._on_publish_requested)
            frame.impact_requested.connect(self.impact_requested)
            cards.addWidget(frame)
        cards.addWidget(self._laptops(page))
        cards.addWidget(self._texts(page))

    def parts_at_rest(self) -> Iterable[QWidget]:
        """The questionnaires on show."""
        return tuple(self.frames)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("QuestionnairesView", "Questionnaires and law")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(
            translate(
                "QuestionnairesView",
                "A questionnaire or a law of your own comes from a workbook. It is checked first, "
                "and used only when you say so; interviews that were begun go on with it.",
            ),
            (
                translate("QuestionnairesView", "Bring in a workbook…"),
                translate("QuestionnairesView", "Register a laptop…"),
            ),
        )

    def _findings(self, findings: tuple[str, ...]) -> QFrame:
        title = translate(
            "QuestionnairesView", "This workbook cannot be used yet. Nothing was kept."
        )
        card, column = titled_card(title, self)
        for line in findings:
            column.addWidget(text_label(line, "body", card))
        return card

    def _words(self, words: tuple[str, ...]) -> WordsCard:
        title = translate("QuestionnairesView", "Compare these ten words with the interviewer.")
        told = translate(
            "QuestionnairesView",
            "The laptop shows the same words. If one differs, do not register it.",
        )
        same = translate("QuestionnairesView", "We compared all ten words, and they are the same.")
        action = translate("QuestionnairesView", "Register")
        return WordsCard(self.look, (title, told), words, (same, action), self)

    def _laptops(self, page: FormsPage) -> QFrame:
        title = translate("QuestionnairesView", "Registered laptops")
        card, column = titled_card(title, self)
        for line in page.laptops:
            column.addWidget(LineRow(line.words, (line.words, line.month), parent=card))
        if not page.laptops:
            told = translate(
                "QuestionnairesView",
                "None yet. A laptop writes its card under “From the coordinator”.",
            )
            column.addWidget(text_label(told, "muted", card))
        return card

    def _texts(self, page: FormsPage) -> QFrame:
        title = translate("QuestionnairesView", "This program's own texts")
        card, column = titled_card(title, self)
        told = translate(
            "QuestionnairesView", "A text is a draft until a named person has read and signed it."
        )
        column.addWidget(text_label(told, "muted", card))
        for line in page.texts:
            column.addWidget(text_label(line, "body", card))
        return card

    @Slot()
    def _on_open_clicked(self) -> None:
        title = translate("QuestionnairesView", "Which workbook?")
        pick_path(PickKind.FILE, title, self, self.workbook_chosen.emit)

    @Slot()
    def _on_card_clicked(self) -> None:
        title = translate("QuestionnairesView", "Where is the laptop's card?")
        pick_path(PickKind.FILE, title, self, self.card_chosen.emit)

    @Slot(str)
    def _on_publish_requested(self, sha256: str) -> None:
        title = translate("QuestionnairesView", "Where should the parcel be?")
        pick_path(PickKind.FOLDER, title, self, partial(self.publish_requested.emit, sha256))


def _state_words(state: FormState) -> str:
    words = {
        FormState.IN_USE: translate("QuestionnairesView", "In use"),
        FormState.WAITING: translate("QuestionnairesView", "Checked, not in use yet"),
    }
    return words[state]
