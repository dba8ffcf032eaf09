"""`python -m dutyrehab_desktop` and the command `dutyrehab`."""

import sys

from dutyrehab_desktop.workflows.hygiene import guard_process


def main() -> None:
    """Carry out a command, or open the window where no command is named."""
    guard_process()
    # Only here: whatever these load runs in a process that is guarded already.
    from dutyrehab_desktop.cli.main import is_command, run

    words = sys.argv[1:]
    if is_command(words):
        sys.exit(run(words))
    # Only here: a command must not load Qt.
    from dutyrehab_desktop.app.main import run as open_window

    sys.exit(open_window(words))


if __name__ == "__main__":
    main()
