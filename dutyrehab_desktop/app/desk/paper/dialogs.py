"""Asking when an interview was held and in which language, and entering what a person allowed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.paper.lines import ConsentForm, ConsentQuestion
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.scrolling import fit_sheet, scrolled_sheet
from dutyrehab_desktop.app.widgets.small_window import AskingWindow

MONTH_LENGTH, DAY_LENGTH, LONGEST = 7, 10, 500
MONTH = "2025-03"
"""How a month is typed."""


class _PaperDialog(AskingWindow):
    """Fields below what they are called, one of them a month."""

    month: LineField

    def __init__(self, look: Look, title: str, parent: QWidget) -> None:
        super().__init__(look, title, parent, spacing=10)

    def _month(self, words: str, column: QVBoxLayout, length: int = MONTH_LENGTH) -> LineField:
        field = LineField(self)
        field.setProperty("kind", "small")
        field.setMaxLength(length)
        field.setPlaceholderText(MONTH)
        self._named(words, field, column)
        return field

    def _choice(
        self, words: str, choices: tuple[tuple[str, str], ...], column: QVBoxLayout
    ) -> ChoiceBox:
        box = ChoiceBox(self._look, self)
        for value, label in choices:
            box.addItem(label, value)
        self._named(words, box, column)
        return box

    def _end(self, action: str, give: Callable[[], None]) -> None:
        self.end_asking(action, give, translate("PaperDialog", "Cancel"))
        self.set_width(620)
        self.month.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self, words: str, field: QWidget, column: QVBoxLayout) -> None:
        label = text_label(words, "muted", self)
        label.setBuddy(field)
        field.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(field)


class BeginDialog(_PaperDialog):
    """When was it held, and in which language?

    Signals:
        given: The language, and the month.
    """

    given = Signal(str, str)

    def __init__(self, look: Look, languages: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(look, translate("PaperDialog", "Type an interview in"), parent)
        told = translate(
            "PaperDialog",
            "No permission is asked while you type, and no name: leave names and telephone "
            "numbers on the paper. What you type is in the vault at once, and nobody else sees it "
            "until you enter the consent.",
        )
        self.column.addWidget(text_label(told, "muted", self))
        words = translate("PaperDialog", "Month of the interview, as year and month")
        self.month = self._month(words, self.column)
        words = translate("PaperDialog", "Language of the interview")
        self.language = self._choice(words, languages, self.column)
        self._end(translate("PaperDialog", "Begin"), self._give)

    @Slot()
    def _give(self) -> None:
        self.say("")
        self.given.emit(self.language.currentData(), self.month.text())


class ConsentDialog(_PaperDialog):
    """What did the person allow, when, and how is that known?

    Signals:
        given: The code, the month, the value by the name of its question, how it is known.
    """

    given = Signal(str, str, object, str)

    def __init__(self, look: Look, form: ConsentForm, parent: QWidget) -> None:
        title = translate("PaperDialog", "What the person of {code} allowed").format(code=form.code)
        super().__init__(look, title, parent)
        self._code = form.code
        self.fields: dict[str, ChoiceBox | LineField] = {}
        told = translate(
            "PaperDialog",
            "Enter only what the person said to somebody you can name to yourself. What nobody "
            "asked stays not asked, and counts as a no.",
        )
        self.column.addWidget(text_label(told, "muted", self))
        self._sheet(form.questions)
        self._end(translate("PaperDialog", "Enter the consent"), self._give)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the form, where the screen allows it."""
        super().showEvent(event)
        fit_sheet(self, self._area, self._over)

    def _sheet(self, questions: tuple[ConsentQuestion, ...]) -> None:
        sheet, self._area = scrolled_sheet(self, self.windowTitle())
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, self._look.px(10), 0)
        column.setSpacing(self._look.px(6))
        words = translate("PaperDialog", "Month in which the person said so, as year and month")
        self.month = self._month(words, column)
        for question in questions:
            self.fields[question.name] = self._field(question, column)
        self.words = LineField(self)
        self.words.setProperty("kind", "small")
        self.words.setMaxLength(LONGEST)
        told = translate("PaperDialog", "How you know it, in a sentence. Name nobody.")
        self._named(told, self.words, column)
        self.column.addWidget(self._area, 1)

    def _field(self, question: ConsentQuestion, column: QVBoxLayout) -> ChoiceBox | LineField:
        if not question.choices:
            return self._month(question.words, column, DAY_LENGTH)
        nothing = ("", translate("PaperDialog", "Not asked"))
        return self._choice(question.words, (nothing, *question.choices), column)

    @Slot()
    def _give(self) -> None:
        self.say("")
        said = {}
        for name, field in self.fields.items():
            value = field.currentData() if isinstance(field, ChoiceBox) else field.text().strip()
            if value:
                said[name] = str(value)
        self.given.emit(self._code, self.month.text(), said, self.words.text())
