"""Words drawn for a passphrase, in a language that has a list, and what they are worth."""

from dataclasses import dataclass

from dutyrehab_desktop.crypto.generating import WORDS, bits, generated, years_to_guess
from dutyrehab_desktop.crypto.wordlists import read_words
from dutyrehab_desktop.shipped import resource

_MACHINES = 1000
_LANGUAGES = ("ru", "kk", "uz", "en")


@dataclass(frozen=True)
class Drawn:
    """A passphrase that nobody thought of.

    Attributes:
        passphrase: Words parted by blanks, UTF-8; whoever has it wipes it.
        language: The language of the words.
        machines: So many machines, each with one try a second …
        years: … need so many years on average to find it.
    """

    passphrase: bytearray
    language: str
    machines: int
    years: float


def languages_of_words() -> tuple[str, ...]:
    """The languages that have a list of words."""
    return tuple(one for one in _LANGUAGES if resource("words", f"{one}.txt").is_file())


def draw_passphrase(language: str) -> Drawn | None:
    """Six words drawn at random; None where no language has a list.

    Args:
        language: The wanted language; where it has no list, another one is taken.
    """
    known = languages_of_words()
    if not known:
        return None
    chosen = language if language in known else known[0]
    words = read_words(chosen, resource("words", f"{chosen}.txt").read_bytes()).words
    years = years_to_guess(bits(len(words), WORDS), 1.0, _MACHINES)
    return Drawn(generated(words), chosen, _MACHINES, years)
