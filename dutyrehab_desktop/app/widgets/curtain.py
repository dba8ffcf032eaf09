"""The page that a stranger sees: an ordinary sheet for notes, without a name of anything.

What is typed on it is kept nowhere and is gone when it is lifted. It covers the whole window,
and dialogs that stand open are put away until then.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look


class _Sheet(QPlainTextEdit):
    def focusNextPrevChild(self, _next: bool) -> bool:
        return True  # what lies below is covered


class Curtain(QWidget):
    """Lies over a window, under everything until it is dropped.

    Signals:
        dropped: The window is hidden now.
        lifted: The window is seen again.
    """

    dropped = Signal()
    lifted = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._host = window
        self._put_away: list[QWidget] = []
        self._focus: QWidget | None = None
        self.setProperty("kind", "page")
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(self)
        self._title.setProperty("kind", "title")
        self.page = _Sheet(self)
        self.page.setUndoRedoEnabled(False)
        self.page.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 36, 48, 36)
        layout.addWidget(self._title)
        layout.addWidget(self.page, 1)
        window.installEventFilter(self)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        self._title.setText(translate("Curtain", "Notes"))
        self.page.setAccessibleName(translate("Curtain", "Notes"))

    @property
    def is_down(self) -> bool:
        """True while the window is hidden."""
        return self.isVisible()

    def turn(self) -> None:
        """Drop it where it is up, lift it where it is down."""
        if self.is_down:
            self.lift()
        else:
            self.drop()

    def drop(self) -> None:
        """Hide the window at once."""
        if self.is_down:
            return
        window = self._host
        self._focus = QApplication.focusWidget()
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            following = QApplication.activePopupWidget()
            popup = following if following is not popup else None
        self._put_away = [
            other
            for other in QApplication.topLevelWidgets()
            if other is not window.window() and other.isVisible() and other.isWindow()
        ]
        for other in self._put_away:
            other.hide()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.repaint()
        self.dropped.emit()

    def lift(self) -> None:
        """Show the window again, as it was."""
        if not self.is_down:
            return
        self.page.clear()
        self.hide()
        for other in self._put_away:
            if isValid(other):
                other.show()
        self._put_away = []
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus = None
        self.lifted.emit()

    def keep_away(self) -> None:
        """The windows that were put away do not come back: what they belong to is closed."""
        self._put_away = []
        self._focus = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep covering the window when its size changes."""
        if event.type() == QEvent.Type.Resize and self.is_down:
            self.setGeometry(self._host.rect())
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
