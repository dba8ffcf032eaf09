"""Passphrases for the command line: from a prompt or an open file descriptor, never an argument.

They stay in a `bytearray`, because a `str` cannot be wiped. An argument would stay in the
shell's history and in the process list.
"""

import os
import sys

from dutyrehab_desktop.errors import InputProblem

_LONGEST = 4096


class NoPassphrase(InputProblem):
    """There is neither a terminal nor a file descriptor to read a passphrase from."""

    code = "no-passphrase"


def read_passphrase(prompt: str, descriptor: int | None) -> bytearray:
    """Read one line.

    Args:
        prompt: What is asked on a terminal.
        descriptor: An open file descriptor, or None to ask on the terminal.

    Raises:
        NoPassphrase: Nobody is there to answer.
    """
    if descriptor is not None:
        try:
            return _line_of(descriptor)
        except OSError as problem:
            raise NoPassphrase from problem
    if not sys.stdin.isatty():
        raise NoPassphrase
    sys.stderr.write(prompt)
    sys.stderr.flush()
    try:
        return _from_windows_console() if sys.platform == "win32" else _from_terminal()
    finally:
        sys.stderr.write("\n")


def _line_of(descriptor: int) -> bytearray:
    line = bytearray()
    while len(line) <= _LONGEST:  # one more than may be: what is too long is refused, not cut
        byte = os.read(descriptor, 1)
        if byte in (b"", b"\n"):
            break
        line += byte
    if line.endswith(b"\r"):
        del line[-1:]
    return line


def _from_terminal() -> bytearray:
    if sys.platform == "win32":
        raise NoPassphrase
    import termios

    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    silent = termios.tcgetattr(descriptor)
    silent[3] &= ~termios.ECHO
    termios.tcsetattr(descriptor, termios.TCSADRAIN, silent)
    try:
        return _line_of(descriptor)
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


def _from_windows_console() -> bytearray:
    if sys.platform != "win32":
        raise NoPassphrase
    import msvcrt

    line = bytearray()
    while (key := msvcrt.getwch()) not in ("\r", "\n"):
        if key == "\b":
            text = line.decode("utf-8")[:-1]
            line[:] = text.encode("utf-8")
        else:
            line += key.encode("utf-8")
    return line
