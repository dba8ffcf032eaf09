"""A passphrase that nobody thought of: words drawn at random from a list.

People choose what others guess. Six words from a list of 2,048 are 66 bits: no matter how well
somebody knows the person, half of all 2^66 combinations have to be tried on average.
"""

import math
import secrets
from collections.abc import Sequence

WORDS = 6
"""In a passphrase (design corrections C5)."""
_BLANK = 0x20
_YEAR = 365.25 * 24 * 60 * 60


def generated(words: Sequence[str], count: int = WORDS) -> bytearray:
    """Draw words and put them together with blanks, UTF-8; the caller wipes it.

    The whole never exists as an object that could not be wiped; single words do, and tell
    nothing.
    """
    drawn = [secrets.randbelow(len(words)) for _ in range(count)]
    result = bytearray(sum(len(words[place].encode()) + 1 for place in drawn) - 1)
    at = 0
    for place in drawn:
        piece = words[place].encode()
        if at:
            result[at] = _BLANK
            at += 1
        result[at : at + len(piece)] = piece
        at += len(piece)
    return result


def bits(size: int, count: int = WORDS) -> int:
    """What words drawn from a list of a size are worth, in whole bits."""
    return int(count * math.log2(size))


def years_to_guess(strength: int, seconds_a_try: float, machines: int) -> float:
    """How long trying takes on average, if nothing is known but the list.

    Args:
        strength: In bits.
        seconds_a_try: What one try takes on one machine.
        machines: How many try at the same time.
    """
    return 2.0 ** (strength - 1) * seconds_a_try / machines / _YEAR
