"""Somebody takes a record, or one permission, back: by four words, by an answer, or by its code."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.dialogs import fit_text, name_window
from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.workflows.words import LANGUAGES, OwnAnswer, Proof, SpokenWords, parted

CODE_LENGTH = 8
LONGEST = 200


class Way(StrEnum):
    """By what a record is taken back."""

    WORDS = "words"
    ANSWER = "answer"
    CODE = "code"


class TakeBackDialog(QDialog):
    """Asks for the way, for what that needs, and what is taken back.

    Signals:
        code_said: The code of a record.
        proof_said: The words or the answer, and the permission that is taken back, or nothing.
    """

    code_said = Signal(str)
    proof_said = Signal(object, str)

    def __init__(self, look: Look, told: tuple[str, str, str], parent: QWidget) -> None:
        """Make it.

        Args:
            look: How things look.
            told: Its title, what happens, and the words of the button.
            parent: Over which window it opens.
        """
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, told[0])
        self.way = self._choice(_ways())
        self.language = self._choice([(code, OWN_NAMES[code]) for code in LANGUAGES])
        self.words, self.question, self.answer = self._line(), self._line(), self._line()
        self.code = self._line(CODE_LENGTH)
        self.what = self._choice(_what())
        self._problem = text_label("", "mildText", self)
        self._problem.hide()
        self._labels: dict[QWidget, QLabel] = {}
        self.button = QPushButton(told[2], self)
        self.button.setProperty("kind", "primary")
        self.button.setDefault(True)
        self.button.clicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(6))
        layout.addWidget(text_label(told[0], "title", self))
        layout.addWidget(text_label(told[1], "muted", self))
        for words, part in self._rows():
            label = text_label(words, "muted", self)
            label.setBuddy(part)
            part.setAccessibleName(words)
            self._labels[part] = label
            layout.addWidget(label)
            layout.addWidget(part)
        layout.addWidget(self._problem)
        layout.addSpacing(look.px(6))
        layout.addLayout(self._buttons())
        self.setMinimumWidth(min(look.px(600), parent.window().width() - look.px(60)))
        self.way.currentIndexChanged.connect(self._on_way_changed)
        self._on_way_changed()

    def say(self, words: str) -> None:
        """Say what is wrong; what was typed stays."""
        self.rest(False)
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._fit()
        self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def rest(self, busy: bool) -> None:
        """While it is worked out what words stand for, nothing can be pressed twice."""
        self.button.setEnabled(not busy and self._full())

    def _fit(self) -> None:
        """As high as its texts need at its width: some languages take more lines."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
        fit_text(self, max(self.minimumWidth(), self.width() if self.isVisible() else 0))

    def _rows(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (translate("TakeBackDialog", "How does the person show that it is theirs?"), self.way),
            (translate("TakeBackDialog", "In which language are the words?"), self.language),
            (
                translate("TakeBackDialog", "The four words in any order; four letters of each do"),
                self.words,
            ),
            (translate("TakeBackDialog", "Their question"), self.question),
            (translate("TakeBackDialog", "Their answer"), self.answer),
            (translate("TakeBackDialog", "The record's code, eight letters and digits"), self.code),
            (translate("TakeBackDialog", "What do they take back?"), self.what),
        )

    def _buttons(self) -> QHBoxLayout:
        leave = QPushButton(translate("TakeBackDialog", "Cancel"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.button)
        return row

    def _choice(self, choices: Sequence[tuple[str, str]]) -> ChoiceBox:
        field = ChoiceBox(self._look, self)
        for value, label in choices:
            field.addItem(label, value)
        return field

    def _line(self, longest: int = LONGEST) -> LineField:
        field = LineField(self)
        field.setMaxLength(longest)
        field.textChanged.connect(self._on_typed)
        return field

    def _by(self) -> Way:
        return Way(str(self.way.currentData()))

    def _first(self) -> QWidget:
        return {Way.WORDS: self.words, Way.ANSWER: self.question, Way.CODE: self.code}[self._by()]

    def _full(self) -> bool:
        needed = {
            Way.WORDS: (self.words,),
            Way.ANSWER: (self.question, self.answer),
            Way.CODE: (self.code,),
        }
        return all(line.text().strip() for line in needed[self._by()])

    @Slot()
    def _on_typed(self) -> None:
        self.rest(False)

    @Slot()
    def _on_way_changed(self) -> None:
        by = self._by()
        for part, way in (
            (self.language, (Way.WORDS,)),
            (self.words, (Way.WORDS,)),
            (self.question, (Way.ANSWER,)),
            (self.answer, (Way.ANSWER,)),
            (self.code, (Way.CODE,)),
            (self.what, (Way.WORDS, Way.ANSWER)),
        ):
            part.setVisible(by in way)
            self._labels[part].setVisible(by in way)
        self._problem.hide()
        self.rest(False)
        self._fit()

    @Slot()
    def _on_clicked(self) -> None:
        by = self._by()
        if by is Way.CODE:
            self.code_said.emit(self.code.text())
            return
        proof: Proof = SpokenWords(str(self.language.currentData()), parted(self.words.text()))
        if by is Way.ANSWER:
            proof = OwnAnswer(self.question.text(), self.answer.text())
        self.rest(True)
        self._problem.hide()
        self.proof_said.emit(proof, str(self.what.currentData()))


def _ways() -> list[tuple[str, str]]:
    return [
        (Way.WORDS.value, translate("TakeBackDialog", "By four words")),
        (Way.ANSWER.value, translate("TakeBackDialog", "By a question and an answer of their own")),
        (Way.CODE.value, translate("TakeBackDialog", "By the record's code, without proof")),
    ]


def _what() -> list[tuple[str, str]]:
    return [
        ("", translate("TakeBackDialog", "The whole record")),
        ("c_coordinator", translate("TakeBackDialog", "Only that the coordinator reads it")),
        ("c_stats", translate("TakeBackDialog", "Only that it is counted")),
        ("c_lawyers", translate("TakeBackDialog", "Only that a lawyer sees it")),
        ("c_intl", translate("TakeBackDialog", "Only that international bodies get it")),
        ("c_quote", translate("TakeBackDialog", "Only that their words are quoted")),
        ("c_name", translate("TakeBackDialog", "Only that their name is used")),
        ("c_referral", translate("TakeBackDialog", "Only that helpers learn how to reach them")),
        ("c_recontact", translate("TakeBackDialog", "Only that somebody gets in touch again")),
    ]
