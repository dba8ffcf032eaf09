"""A key is written down by three people, one after the other; and two of them bring it back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.keeping.lines import ShareStep
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import TextField
from dutyrehab_desktop.app.widgets.scrolling import scrolled_sheet
from dutyrehab_desktop.app.widgets.word_grid import WordGrid

_LETTERS = 13
_LINES = 4


class ShareDialog(QDialog):
    """Shows a share, hides it, and has it typed from the paper; then the next person comes.

    Signals:
        read_back: What was typed from the paper.
    """

    read_back = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._step = ShareStep(1, 1, ())
        self._title = text_label("", "title", self)
        self._told = text_label("", "muted", self)
        sheet, self._area = scrolled_sheet(self, "")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        self.grid = WordGrid(look, self, letters=_LETTERS)
        inside.addWidget(self.grid)
        inside.addStretch(1)
        self.field = _words_field(look, self)
        self.field.textChanged.connect(self._on_typed)
        self._problem = text_label("", "mildText", self)
        self._problem.hide()
        self.button, self.again = QPushButton(self), QPushButton(self)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self._on_clicked)
        self.again.setText(translate("ShareDialog", "Show the words again"))
        self.again.clicked.connect(self._show_words)
        leave = QPushButton(translate("ShareDialog", "Stop"), self)
        leave.clicked.connect(self.reject)
        for button in (self.button, self.again, leave):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        column.setSpacing(look.px(10))
        for part in (self._title, self._told):
            column.addWidget(part)
        column.addWidget(self._area, 1)
        column.addWidget(self.field)
        column.addWidget(self._problem)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.button)
        column.addLayout(row)
        room = parent.window().size()
        self.resize(min(look.px(820), room.width() - 60), min(look.px(520), room.height() - 60))

    @property
    def typing(self) -> bool:
        """True while the words are hidden and have to be typed."""
        return self.grid.isHidden()

    @Slot(object)
    def show_share(self, step: ShareStep) -> None:
        """The next person's share."""
        self._step = step
        title = translate("ShareDialog", "Share {number} of {all}").format(
            number=step.number, all=step.of
        )
        self._title.setText(title)
        name_window(self, title)
        self._area.setAccessibleName(title)
        self._show_words()

    @Slot(str)
    def refuse(self, words: str) -> None:
        """What was typed is not that share; it stays, to be compared."""
        self._problem.setText(words)
        self._problem.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_words(self) -> None:
        self.grid.show_words(self._step.words, self._title.text())
        self._told.setText(
            translate(
                "ShareDialog",
                "For one person alone; everybody else looks away. Write the words down on paper, "
                "in this order, each with its number. Take no photo.",
            )
        )
        self.button.setText(translate("ShareDialog", "They are written down: hide them"))
        self.button.setEnabled(True)
        self._switch(typing=False)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self.grid.show_words((), "")
        told = translate("ShareDialog", "Type the words from the paper, so that no slip remains.")
        self._told.setText(told)
        self.field.clear()
        self.field.setAccessibleName(told)
        last = self._step.number == self._step.of
        self.button.setText(
            translate("ShareDialog", "Compare, and finish")
            if last
            else translate("ShareDialog", "Compare, and on to the next person")
        )
        self.button.setEnabled(False)
        self._switch(typing=True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self, *, typing: bool) -> None:
        self._problem.hide()
        self.grid.setVisible(not typing)
        self._area.setVisible(not typing)
        for part in (self.field, self.again):
            part.setVisible(typing)

    @Slot()
    def _on_typed(self) -> None:
        if self.typing:
            self.button.setEnabled(bool(self.field.toPlainText().strip()))

    @Slot()
    def _on_clicked(self) -> None:
        if self.typing:
            self.read_back.emit(self.field.toPlainText())
        else:
            self._ask()


class JoinDialog(QDialog):
    """Two shares, typed from paper.

    Signals:
        given: The two; the dialog stays open until it is closed.
    """

    given = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("JoinDialog", "A key from two shares")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, title)
        self.fields = (_words_field(look, self), _words_field(look, self))
        self._problem = text_label("", "mildText", self)
        self._problem.hide()
        self.button = QPushButton(translate("JoinDialog", "Bring it back"), self)
        self.button.setProperty("kind", "primary")
        self.button.setEnabled(False)
        self.button.clicked.connect(self._on_clicked)
        leave = QPushButton(translate("JoinDialog", "Cancel"), self)
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        column.setSpacing(look.px(8))
        column.addWidget(text_label(title, "title", self))
        told = translate(
            "JoinDialog", "Any two of the three. Each person types their own, 33 English words."
        )
        column.addWidget(text_label(told, "muted", self))
        names = (
            translate("JoinDialog", "One person's share"),
            translate("JoinDialog", "Another person's share"),
        )
        for name, field in zip(names, self.fields, strict=True):
            label = text_label(name, "body", self)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.textChanged.connect(self._on_typed)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self._problem)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (leave, self.button):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)
        self.setMinimumWidth(min(look.px(640), parent.window().width() - look.px(60)))

    @Slot(str)
    def refuse(self, words: str) -> None:
        """They brought nothing back; what was typed stays."""
        self._problem.setText(words)
        self._problem.show()
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        self.button.setEnabled(all(field.toPlainText().strip() for field in self.fields))

    @Slot()
    def _on_clicked(self) -> None:
        self.button.setEnabled(False)
        self.given.emit(*(field.toPlainText() for field in self.fields))


def _words_field(look: Look, parent: QWidget) -> TextField:
    field = TextField(parent)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * _LINES + look.px(24))
    return field
