"""The page on which something is added to a sealed record."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.exchange.adding.lines import AddingPage, Asked
from dutyrehab_desktop.app.interview.editors.choosing import new_editor
from dutyrehab_desktop.app.interview.editors.editor import Editor
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.scrolling import lay_out_now, reveal

CODE_LENGTH = 8
_NAME = Qt.ItemDataRole.UserRole.value


class QuestionList(QListWidget):
    """Questions under the names of their chapters.

    Signals:
        picked: The name of a question that was clicked, or on which Enter or Space was pressed.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._on_item_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is taken here: the page would give it to what has the keyboard afterwards."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            item = self.currentItem()
            if item is not None:
                self._on_item_clicked(item)
        else:
            super().keyPressEvent(event)

    @Slot(QListWidgetItem)
    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        name = item.data(_NAME)
        if name is not None:
            self.picked.emit(name)


class AddingView(CardsPage):
    """A code, a question, an answer.

    Signals:
        question_chosen: The name of a question.
        option_pressed: The name of an option.
        text_typed: The text of the field as it stands.
        add_requested: The code of the record.
        back_requested: Back to the export page.
    """

    question_chosen = Signal(str)
    option_pressed = Signal(str)
    text_typed = Signal(str)
    add_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = AddingPage()
        self.editor: Editor | None = None
        self.code = QLineEdit(self)
        self.code.setProperty("kind", "small")
        self.code.setMaxLength(CODE_LENGTH)
        self.code.textChanged.connect(self._show_ready)
        self.search = QLineEdit(self)
        self.search.setProperty("kind", "small")
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._on_search_entered)
        self.questions = QuestionList(self)
        self.questions.picked.connect(self.question_chosen)
        self.add_button = QPushButton(self)
        self.add_button.setProperty("kind", "primary")
        self.add_button.clicked.connect(self._on_add_clicked)
        self._answered = False
        self._make_cards()
        for button in (self.ui.openButton, self.ui.secondButton):
            button.hide()
        self.ui.backButton.clicked.connect(self.back_requested)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.retranslate()

    @Slot(object)
    def show_page(self, page: AddingPage) -> None:
        """Show everything as it stands."""
        before, self.page = self.page, page
        self._told.setText(page.told)
        self._told.setVisible(bool(page.told))
        here = translate("AddingView", "Sealed on this laptop: {codes}")
        self._sealed.setText(here.format(codes="  ".join(page.sealed)))
        self._sealed.setVisible(bool(page.sealed))
        if page.questions != before.questions:
            self._fill_questions()
        self._show_asked(page.asked, before.asked)
        if page.told and before.asked is not None and page.asked is None:
            self.search.clear()
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            lay_out_now(self.ui.pageScrollArea)
            reveal(self._told)

    @Slot(object)
    def show_chosen(self, names: Sequence[str]) -> None:
        """Show which options are the answer."""
        if self.editor is not None:
            self.editor.show_chosen(names)

    @Slot(str)
    def show_understood(self, words: str) -> None:
        """Say back what was typed."""
        if self.editor is not None:
            self.editor.show_understood(words)

    @Slot(bool)
    def show_answered(self, answered: bool) -> None:
        """There is an answer now, or none any more."""
        self._answered = answered
        self._show_ready()

    def take_focus(self) -> None:
        """The keyboard goes to the record's code."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("AddingView", "Add to a sealed record")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(
            translate(
                "AddingView",
                "Nobody can read a sealed record on this laptop. What you add is sealed beside it "
                "at once, cannot be taken back here, and leaves with the next bundle. Where it "
                "says something else than the record, the coordinator asks.",
            ),
            ("", ""),
        )
        for field, label, words in (
            (self.code, self._code_title, translate("AddingView", "Code of the record")),
            (self.search, self._question_title, translate("AddingView", "Question")),
        ):
            label.setText(words)
            field.setAccessibleName(words)
        hint = translate("AddingView", "Eight letters and digits")
        self.code.setPlaceholderText(hint)
        self.code.setAccessibleDescription(hint)
        hint = translate("AddingView", "Words of the question")
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)
        self.questions.setAccessibleName(translate("AddingView", "Questions"))
        self.add_button.setText(translate("AddingView", "Seal and add it"))

    def _make_cards(self) -> None:
        cards = self.ui.cardsLayout
        self._told = text_label("", "understood", self)
        self._told.hide()
        cards.addWidget(self._told)
        record, column = _card(self)
        self._code_title = text_label("", "heading", record)
        self._code_title.setBuddy(self.code)
        self._sealed = text_label("", "muted", record)
        column.addWidget(self._code_title)
        column.addWidget(self.code)
        column.addWidget(self._sealed)
        cards.addWidget(record)
        asking, column = _card(self)
        self._question_title = text_label("", "heading", asking)
        self._question_title.setBuddy(self.search)
        column.addWidget(self._question_title)
        column.addWidget(self.search)
        column.addWidget(self.questions)
        cards.addWidget(asking)
        self._answer_card, column = _card(self)
        self._asked_label = text_label("", "heading", self._answer_card)
        self._hint_label = text_label("", "muted", self._answer_card)
        column.addWidget(self._asked_label)
        column.addWidget(self._hint_label)
        self._editor_place = QVBoxLayout()
        column.addLayout(self._editor_place)
        column.addLayout(row_of(self.add_button))
        cards.addWidget(self._answer_card)

    def _fill_questions(self) -> None:
        self.questions.clear()
        section = ""
        for choice in self.page.questions:
            if choice.section != section:
                section = choice.section
                head = QListWidgetItem(section, self.questions)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
            item = QListWidgetItem(choice.words, self.questions)
            item.setData(_NAME, choice.name)
            if self.page.asked is not None and choice.name == self.page.asked.name:
                self.questions.setCurrentItem(item)
        self._filter()

    def _show_asked(self, asked: Asked | None, before: Asked | None) -> None:
        self._answer_card.setVisible(asked is not None)
        if asked is None:
            empty_layout(self._editor_place)
            self.editor = None
            self.questions.setCurrentRow(-1)
            return
        self._asked_label.setText(asked.words)
        self._hint_label.setText(asked.hint)
        self._hint_label.setVisible(bool(asked.hint))
        self._answer_card.setAccessibleName(asked.words)
        fresh = before is None or before.name != asked.name or self.editor is None
        if fresh:
            empty_layout(self._editor_place)
            self.editor = new_editor(asked.editor.kind, self.look, self._answer_card)
            self.editor.pressed.connect(self.option_pressed)
            self.editor.typed.connect(self.text_typed)
            self._editor_place.addWidget(self.editor)
        if self.editor is not None:
            self.editor.show_line(asked.editor)
            if fresh:
                lay_out_now(self.ui.pageScrollArea)
                reveal(self._answer_card)
                self.editor.take_focus()

    def _show_ready(self) -> None:
        code = len(self.code.text().strip()) == CODE_LENGTH
        self.add_button.setEnabled(self._answered and code)

    def _filter(self) -> None:
        """Show the questions that have every word that was typed; a heading where one is left."""
        words = self.search.text().casefold().split()
        head: QListWidgetItem | None = None
        for row in range(self.questions.count()):
            item = self.questions.item(row)
            if item.data(_NAME) is None:
                head = item
                item.setHidden(True)
                continue
            fits = all(word in item.text().casefold() for word in words)
            item.setHidden(not fits)
            if fits and head is not None:
                head.setHidden(False)

    @Slot()
    def _on_search_entered(self) -> None:
        for row in range(self.questions.count()):
            item = self.questions.item(row)
            if item.data(_NAME) is not None and not item.isHidden():
                self.questions.setCurrentItem(item)
                self.questions.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    @Slot()
    def _on_add_clicked(self) -> None:
        self.add_requested.emit(self.code.text())

    @Slot()
    def _on_look_changed(self) -> None:
        self.code.setFixedWidth(self.look.px(220))
        self.questions.setFixedHeight(self.look.px(230))


def _card(parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame(parent)
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 18, 24, 18)
    column.setSpacing(10)
    return card, column
