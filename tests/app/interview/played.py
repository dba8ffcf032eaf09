"""An interview screen without a display, for the one who holds interviews by keys."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.app.interview.stage import ALT, NO, Stage
from tests.helpers.interview_seen import interview_seen
from tests.helpers.watched import Condition, Seen

_NAMED = {"Return": Qt.Key.Key_Return, "Right": Qt.Key.Key_Right, "F6": Qt.Key.Key_F6}


class _Keys:
    """Counts; the layout is always the one that is needed."""

    presses = 0

    def switch(self, _language: str) -> None:
        """Nothing to switch: a text comes with its letters."""


class StagedWindow:
    """Looks like a watched window, but stands in the same process; a key acts at once.

    Attributes:
        keyboard: How many keys were pressed.
    """

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.keyboard = _Keys()
        self.reviewing = False
        stage.screen.review_requested.connect(self._on_review_requested)

    def _on_review_requested(self) -> None:
        self.reviewing = True

    @property
    def seen(self) -> Seen:
        """What stands on the screen now."""
        seen: dict[str, Any] = interview_seen(self._stage.presenter, self._stage.view)
        part = QApplication.focusWidget()
        seen["screen"] = "ReviewView" if self.reviewing else "InterviewView"
        seen["focus"] = {"enabled": part.isEnabled(), "seen": part.isVisible()} if part else {}
        return seen

    def wait(self, condition: Condition, what: str, _patience: float = 0) -> Seen:
        """It is so at once, or never."""
        seen = self.seen
        assert condition(seen), f"never seen: {what}\n{seen}"
        return seen

    def press(self, chord: str, *, until: Condition, what: str = "") -> Seen:
        """Press one key where the keyboard is."""
        name = chord.rpartition("+")[2]
        key = _NAMED.get(name) or Qt.Key(ord(name))
        self._stage.key(key, ALT if chord.startswith("alt+") else NO)
        self.keyboard.presses += 1
        return self.wait(until, what or chord)

    def type(self, text: str, *, until: Condition, what: str = "") -> Seen:
        """Type a text, one event for each letter, in whatever alphabet it is."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, NO, letter)
                QApplication.sendEvent(QApplication.focusWidget(), event)
        self.keyboard.presses += len(text)
        return self.wait(until, what or "a typed text")

    def picture(self, _name: str) -> None:
        """Nobody looks here."""
