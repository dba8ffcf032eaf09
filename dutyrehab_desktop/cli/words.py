"""Asking for ten words that somebody read out."""

import sys

from dutyrehab_desktop.errors import InputProblem


class WordsMissing(InputProblem):
    """There is neither a terminal nor an argument with the ten words that were heard."""

    code = "words-missing"


def ask_for_words(words: tuple[str, ...], who: str, what: str = "card") -> str:
    """What is typed as the words that were heard.

    Args:
        words: What stands on the card.
        who: Who read them out, for the prompt.
        what: What they are the words of.

    Raises:
        WordsMissing: There is no terminal.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        raise WordsMissing
    sys.stderr.write(f"The {what}'s words: " + " ".join(words) + "\n")
    sys.stderr.write(f"Type the words that {who} read out to you: ")
    sys.stderr.flush()
    return sys.stdin.readline()
