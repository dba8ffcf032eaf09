"""The page on which something is added to a sealed record."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.exchange.adding.lines import AddingPage, Asked
from dutyrehab_desktop.app.interview.editors.choosing import new_editor
from dutyrehab_desktop.app.interview.editors.editor import Editor
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.question_list import QuestionList
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.scrolling import lay_out_now, reveal

CODE_LENGTH = 8


class AddingView(CardsPage):
    """A code, a question, an answer.

    Signals:
        question_chosen: The name of a question; empty for another one.
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
        self._answered = False
        self.code = self._field()
        self.code.setMaxLength(CODE_LENGTH)
        self.code.textChanged.connect(self._show_ready)
        self.search = self._field()
        self.questions = QuestionList(self)
        self.search.textChanged.connect(self.questions.filter_by)
        self.search.returnPressed.connect(self.questions.stand_on_first)
        self.questions.picked.connect(self.question_chosen)
        self.add_button = QPushButton(self)
        self.add_button.setProperty("kind", "primary")
        self.add_button.clicked.connect(self._on_add_clicked)
        self.other_button = QPushButton(self)
        self.other_button.clicked.connect(self._on_other_clicked)
        self._make_cards()
        self.ui.openButton.hide()
        self.ui.secondButton.hide()
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
            self.questions.fill((one.section, one.name, one.words) for one in page.questions)
            self.questions.filter_by(self.search.text())
        self._list_frame.setVisible(page.asked is None)
        self._asked_frame.setVisible(page.asked is not None)
        if page.asked is not None:
            self._show_asked(page.asked, before.asked)
        elif before.asked is not None:
            self.editor = None
            empty_layout(self._editor_place)
            self.search.clear()
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            lay_out_now(self.ui.pageScrollArea)
            reveal(self._told if page.told else self.search)

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

    @Slot(str)
    def show_problem(self, words: str) -> None:
        """Say what went wrong, where the button is that was pressed."""
        super().show_problem(words)
        if words:
            lay_out_now(self.ui.pageScrollArea)
            reveal(self.ui.problemFrame)

    def take_focus(self) -> None:
        """The keyboard goes to the record's code."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("AddingView", "Add to a sealed record")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        told = translate(
            "AddingView",
            "Nobody can read a sealed record on this laptop. What you add is sealed beside it at "
            "once, cannot be taken back here, and leaves with the next bundle. Where it says "
            "something else than the record, the coordinator asks.",
        )
        self.word(told, ("", ""))
        code = translate("AddingView", "Code of the record")
        question = translate("AddingView", "Which question?")
        self._code_title.setText(code)
        self._question_title.setText(question)
        _name(self.code, code, translate("AddingView", "Eight letters and digits"))
        _name(self.search, question, translate("AddingView", "Words of the question"))
        self.questions.setAccessibleName(translate("AddingView", "Questions"))
        self.add_button.setText(translate("AddingView", "Seal and add it"))
        self.other_button.setText(translate("AddingView", "Another question"))

    def _field(self) -> LineField:
        field = LineField(self)
        field.setProperty("kind", "small")
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        return field

    def _make_cards(self) -> None:
        cards = self.ui.cardsLayout
        self._told = text_label("", "understood", self)
        self._told.hide()
        cards.addWidget(self._told)
        self._record_frame, self._code_title, column = _card(self)
        self._sealed = text_label("", "muted", self._record_frame)
        column.addWidget(self.code)
        column.addWidget(self._sealed)
        cards.addWidget(self._record_frame)
        self._list_frame, self._question_title, column = _card(self)
        column.addWidget(self.search)
        column.addWidget(self.questions)
        cards.addWidget(self._list_frame)
        self._asked_frame, self._asked_title, column = _card(self)
        self._hint = text_label("", "muted", self._asked_frame)
        self._editor_place = QVBoxLayout()
        column.addWidget(self._hint)
        column.addLayout(self._editor_place)
        column.addLayout(row_of(self.add_button, self.other_button))
        cards.addWidget(self._asked_frame)
        # What went wrong stands by the button that was pressed; the way back stands last.
        cards.addWidget(self.ui.problemFrame)
        cards.addLayout(row_of(self.ui.backButton))

    def _show_asked(self, asked: Asked, before: Asked | None) -> None:
        self._asked_title.setText(asked.words)
        self._asked_frame.setAccessibleName(asked.words)
        self._hint.setText(asked.hint)
        self._hint.setVisible(bool(asked.hint))
        editor = self.editor
        if editor is None or before is None or before.name != asked.name:
            empty_layout(self._editor_place)
            editor = self.editor = new_editor(asked.editor.kind, self.look, self._asked_frame)
            editor.pressed.connect(self.option_pressed)
            editor.typed.connect(self.text_typed)
            self._editor_place.addWidget(editor)
            editor.show_line(asked.editor)
            # A layout shows what is new in it one turn later; unseen, it takes no keyboard.
            editor.show()
            lay_out_now(self.ui.pageScrollArea)
            editor.take_focus()
            reveal(self._asked_title)
        else:
            editor.show_line(asked.editor)

    def _show_ready(self) -> None:
        code = len(self.code.text().strip()) == CODE_LENGTH
        self.add_button.setEnabled(self._answered and code)

    @Slot()
    def _on_add_clicked(self) -> None:
        self.add_requested.emit(self.code.text())

    @Slot()
    def _on_other_clicked(self) -> None:
        self.question_chosen.emit("")

    @Slot()
    def _on_look_changed(self) -> None:
        self.code.setFixedWidth(self.look.px(240))
        self.questions.setFixedHeight(self.look.px(230))


def _name(field: LineField, name: str, hint: str) -> None:
    field.setAccessibleName(name)
    field.setAccessibleDescription(hint)
    field.setPlaceholderText(hint)


def _card(parent: QWidget) -> tuple[QFrame, QLabel, QVBoxLayout]:
    """A card whose heading is worded later."""
    card = QFrame(parent)
    card.setProperty("kind", "card")
    title = text_label("", "heading", card)
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 18, 24, 18)
    column.setSpacing(10)
    column.addWidget(title)
    return card, title, column
