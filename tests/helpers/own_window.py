"""The real window in a process of its own, with somebody who sits at it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app import main
from dutyrehab_desktop.app.shell.program import Program


def sit_at(
    folder: str, seat: Callable[[Program, QApplication], Callable[[], None]], language: str = "en"
) -> int:
    """Open the window on a vault; what it says at its end.

    Args:
        folder: The vault.
        seat: Makes whoever sits there; what it returns is done once the window is shown.
        language: The window's language.
    """
    application, program = main.build(["--vault", folder, "--language", language])
    begin = seat(program, application)
    program.start()
    QTimer.singleShot(0, begin)
    status = application.exec()
    program.close()
    return status
