"""Whether a passphrase of one's own may protect a vault: long enough, and not easy to guess."""

import subprocess
import sys
from enum import StrEnum

from dutyrehab_desktop.errors import InputProblem

COMMAND = "check-words"
"""What the program is called with to judge a passphrase from its standard input, and to end."""
_PATIENCE = 30
_FEWEST_LETTERS = 20
_FEWEST_WORDS = 5
_FEWEST_LETTERS_IN_WORDS = 15
_BLANK = 0x20
"""What a passphrase of one's own needs (design corrections C6)."""


class PassphraseTooShort(InputProblem):
    """The passphrase has fewer than five words and fewer than 20 characters."""

    code = "passphrase-too-short"


class PassphraseGuessable(InputProblem):
    """The passphrase is long, and yet one of those that are tried first."""

    code = "passphrase-guessable"


class Verdict(StrEnum):
    """What a passphrase is worth."""

    GOOD = "good"
    REPEATS = "repeats"
    GUESSABLE = "guessable"
    UNKNOWN = "unknown"


def good_enough(passphrase: bytearray) -> None:
    """Refuse a passphrase that is too easy to guess.

    Where the child process that judges it cannot be started, its length alone decides.

    Raises:
        PassphraseTooShort: It has fewer than five words and fewer than 20 characters.
        PassphraseGuessable: It repeats itself, or is made of what is tried first.
    """
    long_enough(passphrase)
    if judged(passphrase) in (Verdict.REPEATS, Verdict.GUESSABLE):
        raise PassphraseGuessable


def long_enough(passphrase: bytearray) -> None:
    """Refuse a passphrase that is too short.

    Raises:
        PassphraseTooShort: It has fewer than five words and fewer than 20 characters.
    """
    # Letters of UTF-8 are the bytes that do not continue one; no `str` is made of it.
    letters = sum(1 for byte in passphrase if byte & 0xC0 != 0x80 and byte != _BLANK)
    words = len(passphrase.split())
    enough = words >= _FEWEST_WORDS and letters >= _FEWEST_LETTERS_IN_WORDS
    if letters < _FEWEST_LETTERS and not enough:
        raise PassphraseTooShort


def judged(passphrase: bytearray) -> Verdict:
    """What the child process says; the passphrase goes to its standard input alone."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m"]
    package = [] if getattr(sys, "frozen", False) else [__package__.partition(".")[0]]
    try:
        with subprocess.Popen(  # noqa: S603 - our own program, and nothing of what is typed
            [*program, *package, COMMAND],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        ) as child:
            if child.stdin is None or child.stdout is None:
                return Verdict.UNKNOWN
            child.stdin.write(passphrase)
            child.stdin.close()
            said = child.stdout.read(32).decode("ascii", "replace").strip()
            child.wait(_PATIENCE)
    except (OSError, subprocess.TimeoutExpired):
        return Verdict.UNKNOWN
    return Verdict(said) if said in set(Verdict) else Verdict.UNKNOWN
