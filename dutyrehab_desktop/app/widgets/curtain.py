"""The page that a stranger sees: an ordinary one, without a name of anything of ours.

What it is about the coordinator sets for the project; otherwise it is doctors in the district.
What is typed on it is kept nowhere and is gone when it is lifted. It covers the whole window, and
other windows that stand open, or open while it is down, are put away until then.
"""

from typing import TypeGuard

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.quiet_text import TextField

CoverPage = tuple[str, tuple[str, ...]]
"""A title, and the lines below it."""

_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)
_WIDEST = 900


class _Sheet(TextField):
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
        self._cover: CoverPage | None = None
        self.setProperty("kind", "page")
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._paper = QFrame(self)
        self._paper.setProperty("kind", "card")
        self.title = QLabel(self._paper)
        self.title.setProperty("kind", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.page = _Sheet(self._paper)
        self.page.setProperty("kind", "sheet")
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setUndoRedoEnabled(False)
        self.page.document().setDocumentMargin(0)
        self._around = QVBoxLayout(self)
        self._around.addWidget(self._paper)
        self._column = QVBoxLayout(self._paper)
        self._column.addWidget(self.title)
        self._column.addWidget(self.page, 1)
        look.changed.connect(self._arrange)
        window.installEventFilter(self)
        self._arrange()
        self.retranslate()
        self.hide()

    def show_cover(self, cover: CoverPage | None) -> None:
        """Say what the page is about; None stands for the program's own page."""
        self._cover = cover
        self.retranslate()

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        title, lines = self._cover or _own_page()
        self.title.setText(title)
        self.page.setAccessibleName(title)
        self.page.setPlainText("\n".join(lines))
        self.page.moveCursor(QTextCursor.MoveOperation.End)

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
        self._arrange()
        self.show()
        self.raise_()
        self.repaint()  # before the keyboard goes over, which may take a moment to keep something
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        _application().installEventFilter(self)
        self.dropped.emit()

    def lift(self) -> None:
        """Show the window again, as it was."""
        if not self.is_down:
            return
        _application().removeEventFilter(self)
        self.retranslate()
        self.hide()
        for other in self._put_away:
            if isValid(other):
                other.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
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

    def _arrange(self) -> None:
        look = self._look
        beside = max(look.px(36), (self._host.width() - look.px(_WIDEST)) // 2)
        self._around.setContentsMargins(beside, look.px(28), beside, look.px(28))
        self._column.setContentsMargins(look.px(44), look.px(36), look.px(44), look.px(28))
        self._column.setSpacing(look.px(16))

    def _would_be_seen(self, watched: QObject) -> TypeGuard[QWidget]:
        if not isinstance(watched, QWidget) or not watched.isWindow():
            return False
        hidden = watched.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        return watched is not self._host.window() and not hidden

    def _keep_hidden(self, other: QWidget) -> None:
        """A window that opens now, of a mistake or of work that has ended, waits for its turn."""
        other.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        if other.windowType() in _PASSING:
            QTimer.singleShot(0, other, other.close)
            return
        self._put_away.append(other)
        # Only now: while it is being shown it cannot be hidden, and a modal one takes the keys.
        QTimer.singleShot(0, other, other.hide)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window when its size changes, and whatever else would be seen."""
        if not self.is_down:
            return False
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self._host:
            self.setGeometry(self._host.rect())
            self._arrange()
        elif kind == QEvent.Type.Show and self._would_be_seen(watched):
            self._keep_hidden(watched)
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("a window without an application")
    return application


def _own_page() -> CoverPage:
    """Something that anybody may have open, and that nobody asks about."""
    return (
        translate("Curtain", "Doctors in the district"),
        (
            translate("Curtain", "Clinic: the desk opens at 8, bring your identity card"),
            translate("Curtain", "Family doctor: by appointment, ask at the desk"),
            translate("Curtain", "Dentist: Tuesday and Thursday, in the morning"),
            translate("Curtain", "Eye doctor: Wednesday, second floor"),
            translate("Curtain", "Blood test: until 10 in the morning, on an empty stomach"),
            translate("Curtain", "Children's doctor: every day but Sunday"),
            translate("Curtain", "Pharmacy at the corner: open until 10 in the evening"),
            translate("Curtain", "Ambulance: 103"),
        ),
    )
