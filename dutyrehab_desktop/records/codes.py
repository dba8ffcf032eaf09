"""Names without meaning: no country, no date, no place, no counting (instrument 1.1)."""

import base64
import re
from collections.abc import Callable

CODE = re.compile(r"[A-Z2-7]{8}")
IDENTITY_BYTES = 16


def new_code(random_bytes: Callable[[int], bytes]) -> str:
    """A record code: eight letters of `[A-Z2-7]`.

    Args:
        random_bytes: Gives that many bytes nobody can guess.
    """
    return base64.b32encode(random_bytes(5)).decode()


def is_code(text: str) -> bool:
    """True for a text that has the shape of a record code."""
    return CODE.fullmatch(text) is not None


def new_identity(random_bytes: Callable[[int], bytes]) -> str:
    """A device's or a roster entry's id: 32 hex digits."""
    return random_bytes(IDENTITY_BYTES).hex()
