"""The card of a roster: what was told so far, one more, and whether that was all."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.lines import EntryLine, RosterLine
from dutyrehab_desktop.app.widgets.focus import keyboard_in
from dutyrehab_desktop.app.widgets.option_grid import OptionGrid
from dutyrehab_desktop.app.widgets.option_row import EntryRow, fill_row
from dutyrehab_desktop.app.widgets.painting import dress_button


class _EntryLineView(QWidget):
    """One entry: a row that opens it, and a button that removes it."""

    opened = Signal(str)
    removed = Signal(str)
    raised = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._id = ""
        self.row = EntryRow(look, self)
        self.up_button, self.remove_button = QPushButton(self), QPushButton(self)
        # One stop of the tabulator less: whoever has the keyboard on the row presses Alt+↑.
        self.up_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button in (self.up_button, self.remove_button):
            button.setProperty("kind", "quiet")
            button.setMinimumSize(look.px(40), look.px(40))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(2))
        layout.addWidget(self.row, 1)
        layout.addWidget(self.up_button)
        layout.addWidget(self.remove_button)
        self.up_button.clicked.connect(self._on_up_clicked)
        self.row.clicked.connect(self._on_row_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)

    def show_line(self, line: EntryLine, *, first: bool) -> None:
        self._id = line.id
        second = line.second
        if line.open_questions:
            still = translate("RosterView", "Questions left: {number}")
            told = still.format(number=line.open_questions)
            second = f"{second} · {told}" if second else told
        fill_row(self.row, line.key, line.summary, second, translate("RosterView", "Open again"))
        words = translate("RosterView", "Remove: {entry}").format(entry=line.summary)
        self.remove_button.setAccessibleName(words)
        self.remove_button.setToolTip(translate("RosterView", "Remove"))
        up = translate("RosterView", "Move up: {entry}").format(entry=line.summary)
        self.up_button.setAccessibleName(up)
        self.up_button.setToolTip(translate("RosterView", "Move up (Alt+↑)"))
        self.up_button.setVisible(not first)
        size, color = self._look.px(16), self._look.color("muted")
        dress_button(self.up_button, "up", color, size)
        dress_button(self.remove_button, "close", color, size)

    @Slot()
    def _on_row_clicked(self) -> None:
        self.opened.emit(self._id)

    @Slot()
    def _on_up_clicked(self) -> None:
        self.raised.emit(self._id)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.removed.emit(self._id)


class RosterView(QFrame):
    """A list of entries.

    Signals:
        add_requested: One more.
        entry_opened: Id of the entry to ask about again.
        entry_removed: Id of the entry to take out.
        entry_moved: Id of the entry to move, and how many places down.
        state_pressed: `complete` or `not_sure`.
    """

    add_requested = Signal()
    entry_opened = Signal(str)
    entry_removed = Signal(str)
    entry_moved = Signal(str, int)
    state_pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[_EntryLineView] = []
        self._lines: tuple[EntryLine, ...] = ()
        self.setProperty("kind", "card")
        self._eyebrow = self._new_label("small")
        self._label = self._new_label("title")
        self._second = self._new_label("second")
        self._another = self._new_label("heading")
        self._another_second = self._new_label("muted")
        self.add_button = QPushButton(self)
        self.states = OptionGrid(look, several=False, parent=self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._eyebrow)
        self._column.addWidget(self._label)
        self._column.addWidget(self._second)
        self._entries = QVBoxLayout()
        self._column.addLayout(self._entries)
        self._column.addWidget(self._another)
        self._column.addWidget(self._another_second)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.states)
        self.add_button.clicked.connect(self.add_requested)
        self.states.pressed.connect(self.state_pressed)
        look.changed.connect(self._on_look_changed)
        self.retranslate()
        self._on_look_changed()

    def _new_label(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", kind)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    @property
    def rows(self) -> tuple[EntryRow, ...]:
        """The rows of the entries, in order."""
        return tuple(view.row for view in self._rows)

    @property
    def remove_buttons(self) -> tuple[QPushButton, ...]:
        """The buttons that remove an entry, in order."""
        return tuple(view.remove_button for view in self._rows)

    @property
    def up_buttons(self) -> tuple[QPushButton, ...]:
        """The buttons that move an entry up, in order; the first one is hidden."""
        return tuple(view.up_button for view in self._rows)

    def show_line(self, line: RosterLine) -> None:
        """Show another list, or the same one anew."""
        for label, text in (
            (self._label, line.label),
            (self._second, line.second),
            (self._another, line.another[0]),
            (self._another_second, line.another[1]),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._show_entries(line.entries)
        self.add_button.setText(f"{line.add}   A")
        self.add_button.setAccessibleName(line.add)
        self.states.show_lines(line.states)

    def _show_entries(self, lines: Sequence[EntryLine]) -> None:
        self._lines = tuple(lines)
        while len(self._rows) < len(lines):
            view = _EntryLineView(self._look, self)
            view.opened.connect(self.entry_opened)
            view.removed.connect(self.entry_removed)
            view.raised.connect(self._on_raised)
            self._entries.addWidget(view)
            self._rows.append(view)
        for view in self._rows[len(lines) :]:
            view.hide()
            view.deleteLater()
        del self._rows[len(lines) :]
        for number, (view, line) in enumerate(zip(self._rows, lines, strict=True)):
            view.show_line(line, first=number == 0)

    def press_key(self, key: str) -> bool:
        """Open the entry, or press the state, whose key this is."""
        for line, view in zip(self._lines, self._rows, strict=True):
            if line.key and line.key == key:
                view.row.click()
                return True
        row = self.states.row_with_key(key)
        if row is not None:
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            row.click()
        return row is not None

    def has_key(self, key: str) -> bool:
        """Whether something here has this key."""
        opens = any(line.key == key for line in self._lines if line.key)
        return opens or self.states.row_with_key(key) is not None

    def remove_focused(self) -> bool:
        """Remove the entry that has the keyboard; False where none has."""
        entry = self._focused()
        if entry:
            self.entry_removed.emit(entry)
        return bool(entry)

    def move_focused(self, by: int) -> bool:
        """Move the entry that has the keyboard, and the keyboard with it; False where none has."""
        entry = self._focused()
        if entry:
            self._move(entry, by)
        return bool(entry)

    @Slot(str)
    def _on_raised(self, entry: str) -> None:
        self._move(entry, -1)

    def _move(self, entry: str, by: int) -> None:
        self.entry_moved.emit(entry, by)
        for line, view in zip(self._lines, self._rows, strict=True):
            if line.id == entry:
                view.row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focused(self) -> str:
        """The entry that has the keyboard, or nothing."""
        for line, view in zip(self._lines, self._rows, strict=True):
            if keyboard_in(view) is not None:
                return line.id
        return ""

    def take_focus(self) -> None:
        """Put the keyboard on whether that was all."""
        # Not on the button: Enter means Next, and must not begin an empty entry.
        self.states.take_focus()

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        self._eyebrow.setText(translate("RosterView", "One after the other"))

    @Slot()
    def _on_look_changed(self) -> None:
        look = self._look
        side, top = look.px(24), look.gap(18, 12)
        self._column.setContentsMargins(side, top, side, look.gap(22, 14))
        self._column.setSpacing(look.gap(9, 6))
        self._entries.setSpacing(look.gap(8, 6))
        dress_button(self.add_button, "plus", look.color("text"), look.px(16))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
