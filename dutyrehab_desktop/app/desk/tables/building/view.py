"""What stands over a table of one's own: its lines, its columns, who is looked at, its name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.tables.building.lines import BuildForm
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.pick_line_dialog import PickLineDialog
from dutyrehab_desktop.app.widgets.say_dialog import SayDialog

LONGEST_NAME = 80
Variables = Callable[[], tuple[tuple[str, str, str], ...]]
Answers = Callable[[str], tuple[str, ...]]


class BuildFrame(QFrame):
    """Buttons that lead to searchable lists, and what the table then tells.

    Signals:
        rows_chosen: A variable for the lines.
        columns_chosen: A variable for the columns; empty for none.
        filter_chosen: A variable, and the number of its answer.
        filter_dropped: The number of a filter.
        keep_said: A name under which the table is kept.
        keep_change_requested: The kept table is to be as it is now.
        rename_said: Another name for it.
        delete_requested: It is to be deleted.
    """

    rows_chosen = Signal(str)
    columns_chosen = Signal(str)
    filter_chosen = Signal(str, int)
    filter_dropped = Signal(int)
    keep_said = Signal(str)
    keep_change_requested = Signal()
    rename_said = Signal(str)
    delete_requested = Signal()

    def __init__(self, look: Look, variables: Variables, answers: Answers, parent: QWidget) -> None:
        """Make it.

        Args:
            look: How things look.
            variables: What can be chosen: heading, name and words of each.
            answers: What a variable can be, in words.
            parent: Over which window its dialogs open.
        """
        super().__init__(parent)
        self._look = look
        self._variables, self._answers = variables, answers
        self._form = BuildForm()
        self.dialog: PickLineDialog | SayDialog | None = None
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(16))
        column.setSpacing(look.px(8))
        self.no_columns = QPushButton(self)
        self.no_columns.setProperty("kind", "quiet")
        self.no_columns.clicked.connect(self._on_no_columns_clicked)
        self.rows, self._rows_label = self._chooser(column, self._on_rows_clicked)
        self.columns, self._columns_label = self._chooser(
            column, self._on_columns_clicked, self.no_columns
        )
        self._filters_label = text_label("", "heading", self)
        column.addWidget(self._filters_label)
        self.filters = QVBoxLayout()
        self.filters.setSpacing(look.px(4))
        column.addLayout(self.filters)
        self.add_filter = QPushButton(self)
        self.add_filter.clicked.connect(self._on_filter_clicked)
        column.addWidget(self.add_filter, 0, Qt.AlignmentFlag.AlignLeft)
        self.tells = text_label("", "muted", self)
        column.addWidget(self.tells)
        column.addLayout(self._make_keeping())
        self.retranslate()

    def _make_keeping(self) -> QHBoxLayout:
        """The buttons by which it is kept, renamed and deleted."""
        self.keep, self.keep_change, self.rename, self.delete = (
            QPushButton(self) for _ in range(4)
        )
        self.keep.setProperty("kind", "primary")
        self.keep_change.setProperty("kind", "primary")
        self.delete.setProperty("kind", "quiet")
        self.keep.clicked.connect(self._on_keep_clicked)
        self.keep_change.clicked.connect(self.keep_change_requested)
        self.rename.clicked.connect(self._on_rename_clicked)
        self.delete.clicked.connect(self.delete_requested)
        row = QHBoxLayout()
        for button in (self.keep_change, self.keep, self.rename, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _chooser(
        self, column: QVBoxLayout, chosen: Callable[[], None], *before: QPushButton
    ) -> tuple[QPushButton, QLabel]:
        """A heading, what is chosen, and the button that leads to the list."""
        label = text_label("", "body", self)
        button = QPushButton(self)
        button.clicked.connect(chosen)
        row = QHBoxLayout()
        row.setSpacing(self._look.px(12))
        row.addWidget(label, 1)
        for one in (*before, button):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        return button, label

    def show_form(self, form: BuildForm) -> None:
        """Show another state; what has the keyboard keeps it."""
        self._form = form
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self._form
        none = translate("BuildFrame", "not chosen yet")
        lines = translate("BuildFrame", "Lines: {what}").format(what=form.rows or none)
        self._rows_label.setText(lines)
        none = translate("BuildFrame", "none")
        across = translate("BuildFrame", "Columns: {what}").format(what=form.columns or none)
        self._columns_label.setText(across)
        choose = translate("BuildFrame", "Choose…")
        for button, words in ((self.rows, lines), (self.columns, across)):
            button.setText(choose)
            button.setAccessibleName(f"{words}. {choose}")
        self._name(self.no_columns, translate("BuildFrame", "No columns"))
        self.no_columns.setVisible(bool(form.columns))
        everybody = translate("BuildFrame", "Who is looked at: everybody")
        some = translate("BuildFrame", "Who is looked at: only people of whom all this is true")
        self._filters_label.setText(some if form.filters else everybody)
        self._show_filters()
        self._name(self.add_filter, translate("BuildFrame", "Add a filter…"))
        self.tells.setText("\n".join(form.tells))
        self.tells.setVisible(bool(form.tells))
        self._name(self.keep, translate("BuildFrame", "Keep under a name…"))
        self._name(self.keep_change, translate("BuildFrame", "Keep the change"))
        self._name(self.rename, translate("BuildFrame", "Rename…"))
        self._name(self.delete, translate("BuildFrame", "Delete"))
        ready = bool(form.rows)
        self.columns.setEnabled(ready)
        self.add_filter.setEnabled(ready)
        self.keep.setVisible(ready and (not form.name or form.changed))
        self.keep.setProperty("kind", "" if form.name else "primary")
        self.keep.style().polish(self.keep)
        self.keep_change.setVisible(bool(form.name) and form.changed)
        self.rename.setVisible(bool(form.name))
        self.delete.setVisible(bool(form.name))

    def close_dialog(self) -> None:
        """The name was taken."""
        if isinstance(self.dialog, SayDialog):
            self.dialog.accept()

    def refuse_dialog(self, words: str) -> None:
        """The name was not; what was typed stays."""
        if isinstance(self.dialog, SayDialog):
            self.dialog.say(words)

    def _name(self, button: QPushButton, words: str) -> None:
        button.setText(words)
        button.setAccessibleName(words)

    def _show_filters(self) -> None:
        empty_layout(self.filters)
        drop = translate("BuildFrame", "Take away")
        for number, words in enumerate(self._form.filters):
            row = QHBoxLayout()
            row.setSpacing(self._look.px(12))
            button = QPushButton(drop, self)
            button.setProperty("kind", "quiet")
            button.setAccessibleName(f"{drop}: {words}")
            button.clicked.connect(partial(self._on_dropped, number))
            row.addWidget(text_label(words, "body", self), 1)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.filters.addLayout(row)

    @Slot(int)
    def _on_dropped(self, number: int) -> None:
        self.add_filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter_dropped.emit(number)

    @Slot()
    def _on_rows_clicked(self) -> None:
        self._pick(translate("BuildFrame", "What are the lines?"), self.rows_chosen.emit)

    @Slot()
    def _on_columns_clicked(self) -> None:
        self._pick(translate("BuildFrame", "What are the columns?"), self.columns_chosen.emit)

    @Slot()
    def _on_no_columns_clicked(self) -> None:
        self.columns.setFocus(Qt.FocusReason.OtherFocusReason)
        self.columns_chosen.emit("")

    @Slot()
    def _on_filter_clicked(self) -> None:
        title = translate("BuildFrame", "By what shall people be chosen?")
        self._pick(title, self._pick_answer)

    def _pick(self, title: str, then: Callable[[str], None]) -> None:
        dialog = PickLineDialog(self._look, title, self._variables(), self)
        dialog.picked.connect(then)
        self._open(dialog)

    def _pick_answer(self, variable: str) -> None:
        found = next(one for one in self._variables() if one[1] == variable)
        lines = [("", str(at), words) for at, words in enumerate(self._answers(variable))]
        dialog = PickLineDialog(self._look, found[2], lines, self)
        dialog.picked.connect(lambda at: self.filter_chosen.emit(variable, int(at)))
        self._open(dialog)

    def _open(self, dialog: PickLineDialog | SayDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_left)
        dialog.open()

    @Slot()
    def _on_keep_clicked(self) -> None:
        self._ask(translate("BuildFrame", "Keep this table"), "").said.connect(self.keep_said)

    @Slot()
    def _on_rename_clicked(self) -> None:
        title = translate("BuildFrame", "Another name for this table")
        self._ask(title, self._form.name).said.connect(self.rename_said)

    def _ask(self, title: str, name: str) -> SayDialog:
        told = translate(
            "BuildFrame",
            "A short name, and name nobody in it. What is kept is how the table is made: it is "
            "counted anew each time.",
        )
        keep = translate("BuildFrame", "Keep")
        dialog = SayDialog(self._look, (title, told, keep), LONGEST_NAME, self)
        dialog.field.setText(name)
        self._open(dialog)
        return dialog

    @Slot(int)
    def _on_dialog_left(self, _result: int) -> None:
        if self.sender() is self.dialog:
            self.dialog = None
