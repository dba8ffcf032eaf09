"""The real window, told by nobody what to do; it says on standard output what stands on it.

`python -m tests.helpers.watched_window --vault FOLDER`: builds exactly what `app/main.py` builds
and opens it. Whenever something on the screen has changed, one line of JSON tells what a person
would see there, and where the keyboard is. Standard input is never read: only keys change anything.
"""

import json
import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from dutyrehab_desktop.app import main
from dutyrehab_desktop.app.common.dialogs import AskDialog, PickDialog
from dutyrehab_desktop.app.interview.view import InterviewView
from dutyrehab_desktop.app.review.view import ReviewView
from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.app.summary.view import SummaryView
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.word_grid import WordGrid
from tests.helpers.interview_seen import interview_seen, options_seen

LOOK_EVERY_MS = 10
_NAMES = ("choice", "option", "language", "line")
"""Properties and attributes by which our own buttons are told apart."""


class Watcher(QObject):
    """Looks at the window and tells what is new."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._told = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY_MS)

    def _look(self) -> None:
        line = json.dumps(self._seen(), ensure_ascii=False, default=str)
        if line != self._told:
            self._told = line
            sys.stdout.write(line + "\n")
            sys.stdout.flush()

    def _seen(self) -> dict[str, object]:
        window = self._program._house.window
        screen = window.ui.screenStack.currentWidget()
        dialog = QApplication.activeModalWidget()
        seen: dict[str, object] = {
            "active": QApplication.activeWindow() is not None,
            "screen": type(screen).__name__,
            "dialog": type(dialog).__name__ if dialog is not None else "",
            "curtain": window.curtain.is_down,
            "window_language": self._program._house.languages.current,
            "focus": _focus(),
        }
        if isinstance(screen, Page):
            form = screen._problem_form
            shown = form is not None and form.problemFrame.isVisible()
            seen["problem"] = form.problemLabel.text() if shown else ""
            busy = screen._busy_form
            seen["busy"] = busy is not None and busy.busyWidget.isVisible()
            seen["words"] = [word for grid in _shown(screen, WordGrid) for word in grid.words]
            seen["buttons"] = {
                button.objectName(): button.isEnabled()
                for button in _shown(screen, QAbstractButton)
                if button.objectName()
            }
        if isinstance(screen, InterviewView):
            seen |= interview_seen(self._program._rooms._interview.presenter, screen)
        elif isinstance(screen, ReviewView):
            seen |= self._review(screen)
        elif isinstance(screen, SummaryView):
            bar = screen.pages.verticalScrollBar()
            seen |= {"pages": len(screen.pages.images), "scrolled": bar.value()}
        if isinstance(dialog, AskDialog | PickDialog):
            seen["asks"] = _dialog(dialog)
        return seen

    def _review(self, view: ReviewView) -> dict[str, object]:
        presenter, _ = self._program._rooms._review
        asked = presenter._question()
        shown = view.ui.stepStack.currentWidget() is view.ui.askPage
        return {
            "stage": presenter.stage,
            "name": asked.name if asked is not None else "",
            "label": view.ui.askLabel.text() if shown else "",
            "options": options_seen(view.options) if shown else [],
            "lines": len(presenter._lines),
        }


def _focus() -> dict[str, object]:
    """Which part has the keyboard, and whether it can be seen whole."""
    part = QApplication.focusWidget()
    if part is None:
        return {}
    named = ""
    for name in _NAMES:
        found = part.property(name)
        found = getattr(part, name, None) if found is None else found
        if isinstance(found, str | int):
            named = str(found)
    return {
        "who": id(part),
        "type": type(part).__name__,
        "id": part.objectName(),
        "name": named,
        "said": part.accessibleName(),
        "enabled": part.isEnabled(),
        "text": part.text() if isinstance(part, QAbstractButton) else "",
        "seen": part.visibleRegion().boundingRect().height() >= min(part.height(), 40),
    }


def _shown(screen: QWidget, kind: type) -> list:
    return [part for part in screen.findChildren(kind) if part.isVisible()]


def _dialog(dialog: QDialog) -> dict[str, object]:
    if isinstance(dialog, AskDialog):
        return {"title": dialog.ui.titleLabel.text()}
    entries = dialog.ui.entriesList
    current = entries.currentItem()
    return {
        "title": dialog.ui.titleLabel.text(),
        "place": dialog.ui.placeLabel.text(),
        "entries": [entries.item(row).text() for row in range(entries.count())],
        "current": current.text() if current is not None else "",
        "can_choose": dialog.ui.chooseButton.isEnabled(),
    }


def begin(arguments: list[str]) -> int:
    """Open the window and stay until it is closed."""
    application, program = main.build(arguments)
    program.start()
    watcher = Watcher(program)
    status = application.exec()
    watcher.deleteLater()
    program.close()
    return status


if __name__ == "__main__":
    sys.exit(begin(sys.argv[1:]))
