"""What each key does on the interview screen: one table for the keys and for the overview."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from dutyrehab_desktop.app.common.keys import Chord


class Command(StrEnum):
    """What can be asked for by a key."""

    NEXT = "next"
    BACK = "back"
    CHOOSE = "choose"
    NOTE = "note"
    WHY = "why"
    BARRIERS = "barriers"
    PAUSE = "pause"
    REVIEW = "review"
    UNDO = "undo"
    REDO = "redo"
    CLEAR = "clear"
    ADD = "add"
    CLOSE = "close"
    KEYS = "keys"
    LANGUAGE = "language"
    GUIDE = "guide"
    COMPANY = "company"
    FIND = "find"
    HISTORY = "history"
    UP = "up"
    DOWN = "down"


OF_QUESTION = (Command.NOTE, Command.WHY, Command.HISTORY)
"""These mean nothing where no question is on screen."""
OF_LIST = (Command.ADD, Command.UP, Command.DOWN)
"""These mean nothing where no list of entries is on screen."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A command with its keys.

    Attributes:
        command: What is done.
        chords: The keys; bare letters need Alt inside text, number and date fields.
    """

    command: Command
    chords: tuple[Chord, ...]


BOUND = (
    Bound(Command.NEXT, (Chord("Right", alt=True), Chord("Enter"), Chord("Enter", ctrl=True))),
    Bound(Command.BACK, (Chord("Left", alt=True),)),
    Bound(Command.NOTE, (Chord("N"),)),
    Bound(Command.WHY, (Chord("W"),)),
    Bound(Command.BARRIERS, (Chord("B"),)),
    Bound(Command.ADD, (Chord("A"),)),
    Bound(Command.PAUSE, (Chord("P", ctrl=True), Chord("F8"))),
    Bound(Command.REVIEW, (Chord("R", ctrl=True), Chord("F7"))),
    Bound(Command.UNDO, (Chord("Z", ctrl=True),)),
    Bound(Command.REDO, (Chord("Y", ctrl=True), Chord("Z", ctrl=True, shift=True))),
    Bound(Command.CLEAR, (Chord("Delete"),)),
    Bound(Command.CLOSE, (Chord("Esc"),)),
    Bound(Command.KEYS, (Chord("F1"),)),
    Bound(Command.LANGUAGE, (Chord("F6"),)),
    Bound(Command.GUIDE, (Chord("F2"),)),
    Bound(Command.COMPANY, (Chord("F4"),)),
    Bound(Command.FIND, (Chord("K", ctrl=True), Chord("F3"))),
    Bound(Command.HISTORY, (Chord("H", ctrl=True),)),
    Bound(Command.UP, (Chord("Up", alt=True),)),
    Bound(Command.DOWN, (Chord("Down", alt=True),)),
)

OVERVIEW = (
    (QT_TRANSLATE_NOOP("KeysDialog", "Hide the screen, and show it again"), "F9, Esc Esc Esc"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Lock"), "Ctrl+L, Ctrl+F9"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Somebody came in; alone again"), "F4"),
    (QT_TRANSLATE_NOOP("KeysDialog", "If it gets hard, and where help is"), "F2"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Take a break"), "F8, Ctrl+P"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Choose an option"), "1 – 9, 0, A …"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Don't know"), "D"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Prefer not to say"), "P"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Next"), "Enter, Alt+→"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Back"), "Alt+←"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Walk through options or sections"), "↑ ↓"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Move to another part of the page"), "Tab"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Why do you ask?"), "W"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Note"), "N"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Side notes: open or fold"), "B"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Begin a new entry in a list"), "A"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Move an entry up or down its list"), "Alt+↑, Alt+↓"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Take the answer back"), "Delete"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Undo the last change"), "Ctrl+Z"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Make it again"), "Ctrl+Y"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Next language of the interview"), "F6"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Find a question, a section or a command"), "Ctrl+K, F3"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Earlier answers to this question"), "Ctrl+H"),
    (QT_TRANSLATE_NOOP("KeysDialog", "Read back together"), "F7, Ctrl+R"),
)
"""What the overview shows: first what cannot wait, then in order. What it does, and the keys."""

_KEYS = dict(OVERVIEW)
_FOUND = (
    (Command.NOTE, "Note"),
    (Command.WHY, "Why do you ask?"),
    (Command.BARRIERS, "Side notes: open or fold"),
    (Command.UNDO, "Undo the last change"),
    (Command.REDO, "Make it again"),
    (Command.LANGUAGE, "Next language of the interview"),
    (Command.GUIDE, "If it gets hard, and where help is"),
    (Command.COMPANY, "Somebody came in; alone again"),
    (Command.HISTORY, "Earlier answers to this question"),
    (Command.PAUSE, "Take a break"),
    (Command.REVIEW, "Read back together"),
)
FOUND = (
    *((command, words, _KEYS[words]) for command, words in _FOUND),
    (Command.KEYS, "Keys", "F1"),
)
"""Commands that are found by their words, in the words of the overview."""


def command_of(chord: Chord, *, typing: bool) -> Command | None:
    """What a chord asks for.

    Args:
        chord: The physical keys.
        typing: True where the keyboard is in a text, number or date field: bare letters,
            digits, Delete belong to the field there, and letters act with Alt.
    """
    if typing and (chord.key == "Delete" or (chord.bare and len(chord.key) == 1)):
        return None
    if typing and chord.ctrl and chord.key in ("Z", "Y"):
        return None  # the field takes back its own typing
    chord = _without_alt(chord)
    for bound in BOUND:
        if chord in bound.chords:
            return bound.command
    return None


def option_key(chord: Chord, *, typing: bool) -> str | None:
    """The key of an option that a chord presses; in fields it needs Alt, elsewhere it may."""
    if len(chord.key) != 1 or chord.ctrl or chord.shift or (typing and not chord.alt):
        return None
    return chord.key


def _without_alt(chord: Chord) -> Chord:
    is_letter = len(chord.key) == 1 and chord.alt and not chord.ctrl
    return Chord(chord.key, shift=chord.shift) if is_letter else chord
