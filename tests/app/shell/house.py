"""The whole window on a field vault, open, for tests of what happens around the screens."""

import contextlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.settings import Settings, SettingsFile
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.app.shell.rooms import House
from dutyrehab_desktop.app.window import MainWindow
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.shipped import translation
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.minutes import Minutes
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.vaults import make_vault, typed


@contextlib.contextmanager
def opened(qtbot: QtBot, folder: Path, role: Role = Role.FIELD, **more: Any) -> Iterator[Program]:
    """The program as `main` makes it, with its event filters, its vault unlocked."""
    look, languages = Look(), Languages(translation())
    window, content, minutes = MainWindow(look), load_content(), Minutes()
    house = House(
        window=window,
        look=look,
        languages=languages,
        messages=Messages(languages, minutes.note),
        runner=JobRunner(),
        shipped=content,
        content=content,
        surroundings=Surroundings(lambda: date(2026, 11, 23), random_bytes),
        minutes=minutes,
        **more,
    )
    make_vault(folder, role).lock()
    program = Program(house, folder, SettingsFile(folder / "look.ini"), Settings())
    qtbot.addWidget(window)
    application = QApplication.instance()
    for own in (program.idle, program.guard):
        application.installEventFilter(own)
    program.start()
    with qtbot.waitActive(window):
        window.activateWindow()
    program._unlock.unlock_requested.emit(typed())
    qtbot.waitUntil(lambda: program._rooms is not None)
    try:
        yield program
    finally:
        for own in (program.idle, program.guard):
            application.removeEventFilter(own)
        program.close()
        window.close()
        house.runner.deleteLater()
        program.deleteLater()
        languages.silence()
