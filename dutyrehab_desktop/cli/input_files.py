"""Records that are handed to a command, in a file or on standard input."""

import json
import math
import sys
from pathlib import Path
from typing import NoReturn

from dutyrehab_desktop.errors import FileProblem, InputProblem

STDIN = "-"
_LARGEST_INPUT = 64 * 1024 * 1024


class InputUnreadable(FileProblem):
    """The file with records cannot be read."""

    code = "input-unreadable"


class InputNotJson(InputProblem):
    """What was given is not JSON."""

    code = "input-not-json"


def json_of(name: str) -> object:
    """What a file holds, or standard input where the name is `-`.

    Raises:
        InputUnreadable: It cannot be read, or is larger than any list of records.
        InputNotJson: It is not JSON.
    """
    try:
        if name == STDIN:
            if sys.stdin is None:
                raise InputUnreadable
            raw = sys.stdin.buffer.read(_LARGEST_INPUT + 1)
        else:
            with Path(name).open("rb") as file:
                raw = file.read(_LARGEST_INPUT + 1)
    except OSError as problem:
        raise InputUnreadable from problem
    if len(raw) > _LARGEST_INPUT:
        raise InputUnreadable
    try:
        text = raw.decode("utf-8-sig")
        return json.loads(text, parse_float=_number, parse_constant=_no_number)
    except (ValueError, RecursionError):
        # Without the cause: its text quotes the input.
        raise InputNotJson from None


def _number(text: str) -> float | str:
    """A number; one beyond every float stays the text it was, and no answer is made of it."""
    value = float(text)
    return value if math.isfinite(value) else text


def _no_number(_text: str) -> NoReturn:
    message = "NaN and Infinity are no JSON"
    raise ValueError(message)
