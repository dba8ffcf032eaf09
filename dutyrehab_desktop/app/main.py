"""Opens the window: everything is made here once and passed in."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dutyrehab_desktop.app.common.choices import LANGUAGES, THEME_CHOICES
from dutyrehab_desktop.workflows.hygiene import PLAIN_NAME, harden

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from dutyrehab_desktop.app.shell.program import Program
    from dutyrehab_desktop.app.shell.session import SessionWatch


def run(argv: Sequence[str]) -> int:
    """Open the window and stay until it is closed.

    Args:
        argv: `--vault FOLDER --language CODE --theme NAME --scale PERCENT`, all optional.

    Returns:
        The exit status.
    """
    application, program = build(argv)
    program.start()
    status = application.exec()
    program.close()
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dutyrehab")
    parser.add_argument("--vault", type=Path, default=Path.home() / "notebook")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--theme", choices=THEME_CHOICES)
    parser.add_argument("--scale", type=int, choices=range(100, 151), metavar="100-150")
    return parser


def build(argv: Sequence[str]) -> tuple["QApplication", "Program"]:
    """Make everything, in the order in which it depends on each other.

    Args:
        argv: As for `run`.

    Returns:
        Qt's application and the program; neither is running yet.
    """
    arguments = _parser().parse_args(argv)
    harden(os.environ)
    # Only now: caches and core dumps are settled before the first line of Qt runs.
    from PySide6.QtCore import QLocale

    from dutyrehab_desktop.app.common.crash import CrashHook
    from dutyrehab_desktop.app.common.i18n import Languages
    from dutyrehab_desktop.app.common.jobs import JobRunner
    from dutyrehab_desktop.app.common.messages import Messages
    from dutyrehab_desktop.app.common.settings import SettingsFile
    from dutyrehab_desktop.app.common.theme import Look, preferred_theme
    from dutyrehab_desktop.app.shell.program import Program
    from dutyrehab_desktop.app.shell.rooms import House
    from dutyrehab_desktop.app.window import MainWindow
    from dutyrehab_desktop.shipped import translation
    from dutyrehab_desktop.workflows.content import load_content
    from dutyrehab_desktop.workflows.minutes import Minutes
    from dutyrehab_desktop.workflows.surroundings import real_surroundings

    application = _application()
    file = SettingsFile(arguments.vault / "look.ini")
    settings = file.read()
    theme = preferred_theme(arguments.theme or settings.theme, application.styleHints())
    look = Look(theme, arguments.scale or settings.text_size)
    application.setFont(look.font(15))
    languages = Languages(translation())
    system = QLocale.system().name()[:2]
    wanted = arguments.language or settings.language or system
    languages.switch(wanted if wanted in LANGUAGES else "en")
    window = MainWindow(look)
    content = load_content()
    minutes = Minutes()
    house = House(
        window=window,
        look=look,
        languages=languages,
        messages=Messages(languages, minutes.note),
        runner=JobRunner(),
        shipped=content,
        content=content,
        surroundings=real_surroundings(),
        minutes=minutes,
        session=_session_watch(),
    )
    program = Program(house, arguments.vault, file, settings)
    application.installEventFilter(program.idle)
    application.installEventFilter(program.guard)
    CrashHook(program.tell_crash).install()
    window.fit_on(application.primaryScreen().availableSize())
    return application, program


def _application() -> "QApplication":
    """Qt's own, under a name that says nothing: it stands in the system's list of windows."""
    from PySide6.QtWidgets import QApplication

    from dutyrehab_desktop.app.common.settings import silence_qt_settings
    from dutyrehab_desktop.app.common.theme import load_fonts

    silence_qt_settings()
    application = QApplication([PLAIN_NAME])
    application.setStyle("Fusion")
    application.setApplicationName(PLAIN_NAME)
    load_fonts()
    return application


def _session_watch() -> "SessionWatch | None":
    """Hears of sleep and locked screens, on the system where it is known how."""
    if not sys.platform.startswith("linux"):
        return None
    from PySide6.QtDBus import QDBusConnection

    from dutyrehab_desktop.app.shell.session import SessionWatch

    return SessionWatch(QDBusConnection.systemBus())
