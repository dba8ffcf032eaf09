"""The step of the four words: in large letters, hidden, said, known."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.review.words.lines import Doing, WordsPage
from dutyrehab_desktop.app.widgets.cards_page import row_of
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.word_grid import WordGrid

LETTERS = 30
LONGEST = 120
WIDEST = 760


class WordsStep(QScrollArea):
    """Shows the words and takes what is decided.

    Signals:
        hide_requested: The words should be hidden.
        again_requested: They should be shown again.
        others_requested: Other words.
        known_requested: The person knows them.
        answer_requested: The person cannot keep words.
        answered: A question and an answer of their own.
        none_requested: The person wants neither.
        anew_requested: What was decided is decided once more.
    """

    hide_requested = Signal()
    again_requested = Signal()
    others_requested = Signal()
    known_requested = Signal()
    answer_requested = Signal()
    answered = Signal(str, str)
    none_requested = Signal()
    anew_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QWidget(self)
        outer.setProperty("kind", "clear")
        side = QHBoxLayout(outer)
        side.setContentsMargins(28, 24, 28, 24)
        inner = QWidget(outer)
        inner.setMaximumWidth(look.px(WIDEST))
        side.addStretch(0)
        side.addWidget(inner, 1)
        side.addStretch(0)
        self._doing = Doing.LEARNING
        self.title = text_label("", "title", inner)
        self.told = text_label("", "muted", inner)
        self.grid = WordGrid(look, inner, letters=LETTERS)
        self.hidden = text_label("", "second", inner)
        self.question, self.answer = LineField(inner), LineField(inner)
        self._labels = (text_label("", "muted", inner), text_label("", "muted", inner))
        self.hide_button = _button("hideWordsButton", "primary", inner)
        self.known_button = _button("knownButton", "primary", inner)
        self.keep_button = _button("keepAnswerButton", "primary", inner)
        self.again_button = _button("againButton", "", inner)
        self.anew_button = _button("anewButton", "", inner)
        self.others_button = _button("otherWordsButton", "quiet", inner)
        self.answer_button = _button("ownAnswerButton", "quiet", inner)
        self.none_button = _button("noneButton", "quiet", inner)
        self._lay_out(inner, look)
        self.setWidget(outer)
        self._connect()
        self.retranslate()

    @Slot(object)
    def show_page(self, page: WordsPage) -> None:
        """Show the step as it stands."""
        moved, self._doing = self._doing is not page.doing, page.doing
        self.title.setText(page.title)
        self.told.setText(page.told)
        self.grid.show_words(page.words, page.title)
        doing = page.doing
        learning, recalling = doing is Doing.LEARNING, doing is Doing.RECALLING
        answering = doing is Doing.ANSWERING
        undecided = learning or recalling or answering
        for part, shown in (
            (self.grid, learning),
            (self.hidden, recalling),
            (self.hide_button, learning),
            (self.again_button, recalling or answering),
            (self.known_button, recalling),
            (self.others_button, learning or recalling),
            (self.answer_button, learning or recalling),
            (self.keep_button, answering),
            (self.none_button, undecided),
            (self.anew_button, doing is Doing.SETTLED),
            *((part, answering) for part in (*self._labels, self.question, self.answer)),
        ):
            part.setVisible(shown)
        if not answering:
            # Nothing of it stays in a field that somebody may open later.
            self.question.clear()
            self.answer.clear()
        self.retranslate()
        self._on_typed()
        if moved and self.isVisible():
            self.take_focus()

    def take_focus(self) -> None:
        """The keyboard goes to what is done first."""
        first = {
            Doing.LEARNING: self.hide_button,
            Doing.RECALLING: self.known_button,
            Doing.ANSWERING: self.answer if self.question.text() else self.question,
        }.get(self._doing)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def decided(self) -> bool:
        """True where the button that goes on is next."""
        return self._doing in (Doing.SETTLED, Doing.IMPOSSIBLE)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.hidden.setText(translate("WordsStep", "The words are hidden."))
        self.hide_button.setText(translate("WordsStep", "Hide the words"))
        self.again_button.setText(
            translate("WordsStep", "Back to the words")
            if self._doing is Doing.ANSWERING
            else translate("WordsStep", "Show them again")
        )
        self.known_button.setText(translate("WordsStep", "They know them"))
        self.others_button.setText(translate("WordsStep", "Other words"))
        self.answer_button.setText(translate("WordsStep", "They cannot keep words"))
        self.keep_button.setText(translate("WordsStep", "Use this answer"))
        self.none_button.setText(translate("WordsStep", "They want none of it"))
        self.anew_button.setText(translate("WordsStep", "Decide once more"))
        for label, line, words in (
            (self._labels[0], self.question, translate("WordsStep", "Their question")),
            (self._labels[1], self.answer, translate("WordsStep", "Their answer")),
        ):
            label.setText(words)
            line.setAccessibleName(words)

    def _lay_out(self, inner: QWidget, look: Look) -> None:
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        for part in (self.title, self.told, self.grid, self.hidden):
            column.addWidget(part)
        for label, line in zip(self._labels, (self.question, self.answer), strict=True):
            label.setBuddy(line)
            line.setMaxLength(LONGEST)
            line.textChanged.connect(self._on_typed)
            column.addWidget(label)
            column.addWidget(line)
        column.addLayout(
            row_of(
                self.hide_button,
                self.known_button,
                self.keep_button,
                self.again_button,
                self.anew_button,
            )
        )
        column.addLayout(row_of(self.others_button, self.answer_button))
        column.addLayout(row_of(self.none_button))
        column.addStretch(1)

    def _connect(self) -> None:
        for button, signal in (
            (self.hide_button, self.hide_requested),
            (self.again_button, self.again_requested),
            (self.others_button, self.others_requested),
            (self.known_button, self.known_requested),
            (self.answer_button, self.answer_requested),
            (self.none_button, self.none_requested),
            (self.anew_button, self.anew_requested),
        ):
            button.clicked.connect(signal)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.question.returnPressed.connect(self.answer.setFocus)
        self.answer.returnPressed.connect(self._on_keep_clicked)

    @Slot()
    def _on_typed(self) -> None:
        typed = self.question.text().strip() and self.answer.text().strip()
        self.keep_button.setEnabled(bool(typed))

    @Slot()
    def _on_keep_clicked(self) -> None:
        if self.keep_button.isEnabled():
            self.answered.emit(self.question.text(), self.answer.text())

    def sizeHint(self) -> QSize:
        """It scrolls: the window's bar is never pressed for its sake."""
        return self.minimumSizeHint()


def _button(name: str, kind: str, parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(name)
    if kind:
        button.setProperty("kind", kind)
    return button
