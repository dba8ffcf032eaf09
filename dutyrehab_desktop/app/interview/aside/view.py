"""Cards that are read: a note in large letters, an ending, the last page; and the pause page."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.lines import SpeakingLine
from dutyrehab_desktop.app.widgets.dressing import set_kind
from dutyrehab_desktop.app.widgets.link_button import LinkButton
from dutyrehab_desktop.app.widgets.quiet_box import QuietBox


def _new_label(kind: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


class SpeakingView(QFrame):
    """A text to read aloud, or to read oneself.

    Signals:
        link_pressed: Target of a place that is still open.
    """

    link_pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "card")
        self._eyebrow = _new_label("small", self)
        self._label = _new_label("display", self)
        self._second = _new_label("second", self)
        self._hint = QuietBox(look, "hint", self)
        self._links = QVBoxLayout()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        for widget in (self._eyebrow, self._label, self._second, self._hint):
            self._column.addWidget(widget)
        self._column.addLayout(self._links)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_line(self, line: SpeakingLine) -> None:
        """Show another text."""
        for label, text in (
            (self._eyebrow, line.eyebrow),
            (self._label, line.label),
            (self._second, line.second),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(line.label)
        self.setAccessibleDescription(line.eyebrow)
        self._hint.show_eyebrow(translate("SpeakingView", "For the interviewer"))
        self._hint.show_words(line.hint, "")
        self._show_links(line.links)

    def _show_links(self, links: tuple[tuple[str, str], ...]) -> None:
        while (item := self._links.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for label, target in links:
            button = LinkButton(self._look, label, target, self)
            button.clicked.connect(self._on_link_clicked)
            self._links.addWidget(button)

    def set_tight(self, tight: bool) -> None:
        """Little room: the text is still the largest on the screen, but whole."""
        set_kind(self._label, "title" if tight else "display")

    def take_focus(self) -> None:
        """Put the keyboard on the page; Enter goes on from there."""
        self.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_link_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, LinkButton):
            self.link_pressed.emit(button.target)

    @Slot()
    def _on_look_changed(self) -> None:
        look = self._look
        side = look.gap(40, 26)
        self._column.setContentsMargins(side, look.gap(34, 20), side, look.gap(34, 20))
        self._column.setSpacing(look.gap(14, 9))


class PauseView(QWidget):
    """A break: a calm page that both may look at. Nothing of the interview is on it.

    Signals:
        continued: The talk goes on.
        left: Close the interview for now; it is gone on with another time.
        stopped: The person wants to stop.
    """

    continued = Signal()
    left = Signal()
    stopped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = _new_label("display", self)
        self._second = _new_label("second", self)
        for label in (self._label, self._second):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "primary")
        self.leave_button, self.stop_button = QPushButton(self), QPushButton(self)
        for button in (self.leave_button, self.stop_button):
            button.setProperty("kind", "quiet")
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._label)
        layout.addWidget(self._second)
        layout.addSpacing(look.px(28))
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addSpacing(look.px(8))
        layout.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        self.button.clicked.connect(self.continued)
        self.leave_button.clicked.connect(self.left)
        self.stop_button.clicked.connect(self.stopped)
        self.retranslate()

    def show_words(self, label: str, second: str) -> None:
        """The words in the language of the interview, and in the interviewer's."""
        self._label.setText(label)
        self._second.setText(second)
        self._second.setVisible(bool(second))

    def focusNextPrevChild(self, following: bool) -> bool:
        """Keep the keyboard here: what lies below is covered."""
        buttons = self._buttons()
        focused = (number for number, one in enumerate(buttons) if one.hasFocus())
        step = 1 if following else -1
        there = buttons[(next(focused, -step) + step) % len(buttons)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.button, self.leave_button, self.stop_button)

    def press_focused(self) -> None:
        """Press the button that has the keyboard."""
        next((one for one in self._buttons() if one.hasFocus()), self.button).click()

    def take_focus(self) -> None:
        """Put the keyboard on the button."""
        self.button.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        self.button.setText(translate("PauseView", "Go on"))
        self.button.setAccessibleName(self.button.text())
        self.leave_button.setText(translate("PauseView", "Close for now and go on another time"))
        self.stop_button.setText(translate("PauseView", "The person wants to stop…"))
        for button in (self.leave_button, self.stop_button):
            button.setAccessibleName(button.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
