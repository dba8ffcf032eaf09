"""The child process that judges a passphrase: what comes in is forgotten with the process."""

import sys

_LONGEST = 4096


def judge() -> int:
    """Read a passphrase from standard input, write one word about it, and end."""
    # Only here: no process that holds a vault loads what estimates passphrases.
    from dutyrehab_desktop.workflows.strength import verdict

    sys.stdout.write(verdict(sys.stdin.buffer.read(_LONGEST)).value)
    return 0
