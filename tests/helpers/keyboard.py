"""A keyboard at a real display: keys by where they lie, text by a layout that has its letters."""

import os
import subprocess

from tests.helpers.screen import Screen

_ROWS = ((10, "1234567890"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
_POSITIONS = {key: str(start + n) for start, row in _ROWS for n, key in enumerate(row)}
"""X11's key codes of letters and digits: a person presses a place, whatever layout is on."""

LAYOUTS = {"en": ("us", ""), "ru": ("ru", ""), "kk": ("kz", ""), "uz": ("uz", "latin")}
"""The layout that somebody has switched on who writes a language."""

_CYRILLIC = ("ru", "kk")
_KAZAKH = set("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
_UZBEK = set("ʻʼ")


class Keyboard:
    """Presses keys through the X server; nothing else reaches the program.

    Attributes:
        language: Whose layout is switched on.
    """

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self.language = ""
        self.presses = 0

    def switch(self, language: str) -> None:
        """Switch to another layout, as people do who write two languages."""
        if language == self.language:
            return
        layout, variant = LAYOUTS[language]
        command = ["setxkbmap", layout, *(["-variant", variant] if variant else [])]
        environment = {**os.environ, **self._screen.environment}
        subprocess.run(command, env=environment, check=True, timeout=20)
        self.language = language

    def press(self, *chords: str) -> None:
        """Press keys one after the other: `2`, `Tab`, `alt+D`, `ctrl+shift+Z`."""
        self.presses += len(chords)
        self._screen.xdotool("key", "--delay", "4", *(_placed(chord) for chord in chords))

    def type(self, text: str) -> None:
        """Type a text on a layout that has its letters, and switch back."""
        before = self.language
        self.switch(_layout_for(text, before))
        self.presses += len(text)
        self._screen.xdotool("type", "--delay", "4", text)
        self.switch(before)


def _placed(chord: str) -> str:
    *held, key = chord.split("+")
    return "+".join([*held, _POSITIONS.get(key, key)])


def _layout_for(text: str, now: str) -> str:
    letters = set(text)
    if letters & _KAZAKH:
        return "kk"
    if any("\u0400" <= letter <= "\u04ff" for letter in letters):
        return "ru"
    if letters & _UZBEK:
        return "uz"
    # The Kazakh row of digits holds letters: who writes a number there takes another layout.
    return "en" if now in _CYRILLIC else now
